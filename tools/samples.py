"""Make the sample documents anew: one report in every format, the same bytes every time.

Usage: python tools/samples.py [FOLDER]

The samples lie in docs/samples/. The law file decides what they say, so make them anew after it changes.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from lexcheck.cli import run

TOP = Path(__file__).resolve().parents[1]
ASK = ("gap", "jurisdictions/NP.yaml", "--against", "gpog", "--as-of", "2026-11-21", "--engine", "direct")
NAMES = ("txt", "json", "html", "docx", "pdf", "md", "xlsx", "csv", "sarif")


def main(arguments: list[str]) -> int:
    """Write every sample into the folder; return the exit code of lexcheck."""
    folder = Path(arguments[0]) if arguments else TOP / "docs" / "samples"
    folder = folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    os.chdir(TOP)  # so that no path in them is of this machine
    files = [x for name in NAMES for x in ("-o", str(folder / f"nepal.{name}"))]
    return run([*ASK, *files, "--force"])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
