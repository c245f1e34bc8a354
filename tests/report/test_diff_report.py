"""What differs between two laws, in every format, exactly as a reader gets it."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import jsonschema
import pytest

from lexcheck.analysis.align import Alignment, Corridor, align
from lexcheck.analysis.corridor_diff import CorridorDiff, corridor_diff
from lexcheck.analysis.diff import Diff, diff
from lexcheck.codebook.load import compile_texts
from lexcheck.law.library import find
from lexcheck.report.diff_json import diff_json
from lexcheck.report.diff_model import DiffResult
from lexcheck.report.diff_text import diff_text
from lexcheck.report.page import Page
from tests.report.conftest import GapOf
from tests.report.golden import check

HERE = Path(__file__).parent
GOLDEN = HERE / "golden"
IN_FORCE = date(2026, 7, 1)


def made(gap_of: GapOf, case: str) -> Diff:
    sides = {
        "bill": (gap_of(IN_FORCE), gap_of(IN_FORCE, law="XX-bill")),
        "days": (gap_of(date(2020, 1, 1)), gap_of()),
        "countries": (gap_of(), gap_of(law="YY")),
        "nothing": (gap_of(), gap_of(date(2026, 3, 2))),
    }
    return diff(*sides[case])


@pytest.fixture(scope="module")
def clashes() -> CorridorDiff:
    book = compile_texts({"corridor.lex": (HERE / "corridor.lex").read_text(encoding="utf-8")})
    before, bill, other = (find(str(HERE / f"{name}.yaml"), book) for name in ("OO", "OO-bill", "DD"))

    def aligned(origin: object) -> Alignment:
        return align(book, Corridor(origin, other), date(2026, 4, 1))  # type: ignore[arg-type]

    return corridor_diff(other, aligned(before), aligned(bill))


@pytest.mark.parametrize("case", ["bill", "days", "countries", "nothing"])
def test_text(gap_of: GapOf, case: str) -> None:
    check(GOLDEN / f"diff-{case}.txt", diff_text(made(gap_of, case), Page()))


def test_text_with_a_corridor(gap_of: GapOf, clashes: CorridorDiff) -> None:
    text = diff_text(made(gap_of, "nothing"), Page(), [clashes])
    check(GOLDEN / "diff-corridor.txt", text[text.index("Corridor ") :])


def test_json_is_as_published(gap_of: GapOf, clashes: CorridorDiff) -> None:
    text = diff_json(made(gap_of, "bill"), [clashes])
    data = json.loads(text)
    jsonschema.validate(data, DiffResult.model_json_schema(mode="serialization"))
    data["program"]["version"] = data["program"]["codebook"] = "-"
    plain = json.dumps(data, indent=2, ensure_ascii=False) + "\n"
    check(GOLDEN / "diff.json", re.sub(r'"place": "\S*/', '"place": "', plain))


def test_the_counts_of_the_summary_are_those_of_the_rules(gap_of: GapOf) -> None:
    for case in ("bill", "days", "countries"):
        data = json.loads(diff_json(made(gap_of, case)))
        told = [r["kind"] for r in data["rules"]]
        assert {k: sum(row.values()) for k, row in data["summary"].items()} == {
            k: told.count(k) for k in data["summary"]
        }


@pytest.mark.parametrize("width", [60, 80, 100])
def test_no_line_is_wider_than_the_page(gap_of: GapOf, clashes: CorridorDiff, width: int) -> None:
    for case in ("bill", "countries"):
        text = diff_text(made(gap_of, case), Page(width), [clashes])
        assert [line for line in text.split("\n") if len(line) > max(width, 78)] == []


def test_both_articles_stand_beside_a_changed_fact(gap_of: GapOf) -> None:
    text = diff_text(made(gap_of, "bill"), Page(100))
    fact = text[text.index("Charging workers [fees.rule]", text.index("Facts (")) :]
    assert "Recruitment Act, 2020, s. 24(1), s. 24(2)" in fact
    assert "Recruitment (Amendment) Bill, 2026, cl. 2" in fact


def test_a_country_is_not_what_the_other_became(gap_of: GapOf) -> None:
    text = diff_text(made(gap_of, "countries"), Page())
    assert "MET IN YY ONLY  fees.none" in text
    for word in ("Before", "After", "opened", "closed", "stays"):
        assert word not in text
