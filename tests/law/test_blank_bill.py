"""A new bill: sound as it is and changing nothing, and sound with any of its samples turned on."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.law.test_blank import turned_on

from lexcheck.codebook.load import load_codebook
from lexcheck.errors import UsageError
from lexcheck.law.blank_bill import blank_bill
from lexcheck.law.library import find, load
from lexcheck.law.model import Context, Jurisdiction
from lexcheck.law.regime import regime

BOOK = load_codebook()
TODAY = date(2026, 11, 21)
LAW = """\
jurisdiction: {id: XX, name: Exampleland, roles: [origin], as_at: 2026-01-01}
laws: {act: {title: "Act", read: 2026-01-01}}
facts:
  fees.worker_fee_rule:
    - {value: permitted_without_cap, to: 2020-12-31, says: x, evidence: unverified}
    - {value: permitted_up_to_cap, from: 2021-01-01, cite: [act s. 24], says: x, evidence: secondary}
    - {value: prohibited_without_exception, where: {sector: domestic_work}, says: x, evidence: unverified}
  fees.deposits: {silent: true, cite: [act whole], evidence: secondary}
"""


@pytest.fixture
def law(tmp_path: Path) -> Jurisdiction:
    (tmp_path / "XX.yaml").write_text(LAW)
    return find(str(tmp_path / "XX.yaml"), BOOK)


def begun(law: Jurisdiction, name: str = "Bill 7") -> str:
    return blank_bill(BOOK, law, name, TODAY)


def read(text: str, folder: Path) -> Jurisdiction:
    path = folder / "bill.yaml"
    path.write_text(text, encoding="utf-8")
    return load(path, BOOK)


def test_as_it_stands_it_changes_nothing(law: Jurisdiction, tmp_path: Path) -> None:
    found = read(begun(law), tmp_path)
    assert found.bill and found.bill.entries == ()
    context = Context("origin", TODAY)
    assert regime(found, context).facts == regime(law, context).facts


def test_each_question_has_the_answers_of_the_law_that_have_not_ended(law: Jurisdiction) -> None:
    text = begun(law)
    before = text[: text.index("# fees.worker_fee_rule:")]
    told = [line.strip() for line in before[before.rindex("\n\n") :].split("\n") if "Now" in line]
    assert told == [
        "## Now from 2021-01-01: permitted_up_to_cap (act s. 24)",
        "## Now for sector domestic_work: prohibited_without_exception (?)",
    ]
    assert "## Now: silent (act whole)" in text
    assert "## Now: nobody has assessed it" in text


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    chosen=st.sets(st.sampled_from([m.id for m in BOOK.measures.values() if "origin" in m.roles]), max_size=9)
)
def test_any_choice_of_samples_is_sound(law: Jurisdiction, tmp_path: Path, chosen: set[str]) -> None:
    found = read(turned_on(begun(law), chosen), tmp_path)
    assert found.bill and set(found.bill.facts) == chosen


def test_repeals_and_accepted_are_sound_when_turned_on(law: Jurisdiction, tmp_path: Path) -> None:
    text = begun(law)
    tail = text.index("# repeals:")
    found = read(text[:tail] + re.sub(r"^# ", "", text[tail:], flags=re.M), tmp_path)
    assert found.bill
    assert [r.measure for r in found.bill.repeals] == ["fees.worker_fee_rule"]
    assert [a.until for a in found.bill.accepted] == [date(2027, 12, 31)]


def test_lines_are_short(law: Jurisdiction) -> None:
    assert max(map(len, begun(law).split("\n"))) <= 100


@given(name=st.text(st.characters(codec="utf-8"), max_size=40))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_name_comes_back_or_is_refused(law: Jurisdiction, tmp_path: Path, name: str) -> None:
    try:
        text = begun(law, name)
    except UsageError as error:
        assert str(error)
    else:
        found = read(text, tmp_path)
        assert found.bill and found.bill.name == " ".join(name.split())
