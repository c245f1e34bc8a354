"""A workbook of Excel → the cells of its sheets, within limits; nothing in it is ever computed.

openpyxl reads it. What could harm on the way is refused before: archives that swell, document
type definitions, which alone can carry entities, and sheets of a million rows.
"""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import IO, Any, TypeAlias
from xml.parsers import expat

from lexcheck.errors import Diagnostic, InvalidFilesError, Place
from lexcheck.law.source import FileKind

FORM_FILE = FileKind("a form", (".xlsx",), 10_000_000, "no form is so large; begin with a new one")
MAX_UNPACKED = 60_000_000
MAX_PARTS = 1_000
MAX_ELEMENTS = 1_000_000
MAX_ROWS = 50_000

Content: TypeAlias = str | int | float | bool | date | datetime | time | timedelta | None

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_OTHERWISE = "open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx)"


@dataclass(frozen=True, order=True)
class CellPlace(Place):
    """A place in a workbook: a cell, a sheet when `cell` is empty, or the whole of it."""

    sheet: str = ""
    cell: str = ""

    def __str__(self) -> str:
        where = (self.path, self.sheet and f"sheet {self.sheet}", self.cell and f"cell {self.cell}")
        return ", ".join(part for part in where if part)


@dataclass(frozen=True)
class Cell:
    """One cell; `kind` is `value`, or `formula` or `error` where `content` is the text of one."""

    sheet: str
    row: int
    column: int
    content: Content = None
    kind: str = "value"

    @property
    def name(self) -> str:
        """The cell's name in its sheet, as `D7`."""
        letters, number = "", self.column
        while number:
            number, rest = divmod(number - 1, 26)
            letters = chr(ord("A") + rest) + letters
        return f"{letters}{self.row}"

    @property
    def empty(self) -> bool:
        """Whether nothing stands in it that can be seen."""
        return self.kind == "value" and (
            self.content is None or (isinstance(self.content, str) and not self.content.strip())
        )


@dataclass
class Sheet:
    """The cells of a sheet that hold anything, and the ranges of those that were merged."""

    name: str
    cells: dict[tuple[int, int], Cell] = field(default_factory=dict)
    merged: tuple[str, ...] = ()

    @property
    def last_row(self) -> int:
        """The number of the last row with anything in it."""
        return max((row for row, _ in self.cells), default=0)

    def at(self, row: int, column: int) -> Cell:
        """Return a cell, an empty one where there is none."""
        return self.cells.get((row, column)) or Cell(self.name, row, column)


def open_workbook(data: bytes, path: str) -> dict[str, Sheet]:
    """Return the sheets of a workbook by name; `path` is how messages call it.

    Raises InvalidFilesError when the bytes are none, or hold more than a form may.
    """
    try:
        _refuse_bombs(data, path)
        book = _load(data)
        return {sheet.title: _sheet(sheet, path) for sheet in book.worksheets}
    except (InvalidFilesError, ModuleNotFoundError):
        raise
    except Exception:  # openpyxl fails in as many ways as a file can be broken
        raise wrong(path, "this file cannot be read as an Excel workbook", _OTHERWISE) from None


def wrong(path: str, message: str, help: str = "", sheet: str = "") -> InvalidFilesError:
    """Return an error about a whole workbook or one of its sheets, ready to raise."""
    return InvalidFilesError([Diagnostic(CellPlace(path, sheet=sheet), message, help)])


def unescape(text: str) -> str:
    """Return what Excel means by a text in which characters are written as `_x000D_`."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)


def _refuse_bombs(data: bytes, path: str) -> None:
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        message = "this is an Excel workbook of the old kind (.xls), or one that opens with a password only"
        raise wrong(path, message, "save it as .xlsx, without a password to open it")
    if not data.startswith(b"PK"):
        raise wrong(path, "this file is not an Excel workbook", _OTHERWISE)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = archive.infolist()
        if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED:
            message = f"unpacked, this workbook is larger than {MAX_UNPACKED // 1_000_000} MB"
            raise wrong(path, message, "no form is; begin with a new one")
        if "xl/workbook.xml" not in archive.namelist():
            raise wrong(path, "this file is not an Excel workbook", _OTHERWISE)
        room = MAX_ELEMENTS
        for part in parts:
            with archive.open(part) as opened:
                room -= _refuse_entities(opened, room, path)


def _refuse_entities(part: IO[bytes], most: int, path: str) -> int:
    """Return how many elements a part has; refuse one that defines entities or has too many."""
    count = 0

    def begin(*_: object) -> None:
        nonlocal count
        count += 1
        if count > most:
            raise wrong(path, "this workbook holds far more than a form does", "begin with a new form")

    def define(*_: object) -> None:
        message = "this workbook defines entities, which no program for spreadsheets writes"
        raise wrong(path, message, "begin with a new form")

    parser = expat.ParserCreate()
    parser.StartElementHandler = begin
    parser.StartDoctypeDeclHandler = define
    with suppress(expat.ExpatError):  # a picture, or XML that openpyxl cannot read either
        parser.ParseFile(part)
    return count


def _load(data: bytes) -> Any:
    """Return openpyxl's workbook, with formulas as formulas and without links to other workbooks."""
    from openpyxl.reader.excel import ExcelReader

    reader = ExcelReader(io.BytesIO(data), data_only=False, keep_links=False)
    # openpyxl's own way with escapes loses some texts.
    reader.read_strings = lambda: _read_strings(reader)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of drawings and rules that it does not know
        reader.read()
    return reader.wb


def _read_strings(reader: Any) -> None:
    from openpyxl.cell.text import Text
    from openpyxl.xml.constants import SHARED_STRINGS, SHEET_MAIN_NS
    from openpyxl.xml.functions import iterparse

    found = reader.package.find(SHARED_STRINGS)
    if found is None:
        return
    with reader.archive.open(found.PartName[1:]) as text:
        items = (node for _, node in iterparse(text) if node.tag == f"{{{SHEET_MAIN_NS}}}si")
        reader.shared_strings = [unescape(Text.from_tree(node).content) for node in items]


def _sheet(found: Any, path: str) -> Sheet:
    if found.max_row > MAX_ROWS:
        message = f"this sheet goes on to row {found.max_row:,}; a form has at most {MAX_ROWS:,}"
        raise wrong(path, message, "delete what stands far down, or begin with a new form", found.title)
    cells = {}
    for (row, column), cell in found._cells.items():
        if cell.value is not None:
            cells[row, column] = Cell(found.title, row, column, *_content(cell))
    return Sheet(found.title, cells, tuple(str(r) for r in found.merged_cells.ranges))


def _content(cell: Any) -> tuple[Content, str]:
    kind = {"f": "formula", "e": "error"}.get(cell.data_type, "value")
    known = isinstance(cell.value, str | int | float | bool | date | datetime | time | timedelta)
    return (cell.value if known else "=…"), kind
