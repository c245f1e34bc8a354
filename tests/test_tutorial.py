"""The trainers' course runs, command by command, and prints what it says it prints."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.pages import run_page

DOCS = Path(__file__).resolve().parents[1] / "docs"


def test_the_tutorial(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run_page(DOCS / "tutorial.md", tmp_path, capsys, monkeypatch) == 9
