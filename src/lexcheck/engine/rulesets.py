"""Rulesets for durable-rules as values: what is tested, and what follows.

What a message is about is a *slot*, a *pair* (`lexcheck.engine.plan`) or a *literal*: a node
known to be true or false. Nothing here imports durable-rules.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from lexcheck.codebook.conditions import Condition, Ref
from lexcheck.engine.plan import MAX_IDS, READY, Pair, Plan, RulesetPlan, Slot, about_derived
from lexcheck.errors import InternalError


@dataclass(frozen=True, slots=True)
class Literal:
    """A node on one rail: known to be true (`t`) or known to be false (`f`)."""

    node: int
    rail: str

    def __invert__(self) -> Literal:
        return Literal(self.node, "f" if self.rail == "t" else "t")

    @property
    def id(self) -> str:
        """The id of the message that tells of this."""
        return f"{self.rail}{self.node}"

    @property
    def about(self) -> tuple[tuple[str, str], ...]:
        """The properties by which a message says that it is about this."""
        return about_derived(self.id)


Subject: TypeAlias = Literal | Slot | Pair


@dataclass(frozen=True, slots=True)
class Test:
    """One test of one property; `operator` is empty for equality, else as durable-rules has it."""

    name: str
    operator: str
    value: str | int

    @property
    def definition(self) -> dict[str, object]:
        """The test as durable-rules reads it."""
        told: dict[str, object] = {self.name: self.value}
        return {self.operator: told} if self.operator else told


@dataclass(frozen=True, slots=True)
class Pattern:
    """A message to be matched: about its subject, and passing its tests."""

    subject: Subject
    tests: tuple[Test, ...] = ()

    @property
    def path(self) -> tuple[Test, ...]:
        """All tests in the order in which durable-rules chains its alpha nodes."""
        return (*(Test(name, "", value) for name, value in self.subject.about), *self.tests)


@dataclass(frozen=True, slots=True)
class Production:
    """A rule of durable-rules: when a message matches each pattern, the literal holds."""

    concludes: Literal
    patterns: tuple[Pattern, ...]


@dataclass(frozen=True)
class Ruleset:
    """The productions that one session of durable-rules runs.

    `implied` says of a literal which others hold with it, directly.
    """

    productions: tuple[Production, ...]
    implied: Mapping[Literal, Sequence[Literal]]

    def plan(self) -> RulesetPlan:
        """Return the ruleset as durable-rules reads it, and what it is to be told."""
        # Productions that match the same are one rule. It comes after all rules whose
        # conclusions it matches, for a node has a higher number than those it rests on.
        rules: dict[tuple[Pattern, ...], dict[Literal, None]] = {}
        for production in sorted(self.productions, key=lambda p: p.concludes.node):
            concluded = rules.setdefault(production.patterns, {})
            concluded.update(dict.fromkeys(self._with_implied(production.concludes)))
        subjects = dict.fromkeys(pattern.subject for patterns in rules for pattern in patterns)
        slots: dict[Ref, list[Slot]] = {}
        for slot in subjects:
            if isinstance(slot, Slot):
                slots.setdefault(slot.ref, []).append(slot)
        # The fact `ready` is always wanted: asserting it gives the handle of the state.
        definition: dict[str, object] = {READY: {"all": [{"c0": {"q": READY}}]}}
        definition.update((str(number), rule_definition(patterns)) for number, patterns in enumerate(rules))
        return RulesetPlan(
            definition=json.dumps(definition, ensure_ascii=False, separators=(",", ":")),
            concludes=[[literal.id for literal in concluded] for concluded in rules.values()],
            slots=slots,
            pairs=[s for s in subjects if isinstance(s, Pair)],
            derived=frozenset(s.id for s in subjects if isinstance(s, Literal)),
        )

    def _with_implied(self, literal: Literal) -> Iterator[Literal]:
        yield literal
        for other in self.implied.get(literal, ()):
            yield from self._with_implied(other)


@dataclass(frozen=True)
class Program:
    """What a set of conditions is compiled to.

    `literals` says of every condition, children first, which literal makes it true; its
    inverse makes it false.
    """

    rulesets: tuple[Ruleset, ...]
    literals: Mapping[Condition, Literal]

    def plan(self) -> Plan:
        """Return what a session needs."""
        nodes = 1 + max((p.concludes.node for r in self.rulesets for p in r.productions), default=0)
        if nodes > MAX_IDS:
            raise InternalError(f"{nodes} conditions are more than the engine can tell apart")
        rulesets = tuple(ruleset.plan() for ruleset in self.rulesets)
        return Plan(rulesets, tuple(literal.id for literal in self.literals.values()))


def rule_definition(patterns: Sequence[Pattern]) -> dict[str, object]:
    """Return a rule as durable-rules reads it."""
    conditions = [{f"c{i}": {"$and": [t.definition for t in p.path]}} for i, p in enumerate(patterns)]
    # Without `dist: 0` one message cannot match two patterns of a rule: silently no firing.
    return {"all": conditions, "dist": 0}
