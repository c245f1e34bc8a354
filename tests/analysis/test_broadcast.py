"""What is asked of many regimes at once is what the direct evaluator says of each."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings

from lexcheck.analysis.broadcast import Answers, Cases, ask_patterns, ask_rules
from lexcheck.codebook.conditions import Ref
from lexcheck.codebook.load import load_codebook
from lexcheck.engine import direct
from lexcheck.engine.verdict import conclude, conclude_pattern, conditions_of
from lexcheck.law.model import Fact
from tests.engine.agreement import make_world
from tests.strategies_engine import SIDES, World, worlds


def by_side(world: World, sides: tuple[str | None, ...], seed: int, number: int = 60) -> Cases:
    """Return cases that take each side's facts from regimes of a world, at random."""
    pick = Random(seed)
    regimes = {
        side: [{r.measure: f for r, f in facts.items() if r.side == side} for facts in world.regimes]
        for side in sides
    }
    which = {side: np.array([pick.randrange(len(world.regimes)) for _ in range(number)]) for side in sides}
    return Cases(regimes, which)


def facts_of(cases: Cases, case: int) -> dict[Ref, Fact]:
    return {
        Ref(measure, side): fact
        for side, which in cases.which.items()
        for measure, fact in cases.regimes[side][int(which[case])].items()
    }


def hold(world: World, seed: int) -> None:
    cases = by_side(world, SIDES, seed)
    for pattern, answers in zip(
        world.patterns, ask_patterns(world.patterns, cases, world.measures), strict=True
    ):
        for case in range(cases.number):
            facts = facts_of(cases, case)
            told = conclude_pattern(
                pattern, direct.evaluate(pattern.conditions, facts, world.measures), facts
            )
            assert answers.of(case) == told
    cases = by_side(world, (None,), seed)
    for sector in ("", "domestic_work"):
        asked = ask_rules(world.rules, cases, world.measures, sector)
        for rule, found in zip(world.rules, asked, strict=True):
            for case in range(cases.number):
                facts = facts_of(cases, case)
                outcomes = direct.evaluate(conditions_of(rule), facts, world.measures)
                assert found.of(case) == conclude(rule, outcomes, facts, sector)


@settings(max_examples=40, deadline=None)
@given(worlds())
def test_every_case_has_the_direct_evaluators_verdict(world: World) -> None:
    if world.regimes:
        hold(world, 1)


@pytest.mark.parametrize("seed", range(12))
def test_larger_worlds_too(seed: int) -> None:
    hold(make_world(seed), seed)


def test_a_verdict_is_drawn_once_for_all_cases_that_are_alike() -> None:
    book = load_codebook()
    fact = Fact("fees.worker_fee_rule", "permitted_up_to_cap", "primary")
    other = Fact("fees.worker_fee_rule", "prohibited_for_some", "primary")
    cases = Cases(
        {"origin": [{fact.measure: fact}, {other.measure: other}, {}], "destination": [{fact.measure: fact}]},
        {"origin": np.arange(3000) % 3, "destination": np.zeros(3000, int)},
    )
    pattern = book.patterns["fees.both_charge"]
    (answers,) = ask_patterns([pattern], cases, book.measures)
    assert len(answers.verdicts) == 2  # the two options are alike to this pattern
    assert answers.outcomes()[:3].tolist() == ["reported", "reported", "cannot_tell"]


def test_no_cases_have_no_verdicts() -> None:
    book = load_codebook()
    nothing = Cases(
        {"origin": [], "destination": []}, {s: np.array([], int) for s in ("origin", "destination")}
    )
    found = ask_patterns(book.patterns.values(), nothing, book.measures)
    assert {len(a.verdicts) for a in found} == {0}
    assert nothing.number == 0


def plain(found: list[Answers]) -> list[tuple[str, tuple[object, ...], list[int]]]:  # type: ignore[type-arg]
    return [(a.subject, a.verdicts, a.which.tolist()) for a in found]


def test_a_pool_of_processes_gives_the_same() -> None:
    world = make_world(5)
    cases = by_side(world, SIDES, 5)
    told: list[int] = []
    with ProcessPoolExecutor(2) as pool:
        far = ask_patterns(world.patterns, cases, world.measures, pool, lambda: told.append(1))
    assert plain(far) == plain(ask_patterns(world.patterns, cases, world.measures))
    assert len(told) == len(world.patterns)


def test_a_cluster_gives_the_same() -> None:
    from distributed import Client, LocalCluster

    world = make_world(6)
    cases = by_side(world, SIDES, 6)
    with (
        LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None) as cluster,
        Client(cluster) as client,
    ):
        far = ask_patterns(world.patterns, cases, world.measures, client.get_executor())
    assert plain(far) == plain(ask_patterns(world.patterns, cases, world.measures))
