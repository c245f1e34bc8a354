"""What would have to be so for a condition to hold: the way from a gap to its mending."""

from __future__ import annotations

from dataclasses import dataclass

from lexcheck.codebook.conditions import (
    All,
    Any,
    Condition,
    Holds,
    Includes,
    Leaf,
    Not,
    Ref,
    Relates,
)
from lexcheck.engine.outcome import Facts, Outcomes, Truth


@dataclass(frozen=True)
class Need:
    """One thing that would have to be so.

    `leaf` is the condition; `wanted` says whether it is to become true or to become false.
    `items` are, for a set, the items known to stand in the way, and `open` those that may stand in
    it, for nobody has assessed them; `assessed` is whether the fact is known at all.
    """

    leaf: Leaf
    wanted: bool
    items: tuple[str, ...] = ()
    assessed: bool = True
    open: tuple[str, ...] = ()


@dataclass(frozen=True)
class Choice:
    """Any one of these would do."""

    ways: tuple[Needs, ...]


Needs = tuple[Need | Choice, ...]
"""All of these are wanted together."""


def needs(condition: Condition, outcomes: Outcomes, facts: Facts, wanted: bool = True) -> Needs:
    """Return what is lacking for `condition` to be true (or false, when not `wanted`).

    What is so already is left out; what nobody has assessed is listed as not assessed.
    """
    goal = Truth.TRUE if wanted else Truth.FALSE
    if outcomes[condition].truth is goal:
        return ()
    match condition:
        case Not(part):
            return needs(part, outcomes, facts, not wanted)
        case Holds(_, _, part):
            return needs(part, outcomes, facts, wanted)
        case All(parts) | Any(parts):
            lacking = [needs(p, outcomes, facts, wanted) for p in parts]
            together = isinstance(condition, All) == wanted
            if together:
                return tuple(dict.fromkeys(n for some in lacking for n in some))
            return (Choice(tuple(lacking)),)
        case _:
            return (_need(condition, facts, wanted),)


def _need(leaf: Leaf, facts: Facts, wanted: bool) -> Need:
    known = all(ref in facts for ref in leaf_refs(leaf))
    if not isinstance(leaf, Includes):
        return Need(leaf, wanted, (), known)
    fact = facts.get(leaf.ref)
    present = fact.value if fact is not None and isinstance(fact.value, frozenset) else frozenset()
    add = (leaf.mode != "none") == wanted
    unread = fact.unassessed if fact is not None else frozenset()
    items = tuple(i for i in leaf.items if (i not in present) == add and i not in unread)
    return Need(leaf, wanted, items, known, tuple(i for i in leaf.items if i in unread))


def leaf_refs(leaf: Leaf) -> tuple[Ref, ...]:
    """Return the measures that a leaf asks about."""
    return (leaf.left, leaf.right) if isinstance(leaf, Relates) else (leaf.ref,)
