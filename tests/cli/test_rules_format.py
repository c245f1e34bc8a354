"""`rules format`, as a user runs it."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Ran, Run

SCRUFFY = '# mine\n\ntopic   fees "Fees"   # why\nsector a_b\n "A"\n'
TIDY = '# mine\n\ntopic fees "Fees" # why\n\nsector a_b "A"\n'


def test_a_file_is_laid_out_and_then_left_alone(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.lex"
    path.write_text(SCRUFFY, encoding="utf-8")
    (tmp_path / "b.lex").write_text(TIDY, encoding="utf-8")
    first = run("rules", "format", ".")
    assert first == Ran(0, "formatted a.lex\n1 file formatted, 1 file left as it is\n", "")
    assert path.read_text(encoding="utf-8") == TIDY
    stamp = path.stat().st_mtime_ns
    assert run("rules", "format", ".") == Ran(0, "2 files laid out as they should be\n", "")
    assert path.stat().st_mtime_ns == stamp
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.lex", "b.lex"]


def test_check_lists_what_would_change_and_writes_nothing(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.lex").write_text(SCRUFFY, encoding="utf-8")
    ran = run("rules", "format", "--check", "a.lex")
    assert ran == Ran(1, "would format a.lex\n1 file would be formatted\n", "")
    assert (tmp_path / "a.lex").read_text(encoding="utf-8") == SCRUFFY
    (tmp_path / "a.lex").write_text(TIDY, encoding="utf-8")
    assert run("rules", "format", "--check", "a.lex").code == 0


def test_diff_shows_what_would_change_and_writes_nothing(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.lex").write_text(SCRUFFY.rstrip("\n"), encoding="utf-8")
    ran = run("rules", "format", "--diff", "a.lex")
    assert ran.code == 0
    assert ran.out.startswith("--- a.lex\n+++ a.lex (formatted)\n@@ ")
    assert '-topic   fees "Fees"   # why\n' in ran.out and '+topic fees "Fees" # why\n' in ran.out
    assert "\\ No newline at end of file\n" in ran.out
    assert (tmp_path / "a.lex").read_text(encoding="utf-8") == SCRUFFY.rstrip("\n")
    assert run("rules", "format", "--diff", "--check", "a.lex").code == 1


def test_a_file_with_mistakes_is_left_as_it_is_and_the_others_are_laid_out(run: Run, tmp_path: Path) -> None:
    broken = "rule fees.a {\n# a comment\n}\n"
    (tmp_path / "a.lex").write_text(SCRUFFY, encoding="utf-8")
    (tmp_path / "b.lex").write_text(broken, encoding="utf-8")
    ran = run("rules", "format", ".")
    assert ran.code == 3
    assert ran.out == "formatted a.lex\n"
    assert ran.err.startswith("b.lex:1:1: rule `fees.a` has no title")
    assert (tmp_path / "b.lex").read_text(encoding="utf-8") == broken


def test_line_ends_and_marks_of_other_systems_are_a_change(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.lex"
    path.write_bytes(b"\xef\xbb\xbf" + TIDY.replace("\n", "\r\n").encode())
    assert run("rules", "format", "--check", "a.lex").code == 1
    assert run("rules", "format", "a.lex").code == 0
    assert path.read_bytes() == TIDY.encode()


def test_permissions_and_links_stay(run: Run, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    real = tmp_path / "real" / "a.lex"
    real.write_text(SCRUFFY, encoding="utf-8")
    real.chmod(0o640)
    (tmp_path / "a.lex").symlink_to(real)
    assert run("rules", "format", "a.lex").code == 0
    assert (tmp_path / "a.lex").is_symlink()
    assert real.read_text(encoding="utf-8") == TIDY
    assert real.stat().st_mode & 0o777 == 0o640


def test_a_full_disk_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "a.lex").write_text(SCRUFFY, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "lexcheck", "rules", "format", "a.lex"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0)),
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        check=False,
        timeout=60,
    )
    assert done.returncode == 2
    assert done.stderr.startswith("error: `") and "cannot be written: file too large" in done.stderr
    assert [p.name for p in tmp_path.iterdir()] == ["a.lex"]
    assert (tmp_path / "a.lex").read_text(encoding="utf-8") == SCRUFFY


def test_a_file_that_may_not_be_written_is_told(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.lex"
    path.write_text(SCRUFFY, encoding="utf-8")
    path.chmod(0o444)
    if os.geteuid() == 0:  # whom no permission stops
        monkeypatch.setattr(os, "access", lambda *_: False)
    ran = run("rules", "format", "a.lex")
    assert ran == Ran(2, "", "error: `a.lex` cannot be written: you may not change this file\n")
    assert path.read_text(encoding="utf-8") == SCRUFFY
