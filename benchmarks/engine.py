"""Measure the engines: what lexcheck adds to durable-rules, and what either engine costs.

    PYTHONPATH=src:. python -m benchmarks.engine [--synthetic 300] [--rounds 60]

Asked are the shipped rules for a country of origin, of the law of Nepal; with --synthetic,
so many rules made at random. The bare loop does with durable-rules, through its own Python, what
an evaluation makes it do, and nothing else: the same rulesets, the same messages in the same
batches, assert, drain, retract, with actions that do nothing. Rounds of all contestants
alternate, so that all meet the same machine. Ends with exit code 1 when an evaluation by
durable-rules alone takes more than twice the bare loop.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import date
from functools import partial
from random import Random
from statistics import median
from typing import Any as Anything

from durable import engine as durable_engine
from tests.strategies_engine import Generator, make_measure

from lexcheck.analysis.gap import named_conditions
from lexcheck.analysis.selection import Selection
from lexcheck.codebook.conditions import Condition, Ref, refs
from lexcheck.codebook.load import load_codebook
from lexcheck.codebook.model import Measure
from lexcheck.engine.durable import SID, LiveRuleset, session_for
from lexcheck.engine.evaluate import evaluate
from lexcheck.engine.outcome import Facts
from lexcheck.engine.plan import READY, Message
from lexcheck.law.library import find
from lexcheck.law.model import Context
from lexcheck.law.regime import regime

MAX_RATIO = 2.0


Problem = tuple[dict[str, Condition], Mapping[str, Measure], list[Facts]]


def shipped() -> Problem:
    """Return the conditions of the shipped rules, the measures and the regime of Nepal."""
    book = load_codebook()
    asked = regime(find("NP", book), Context("origin", date.today()))
    rules = Selection().rules(book, "origin")
    return named_conditions(rules), book.measures, [{Ref(m): f for m, f in asked.facts.items()}]


def synthetic(rules: int, seed: int = 1) -> Problem:
    """Return conditions, measures and regimes about as large as the shipped codebook."""
    random = Random(seed)
    measures: dict[str, Measure] = {}
    for n in range(190):
        kind = random.choice(("scale", "scale", "yes_no", "set", "number"))
        better = {"scale": "", "yes_no": "yes", "set": "more", "number": "lower"}[kind]
        choices = [f"c{i}" for i in range({"scale": 5, "set": 8}.get(kind, 0))]
        measures[f"t.m{n}"] = make_measure(f"t.m{n}", kind, "no_protection", better, choices)
    generator = Generator(random.choice)
    named: dict[str, Condition] = {}
    for n in range(rules):
        # Every rule asks about a few measures of its own choice, as real rules do.
        chosen = random.sample(sorted(measures), 3)
        generator.measures = {m: measures[m] for m in chosen}
        generator.seen.clear()
        named[f"t.rule{n}"] = generator.condition(("",), 2)
        named[f"t.rule{n} partly"] = generator.condition(("",), 1)
    asked = sorted({r for c in named.values() for r in refs(c)}, key=str)
    generator.measures = measures
    return named, measures, [generator.regime(asked) for _ in range(8)]


class Bare:
    """durable-rules alone: rulesets made of the same definitions, and recorded batches."""

    def __init__(self, live: Sequence[LiveRuleset], batches: Sequence[Sequence[list[Message]]]) -> None:
        self.rulesets = []
        for number, (one, told) in enumerate(zip(live, batches, strict=True)):
            rules: dict[str, Anything] = json.loads(one.plan.definition)
            definition = {name: {**rule, "run": _nothing} for name, rule in rules.items()}
            ruleset = durable_engine.Ruleset(f"bare{number}", None, definition)
            state = ruleset.assert_fact({"sid": SID, "id": READY, "q": READY})
            ruleset.do_actions(state, lambda error, _: None)
            self.rulesets.append((ruleset, state, told))

    def run(self) -> None:
        """Assert, drain, retract."""
        for ruleset, state, told in self.rulesets:
            for batch in told:
                with suppress(durable_engine.MessageNotHandledException):
                    ruleset.assert_facts(batch)
                ruleset.do_actions(state, lambda error, _: None)
            if told:
                ruleset.retract_facts([{"sid": SID, "id": m["id"]} for batch in told for m in batch])


def _nothing(matched: Anything) -> None:
    pass


def record(named: Mapping[str, Condition], facts: Facts, measures: Mapping[str, Measure]) -> Bare:
    """Return the bare loop of one evaluation."""
    session = session_for(named, measures)
    session.evaluate(facts)
    live = session.live
    batches: dict[int, list[list[Message]]] = {id(one): [] for one in live}
    honest = LiveRuleset._assert

    def recording(self: LiveRuleset, batch: Sequence[Message]) -> None:
        batches[id(self)].append([{**message, "sid": SID} for message in batch])
        honest(self, batch)

    LiveRuleset._assert = recording  # type: ignore[method-assign]
    try:
        session.evaluate(facts)
    finally:
        LiveRuleset._assert = honest  # type: ignore[method-assign]
    return Bare(live, [batches[id(one)] for one in live])


def compare(
    named: Mapping[str, Condition], regimes: Sequence[Facts], measures: Mapping[str, Measure], rounds: int
) -> dict[str, float]:
    """Return the median milliseconds of each contestant for one regime."""
    times: dict[str, list[float]] = {}
    bare = [record(named, facts, measures) for facts in regimes[:2]]
    for n in range(rounds):
        facts = regimes[n % len(bare)]
        contestants: dict[str, Callable[[], object]] = {"bare durable-rules": bare[n % len(bare)].run}
        for name in ("durable", "direct", "both"):
            contestants[name] = partial(evaluate, named, facts, measures, name)
        for name, run in contestants.items():
            start = time.perf_counter()
            run()
            times.setdefault(name, []).append((time.perf_counter() - start) * 1000)
    return {name: median(found) for name, found in times.items()}


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--synthetic", type=int, metavar="RULES", help="ask so many rules made at random")
    parser.add_argument("--rounds", type=int, default=60)
    asked = parser.parse_args()
    named, measures, regimes = synthetic(asked.synthetic) if asked.synthetic else shipped()
    start = time.perf_counter()
    session = session_for(named, measures)
    session.evaluate(regimes[0])
    cold = (time.perf_counter() - start) * 1000
    medians = compare(named, regimes, measures, asked.rounds)
    sizes = [len(ruleset.concludes) for ruleset in session.plan.rulesets]
    told = [sum(1 for one in session.live for _ in session.messages(one.plan, facts)) for facts in regimes]
    print(f"{len(session.plan.literals)} conditions, rulesets of {sizes} rules, told {told[:2]} messages")
    print(f"{'build, first evaluation':34}{cold:9.1f} ms")
    for name, found in medians.items():
        print(f"{name:34}{found:9.2f} ms")
    ratio = medians["durable"] / medians["bare durable-rules"]
    print(f"durable / bare: {ratio:.2f} (at most {MAX_RATIO})")
    return 0 if ratio <= MAX_RATIO else 1


if __name__ == "__main__":
    sys.exit(main())
