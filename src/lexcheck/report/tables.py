"""Named tables of text and numbers, which the formats of spreadsheets render alike."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from lexcheck.report.document import clean

Value: TypeAlias = str | int


@dataclass(frozen=True)
class NamedTable:
    """A table with a name; `widths` are in characters."""

    name: str
    columns: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[Value, ...], ...]


def named_table(name: str, columns: dict[str, int], rows: Iterable[tuple[Value, ...]]) -> NamedTable:
    """Return a table of these columns, each with its width in characters; texts are cleaned."""
    cleaned = tuple(tuple(clean(v) if isinstance(v, str) else v for v in row) for row in rows)
    return NamedTable(name, tuple(columns), tuple(columns.values()), cleaned)


@dataclass(frozen=True)
class Tables:
    """The tables of one report; CSV, which holds only one, takes the one named `main`."""

    title: str
    on: date
    main: str
    tables: tuple[NamedTable, ...]

    @property
    def main_table(self) -> NamedTable:
        """The table that a format with room for one takes."""
        return next(t for t in self.tables if t.name == self.main)
