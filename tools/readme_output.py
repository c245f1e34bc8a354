"""Write the output shown in the README anew, from the program as it is.

Usage: python tools/readme_output.py
"""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

from lexcheck.cli import run

README = Path(__file__).resolve().parents[1] / "README.md"
COMMAND = "gap NP --as-of 2026-11-21"


def excerpt() -> str:
    """Return the head of the report and its first finding on fees."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        run(COMMAND.split())
    text = out.getvalue()
    head = text[: text.index("By instrument")].rstrip("\n")
    start = text.index("NOT MET (CONTRARY)  fees.no_worker_fee")
    finding = text[start : text.index("    Implements", start)].rstrip("\n")
    # Which laws are examples changes with every law file that is added.
    finding = re.sub(r"    Who does this already\n(?: {6}.*\n)+", "[…]\n", finding)
    return f"```text\n$ lexcheck {COMMAND}\n{head}\n[…]\n{finding}\n```"


if __name__ == "__main__":
    old = README.read_text(encoding="utf-8")
    block = excerpt()
    README.write_text(re.sub(r"```text\n.*?```", lambda _: block, old, count=1, flags=re.S), encoding="utf-8")
