"""The courses run, command by command, and print what they say they print."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.pages import run_page

DOCS = Path(__file__).resolve().parents[1] / "docs"


def test_the_tutorial(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run_page(DOCS / "tutorial.md", tmp_path, capsys, monkeypatch) == 9


def test_the_drafters_page(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(DOCS / "samples" / "NP-bill.yaml", tmp_path)
    assert run_page(DOCS / "drafters.md", tmp_path, capsys, monkeypatch) == 7
    assert (tmp_path / "report.docx").read_bytes().startswith(b"PK")


def test_the_page_for_negotiators(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run_page(DOCS / "negotiators.md", tmp_path, capsys, monkeypatch) == 8
