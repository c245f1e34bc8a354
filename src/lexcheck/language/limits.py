"""What is refused before parsing: files too long, too deep, or not text at all."""

from __future__ import annotations

import re
from itertools import islice

from lexcheck.errors import Diagnostic, Place

MAX_CHARACTERS = 2_000_000
MAX_NESTING = 50

# Beyond this many, control characters mean a file of another kind, not a slip.
_MAX_CONTROLS = 5

_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]")
_NESTING = re.compile(r'"(?:\\.|[^"\\])*"|#[^\n]*|[()]|[^\W\d][\w.]*', re.S)


def refuse(text: str, path: str, lines: list[str]) -> list[Diagnostic]:
    """Return why `text` is not even parsed, or nothing when it can be."""
    if len(text) > MAX_CHARACTERS:
        return [
            Diagnostic(
                Place(path),
                f"this file has {len(text):,} characters; a rule file may have at most {MAX_CHARACTERS:,}",
                "split it into several files",
            )
        ]
    return _controls(text, path, lines) or _nesting(text, path, lines)


def place_at(text: str, offset: int, path: str, length: int = 1) -> Place:
    """Return the place of the character at `offset`."""
    start = text.rfind("\n", 0, offset) + 1
    return Place(path, text.count("\n", 0, offset) + 1, offset - start + 1, length)


def _controls(text: str, path: str, lines: list[str]) -> list[Diagnostic]:
    found = list(islice(_CONTROL.finditer(text), _MAX_CONTROLS + 1))
    if not found:
        return []
    if len(found) > _MAX_CONTROLS:
        return [
            Diagnostic(
                place_at(text, found[0].start(), path),
                "this is not a text file: it holds bytes that stand for no letter",
                "save the rules as plain text in UTF-8; a file of a word processor cannot be read",
            )
        ]
    out = []
    for match in found:
        place = place_at(text, match.start(), path)
        message = f"an invisible control character stands here (U+{ord(match[0]):04X})"
        out.append(Diagnostic(place, message, "delete it", lines[place.line - 1]))
    return out


def _nesting(text: str, path: str, lines: list[str]) -> list[Diagnostic]:
    """Refuse conditions nested so deep that reading them would exhaust the stack."""
    if text.count("(") + text.count("not") <= MAX_NESTING:
        return []
    outer: list[int] = []
    nots = 0
    for match in _NESTING.finditer(text):
        sign = match[0]
        if sign == "not":
            nots += 1
        elif sign == "(":
            outer.append(nots)
            nots = 0
        else:
            nots = 0
            if sign == ")" and outer:
                outer.pop()
        if len(outer) + sum(outer) + nots > MAX_NESTING:
            place = place_at(text, match.start(), path, len(sign))
            what = "`not` is" if sign == "not" else "parentheses are"
            message = f"{what} nested more than {MAX_NESTING} deep here"
            help = "name the inner conditions as concepts"
            return [Diagnostic(place, message, help, lines[place.line - 1])]
    return []
