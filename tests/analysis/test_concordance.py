"""A provision is worth what its rules are worth together."""

from __future__ import annotations

from lexcheck.analysis.concordance import concordance
from lexcheck.analysis.selection import Selection
from tests.report.conftest import GapOf, gap_of

__all__ = ["gap_of"]


def test_a_provision_is_contrary_when_one_rule_is_and_silent_when_all_that_fail_are(gap_of: GapOf) -> None:
    told = {e.provision.id: (e.outcome, e.nature) for e in concordance(gap_of())}
    assert told == {
        "gpog GP.7": ("not_met", "contrary"),
        "gpog GP.8": ("not_met", "silent"),
        "c181 7.1": ("not_met", "contrary"),
    }


def test_a_provision_lies_between_two_verdicts_when_a_rule_does(gap_of: GapOf) -> None:
    entries = concordance(gap_of(selection=Selection(severity="low", topics=("fees",))))
    assert [e.provision.id for e in entries] == ["gpog GP.7", "c181 7.1"]
    refund = gap_of(selection=Selection(topics=("fees",)))
    only = [r for r in refund.results if r.rule.id == "fees.refunded"]
    assert only[0].verdict.outcome == "undetermined"


def test_only_the_instruments_asked_for_are_in_it(gap_of: GapOf) -> None:
    entries = concordance(gap_of(selection=Selection(against=("c181",))))
    assert {e.provision.instrument for e in entries} == {"c181"}


def test_a_provision_whose_rules_do_not_apply_is_not_applicable(gap_of: GapOf) -> None:
    entries = concordance(gap_of(selection=Selection(against=("gpog",), severity="low")))
    by = {e.provision.id: e for e in entries}
    assert "contract.homes" in [r.rule.id for r in by["gpog GP.8"].results]
    assert by["gpog GP.8"].outcome == "not_met"


def test_counts_by_instrument_agree_with_the_coverage(gap_of: GapOf) -> None:
    gap = gap_of()
    for row in gap.coverage():
        own = [e for e in concordance(gap) if e.provision.instrument == row.instrument]
        assert row.provisions == len(own)
        assert row.not_met == sum(e.outcome == "not_met" for e in own)
        assert row.undetermined == sum(e.outcome == "undetermined" for e in own)
