"""How far each instrument is encoded: derived from the rule files, never typed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lexcheck.analysis.cases import asked_by
from lexcheck.codebook.conditions import refs
from lexcheck.codebook.model import Codebook, Instrument, Provision


@dataclass(frozen=True, slots=True)
class Encoded:
    """A provision, what implements it, and the measures those rules ask about."""

    provision: Provision
    rules: tuple[str, ...]
    patterns: tuple[str, ...]
    measures: tuple[str, ...]

    @property
    def status(self) -> str:
        """`encoded`, `uncodable` or `uncovered`."""
        if self.rules or self.patterns:
            return "encoded"
        return "uncodable" if self.provision.uncodable else "uncovered"


@dataclass(frozen=True, slots=True)
class Extent:
    """An instrument and its provisions, with what becomes of each."""

    instrument: Instrument
    provisions: tuple[Encoded, ...]

    def count(self, status: str) -> int:
        """Return how many provisions have a status of `Encoded`."""
        return sum(p.status == status for p in self.provisions)

    def worded(self, *levels: str) -> int:
        """Return how many provisions have wording confirmed to one of the levels."""
        return sum(p.provision.wording in levels for p in self.provisions)


def extents(codebook: Codebook) -> Iterator[Extent]:
    """Yield the extent of each instrument, in the codebook's order."""
    rules: dict[str, list[str]] = {p: [] for p in codebook.provisions}
    patterns: dict[str, list[str]] = {p: [] for p in codebook.provisions}
    for rule in codebook.rules.values():
        for provision in rule.provisions:
            rules[provision].append(rule.id)
    for pattern in codebook.patterns.values():
        for provision in pattern.provisions:
            patterns[provision].append(pattern.id)
    asked = {
        rule.id: tuple(dict.fromkeys(r.measure for c in asked_by(rule) for r in refs(c)))
        for rule in codebook.rules.values()
    }
    for instrument in codebook.instruments.values():
        yield Extent(
            instrument,
            tuple(
                Encoded(
                    p,
                    tuple(rules[p.id]),
                    tuple(patterns[p.id]),
                    tuple(dict.fromkeys(m for r in rules[p.id] for m in asked[r])),
                )
                for p in codebook.provisions.values()
                if p.instrument == instrument.id
            ),
        )
