"""What an engine says of a condition: a truth value and the facts it rests on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from lexcheck.codebook.conditions import Condition, Ref
from lexcheck.law.model import Fact


class Truth(Enum):
    """The three values of strong Kleene logic."""

    TRUE = "true"
    FALSE = "false"
    UNKNOWN = "unknown"

    def __invert__(self) -> Truth:
        return {Truth.TRUE: Truth.FALSE, Truth.FALSE: Truth.TRUE}.get(self, Truth.UNKNOWN)


@dataclass(frozen=True)
class Outcome:
    """The truth of one condition and the measures that made it so.

    When true or false, `by` names the facts that decided it: of an `and` that is false and
    an `or` that is true, those of every part that suffices; otherwise those of all
    parts. When unknown, `by` names the measures that block it: not assessed, silent where
    silence cannot be compared, or with unassessed items.
    """

    truth: Truth
    by: frozenset[Ref]


Facts: TypeAlias = Mapping[Ref, Fact]
"""The facts put to an engine; a measure that is missing was not assessed."""

Outcomes: TypeAlias = Mapping[Condition, Outcome]
"""The outcome of every condition that was asked and of every condition inside it."""
