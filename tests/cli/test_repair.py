"""`lexcheck repair` as a drafter and a negotiator run it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run

DAY = ("--as-of", "2026-03-01")
CORRIDOR = ("repair", "OO", "DD", *DAY, "--sector", "domestic_work")


def steps(text: str) -> list[tuple[str, str]]:
    return [(s["side"], s["measure"]) for s in json.loads(text)["steps"]]


def test_the_conflicts_of_a_severity_end(desk: Path, run: Run) -> None:
    done = run(*CORRIDOR, "--no-agreement", "--severity", "critical", "--format", "json")
    assert done.code == 0
    assert steps(done.out) == [("destination", "fees.rule")]


def test_only_the_side_named_moves(desk: Path, run: Run) -> None:
    asked = (*CORRIDOR, "--rule", "fees.both_on_worker", "--format", "json")
    for side in ("origin", "destination"):
        assert steps(run(*asked, "--side", side).out) == [(side, "fees.costs_on_worker")]


def test_the_lighter_side_moves(desk: Path, run: Run) -> None:
    asked = (*CORRIDOR, "--rule", "fees.both_on_worker", "--format", "json")
    for light, heavy in (("origin", "destination"), ("destination", "origin")):
        assert steps(run(*asked, "--weight", f"{heavy}=4").out) == [(light, "fees.costs_on_worker")]


def test_an_agreement_can_be_what_moves(desk: Path, run: Run) -> None:
    asked = (*CORRIDOR, "--no-agreement", "--rule", "fees.ban_v_charge", "--side", "agreement")
    done = run(*asked)
    assert "[fees.rule], the agreement" in done.out
    assert "a no-fee clause" in done.out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("OO",), "say what to reach"),
        (("OO", "--rule", "x", "--severity", "high"), "--rule and --severity say different things"),
        (("--severity", "high"), "0 jurisdictions are given"),
        (("OO", "DD", "OO", "--severity", "high"), "3 jurisdictions are given"),
        (("OO", "--severity", "high", "--side", "origin"), "are of a corridor"),
        (("OO", "--severity", "high", "--no-agreement"), "are of a corridor"),
        (("OO", "DD", "--severity", "high", "--role", "origin"), "--role and --counterpart are of one"),
        (("OO", "DD", "--rule", "fees.ban_v_charg"), "there is no pattern `fees.ban_v_charg`"),
        (("OO", "DD", "--severity", "high", "--weight", "origin"), "`origin` is not a weight"),
        (("OO", "DD", "--severity", "high", "--weight", "origin=0"), "`origin=0` is not a weight"),
        (("OO", "DD", "--severity", "high", "--weight", "me=2"), "`me=2` is not a weight"),
        (
            ("OO", "DD", "--severity", "high", "--side", "origin", "--weight", "destination=2"),
            "--weight names `destination`, which may not move",
        ),
        (("OO", "OO", "--severity", "high"), "are the same country"),
        (("OO", "DD", "--severity", "high", "--seconds", "0"), "is not in the range"),
    ],
)
def test_wrong_usage_is_one_sentence(desk: Path, run: Run, arguments: tuple[str, ...], message: str) -> None:
    done = run("repair", *arguments)
    assert (done.code, done.out) == (2, "")
    assert message in done.err


def test_a_misspelt_pattern_is_offered_right(desk: Path, run: Run) -> None:
    assert "did you mean `fees.ban_v_charge`?" in run("repair", "OO", "DD", "--rule", "fees.ban_v_charg").err


def test_without_the_solver_it_says_what_to_install(desk: Path, tmp_path: Path) -> None:
    """An empty folder named as the module stands in its way, as where it is not installed."""
    (tmp_path / "shadow").mkdir()
    (tmp_path / "shadow" / "clingo.py").write_text("raise ImportError\n", encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "shadow")}
    done = subprocess.run(
        [sys.executable, "-m", "lexcheck", *CORRIDOR, "--severity", "high"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert "needs the solver clingo, which is not installed" in done.stderr
    assert "pip install 'lexcheck[repair]'" in done.stderr


def test_a_shipped_law_is_repaired_and_a_repaired_rule_is_met(run: Run) -> None:
    done = run("repair", "NP", "--rule", "fees.no_worker_fee", "--format", "json", *DAY)
    data = json.loads(done.out)
    assert data["proven"] is True
    assert [(s["measure"], s["after"]["value"]) for s in data["steps"]] == [
        ("fees.worker_fee_rule", "prohibited_without_exception")
    ]
    effects = {e["subject"]: (e["before"], e["after"]) for e in data["effects"]}
    assert effects["fees.no_worker_fee"] == ("not_met", "met")
