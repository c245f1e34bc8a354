"""Build the leaves of the syntax tree: places, names, texts and numbers."""

from __future__ import annotations

import math
from collections.abc import Iterable

from lark import Token, Tree

from lexcheck.errors import Diagnostic, Place
from lexcheck.language import texts
from lexcheck.language import tree as t

Branch = Tree[Token]


class Incomplete(Exception):
    """A part that cannot be built; its diagnostics are recorded already."""


class Leaves:
    """Turn tokens into leaves, collecting diagnostics."""

    def __init__(self, path: str, lines: list[str]) -> None:
        self.path = path
        self.lines = lines
        self.diagnostics: list[Diagnostic] = []

    def place(self, node: Branch | Token) -> Place:
        """Return where a node begins, its length reaching to its end or the end of its line."""
        span = node if isinstance(node, Token) else node.meta
        if isinstance(node, Tree) and node.meta.empty:
            return Place(self.path)
        line, column, end_line, end = span.line, span.column, span.end_line, span.end_column
        if line is None or column is None:
            return Place(self.path)
        if end_line == line and end is not None:
            length = end - column
        else:
            length = len(self.lines[line - 1].rstrip("\r")) - column + 1 if line <= len(self.lines) else 1
        return Place(self.path, line, column, max(1, length))

    def report(self, place: Place, message: str, help: str = "") -> None:
        """Record a mistake at `place`."""
        source = self.lines[place.line - 1] if place.line <= len(self.lines) else ""
        self.diagnostics.append(Diagnostic(place, message, help, source))

    def name(self, node: Branch | Token) -> t.Name:
        """Build a name from a token."""
        return t.Name(str(node), place=self.place(node))

    def names(self, nodes: Iterable[Branch | Token]) -> tuple[t.Name, ...]:
        """Build names from tokens."""
        return tuple(self.name(n) for n in nodes)

    def text(self, node: Branch | Token) -> t.Text:
        """Build a text in normal form, with the translations after it."""
        assert isinstance(node, Tree)
        first, *rest = node.children
        pairs = tuple(
            (str(language)[1:], self._quoted(translated))
            for language, translated in zip(rest[::2], rest[1::2], strict=True)
        )
        return t.Text(self._quoted(first), pairs, place=self.place(node))

    def _quoted(self, token: Branch | Token) -> str:
        value, unknown = texts.read(str(token))
        for character in unknown:
            self.report(
                self.place(token),
                f"`\\{character}` means nothing inside quotes",
                'write \\" for a quotation mark, \\\\ for a backslash, \\n for a new paragraph',
            )
        return value

    def integer(self, token: Branch | Token) -> int:
        """Build a whole number from 0 up."""
        text = str(token)
        if not text.isdecimal():
            self.report(self.place(token), f"expected a whole number from 0 up, found `{text}`")
            raise Incomplete
        return int(self._checked(token))

    def number(self, token: Branch | Token) -> float:
        """Build a number."""
        return float(self._checked(token))

    def _checked(self, token: Branch | Token) -> str:
        text = str(token)
        if not math.isfinite(float(text)):
            self.report(self.place(token), "this number is too large", "write a number with fewer digits")
            raise Incomplete
        return text

    def first_text(self, node: Branch) -> t.Text:
        """Build the text that a field consists of."""
        return self.text(node.children[0])

    def word(self, node: Branch | Token) -> str:
        """Return the fixed word that a node consists of."""
        assert isinstance(node, Tree)
        return str(node.children[0])

    def ref(self, node: Branch | Token) -> t.Ref:
        """Build the reference to a measure or concept, with its side."""
        assert isinstance(node, Tree)
        side, name = node.children
        return t.Ref(self.word(side) if side is not None else None, self.name(name), place=self.place(node))
