"""`rules watch`: a real process that notices what is saved, and stops when it is told."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.test_rules_check import ON_TOP


class Watch:
    """A running `rules watch`, and what it has printed."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        self.log = folder / "watch.log"
        self.errors = folder / "watch.err"
        with self.log.open("w") as out, self.errors.open("w") as err:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "lexcheck", "rules", "watch", *arguments],
                cwd=folder,
                stdout=out,
                stderr=err,
            )

    def waits_for(self, said: str, times: int = 1) -> None:
        """Return when `said` has been printed so many times."""
        until = time.monotonic() + 60
        while self.log.read_text(encoding="utf-8").count(said) < times:
            assert self.process.poll() is None, self.errors.read_text(encoding="utf-8")
            assert time.monotonic() < until, self.log.read_text(encoding="utf-8")
            time.sleep(0.05)


@pytest.fixture
def watch(tmp_path: Path) -> Iterator[Callable[..., Watch]]:
    running: list[Watch] = []

    def start(*arguments: str) -> Watch:
        running.append(Watch(tmp_path, *arguments))
        return running[-1]

    yield start
    for one in running:
        if one.process.poll() is None:
            one.process.kill()
        one.process.wait(timeout=30)


def test_what_is_saved_is_checked_and_tested_until_ctrl_c(
    watch: Callable[..., Watch], tmp_path: Path
) -> None:
    rules = tmp_path / "rules"
    rules.mkdir()
    path = rules / "mine.lex"
    path.write_text(ON_TOP, encoding="utf-8")
    running = watch("rules")
    running.waits_for("watching 1 file; Ctrl-C stops")
    running.waits_for("2 passed, 0 failed")
    # A mistake, …
    path.write_text(ON_TOP.replace("severity low", "severty low"), encoding="utf-8")
    running.waits_for("did you mean `severity`?")
    running.waits_for("watching", 2)
    # … mended, with an example that fails, …
    path.write_text(ON_TOP.replace("fees.mine contrary", "fees.mine met"), encoding="utf-8")
    running.waits_for("expected met, got contrary")
    running.waits_for("watching", 3)
    # … a second file, …
    (rules / "more.lex").write_text("# nothing yet\n", encoding="utf-8")
    running.waits_for("watching 2 files")
    # … and everything gone and back.
    rules.rename(tmp_path / "away")
    running.waits_for("there is no file or folder `rules`")
    (tmp_path / "away").rename(rules)
    running.waits_for("watching 2 files", 2)
    running.process.send_signal(signal.SIGINT)
    assert running.process.wait(timeout=30) == 130
    assert running.errors.read_text(encoding="utf-8").strip() == "stopped"
    assert "Traceback" not in running.log.read_text(encoding="utf-8")


def test_nothing_is_run_again_while_nothing_changes(watch: Callable[..., Watch], tmp_path: Path) -> None:
    (tmp_path / "mine.lex").write_text(ON_TOP, encoding="utf-8")
    running = watch("mine.lex")
    running.waits_for("watching")
    time.sleep(1.5)
    running.process.send_signal(signal.SIGINT)
    assert running.process.wait(timeout=30) == 130
    assert running.log.read_text(encoding="utf-8").count("no mistakes") == 1


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        (ON_TOP, 0, "2 passed, 0 failed"),
        (ON_TOP.replace("mine contrary", "mine met"), 1, "1 passed, 1 failed"),
        (ON_TOP.replace("severity low", "severity lo"), 3, "did you mean `low`?"),
    ],
)
def test_once(run: Run, tmp_path: Path, text: str, code: int, said: str) -> None:
    (tmp_path / "mine.lex").write_text(text, encoding="utf-8")
    ran = run("rules", "watch", "--once", "mine.lex")
    assert ran.code == code
    assert said in ran.out
    assert ran.err == ""
