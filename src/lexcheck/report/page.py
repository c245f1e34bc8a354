"""Text for a terminal or a pipe: wrapped to a width, styled only where colour is wanted."""

from __future__ import annotations

import os
import sys

MIN_WIDTH, PIPE_WIDTH, MAX_WIDTH = 40, 80, 100

_STYLES = {
    "bold": "1",
    "dim": "2",
    "red": "31",
    "green": "32",
    "yellow": "33",
    "cyan": "36",
}


def page_width() -> int:
    """Return the columns to write in: the terminal's within bounds, 80 in a pipe."""
    if not sys.stdout.isatty():
        return PIPE_WIDTH
    import shutil

    return max(MIN_WIDTH, min(MAX_WIDTH, shutil.get_terminal_size((PIPE_WIDTH, 24)).columns))


def colour_wanted() -> bool:
    """Return whether standard output is a terminal that wants colour (NO_COLOR honoured)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def wrapped(text: str, width: int) -> list[str]:
    """Return text in lines of at most `width` columns; a word that is longer is cut.

    As `textwrap.wrap`, which takes each text apart by a regular expression and takes ten times as long.
    """
    text = " ".join(text.split())
    width = max(width, 1)
    lines: list[str] = []
    at = 0
    while len(text) - at > width:
        space = text.rfind(" ", at, at + width + 1)
        word = at if space < 0 else space + 1
        end = text.find(" ", word)
        if (len(text) if end < 0 else end) - word <= width or space == at + width:
            lines.append(text[at:space])
            at = space + 1
        else:
            lines.append(text[at : at + width].rstrip())
            at += width + (text[at + width] == " ")
    return [*lines, text[at:]] if text else []


class Page:
    """Lines of a report, built from the top down."""

    def __init__(self, width: int = PIPE_WIDTH, colour: bool = False) -> None:
        self.width = width
        self.colour = colour
        self._lines: list[str] = []

    def style(self, text: str, *styles: str) -> str:
        """Return `text` in the styles named, or as it is where colour is not wanted."""
        if not self.colour or not styles:
            return text
        return f"\x1b[{';'.join(_STYLES[s] for s in styles)}m{text}\x1b[0m"

    def line(self, text: str = "", *styles: str) -> None:
        """Add one line as it is."""
        self._lines.append(self.style(text, *styles) if text else "")

    def gap(self) -> None:
        """Add an empty line unless there is one already."""
        if self._lines and self._lines[-1]:
            self._lines.append("")

    def title(self, text: str) -> None:
        """Add a heading of the first order, underlined so that it shows without colour."""
        self.gap()
        for part in wrapped(text, self.width):
            self.line(part, "bold")
        self.line("=" * min(len(text), self.width), "dim")

    def heading(self, text: str) -> None:
        """Add a heading of the second order."""
        self.gap()
        for part in wrapped(text, self.width):
            self.line(part, "bold")
        self.line("-" * min(len(text), self.width), "dim")

    def paragraph(self, text: str, indent: int = 0, first: str = "", *styles: str) -> None:
        """Add wrapped text, `indent` columns in; `first` stands before the first line."""
        lead = " " * indent + first
        column = indent + len(first)
        parts = wrapped(text, self.width - column)
        for number, part in enumerate(parts or [""]):
            if number == 0 and first and styles:
                self._lines.append(lead + self.style(part, *styles))
            else:
                self.line(((" " * column if number else lead) + part).rstrip(), *styles)

    def labelled(self, label: str, text: str, indent: int = 2, column: int = 12) -> None:
        """Add `text` with a label before it, hanging in a column of its own."""
        first = f"{label:<{column}}"
        if len(label) >= column:
            first = f"{label} "
        self.paragraph(text, indent, first)

    def text(self) -> str:
        """Return the whole page, ending in one line break."""
        return "\n".join(line.rstrip() for line in self._lines).strip("\n") + "\n"
