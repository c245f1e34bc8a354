"""Cut a file that does not parse at the items in it, so that each is read alone.

The cut has to hold when a quote or a brace is missing, which is when it is
needed most. So a quotation mark is judged by its neighbours as well as by its
turn, and a line that opens an item opens one wherever the braces stand.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from lexcheck.nearest import nearest

ITEM_WORDS = (
    "topic",
    "sector",
    "category",
    "measure",
    "instrument",
    "threshold",
    "concept",
    "rule",
    "check",
    "pattern",
    "example",
)

_QUOTES = "\"'“”„«‘’`"  # noqa: RUF001
_MARK = re.compile(r'#[^\n]*|"(?:\\.|[^"\\])*(?:"|\Z)', re.S)
_OPENING = re.compile(
    r"(?P<indent>[ \t]*)(?P<word>[^\W\d]\w*)(?:[ \t]+(?P<name>[^\W\d][\w.]*))?[ \t]*(?P<next>\S?)"
)

# An item whose kind was forgotten: `fees.no_fee "No fee" {`.
_HEADLESS = re.compile(r'(?:\w+\.[\w.]+[ \t]+)?"[^{]*\{\s*')


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a file that holds one item, as far as can be told.

    `start` is the offset of the piece in the file, `line` the number of lines
    before it. `unclosed` are the offsets in `text` of quotation marks that
    nothing closes.
    """

    text: str
    start: int
    line: int
    unclosed: tuple[int, ...]


def pieces(text: str) -> list[Piece]:
    """Cut `text` before every line that opens an item; leave out pieces without content."""
    plain, unclosed = _blank_texts(text)
    starts = _starts(plain)
    if not starts or starts[0] > 0:
        starts.insert(0, 0)
    out = []
    line = 0
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        if plain[start:end].strip():
            marks = tuple(u - start for u in unclosed if start <= u < end)
            out.append(Piece(text[start:end], start, line, marks))
        line += text.count("\n", start, end)
    return out


def _blank_texts(text: str) -> tuple[str, list[int]]:
    """Blank comments and what stands in quotes; also return the quotes never closed."""
    out: list[str] = []
    unclosed: list[int] = []
    position = 0
    while match := _MARK.search(text, position):
        start, end = match.span()
        if text[start] == '"':
            stop = _end_if_unclosed(text, start, end)
            if stop is not None:
                unclosed.append(start)
                end = stop
        out.append(text[position:start])
        kept = '"\n' if text[start] == '"' else "\n"
        out.append("".join(c if c in kept else " " for c in text[start:end]))
        position = end
    out.append(text[position:])
    return "".join(out), unclosed


def _end_if_unclosed(text: str, start: int, end: int) -> int | None:
    """Return where an unclosed text is taken to end, or None when it is closed.

    A mark after a space and before a letter opens a text. Where such a mark is what
    closes a text of several lines, the text was never closed: it stops before that line.
    """
    if end == len(text) and (end - start == 1 or text[end - 1] != '"'):
        return end
    line = text.rfind("\n", start, end) + 1
    if line == 0:
        return None
    opens = text[end - 2].isspace() and end < len(text) and text[end] not in " \t\r\n{}@#;"
    return line if opens else None


def _starts(plain: str) -> list[int]:
    starts = []
    depth = offset = 0
    for line in plain.split("\n"):
        match = _OPENING.match(line)
        headless = depth == 0 and _HEADLESS.fullmatch(line)
        if headless or (match and _opens_item(match, line, depth)):
            starts.append(offset)
            depth = 0
        depth = max(0, depth + line.count("{") - line.count("}"))
        offset += len(line) + 1
    return starts


def _opens_item(match: re.Match[str], line: str, depth: int) -> bool:
    word, name = match["word"], match["name"]
    marked = match["next"] != "" and match["next"] in _QUOTES + "{"
    outside = depth == 0 or not match["indent"]
    if word.lower() in ITEM_WORDS:
        return bool(name and marked) or (outside and bool(name or marked))
    if not marked or not outside or word in FIELD_WORDS:
        return False
    if _like_an_item_word(word):
        return True
    return depth == 0 and bool(name) and line.rstrip().endswith("{")


@cache
def _like_an_item_word(word: str) -> bool:
    return len(word) <= 20 and nearest(word, ITEM_WORDS) is not None


# Written out, because a cut must not need the grammar: these open lines inside items.
FIELD_WORDS = frozenset(
    [
        "ask",
        "scale",
        "set",
        "number",
        "yes_no",
        "silence",
        "for",
        "paired",
        "note",
        "by",
        "adopted",
        "nature",
        "source",
        "chapter",
        "provision",
        "asks",
        "addressed",
        "wording",
        "criterion",
        "uncodable",
        "implements",
        "severity",
        "in",
        "applies",
        "met",
        "partly",
        "gap",
        "why",
        "advise",
        "model",
        "class",
        "when",
        "settled",
        "mend",
        "related",
        "given",
        "expect",
        "and",
        "or",
        "not",
        "origin",
        "destination",
        "agreement",
    ]
)
