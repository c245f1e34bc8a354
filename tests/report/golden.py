"""Compare a text with a checked-in file; `LEXCHECK_GOLDEN=write` writes it anew.

Whoever writes golden files anew reads the difference before it is committed.
"""

from __future__ import annotations

import os
from pathlib import Path


def check(path: Path, text: str) -> None:
    """Assert that the file at `path` says exactly `text`."""
    if os.environ.get("LEXCHECK_GOLDEN") == "write":
        path.write_text(text, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == text
