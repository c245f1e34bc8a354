"""Named tables of text and numbers, which the formats of spreadsheets render alike."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

Value: TypeAlias = str | int


@dataclass(frozen=True)
class NamedTable:
    """A table with a name; `widths` are in characters."""

    name: str
    columns: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[Value, ...], ...]


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
