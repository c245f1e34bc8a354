"""Tables as an Excel workbook, a sheet each."""

from __future__ import annotations

import io
from collections.abc import Iterable
from datetime import datetime, time
from math import ceil
from unicodedata import east_asian_width

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from lexcheck.report.tables import NamedTable, Tables, Value

MOST = 32_767
"""The characters that a cell of Excel can hold."""
_LINE, _TALLEST = 15, 409
"""The height of a line and of the tallest row that Excel knows, in points."""
PAGE = 220
"""The characters side by side that can still be read on a printed page."""
_CUT = " […cut: a cell of Excel holds no more]"


def xlsx(tables: Tables) -> bytes:
    """Return the tables as the bytes of a workbook; text stays text, whatever it looks like."""
    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(out, options)
    book.set_properties(
        {"title": tables.title[:255], "author": "lexcheck", "created": datetime.combine(tables.on, time())}
    )
    head = book.add_format(
        {"bold": True, "text_wrap": True, "valign": "top", "bg_color": "#E7EAEE", "border": 1}
    )
    body = book.add_format({"text_wrap": True, "valign": "top", "border": 1, "border_color": "#C9CED6"})
    for table in tables.tables:
        sheet = book.add_worksheet(table.name)
        _fill(sheet, table, head, body)
        _lay_out(sheet, table)
    book.close()
    return out.getvalue()


def _fill(sheet: Worksheet, table: NamedTable, head: Format, body: Format) -> None:
    for number, title in enumerate(table.columns):
        sheet.write_string(0, number, title, head)
    for line, row in enumerate(table.rows, 1):
        for number, value in enumerate(row):
            if isinstance(value, int):
                sheet.write_number(line, number, value, body)
            elif value:
                sheet.write_string(line, number, fitted(value), body)
            else:
                sheet.write_blank(line, number, None, body)


def fitted(text: str) -> str:
    """Return text that fits a cell, cut with a word on it where it does not."""
    # Excel counts in UTF-16, where rarer characters take two places.
    if len(text.encode("utf-16-le")) // 2 <= MOST:
        return text
    room = (MOST - len(_CUT)) * 2
    return text.encode("utf-16-le")[:room].decode("utf-16-le", "ignore") + _CUT


def _lay_out(sheet: Worksheet, table: NamedTable) -> None:
    for number, width in enumerate(table.widths):
        sheet.set_column(number, number, width)
    for line, row in enumerate(table.rows, 1):
        # Excel finds the height of wrapped text by itself; other programs may not.
        sheet.set_row(line, height(zip(row, table.widths, strict=True)))
    sheet.freeze_panes(1, 0)
    if table.rows:
        sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(ceil(sum(table.widths) / PAGE), 0)
    sheet.repeat_rows(0)
    sheet.repeat_columns(0)
    sheet.set_footer("&L&A&RPage &P of &N")


def height(cells: Iterable[tuple[Value, int]], least: int = 1) -> int:
    """Return the height of a row that shows its cells whole, of which the widths are given, in points."""
    most = max((_lines(value, width) for value, width in cells), default=1)
    return min(_LINE * max(most, least), _TALLEST)


def _lines(value: Value, width: int) -> int:
    """Return how many lines a text takes in a column, wide characters counted twice."""
    return sum(_wrapped(line, width) for line in str(value).split("\n"))


def _wrapped(text: str, width: int) -> int:
    wide = 0 if text.isascii() else sum(east_asian_width(c) in "WF" for c in text)
    return max(1, ceil(1.1 * (len(text) + wide) / width))
