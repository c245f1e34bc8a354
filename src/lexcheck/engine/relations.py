"""Relations between two sides, asked of all pairs of facts together.

The same meaning as `direct`, on arrays; tests hold every answer against it. Facts are read
by `direct.read`, so that silence is read in one place.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from lexcheck.codebook.conditions import Relates
from lexcheck.codebook.model import Measure
from lexcheck.engine.direct import Items, Reading, read
from lexcheck.law.model import Fact

FALSE, UNKNOWN, TRUE = 0, 1, 2

Truths = NDArray[np.int64]
Flags = NDArray[np.bool_]

_ORDER = {"differs": np.not_equal, "below": np.less, "above": np.greater}


def related(
    asked: Relates,
    left: Sequence[Fact | None],
    right: Sequence[Fact | None],
    measures: Mapping[str, Measure],
) -> Truths:
    """Return FALSE, UNKNOWN or TRUE for each fact of `left` (row) with each of `right` (column)."""
    one, other = measures[asked.left.measure], measures[asked.right.measure]
    rows, columns = [read(fact, one) for fact in left], [read(fact, other) for fact in right]
    unread = np.logical_or.outer([r is None for r in rows], [r is None for r in columns])
    if one.kind == "set":
        items = {item: n for n, item in enumerate(dict.fromkeys((*one.choice_ids, *other.choice_ids)))}
        known = _relate_items(asked.relation, _masks(rows, items), _masks(columns, items))
    else:
        numbers = (np.array([0 if r is None else r for r in some], float) for some in (rows, columns))
        known = np.where(_ORDER[asked.relation].outer(*numbers), TRUE, FALSE)
    return np.where(unread, UNKNOWN, known)


def _masks(readings: Sequence[Reading | None], place: Mapping[str, int]) -> tuple[Flags, Flags]:
    """Return, for each reading (row) and item (column), whether it is had and whether it may be."""
    had = np.zeros((len(readings), len(place)), bool)
    may = had.copy()
    for row, reading in enumerate(readings):
        if isinstance(reading, Items):
            had[row, [place[i] for i in reading.had]] = True
            may[row, [place[i] for i in reading.had | reading.open]] = True
    return had, may


def _relate_items(relation: str, left: tuple[Flags, Flags], right: tuple[Flags, Flags]) -> Truths:
    (left_had, left_may), (right_had, right_may) = left, right
    overlaps = _open(_some(left_had, right_had), _some(left_may, right_may))
    if relation == "overlaps":
        return overlaps
    if relation == "disjoint":
        return TRUE - overlaps
    lacks = _open(_some(~left_may, right_had), _some(~left_had, right_may))
    if relation == "lacks":
        return lacks
    exceeds = _open(_some(left_had, ~right_may), _some(left_may, ~right_had))
    return np.maximum(lacks, exceeds)


def _some(left: Flags, right: Flags) -> Flags:
    """Return for each row of the one with each of the other whether some item is in both."""
    shared: Flags = left.astype(np.float32) @ right.astype(np.float32).T > 0
    return shared


def _open(certain: Flags, possible: Flags) -> Truths:
    return np.where(certain, TRUE, np.where(possible, UNKNOWN, FALSE))
