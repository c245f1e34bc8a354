"""The gap analysis: counts that add up, coverage with both bounds, selections."""

from __future__ import annotations

from datetime import date

import pytest

from lexcheck.analysis.gap import Gap, analyse, open_items
from lexcheck.analysis.selection import Selection
from lexcheck.codebook.conditions import Counts, Includes, Ref, leaves
from lexcheck.codebook.load import load_codebook
from lexcheck.engine.verdict import Grade
from lexcheck.errors import UsageError
from lexcheck.law.library import find
from lexcheck.law.model import Context, Fact

BOOK = load_codebook()
ON = date(2026, 11, 21)


@pytest.fixture(scope="module", params=["NP", "BD", "AE", "CA", "CA-ON"])
def gap(request: pytest.FixtureRequest) -> Gap:
    law = find(request.param, BOOK)
    return analyse(BOOK, law, Context(law.roles[0], ON), engine="direct")


def test_the_counts_add_up(gap: Gap) -> None:
    counts = gap.counts()
    outcomes = ("met", "partly_met", "not_met", "undetermined", "not_applicable")
    assert sum(counts[o] for o in outcomes) == len(gap.results)
    assert counts["contrary"] + counts["silent"] == counts["not_met"]


def test_the_bounds_of_each_instrument_hold_what_is_certain(gap: Gap) -> None:
    for row in gap.coverage():
        parts = row.met + row.partly_met + row.not_met + row.undetermined + row.not_applicable
        assert parts == row.provisions
        assert row.met <= row.at_most <= row.met + row.undetermined


def test_a_provision_is_no_better_than_the_worst_of_its_rules(gap: Gap) -> None:
    by_rule = {r.rule.id: r.verdict for r in gap.results}
    for row in gap.coverage():
        met = 0
        for provision in (p for p in BOOK.provisions if p.split(" ")[0] == row.instrument):
            own = [by_rule[r] for r in BOOK.rules_by_provision.get(provision, ()) if r in by_rule]
            own = [v for v in own if v.outcome != "not_applicable"]
            met += bool(own) and all(v.low is Grade.MET for v in own)
        assert met == row.met, row.instrument


def test_every_rule_for_the_role_is_there_once(gap: Gap) -> None:
    ids = [r.rule.id for r in gap.results]
    assert len(ids) == len(set(ids))
    assert set(ids) == {r.id for r in BOOK.rules.values() if gap.context.role in r.roles}


def test_facts_used_and_missing_are_all_measures_asked(gap: Gap) -> None:
    assert not set(gap.facts_used()) & set(gap.measures_missing())
    for result in gap.results:
        for ref in result.verdict.blockers:
            fact = gap.regime.facts.get(ref.measure)
            assert fact is None or fact.silent or fact.unassessed


def test_a_selection_of_what_is_not_there_is_refused() -> None:
    law = find("NP", BOOK)
    with pytest.raises(UsageError, match="there is no instrument `c18`"):
        analyse(BOOK, law, Context("origin", ON), Selection(against=("c18",)))
    with pytest.raises(UsageError, match="there is no topic `fee`"):
        analyse(BOOK, law, Context("origin", ON), Selection(topics=("fee",)))


def test_a_rule_for_one_sector_is_asked_in_that_sector_alone() -> None:
    law = find("NP", BOOK)
    general = analyse(BOOK, law, Context("origin", ON), engine="direct")
    at_sea = analyse(BOOK, law, Context("origin", ON, "seafaring"), engine="direct")
    one = {r.rule.id: r.verdict.outcome for r in general.results}
    other = {r.rule.id: r.verdict.outcome for r in at_sea.results}
    assert one["fees.seafarer_costs"] == "not_applicable"
    assert other["fees.seafarer_costs"] != "not_applicable"


def test_of_a_half_read_set_only_the_items_that_the_rule_asks_about_are_told() -> None:
    rule = BOOK.rules["licensing.owners_vetted"]
    measure = BOOK.measures["licensing.vetting"]
    fact = Fact(
        measure.id, frozenset({"criminal_record"}), "primary", frozenset({"premises", "beneficial_owners"})
    )
    asked = {i for leaf in leaves(rule.met) if isinstance(leaf, Includes) for i in leaf.items}
    assert "beneficial_owners" in asked and "premises" not in asked
    found = open_items(rule, Ref(measure.id), fact, measure)
    counted = any(isinstance(leaf, Counts) for c in (rule.met, rule.partly) if c for leaf in leaves(c))
    assert found == (["beneficial_owners", "premises"] if counted else ["beneficial_owners"])
    by_items = BOOK.rules["contract.no_substitution"]
    sanctions = BOOK.measures["sanctions.conduct_covered"]
    half = Fact(sanctions.id, frozenset(), "primary", frozenset(sanctions.choice_ids))
    assert open_items(by_items, Ref(sanctions.id), half, sanctions) == ["job_mismatch"]
