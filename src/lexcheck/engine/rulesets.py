"""Rulesets for durable-rules as values: what is tested, and what is told to be tested.

Everything that durable-rules sees is a *narrow message*: a few short properties, of which
all but the last say what it is about and the last says what holds. What a message is about
is a *slot* (of one measure on one side), a *pair* (of two sides) or a *literal* (a node
known to be true or false). Nothing here imports durable-rules.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from lexcheck.codebook.conditions import Condition, Ref, Relates

Message: TypeAlias = dict[str, str | int]
"""What durable-rules is told; `id` and `sid` are added when it is."""

BLOCK = 300
"""The nodes of one block: a node is keyed by block and place, for no alpha node may have
512 distinct values under it (a first assert then hangs for ever)."""


@dataclass(frozen=True, slots=True)
class Literal:
    """A node on one rail: known to be true (`t`) or known to be false (`f`)."""

    node: int
    rail: str

    def __invert__(self) -> Literal:
        return Literal(self.node, "f" if self.rail == "t" else "t")

    @property
    def about(self) -> tuple[tuple[str, str], ...]:
        """The properties by which a message says that it is about this."""
        return ("g", str(self.node // BLOCK)), ("n", str(self.node % BLOCK)), ("x", self.rail)


@dataclass(frozen=True, slots=True)
class Slot:
    """One thing told of a measure.

    `quality` is `status` (stated or silent), `rank` (place of the option), `num` (key of the
    number), `item` (yes or no of `item`), `fewest` or `most` (bounds of a set's size).
    """

    quality: str
    ref: Ref
    item: str = ""

    @property
    def about(self) -> tuple[tuple[str, str], ...]:
        """The properties by which a message says that it is about this."""
        keys = ("q", self.quality), ("m", str(self.ref))
        return (*keys, ("i", self.item)) if self.item else keys


@dataclass(frozen=True, slots=True)
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

    @property
    def definition(self) -> dict[str, object]:
        """The rule as durable-rules reads it, without its action."""
        conditions = [
            {f"c{i}": {"$and": [t.definition for t in p.path]}} for i, p in enumerate(self.patterns)
        ]
        # Without `dist: 0` one message cannot match two patterns of a rule: silently no firing.
        return {"all": conditions, "dist": 0}


@dataclass(frozen=True)
class Ruleset:
    """The productions that one session of durable-rules runs."""

    productions: tuple[Production, ...]

    @cached_property
    def subjects(self) -> frozenset[Subject]:
        """What some production asks about; durable-rules is told nothing else."""
        return frozenset(p.subject for production in self.productions for p in production.patterns)

    @cached_property
    def slots(self) -> dict[Ref, tuple[Slot, ...]]:
        """The slots that are asked about, by measure and side."""
        found: dict[Ref, list[Slot]] = {}
        for slot in self.subjects:
            if isinstance(slot, Slot):
                found.setdefault(slot.ref, []).append(slot)
        return {ref: tuple(sorted(slots, key=lambda s: (s.quality, s.item))) for ref, slots in found.items()}

    @cached_property
    def pairs(self) -> tuple[Pair, ...]:
        """The relations between two sides that are asked about."""
        return tuple(sorted((s for s in self.subjects if isinstance(s, Pair)), key=lambda p: p.about))


@dataclass(frozen=True)
class Program:
    """What a set of conditions is compiled to.

    `literals` says of every condition, children first, which literal makes it true; its
    inverse makes it false.
    """

    rulesets: tuple[Ruleset, ...]
    literals: Mapping[Condition, Literal]


def number_key(number: float) -> int:
    """Return an integer that orders as the number does, infinities included.

    durable-rules reads numbers of JSON with exceptions (`1e-07` is read as 1, and infinity
    not at all), but integers of 64 bits exactly; the bits of a float are such an integer.
    """
    (bits,) = struct.unpack("<q", struct.pack("<d", float(number)))
    return int(bits) if bits >= 0 else -(int(bits) & 0x7FFF_FFFF_FFFF_FFFF)
