"""A bill and accepted gaps in every report, exactly as a reader gets them."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import jsonschema
import pytest

from lexcheck.analysis.explain import explain
from lexcheck.analysis.selection import Selection
from lexcheck.cli.gap import failing
from lexcheck.report.explain_text import explain_text
from lexcheck.report.gap_document import gap_document
from lexcheck.report.gap_json import gap_json, gap_result
from lexcheck.report.gap_sarif import gap_sarif
from lexcheck.report.gap_tables import gap_tables
from lexcheck.report.gap_text import gap_text
from lexcheck.report.law_text import law_text
from lexcheck.report.markdown import markdown
from lexcheck.report.page import Page
from lexcheck.report.result_model import Result
from tests.report.conftest import GapOf
from tests.report.golden import check

GOLDEN = Path(__file__).parent / "golden"
IN_FORCE = date(2026, 7, 1)


def test_gap(gap_of: GapOf) -> None:
    check(GOLDEN / "gap-bill.txt", gap_text(gap_of(IN_FORCE, law="XX-bill"), Page()))


@pytest.mark.parametrize("rule", ["fees.none", "fees.refunded"])
def test_explanation(gap_of: GapOf, rule: str) -> None:
    gap = gap_of(IN_FORCE, law="XX-bill")
    result = next(r for r in gap.results if r.rule.id == rule)
    check(GOLDEN / f"explain-bill-{rule}.txt", explain_text(gap, explain(gap, result), Page()))


def test_law(gap_of: GapOf) -> None:
    gap = gap_of(IN_FORCE, law="XX-bill")
    check(GOLDEN / "law-bill.txt", law_text(gap.codebook, gap.regime, Page()))


def test_json_tells_the_bill_and_each_acceptance(gap_of: GapOf) -> None:
    data = json.loads(gap_json(gap_of(IN_FORCE, law="XX-bill")))
    jsonschema.validate(data, Result.model_json_schema(mode="serialization"))
    assert data["jurisdiction"]["bill"] == {
        "name": "Recruitment (Amendment) Bill, 2026",
        "as_at": "2026-02-20",
        "read": "2026-02-21",
        "in_force": "2026-07-01",
        "note": "As introduced, before committee.",
    }
    told = {
        f["rule"]: f["acceptance"] and (f["acceptance"]["state"], f["acceptance"]["needed"])
        for f in data["findings"]
    }
    assert told == {
        "fees.none": ("accepted", True),
        "fees.costs_elsewhere": ("not_begun", True),
        "fees.refunded": ("lapsed", True),
        "contract.in_writing": ("accepted", False),
        "contract.clear": None,
        "contract.homes": None,
    }
    assert (data["summary"]["accepted"], data["summary"]["acceptances_lapsed"]) == (1, 1)


def test_an_acceptance_changes_no_verdict(gap_of: GapOf) -> None:
    for result in gap_of(IN_FORCE, law="XX-bill").results:
        if result.rule.id == "fees.none":
            assert (result.verdict.outcome, result.verdict.nature) == ("not_met", "contrary")


@pytest.mark.parametrize(
    ("on", "fails"), [(IN_FORCE, False), (date(2026, 12, 31), False), (date(2027, 1, 1), True)]
)
def test_an_accepted_gap_fails_nothing_until_its_acceptance_lapses(
    gap_of: GapOf, on: date, fails: bool
) -> None:
    """`fees.none` is the one critical gap of the law with the bill."""
    assert failing(gap_of(on, law="XX-bill"), ("critical",)) is fails


def test_before_its_first_day_the_report_says_that_the_bill_is_not_in_force(gap_of: GapOf) -> None:
    text = gap_text(gap_of(date(2026, 6, 30), law="XX-bill"), Page())
    assert "Warning: the bill is not in force on 2026-06-30" in text
    assert "The Minister fixes the most an agency may charge." in text
    assert "The ceiling is lifted." not in text


def test_what_the_bill_leaves_standing_is_told_only_where_a_rule_asks_about_it(gap_of: GapOf) -> None:
    assert gap_of(IN_FORCE, law="XX-bill").warnings() == [
        "on `fees.rule` the bill leaves the law's narrower rule as it is: for sector domestic_work"
    ]
    contracts = Selection(topics=("contract",))
    assert gap_of(IN_FORCE, law="XX-bill", selection=contracts).warnings() == []


def test_documents_tell_the_bill_and_each_acceptance(gap_of: GapOf) -> None:
    check(GOLDEN / "gap-bill.md", markdown(gap_document(gap_result(gap_of(IN_FORCE, law="XX-bill")))))


def test_a_table_has_each_acceptance_in_words(gap_of: GapOf) -> None:
    tables = gap_tables(gap_result(gap_of(IN_FORCE, law="XX-bill")))
    (findings,) = [t for t in tables.tables if t.name == "Findings"]
    at = findings.columns.index("Accepted")
    told = {row[0]: row[at] for row in findings.rows}
    assert str(told["fees.none"]).startswith("Accepted: until 2026-12-31, by Ministry of Labour")
    assert str(told["fees.refunded"]).startswith("LAPSED: the acceptance ended on 2026-06-30")
    assert told["contract.clear"] == ""


def test_code_review_sees_an_accepted_gap_as_suppressed_until_it_lapses(gap_of: GapOf) -> None:
    schema = json.loads((GOLDEN.parent / "sarif-2.1.0.schema.json").read_text(encoding="utf-8"))
    for on, suppressed in ((IN_FORCE, ["fees.none"]), (date(2027, 1, 1), ["fees.costs_elsewhere"])):
        log = json.loads(gap_sarif(gap_result(gap_of(on, law="XX-bill"))))
        jsonschema.validate(log, schema)
        results = log["runs"][0]["results"]
        assert [x["ruleId"] for x in results if x["suppressions"]] == suppressed
        assert all(x["kind"] == "fail" for x in results if x["suppressions"])
    plain = json.loads(gap_sarif(gap_result(gap_of())))["runs"][0]["results"]
    assert all("suppressions" not in x for x in plain)
