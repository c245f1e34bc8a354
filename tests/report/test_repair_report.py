"""A repair in both formats, exactly as a reader gets it."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import jsonschema
import pytest

from lexcheck.analysis.align import Corridor, align
from lexcheck.analysis.gap import Gap
from lexcheck.analysis.repair_plan import Plan, repair_corridor, repair_law
from lexcheck.codebook.load import compile_texts
from lexcheck.law.library import find
from lexcheck.report.page import Page
from lexcheck.report.repair_json import repair_json
from lexcheck.report.repair_model import RepairResult
from lexcheck.report.repair_text import Owners, repair_text
from tests.report.conftest import GapOf
from tests.report.golden import check

HERE = Path(__file__).parent
GOLDEN = HERE / "golden"
BOOK = compile_texts({"corridor.lex": (HERE / "corridor.lex").read_text(encoding="utf-8")})
OO, DD = (find(str(HERE / f"{name}.yaml"), BOOK) for name in ("OO", "DD"))
ON = date(2026, 3, 1)
BOTH = {"origin": 1, "destination": 1}


def of_law(gap: Gap, *rules: str, severity: str = "low") -> tuple[Plan, Owners]:
    return repair_law(gap, rules, severity, "both"), {"": gap.jurisdiction}


def of_corridor(*patterns: str, severity: str = "low", weights: dict[str, int] | None = None) -> Plan:
    found = align(BOOK, Corridor(OO, DD), ON, sector="domestic_work")
    return repair_corridor(found, patterns, severity, weights or BOTH, "both")


def test_text_of_a_law(gap_of: GapOf) -> None:
    plan, owners = of_law(gap_of())
    check(GOLDEN / "repair-law.txt", repair_text(plan, "Exampleland: changes", owners, Page()))


def test_text_of_a_rule_that_is_met(gap_of: GapOf) -> None:
    plan, owners = of_law(gap_of(), "fees.costs_elsewhere")
    check(GOLDEN / "repair-met.txt", repair_text(plan, "Exampleland: changes", owners, Page()))


def test_text_of_a_corridor() -> None:
    owners = {"origin": OO, "destination": DD}
    check(GOLDEN / "repair-corridor.txt", repair_text(of_corridor(), "OO → DD", owners, Page()))


def test_text_when_nothing_can_be_done() -> None:
    owners = {"origin": OO, "destination": DD}
    plan = of_corridor("fees.ban_v_charge", "contract.one_side", weights={"origin": 1})
    check(GOLDEN / "repair-impossible.txt", repair_text(plan, "OO → DD", owners, Page()))


def test_text_of_a_set_and_of_weights() -> None:
    owners = {"origin": OO, "destination": DD}
    plan = of_corridor("fees.both_on_worker", "fees.ban_v_charge", weights={"origin": 2, "destination": 3})
    check(GOLDEN / "repair-weights.txt", repair_text(plan, "OO → DD", owners, Page()))


def test_json_is_as_published() -> None:
    data = json.loads(repair_json(of_corridor(), ("OO", "DD"), ON, "domestic_work", BOTH))
    jsonschema.validate(data, RepairResult.model_json_schema(mode="serialization"))
    data["program"] = "-"
    check(GOLDEN / "repair.json", json.dumps(data, indent=2, ensure_ascii=False) + "\n")


def test_json_says_null_when_nothing_can_be_done() -> None:
    plan = of_corridor("fees.ban_v_charge", weights={"origin": 1})
    data = json.loads(repair_json(plan, ("OO", "DD"), ON, "", {"origin": 1}))
    assert (data["steps"], data["proven"], data["impossible"]) == (None, True, ["fees.ban_v_charge"])


def test_every_step_is_needed() -> None:
    plan = of_corridor()
    assert plan.steps and all(step.serves for step in plan.steps)


def test_a_rule_that_was_met_stays_met(gap_of: GapOf) -> None:
    gap = gap_of()
    met = {r.rule.id for r in gap.results if r.verdict.outcome == "met"}
    plan, _ = of_law(gap)
    assert met and not [e for e in plan.effects if e.subject.id in met and e.after != "met"]


@pytest.mark.parametrize("width", [40, 60, 100])
def test_no_line_is_wider_than_the_page(width: int) -> None:
    text = repair_text(of_corridor(), "OO → DD", {"origin": OO, "destination": DD}, Page(width))
    assert [line for line in text.split("\n") if len(line) > width] == []
