"""Words are read whole: what lets the lexer tell `severity high` from `severityhigh`."""

from __future__ import annotations

from collections.abc import Iterator

from lark import Token
from lark.lark import PostLex


class WholeWords(PostLex):
    """Make a name readable everywhere, so that no keyword matches the front of a longer word.

    A contextual lexer looks only for the words that can stand at a place; without
    this it would read the misspelt field `severity_level` as `severity` and a name.
    """

    always_accept = ("ID",)

    def process(self, stream: Iterator[Token]) -> Iterator[Token]:
        """Pass the tokens on unchanged."""
        return stream
