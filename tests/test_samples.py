"""The sample documents: the same bytes every time, and what lexcheck says today."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from tests.report.readers import pdf_pages, word_lines, workbook

TOP = Path(__file__).resolve().parents[1]
SAMPLES = TOP / "docs" / "samples"


def make(folder: Path, monkeypatch: pytest.MonkeyPatch, *names: str) -> dict[str, bytes]:
    monkeypatch.chdir(TOP)  # the tool changes the folder; this brings it back
    tool = runpy.run_path(str(TOP / "tools" / "samples.py"))
    assert tool["main"]([str(folder), *names]) == 0
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
    made = make(tmp_path / "all", monkeypatch)
    kept = {path.name: path.read_bytes() for path in SAMPLES.iterdir() if path.suffix != ".yaml"}
    assert kept.keys() == made.keys()
    for name, data in made.items():
        # To read a PDF takes longer than to make it; libraries of other versions pack otherwise.
        same = data == kept[name] or text_of(name, data) == text_of(name, kept[name])
        assert same, f"{name} is out of date: run tools/samples.py"
        read = data if name.endswith(".pdf") else text_of(name, data)
        assert str(TOP) not in str(read), name
    # Kept files of the same bytes were made by another process, which shows it.
    if made != kept:
        again = make(tmp_path / "again", monkeypatch, "bill")
        assert {name: made[name] for name in again} == again
    assert sum(map(len, kept.values())) < 8_000_000
