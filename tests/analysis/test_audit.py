"""The audit of a law file: what is counted, what is old, what is doubtful."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from lexcheck.analysis.audit import Audit, admits_two_readings, audit
from lexcheck.codebook.load import compile_texts
from lexcheck.law.library import find, load
from lexcheck.law.model import Jurisdiction

BOOK = compile_texts(
    {"b.lex": (Path(__file__).parents[1] / "report" / "example.lex").read_text(encoding="utf-8")}
)
LAW = """
jurisdiction: {id: XX, name: Exampleland, roles: [origin], as_at: 2026-01-31, read: 2026-02-15}
laws:
  act: {title: "Recruitment Act", read: 2024-02-01}
  old: {title: "Former Act", read: 2026-02-15, in_force: 1990-01-01, repealed: 2025-06-30}
  told: {title: "An Act described by a study"}
  idle: {title: "An Act that nothing rests on", read: 2026-02-15}
facts:
  fees.rule:
    - {value: permitted, to: 2022-12-31, cite: ["act s. 1"], says: x, evidence: unverified,
       note: "Two readings."}
    - {value: capped, from: 2023-01-01, cite: ["act s. 2", "told s. 1"], says: x, evidence: unverified}
    - {value: banned, where: {sector: domestic_work}, cite: ["old s. 3"], says: x, evidence: primary,
       source: x, note: "The wider reading is possible; lower option coded."}
  fees.costs: {silent: true, cite: ["told whole"], evidence: secondary, source: x}
  fees.cap: {value: 3, where: {category: women}, says: x, evidence: unverified}
"""


@pytest.fixture
def law(tmp_path: Path) -> Jurisdiction:
    path = tmp_path / "XX.yaml"
    path.write_text(LAW, encoding="utf-8")
    return find(str(path), BOOK)


def of(law: Jurisdiction, on: date = date(2026, 3, 1), older_than: int = 365) -> Audit:
    return audit(BOOK, law, on, older_than)


def test_every_measure_is_in_one_list(law: Jurisdiction) -> None:
    done = of(law)
    assert done.stated == ("fees.rule", "fees.cap")
    assert done.silent == ("fees.costs",)
    assert done.inherited == ()
    asked = {m.id for m in BOOK.measures.values() if "origin" in m.roles}
    assert set(done.absent) == asked - {"fees.rule", "fees.cap", "fees.costs"}


def test_only_facts_of_the_day_count(law: Jurisdiction) -> None:
    now, then = of(law), of(law, date(2022, 1, 1))
    assert now.evidence == {"primary": 1, "secondary": 1, "unverified": 2} and now.facts == 4
    assert [f.value for f in now.unverified] == ["capped", 3.0]
    assert [f.value for f in then.unverified] == ["permitted", 3.0]


def test_a_fact_is_as_old_as_the_oldest_reading_it_rests_on(law: Jurisdiction) -> None:
    assert [(a.fact.value, a.read, a.days) for a in of(law).old] == [("capped", date(2024, 2, 1), 759)]
    assert of(law, older_than=759).old == ()
    # A law without a date of reading, and a fact without a law, are as old as the file.
    assert [a.fact.measure for a in of(law, older_than=13).old] == [
        "fees.rule",
        *("fees.rule", "fees.costs", "fees.cap"),
    ]


@pytest.mark.parametrize(("on", "count"), [(date(2025, 6, 29), 0), (date(2025, 6, 30), 1)])
def test_a_law_is_repealed_from_its_day_on(law: Jurisdiction, on: date, count: int) -> None:
    assert [str(c) for _, c in of(law, on).repealed] == ["old s. 3"] * count


def test_a_law_that_only_former_facts_cite_is_used(law: Jurisdiction) -> None:
    assert [x.key for x in of(law).unused] == ["idle"]


def test_the_notes_of_present_facts_are_searched_for_two_readings(law: Jurisdiction) -> None:
    assert [f.value for f in of(law).two_readings] == ["banned"]


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("Two readings: the Act may reach agents abroad.", True),
        ("Higher reading: employer approved.", True),
        ("On either reading the fee is barred.", True),
        ("The clause could also be read as a ceiling.", True),
        ("A conflict with s. 3, so the lower option.", True),
        ("A second reading took place in parliament.", True),
        ("Two regimes apply; read whole.", False),
        ("The lower house passed it after reading it aloud.", False),
        ("", False),
    ],
)
def test_words_that_admit_two_readings(note: str, told: bool) -> None:
    assert admits_two_readings(note) is told


def test_what_the_country_states_is_inherited_and_its_silence_is_not(tmp_path: Path) -> None:
    (tmp_path / "XX.yaml").write_text(LAW, encoding="utf-8")
    part = tmp_path / "XX-A.yaml"
    part.write_text(
        "jurisdiction: {id: XX-A, name: Apart, roles: [origin], inherits: XX, as_at: 2026-01-31}\n"
        "facts: {fees.rule: {value: banned, says: x, evidence: unverified}}\n",
        encoding="utf-8",
    )
    done = of(load(part, BOOK))
    assert (done.stated, done.inherited, done.silent) == (("fees.rule",), ("fees.cap",), ())
    assert "fees.costs" in done.absent
    assert done.facts == 1 and done.unused == ()
