"""Make the sample documents anew: reports in their formats, the same bytes every time.

Usage: python tools/samples.py [FOLDER [NAME…]]

The samples lie in docs/samples/. The law files decide what they say, so make them anew after one
that they tell of has changed.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from lexcheck.cli import run

TOP = Path(__file__).resolve().parents[1]
LAW = "jurisdictions/NP.yaml"
WRITTEN = ("docx", "html", "pdf", "md")
ON = ("--as-of", "2026-11-21", "--engine", "direct")
SAMPLES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "nepal": (
        ("gap", LAW, "--against", "gpog", *ON),
        ("txt", "json", *WRITTEN, "xlsx", "csv", "sarif"),
    ),
    "bill": (
        (
            *("diff", LAW, "docs/samples/NP-bill.yaml", "--topic", "fees", "--corridors", "AE"),
            *("--as-of", "2027-01-01", "--engine", "direct"),
        ),
        WRITTEN,
    ),
    "corridor": (
        ("align", LAW, "jurisdictions/QA.yaml", "--severity", "high", *ON),
        ("docx", "html", "pdf"),
    ),
}
"""By the name of the files: the question, and the formats."""


def main(arguments: list[str]) -> int:
    """Write the samples into the folder; return the first exit code that is not 0."""
    folder = Path(arguments[0]) if arguments else TOP / "docs" / "samples"
    folder = folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    os.chdir(TOP)  # so that no path in them is of this machine
    for name in arguments[1:] or SAMPLES:
        ask, formats = SAMPLES[name]
        files = [x for f in formats for x in ("-o", str(folder / f"{name}.{f}"))]
        code = run([*ask, *files, "--force"])
        if code:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
