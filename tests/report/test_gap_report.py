"""The gap report in every format, exactly as a reader gets it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import jsonschema
import pytest

from lexcheck.analysis.elsewhere import elsewhere
from lexcheck.analysis.explain import explain
from lexcheck.analysis.selection import Selection
from lexcheck.law.library import known
from lexcheck.report.explain_text import explain_text
from lexcheck.report.gap_json import gap_json
from lexcheck.report.gap_text import gap_text
from lexcheck.report.page import Page
from lexcheck.report.result_model import Result
from tests.report.conftest import GapOf
from tests.report.golden import check

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("only", ["", "gaps", "unknown", "met", "all"])
def test_text(gap_of: GapOf, only: str) -> None:
    check(GOLDEN / f"gap-{only or 'default'}.txt", gap_text(gap_of(), Page(), only))


def test_text_when_no_rule_was_asked(gap_of: GapOf) -> None:
    check(
        GOLDEN / "gap-empty.txt",
        gap_text(gap_of(selection=Selection(topics=("contract",), against=("c181",))), Page()),
    )


def test_text_in_a_sector(gap_of: GapOf) -> None:
    check(GOLDEN / "gap-sector.txt", gap_text(gap_of(sector="domestic_work"), Page(), "all"))


def test_text_of_former_law(gap_of: GapOf) -> None:
    text = gap_text(gap_of(on=date(2022, 1, 1)), Page())
    assert "may charge what it agrees" in text
    assert "The Minister fixes" not in text


@pytest.mark.parametrize("width", [40, 60, 80, 100])
def test_no_line_is_wider_than_the_page(gap_of: GapOf, width: int) -> None:
    text = gap_text(gap_of(), Page(width), "all")
    wide = [line for line in text.split("\n") if len(line) > max(width, 70)]
    assert not wide


def test_colour_changes_nothing_but_the_colour(gap_of: GapOf) -> None:
    import re

    plain = gap_text(gap_of(), Page(colour=False))
    coloured = gap_text(gap_of(), Page(colour=True))
    assert "\x1b[" in coloured and "\x1b[" not in plain
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain


def test_json_is_as_published(gap_of: GapOf) -> None:
    text = gap_json(gap_of())
    jsonschema.validate(json.loads(text), Result.model_json_schema(mode="serialization"))
    data = json.loads(text)
    data["program"]["version"] = data["program"]["codebook"] = "-"
    for fact in [*data["facts"], data["jurisdiction"]]:
        fact["place"] = fact["place"].rsplit("/", 1)[-1]
    check(GOLDEN / "gap.json", json.dumps(data, indent=2, ensure_ascii=False) + "\n")


def test_json_with_an_unknown_field_is_refused_by_the_schema(gap_of: GapOf) -> None:
    data = json.loads(gap_json(gap_of()))
    data["findings"][0]["verdict"] = "met"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, Result.model_json_schema(mode="serialization"))


@pytest.mark.parametrize(
    "rule", ["fees.none", "fees.refunded", "contract.clear", "contract.homes", "fees.costs_elsewhere"]
)
def test_explanation(gap_of: GapOf, rule: str) -> None:
    gap = gap_of()
    result = next(r for r in gap.results if r.rule.id == rule)
    check(GOLDEN / f"explain-{rule}.txt", explain_text(gap, explain(gap, result), Page()))


def test_the_engines_are_named(gap_of: GapOf) -> None:
    assert "engine: direct" in gap_text(gap_of(engine="direct"), Page())
    assert gap_of(engine="direct").outcomes == gap_of(engine="both").outcomes


def test_who_does_this_already(gap_of: GapOf, tmp_path: Path) -> None:
    """Laws of others in text, the weak ones marked, and in JSON; none where none was asked."""
    law = (GOLDEN.parent / "XX.yaml").read_text(encoding="utf-8")
    for id, evidence in (("YY", "primary"), ("ZZ", "unverified")):
        other = law.replace("id: XX", f"id: {id}").replace("Exampleland", f"Land {id}")
        other = other.replace("value: capped", "value: banned").replace("s. 24(2)", "s. 24 " + "<b>" * 40)
        other = other.replace("      evidence: primary", f"      evidence: {evidence}", 2)
        (tmp_path / f"{id}.yaml").write_text(other, encoding="utf-8")
    gap = gap_of(selection=Selection(topics=("fees",)))
    found = replace(gap, elsewhere=elsewhere(gap.codebook, known(tmp_path), lambda: None))
    check(GOLDEN / "gap-elsewhere.txt", gap_text(found, Page(), "gaps"))
    told = json.loads(gap_json(found))
    jsonschema.validate(told, Result.model_json_schema(mode="serialization"))
    named = {f["rule"]: [e["jurisdiction"] for e in f["examples"]] for f in told["findings"]}
    assert named["fees.none"] == ["YY", "ZZ"]
    assert not any(f["examples"] for f in json.loads(gap_json(gap))["findings"])
