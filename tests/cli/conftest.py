"""Run lexcheck as a user does: a process of its own, in a folder of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from lexcheck.cli import run as run_here


@dataclass(frozen=True)
class Ran:
    """What a run left behind."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]

REPORT = Path(__file__).parents[1] / "report"


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command line in this process, in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def go(*arguments: str) -> Ran:
        capsys.readouterr()
        code = run_here(list(arguments))
        out, err = capsys.readouterr()
        return Ran(code, out, err)

    return go


@pytest.fixture
def process(tmp_path: Path) -> Run:
    """Run the command line as a process of its own, in an empty folder."""

    def go(*arguments: str, **environment: str) -> Ran:
        done = subprocess.run(
            [sys.executable, "-m", "lexcheck", *arguments],
            cwd=tmp_path,
            env={**os.environ, **environment},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        return Ran(done.returncode, done.stdout, done.stderr)

    return go


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A project of an origin, a destination, one that is both, and an agreement; its own small rule book."""
    (tmp_path / "law" / "agreements").mkdir(parents=True)
    for name in ("OO", "DD", "EE"):
        shutil.copy(REPORT / f"{name}.yaml", tmp_path / "law")
    shutil.copy(REPORT / "OO-DD-2022.yaml", tmp_path / "law" / "agreements")
    shutil.copy(REPORT / "corridor.lex", tmp_path)
    (tmp_path / "lexcheck.toml").write_text(
        'rules = ["corridor.lex"]\nshipped-rules = false\nlaw = ["law"]\n', encoding="utf-8"
    )
    return tmp_path
