"""The rows of a form's sheet, by the headings of their columns."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from lexcheck.law import form
from lexcheck.law.cells import CellNotes
from lexcheck.law.source import listed
from lexcheck.law.workbook import Cell, Sheet

Row: TypeAlias = dict[str, Cell]


def rows(notes: CellNotes, sheet: Sheet, columns: tuple[form.Column, ...]) -> Iterator[Row]:
    """Yield the rows below the headings that hold anything; columns may have been moved.

    Notes merged cells, of which a spreadsheet keeps but one, and headings that are gone.
    """
    for merged in sheet.merged:
        notes.refuse(_first(sheet, merged), f"the cells {merged} were merged into one", "split them again")
    where: dict[str, int] = {}
    width = max((column for row, column in sheet.cells if row == form.HEADINGS), default=0)
    for number in range(1, width + 1):
        where.setdefault(str(sheet.at(form.HEADINGS, number).content or "").strip(), number)
    missing = [c.name for c in columns if c.name not in where]
    if missing:
        message = f"row {form.HEADINGS} of this sheet lacks the headings {listed(missing, 20)}"
        notes.refuse(sheet.at(form.HEADINGS, 1), message, "write them again, or make a new form")
        return
    for number in range(form.FIRST, sheet.last_row + 1):
        row = {c.name: sheet.at(number, where[c.name]) for c in columns}
        if any(filled(row)):
            yield row


def filled(row: Row) -> Iterator[tuple[str, Cell]]:
    """Yield the columns of a row that hold anything, with their cells."""
    return ((name, cell) for name, cell in row.items() if not cell.empty)


def _first(sheet: Sheet, merged: str) -> Cell:
    from openpyxl.utils.cell import range_boundaries

    column, row, *_ = range_boundaries(merged)
    return sheet.at(row or 1, column or 1)
