"""The alignment in every format, exactly as a reader gets it."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from lexcheck.analysis.align import Alignment, Corridor, align
from lexcheck.analysis.selection import Selection
from lexcheck.codebook.load import compile_texts
from lexcheck.law.library import find
from lexcheck.report.align_json import align_json
from lexcheck.report.align_model import AlignResult
from lexcheck.report.align_text import align_text
from lexcheck.report.page import Page
from tests.report.golden import check

HERE = Path(__file__).parent
GOLDEN = HERE / "golden"
BOOK = compile_texts({"corridor.lex": (HERE / "corridor.lex").read_text(encoding="utf-8")})
OO, DD, MOU = (find(str(HERE / f"{name}.yaml"), BOOK) for name in ("OO", "DD", "OO-DD-2022"))
ON = date(2026, 3, 1)


def made(*, agreed: bool = False, none: bool = False, **asked: Any) -> Alignment:
    corridor = Corridor(OO, DD, (MOU,) if agreed else (), none)
    return align(BOOK, corridor, asked.pop("on", ON), **asked)


CASES: dict[str, dict[str, Any]] = {
    "default": {},
    "agreement": {"agreed": True, "sector": "domestic_work"},
    "no-agreement": {"none": True, "sector": "domestic_work"},
    "former": {"on": date(2021, 1, 1)},
    "empty": {"selection": Selection(topics=("contract",), against=("c181",))},
}


@pytest.mark.parametrize("case", CASES)
def test_text(case: str) -> None:
    check(GOLDEN / f"align-{case}.txt", align_text(made(**CASES[case]), Page()))


@pytest.mark.parametrize("only", ["findings", "settled", "unknown", "all"])
def test_text_of_a_part(only: str) -> None:
    found = made(agreed=True, sector="domestic_work")
    check(GOLDEN / f"align-only-{only}.txt", align_text(found, Page(), only))


@pytest.mark.parametrize("width", [40, 60, 64, 80, 100])
def test_no_line_is_wider_than_the_page(width: int) -> None:
    text = align_text(made(), Page(width))
    assert [line for line in text.split("\n") if len(line) > max(width, 70)] == []


def test_a_narrow_page_puts_the_sides_one_below_the_other() -> None:
    text = align_text(made(), Page(60))
    assert " | " not in text
    assert text.index("ORIGENIA") < text.index("DESTINIA")


def test_colour_changes_nothing_but_the_colour() -> None:
    plain, coloured = (align_text(made(), Page(colour=c)) for c in (False, True))
    assert "\x1b[" in coloured and "\x1b[" not in plain
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain


def test_json_is_as_published() -> None:
    data = json.loads(align_json(made(agreed=True, sector="domestic_work")))
    jsonschema.validate(data, AlignResult.model_json_schema(mode="serialization"))
    data["program"] = "-"
    files = [data["origin"], data["destination"], *(a["file"] for a in data["agreements"])]
    for told in [*(f["fact"] for f in data["facts"]), *files]:
        told["place"] = told["place"].rsplit("/", 1)[-1]
    check(GOLDEN / "align.json", json.dumps(data, indent=2, ensure_ascii=False) + "\n")


def test_the_summary_of_json_is_of_all_findings_whatever_is_shown() -> None:
    whole, part = (json.loads(align_json(made(), only)) for only in ("", "unknown"))
    assert whole["summary"] == part["summary"]
    assert {f["outcome"] for f in part["findings"]} == {"cannot_tell"}
    assert whole["summary"]["patterns"] == len(whole["findings"]) == len(BOOK.patterns)
