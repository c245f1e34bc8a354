"""Corridors that are known to clash come out, with the articles on both sides.

These tests rest on the shipped laws on purpose: a change of a law file that loses one of these
findings has to be looked at.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from lexcheck.analysis.align import Alignment, Corridor, align, between
from lexcheck.codebook.conditions import Ref
from lexcheck.codebook.load import load_codebook
from lexcheck.law.library import find, known, load
from lexcheck.report.align_text import clauses

BOOK = load_codebook()
AGREEMENTS = [load(k.path, BOOK) for k in known() if k.agreement]
TODAY = date(2026, 11, 21)


def alignment(
    origin: str, destination: str, on: date = TODAY, *, none: bool = False, **asked: Any
) -> Alignment:
    ends = find(origin, BOOK), find(destination, BOOK)
    agreed = () if none else between(AGREEMENTS, *ends, on)
    return align(BOOK, Corridor(*ends, agreed, none), on, engine="direct", **asked)


def found(of: Alignment, outcome: str = "reported") -> set[str]:
    return {r.pattern.id for r in of.of(outcome)}


def articles(of: Alignment, side: str, measure: str) -> str:
    return "; ".join(str(c) for c in of.facts[Ref(measure, side)].cite)


FEES = "fees.worker_fee_rule"


def test_nepal_qatar() -> None:
    """Nepal's ceiling against Qatar's ban; and the employer's say in who may leave."""
    of = alignment("NP", "QA")
    assert {"fees.charge_v_ban", "mobility.exit_v_return", "contract.substitution_rule"} <= found(of)
    assert articles(of, "origin", FEES) == "fea s. 24(1)"
    assert "ll art. 33(1)" in articles(of, "destination", FEES)
    assert "er art. 7" in articles(of, "destination", "mobility.exit_permission")
    assert [a.id for a in of.corridor.agreements] == ["NP-QA-2005"]


def test_nepal_malaysia_with_the_memorandum_and_without() -> None:
    """Both laws let the worker be charged; the memorandum of 2018 has a clause against it.

    The clause is known from descriptions, and of what it lets Nepal's agencies charge nothing is: so
    the finding stays, the clause is shown with it, and the report asks for what would settle it.
    """
    rule = Ref(FEES, "agreement")
    without, agreed = alignment("NP", "MY", none=True), alignment("NP", "MY")
    for of in (without, agreed):
        assert {"fees.both_charge", "contract.timing"} <= found(of)
        assert articles(of, "origin", FEES) == "fea s. 24(1)"
        assert "pea s. 14B" in articles(of, "destination", FEES)
    assert [a.id for a in agreed.corridor.agreements] == ["NP-MY-2018"]
    assert agreed.facts[Ref("bilateral.legal_nature", "agreement")].value == "non_binding"
    (charge,) = [r for r in agreed.results if r.pattern.id == "fees.both_charge"]
    assert charge.verdict.blockers == {rule}
    assert Ref("bilateral.fair_recruitment_clauses", "agreement") in clauses(agreed, charge)
    (charge,) = [r for r in without.results if r.pattern.id == "fees.both_charge"]
    assert charge.verdict.blockers == set()


def test_nepal_malaysia_before_the_memorandum() -> None:
    of = alignment("NP", "MY", date(2018, 6, 1))
    assert of.corridor.agreements == ()


def test_philippines_taiwan() -> None:
    """Both sides let the worker in manufacturing or care be charged, month by month in Taiwan."""
    of = alignment("PH", "TW", category="low_skilled")
    assert {"fees.both_charge", "mobility.documents_one_side"} <= found(of)
    assert "esa art. 35(2)" in articles(of, "destination", FEES)
    assert of.facts[Ref(FEES, "origin")].where.counterpart == "TW"


def test_philippines_saudi_arabia_in_domestic_work() -> None:
    of = alignment("PH", "SA", sector="domestic_work")
    assert {"fees.recovery_at_destination", "rights.ages_differ", "welfare.return_payers_differ"} <= (
        found(of) | found(of, "settled")
    )
    assert articles(of, "destination", "rights.minimum_age") == "dom art. 6"
    assert of.facts[Ref("rights.minimum_age", "origin")].value == 24
    assert [a.id for a in of.corridor.agreements] == ["PH-SA-2013"]


def test_bangladesh_malaysia() -> None:
    of = alignment("BD", "MY")
    assert {"fees.both_charge", "scope.sector_hole"} <= found(of) | found(of, "settled")
    assert "oema s. 21" in articles(of, "origin", FEES)
    # Malaysia's rule on holding passports was read, Bangladesh's on this was not found.
    assert of.of("cannot_tell") and of.questions()


def test_mexico_canada_has_no_conflict_over_the_fee() -> None:
    """Both bar the charge. What Canada lets employers recover (visa and permit fees) is told all the same."""
    of = alignment("MX", "CA")
    charge = {"fees.ban_v_charge", "fees.charge_v_ban", "fees.both_charge"}
    assert charge <= found(of, "not_reported")
    assert "fees.item_split" not in found(of)
    assert "cpeum art. 123-A XXV" in articles(of, "origin", FEES)
    assert "irpr s" in articles(of, "destination", FEES)


def test_india_emirates() -> None:
    of = alignment("IN", "AE")
    assert {"fees.both_charge", "scope.sector_hole", "mobility.clearance_sequence"} <= found(of)
    assert "l33 art. 6(4)" in articles(of, "destination", FEES)
    assert "er r. 25(1)" in articles(of, "origin", FEES)
    assert articles(of, "destination", "scope.excluded_categories") == "l33 art. 3(2)-(3)"


def test_ethiopia_saudi_arabia_under_the_law_of_2016() -> None:
    of = alignment("ET", "SA", date(2020, 6, 1), sector="domestic_work")
    assert {"fees.recovery_at_destination", "mobility.documents_one_side"} <= (
        found(of) | found(of, "settled")
    )
    assert "p923 art. 74(1)" in articles(of, "origin", FEES)
    assert articles(of, "destination", "fees.wage_recovery") == "dom310 art. 9"


def test_ethiopia_saudi_arabia_today_cannot_be_told() -> None:
    """Nobody could read the proclamation of 2025, so the report asks instead of answering."""
    of = alignment("ET", "SA")
    assert not {r.pattern.id for r in of.of("reported") if r.pattern.topic == "fees"}
    assert Ref(FEES, "origin") in {q.ref for q in of.questions()}


def test_viet_nam_korea() -> None:
    of = alignment("VN", "KR")
    assert {"fees.both_charge", "rights.ages_differ"} <= found(of) | found(of, "settled")
    assert "l69 arts 7(8)" in articles(of, "origin", FEES)
    assert "esa arts 19(3)-(4)" in articles(of, "destination", FEES)
    before = alignment("VN", "KR", date(2021, 6, 1))
    assert articles(before, "origin", FEES) != articles(of, "origin", FEES)


@pytest.mark.parametrize(
    ("origin", "destination"),
    [("NP", "QA"), ("NP", "MY"), ("PH", "TW"), ("BD", "MY"), ("IN", "AE"), ("VN", "KR"), ("MX", "CA")],
)
def test_every_finding_rests_on_an_article_on_each_side_that_decides_it(
    origin: str, destination: str
) -> None:
    of = alignment(origin, destination)
    for result in of.of("reported"):
        assert result.verdict.deciders
        for ref in result.verdict.deciders:
            assert of.facts[ref].cite, (result.pattern.id, ref)
