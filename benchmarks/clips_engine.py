"""The rules that durable-rules is given, run by CLIPS instead: a peer to measure against."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import clips

from lexcheck.codebook.conditions import Condition
from lexcheck.codebook.model import Measure
from lexcheck.engine.durable import Session
from lexcheck.engine.outcome import Facts, Truth
from lexcheck.engine.plan import BLOCK, READY, opposite

_COMPARE = {"$neq": "<>", "$gte": ">=", "$lte": "<=", "$gt": ">", "$lt": "<"}


class Clips:
    """An environment of CLIPS with the rules of some conditions, translated from their plan."""

    def __init__(self, named: Mapping[str, Condition], measures: Mapping[str, Measure]) -> None:
        self.session = Session(named, measures)
        self.literals = {
            name: literal
            for condition, literal, _ in self.session._rails
            for name, asked in named.items()
            if asked == condition
        }
        self.environment = clips.Environment()
        definitions = [json.loads(one.definition) for one in self.session.plan.rulesets]
        slots = sorted(
            {s for d in definitions for rule in d.values() for s in _slots(rule["all"])} | {"n", "g"}
        )
        self.environment.build("(deftemplate msg " + " ".join(f"(slot {s})" for s in slots) + ")")
        self.template = self.environment.find_template("msg")
        for number, (plan, rules) in enumerate(zip(self.session.plan.rulesets, definitions, strict=True)):
            for name, rule in rules.items():
                if name != READY:
                    self.environment.build(_rule(f"r{number}-{name}", rule["all"], plan.concludes[int(name)]))

    def truths(self, facts: Facts) -> dict[str, Truth]:
        """Return the truth of every named condition on the facts."""
        self.environment.reset()
        for plan in self.session.plan.rulesets:
            for message in self.session.messages(plan, facts):
                self.template.assert_fact(**message)
        self.environment.run()
        derived = {fact["n"] for fact in self.environment.facts() if fact["n"] not in (None, "nil")}
        found = {}
        for name, literal in self.literals.items():
            true, false = literal in derived, opposite(literal) in derived
            found[name] = Truth.TRUE if true else Truth.FALSE if false else Truth.UNKNOWN
        return found


def _slots(patterns: list[dict[str, Any]]) -> set[str]:
    return {slot for pattern in patterns for body in pattern.values() for slot, _, _ in _tests(body)}


def _tests(body: dict[str, Any]) -> list[tuple[str, str, Any]]:
    """Return slot, relation and value of each test of a pattern."""
    if "$and" in body:
        return [test for part in body["$and"] for test in _tests(part)]
    ((key, value),) = body.items()
    if key in _COMPARE:
        ((slot, number),) = value.items()
        return [(slot, _COMPARE[key], number)]
    return [(key, "=", value)]


def _rule(name: str, patterns: list[dict[str, Any]], concludes: Any) -> str:
    left = []
    for number, pattern in enumerate(patterns):
        (body,) = pattern.values()
        by_slot: dict[str, list[str]] = {}
        for slot, relation, value in _tests(body):
            x = f"{slot}{number}"
            text = json.dumps(value) if isinstance(value, str) else str(value)
            test = text if relation == "=" else f"?{x}&:(and (integerp ?{x}) ({relation} ?{x} {text}))"
            by_slot.setdefault(slot, []).append(test)
        left.append("(msg " + " ".join(f"({s} {'&'.join(tests)})" for s, tests in by_slot.items()) + ")")
    right = [f'(assert (msg (g "{int(c[1:]) // BLOCK}") (n "{c}")))' for c in concludes]
    return f"(defrule {name} {' '.join(left)} => {' '.join(right)})"
