"""A ministry's own rules and law files: the worked sample of the documentation, and what can go wrong."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Run

TOP = Path(__file__).resolve().parents[2]
SAMPLE = TOP / "docs" / "sample-ministry"


@pytest.fixture
def ministry(tmp_path: Path) -> Path:
    """Copy the sample into the empty folder in which commands run."""
    shutil.copytree(SAMPLE, tmp_path, dirs_exist_ok=True)
    return tmp_path


def test_the_page_shows_what_the_sample_really_prints(run: Run, ministry: Path) -> None:
    page = (TOP / "docs" / "own-rules.md").read_text(encoding="utf-8")
    shown = re.findall(r"```text\n\$ lexcheck (.*?)\n(.*?)```", page, re.S)
    assert len(shown) == 2
    for command, output in shown:
        assert run(*command.split()).out.strip("\n") == output.strip("\n")


def test_the_samples_examples_hold_and_it_is_laid_out_well(run: Run, ministry: Path) -> None:
    assert run("rules", "test", "our-rules").code == 0
    assert run("rules", "format", "--check", "our-rules").code == 0


def test_a_project_is_found_from_a_folder_below(
    run: Run, ministry: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (ministry / "deep" / "er").mkdir(parents=True)
    monkeypatch.chdir(ministry / "deep" / "er")
    assert "Exampleland" in run("gap", "XX", "--against", "charter").out


def test_own_law_files_are_listed_and_go_before_the_shipped(run: Run, ministry: Path) -> None:
    assert "Exampleland" in run("law", "list").out
    text = (ministry / "our-law" / "XX.yaml").read_text(encoding="utf-8")
    text = text.replace("id: XX", "id: NP").replace("Exampleland", "Nepal as we read it")
    (ministry / "our-law" / "NP.yaml").write_text(text, encoding="utf-8")
    assert "Nepal as we read it" in run("gap", "NP").out
    assert run("law", "list").out.count("\nNP ") == 1


def test_own_rules_instead_of_the_shipped(run: Run, tmp_path: Path) -> None:
    (tmp_path / "mine.lex").write_text((TOP / "tests" / "codebook" / "base.lex").read_text(encoding="utf-8"))
    ran = run("rules", "list", "--rules", "mine.lex", "--no-shipped-rules")
    assert ran.code == 0
    assert "fees.good" in ran.out and "1 rules." in ran.out


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("rules = [", "lexcheck.toml:1:"),
        ('ruls = ["our-rules"]', "did you mean `rules`?"),
        ('rules = "our-rules"', "`rules` is a list of folders"),
        ('rules = ["nowhere"]', "there is no file or folder `nowhere`"),
        ("shipped-rules = 1", "`shipped-rules` is true or false"),
        ("shipped-rules = false", "there are no `rules`"),
        ('law = ["nowhere"]\nruls = 1', "2 mistakes found"),
    ],
)
def test_a_bad_project_file_is_told_with_its_place(run: Run, tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "lexcheck.toml").write_text(text, encoding="utf-8")
    ran = run("gap", "NP")
    assert ran.code == 3
    assert ran.err.startswith("lexcheck.toml:")
    assert said in ran.err


def test_a_project_file_that_is_not_utf_8(run: Run, tmp_path: Path) -> None:
    (tmp_path / "lexcheck.toml").write_bytes(b"# caf\xe9\n")
    assert "this is not UTF-8 text" in run("gap", "NP").err


def test_a_clash_names_both_places(run: Run, ministry: Path) -> None:
    path = ministry / "our-rules" / "clash.lex"
    rule = (ministry / "our-rules" / "charter.lex").read_text(encoding="utf-8")
    start = rule.index("rule charter.no_fee")
    path.write_text(rule[start : rule.index("}", start) + 1].replace("charter.no_fee", "fees.no_worker_fee"))
    ran = run("gap", "XX")
    assert ran.code == 3
    assert "`fees.no_worker_fee` is defined twice: as a rule at rules/gaps/fees.lex:" in ran.err
    assert ran.err.startswith("our-rules/clash.lex:1:")


def test_no_shipped_rules_needs_others(run: Run) -> None:
    ran = run("rules", "list", "--no-shipped-rules")
    assert ran.code == 2
    assert "leaves no rules" in ran.err
