"""Collect mistakes with their source lines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from lexcheck.errors import Diagnostic, Place
from lexcheck.language.tree import Name
from lexcheck.nearest import did_you_mean


class Complaints:
    """Every mistake of one load; `lines` holds the lines of each file by its shown path."""

    def __init__(self, lines: Mapping[str, list[str]]) -> None:
        self._lines = lines
        self.diagnostics: list[Diagnostic] = []

    def say(self, place: Place, message: str, help: str = "") -> None:
        """Record a mistake at `place`."""
        lines = self._lines.get(place.path, [])
        source = lines[place.line - 1] if place.line <= len(lines) else ""
        self.diagnostics.append(Diagnostic(place, message, help, source))

    def unknown(self, name: Name, what: str, known: Iterable[str], otherwise: str = "") -> None:
        """Record that `name` is not a known `what`, with the nearest known name."""
        self.say(name.place, f"there is no {what} `{name}`", did_you_mean(name.text, known) or otherwise)

    def one_of(self, name: Name, what: str, known: Iterable[str]) -> bool:
        """Record that `name` is not among the few words allowed; return whether it is."""
        words = list(known)
        if name.text in words:
            return True
        listed = ", ".join(f"`{w}`" for w in words)
        self.say(
            name.place, f"`{name}` is not {what}", did_you_mean(name.text, words) or f"write one of {listed}"
        )
        return False
