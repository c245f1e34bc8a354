"""A mistake as the clauses of `mistakes` return it, and the words they share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lark import Token

from lexcheck.language.situation import Situation, start_of
from lexcheck.language.terminals import phrase

SIDES = ("origin", "destination", "agreement")


@dataclass(frozen=True, slots=True)
class Mistake:
    """One sentence, its help, and where it points; by default at the word found."""

    message: str
    help: str = ""
    at: int | None = None
    length: int | None = None


def at(token: Token, message: str, help: str = "") -> Mistake:
    """Make a mistake that points at a token read earlier."""
    return Mistake(message, help, start_of(token), len(token.split("\n")[0]))


def listed(words: Sequence[str], last: str = "or") -> str:
    """Join words as a sentence does: `a`, `b` or `c`."""
    quoted = [f"`{word}`" for word in words]
    if len(quoted) < 2:
        return "".join(quoted)
    return f"{', '.join(quoted[:-1])} {last} {quoted[-1]}"


def a(word: str) -> str:
    """Put the article before a word of the language: `an instrument`."""
    return f"an {word}" if word[:1] in "aeiou" else f"a {word}"


def shown(s: Situation) -> str:
    """Name the word found in a sentence."""
    if not s.found:
        return "nothing more"
    if s.found == '"':
        return "a text in quotes"
    return f"`{s.found}`"


def fields_phrase(fields: Sequence[str]) -> str:
    """List fields as an author knows them."""
    return listed([phrase(field) for field in fields], "and")
