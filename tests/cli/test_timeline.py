"""`lexcheck timeline` as a drafter runs it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import jsonschema
import pytest

from tests.cli.conftest import Run

REPORT = Path(__file__).resolve().parents[1] / "report"
BOOK = ("--no-shipped-rules", "--rules", "example.lex")


@pytest.fixture(autouse=True)
def _files(tmp_path: Path) -> None:
    for name in ("XX.yaml", "XX-bill.yaml", "example.lex"):
        shutil.copy(REPORT / name, tmp_path)


def test_text_and_json_and_picture(run: Run, tmp_path: Path) -> None:
    text = run("timeline", "XX.yaml", *BOOK)
    assert text.code == 0
    assert "2023-01-01" in text.out
    data = json.loads(run("timeline", "XX.yaml", "--format", "json", *BOOK).out)
    schema = json.loads(run("schema", "timeline", *BOOK).out)
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(data, schema)
    assert run("timeline", "XX.yaml", "--format", "svg", "--output", "x.svg", *BOOK).code == 0
    assert (tmp_path / "x.svg").read_text(encoding="utf-8").startswith("<svg ")


def test_a_rule_and_days(run: Run) -> None:
    ran = run(
        "timeline", "XX.yaml", "--rule", "fees.none", "--from", "2021-01-01", "--to", "2025-12-31", *BOOK
    )
    assert "2021-01-01 to 2022-12-31: not met (contrary)" in ran.out
    assert "2023-01-01 to 2025-12-31: not met (contrary)" in ran.out
    assert "s. 24(1)" in ran.out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--rule", "fees.non"), "there is no rule `fees.non`\n  help: did you mean `fees.none`?"),
        (("--from", "2025-01-01", "--to", "2024-01-01"), "--to (2024-01-01) is before --from (2025-01-01)"),
        (("--from", "2025"), "`2025` is not a date"),
        (("--rule", "fees.none", "--topic", "contract"), "no rule fits this choice"),
        (("--role", "destination"), "describes it as origin, not as `destination`"),
    ],
)
def test_what_cannot_be_asked(run: Run, arguments: tuple[str, ...], message: str) -> None:
    ran = run("timeline", "XX.yaml", *arguments, *BOOK)
    assert (ran.code, ran.out) == (2, "")
    assert message in ran.err


def test_each_shipped_law_has_a_timeline_that_fits_a_narrow_page(run: Run) -> None:
    for name in ("NP", "AE", "CA-ON"):
        ran = run("timeline", name, "--engine", "direct")
        assert ran.code == 0, ran.err
        assert max(map(len, ran.out.split("\n"))) <= 80


def test_a_file_much_older_than_the_last_day_asked_warns(run: Run) -> None:
    ran = run("timeline", "XX.yaml", "--to", "2040-01-01", *BOOK)
    assert "Warning: the file describes the law as at 2026-01-31" in ran.out
    assert "warning: Exampleland: the file describes the law as at 2026-01-31" in ran.err
