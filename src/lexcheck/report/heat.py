"""What a matrix of corridors is sorted and coloured by."""

from __future__ import annotations

from dataclasses import dataclass

from lexcheck.analysis.matrix import Matrix
from lexcheck.codebook.model import SEVERITIES

WORDS = (*SEVERITIES, "by_silence", "settled", "cannot_tell")

READ_MORE = "Where more of a law has been read, more is found: what cannot be told counts as much."


@dataclass(frozen=True)
class Cell:
    """One corridor in figures: findings of each severity, then what is settled and what cannot be told."""

    way: int
    counts: dict[str, int]

    @property
    def findings(self) -> int:
        """The number of findings, whatever their severity."""
        return sum(self.counts[s] for s in SEVERITIES)

    @property
    def weight(self) -> tuple[int, ...]:
        """The order of what matters: critical findings first, then high ones, and so on."""
        return tuple(self.counts[word] for word in (*SEVERITIES, "settled", "cannot_tell"))

    @property
    def serious(self) -> int:
        """The number of findings that are critical or high."""
        return self.counts["critical"] + self.counts["high"]


@dataclass(frozen=True)
class Heat:
    """A matrix laid out: rows and columns with most serious findings first.

    `cells` holds a cell for each pair of ids that is a corridor. `labels` are the ids, marked
    where a law is looked at with a bill.
    """

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: dict[tuple[str, str], Cell]
    names: dict[str, str]
    labels: dict[str, str]

    def worst(self) -> list[Cell]:
        """Return all corridors, the worst first."""
        return sorted(self.cells.values(), key=lambda c: c.weight, reverse=True)


def heat(found: Matrix) -> Heat:
    """Lay out a matrix."""
    counts = {word: numbers.tolist() for word, numbers in found.counts().items()}
    cells = {
        (way.origin.id, way.destination.id): Cell(number, {w: counts[w][number] for w in WORDS})
        for number, way in enumerate(found.ways)
    }

    def by_sum(ids: list[str], end: int) -> tuple[str, ...]:
        mean = {}
        for id in ids:
            own = [c.serious for pair, c in cells.items() if pair[end] == id]
            mean[id] = sum(own) / len(own) if own else -1.0
        return tuple(sorted(ids, key=lambda id: (-mean[id], id)))

    return Heat(
        by_sum([o.id for o in found.origins], 0),
        by_sum([d.id for d in found.destinations], 1),
        cells,
        {j.id: j.name for j in (*found.origins, *found.destinations)},
        {j.id: j.label for j in (*found.origins, *found.destinations)},
    )
