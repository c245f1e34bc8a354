"""A sentence for each way a rule file can fail to parse.

Each clause looks at the situation in which reading stopped and either explains it
or passes. The first that explains wins, so the order below matters: what is wrong
with a single character comes before what is wrong with the order of words.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from lexcheck.errors import Diagnostic
from lexcheck.language.clauses import blocks, conditions, fields, thresholds, writing
from lexcheck.language.cutting import Piece
from lexcheck.language.limits import place_at
from lexcheck.language.mistake import Mistake, shown
from lexcheck.language.situation import Situation, observe, start_of
from lexcheck.language.terminals import english, in_grammar_order

_LONG_QUOTE = re.compile(r"`([^`]{60})[^`]{20,}`")

Clause = Callable[[Situation], Mistake | None]

CLAUSES: tuple[Clause, ...] = (
    writing.quotation_mark,
    writing.logic_sign,
    writing.capitals,
    writing.language_tag,
    conditions.sign_for_operator,
    conditions.unit,
    blocks.choice,
    writing.odd_character,
    writing.foreign_letters,
    thresholds.threshold,
    blocks.outside_items,
    fields.kind_of_measure,
    blocks.opening,
    conditions.and_with_or,
    conditions.after_is,
    conditions.after_includes,
    fields.examples,
    fields.unfinished,
    fields.implements,
    fields.text_missing,
    fields.misplaced,
    conditions.brackets,
    conditions.operator,
    conditions.parenthesis,
    conditions.unjoined,
    conditions.word_for_number,
    conditions.bound,
    writing.second_text,
    blocks.brace,
    fields.comma,
    blocks.field_word,
    blocks.wordless,
    fields.missing_word,
)


def explain(piece: Piece, path: str, lines: list[str]) -> tuple[Diagnostic, int]:
    """Return the diagnostic for a piece that Lark could not parse.

    The number returned with it is how many characters of the piece hold sound items
    that stand before the mistake.
    """
    s = observe(piece.text)
    mistake = _unclosed_quote(piece, s) or _first(s)
    offset = s.offset if mistake.at is None else mistake.at
    length = (len(s.found) or 1) if mistake.length is None else mistake.length
    inside = place_at(piece.text, min(offset, len(piece.text)), path, max(1, length))
    place = replace(inside, line=inside.line + piece.line)
    source = lines[place.line - 1] if place.line <= len(lines) else ""
    return Diagnostic(place, _short(mistake.message), _short(mistake.help), source), _sound(s)


def _short(sentence: str) -> str:
    """Cut what a sentence quotes to a length that can be read."""
    return _LONG_QUOTE.sub(r"`\1…`", sentence)


def _sound(s: Situation) -> int:
    """Return where the sound items end: before the item in which reading stopped."""
    if s.blocks:
        return start_of(s.blocks[0].opener)
    if not s.wants("measure"):
        return start_of(s.opened[1][0]) if s.opened[1] else 0
    return 0 if blocks.closed_too_soon(s) else s.offset


def _first(s: Situation) -> Mistake:
    for clause in CLAUSES:
        mistake = clause(s)
        if mistake:
            return mistake
    return _expected(s)


def _unclosed_quote(piece: Piece, s: Situation) -> Mistake | None:
    opened = [mark for mark in piece.unclosed if mark <= s.offset]
    if not opened:
        return None
    return Mistake(
        "this quotation mark is never closed",
        'end the text with `"`; inside a text, write `\\"` for a quotation mark',
        opened[0],
        1,
    )


def _expected(s: Situation) -> Mistake:
    """Say what could have come: the last resort."""
    words = [english(word) for word in in_grammar_order(s.accepts)]
    many = len(words) > 3
    if many or not words:
        place = f" after `{s.last()}`" if s.tokens and not s.last_is("text") else ""
        return Mistake(f"{shown(s)} cannot stand here{place}", blocks.suggestion(s))
    wanted = " or ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)
    return Mistake(f"expected {wanted}, found {shown(s)}", blocks.suggestion(s))
