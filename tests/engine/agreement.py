"""Hold the two engines against each other on generated worlds; used by tests and the long run."""

from __future__ import annotations

from random import Random

from lexcheck.codebook.conditions import Condition
from lexcheck.engine import direct
from lexcheck.engine.durable import Session
from lexcheck.engine.outcome import Facts, Outcomes
from lexcheck.engine.verdict import conclude, conclude_pattern
from tests.strategies_engine import Generator, World

SECTORS = ("", "domestic_work")


class DifferenceError(AssertionError):
    """The two engines answered differently."""


def make_world(seed: int, rules: int = 12, patterns: int = 6, regimes: int = 40) -> World:
    """Return the world of a seed: always the same one."""
    return Generator(Random(seed).choice).world(rules, patterns, regimes)


def compare(world: World) -> int:
    """Return how many verdicts agree in all they hold; raise `DifferenceError` at the first that does not."""
    session = Session(world.named, world.measures)
    verdicts = 0
    for facts in world.regimes:
        one = direct.evaluate(world.named.values(), facts, world.measures)
        two = session.evaluate(facts)
        _compare_nodes(one, two)
        verdicts += _compare_verdicts(world, facts, one, two)
    return verdicts


def _compare_nodes(one: Outcomes, two: Outcomes) -> None:
    if set(one) != set(two):
        raise DifferenceError(f"answered by one engine alone: {set(one) ^ set(two)}")
    different: list[Condition] = [c for c in one if one[c] != two[c]]
    if different:
        c = min(different, key=lambda c: len(str(c)))
        raise DifferenceError(f"{c}: direct {one[c]}, durable {two[c]}")


def _compare_verdicts(world: World, facts: Facts, one: Outcomes, two: Outcomes) -> int:
    for rule in world.rules:
        for sector in SECTORS:
            if conclude(rule, one, facts, sector) != conclude(rule, two, facts, sector):
                raise DifferenceError(rule.id)
    for pattern in world.patterns:
        if conclude_pattern(pattern, one, facts) != conclude_pattern(pattern, two, facts):
            raise DifferenceError(pattern.id)
    return len(world.rules) + len(world.patterns)
