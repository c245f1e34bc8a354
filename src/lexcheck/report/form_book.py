"""The workbook of a form: how its cells look, and how text, dates and drop-downs get into them.

Text stays text: no cell is written as a formula, and cells for text are formatted so, lest a
spreadsheet make a formula of what is typed there.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from math import ceil
from typing import Any

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from lexcheck.errors import UsageError
from lexcheck.law import form
from lexcheck.law.workbook import unescape
from lexcheck.report.xlsx import MOST, PAGE, fitted, height

_FIRST_DAY = date(1900, 3, 1)
"""Before it, spreadsheets differ in how they count days."""
_ESCAPE = re.compile(r"(_x[0-9A-Fa-f]{4}_)")
_NOTE_WIDTH, _NOTE_LINE, _NOTE_LETTERS, _TALLEST_NOTE = 480, 18, 68, 700
"""Of notes: width and height of a line in pixels, letters on a line, and the greatest height."""
_MOST_TOLD = 10


@dataclass(frozen=True)
class Looks:
    """How cells look; those that are to be filled in are not locked."""

    title: Format
    prose: Format
    heading: Format
    hint: Format
    locked: Format
    measure: Format
    item: Format
    strong: Format
    off: Format
    text: Format
    day: Format
    answer: Format
    number: Format
    free: Format


def _looks(book: Any) -> Looks:
    cell = {"text_wrap": True, "valign": "top", "border": 1, "border_color": "#C9CED6"}
    locked = {**cell, "bg_color": "#F3F4F6"}
    fill = {**cell, "locked": False}
    answer = {**fill, "bg_color": "#FFF8E1"}
    return Looks(
        title=book.add_format({"bold": True, "font_size": 14}),
        prose=book.add_format({"text_wrap": True, "valign": "top"}),
        heading=book.add_format({**cell, "bold": True, "bg_color": "#DCE3EA"}),
        hint=book.add_format({**cell, "italic": True, "font_size": 9, "font_color": "#555555"}),
        locked=book.add_format({**locked, "font_color": "#555555"}),
        measure=book.add_format({**cell, "bg_color": "#E3EBF3"}),
        item=book.add_format({**locked, "indent": 2}),
        strong=book.add_format({"bold": True}),
        off=book.add_format({**cell, "bg_color": "#ECEEF1"}),
        text=book.add_format({**fill, "num_format": "@"}),
        day=book.add_format({**fill, "num_format": "yyyy-mm-dd", "align": "left"}),
        answer=book.add_format({**answer, "num_format": "@"}),
        number=book.add_format({**answer, "align": "left"}),
        free=book.add_format({"text_wrap": True, "valign": "top", "num_format": "@", "locked": False}),
    )


class FormBook:
    """A workbook that is being written; rows and columns count from 1, as they are shown."""

    def __init__(self, title: str) -> None:
        self.out = io.BytesIO()
        never = ("strings_to_formulas", "strings_to_urls", "strings_to_numbers")
        self.book = xlsxwriter.Workbook(self.out, {"in_memory": True, **dict.fromkeys(never, False)})
        # The same law file makes the same form, on any day.
        made = datetime.combine(date(2000, 1, 1), time())
        self.book.set_properties({"title": fitted(title)[:255], "author": "lexcheck", "created": made})
        self.looks = _looks(self.book)
        self.lists: dict[tuple[str, ...], str] = {}
        self.unfit: list[str] = []

    def sheet(self, name: str) -> Worksheet:
        """Add a sheet."""
        return self.book.add_worksheet(name)

    def table(self, name: str, title: str, columns: tuple[form.Column, ...], freeze: int) -> Worksheet:
        """Add a locked sheet with a title and the headings of its columns, of which some stay in view."""
        sheet = self.sheet(name)
        self.put(sheet, 1, 1, title, self.looks.title)
        for number, column in enumerate(columns, 1):
            self.put(sheet, form.HEADINGS, number, column.name, self.looks.heading)
            self.put(sheet, form.HEADINGS + 1, number, column.help, self.looks.hint)
            hidden = {"hidden": True} if column.name == form.KEY else {}
            sheet.set_column(number - 1, number - 1, column.width, None, hidden)
        sheet.freeze_panes(form.FIRST - 1, freeze)
        sheet.protect("", {"format_columns": True, "format_rows": True})
        sheet.set_landscape()
        sheet.set_paper(8)
        sheet.fit_to_pages(ceil(sum(column.width for column in columns) / PAGE), 0)
        sheet.repeat_rows(form.HEADINGS - 1)
        if freeze:
            sheet.repeat_columns(0, freeze - 1)
        self.fit(sheet, form.HEADINGS + 1, [(column.help, column.width) for column in columns])
        return sheet

    def fit(self, sheet: Worksheet, row: int, cells: Iterable[tuple[str, int]], least: int = 1) -> None:
        """Make a row as tall as its texts need in columns of these widths."""
        sheet.set_row(row - 1, height(cells, least))

    def put(self, sheet: Worksheet, row: int, column: int, text: str, look: Format) -> None:
        """Write a text, or an empty cell."""
        if not text:
            sheet.write_blank(row - 1, column - 1, None, look)
        elif len(text.encode("utf-16-le")) // 2 > MOST:
            has = f"{len(text):,} characters, and a cell of Excel holds {MOST:,}"
            self.unfit.append(f"the text for cell {_name(row, column)} of the sheet {sheet.name} has {has}")
        elif unescape(_ESCAPE.sub(r"_x005F\1", text)) != text:
            has = "signs such as _x005F_x, which Excel takes for other characters"
            self.unfit.append(f"the text for cell {_name(row, column)} of the sheet {sheet.name} has {has}")
        else:
            sheet.write_string(row - 1, column - 1, text, look)

    def put_titled(
        self, sheet: Worksheet, row: int, column: int, title: str, text: str, look: Format
    ) -> None:
        """Write a text below its title, which is bold."""
        if title and text:
            sheet.write_rich_string(row - 1, column - 1, self.looks.strong, title, f"\n{text}", look)
        else:
            self.put(sheet, row, column, title or text, look)

    def put_day(self, sheet: Worksheet, row: int, column: int, day: date | None) -> None:
        """Write a date; one that a spreadsheet cannot count is written as a text."""
        if day is not None and day >= _FIRST_DAY:
            sheet.write_datetime(row - 1, column - 1, datetime.combine(day, time()), self.looks.day)
        else:
            self.put(sheet, row, column, str(day or ""), self.looks.day)

    def put_number(self, sheet: Worksheet, row: int, column: int, number: float) -> None:
        """Write a number; one with more digits than a spreadsheet keeps is written as a text."""
        if float(f"{number:.16G}") == number:
            sheet.write_number(row - 1, column - 1, number, self.looks.number)
        else:
            self.put(sheet, row, column, repr(number), self.looks.number)

    def choose(
        self, sheet: Worksheet, rows: tuple[int, int], column: int, words: Iterable[str] | str
    ) -> None:
        """Give the cells of a column a drop-down with words, which alone may be typed there.

        As a text, `words` says in which cells they stand.
        """
        rule = {
            "validate": "list",
            "source": words if isinstance(words, str) else self._listed(tuple(words)),
            "error_title": "Not in the list",
            "error_message": "Choose from the list, or leave the cell empty.",
        }
        sheet.data_validation(rows[0] - 1, column - 1, rows[1] - 1, column - 1, rule)

    def note(self, sheet: Worksheet, row: int, column: int, text: str) -> None:
        """Put a note on a cell, as tall as its text takes."""
        lines = sum(max(1, ceil(len(line) / _NOTE_LETTERS)) for line in text.split("\n"))
        size = {"width": _NOTE_WIDTH, "height": min(_NOTE_LINE * (lines + 1), _TALLEST_NOTE)}
        sheet.write_comment(row - 1, column - 1, fitted(text), {"author": "lexcheck", "font_size": 9, **size})

    def done(self) -> bytes:
        """Return the bytes of the workbook; raise UsageError when a text does not fit into a cell."""
        lists = self.sheet(form.LISTS)
        for number, words in enumerate(self.lists):
            for row, word in enumerate(words):
                lists.write_string(row, number, word)
        lists.hide()
        self.book.close()
        if self.unfit:
            told = [*self.unfit[:_MOST_TOLD], *(["and more"] if len(self.unfit) > _MOST_TOLD else [])]
            raise UsageError("; ".join(told), "shorten it in the law file, or edit the law file itself")
        return self.out.getvalue()

    def _listed(self, words: tuple[str, ...]) -> str:
        """Return where the words of a drop-down are kept: written out, only few would fit."""
        if words not in self.lists:
            column = xlsxwriter.utility.xl_col_to_name(len(self.lists), col_abs=True)
            self.lists[words] = f"={form.LISTS}!{column}$1:{column}${len(words)}"
        return self.lists[words]


def _name(row: int, column: int) -> str:
    name: str = xlsxwriter.utility.xl_rowcol_to_cell(row - 1, column - 1)
    return name
