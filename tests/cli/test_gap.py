"""`lexcheck gap` on real law, as a drafter runs it."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from tests.cli.conftest import Run

ON = ("--as-of", "2026-11-21")


def findings(run: Run, *arguments: str) -> dict[str, dict[str, object]]:
    ran = run("gap", *arguments, "--format", "json")
    assert ran.code == 0, ran.err
    return {f["rule"]: f for f in json.loads(ran.out)["findings"]}


def test_nepal_lacks_a_fee_ban_and_the_report_names_the_article(run: Run) -> None:
    ran = run("gap", "NP", *ON)
    assert ran.code == 0
    assert "Nepal (NP)" in ran.out
    assert "NOT MET (CONTRARY)  fees.no_worker_fee" in ran.out
    assert "Foreign Employment Act, 2064 (2007), s. 24(1)" in ran.out
    assert "engines direct and durable agree" in " ".join(ran.out.split())


@pytest.mark.parametrize("name", ["NP", "np", "Nepal", "nepal"])
def test_a_jurisdiction_goes_by_id_and_by_name(run: Run, name: str) -> None:
    assert run("gap", name, *ON).out == run("gap", "NP", *ON).out


def test_each_shipped_law_gets_a_report_that_fits_a_narrow_terminal(run: Run) -> None:
    for law in json.loads(run("law", "list", "--format", "json").out):
        ran = run("gap", law["id"], *ON, "--only", "all")
        assert ran.code == 0, ran.err
        assert max(len(line) for line in ran.out.split("\n")) <= 80, law["id"]


def test_silence_contrary_and_absence_are_told_apart(run: Run) -> None:
    told = findings(run, "NP", *ON)
    natures = {(f["outcome"], f["nature"]) for f in told.values()}
    assert {("not_met", "contrary"), ("not_met", "silent"), ("undetermined", ""), ("met", "")} <= natures
    for finding in told.values():
        assert (finding["nature"] != "") == (finding["outcome"] == "not_met")
        assert bool(finding["blockers"]) == (finding["outcome"] == "undetermined")


def test_json_follows_the_published_schema(run: Run) -> None:
    schema = json.loads(run("schema", "result").out)
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads(run("gap", "AE", *ON, "--format", "json").out), schema)


def test_only_and_severity_and_topic_and_instrument_limit_the_findings(run: Run) -> None:
    everything = findings(run, "NP", *ON)
    assert {f["outcome"] for f in findings(run, "NP", *ON, "--only", "met").values()} == {"met"}
    critical = findings(run, "NP", *ON, "--severity", "critical")
    assert critical.keys() == {k for k, f in everything.items() if f["severity"] == "critical"}
    fees = findings(run, "NP", *ON, "--topic", "fees", "--topic", "contract")
    assert {f["topic"] for f in fees.values()} == {"fees", "contract"}
    gpog = findings(run, "NP", *ON, "--against", "gpog")
    assert gpog and all(any(str(p).startswith("gpog ") for p in f["provisions"]) for f in gpog.values())  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("levels", "code"),
    [((), 0), (("critical",), 1), (("low",), 1), (("unknown",), 1)],
)
def test_fail_on_decides_the_exit_code(run: Run, levels: tuple[str, ...], code: int) -> None:
    options = [word for level in levels for word in ("--fail-on", level)]
    assert run("gap", "NP", *ON, *options).code == code


def test_fail_on_passes_when_nothing_is_that_severe(run: Run) -> None:
    told = findings(run, "NP", *ON, "--topic", "conduct")
    gaps = [f for f in told.values() if f["outcome"] in ("not_met", "partly_met")]
    assert gaps and not any(f["severity"] == "critical" for f in gaps)
    assert run("gap", "NP", *ON, "--topic", "conduct", "--fail-on", "critical").code == 0


def test_one_engine_answers_as_both_do(run: Run) -> None:
    both = json.loads(run("gap", "NP", *ON, "--format", "json").out)
    for engine in ("durable", "direct"):
        one = json.loads(run("gap", "NP", *ON, "--format", "json", "--engine", engine).out)
        assert one["program"].pop("engines") == [engine]
        assert one["findings"] == both["findings"]


def test_output_goes_to_a_file_in_one_step_and_never_over_another(run: Run, tmp_path: Path) -> None:
    ran = run("gap", "NP", *ON, "--output", "np.txt")
    assert (ran.code, ran.out) == (0, "")
    text = (tmp_path / "np.txt").read_text(encoding="utf-8")
    assert text == run("gap", "NP", *ON).out
    again = run("gap", "AE", *ON, "--output", "np.txt")
    assert again.code == 2
    assert "`np.txt` exists already" in again.err
    assert (tmp_path / "np.txt").read_text(encoding="utf-8") == text
    assert run("gap", "AE", *ON, "--output", "np.txt", "--force").code == 0
    assert "Emirates" in (tmp_path / "np.txt").read_text(encoding="utf-8")
    assert [p.name for p in tmp_path.iterdir()] == ["np.txt"]


def test_ontario_inherits_from_canada(run: Run) -> None:
    told = json.loads(run("gap", "CA-ON", *ON, "--format", "json").out)
    owners = {f["jurisdiction"] for f in told["facts"]}
    assert owners == {"CA", "CA-ON"}


def test_the_law_of_an_earlier_day_is_another_law(run: Run) -> None:
    now = findings(run, "AE", "--as-of", "2023-06-01")
    then = findings(run, "AE", "--as-of", "2020-06-01")
    assert now != then


def test_a_report_long_after_the_files_state_warns_on_standard_error(run: Run) -> None:
    ran = run("gap", "NP", "--as-of", "2040-01-01")
    assert ran.code == 0
    assert "warning: Nepal: the file describes the law as at 2026-04-11, " in ran.err
    assert "Warning: the file describes the law as at 2026-04-11" in ran.out


def test_a_country_is_not_its_own_counterpart(run: Run) -> None:
    done = run("gap", "NP", "--counterpart", "np")
    assert (done.code, done.out) == (2, "")
    assert "`NP` is the country itself" in done.err


def test_a_file_beside_is_offered_for_an_id_that_nobody_knows(run: Run, tmp_path: Path) -> None:
    (tmp_path / "XX.yaml").write_text("", encoding="utf-8")
    assert "did you mean the file `XX.yaml`?" in run("gap", "XX").err
