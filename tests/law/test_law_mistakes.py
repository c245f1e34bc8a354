"""Every mistake in `mistakes/` gets exactly the message beside it.

`NAME.yaml` holds the mistake that its name says, `NAME.txt` the whole message. After a
change on purpose, `python tests/law/test_law_mistakes.py` writes the messages anew; whoever
runs it reads the difference before committing it.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from lexcheck.codebook.model import Codebook
from lexcheck.errors import InvalidFilesError
from lexcheck.law.library import load

FOLDER = Path(__file__).parent / "mistakes"
ROOT = Path("..") / "good"
"""Where the law stands that a bill with a mistake amends."""
NAMES = sorted(p.stem for p in FOLDER.glob("*.yaml"))


def message(name: str, codebook: Codebook) -> str:
    """Return what is said of a file; the folder must be the current one."""
    with pytest.raises(InvalidFilesError) as caught:
        load(f"{name}.yaml", codebook, root=ROOT)
    return f"{caught.value}\n"


def test_there_are_mistakes_and_each_has_its_message() -> None:
    assert len(NAMES) >= 40
    assert sorted(p.stem for p in FOLDER.glob("*.txt")) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_message(name: str, codebook: Codebook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FOLDER)
    assert message(name, codebook) == (FOLDER / f"{name}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_message_of_the_parser_without_c(
    name: str, codebook: Codebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PyYAML without its C part words and places mistakes otherwise; the author sees no difference."""
    import yaml

    monkeypatch.chdir(FOLDER)
    monkeypatch.delattr(yaml, "CSafeLoader")
    said = message(name, codebook)
    expected = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    assert _line_and_words(said) == _line_and_words(expected)


def _line_and_words(said: str) -> list[str]:
    """Return what is said without the columns, the only thing in which the two parsers may differ."""
    kept = (line for line in said.splitlines() if not line.startswith("  | "))
    return [re.sub(r"^(\S+\.yaml:\d+):\d+:", r"\1:", line) for line in kept]


@pytest.mark.parametrize("name", NAMES)
def test_messages_keep_the_style(name: str, codebook: Codebook, monkeypatch: pytest.MonkeyPatch) -> None:
    """One sentence, lower case, no full stop, no words of PyYAML or Python, with the line shown."""
    monkeypatch.chdir(FOLDER)
    with pytest.raises(InvalidFilesError) as caught:
        load(f"{name}.yaml", codebook, root=ROOT)
    for diagnostic in caught.value.diagnostics:
        assert not diagnostic.message[0].isupper()
        assert not diagnostic.message.endswith(".")
        assert "\n" not in diagnostic.message + diagnostic.help
        for word in ("scalar", "mapping", "sequence", "token", "Error", "None", "expected", "<"):
            assert word not in diagnostic.message.replace("`<<`", "")
        line = (
            (FOLDER / diagnostic.place.path)
            .read_text(encoding="utf-8")
            .split("\n")[diagnostic.place.line - 1]
        )
        assert diagnostic.source_line == line
        assert 1 <= diagnostic.place.column <= len(line) + 1


def _rewrite() -> None:
    """Write every message anew."""
    import conftest

    codebook = conftest.codebook.__wrapped__()
    os.chdir(FOLDER)
    for name in NAMES:
        Path(f"{name}.txt").write_text(message(name, codebook), encoding="utf-8")


if __name__ == "__main__":
    _rewrite()
