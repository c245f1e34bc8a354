"""How the verdicts on a law changed, in every format; and the same verdicts as on each day by itself."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from pathlib import Path
from xml.etree import ElementTree

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lexcheck.analysis.gap import analyse
from lexcheck.analysis.timeline import Stretch, Timeline, state, timeline
from lexcheck.codebook.load import compile_texts
from lexcheck.errors import UsageError
from lexcheck.law.library import find
from lexcheck.law.model import Context
from lexcheck.report.html import html
from lexcheck.report.markdown import markdown
from lexcheck.report.page import Page
from lexcheck.report.timeline_document import timeline_document
from lexcheck.report.timeline_json import timeline_json
from lexcheck.report.timeline_model import TimelineResult
from lexcheck.report.timeline_svg import timeline_svg
from lexcheck.report.timeline_text import timeline_text
from tests.report.golden import check

HERE = Path(__file__).parent
GOLDEN = HERE / "golden"
BOOK = compile_texts({"example.lex": (HERE / "example.lex").read_text(encoding="utf-8")})
LAWS = {name: find(str(HERE / f"{name}.yaml"), BOOK) for name in ("XX", "XX-bill", "YY")}
TODAY = Context("origin", date(2026, 3, 1))
BILL = timeline(BOOK, LAWS["XX-bill"], TODAY)


def test_text() -> None:
    check(GOLDEN / "timeline.txt", timeline_text(BILL, Page()))


def test_text_of_one_rule() -> None:
    check(GOLDEN / "timeline-rule.txt", timeline_text(BILL, Page(), BOOK.rules["fees.none"]))


def test_picture() -> None:
    check(GOLDEN / "timeline.svg", timeline_svg(BILL))


def test_json_is_as_published() -> None:
    data = json.loads(timeline_json(BILL))
    jsonschema.validate(data, TimelineResult.model_json_schema(mode="serialization"))
    assert [t["day"] for t in data["turns"]] == ["2020-07-01", "2023-01-01", "2026-07-01"]
    written = next(h for h in data["histories"] if h["rule"] == "contract.in_writing")
    told = [(s["begins"], s["ends"], s["verdict"]["outcome"]) for s in written["stretches"]]
    assert told == [
        (None, "2020-06-30", "undetermined"),  # before the Act nobody has read what was the law
        ("2020-07-01", "2026-06-30", "not_met"),
        ("2026-07-01", None, "met"),
    ]
    one = json.loads(timeline_json(BILL, BOOK.rules["contract.in_writing"]))
    assert [h["rule"] for h in one["histories"]] == ["contract.in_writing"]


def test_each_change_has_the_act_that_made_it() -> None:
    assert {turn.day: turn.acts for turn in BILL.turns} == {
        date(2020, 7, 1): ("Recruitment Act, 2020, in force",),
        date(2023, 1, 1): ("Recruitment Act, 2020",),
        date(2026, 7, 1): ("Recruitment (Amendment) Bill, 2026",),
    }


def test_an_amendment_of_the_day_is_named_before_the_law_it_amends(tmp_path: Path) -> None:
    text = (HERE / "XX.yaml").read_text(encoding="utf-8")
    amended = '    amended: [{date: 2023-01-01, by: "First Amendment Act"}]\n    read: 2026-02-15\n'
    (tmp_path / "XX.yaml").write_text(text.replace("    read: 2026-02-15\n", amended, 1), encoding="utf-8")
    found = timeline(BOOK, find(str(tmp_path / "XX.yaml"), BOOK), TODAY)
    assert found.turns[1].acts == ("First Amendment Act, amending Recruitment Act, 2020",)


def at(found: Timeline, rule: str, day: date) -> Stretch:
    covers = [
        s for s in found.history(rule) if (not s.begins or s.begins <= day) and (not s.ends or day <= s.ends)
    ]
    assert len(covers) == 1
    return covers[0]


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(sorted(LAWS)),
    st.dates(date(2019, 1, 1), date(2028, 12, 31))
    | st.integers(-2, 2).map(lambda n: date(2026, 7, 1) + timedelta(n)),
)
def test_on_any_day_the_verdicts_are_those_of_that_day(name: str, day: date) -> None:
    found = timeline(BOOK, LAWS[name], TODAY, engine="direct")
    gap = analyse(BOOK, LAWS[name], Context("origin", day), engine="direct")
    for result in gap.results:
        told = at(found, result.rule.id, day)
        assert state(told) == state(Stretch(None, None, result, gap)), result.rule.id


def test_days_can_be_limited() -> None:
    found = timeline(BOOK, LAWS["XX-bill"], TODAY, since=date(2021, 1, 1), until=date(2024, 1, 1))
    assert [t.day for t in found.turns] == [date(2023, 1, 1)]
    assert (found.spans[0].begins, found.spans[-1].ends) == (date(2021, 1, 1), date(2024, 1, 1))


def test_a_law_that_never_changed_has_one_span() -> None:
    found = timeline(BOOK, LAWS["YY"], TODAY, since=date(2015, 1, 1))
    assert found.turns == ()
    assert "The file knows of no day" in timeline_text(found, Page())
    assert "No verdict changed" in timeline_svg(found)


def test_a_bill_without_a_first_day_has_no_place_in_time(tmp_path: Path) -> None:
    for name in ("XX", "XX-bill"):
        text = (HERE / f"{name}.yaml").read_text(encoding="utf-8")
        (tmp_path / f"{name}.yaml").write_text(text.replace("  in_force: 2026-07-01\n", ""), encoding="utf-8")
    with pytest.raises(UsageError, match="does not say when it comes into force"):
        timeline(BOOK, find(str(tmp_path / "XX-bill.yaml"), BOOK), TODAY)


def test_the_picture_is_xml_that_says_in_words_what_it_shows(tmp_path: Path) -> None:
    text = (HERE / "XX.yaml").read_text(encoding="utf-8")
    name = "<script>&\"'\u05d0" + "x" * 10_000
    (tmp_path / "XX.yaml").write_text(
        text.replace("name: Exampleland", f"name: {json.dumps(name)}"), encoding="utf-8"
    )
    root = ElementTree.fromstring(timeline_svg(timeline(BOOK, find(str(tmp_path / "XX.yaml"), BOOK), TODAY)))
    tag = "{http://www.w3.org/2000/svg}"
    assert root.get("role") == "img"
    title, desc = root.find(f"{tag}title"), root.find(f"{tag}desc")
    assert title is not None and title.text == f"{name}: how the verdicts changed"
    assert desc is not None and desc.text
    assert "No fee charged [fees.none]: until 2020-06-30 not assessed" in desc.text
    assert not list(root.iter(f"{tag}script"))
    for word in ("href", "url(", "@import"):
        assert word not in timeline_svg(BILL)


def test_no_bar_leaves_the_picture() -> None:
    root = ElementTree.fromstring(timeline_svg(BILL))
    width, height = float(root.get("width", "0")), float(root.get("height", "0"))
    for rect in root.iter("{http://www.w3.org/2000/svg}rect"):
        assert float(rect.get("x", "0")) + float(rect.get("width", "0")) <= width
        assert float(rect.get("y", "0")) + float(rect.get("height", "0")) <= height


@pytest.mark.parametrize("width", [60, 80, 100])
def test_no_line_is_wider_than_the_page(width: int) -> None:
    for rule in (None, BOOK.rules["fees.none"]):
        text = timeline_text(BILL, Page(width), rule)
        assert [line for line in text.split("\n") if len(line) > width] == []
    assert re.search(r"^2026-07-01$", timeline_text(BILL, Page()), re.M)


def test_the_first_and_the_last_day_of_the_calendar_are_days(tmp_path: Path) -> None:
    (tmp_path / "XX.yaml").write_text(
        "jurisdiction: {id: XX, name: X, roles: [origin], as_at: 2026-01-01}\n"
        "facts:\n"
        "  fees.rule: {value: banned, from: 0001-01-01, to: 9999-12-31, says: x, evidence: unverified}\n"
    )
    found = timeline(BOOK, find(str(tmp_path / "XX.yaml"), BOOK), TODAY)
    assert [s.result.verdict.outcome for s in found.history("fees.none")] == ["met"]


def test_the_page_has_the_picture_and_every_change_and_allows_nothing_from_elsewhere() -> None:
    page = html(timeline_document(BILL))
    assert timeline_svg(BILL).strip() in page
    assert "Recruitment (Amendment) Bill, 2026" in page and "not met (silent) → met" in page
    assert "Content-Security-Policy" in page and " style=" not in page
    said = markdown(timeline_document(BILL, BOOK.rules["contract.in_writing"]))
    assert "2026-06-30 not met (silent); since 2026-07-01 met" in said
    assert "<svg" not in said
