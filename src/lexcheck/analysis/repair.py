"""The fewest changes of facts that would meet rules, or leave a corridor without patterns.

A goal is put to a solver (clingo, by `repair_program`), which returns a smallest set of changes
and says whether it proved that there is no smaller one. No change lowers protection.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from lexcheck.codebook.conditions import Condition, Ref, refs
from lexcheck.codebook.model import Measure
from lexcheck.engine.outcome import Facts
from lexcheck.law.model import Fact

SECONDS = 30.0
"""How long the solver may look for a smaller set."""


@dataclass(frozen=True)
class Goal:
    """What is to hold after the changes.

    Of `wanted` every condition is to be true; of `unwanted` no pair is to be so that the first is true
    and the second (None where there is none) is not. `movable` are the facts that may change,
    with the weight of a change of each.
    """

    wanted: tuple[Condition, ...]
    unwanted: tuple[tuple[Condition, Condition | None], ...]
    movable: Mapping[Ref, int]

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """Every condition of the goal."""
        pairs = [c for pair in self.unwanted for c in pair if c is not None]
        return tuple(dict.fromkeys([*self.wanted, *pairs]))


@dataclass(frozen=True)
class Change:
    """One fact to change; `before` is None where nobody has assessed it."""

    ref: Ref
    before: Fact | None
    after: Fact


@dataclass(frozen=True)
class Repair:
    """An answer of the solver.

    `changes` is None when no changes of what may move reach the goal. `proven` says whether
    the solver showed that no set of less weight does (or, without changes, that none does).
    """

    changes: tuple[Change, ...] | None
    proven: bool
    weight: int = 0
    facts: Facts = field(default_factory=dict)


def repair(goal: Goal, facts: Facts, measures: Mapping[str, Measure], seconds: float = SECONDS) -> Repair:
    """Return the smallest set of changes of facts that reaches the goal.

    Raises UsageError when the solver is not installed.
    """
    from lexcheck.analysis.repair_program import solve

    return solve(goal, facts, measures, seconds)


def weights(conditions: Iterable[Condition], by_side: Mapping[str | None, int]) -> dict[Ref, int]:
    """Return the facts that conditions ask about and that may move, with the weight of their side."""
    asked = dict.fromkeys(ref for c in conditions for ref in refs(c))
    return {ref: by_side[ref.side] for ref in asked if ref.side in by_side}


def changed(facts: Facts, changes: Iterable[Change]) -> dict[Ref, Fact]:
    """Return the facts after the changes."""
    return {**facts, **{c.ref: c.after for c in changes}}


def better(measure: Measure, fact: Fact | None, value: str | float) -> bool:
    """Tell whether an option or number protects no less than what a fact says."""
    if fact is None:
        return True
    if measure.kind == "number":
        return _better_number(measure, fact, float(value))
    if measure.kind == "yes_no" and measure.better == "neutral":
        return True
    rank = measure.rank(str(value))
    if fact.value is None:
        # The worst option in words is no better than no words at all.
        return rank == len(measure.choice_ids) - 1 or (measure.silence != "no_restriction" and rank > 0)
    return rank >= measure.rank(str(fact.value))


def _better_number(measure: Measure, fact: Fact, value: float) -> bool:
    if fact.value is None:
        return measure.silence != "no_restriction"
    assert isinstance(fact.value, int | float)
    if measure.better == "neutral":
        return True
    return value >= fact.value if measure.better == "higher" else value <= fact.value


def made(ref: Ref, value: str | float | frozenset[str] | None, before: Fact | None) -> Fact:
    """Return the fact that a change would make; it is nobody's law, and says so."""
    blank = Fact(ref.measure, value, "unverified", note="proposed")
    return blank if before is None else replace(blank, where=before.where, jurisdiction=before.jurisdiction)
