"""Mistakes in thresholds: the number, its unit, what it means, where it is taken from."""

from __future__ import annotations

from lark import Token

from lexcheck.language.clauses.conditions import UNITS
from lexcheck.language.cutting import ITEM_WORDS
from lexcheck.language.mistake import Mistake, at, shown
from lexcheck.language.situation import Situation
from lexcheck.nearest import did_you_mean

_SAMPLE = '90 days "what it is the limit of"'


def threshold(s: Situation) -> Mistake | None:
    """Explain what is missing or misplaced in a threshold."""
    header = s.opened[1]
    if s.blocks or not header or header[0] != "threshold":
        return None
    if len(header) == 1:
        help = f"write `threshold fees.some_name {_SAMPLE}`"
        return Mistake(f"expected the name of a threshold, found {shown(s)}", help)
    name = str(header[1])
    if s.accepts == {"number"}:
        return _number(s, header[0], name)
    if s.wants("text") and not s.last_is("language"):
        return _meaning(s, header, name)
    if s.wants("from"):
        return _end(s, name)
    return _source(s, header)


def _number(s: Situation, opener: Token, name: str) -> Mistake:
    help = f"write `threshold {name} {_SAMPLE}`"
    if s.found_name and s.same_line:
        return Mistake(
            f"expected the number of threshold `{name}`, found `{s.found}`", "write the number in digits"
        )
    return at(opener, f"threshold `{name}` has no number", help)


def _meaning(s: Situation, header: list[Token], name: str) -> Mistake:
    given = " ".join(header[2:]) if header[-1] in UNITS else header[2]
    help = f'write `threshold {name} {given} "…"`'
    # The word of the next item reads as the unit; only what follows it does not.
    if s.found_name and s.same_line and s.last() not in ITEM_WORDS:
        return Mistake(f"the meaning of threshold `{name}` must stand in quotation marks", help)
    return at(header[0], f"threshold `{name}` does not say what it means", help)


def _end(s: Situation, name: str) -> Mistake | None:
    if s.found == "{":
        return Mistake(f"threshold `{name}` is complete, and has no braces", "delete the braces")
    help = did_you_mean(s.found, ("from",)) if s.found_name else ""
    return Mistake(f"`{s.found}` cannot stand after threshold `{name}`", help) if help else None


def _source(s: Situation, header: list[Token]) -> Mistake | None:
    sample = "write the instrument and the number of one provision: `from c143 14`"
    if s.last_fixed() == "from":
        return at(s.tokens[-1], "no provision follows `from`", sample)
    if s.last_fixed(2) == "from":
        return at(s.tokens[-1], f"no provision of `{s.last()}` is named", sample)
    return None
