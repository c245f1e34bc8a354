"""Generate measures, rules, patterns and facts, to hold the two engines against each other.

One generator serves Hypothesis (`worlds()`, which shrinks) and the long run (a seeded
`random.Random`, which is fast): it only ever asks a `Chooser` to pick one of several.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from hypothesis import strategies as st

from lexcheck.codebook.conditions import (
    All,
    Any,
    Compares,
    Condition,
    Counts,
    Holds,
    Includes,
    Is,
    Not,
    Reaches,
    Ref,
    Relates,
    Silent,
    Stated,
    on_side,
    refs,
)
from lexcheck.codebook.model import SILENCES, Choice, Measure, Pattern, Rule
from lexcheck.engine.outcome import Facts
from lexcheck.law.model import Fact, Value

T = TypeVar("T")


class Chooser(Protocol):
    """Picks one of several."""

    def __call__(self, options: Sequence[T], /) -> T:
        """Return one of the options."""
        ...


SIDES = ("origin", "destination", "agreement")
ITEMS = tuple("abcdefg")
# Thresholds and values from one small pool, so that they often meet; with the ends of what a
# law file may hold, neighbours, and a number that JSON writes without a point.
NUMBERS: tuple[float, ...] = (0, 1, 2, -1, 0.5, 1e-07, -1e-07, 30, 30.0000001, 1e12, -1e12, 1e12 - 0.5)
BETTER = {
    "scale": ("",),
    "yes_no": ("yes", "no", "neutral"),
    "set": ("more", "fewer", "neutral"),
    "number": ("higher", "lower", "neutral"),
}


@dataclass(frozen=True)
class World:
    """A codebook in small, and regimes to ask it about."""

    measures: dict[str, Measure]
    rules: tuple[Rule, ...]
    patterns: tuple[Pattern, ...]
    regimes: tuple[Facts, ...]

    @property
    def named(self) -> dict[str, Condition]:
        """All conditions by name, as `evaluate` takes them."""
        found: dict[str, Condition] = {}
        for rule in self.rules:
            parts = {"": rule.met, " partly": rule.partly, " applies": rule.applies}
            found |= {rule.id + k: c for k, c in parts.items() if c is not None}
        for pattern in self.patterns:
            parts = {"": pattern.when, " settled": pattern.settled}
            found |= {pattern.id + k: c for k, c in parts.items() if c is not None}
        return found


def make_measure(
    id: str, kind: str, silence: str = "no_protection", better: str = "", choices: Sequence[str] = ()
) -> Measure:
    """Return a measure of which only what the engines look at is filled in."""
    return Measure(
        id=id,
        title="",
        ask="",
        kind=kind,
        silence=silence,
        roles=(),
        choices=tuple(Choice(c, "") for c in choices),
        unit="",
        better=better,
        paired="",
        note="",
        place="",
    )


def make_rule(
    id: str,
    met: Condition,
    partly: Condition | None = None,
    applies: Condition | None = None,
    sectors: tuple[str, ...] = (),
) -> Rule:
    """Return a rule of which only what the engines look at is filled in."""
    empty = dict.fromkeys(("title", "severity", "gap", "why", "advise", "model", "note", "place"), "")
    return Rule(
        id=id,
        kind="rule",
        provisions=(),
        roles=(),
        sectors=sectors,
        applies=applies,
        met=met,
        partly=partly,
        **empty,
    )


def make_pattern(id: str, when: Condition, settled: Condition | None = None) -> Pattern:
    """Return a pattern of which only what the engines look at is filled in."""
    empty = dict.fromkeys(("title", "class_", "severity", "why", "note", "place"), "")
    return Pattern(id=id, when=when, settled=settled, mends=(), provisions=(), related=(), **empty)


def make_fact(measure: str, value: Value | None, unassessed: Sequence[str] = ()) -> Fact:
    """Return a fact of which only what the engines look at is filled in."""
    return Fact(measure=measure, value=value, evidence="primary", unassessed=frozenset(unassessed))


class Generator:
    """Makes a world by picking."""

    def __init__(self, pick: Chooser) -> None:
        self.pick = pick
        self.measures = {m.id: m for m in self._measures()}
        self.seen: list[Condition] = []
        self.concepts: list[Condition] = []

    def world(self, rules: int, patterns: int, regimes: int) -> World:
        """Return a world of so many rules and patterns."""
        self.concepts += [self.condition(("",), 1) for _ in range(2)]
        self.concepts.append(All((self.condition(("",), 1), self._concept(""))))
        made_rules = tuple(self._rule(n) for n in range(rules))
        self.seen.clear()
        made_patterns = tuple(self._pattern(n) for n in range(patterns))
        world = World(self.measures, made_rules, made_patterns, ())
        asked = sorted({r for condition in world.named.values() for r in refs(condition)}, key=str)
        return replace(world, regimes=tuple(self.regime(asked) for _ in range(regimes)))

    def _measures(self) -> list[Measure]:
        made = []
        for kind, number in (("scale", 2), ("yes_no", 2), ("set", 3), ("number", 2)):
            for n in range(number):
                choices: Sequence[str] = ()
                if kind == "scale":
                    choices = [f"o{i}" for i in range(self.pick((1, 2, 3, 5)))]
                if kind == "set":
                    start = self.pick((0, 2))
                    choices = ITEMS[start : start + self.pick((1, 3, 5))]
                silence, better = self.pick(SILENCES), self.pick(BETTER[kind])
                made.append(make_measure(f"t.{kind}{n}", kind, silence, better, choices))
        return made

    def _maybe(self, make: Callable[[], Condition]) -> Condition | None:
        return make() if self.pick((True, False)) else None

    def _rule(self, number: int) -> Rule:
        def make() -> Condition:
            return self.condition(("",), 3)

        sectors = self.pick(((), ("domestic_work",), ("domestic_work", "fishing")))
        return make_rule(f"t.rule{number}", make(), self._maybe(make), self._maybe(make), sectors)

    def _pattern(self, number: int) -> Pattern:
        when = All((self._relates(), self.condition(SIDES[:2], 2)))
        settled = self._maybe(lambda: self.condition(SIDES[2:], 2))
        return make_pattern(f"t.pattern{number}", self.pick((when, self.condition(SIDES[:2], 3))), settled)

    def condition(self, sides: Sequence[str], depth: int) -> Condition:
        """Return a condition on the sides (`""` in a rule), nested at most so deep."""
        shapes = ["leaf", "leaf", "seen"]
        if depth:
            shapes += ["all", "any", "not", "all", "any", "concept"]
        match self.pick(shapes):
            case "all":
                made: Condition = All(self._parts(sides, depth))
            case "any":
                made = Any(self._parts(sides, depth))
            case "not":
                made = Not(self.condition(sides, depth - 1))
            case "concept" if self.concepts:
                made = self._concept(self.pick(sides))
            case "seen" if self.seen:
                made = self.pick(self.seen)
            case _:
                made = self._relates() if len(sides) > 1 and self.pick((True, False)) else self._leaf(sides)
        self.seen.append(made)
        return made

    def _parts(self, sides: Sequence[str], depth: int) -> tuple[Condition, ...]:
        parts = [self.condition(sides, depth - 1) for _ in range(self.pick((1, 2, 2, 3)))]
        # Now and then the same part twice, which one message has to fill twice.
        return tuple(parts + parts[:1] if self.pick((False, False, True)) else parts)

    def _concept(self, side: str) -> Condition:
        part = self.pick(self.concepts)
        return Holds("t.concept", side or None, on_side(part, side) if side else part)

    def _relates(self) -> Condition:
        measure = self.pick(tuple(self.measures.values()))
        same = [m.id for m in self.measures.values() if m.kind == measure.kind == "set"] or [measure.id]
        relations: tuple[str, ...] = ("differs", "below", "above")
        if measure.kind == "set":
            relations = ("differs", "overlaps", "disjoint", "lacks")
        left, right = self.pick((("origin", "destination"), ("destination", "origin")))
        return Relates(Ref(measure.id, left), self.pick(relations), Ref(self.pick(same), right))

    def _leaf(self, sides: Sequence[str]) -> Condition:
        measure = self.pick(tuple(self.measures.values()))
        ref = Ref(measure.id, self.pick(sides) or None)
        choices = measure.choice_ids
        match self.pick((measure.kind, measure.kind, measure.kind, "status")):
            case "status":
                return Stated(ref) if self.pick((True, False)) else Silent(ref)
            case "set" if self.pick((True, False)):
                return Counts(ref, self.pick(("least", "most")), self.pick(range(len(choices) + 2)))
            case "set":
                return Includes(ref, self.pick(("all", "any", "none")), self._some(choices))
            case "number":
                return Compares(ref, self.pick(("==", ">=", "<=", ">", "<")), self.pick(NUMBERS))
            case "scale" if self.pick((True, False)):
                return Reaches(ref, self.pick(("least", "most")), self.pick(choices))
        return Is(ref, self._some(choices))

    def _some(self, choices: Sequence[str]) -> tuple[str, ...]:
        start = self.pick(range(len(choices)))
        return tuple(choices[start : start + self.pick((1, 2, 3))])

    def regime(self, asked: Sequence[Ref]) -> Facts:
        """Return facts on what is asked, of which some are silent, absent or partly assessed."""
        found = {ref: self._fact(self.measures[ref.measure]) for ref in asked}
        return {ref: fact for ref, fact in found.items() if fact is not None}

    def _fact(self, measure: Measure) -> Fact | None:
        state = self.pick(("stated", "stated", "stated", "silent", "absent"))
        if state == "absent":
            return None
        if state == "silent":
            return make_fact(measure.id, None)
        if measure.kind == "number":
            return make_fact(measure.id, self.pick(NUMBERS))
        if measure.kind != "set":
            return make_fact(measure.id, self.pick(measure.choice_ids))
        states = {item: self.pick(("yes", "no", "yes", "no", "open")) for item in measure.choice_ids}
        value = frozenset(i for i, s in states.items() if s == "yes")
        return make_fact(measure.id, value, [i for i, s in states.items() if s == "open"])


@st.composite
def worlds(draw: st.DrawFn, rules: int = 3, patterns: int = 2, regimes: int = 3) -> World:
    """Generate worlds for Hypothesis."""

    def pick(options: Sequence[T], /) -> T:
        return draw(st.sampled_from(options))

    return Generator(pick).world(rules, patterns, regimes)
