"""Conditions after every name has been looked up.

They are plain values: equal when they ask the same, so that two rules which ask
the same thing share one node in the engines and in an explanation.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, order=True)
class Ref:
    """A measure by id, with the side it is asked of in a pattern; None in a rule."""

    measure: str
    side: str | None = None

    def __str__(self) -> str:
        return f"{self.side} {self.measure}" if self.side else self.measure


@dataclass(frozen=True)
class All:
    """True when every part is true."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True)
class Any:
    """True when some part is true."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True)
class Not:
    """True when the part is false."""

    part: Condition


@dataclass(frozen=True)
class Holds:
    """True when the concept's condition is; `part` is that condition on this side."""

    concept: str
    side: str | None
    part: Condition


@dataclass(frozen=True)
class Is:
    """True when a scale or yes/no measure has one of the options."""

    ref: Ref
    options: tuple[str, ...]


@dataclass(frozen=True)
class Reaches:
    """A scale measure at or above (`least`), or at or below (`most`), an option."""

    ref: Ref
    bound: str
    option: str


@dataclass(frozen=True)
class Compares:
    """A number against a number; `relation` is `==`, `>=`, `<=`, `>` or `<`.

    `threshold` is the id under which the number is named, or empty.
    """

    ref: Ref
    relation: str
    number: float
    threshold: str = ""


@dataclass(frozen=True)
class Includes:
    """A set measure includes `all`, `any` or `none` of the items."""

    ref: Ref
    mode: str
    items: tuple[str, ...]


@dataclass(frozen=True)
class Counts:
    """A set measure has at `least` or at `most` so many items.

    `threshold` is the id under which the number is named, or empty.
    """

    ref: Ref
    bound: str
    count: int
    threshold: str = ""


@dataclass(frozen=True)
class Stated:
    """The law has a provision on the measure."""

    ref: Ref


@dataclass(frozen=True)
class Silent:
    """The law was read and has no provision on the measure."""

    ref: Ref


@dataclass(frozen=True)
class Relates:
    """A relation between two sides.

    `relation` is `differs`, `overlaps`, `disjoint`, `lacks`, `below` or `above`.
    """

    left: Ref
    relation: str
    right: Ref


Leaf: TypeAlias = Is | Reaches | Compares | Includes | Counts | Stated | Silent | Relates
Condition: TypeAlias = All | Any | Not | Holds | Leaf


def children(condition: Condition) -> tuple[Condition, ...]:
    """Return the conditions directly inside `condition`; none for a leaf."""
    if isinstance(condition, All | Any):
        return condition.parts
    if isinstance(condition, Not | Holds):
        return (condition.part,)
    return ()


def leaves(condition: Condition) -> Iterator[Leaf]:
    """Yield the leaves of a condition from left to right, repeated where they repeat."""
    if isinstance(condition, All | Any | Not | Holds):
        for child in children(condition):
            yield from leaves(child)
    else:
        yield condition


def refs(condition: Condition) -> Iterator[Ref]:
    """Yield every measure that a condition asks about, from left to right."""
    for leaf in leaves(condition):
        if isinstance(leaf, Relates):
            yield leaf.left
            yield leaf.right
        else:
            yield leaf.ref


def on_side(condition: Condition, side: str) -> Condition:
    """Return the condition asked of `side`, as when a pattern uses a concept."""
    match condition:
        case All(parts):
            return All(tuple(on_side(p, side) for p in parts))
        case Any(parts):
            return Any(tuple(on_side(p, side) for p in parts))
        case Not(part):
            return Not(on_side(part, side))
        case Holds(concept, _, part):
            return Holds(concept, side, on_side(part, side))
        case Relates():
            return condition
        case Is(ref, options):
            return Is(Ref(ref.measure, side), options)
        case Reaches(ref, bound, option):
            return Reaches(Ref(ref.measure, side), bound, option)
        case Compares(ref, relation, number, threshold):
            return Compares(Ref(ref.measure, side), relation, number, threshold)
        case Includes(ref, mode, items):
            return Includes(Ref(ref.measure, side), mode, items)
        case Counts(ref, bound, count, threshold):
            return Counts(Ref(ref.measure, side), bound, count, threshold)
        case Stated(ref):
            return Stated(Ref(ref.measure, side))
        case Silent(ref):
            return Silent(Ref(ref.measure, side))
