"""Two texts side by side, or one below the other where the page is narrow."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from lexcheck.report.page import Page, wrapped

NARROW = 64
"""Columns below which two texts are put one below the other."""

_BETWEEN = " | "


def add_columns(page: Page, left: Sequence[str], right: Sequence[str], indent: int = 4) -> None:
    """Add paragraphs in two columns of the same width; an empty text is an empty line."""
    width = page.width - indent
    if page.width < NARROW:
        for text in (*left, "", *right):
            page.paragraph(text, indent)
        return
    each = (width - len(_BETWEEN)) // 2
    for one, other in zip_longest(_lines(left, each), _lines(right, each), fillvalue=""):
        page.line(" " * indent + f"{one:<{each}}{_BETWEEN}{other}")


def _lines(texts: Sequence[str], width: int) -> list[str]:
    return [line for text in texts for line in wrapped(text, width) or [""]]
