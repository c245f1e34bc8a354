"""The cells of a form as the parts of a law file, so that they are read and checked like one.

Each cell that is read gets a number, and stands in for a line of text: what is wrong with a
part is then told of its cell.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time

from lexcheck.errors import Diagnostic, Place
from lexcheck.law.fields import Notes
from lexcheck.law.source import Source, control, name_of, quoted
from lexcheck.law.workbook import Cell, CellPlace
from lexcheck.law.yaml12 import Mapping, Scalar, Sequence

_NUMBER = re.compile(r"[-+]?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_WRITE_IT = "write the value itself; nothing in a form is ever computed"
_AS_TEXT = "format the cell as text (Format cells: Text) and write it again"


class CellSource(Source):
    """The cells read of one workbook, in the place of the lines of a file."""

    def __init__(self, path: str) -> None:
        super().__init__("", path)
        self.cells: list[Cell] = []

    def number(self, cell: Cell) -> int:
        """Return the number under which a cell is told of from now on."""
        self.cells.append(cell)
        return len(self.cells)

    def line(self, number: int) -> str:
        """Return what stands in a cell."""
        content = self._cell(number).content
        return "" if content is None else str(content).strip().removesuffix(" 00:00:00")

    def where(self, place: Place) -> str:
        """Return where another cell is, for a sentence."""
        cell = self._cell(place.line)
        return f"in cell {cell.name} of the sheet {cell.sheet}"

    def diagnostic(self, place: Place, message: str, help: str = "") -> Diagnostic:
        """Return a diagnostic that names the cell and shows what stands in it."""
        cell = self._cell(place.line)
        where = CellPlace(self.path, place.line, place.column, place.length, cell.sheet, cell.name)
        return Diagnostic(where, message, help, self.line(place.line))

    def after(self, place: Place) -> Place:
        """Return where the rest is told of."""
        return Place(self.path, place.line + 1)

    def _cell(self, number: int) -> Cell:
        return self.cells[min(number, len(self.cells)) - 1] if self.cells else Cell("", 1, 1)


class CellNotes(Notes):
    """Collects the mistakes of a form; a cell that was refused is not told of again."""

    def __init__(self, source: CellSource) -> None:
        super().__init__(source)
        self.cells = source
        self.refused: set[int] = set()

    def say_at(self, place: Place, message: str, help: str = "") -> None:
        """Note a mistake at a place, unless its cell was refused already."""
        if place.line not in self.refused:
            super().say_at(place, message, help)

    def refuse(self, cell: Cell, message: str, help: str = "") -> Scalar:
        """Note that a cell cannot be used; return what stands in for it."""
        node = self.scalar(cell, "", None)
        self.say(node, message, help)
        self.refused.add(node.line)
        return node

    def scalar(self, cell: Cell, raw: str, value: str | float | bool | None, column: int = 1) -> Scalar:
        """Return a value that stands in a cell."""
        return Scalar(self.source, self.cells.number(cell), column, max(1, len(raw)), raw, value)

    def mapping(self, cell: Cell) -> Mapping:
        """Return a group of fields, yet without any, told of at a cell."""
        return Mapping(self.source, self.cells.number(cell), 1)

    def put(self, mapping: Mapping, name: str, node: Scalar | Sequence | Mapping) -> None:
        """Put a field into a group; its name is told of where its value stands."""
        mapping.keys[name] = Scalar(self.source, node.line, node.column, 1, name, name)
        mapping.items[name] = node

    def text(self, cell: Cell) -> Scalar:
        """Return the text of a cell; note a mistake when it holds something else."""
        content = cell.content
        if cell.empty:
            return self.scalar(cell, "", None)
        if cell.kind != "value" or isinstance(content, bool):
            return self._refuse_kind(cell)
        if isinstance(content, date | time):
            message = "Excel has made a date of what was written here, and this must be a text"
            return self.refuse(cell, message, _AS_TEXT)
        if isinstance(content, int | float):
            content = str(int(content)) if float(content).is_integer() else repr(content)
        text = str(content).replace("\r\n", "\n").replace("\r", "\n").strip()
        hidden = control().search(text)
        if hidden:
            message = f"this text holds an invisible control character ({name_of(hidden[0])})"
            return self.refuse(cell, message, "delete it; it often comes with text pasted from elsewhere")
        return self.scalar(cell, text, text)

    def day(self, cell: Cell) -> Scalar:
        """Return the date in a cell as a text; note a mistake when it cannot be one."""
        content = cell.content
        if isinstance(content, datetime):
            if content.time() != time():
                return self.refuse(cell, "this date has a time of day", "write the day alone, as 2026-04-11")
            return self._plain(cell, str(content.date()))
        if isinstance(content, date):
            return self._plain(cell, str(content))
        if isinstance(content, int | float) and not isinstance(content, bool):
            message = f"this must be a date, and is the number {quoted(str(content))}"
            return self.refuse(cell, message, "write year, month and day as 2026-04-11")
        return self.text(cell)

    def measured(self, cell: Cell) -> Scalar:
        """Return the number in a cell, written as one or as a text; any other text stays one."""
        content = cell.content
        if cell.kind == "value" and isinstance(content, int | float) and not isinstance(content, bool):
            return self.scalar(cell, repr(content), content)
        found = self.text(cell)
        return self.scalar(cell, found.raw, float(found.raw)) if _NUMBER.fullmatch(found.raw) else found

    def parts(self, cell: Cell, mark: str) -> Sequence:
        """Return the texts in a cell that a mark stands between."""
        whole = self.text(cell)
        found = Sequence(self.source, whole.line, 1)
        found.items += [whole] if whole.line in self.refused else []
        column = 1
        for part in whole.raw.split(mark):
            if part.strip():
                at = column + len(part) - len(part.lstrip())
                raw = part.strip()
                found.items.append(Scalar(self.source, whole.line, at, len(raw), raw, raw))
            column += len(part) + len(mark)
        return found

    def _plain(self, cell: Cell, text: str) -> Scalar:
        return self.scalar(cell, text, text)

    def _refuse_kind(self, cell: Cell) -> Scalar:
        if cell.kind == "formula":
            return self.refuse(cell, "this cell holds a formula", _WRITE_IT)
        if cell.kind == "error":
            return self.refuse(cell, f"this cell holds the error {quoted(str(cell.content))}", _WRITE_IT)
        return self.refuse(cell, "this cell holds TRUE or FALSE, and this must be a text", _AS_TEXT)
