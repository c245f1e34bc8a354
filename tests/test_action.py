"""The action: its scripts are run as a runner does, on names and words that want to be more than data."""

from __future__ import annotations

import json
import subprocess
import sysconfig
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.composite import ACTION, SCRIPTS, STEPS, TOP, Acted, act
from tests.test_hooks import BAD_LAW, LAW, blocks

HOSTILE = [
    "a bill.yaml",
    'it\'s "quoted".yaml',
    "$(touch x).yaml",
    "`touch x`.yaml",
    "a; touch x; .yaml",
    "-x.yaml",
    "--help.yaml",
    "[draft] *.yaml",
    "two\nlines.yaml",
    "::error::x.yaml",
    "${{ github.token }}.yaml",
    "Überstunden समझौता.yaml",
]
COMMAND = "::set-output name=sarif::/etc"

Act = Callable[..., Acted]


pytestmark = pytest.mark.usefixtures("small_rules")


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    place = tmp_path / "work space"
    (place / "bills").mkdir(parents=True)
    return place


@pytest.fixture
def go(workspace: Path, tmp_path: Path) -> Act:
    """Run the action with lexcheck as it is installed here."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    lexcheck = str(Path(sysconfig.get_path("scripts")) / "lexcheck")
    made = {"python": {"python-path": ""}, "install": {"lexcheck": lexcheck}}
    return lambda **inputs: act(workspace, temporary, made, **inputs)


def logs(acted: Acted, workspace: Path) -> list[dict[str, Any]]:
    """Return the runs of the SARIF files, in order."""
    paths = sorted((workspace / acted.outputs["sarif"]).iterdir(), key=lambda p: int(p.stem))
    return [run for p in paths for run in json.loads(p.read_text(encoding="utf-8"))["runs"]]


@pytest.mark.parametrize("step", SCRIPTS, ids=lambda s: s["id"])
def test_a_script_is_sound_and_nothing_is_put_into_its_text(step: dict[str, Any]) -> None:
    done = subprocess.run(["bash", "-n"], input=step["run"], text=True, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "${{" not in step["run"]


def test_every_input_is_used_and_every_step_runs_one_thing() -> None:
    used = yaml.safe_dump(STEPS)
    for name, one in ACTION["inputs"].items():
        assert f"${{{{ inputs.{name} }}}}" in used
        assert one["description"]
    assert all(("uses" in step) != ("run" in step) for step in STEPS)
    assert ACTION["runs"]["using"] == "composite"


def test_the_page_tells_every_input_and_uses_them_alone() -> None:
    page = (TOP / "docs" / "ci.md").read_text(encoding="utf-8")
    for name in ACTION["inputs"]:
        assert f"\n| `{name}` |" in page
    (workflow,) = blocks("On GitHub")
    (used,) = [s for s in workflow["jobs"]["law"]["steps"] if "/lexcheck@" in s["uses"]]
    assert used["with"].keys() <= ACTION["inputs"].keys()


def test_gaps_are_reported_and_written_for_each_file(go: Act, workspace: Path) -> None:
    (workspace / "bills" / "a.yaml").write_text(LAW)
    (workspace / "bills" / "b.yaml").write_text(LAW)
    acted = go(files="bills/*.yaml\r\n\nbills/a.yaml\n")
    assert acted.code == 0, acted.log
    assert "no mistakes: 2 law files" in acted.log
    assert acted.log.count("Exampleland (XX): recruitment law held against the standards") == 2
    runs = logs(acted, workspace)
    told = [run["automationDetails"]["id"] for run in runs]
    assert told == ["lexcheck/gap/bills/a.yaml/origin/", "lexcheck/gap/bills/b.yaml/origin/"]
    assert {result["kind"] for run in runs for result in run["results"]} == {"fail"}
    place = runs[1]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert place == {"uri": "bills/b.yaml"}


@pytest.mark.parametrize(
    ("fail_on", "expected"), [("", 0), ("critical", 1), ("\n  unknown\ncritical\r\n", 1), ("worst", 2)]
)
def test_what_fails_is_what_was_asked_for_and_the_report_is_there_all_the_same(
    go: Act, workspace: Path, fail_on: str, expected: int
) -> None:
    (workspace / "XX.yaml").write_text(LAW)
    acted = go(files="XX.yaml", fail_on=fail_on)
    assert acted.code == expected, acted.log
    assert len(logs(acted, workspace)) == 1 if expected < 2 else acted.outputs == {"sarif": ""}
    assert ("NOT MET" in acted.log) == (expected < 2)


def test_the_worst_file_decides(go: Act, workspace: Path) -> None:
    (workspace / "bills" / "a.yaml").write_text(LAW)
    (workspace / "bills" / "b.yaml").write_text(LAW.split("facts:")[0] + "facts:\n")
    acted = go(files="bills/*", fail_on="critical")
    assert acted.code == 1
    assert len(logs(acted, workspace)) == 2


@pytest.mark.parametrize("command", ["gap", "check"])
def test_mistakes_are_told_and_nothing_is_reported(go: Act, workspace: Path, command: str) -> None:
    (workspace / "XX.yaml").write_text(LAW)
    (workspace / "YY.yaml").write_text(BAD_LAW)
    acted = go(files="*.yaml", command=command)
    assert acted.code == 3
    assert "\nYY.yaml:" in acted.log and "1 mistake found" in acted.log
    assert acted.outputs == {"sarif": ""}


def test_check_only_checks(go: Act, workspace: Path) -> None:
    (workspace / "XX.yaml").write_text(LAW)
    acted = go(files="XX.yaml", command="check", fail_on="low")
    assert (acted.code, acted.outputs) == (0, {"sarif": ""})
    assert "no mistakes: 1 law file" in acted.log and "NOT MET" not in acted.log


@pytest.mark.parametrize(
    ("inputs", "said"),
    [
        ({"files": ""}, "error: no law files are named\n"),
        ({"files": " \n\t\n"}, "error: no law files are named\n"),
        ({"files": "nowhere/*.yaml"}, "error: no file is named like `nowhere/*.yaml`\n"),
        ({"files": "XX.yaml", "command": "gap; touch x"}, "error: there is no command `gap; touch x`\n"),
        ({"files": "nowhere.yaml"}, "error: there is no file `nowhere.yaml`\n"),
        (
            {"files": "XX.yaml", "fail_on": "worst"},
            "error: invalid value for '--fail-on': 'worst'",
        ),
        ({"files": "XX.yaml", "sarif": "bills"}, "error: there is something at `bills` already\n"),
        ({"files": "XX.yaml", "sarif": "XX.yaml"}, "error: there is something at `XX.yaml` already\n"),
    ],
)
def test_a_wrong_input_is_told_in_a_sentence(
    go: Act, workspace: Path, inputs: dict[str, str], said: str
) -> None:
    (workspace / "XX.yaml").write_text(LAW)
    (workspace / "bills" / "old.sarif").write_text("old")
    acted = go(**inputs)
    assert acted.code == 2
    assert said in acted.log and acted.outputs == {"sarif": ""}
    assert sorted(p.name for p in workspace.rglob("*")) == ["XX.yaml", "bills", "old.sarif"]


def test_names_of_files_are_never_run(go: Act, workspace: Path) -> None:
    for name in HOSTILE:
        (workspace / name).write_text(LAW, encoding="utf-8")
    acted = go(files="*.yaml")
    assert acted.code == 0, acted.log
    assert f"no mistakes: {len(HOSTILE)} law files" in acted.log
    assert len({run["automationDetails"]["id"] for run in logs(acted, workspace)}) == len(HOSTILE)
    assert sorted(p.name for p in workspace.iterdir()) == sorted([*HOSTILE, "bills"])
    assert acted.commands == []


def test_names_of_files_can_be_given_as_they_are(go: Act, workspace: Path) -> None:
    names = [name for name in HOSTILE if "\n" not in name]
    for name in names:
        (workspace / name).write_text(LAW, encoding="utf-8")
    acted = go(files="\n".join(names), command="check")
    assert acted.code == 0, acted.log
    assert f"no mistakes: {len(names)} law files" in acted.log
    assert sorted(p.name for p in workspace.iterdir()) == sorted([*names, "bills"])


@pytest.mark.parametrize("folder", ["$(touch x)", "-x", "a\nsarif=/etc\nb", "deep/er"])
def test_the_folder_for_reports_is_only_a_name(go: Act, workspace: Path, folder: str) -> None:
    (workspace / "XX.yaml").write_text(LAW)
    acted = go(files="XX.yaml", sarif=folder)
    assert acted.code == 0, acted.log
    assert acted.outputs == {"sarif": folder}
    assert len(logs(acted, workspace)) == 1
    assert not (workspace / "x").exists()


def test_words_of_a_law_file_give_the_runner_no_command(go: Act, workspace: Path) -> None:
    said = "The Minister fixes the most an agency may charge."
    assert said in LAW
    (workspace / "XX.yaml").write_text(LAW.replace(said, COMMAND))
    acted = go(files="XX.yaml")
    assert acted.code == 0, acted.log
    assert any(line.strip() == COMMAND for line in acted.log.splitlines())
    assert acted.commands == []
    assert acted.outputs["sarif"] != "/etc"


def test_a_name_in_a_mistake_gives_the_runner_no_command(go: Act, workspace: Path) -> None:
    (workspace / f"{COMMAND.replace('/', '')}.yaml").write_text("a: 1\n")
    acted = go(files="*.yaml")
    assert acted.code == 3
    assert any(line.startswith("::set-output") for line in acted.log.splitlines())
    assert acted.commands == []


def test_no_temporary_files_stay_but_the_reports(go: Act, workspace: Path, tmp_path: Path) -> None:
    (workspace / "XX.yaml").write_text(LAW)
    assert go(files="XX.yaml").code == 0
    assert [p.suffix for p in (tmp_path / "temporary").rglob("*") if p.is_file()] == [".sarif"]
