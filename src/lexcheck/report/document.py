"""A report as a document: sections of blocks, which every document format renders alike.

A builder such as `gap_document` makes a `Document`; the renderers (`docx`, `html`, `pdf`,
`markdown`) know nothing but what stands here. Text is text: no renderer ever reads markup in it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

Tone: TypeAlias = Literal["red", "orange", "yellow", "blue", "green", "grey"]
"""The colour that goes with a word; never the only sign of anything."""

Style: TypeAlias = Literal["", "strong", "weak", "code"]

# No document format can hold the controls, and the overrides make a text look other than it is.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069"
    "\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff]"
)
_SPACES = re.compile(r"[ \t\r\n]+")
_RIGHT_TO_LEFT = frozenset(("R", "AL"))


@dataclass(frozen=True)
class Run:
    """A stretch of text in one style; `link` is empty, a web address or `#anchor`."""

    text: str
    style: Style = ""
    link: str = ""
    tone: Tone | None = None


Text: TypeAlias = tuple[Run, ...]

BREAK = Run("\n")
"""A line break inside a text."""


@dataclass(frozen=True)
class Heading:
    """A heading inside a section, of the second order or the third."""

    text: str
    anchor: str = ""
    level: Literal[2, 3] = 2


@dataclass(frozen=True)
class Paragraph:
    """A paragraph."""

    text: Text


@dataclass(frozen=True)
class Bullet:
    """One item of a list; `depth` counts from 0."""

    text: Text
    depth: int = 0


@dataclass(frozen=True)
class Bullets:
    """A list."""

    items: tuple[Bullet, ...]


@dataclass(frozen=True)
class KeyValues:
    """Labels and what belongs to each."""

    rows: tuple[tuple[str, Text], ...]


@dataclass(frozen=True)
class Column:
    """A column of a table and its width relative to the others."""

    title: str
    width: int = 1
    number: bool = False


@dataclass(frozen=True)
class Row:
    """A row of a table; `facets` are what a reader can choose rows by."""

    cells: tuple[Text, ...]
    facets: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Table:
    """A table with a header row."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Bar:
    """One bar of a chart."""

    label: str
    count: int
    tone: Tone


@dataclass(frozen=True)
class Chart:
    """Counts as bars."""

    caption: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True)
class Picture:
    """A picture as SVG that needs nothing else, and in words for where it cannot be shown."""

    caption: str
    svg: str
    words: str


@dataclass(frozen=True)
class Finding:
    """One finding: a verdict, its subject, and the blocks that tell of it.

    `name` is what it goes by, its anchor too. `facets` are what a reader can choose findings by;
    those after the first, which is the verdict, are shown beside it.
    """

    name: str
    verdict: str
    tone: Tone
    title: str
    facets: tuple[tuple[str, str], ...]
    blocks: tuple[Paragraph | Bullets | KeyValues, ...]


Block: TypeAlias = Heading | Paragraph | Bullets | KeyValues | Table | Chart | Picture | Finding


@dataclass(frozen=True)
class Section:
    """A section; `landscape` when a table in it needs a wide page."""

    title: str
    anchor: str
    blocks: tuple[Block, ...]
    landscape: bool = False


@dataclass(frozen=True)
class Document:
    """A whole report; `on` dates it, so that the same report is the same file every time."""

    title: str
    subtitle: str
    about: str
    on: date
    sections: tuple[Section, ...]


def clean(text: str) -> str:
    """Return text on one line, what cannot be seen or printed replaced by U+FFFD.

    >>> clean("a  b\\x07")
    'a b\\ufffd'
    """
    return _SPACES.sub(" ", _UNSEEN.sub("\ufffd", text)).strip(" ")


def text(*parts: str | Run) -> Text:
    """Return a text of strings and runs, cleaned; empty parts are left out."""
    runs = (part if isinstance(part, Run) else Run(part) for part in parts)
    made = [r if r is BREAK else Run(_keep_ends(r.text), r.style, r.link, r.tone) for r in runs]
    return tuple(r for r in made if r.text)


def lines(several: Iterable[Text]) -> Text:
    """Return texts under each other, as one."""
    made: list[Run] = []
    for one in several:
        made += [*([BREAK] if made else []), *one]
    return tuple(made)


def _keep_ends(raw: str) -> str:
    """Clean a run, but leave a space at either end: it parts the run from its neighbours."""
    middle = clean(raw)
    if not middle:
        return " " if raw else ""
    return f"{' ' * raw[0].isspace()}{middle}{' ' * raw[-1].isspace()}"


def plain(parts: Text) -> str:
    """Return the text without its styles."""
    return "".join(run.text for run in parts)


def has_rtl(raw: str) -> bool:
    """Return whether some letter is written from right to left."""
    return not raw.isascii() and any(unicodedata.bidirectional(c) in _RIGHT_TO_LEFT for c in raw)


def leads_rtl(raw: str) -> bool:
    """Return whether the first letter is written from right to left, so that the paragraph is."""
    for char in raw:
        direction = unicodedata.bidirectional(char)
        if direction == "L":
            return False
        if direction in _RIGHT_TO_LEFT:
            return True
    return False


def web_address(raw: str) -> str:
    """Return an address that a reader may follow, or an empty string: no other scheme becomes a link."""
    found = re.fullmatch(r"https?://[^\s<>\"'\\^`{|}\x00-\x20]+", raw)
    return found[0] if found else ""


def texts(document: Document) -> Iterator[str]:
    """Yield every piece of text of a document, in reading order."""
    yield from (document.title, document.subtitle, document.about)
    for section in document.sections:
        yield section.title
        for block in section.blocks:
            yield from _block_texts(block)


def _block_texts(block: Block) -> Iterator[str]:
    match block:
        case Heading(words):
            yield words
        case Paragraph(words):
            yield plain(words)
        case Bullets(items):
            yield from (plain(item.text) for item in items)
        case KeyValues(rows):
            for label, words in rows:
                yield from (label, plain(words))
        case Table(caption, columns, rows):
            yield caption
            yield from (column.title for column in columns)
            yield from (plain(cell) for row in rows for cell in row.cells)
        case Chart(caption, bars):
            yield caption
            yield from (bar.label for bar in bars)
        case Finding():
            yield from (block.verdict, block.title)
            yield from (value for _, value in block.facets)
            for inner in block.blocks:
                yield from _block_texts(inner)
