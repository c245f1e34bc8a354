"""`lexcheck diff`, and bills wherever a jurisdiction is named, as a drafter runs them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import jsonschema
import pytest

from tests.cli.conftest import Run

REPORT = Path(__file__).resolve().parents[1] / "report"
BOOK = ("--no-shipped-rules", "--rules", "example.lex")
CLASHES = ("--no-shipped-rules", "--rules", "corridor.lex")


@pytest.fixture(autouse=True)
def _files(tmp_path: Path) -> None:
    for path in REPORT.iterdir():
        if path.suffix in (".yaml", ".lex"):
            shutil.copy(path, tmp_path)


def told(run: Run, *arguments: str) -> dict[str, dict[str, object]]:
    ran = run("diff", *arguments, *BOOK, "--format", "json")
    assert ran.code == 0, ran.err
    data = json.loads(ran.out)
    assert isinstance(data, dict)
    return data


def days(data: dict[str, dict[str, object]]) -> tuple[object, object]:
    return tuple(data[side]["asked"]["on"] for side in ("before", "after"))  # type: ignore[index, return-value]


def test_a_law_and_a_bill_are_compared_on_the_bills_first_day(run: Run) -> None:
    data = told(run, "XX.yaml", "XX-bill.yaml", "--as-of", "2026-07-01")
    assert days(data) == ("2026-07-01", "2026-07-01")
    assert [r["rule"] for r in data["rules"] if r["kind"] == "closed"] == ["contract.in_writing"]  # type: ignore[index]


def test_a_bill_of_the_future_is_looked_at_on_its_first_day(run: Run, tmp_path: Path) -> None:
    text = (tmp_path / "XX-bill.yaml").read_text(encoding="utf-8")
    (tmp_path / "later.yaml").write_text(text.replace("2026-07-01", "2090-07-01"), encoding="utf-8")
    assert days(told(run, "XX.yaml", "later.yaml")) == ("2090-07-01", "2090-07-01")
    ran = run("gap", "later.yaml", *BOOK)
    assert "law in force on 2090-07-01" in ran.out
    assert "The ceiling is lifted." in ran.out


def test_one_day_of_one_law_is_for_the_first(run: Run) -> None:
    first, second = days(told(run, "XX.yaml", "--as-of", "2021-01-01", "XX.yaml"))
    assert first == "2021-01-01"
    assert str(second) > "2026"


def test_two_days_are_for_each_in_turn(run: Run) -> None:
    asked = ("--as-of", "2021-01-01", "--as-of", "2024-01-01")
    assert days(told(run, "XX.yaml", "XX.yaml", *asked)) == ("2021-01-01", "2024-01-01")
    assert days(told(run, *asked, "XX.yaml", "YY.yaml")) == ("2021-01-01", "2024-01-01")


def test_json_follows_the_published_schema(run: Run) -> None:
    schema = json.loads(run("schema", "diff", *BOOK).out)
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(told(run, "XX.yaml", "YY.yaml"), schema)


def test_corridors(run: Run) -> None:
    ran = run("diff", "OO.yaml", "OO-bill.yaml", "--corridors", "DD.yaml", "--as-of", "2026-04-01", *CLASHES)
    assert ran.code == 0, ran.err
    assert "Corridor OO → DD" in ran.out
    assert "contract.one_side" in ran.out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("XX.yaml", "XX.yaml"), "both are the law of Exampleland on "),
        (("XX.yaml", "YY.yaml", *("--as-of", "2020-01-01") * 3), "--as-of is given more than twice"),
        (("XX.yaml", "none.yaml"), "there is no file `none.yaml`"),
        (("XX.yaml", "YY.yaml", "--role", "destination"), "describes it as origin, not as `destination`"),
        (("XX.yaml", "YY.yaml", "--topic", "fee"), "there is no topic `fee`"),
        (("XX.yaml", "YY.yaml", "--corridors", "XX"), "there is no jurisdiction `XX`"),
        (("XX.yaml", "YY.yaml", "--corridors", "XX.yaml"), "`XX` and `XX` are the same country"),
        (
            ("XX.yaml", "YY.yaml", "--topic", "contract", "--against", "c181"),
            "no rule fits this choice",
        ),
    ],
)
def test_what_cannot_be_asked(run: Run, arguments: tuple[str, ...], message: str) -> None:
    ran = run("diff", *arguments, *BOOK)
    assert (ran.code, ran.out) == (2, "")
    assert message in ran.err


def test_warnings_go_to_standard_error_with_their_side(run: Run) -> None:
    ran = run("diff", "XX.yaml", "XX-bill.yaml", "--as-of", "2026-07-01", *BOOK)
    assert "warning: Exampleland, with the Recruitment (Amendment) Bill, 2026: on `fees.rule`" in ran.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("gap", "XX-bill.yaml"),
        ("explain", "fees.none", "XX-bill.yaml"),
        ("law", "show", "XX-bill.yaml"),
        ("law", "check", "XX-bill.yaml"),
        ("timeline", "XX-bill.yaml"),
    ],
)
def test_whatever_takes_a_jurisdiction_takes_a_bill(run: Run, arguments: tuple[str, ...]) -> None:
    ran = run(*arguments, *BOOK)
    assert ran.code == 0, ran.err


@pytest.mark.parametrize("arguments", [("explain", "fees.none", "XX.yaml"), ("law", "show", "XX.yaml")])
def test_a_file_much_older_than_the_day_asked_warns(run: Run, arguments: tuple[str, ...]) -> None:
    ran = run(*arguments, "--as-of", "2040-01-01", *BOOK)
    assert "Warning: the file describes the law as at 2026-01-31" in ran.out
    assert "warning: Exampleland: the file describes the law as at 2026-01-31" in ran.err


def test_an_accepted_gap_does_not_fail(run: Run) -> None:
    asked = ("gap", "XX-bill.yaml", "--fail-on", "critical", *BOOK)
    assert run(*asked, "--as-of", "2026-12-31").code == 0
    assert run(*asked, "--as-of", "2027-01-01").code == 1


def test_mistakes_of_a_bill_are_told_with_their_places(run: Run, tmp_path: Path) -> None:
    text = (tmp_path / "XX-bill.yaml").read_text(encoding="utf-8")
    (tmp_path / "XX-bill.yaml").write_text(text.replace("rule: fees.none", "rule: fees.nobody"))
    ran = run("diff", "XX.yaml", "XX-bill.yaml", *BOOK)
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.startswith("XX-bill.yaml:49:11: there is no rule `fees.nobody`")


def test_a_bill_stands_beside_its_law_in_a_comparison(run: Run) -> None:
    ran = run("compare", "fees.rule", "XX.yaml", "XX-bill.yaml", "--as-of", "2026-07-01", *BOOK)
    assert ran.code == 0, ran.err
    rows = [line.split()[0] for line in ran.out.split("\n") if line.startswith("  XX")]
    assert rows == ["XX", "XX+bill"]


def test_a_law_and_its_bill_cannot_both_be_one_end_of_a_matrix(run: Run) -> None:
    ran = run("matrix", "--origins", "OO.yaml,OO-bill.yaml", "--destinations", "DD.yaml", *CLASHES)
    assert (ran.code, ran.out) == (2, "")
    assert "`OO` is among the origins twice" in ran.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("matrix", "--origins", "OO.yaml", "--destinations", "DD.yaml"),
        ("compare", "fees.rule", "OO.yaml", "DD.yaml"),
    ],
)
def test_files_much_older_than_the_day_asked_are_named_in_one_warning(
    run: Run, arguments: tuple[str, ...]
) -> None:
    ran = run(*arguments, "--as-of", "2026-03-01", *CLASHES)
    told = "these files describe the law as it stood more than a year before 2026-03-01: DD (2024-06-30);"
    assert ran.err == f"warning: {told} the law may have changed since\n"
    assert f"Warning: {told}" in " ".join(ran.out.split())
