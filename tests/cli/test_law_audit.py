"""`law audit` as a maintainer of law files runs it, `law schema`, and `law show` of a topic."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from tests.cli.conftest import Run

SMALL = Path(__file__).parents[1] / "report"
BOOK = ("--rules", str(SMALL / "example.lex"), "--no-shipped-rules")
XX = str(SMALL / "XX.yaml")


def test_all_files_are_a_table_that_fits_a_pipe(run: Run) -> None:
    files = json.loads(run("law", "list", "--format", "json").out)
    lines = run("law", "audit").out.split("\n")
    assert max(map(len, lines)) <= 80
    for file in files:
        (row,) = (line.split() for line in lines if line.startswith(f"{file['id']} "))
        assert len(row) == 11


def test_the_sums_of_the_table_are_the_sums_of_its_files(run: Run) -> None:
    told = json.loads(run("law", "audit", "--format", "json").out)["files"]
    (row,) = (line.split() for line in run("law", "audit").out.split("\n") if line.startswith("all "))
    for column, kind in ((4, "primary"), (5, "secondary"), (6, "unverified")):
        assert int(row[column]) == sum(f["facts"][kind] for f in told)
    for column, kind in ((7, "old"), (8, "repealed"), (9, "unused"), (10, "two_readings")):
        assert int(row[column]) == sum(len(f[kind]) for f in told)


def test_one_file_in_full_names_what_is_unverified_and_unused(run: Run) -> None:
    out = run("law", "audit", XX, *BOOK, "--as-of", "2026-03-01").out
    assert "UNVERIFIED: nobody has checked (1)\n" in out
    assert "  - fees.refund (line " in out
    assert "Absent: nobody has looked (1)\n" in out
    assert "5 hold on the day" not in out and "facts       6 hold on the day" in out


def test_older_than_moves_the_line(run: Run) -> None:
    def old(*options: str) -> int:
        out = run("law", "audit", XX, *BOOK, "--as-of", "2026-03-01", "--format", "json", *options).out
        return len(json.loads(out)["files"][0]["old"])

    assert old() == 0
    assert old("--older-than", "13") == 6  # read a fortnight before
    assert old("--older-than", "14") == 0


def test_json_follows_the_published_schema(run: Run) -> None:
    schema = json.loads(run("schema", "audit").out)
    jsonschema.Draft202012Validator.check_schema(schema)
    told = json.loads(run("law", "audit", "--format", "json").out)
    jsonschema.validate(told, schema)
    told["files"][0]["grade"] = 1
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(told, schema)


def test_all_broken_files_are_told_at_once(run: Run) -> None:
    for name in ("a", "b"):
        Path(f"{name}.yaml").write_text("facts:\n")
    ran = run("law", "audit", "a.yaml", "b.yaml", "NP")
    assert ran.code == 3 and ran.out == ""
    assert "a.yaml:1:1" in ran.err and "b.yaml:1:1" in ran.err


def test_law_schema_is_schema_law(run: Run) -> None:
    assert run("law", "schema").out == run("schema", "law").out
    assert json.loads(run("law", "schema", *BOOK).out)["properties"]["facts"]["properties"].keys() == {
        *("fees.rule", "fees.costs", "fees.refund", "fees.cap", "contract.written", "contract.language")
    }


def test_law_show_marks_what_nobody_has_checked_and_whom_it_is_not_for(run: Run) -> None:
    out = run("law", "show", XX, *BOOK, "--as-of", "2026-03-01").out
    assert "evidence  UNVERIFIED: nobody has checked it" in out
    assert "but       for sector domestic_work: banned" in out


def test_law_show_of_a_topic_lists_only_the_laws_it_cites(run: Run) -> None:
    assert "Labour Code" in run("law", "show", XX, *BOOK, "--topic", "contract").out
    assert "Labour Code" not in run("law", "show", XX, *BOOK, "--topic", "fees").out
