"""The sample documents: the same bytes every time, and what lexcheck says today."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from tests.report.readers import pdf_pages, word_lines, workbook

TOP = Path(__file__).resolve().parents[1]
SAMPLES = TOP / "docs" / "samples"


def make(folder: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, bytes]:
    monkeypatch.chdir(TOP)  # the tool changes the folder; this brings it back
    tool = runpy.run_path(str(TOP / "tools" / "samples.py"))
    assert tool["main"]([str(folder)]) == 0
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def text_of(name: str, data: bytes) -> object:
    """Return what a document says; of the packed formats, what a reader finds in them."""
    if name.endswith(".docx"):
        return word_lines(data)
    if name.endswith(".pdf"):
        return pdf_pages(data)
    return workbook(data) if name.endswith(".xlsx") else data.decode()


def test_samples_are_the_same_bytes_every_time_and_say_what_is_said_today(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make(tmp_path / "one", monkeypatch)
    assert len(made) == 9
    assert make(tmp_path / "two", monkeypatch) == made
    kept = {path.name: path.read_bytes() for path in SAMPLES.glob("nepal.*")}
    for name, data in kept.items():
        same = text_of(name, data) == text_of(name, made[name])
        assert same, f"{name} is out of date: run tools/samples.py"
    for name, data in made.items():
        assert str(TOP) not in str(text_of(name, data)), name
