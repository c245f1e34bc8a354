"""The matrix of corridors in every format, and in what it must agree with single alignments."""

from __future__ import annotations

import csv
import io
import json
import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from lexcheck.analysis.align import Corridor, align
from lexcheck.analysis.matrix import Matrix, matrix
from lexcheck.codebook.load import compile_texts, load_codebook
from lexcheck.law.library import find, known, load
from lexcheck.report.heat import heat
from lexcheck.report.matrix_csv import COLUMNS, matrix_csv
from lexcheck.report.matrix_html import matrix_html
from lexcheck.report.matrix_json import matrix_json
from lexcheck.report.matrix_model import MatrixResult
from lexcheck.report.matrix_text import matrix_text
from lexcheck.report.page import Page
from tests.report.golden import check

HERE = Path(__file__).parent
GOLDEN = HERE / "golden"
BOOK = compile_texts({"corridor.lex": (HERE / "corridor.lex").read_text(encoding="utf-8")})
OO, DD, EE, MOU = (find(str(HERE / f"{name}.yaml"), BOOK) for name in ("OO", "DD", "EE", "OO-DD-2022"))
ON = date(2026, 3, 1)


def made(**asked: Any) -> Matrix:
    return matrix(BOOK, [OO, EE], [DD, EE], [MOU], ON, **asked)


def test_text() -> None:
    check(GOLDEN / "matrix.txt", matrix_text(made(sector="domestic_work"), Page()))


def test_text_without_agreements() -> None:
    check(GOLDEN / "matrix-none.txt", matrix_text(made(none=True), Page()))


def test_text_without_corridors() -> None:
    check(GOLDEN / "matrix-empty.txt", matrix_text(matrix(BOOK, [OO], [], [], ON), Page()))


def test_csv() -> None:
    check(GOLDEN / "matrix.csv", matrix_csv(made(sector="domestic_work")))


def test_csv_has_a_line_for_each_corridor_and_pattern() -> None:
    rows = list(csv.reader(io.StringIO(matrix_csv(made()))))
    assert tuple(rows[0]) == COLUMNS
    assert len(rows) - 1 == 3 * len(BOOK.patterns)


def test_json_is_as_published() -> None:
    data = json.loads(matrix_json(made(sector="domestic_work")))
    jsonschema.validate(data, MatrixResult.model_json_schema(mode="serialization"))
    data["program"] = "-"
    check(GOLDEN / "matrix.json", json.dumps(data, indent=2, ensure_ascii=False) + "\n")


def test_html() -> None:
    check(GOLDEN / "matrix.html", matrix_html(made(sector="domestic_work")))


class _Reader(HTMLParser):
    """Collects ids, links, addresses and the order in which elements are closed."""

    VOID = ("meta",)

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.other: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in self.VOID:
            self.open.append(tag)
        for name, value in attrs:
            if name == "id":
                self.ids.append(value or "")
            elif name == "href":
                self.links.append(value or "")
            elif name in ("src", "onclick", "onload"):
                self.other.append(value or "")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_every_link_of_the_page_leads_somewhere_on_it() -> None:
    page = matrix_html(made(sector="domestic_work"))
    reader = _Reader()
    reader.feed(page)
    assert reader.open == []
    assert len(reader.ids) == len(set(reader.ids))
    assert {link.removeprefix("#") for link in reader.links} <= set(reader.ids)
    assert all(link.startswith("#") for link in reader.links)
    assert reader.other == [] and "<script" not in page and "http" not in page


def test_names_never_become_markup() -> None:
    page = matrix_html(made())
    assert "Elsewhere &amp; &lt;more&gt;" in page
    assert "<more>" not in page


@pytest.mark.parametrize("width", [40, 80, 100])
def test_the_map_fits_the_page(width: int) -> None:
    many = [_renamed(f"{a}{b}") for a in "ABC" for b in "ABCDEFGHIJ"]
    lines = matrix_text(matrix(BOOK, [OO], many, [], ON), Page(width)).split("\n")
    start = next(n for n, line in enumerate(lines) if line.startswith("Critical and high"))
    end = next(n for n, line in enumerate(lines) if line.startswith("Corridors, the"))
    assert all(len(line) <= width for line in lines[start:end])
    shown = " ".join(lines[start:end]).split()
    assert all(shown.count(j.id) == 1 for j in many)


def _renamed(id: str) -> Any:
    from dataclasses import replace

    return replace(DD, id=id, name=f"Land {id}")


def test_colour_changes_nothing_but_the_colour() -> None:
    plain, coloured = (matrix_text(made(), Page(colour=c)) for c in (False, True))
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain


@pytest.mark.parametrize("none", [False, True])
@pytest.mark.parametrize("sector", ["", "domestic_work"])
def test_each_cell_is_what_the_single_alignment_says(sector: str, none: bool) -> None:
    found = made(sector=sector, none=none)
    assert [w.id for w in found.ways] == ["OO-DD", "OO-EE", "EE-DD"]
    for number, way in enumerate(found.ways):
        agreed = (MOU,) if way.id == "OO-DD" and not none else ()
        alone = align(BOOK, Corridor(way.origin, way.destination, agreed, none), ON, sector=sector)
        told = {p.id: a.of(number) for p, a in zip(found.patterns, found.answers, strict=True)}
        assert told == {r.pattern.id: r.verdict for r in alone.results}


def test_shipped_cells_are_what_single_alignments_say() -> None:
    """A corridor of every tenth kind, with the shipped rules and laws; both engines."""
    book = load_codebook()
    files = [load(k.path, book) for k in known()]
    origins = [f for f in files if "origin" in f.roles]
    destinations = [f for f in files if "destination" in f.roles]
    agreed = [f for f in files if f.terms]
    found = matrix(book, origins, destinations, agreed, ON)
    for number in range(0, len(found.ways), max(1, len(found.ways) // 12)):
        way = found.ways[number]
        alone = align(book, Corridor(way.origin, way.destination, way.agreements), ON)
        told = {p.id: a.of(number) for p, a in zip(found.patterns, found.answers, strict=True)}
        assert told == {r.pattern.id: r.verdict for r in alone.results}, way.id


def test_the_counts_of_cells_patterns_and_corridors_agree() -> None:
    found = made(sector="domestic_work")
    laid = heat(found)
    by_pattern = dict((p.id, c) for p, c in found.by_pattern())
    reported = sum(cell.findings for cell in laid.cells.values())
    assert reported == sum(c["reported"] for c in by_pattern.values()) > 0
    assert all(sum(c.values()) == len(found.ways) for c in by_pattern.values())
    weights = [cell.weight for cell in laid.worst()]
    assert weights == sorted(weights, reverse=True)
