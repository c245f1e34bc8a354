"""`lexcheck compare` as a negotiator runs it."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import jsonschema
import pytest

from tests.cli.conftest import Run

SMALL = Path(__file__).parents[1] / "report"
BOOK = ("--rules", str(SMALL / "example.lex"), "--no-shipped-rules", "--as-of", "2026-03-01")
XX = str(SMALL / "XX.yaml")


def test_every_shipped_law_is_there_and_fits_a_pipe(run: Run) -> None:
    out = run("compare", "fees.worker_fee_rule").out
    assert max(map(len, out.split("\n"))) <= 80
    told = json.loads(run("compare", "fees.worker_fee_rule", "--format", "json").out)
    assert {a["jurisdiction"] for a in told["answers"]} == {
        f["id"] for f in json.loads(run("law", "list", "--format", "json").out) if f["roles"] != ["agreement"]
    }
    ranks = [told["measure"]["choices"].index(a["fact"]["value"]) for a in told["answers"] if a["fact"]]
    assert ranks == sorted(ranks, reverse=True) and len(ranks) > 3


@pytest.mark.parametrize(
    ("measure", "answer"),
    [
        ("fees.rule", "capped"),
        ("fees.costs", "silent"),
        ("fees.refund", "1 of 3 items"),
        ("fees.cap", "250.5 national currency"),
        ("contract.written", "silent"),
        ("contract.language", "not assessed"),
    ],
)
def test_every_kind_of_measure_is_told(run: Run, measure: str, answer: str) -> None:
    ran = run("compare", measure, XX, *BOOK)
    assert ran.code == 0 and f"[{measure}]" in ran.out
    assert f"  XX      origin       {answer}" in ran.out


def test_the_article_the_evidence_and_the_scoped_rule_are_told(run: Run) -> None:
    out = run("compare", "fees.rule", XX, *BOOK).out
    assert "  XX      origin       capped +" in out
    assert "capped: charging is allowed up to a ceiling" in out
    assert "article   Recruitment Act, 2020, s. 24(1), s. 24(2)" in out
    assert "evidence  primary: article read, since 2023-01-01" in out
    assert "but       for sector domestic_work: banned; Recruitment Act, 2020, s. 25;\n" in out
    assert "\nbanned: charging any" in run("compare", "fees.rule", XX, *BOOK, "--sector", "domestic_work").out


def test_what_nobody_has_checked_stands_out(run: Run) -> None:
    out = run("compare", "fees.refund", XX, *BOOK).out
    assert "1 of 3 items, 1 unread" in out and out.count("UNVERIFIED") == 2


def test_silent_and_not_assessed_have_their_headings(run: Run) -> None:
    silent = run("compare", "contract.written", XX, *BOOK).out
    assert "Silent: the law was read and has no such provision (1)" in silent
    assert "A silent law is read as giving no protection." in silent
    assert "Not assessed: nobody has looked (1)" in run("compare", "contract.language", XX, *BOOK).out


def test_json_follows_the_published_schema(run: Run) -> None:
    schema = json.loads(run("schema", "compare").out)
    jsonschema.Draft202012Validator.check_schema(schema)
    for measure in ("fees.rule", "fees.costs", "fees.cap", "contract.language"):
        told = json.loads(run("compare", measure, XX, *BOOK, "--format", "json").out)
        jsonschema.validate(told, schema)
    assert told["answers"][0]["status"] == "not_assessed"


def test_csv_has_a_row_for_each_rule_and_no_formulas(run: Run) -> None:
    text = (SMALL / "XX.yaml").read_text(encoding="utf-8")
    text = text.replace("Nothing may be taken", "=HYPERLINK(1) Nothing may be taken")
    Path("XX.yaml").write_text(text, encoding="utf-8")
    rows = list(
        csv.DictReader(io.StringIO(run("compare", "fees.rule", "XX.yaml", *BOOK, "--format", "csv").out))
    )
    assert [(r["status"], r["for"], r["value"]) for r in rows] == [
        ("stated", "", "capped"),
        ("stated", "sector domestic_work", "banned"),
    ]
    assert rows[1]["says"].startswith("'=HYPERLINK")
    assert rows[0]["articles"] == "Recruitment Act, 2020, s. 24(1), s. 24(2)"


def test_a_table_of_any_name_keeps_its_columns(run: Run) -> None:
    Path("NP-QA-2005.yaml").write_text(
        "jurisdiction: {id: NP-QA-2005, name: An agreement, roles: [agreement], as_at: 2020-01-01,\n"
        "  parties: {origin: [NP], destination: [QA]}}\nfacts:\n"
    )
    out = run("compare", "fees.worker_fee_rule", "NP-QA-2005.yaml").out
    assert "  NP-QA-2005\n          agreement    not assessed\n" in out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("fees.worker_fee_rul",), "did you mean `fees.worker_fee_rule`?"),
        (("fees.no_worker_fee",), "`fees.no_worker_fee` is a rule"),
        (("fees.rule", XX, "--role", "destination", *BOOK), "Exampleland is origin"),
        (
            ("fees.rule", "--role", "agreement", *BOOK),
            "origin and destination, not for agreement",
        ),
        (("fees.worker_fee_rule", "NPP"), "did you mean `NP`?"),
        (("fees.worker_fee_rule", "--sector", "domestic"), "did you mean `domestic_work`?"),
    ],
)
def test_wrong_usage_is_told_in_a_sentence(run: Run, arguments: tuple[str, ...], said: str) -> None:
    ran = run("compare", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("error: ") and said in ran.err
