"""What the grammar can read at a place, in the author's words."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Protocol

from lexcheck.language.cutting import ITEM_WORDS
from lexcheck.language.parser import grammar

if TYPE_CHECKING:
    from lark import Token


class Reader(Protocol):
    """The part of Lark's interactive parser used here, which Lark leaves untyped."""

    lexer_thread: Any
    parser_state: Any

    def accepts(self) -> set[str]:
        """Return the terminals that can come next."""

    def copy(self, deepcopy_values: bool = ...) -> Reader:
        """Return a parser in the same state."""

    def feed_token(self, token: Token) -> Any:
        """Go on by one token."""

    def feed_eof(self) -> Any:
        """Go on to the end."""

    def exhaust_lexer(self) -> Any:
        """Go on as far as the text goes."""


# Kinds of token that are no fixed word, by the name they have in `Situation.wants`.
KINDS = {
    "ID": "name",
    "PROVISION": "provision",
    "NUMBER": "number",
    "STRING": "text",
    "LANGUAGE": "language",
    "$END": "end",
}

_ENGLISH = {
    "name": "a name",
    "provision": "the number of a provision",
    "number": "a number",
    "text": "a text in quotes",
    "language": "a translation such as `@fr`",
    "end": "the end of the file",
}

# How each block that has fields or choices begins.
_OPENINGS = {
    "measure": 'measure a "" {',
    "scale": 'measure a "" { scale {',
    "set": 'measure a "" { set, neutral {',
    "instrument": 'instrument a "" {',
    "chapter": 'instrument a "" { chapter a "" {',
    "provision": 'instrument a "" { provision a "" {',
    "concept": 'concept a "" {',
    "rule": 'rule a "" {',
    "check": 'check a "" {',
    "pattern": 'pattern a "" {',
    "example": 'example "" {',
}

BLOCK_WORDS = tuple(_OPENINGS)

# Fields whose first word alone is not how an author knows them.
_PHRASES = {
    "addressed": "addressed to",
    "applies": "applies when",
    "in": "in sector",
    "met": "met when",
    "number": "number in",
    "partly": "partly met when",
    "settled": "settled when",
    "silence": "silence means",
}


def spelling(terminal: str) -> str:
    """Return the fixed word or sign of a terminal, or the name of its kind."""
    return KINDS.get(terminal) or _fixed()[terminal]


def terminal_of(word: str) -> str:
    """Return the terminal of a fixed word or sign, or of a kind; empty when there is none."""
    return _terminals().get(word, "")


def english(word: str) -> str:
    """Return a word or sign in backticks, a kind of token in English."""
    return _ENGLISH.get(word) or f"`{word}`"


def phrase(field: str) -> str:
    """Return a field as an author knows it: `met when` for `met`."""
    return _PHRASES.get(field, field)


def accepted(state: Reader) -> frozenset[str]:
    """Return the words, signs and kinds of token that can come next."""
    return frozenset(spelling(name) for name in state.accepts())


def in_grammar_order(words: frozenset[str]) -> list[str]:
    """Return words in the order in which the grammar first mentions them."""
    order = list(_terminals())
    return sorted(words, key=order.index)


@cache
def fields_of(block: str) -> tuple[str, ...]:
    """Return the first words of the fields of a block; the words of items at the top of a file."""
    if not block:
        return ITEM_WORDS
    state: Reader = grammar().parse_interactive(_OPENINGS[block])
    state.exhaust_lexer()
    return tuple(in_grammar_order(accepted(state) - {"}", "name"}))


def blocks_with(field: str) -> list[str]:
    """Return the blocks that have a field beginning with `field`."""
    return [block for block in BLOCK_WORDS if field in fields_of(block)]


@cache
def _fixed() -> dict[str, str]:
    return {t.name: t.pattern.value for t in grammar().terminals if t.pattern.type == "str"}


@cache
def _terminals() -> dict[str, str]:
    named = {word: name for name, word in _fixed().items()}
    return named | {kind: name for name, kind in KINDS.items()}
