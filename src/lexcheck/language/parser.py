"""Text of a rule file → syntax tree, with every mistake of the file.

Lark recognises; `builder` makes the typed tree; `mistakes` finds the sentence
for what could not be recognised. A file that does not parse as a whole is cut
into its items (`cutting`), so that each broken item is reported once and the
sound ones are still built.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from lexcheck import resources
from lexcheck.errors import Diagnostic, Place
from lexcheck.language import tree as t
from lexcheck.language.cutting import Piece, pieces
from lexcheck.language.limits import refuse

if TYPE_CHECKING:
    from lark import Lark

    from lexcheck.language.builder import Builder


@cache
def grammar() -> Lark:
    """Return the parser generated from `grammar/rules.lark`, built once a process."""
    from lark import Lark

    from lexcheck.language.lexing import WholeWords

    return Lark(
        resources.grammar().read_text(encoding="utf-8"),
        parser="lalr",
        lexer="contextual",
        postlex=WholeWords(),
        propagate_positions=True,
        maybe_placeholders=True,
    )


def parse(text: str, path: str) -> tuple[t.File, list[Diagnostic]]:
    """Parse a rule file.

    Returns the items that could be built and all mistakes found, in order of place.
    `path` is the name shown in messages.
    """
    from lark import UnexpectedInput

    from lexcheck.language.builder import Builder

    text = text.removeprefix("\ufeff")
    lines = text.split("\n")
    refused = refuse(text, path, lines)
    if refused:
        return t.File((), place=Place(path)), refused
    builder = Builder(path, lines)
    try:
        file = builder.file(grammar().parse(text))
    except UnexpectedInput:
        items: list[t.Item] = []
        for piece in pieces(text):
            items += _read_piece(piece, builder)
        file = t.File(tuple(items), place=Place(path))
    return file, sorted(builder.diagnostics, key=Diagnostic.sort_key)


def _read_piece(piece: Piece, builder: Builder) -> tuple[t.Item, ...]:
    """Build the items of a piece; record the first mistake that stops it being read."""
    from lark import UnexpectedInput

    # Line breaks in front make Lark count lines as in the file.
    above = "\n" * piece.line
    try:
        return builder.file(grammar().parse(above + piece.text)).items
    except UnexpectedInput:
        pass
    from lexcheck.language.mistakes import explain

    diagnostic, sound = explain(piece, builder.path, builder.lines)
    builder.diagnostics.append(diagnostic)
    return builder.file(grammar().parse(above + piece.text[:sound])).items if sound else ()
