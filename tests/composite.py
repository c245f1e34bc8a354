"""Run a composite action as GitHub's runner does, as far as a machine without a network can.

Run as a program, it runs all of `action.yml` on the sample ministry, the installation too (with a network):

    python -m tests.composite
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

TOP = Path(__file__).resolve().parents[1]
ACTION: dict[str, Any] = yaml.safe_load((TOP / "action.yml").read_text(encoding="utf-8"))
STEPS: list[dict[str, Any]] = ACTION["runs"]["steps"]
SCRIPTS = [step for step in STEPS if "run" in step]


@dataclass(frozen=True)
class Acted:
    """What a run of the action left behind; `commands` are those that the log gave to the runner."""

    code: int
    log: str
    outputs: dict[str, str]
    commands: list[str]


def act(workspace: Path, temporary: Path, made: Mapping[str, Mapping[str, str]], **inputs: str) -> Acted:
    """Run the steps in `workspace`; a step whose outputs are in `made` already is passed over."""
    declared = {name: one.get("default", "") for name, one in ACTION["inputs"].items()}
    given = {name.replace("_", "-"): value for name, value in inputs.items()}
    assert given.keys() <= declared.keys()
    context = {f"inputs.{name}": value for name, value in {**declared, **given}.items()}
    for step, outputs in made.items():
        context |= {f"steps.{step}.outputs.{name}": value for name, value in outputs.items()}
    code, log = 0, ""
    for step in STEPS:
        if step["id"] in made:
            continue
        code, printed, outputs = _step(step, context, workspace, temporary)
        log += printed
        context |= {f"steps.{step['id']}.outputs.{name}": value for name, value in outputs.items()}
        if code:
            break
    results = {name: _value(one["value"], context) for name, one in ACTION["outputs"].items()}
    return Acted(code, log, results, list(_commands(log)))


def _step(
    step: dict[str, Any], context: Mapping[str, str], workspace: Path, temporary: Path
) -> tuple[int, str, dict[str, str]]:
    assert step["shell"] == "bash"
    said = Path(tempfile.mkdtemp(dir=temporary))
    script, outputs = said / "script.sh", said / "outputs"
    script.write_text(step["run"], encoding="utf-8")
    outputs.touch()
    runner = {
        "RUNNER_TEMP": str(temporary),
        "GITHUB_OUTPUT": str(outputs),
        "GITHUB_ACTION_PATH": str(TOP),
        "GITHUB_WORKSPACE": str(workspace),
    }
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)],
        cwd=workspace,
        env={**os.environ, **{name: _value(text, context) for name, text in step["env"].items()}, **runner},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=600,
        check=False,
    )
    found = _outputs(outputs.read_text(encoding="utf-8"))
    shutil.rmtree(said)
    return done.returncode, done.stdout, found


def _value(text: str, context: Mapping[str, str]) -> str:
    """Put values in the place of `${{ … }}`; what a step did not give is empty."""

    def look_up(match: re.Match[str]) -> str:
        name = match[1]
        return context.get(name, "") if name.startswith("steps.") else context[name]

    return re.sub(r"\$\{\{ ([\w.-]+) \}\}", look_up, text)


def _outputs(text: str) -> dict[str, str]:
    """Read the file of outputs: `name=value`, or `name<<END`, lines, `END`."""
    found: dict[str, str] = {}
    lines = iter(text.splitlines())
    for line in lines:
        name, heredoc, end = line.partition("<<")
        if heredoc:
            found[name] = "\n".join(iter(lambda: next(lines), end))
        else:
            name, _, found[name] = line.partition("=")
    return found


def _commands(log: str) -> Iterator[str]:
    """Return the lines that the runner takes for commands: none between `stop-commands` and its token."""
    token = ""
    for line in map(str.strip, log.splitlines()):
        if token:
            token = "" if line == f"::{token}::" else token
        elif line.startswith("::stop-commands::"):
            token = line.removeprefix("::stop-commands::")
        elif line.startswith(("::", "##[")):
            yield line
    assert not token, "the runner was left deaf"


def main() -> int:
    """Run the whole action on the sample ministry; return its exit code."""
    with tempfile.TemporaryDirectory() as folder:
        workspace, temporary = Path(folder) / "ministry", Path(folder) / "temporary"
        shutil.copytree(TOP / "docs" / "sample-ministry", workspace)
        temporary.mkdir()
        acted = act(workspace, temporary, {"python": {"python-path": sys.executable}}, files="our-law/*.yaml")
        print(acted.log)
        made = list(Path(acted.outputs["sarif"] or workspace).glob("*.sarif"))
    return acted.code or int(len(made) != 1)


if __name__ == "__main__":
    sys.exit(main())
