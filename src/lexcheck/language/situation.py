"""Where reading stopped: the words before, the word found, and what could have come."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from lark import Token, UnexpectedInput

from lexcheck.language.cutting import ITEM_WORDS
from lexcheck.language.parser import grammar
from lexcheck.language.terminals import (
    BLOCK_WORDS,
    KINDS,
    Reader,
    accepted,
    fields_of,
    terminal_of,
)

_FOUND = re.compile(r"[^\W\d]\w*(\.\w+)*|-?\d+(\.\d+)?|[<>=!&|]+|//|/\*|--+|.", re.S)


@dataclass(frozen=True, slots=True)
class Block:
    """An item, scale, set, chapter or provision that is open where reading stopped."""

    opener: Token
    name: str

    @property
    def word(self) -> str:
        """The word that opens the block."""
        return str(self.opener)

    def __str__(self) -> str:
        return f"{self.word} `{self.name}`" if self.name else self.word


def is_fixed(token: Token) -> bool:
    """Tell whether a token is a word or sign of the language, not of the author."""
    return token.type not in KINDS


def end_of(token: Token) -> int:
    """Return the offset just after a token."""
    return start_of(token) + len(token)


def start_of(token: Token) -> int:
    """Return the offset of a token."""
    return token.start_pos or 0


@dataclass(frozen=True)
class Situation:
    """The state of reading at the first word that could not be read.

    `tokens` were read before it; `accepts` are the words, signs and kinds of token
    that could have come; `offset` is where reading stopped; `found` is what stands
    there, empty at the end.
    """

    text: str
    tokens: tuple[Token, ...]
    accepts: frozenset[str]
    offset: int
    found: str
    parser: Reader

    def wants(self, *words: str) -> bool:
        """Tell whether any of `words` could have come."""
        return not self.accepts.isdisjoint(words)

    def last(self, n: int = 1) -> str:
        """Return the n-th token from the end, empty when there are fewer."""
        return str(self.tokens[-n]) if len(self.tokens) >= n else ""

    def last_is(self, kind: str, n: int = 1) -> bool:
        """Tell whether the n-th token from the end is of a kind: name, text, number."""
        return len(self.tokens) >= n and KINDS.get(self.tokens[-n].type) == kind

    def last_fixed(self, n: int = 1) -> str:
        """Return the n-th token from the end when it is a fixed word or sign, else nothing."""
        return self.last(n) if len(self.tokens) >= n and is_fixed(self.tokens[-n]) else ""

    @cached_property
    def same_line(self) -> bool:
        """Whether the word found stands on the line of the token before it."""
        return bool(self.tokens) and "\n" not in self.text[end_of(self.tokens[-1]) : self.offset]

    @cached_property
    def following(self) -> str:
        """The word or sign after the word found."""
        rest = self.text[self.offset + len(self.found) :].lstrip()
        match = _FOUND.match(rest)
        return match[0] if match else ""

    @cached_property
    def found_name(self) -> bool:
        """Whether the word found has the form of a name."""
        return re.fullmatch(r"[A-Za-z_]\w*(\.\w+)*", self.found, re.A) is not None

    @cached_property
    def found_number(self) -> bool:
        """Whether a number was found."""
        return self.found.lstrip("-")[:1].isdigit()

    @cached_property
    def opened(self) -> tuple[list[Block], list[Token]]:
        """The blocks open, outermost first, and the tokens of an item or block not yet opened."""
        blocks: list[Block] = []
        header: list[Token] = []
        for index, token in enumerate(self.tokens):
            if not is_fixed(token):
                header += [token] if header else []
            elif token == "{" and header:
                name = str(header[1]) if len(header) > 1 and not header[1].startswith('"') else ""
                blocks.append(Block(header[0], name if header[0] not in ("scale", "set") else ""))
                header = []
            elif token == "}":
                header = []
                if blocks:
                    blocks.pop()
            elif self._opens(index, blocks):
                header = [token]
            elif header and token in fields_of(blocks[-1].word if blocks else ""):
                header = []
            elif header:
                header.append(token)
        return blocks, header

    def _opens(self, index: int, blocks: list[Block]) -> bool:
        word = self.tokens[index]
        if blocks:
            return word in BLOCK_WORDS and word in fields_of(blocks[-1].word)
        return word in ITEM_WORDS

    @property
    def blocks(self) -> list[Block]:
        """The blocks open, outermost first."""
        return self.opened[0]

    @property
    def block(self) -> str:
        """The word of the innermost open block, empty outside any."""
        return self.blocks[-1].word if self.blocks else ""

    @cached_property
    def field(self) -> tuple[Token, ...]:
        """The tokens since the last field began, empty outside blocks."""
        words = fields_of(self.block) if self.block else ()
        for index in range(len(self.tokens) - 1, -1, -1):
            token = self.tokens[index]
            if not is_fixed(token):
                continue
            if token in ("{", "}"):
                return ()
            if token in words:
                if token == "met" and index and self.tokens[index - 1] == "partly":
                    index -= 1
                return self.tokens[index:]
        return ()

    @property
    def field_word(self) -> str:
        """The first word of the field where reading stopped."""
        return str(self.field[0]) if self.field else ""

    def accepts_after(self, words: Iterable[str]) -> frozenset[str]:
        """Return what could come after `words`, were they inserted here."""
        state = self.parser.copy(deepcopy_values=False)
        for word in words:
            if word not in accepted(state):
                return frozenset()
            state.feed_token(Token(terminal_of(word), word))
        return accepted(state)

    def fits(self, accepts: frozenset[str]) -> bool:
        """Tell whether the word found is among what could come."""
        if self.found in accepts or (self.found == "" and "end" in accepts):
            return True
        kinds = {
            "name": self.found_name,
            "text": self.found == '"',
            "number": self.found_number,
        }
        return any(kinds.get(word, False) for word in accepts)


def observe(text: str) -> Situation:
    """Read `text`, which has a mistake, up to the mistake."""
    tokens: list[Token] = []
    state: Reader = grammar().parse_interactive(text)
    offset = len(text.rstrip())
    try:
        for token in state.lexer_thread.lex(state.parser_state):
            state.feed_token(token)
            tokens.append(token)
        state.feed_eof()
    except UnexpectedInput as error:
        if error.pos_in_stream is not None and getattr(error, "token", None) != Token("$END", ""):
            offset = error.pos_in_stream
    # The failed token may have led the parser on before it failed: go back to just before it.
    before: Reader = grammar().parse_interactive(text)
    for token in tokens:
        before.feed_token(token)
    match = _FOUND.match(text, offset)
    found = match[0] if match and offset < len(text.rstrip()) else ""
    return Situation(text, tuple(tokens), accepted(before), offset, found, before)
