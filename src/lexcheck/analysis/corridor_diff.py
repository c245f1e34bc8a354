"""Which clashes with other countries a change of law brings and ends."""

from __future__ import annotations

from dataclasses import dataclass

from lexcheck.analysis.align import Alignment, PatternResult
from lexcheck.codebook.model import SEVERITIES, Pattern
from lexcheck.law.model import Jurisdiction

KINDS = ("gained", "unsure", "lost", "sure")
"""How a pattern changes: it is reported and was not; nobody can tell any more; it is no longer
reported; it can be told now.
"""


@dataclass(frozen=True)
class PatternChange:
    """One pattern before and after."""

    pattern: Pattern
    before: PatternResult
    after: PatternResult
    kind: str


@dataclass(frozen=True)
class CorridorDiff:
    """One corridor before and after; `other` is the country at its other end."""

    other: Jurisdiction
    before: Alignment
    after: Alignment
    changes: tuple[PatternChange, ...]

    def of(self, kind: str) -> list[PatternChange]:
        """Return the patterns of one kind of change, the most severe first."""
        found = [c for c in self.changes if c.kind == kind]
        return sorted(found, key=lambda c: SEVERITIES.index(c.pattern.severity))


def corridor_diff(other: Jurisdiction, before: Alignment, after: Alignment) -> CorridorDiff:
    """Return what differs between two alignments with one country."""
    old = {r.pattern.id: r for r in before.results}
    changes = []
    for result in after.results:
        was = old[result.pattern.id]
        kind = _kind(was.verdict.outcome, result.verdict.outcome)
        if kind:
            changes.append(PatternChange(result.pattern, was, result, kind))
    return CorridorDiff(other, before, after, tuple(changes))


def _kind(before: str, after: str) -> str:
    """Return a word of KINDS, or nothing; what an agreement settles is not reported as a clash."""
    if before == after or not {"cannot_tell", "reported"} & {before, after}:
        return ""
    if after == "cannot_tell":
        return "unsure"
    if before == "cannot_tell":
        return "sure"
    return "gained" if after == "reported" else "lost"
