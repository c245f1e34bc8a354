"""Workbooks that are none, or mean harm: each gets one sentence, and soon."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import datetime

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from lexcheck.errors import InvalidFilesError
from lexcheck.law.workbook import Cell, open_workbook

Parts = dict[str, bytes]
BILLION = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
OUTSIDE = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
HEAD = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
SHEET = "xl/worksheets/sheet1.xml"


def workbook(**cells: object) -> bytes:
    book = openpyxl.Workbook()
    assert book.active is not None
    for name, content in cells.items():
        book.active[name] = content
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def repacked(data: bytes, change: Callable[[Parts], None]) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    change(parts)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in parts.items():
            new.writestr(name, content)
    return out.getvalue()


def with_type(definition: bytes, part: str) -> bytes:
    def change(parts: Parts) -> None:
        body = parts[part].split(b"?>\n", 1)[-1].removeprefix(HEAD)
        parts[part] = definition + body

    return repacked(workbook(A1="x"), change)


def hidden_type() -> bytes:
    """A sheet with entities under a name that does not say that it is XML."""

    def change(parts: Parts) -> None:
        parts["xl/worksheets/sheet1.bin"] = BILLION + parts.pop(SHEET)
        relations = "xl/_rels/workbook.xml.rels"
        parts[relations] = parts[relations].replace(b"sheet1.xml", b"sheet1.bin")

    return repacked(workbook(A1="x"), change)


def many_rows() -> bytes:
    return repacked(
        workbook(A1="x"),
        lambda parts: parts.update({SHEET: parts[SHEET].replace(b'"A1"', b'"A1048576"')}),
    )


def many_cells() -> bytes:
    def change(parts: Parts) -> None:
        parts[SHEET] = parts[SHEET].replace(b"</row>", b"<c/>" * 1_100_000 + b"</row>")

    return repacked(workbook(A1="x"), change)


def archive(count: int = 1, size: int = 10, name: str = "part") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for number in range(count):
            new.writestr(f"{name}{number}", b"\0" * size)
    return out.getvalue()


HARMFUL: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (lambda: b"", "this file is not an Excel workbook"),
    "text": (lambda: b"jurisdiction:\n", "this file is not an Excel workbook"),
    "old": (
        lambda: b"\xd0\xcf\x11\xe0" + b"\0" * 600,
        "this is an Excel workbook of the old kind (.xls), or one",
    ),
    "cut off": (lambda: workbook(A1="x")[:2_000], "this file cannot be read as an Excel workbook"),
    "another archive": (archive, "this file is not an Excel workbook"),
    "bomb": (lambda: archive(2, 40_000_000), "unpacked, this workbook is larger than 60 MB"),
    "many parts": (lambda: archive(1_200), "unpacked, this workbook is larger than 60 MB"),
    "entities": (lambda: with_type(BILLION, SHEET), "this workbook defines entities"),
    "entities from outside": (
        lambda: with_type(OUTSIDE, "xl/workbook.xml"),
        "this workbook defines entities",
    ),
    "entities in a hidden part": (hidden_type, "this workbook defines entities"),
    "many rows": (many_rows, "this sheet goes on to row 1,048,576; a form has at most 50,000"),
    "many cells": (many_cells, "this workbook holds far more than a form does"),
    "no XML": (
        lambda: repacked(workbook(A1="x"), lambda parts: parts.update({SHEET: b"<worksheet"})),
        "this file cannot be read as an Excel workbook",
    ),
}


@pytest.mark.parametrize("name", HARMFUL)
def test_it_is_refused_in_one_sentence(name: str) -> None:
    make, said = HARMFUL[name]
    with pytest.raises(InvalidFilesError) as caught:
        open_workbook(make(), "form.xlsx")
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.message.startswith(said)
    assert str(caught.value).startswith("form.xlsx")
    assert diagnostic.help


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 4_000), st.binary(min_size=1, max_size=8))
def test_any_damage_is_told_or_does_no_harm(at: int, junk: bytes) -> None:
    data = workbook(A1="x", B2=1, C3="=1")
    try:
        open_workbook(data[:at] + junk + data[at + len(junk) :], "form.xlsx")
    except InvalidFilesError as error:
        assert len(error.diagnostics) == 1


def test_what_cells_hold_is_told_apart() -> None:
    data = workbook(A1="text", B1=1.5, C1=True, D1="=1+1", E1="#N/A", F1=datetime(2020, 7, 1), AB1=" ")
    cells = open_workbook(data, "form.xlsx")["Sheet"].cells.values()
    assert {cell.name: (cell.content, cell.kind) for cell in cells} == {
        "A1": ("text", "value"),
        "B1": (1.5, "value"),
        "C1": (True, "value"),
        "D1": ("=1+1", "formula"),
        "E1": ("#N/A", "error"),
        "F1": (datetime(2020, 7, 1), "value"),
        "AB1": (" ", "value"),
    }
    assert Cell("Sheet", 1, 703, " ").empty and Cell("Sheet", 1, 703).name == "AAA1"


@settings(max_examples=50, deadline=None)
@given(st.lists(st.text(st.characters(exclude_categories=("Cs", "Cc"))), min_size=1, max_size=5))
def test_texts_come_as_they_were_written(texts: list[str]) -> None:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False})
    sheet = book.add_worksheet()
    for row, text in enumerate([*texts, "_x0041_", "x005F_", "=1", "a\n\n b"]):
        sheet.write_string(row, 0, text)
    book.close()
    found = open_workbook(out.getvalue(), "form.xlsx")["Sheet1"]
    read = [found.at(row, 1).content or "" for row in range(1, len(texts) + 5)]
    assert read == [*texts, "_x0041_", "x005F_", "=1", "a\n\n b"]
