"""Evaluate conditions directly on facts: the specification of what a condition means.

Plain recursion over the condition tree in strong Kleene logic. Where this module and
`docs/` differ, one of them is wrong; where the durable side and this module differ, no
report is made. It shares no reading of facts with the durable side on purpose: a shared
mistake would be confirmed by both.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from lexcheck.codebook.conditions import (
    All,
    Any,
    Compares,
    Condition,
    Counts,
    Holds,
    Includes,
    Is,
    Leaf,
    Not,
    Reaches,
    Ref,
    Relates,
    Silent,
    Stated,
)
from lexcheck.codebook.model import Measure
from lexcheck.engine.outcome import Facts, Outcome, Outcomes, Truth
from lexcheck.law.model import Fact

_COMPARE: dict[str, Callable[[float, float], bool]] = {
    "==": operator.eq,
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
}


@dataclass(frozen=True)
class Items:
    """A set as read: items it has, and items nobody looked at; any other is excluded."""

    had: frozenset[str]
    open: frozenset[str]


Reading: TypeAlias = int | float | Items
"""A rank (-1 is below every option), a number (infinite when silent), or items."""


def evaluate(conditions: Iterable[Condition], facts: Facts, measures: Mapping[str, Measure]) -> Outcomes:
    """Return the outcome of every condition and of every condition inside it."""
    outcomes: dict[Condition, Outcome] = {}
    for condition in conditions:
        _evaluate(condition, facts, measures, outcomes)
    return outcomes


def _evaluate(
    condition: Condition, facts: Facts, measures: Mapping[str, Measure], outcomes: dict[Condition, Outcome]
) -> Outcome:
    found = outcomes.get(condition)
    if found is not None:
        return found
    match condition:
        case All(parts):
            found = _decide(Truth.FALSE, [_evaluate(p, facts, measures, outcomes) for p in parts])
        case Any(parts):
            found = _decide(Truth.TRUE, [_evaluate(p, facts, measures, outcomes) for p in parts])
        case Not(part):
            inner = _evaluate(part, facts, measures, outcomes)
            found = Outcome(~inner.truth, inner.by)
        case Holds(_, _, part):
            found = _evaluate(part, facts, measures, outcomes)
        case Relates():
            found = _relate(condition, facts, measures)
        case _:
            found = _leaf(condition, facts.get(condition.ref), measures[condition.ref.measure])
    outcomes[condition] = found
    return found


def _decide(suffices: Truth, parts: list[Outcome]) -> Outcome:
    """Join parts of which one that is `suffices` decides the whole (false in an `and`)."""
    truth = next((t for t in (suffices, Truth.UNKNOWN) if any(p.truth is t for p in parts)), ~suffices)
    return Outcome(truth, frozenset().union(*(p.by for p in parts if p.truth is truth)))


def _leaf(leaf: Leaf, fact: Fact | None, measure: Measure) -> Outcome:
    assert not isinstance(leaf, Relates)
    by = frozenset({leaf.ref})
    if fact is None:
        return Outcome(Truth.UNKNOWN, by)
    if isinstance(leaf, Stated):
        return Outcome(_truth(fact.value is not None), by)
    if isinstance(leaf, Silent):
        return Outcome(_truth(fact.value is None), by)
    reading = read(fact, measure)
    return Outcome(Truth.UNKNOWN if reading is None else _test(leaf, reading, measure), by)


def read(fact: Fact | None, measure: Measure) -> Reading | None:
    """Read a fact as its measure says; None when absent or not comparable."""
    if fact is None:
        return None
    if fact.value is None:
        return _read_silence(measure)
    if measure.kind == "set":
        assert isinstance(fact.value, frozenset)
        return Items(fact.value, fact.unassessed - fact.value)
    if measure.kind == "number":
        assert isinstance(fact.value, int | float)
        return fact.value
    assert isinstance(fact.value, str)
    return measure.rank(fact.value)


def _read_silence(measure: Measure) -> Reading | None:
    if measure.silence == "not_comparable":
        return None
    if measure.kind == "set":
        return Items(frozenset(), frozenset())
    if measure.kind == "number":
        if measure.better == "neutral":
            return None
        best = math.inf if measure.better == "higher" else -math.inf
        return best if measure.silence == "no_restriction" else -best
    if measure.silence == "no_protection":
        return -1
    # A yes/no measure of which neither answer is better has no best answer to be read as.
    return None if measure.better == "neutral" else len(measure.choice_ids) - 1


def _test(leaf: Leaf, reading: Reading, measure: Measure) -> Truth:
    match leaf, reading:
        case Is(_, options), int():
            return _truth(reading in {measure.rank(o) for o in options})
        case Reaches(_, "least", option), int():
            return _truth(reading >= measure.rank(option))
        case Reaches(_, "most", option), int():
            return _truth(reading <= measure.rank(option))
        case Compares(_, relation, number), int() | float() if measure.kind == "number":
            return _truth(_COMPARE[relation](reading, number))
        case Includes(_, mode, items), Items():
            return _include(reading, mode, frozenset(items))
        case Counts(_, bound, count), Items():
            return _count(reading, bound, count)
    raise TypeError(f"{leaf} cannot be asked of a {measure.kind}")


def _include(items: Items, mode: str, asked: frozenset[str]) -> Truth:
    if mode == "all":
        return _open_truth(asked <= items.had, asked <= items.had | items.open)
    some = _open_truth(bool(asked & items.had), bool(asked & (items.had | items.open)))
    return {"any": some, "none": ~some}[mode]


def _count(items: Items, bound: str, count: int) -> Truth:
    low, high = len(items.had), len(items.had) + len(items.open)
    if bound == "least":
        return _open_truth(low >= count, high >= count)
    return _open_truth(high <= count, low <= count)


def _relate(asked: Relates, facts: Facts, measures: Mapping[str, Measure]) -> Outcome:
    left = read(facts.get(asked.left), measures[asked.left.measure])
    right = read(facts.get(asked.right), measures[asked.right.measure])
    if left is None or right is None:
        missing: list[Ref] = [r for r, v in ((asked.left, left), (asked.right, right)) if v is None]
        return Outcome(Truth.UNKNOWN, frozenset(missing))
    if isinstance(left, Items) and isinstance(right, Items):
        truth = _relate_items(left, asked.relation, right)
    elif isinstance(left, Items) or isinstance(right, Items):
        raise TypeError(f"{asked} cannot be asked of a set and something else")
    else:
        order = {"differs": operator.ne, "below": operator.lt, "above": operator.gt}
        truth = _truth(order[asked.relation](left, right))
    return Outcome(truth, frozenset({asked.left, asked.right}))


def _relate_items(left: Items, relation: str, right: Items) -> Truth:
    may_left, may_right = left.had | left.open, right.had | right.open
    overlaps = _open_truth(bool(left.had & right.had), bool(may_left & may_right))
    lacks = _open_truth(bool(right.had - may_left), bool(may_right - left.had))
    exceeds = _open_truth(bool(left.had - may_right), bool(may_left - right.had))
    differs = _decide(Truth.TRUE, [Outcome(lacks, frozenset()), Outcome(exceeds, frozenset())]).truth
    return {"overlaps": overlaps, "disjoint": ~overlaps, "lacks": lacks, "differs": differs}[relation]


def _truth(value: bool) -> Truth:
    return Truth.TRUE if value else Truth.FALSE


def _open_truth(certain: bool, possible: bool) -> Truth:
    """True when certain, false when not even possible, else unknown."""
    if certain:
        return Truth.TRUE
    return Truth.UNKNOWN if possible else Truth.FALSE
