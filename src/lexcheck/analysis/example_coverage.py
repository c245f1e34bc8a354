"""Which outcomes of each rule and pattern the examples exercise."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lexcheck.analysis.cases import reach
from lexcheck.analysis.examples import PATTERN_OUTCOMES, RULE_OUTCOMES, Trial
from lexcheck.codebook.model import Codebook, Rule


@dataclass(frozen=True, slots=True)
class Exercised:
    """The outcomes one rule or pattern can have, and those that some example shows."""

    subject: str
    possible: tuple[str, ...]
    shown: tuple[str, ...]

    @property
    def missing(self) -> tuple[str, ...]:
        """The outcomes that no example shows."""
        return tuple(o for o in self.possible if o not in self.shown)


def coverage(codebook: Codebook, trials: Iterable[Trial]) -> list[Exercised]:
    """Return for each rule and pattern which of its outcomes the trials show."""
    shown: dict[str, set[str]] = {}
    for trial in trials:
        shown.setdefault(trial.subject.id, set()).add(trial.got)
    found: list[Exercised] = []
    for subject in codebook.subjects:
        order = RULE_OUTCOMES if isinstance(subject, Rule) else PATTERN_OUTCOMES
        can = reach(subject, codebook.measures).outcomes
        own = shown.get(subject.id, set())
        found.append(
            Exercised(subject.id, tuple(o for o in order if o in can), tuple(o for o in order if o in own))
        )
    return found


def share(rows: Iterable[Exercised]) -> float:
    """Return the share of outcomes shown, from 0 to 1; 1 when there is nothing to show."""
    rows = list(rows)
    possible = sum(len(r.possible) for r in rows)
    return sum(len(r.possible) - len(r.missing) for r in rows) / possible if possible else 1.0
