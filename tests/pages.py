"""Run a page of documentation: write the files it shows, run the commands it shows, compare what they print.

A block fenced ```` ```lex name.lex ```` (or yaml, toml) is a file of that name. A block fenced
```` ```text ```` that begins with `$ lexcheck …` is a command and all it prints, errors too; its last
line may be `(exit code N)`. With LEXCHECK_GOLDEN=write the page gets what is printed now.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from lexcheck.cli import run

_LEFT_OUT = "[…]\n"
_BLOCK = re.compile(r"^```(\w+)(?: ([\w./-]+))?\n(.*?)^```$", re.S | re.M)


def run_page(
    page: Path, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> int:
    """Run every block in order in `folder`; return how many commands were run."""
    monkeypatch.chdir(folder)
    text = page.read_text(encoding="utf-8")
    commands = 0

    def one(match: re.Match[str]) -> str:
        nonlocal commands
        language, name, body = match[1], match[2], match[3]
        if name:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(body, encoding="utf-8")
        if language != "text" or not body.startswith("$ lexcheck "):
            return match[0]
        commands += 1
        first = body.split("\n", 1)[0]
        capsys.readouterr()
        code = run(first.removeprefix("$ lexcheck ").split())
        out, err = capsys.readouterr()
        printed = (out + err).strip("\n")
        shown = f"{first}\n{printed}\n" + (f"(exit code {code})\n" if code else "")
        if _LEFT_OUT in body:
            at = 0
            for part in body.split(_LEFT_OUT):
                assert part in shown[at:], (first, part)
                at = shown.index(part, at) + len(part)
            return match[0]
        return f"```text\n{shown}```"

    now = _BLOCK.sub(one, text)
    if os.environ.get("LEXCHECK_GOLDEN") == "write":
        page.write_text(now, encoding="utf-8")
    assert now == text
    return commands
