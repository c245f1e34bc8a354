"""The kinds of change: each pair of verdicts has one, and the way back has its opposite."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from lexcheck.analysis.diff import KINDS, kind_of
from lexcheck.analysis.gap import Result
from lexcheck.codebook.conditions import Is, Ref
from lexcheck.codebook.model import Rule
from lexcheck.engine.outcome import Outcome, Truth
from lexcheck.engine.verdict import Grade, Verdict

RULE = Rule("a.b", "rule", "T", (), ("origin",), "high", (), None, Is(Ref("a.m"), ("x",)), None, *[""] * 6)
NOBODY: frozenset[Ref] = frozenset()
LOW, PART, MET = Grade


def result(outcome: str, low: Grade, high: Grade, nature: str = "", applies: Truth = Truth.TRUE) -> Result:
    truth = Outcome(Truth.UNKNOWN, NOBODY)
    verdict = Verdict("a.b", low, high, applies, outcome, nature, truth, None, NOBODY, NOBODY, NOBODY)
    return Result(RULE, verdict)


STATES = {
    "met": result("met", MET, MET),
    "partly": result("partly_met", PART, PART),
    "contrary": result("not_met", LOW, LOW, "contrary"),
    "silent": result("not_met", LOW, LOW, "silent"),
    "open": result("undetermined", LOW, MET),
    "nearly": result("undetermined", PART, MET),
    "perhaps": result("undetermined", LOW, LOW, applies=Truth.UNKNOWN),
    "off": result("not_applicable", LOW, LOW, applies=Truth.FALSE),
    "unasked": None,
}
OPPOSITE = {
    "opened": "closed",
    "worse": "better",
    "to_contrary": "to_silent",
    "no_longer_assessed": "assessed",
    "no_longer_applies": "applies",
    "bounds": "bounds",
    "one_side": "one_side",
    "same": "same",
}
OPPOSITE |= {v: k for k, v in OPPOSITE.items()}


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ("contrary", "met", "closed"),
        ("silent", "met", "closed"),
        ("partly", "met", "closed"),
        ("met", "partly", "opened"),
        ("met", "silent", "opened"),
        ("contrary", "partly", "better"),
        ("partly", "silent", "worse"),
        ("silent", "contrary", "to_contrary"),
        ("contrary", "silent", "to_silent"),
        ("open", "met", "assessed"),
        ("open", "contrary", "assessed"),
        ("met", "open", "no_longer_assessed"),
        ("silent", "open", "no_longer_assessed"),
        ("open", "nearly", "bounds"),
        ("open", "open", "same"),
        ("contrary", "contrary", "same"),
        ("silent", "silent", "same"),
        ("off", "off", "same"),
        ("off", "contrary", "applies"),
        ("off", "open", "applies"),
        ("met", "off", "no_longer_applies"),
        ("perhaps", "off", "no_longer_applies"),
        ("perhaps", "contrary", "assessed"),
        ("unasked", "met", "one_side"),
    ],
)
def test_kinds(before: str, after: str, kind: str) -> None:
    assert kind_of(STATES[before], STATES[after]) == kind


@pytest.mark.parametrize(("before", "after"), list(product(STATES, STATES)))
def test_the_way_back_is_the_opposite(before: str, after: str) -> None:
    kind = kind_of(STATES[before], STATES[after])
    assert kind in KINDS
    assert kind_of(STATES[after], STATES[before]) == OPPOSITE[kind]
    if kind == "same":
        assert before == after


def test_a_gap_never_merges_silence_with_the_contrary() -> None:
    silent = STATES["silent"]
    assert silent is not None
    contrary = replace(silent, verdict=replace(silent.verdict, nature="contrary"))
    assert kind_of(silent, contrary) == "to_contrary"
