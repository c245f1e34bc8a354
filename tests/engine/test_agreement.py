"""Both engines agree on every node, verdict, interval and blocker of generated worlds."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings

from tests.engine.agreement import compare, make_world
from tests.engine.long_run import run
from tests.strategies_engine import World, worlds

pytestmark = pytest.mark.usefixtures("durable_rules")


# Few examples of many regimes: every example leaves rulesets behind, which durable-rules
# never gives back. The long run does more in processes of its own.
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(worlds(regimes=4))
def test_the_engines_agree(world: World) -> None:
    assert compare(world) == 4 * (len(world.rules) + len(world.patterns))


@pytest.mark.parametrize("seed", range(5))
def test_the_engines_agree_on_a_large_world(seed: int) -> None:
    world = make_world(seed, rules=40, patterns=20, regimes=10)
    assert compare(world) == 600


def test_the_long_run_counts_what_it_compared() -> None:
    assert run(verdicts=1_000, seed=5, workers=1) >= 1_000
