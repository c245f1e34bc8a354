"""What a session of durable-rules needs of a compiled program: the rules, and what to tell them.

Everything that durable-rules sees is a *narrow message*: a few short properties, of which
all but the last say what it is about and the last says what holds. What a message is about
is a *slot* (of one measure on one side), a *pair* (of two sides) or a *literal* (a node
known to be true or false), which goes by the id of its message: `t12`, `f12`.

A plan is made of texts and can be kept in the cache; nothing here imports durable-rules.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from lexcheck import __version__, cache
from lexcheck.codebook.codec import decode_condition, encode_condition
from lexcheck.codebook.conditions import Condition, Ref, Relates, children
from lexcheck.codebook.model import Measure

Message: TypeAlias = dict[str, str | int]
"""What durable-rules is told; `id` and `sid` are added when it is."""

FORMAT = "1"
"""Of a kept plan; raised when `lexcheck.engine.compile` or this module compiles otherwise."""

READY = "ready"
"""The one rule, and the one message, that every ruleset has."""

MAX_IDS = 100_000
"""Ids up to this number are known (by test) to differ in the hash durable-rules knows them by."""

BLOCK = 200
"""The nodes of one block: a literal is keyed by block and id, for no alpha node may have
512 distinct values under it (a first assert then hangs for ever)."""


@dataclass(frozen=True)
class Slot:
    """One thing told of a measure.

    `quality` is `status` (stated or silent), `rank` (place of the option), `num` (key of the
    number), `item` (yes or no, then `item`), `fewest` or `most` (bounds of a set's size).
    """

    quality: str
    ref: Ref
    item: str = ""

    @property
    def about(self) -> tuple[tuple[str, str], ...]:
        """The properties by which a message says that it is about this."""
        return ("q", self.quality), ("m", str(self.ref))


@dataclass(frozen=True)
class Pair:
    """One relation between two sides, told only when it is known.

    durable-rules could compare two facts itself, but such a comparison reads out of bounds
    when it comes out false, and one on a missing property is true: never do.
    """

    asked: Relates

    @property
    def about(self) -> tuple[tuple[str, str], ...]:
        """The properties by which a message says that it is about this."""
        left, right = str(self.asked.left), str(self.asked.right)
        return ("q", "pair"), ("m", left), ("o", right), ("k", self.asked.relation)


@dataclass(frozen=True)
class RulesetPlan:
    """One ruleset; its rules go by their numbers, and a rule comes after those it rests on.

    `definition` is JSON as durable-rules reads it, `concludes` the ids of the literals that
    hold when a rule fires. `slots` and `pairs` are what it asks about, `derived` the ids of the
    literals it asks about: it is told nothing else.
    """

    definition: str
    concludes: Sequence[Sequence[str]]
    slots: Mapping[Ref, Sequence[Slot]]
    pairs: Sequence[Pair]
    derived: frozenset[str]


@dataclass(frozen=True)
class Plan:
    """The rulesets, and for every condition the id of the literal that makes it true.

    The conditions are those of `inside`, in that order.
    """

    rulesets: tuple[RulesetPlan, ...]
    literals: tuple[str, ...]


def about_derived(literal: str) -> tuple[tuple[str, str], ...]:
    """Return the properties by which a message says that it is about a literal."""
    return ("g", str(int(literal[1:]) // BLOCK)), ("n", literal)


def opposite(literal: str) -> str:
    """Return the id of the same node on the other rail."""
    return ("f" if literal[0] == "t" else "t") + literal[1:]


def number_key(number: float) -> int:
    """Return an integer that orders as the number does, infinities included.

    durable-rules reads numbers of JSON with exceptions (`1e-07` is read as 1, and infinity
    not at all), but integers of 64 bits exactly; the bits of a float are such an integer.
    """
    (bits,) = struct.unpack("<q", struct.pack("<d", float(number)))
    return int(bits) if bits >= 0 else -(int(bits) & 0x7FFF_FFFF_FFFF_FFFF)


def plan_key(conditions: Iterable[Condition], measures: Iterable[Measure]) -> str:
    """Return a hash of all that the plan of conditions depends on."""
    asked = [[m.id, m.kind, m.silence, m.better, m.choice_ids] for m in measures]
    told = json.dumps([[encode_condition(c) for c in conditions], asked], ensure_ascii=False)
    return cache.key(FORMAT, __version__, told)


def inside(conditions: Iterable[Condition]) -> list[Condition]:
    """Return every condition and those inside it, each once, children before what they are in."""
    found: dict[Condition, None] = {}

    def visit(condition: Condition) -> None:
        if condition not in found:
            for child in children(condition):
                visit(child)
            found[condition] = None

    for condition in conditions:
        visit(condition)
    return list(found)


def encode(plan: Plan) -> Any:
    """Return the plan as lists and texts, ready for JSON."""
    rulesets = [
        [
            one.definition,
            one.concludes,
            [[r.measure, r.side, [[s.quality, s.item] for s in slots]] for r, slots in one.slots.items()],
            [encode_condition(pair.asked) for pair in one.pairs],
            sorted(one.derived),
        ]
        for one in plan.rulesets
    ]
    return [rulesets, plan.literals]


def decode(plain: Any) -> Plan:
    """Build the plan from `encode`'s result."""
    rulesets, literals = plain
    return Plan(tuple(_ruleset(*one) for one in rulesets), tuple(literals))


def _ruleset(definition: str, concludes: Any, slots: Any, pairs: Any, derived: Any) -> RulesetPlan:
    by_ref: dict[Ref, list[Slot]] = {}
    for measure, side, told in slots:
        ref = Ref(measure, side)
        by_ref[ref] = [Slot(quality, ref, item) for quality, item in told]
    asked = [decode_condition(x) for x in pairs]
    pairs = [Pair(x) for x in asked if isinstance(x, Relates)]
    return RulesetPlan(definition, concludes, by_ref, pairs, frozenset(derived))
