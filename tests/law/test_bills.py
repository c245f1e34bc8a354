"""A bill over the law that it amends: what it changes, what it ends, what it leaves as it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lexcheck.codebook.model import Codebook
from lexcheck.errors import InvalidFilesError
from lexcheck.law.amend import amend, left_standing
from lexcheck.law.library import find, known, load
from lexcheck.law.model import Bill, Context, Fact, Jurisdiction, Regime, Scope
from lexcheck.law.regime import holds_on, regime

GOOD = Path(__file__).parent / "good"
BEFORE, AFTER = date(2026, 12, 31), date(2027, 1, 1)


@pytest.fixture
def bill(codebook: Codebook) -> Jurisdiction:
    return load(GOOD / "bill.yaml", codebook)


def on(law: Jurisdiction, day: date, **limits: str) -> Regime:
    return regime(law, Context("origin", day, **limits))


def test_a_bill_is_a_jurisdiction_with_the_name_of_both(bill: Jurisdiction) -> None:
    assert (bill.id, bill.name) == ("XA", "Exampleland, with the Fees Bill, 2026")
    assert (bill.roles, bill.as_at) == (("origin",), date(2026, 4, 11))
    assert set(bill.laws) == {"act", "bill"}
    assert bill.bill and bill.bill.in_force == AFTER


def test_before_its_first_day_the_law_is_as_it_was(bill: Jurisdiction, codebook: Codebook) -> None:
    law = load(GOOD / "XA.yaml", codebook)
    for limits in ({}, {"sector": "domestic_work"}, {"counterpart": "QA"}):
        for day in (date(2022, 6, 1), date(2024, 6, 1), BEFORE):
            before, with_bill = on(law, day, **limits).facts, on(bill, day, **limits).facts
            assert {m: (f.value, f.says) for m, f in with_bill.items()} == {
                m: (f.value, f.says) for m, f in before.items()
            }


def test_from_its_first_day_its_facts_hold(bill: Jurisdiction) -> None:
    facts = on(bill, AFTER).facts
    assert facts["fees.worker_fee_rule"].value == "prohibited"
    assert facts["fees.refund_days"].value == 30
    assert "licence.required" not in facts
    assert on(bill, date(2027, 7, 1)).facts["licence.required"].value == "yes"


def test_what_it_ends_is_silent_and_cites_the_bill(bill: Jurisdiction) -> None:
    fact = on(bill, AFTER).facts["fees.employer_pays"]
    assert fact.silent
    assert [str(c) for c in fact.cite] == ["bill cl. 3"]
    assert fact.evidence == "primary"


def test_where_a_special_rule_ends_the_general_one_answers(bill: Jurisdiction) -> None:
    assert on(bill, BEFORE, counterpart="QA").facts["fees.refund_days"].value == 60
    assert on(bill, AFTER, counterpart="QA").facts["fees.refund_days"].value == 30


def test_a_narrower_rule_of_the_law_stays_and_is_named(bill: Jurisdiction) -> None:
    facts = on(bill, AFTER, sector="domestic_work").facts
    assert facts["fees.worker_fee_rule"].says == "Barred."
    assert [(f.measure, str(f.where)) for f in left_standing(bill)] == [
        ("fees.worker_fee_rule", "sector domestic_work")
    ]


def test_a_law_without_a_bill_leaves_nothing_standing(codebook: Codebook) -> None:
    assert left_standing(load(GOOD / "XA.yaml", codebook)) == []


def test_what_the_bill_accepts_goes_before_what_the_law_accepts(bill: Jurisdiction) -> None:
    assert [(a.by, a.until) for a in bill.accepted] == [
        ("Ministry of Labour, legal division", date(2027, 6, 30))
    ]


def test_a_bill_without_a_first_day_is_looked_at_as_if_it_were_in_force(
    tmp_path: Path, codebook: Codebook
) -> None:
    text = (GOOD / "bill.yaml").read_text(encoding="utf-8")
    (tmp_path / "b.yaml").write_text(text.replace("  in_force: 2027-01-01\n", ""), encoding="utf-8")
    bill = load(tmp_path / "b.yaml", codebook, GOOD)
    assert on(bill, date(2024, 6, 1)).facts["fees.worker_fee_rule"].value == "prohibited"


def test_the_law_is_looked_for_beside_the_bill_then_in_the_folders_given_then_among_the_shipped(
    tmp_path: Path, codebook: Codebook
) -> None:
    law = (GOOD / "XA.yaml").read_text(encoding="utf-8")
    places = [tmp_path / "own", tmp_path / "project", tmp_path / "shipped"]
    for place in places:
        place.mkdir()
        (place / "XA.yaml").write_text(law.replace("Exampleland", place.name), encoding="utf-8")
    bill = places[0] / "fees-bill.yaml"
    bill.write_text((GOOD / "bill.yaml").read_text(encoding="utf-8"), encoding="utf-8")
    for place in places:
        found = load(bill, codebook, places[2], [places[1]])
        assert found.name == f"{place.name}, with the Fees Bill, 2026"
        (place / "XA.yaml").unlink()
    with pytest.raises(InvalidFilesError, match="there is no law file of `XA` to amend"):
        load(bill, codebook, places[2], [places[1]])


def test_a_bill_is_no_country_among_the_others(tmp_path: Path, codebook: Codebook) -> None:
    for name in ("XA.yaml", "bill.yaml"):
        (tmp_path / name).write_text((GOOD / name).read_text(encoding="utf-8"), encoding="utf-8")
    for _ in range(2):  # the second time from the cache
        assert [k.id for k in known(tmp_path)] == ["XA"]
    assert find(str(tmp_path / "bill.yaml"), codebook, tmp_path).bill is not None


def test_a_bill_of_a_part_of_a_country_that_ends_its_rule_leaves_it_the_countrys(
    tmp_path: Path, codebook: Codebook
) -> None:
    fact = "fees.refund_days: {{value: {}, says: x, evidence: secondary, source: y}}"
    (tmp_path / "CA.yaml").write_text(
        "jurisdiction: {id: CA, name: Canada, roles: [destination], as_at: 2026-01-01}\n"
        f"facts:\n  {fact.format(9)}\n"
    )
    (tmp_path / "CA-ON.yaml").write_text(
        "jurisdiction: {id: CA-ON, name: Ontario, roles: [destination], as_at: 2026-01-01, inherits: CA}\n"
        f"facts:\n  {fact.format(5)}\n"
    )
    (tmp_path / "bill.yaml").write_text(
        "bill: {amends: CA-ON, name: Bill 1, as_at: 2026-02-01}\n"
        "repeals:\n  - {measure: fees.refund_days, says: x, evidence: secondary, source: y}\n"
    )
    found = load(tmp_path / "bill.yaml", codebook, tmp_path)
    facts = regime(found, Context("destination", AFTER)).facts
    assert facts["fees.refund_days"].value == 9
    assert found.parent is not None


def test_the_mistakes_of_a_bill_and_of_its_law_are_told_together(tmp_path: Path, codebook: Codebook) -> None:
    (tmp_path / "XA.yaml").write_text(
        "jurisdiction: {id: XA, name: X, roles: [origin, nothing], as_at: 2026-01-01}\nfacts: {}\n"
    )
    (tmp_path / "bill.yaml").write_text(
        "bill: {amends: XA, name: B, as_at: tomorrow}\nfacts: {}\naccepted: [{rule: fees.none}]\n"
    )
    with pytest.raises(InvalidFilesError) as caught:
        load(tmp_path / "bill.yaml", codebook, tmp_path)
    told = [(Path(d.place.path).name, d.message) for d in caught.value.diagnostics]
    assert ("XA.yaml", "there is no role `nothing`") in told
    assert len([t for t in told if t[0] == "bill.yaml"]) == 5


FIRST = date(2000, 1, 1)
days = st.none() | st.integers(0, 40).map(lambda n: FIRST + timedelta(n))
scopes = st.sampled_from([Scope(), Scope(sector="domestic_work"), Scope(counterpart="QA")])


@st.composite
def facts(draw: st.DrawFn, by: str) -> Fact:
    begins, ends = draw(days), draw(days)
    if begins and ends and ends < begins:
        begins, ends = ends, begins
    return Fact("m", by, "primary", begins=begins, ends=ends, where=draw(scopes))


def law_of(old: list[Fact]) -> Jurisdiction:
    return Jurisdiction("XA", "X", ("origin",), FIRST, None, {}, {"m": tuple(old)})


def bill_of(new: list[Fact], ended: list[Fact]) -> Bill:
    silent = tuple(replace(f, value=None) for f in ended)
    return Bill("XA", "Bill", FIRST, None, None, {}, {"m": tuple(new)} if new else {}, silent)


def answers(law: Jurisdiction, day: date, where: Scope) -> set[object]:
    return {f.value for f in law.facts["m"] if f.where == where and holds_on(f, day)}


@given(st.lists(facts("old"), max_size=3), facts("new"), st.booleans())
def test_on_each_day_and_in_each_scope_the_bill_answers_or_the_law_does(
    old: list[Fact], entry: Fact, ends: bool
) -> None:
    law = law_of(old)
    after = amend(law, bill_of([], [entry]) if ends else bill_of([entry], []))
    for number in range(-2, 44):
        day = FIRST + timedelta(number)
        for where in (Scope(), Scope(sector="domestic_work"), Scope(counterpart="QA")):
            before = answers(law, day, where)
            if where != entry.where or not holds_on(entry, day):
                expected = before
            elif not ends:
                expected = {"new"}
            else:
                general = answers(law, day, Scope()) if where != Scope() else set()
                expected = set() if general else {None}
            assert answers(after, day, where) == expected, (day, where)
