"""The smallest repair: as small as brute force finds it, and never at the cost of protection."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations, product
from random import Random

import pytest

from lexcheck.analysis.repair import Goal, Repair, better, made, repair
from lexcheck.analysis.repair_program import _Program
from lexcheck.codebook.conditions import (
    All,
    Any,
    Compares,
    Condition,
    Counts,
    Includes,
    Is,
    Reaches,
    Ref,
    refs,
)
from lexcheck.codebook.model import Measure
from lexcheck.engine import direct
from lexcheck.engine.outcome import Facts, Truth
from lexcheck.law.model import Fact
from tests.engine.agreement import make_world
from tests.strategies_engine import make_fact, make_measure

MOST = 2
"""Changes that brute force tries."""


def candidates(ref: Ref, goal: Goal, facts: Facts, measures: Mapping[str, Measure]) -> Iterator[Fact]:
    """Yield every other fact that protects no less, of numbers those at which a condition can turn."""
    measure, fact = measures[ref.measure], facts.get(ref)
    if measure.kind == "set":
        yield from _sets(ref, measure, fact)
        return
    values = _Program(goal, facts, measures)._numbers(ref) if measure.kind == "number" else measure.choice_ids
    for value in values:
        if better(measure, fact, value) and (fact is None or fact.value != value):
            yield made(ref, value, fact)


def _sets(ref: Ref, measure: Measure, fact: Fact | None) -> Iterator[Fact]:
    had = fact.value if fact is not None and isinstance(fact.value, frozenset) else frozenset()
    unread = frozenset(measure.choice_ids) if fact is None else fact.unassessed - had
    for states in product(["in", "out", "open"], repeat=len(measure.choice_ids)):
        now = dict(zip(measure.choice_ids, states, strict=True))
        if all(_may(measure, fact, item in had, item in unread, state) for item, state in now.items()):
            value = frozenset(i for i, s in now.items() if s == "in")
            still = frozenset(i for i, s in now.items() if s == "open")
            if fact is None or (value, still) != (had, unread):
                yield Fact(ref.measure, value, "unverified", still)


def _may(measure: Measure, fact: Fact | None, had: bool, unread: bool, state: str) -> bool:
    if unread or fact is None:
        return True
    if state == "open":
        return False
    if (state == "in") == had or measure.better == "neutral":
        return True
    return (state == "in") == (measure.better == "more")


def reached(goal: Goal, facts: Facts, measures: Mapping[str, Measure]) -> bool:
    outcomes = direct.evaluate(goal.conditions, facts, measures)
    truth = {c: outcomes[c].truth is Truth.TRUE for c in goal.conditions}
    return all(truth[c] for c in goal.wanted) and not any(
        truth[when] and (settled is None or not truth[settled]) for when, settled in goal.unwanted
    )


def brute_force(goal: Goal, facts: Facts, measures: Mapping[str, Measure]) -> int | None:
    """Return the least weight of at most MOST changes, or None."""
    found: int | None = None
    for number in range(MOST + 1):
        for chosen in combinations(goal.movable, number):
            weight = sum(goal.movable[r] for r in chosen)
            if found is not None and weight >= found:
                continue
            options = [list(candidates(r, goal, facts, measures)) for r in chosen]
            for several in product(*options):
                told = {**facts, **dict(zip(chosen, several, strict=True))}
                if reached(goal, told, measures):
                    found = weight
                    break
    return found


def hold(goal: Goal, facts: Facts, measures: Mapping[str, Measure]) -> Repair:
    found = repair(goal, facts, measures)
    assert found.proven
    least = brute_force(goal, facts, measures)
    if found.changes is None:
        assert least is None
        return found
    assert reached(goal, found.facts, measures)
    assert found.weight == sum(goal.movable[c.ref] for c in found.changes)
    assert least is None or found.weight == least
    if len(found.changes) <= MOST and len(set(goal.movable.values())) == 1:
        assert found.weight == least
    for change in found.changes:
        assert change.before == facts.get(change.ref)
        assert (change.after.value, change.after.unassessed) != (
            (change.before.value, change.before.unassessed) if change.before else None
        )
    return found


@pytest.mark.parametrize("seed", range(60))
def test_as_small_as_brute_force_for_a_rule(seed: int) -> None:
    pick = Random(seed)
    world = make_world(seed, rules=4, patterns=1, regimes=3)
    for facts in world.regimes:
        rule = pick.choice(world.rules)
        asked = sorted({r for r in refs(rule.met)}, key=str)
        movable = {r: 1 for r in asked if pick.random() < 0.8}
        if len(asked) <= 4:
            hold(Goal((rule.met,), (), movable), facts, world.measures)


@pytest.mark.parametrize("seed", range(60))
def test_as_small_as_brute_force_for_patterns(seed: int) -> None:
    pick = Random(seed)
    world = make_world(seed, rules=1, patterns=4, regimes=3)
    weight = {"origin": pick.choice((1, 2)), "destination": 1, "agreement": 3}
    for facts in world.regimes:
        some = pick.sample(world.patterns, 2)
        asked = sorted({r for p in some for c in p.conditions for r in refs(c)}, key=str)
        if len(asked) <= 4:
            movable = {r: weight[r.side or ""] for r in asked}
            hold(Goal((), tuple((p.when, p.settled) for p in some), movable), facts, world.measures)


def test_the_generated_goals_are_worth_repairing() -> None:
    """Of the goals above some need no change, some one, some more, and some cannot be reached."""
    sizes = set()
    for seed in range(60):
        world = make_world(seed, rules=4, patterns=1, regimes=1)
        for rule in world.rules:
            goal = Goal((rule.met,), (), {r: 1 for r in refs(rule.met)})
            found = repair(goal, world.regimes[0], world.measures)
            sizes.add(None if found.changes is None else len(found.changes))
    assert {None, 0, 1, 2} <= sizes


FEE, COSTS, DAYS = Ref("a.fee"), Ref("a.costs"), Ref("a.days")
MEASURES = {
    "a.fee": make_measure("a.fee", "scale", choices=("free", "capped", "some", "banned")),
    "a.costs": make_measure("a.costs", "set", better="fewer", choices=("visa", "travel", "food")),
    "a.days": make_measure("a.days", "number", better="lower"),
}


def goal(condition: Condition) -> Goal:
    return Goal((condition,), (), {r: 1 for r in refs(condition)})


def test_the_smallest_step_is_proposed() -> None:
    found = repair(goal(Reaches(FEE, "least", "capped")), {FEE: make_fact("a.fee", "free")}, MEASURES)
    assert found.changes and found.changes[0].after.value == "capped"


def test_no_item_more_is_taken_out_than_needed() -> None:
    facts = {COSTS: make_fact("a.costs", frozenset({"visa", "travel", "food"}))}
    found = repair(goal(Includes(COSTS, "none", ("visa", "travel"))), facts, MEASURES)
    assert found.changes and found.changes[0].after.value == {"food"}
    found = repair(goal(Counts(COSTS, "most", 1)), facts, MEASURES)
    assert found.changes and len(found.changes[0].after.value or "") == 1  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("condition", "fact"),
    [
        (Is(FEE, ("free",)), make_fact("a.fee", "banned")),
        (Includes(COSTS, "all", ("visa",)), make_fact("a.costs", frozenset())),
        (Compares(DAYS, ">=", 90), make_fact("a.days", 30.0)),
    ],
)
def test_protection_is_never_lowered(condition: Condition, fact: Fact) -> None:
    (ref,) = set(refs(condition))
    found = repair(goal(condition), {ref: fact}, MEASURES)
    assert found.changes is None
    assert found.proven


def test_what_may_not_move_stays() -> None:
    wanted = Any((Is(FEE, ("banned",)), Includes(COSTS, "none", ("visa",))))
    facts = {FEE: make_fact("a.fee", "free"), COSTS: make_fact("a.costs", frozenset({"visa"}))}
    for ref in (FEE, COSTS):
        found = repair(Goal((wanted,), (), {ref: 1}), facts, MEASURES)
        assert found.changes and [c.ref for c in found.changes] == [ref]
    assert repair(Goal((wanted,), (), {}), facts, MEASURES).changes is None


def test_the_lighter_side_moves() -> None:
    wanted = Any((Is(FEE, ("banned",)), Includes(COSTS, "none", ("visa",))))
    facts = {FEE: make_fact("a.fee", "free"), COSTS: make_fact("a.costs", frozenset({"visa"}))}
    for light in (FEE, COSTS):
        movable = {r: 1 if r == light else 5 for r in (FEE, COSTS)}
        found = repair(Goal((wanted,), (), movable), facts, MEASURES)
        assert found.changes and [c.ref for c in found.changes] == [light]


def test_what_nobody_has_assessed_can_be_asked_for() -> None:
    found = repair(goal(All((Is(FEE, ("banned",)), Compares(DAYS, "<=", 30)))), {}, MEASURES)
    assert found.changes and [(c.ref, c.before, c.after.value) for c in found.changes] == [
        (FEE, None, "banned"),
        (DAYS, None, 29.0),
    ]


def test_a_goal_reached_already_needs_nothing() -> None:
    found = repair(goal(Is(FEE, ("banned",))), {FEE: make_fact("a.fee", "banned")}, MEASURES)
    assert found.changes == () and found.proven
