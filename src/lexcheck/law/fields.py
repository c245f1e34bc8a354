"""The fields of one mapping of a law file: read one by one, every mistake noted."""

from __future__ import annotations

import re
from datetime import date

from lexcheck.errors import Diagnostic, InvalidFilesError, Place
from lexcheck.law.scalars import Plain
from lexcheck.law.source import Source, listed, quoted
from lexcheck.law.yaml12 import Mapping, Node, Scalar, Sequence
from lexcheck.nearest import nearest

MOST_MISTAKES = 200
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_PARAGRAPH = re.compile(r"\n\s*\n")


class Notes:
    """Collects the mistakes of one file."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.found: list[Diagnostic] = []

    def say(self, node: Node, message: str, help: str = "") -> None:
        """Note a mistake at a node."""
        self.say_at(node.place, message, help)

    def say_at(self, place: Place, message: str, help: str = "") -> None:
        """Note a mistake at a place; raise all of them when there are too many to read."""
        self.found.append(self.source.diagnostic(place, message, help))
        if len(self.found) >= MOST_MISTAKES:
            message = f"{MOST_MISTAKES} mistakes were found up to here, and the rest was not looked at"
            self.found.append(self.source.diagnostic(self.source.after(place), message, "mend these first"))
            raise InvalidFilesError(self.found)


class Fields:
    """The fields of a mapping; `what` is how messages name the whole, as in `a fact`."""

    def __init__(self, notes: Notes, mapping: Mapping, what: str, known: tuple[str, ...]) -> None:
        self.notes = notes
        self.mapping = mapping
        self.what = what
        self.meant: set[str] = set()
        for name, key in mapping.keys.items():
            if name not in known:
                found = nearest(name, known)
                help = f"did you mean `{found}`?" if found else f"the fields of {what} are {listed(known)}"
                notes.say(key, f"{quoted(name)} is not a field of {what}", help)
                self.meant.add(found or "")

    def has(self, name: str) -> bool:
        """Tell whether the field is written, even if wrongly: a misspelt field is not missing too."""
        return name in self.mapping.items or name in self.meant

    def node(self, name: str) -> Node | None:
        """Return the node of a field, or None when it is not written."""
        return self.mapping.items.get(name)

    def key(self, name: str) -> Node:
        """Return where to point for a field: its name, or the whole where it is not written."""
        return self.mapping.keys.get(name, self.mapping)

    def require(self, *names: str) -> None:
        """Note each of the fields that is not written."""
        for name in names:
            if not self.has(name):
                self.notes.say(self.mapping, f"`{name}` is missing in this {self.what.split(' ', 1)[1]}")

    def text(self, name: str, *, numbers: bool = False, paragraphs: bool = False) -> str:
        """Return a text on one line, or with its paragraphs; an empty one when it is not written."""
        node = self.node(name)
        if node is None:
            return ""
        text = text_of(self.notes, node, f"`{name}`", numbers=numbers)
        return tidy(text or "", paragraphs=paragraphs)

    def date(self, name: str) -> date | None:
        """Return a date, or None when it is not written or cannot be read."""
        node = self.node(name)
        return date_of(self.notes, node, f"`{name}`") if node else None

    def texts(self, name: str) -> list[Scalar] | None:
        """Return the texts of a list; None when it is not written, or holds a mistake."""
        node = self.node(name)
        return texts_of(self.notes, node, f"`{name}`") if node else None


def tidy(text: str, *, paragraphs: bool = False) -> str:
    """Return a text without breaks and doubled spaces, or with breaks between its paragraphs."""
    if not paragraphs:
        return " ".join(text.split())
    return "\n\n".join(" ".join(p.split()) for p in _PARAGRAPH.split(text.strip()))


def describe(node: Node) -> str:
    """Return what stands at a node in words: `a list`, `the number `2``."""
    if isinstance(node, Sequence):
        return "a list"
    if isinstance(node, Mapping):
        return "a group of fields"
    return _describe_plain(node.value, node.raw)


def _describe_plain(value: Plain, raw: str) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return f"`{raw}` without quotation marks"
    if isinstance(value, int | float):
        return f"the number {quoted(raw)}"
    return f"the text {quoted(raw)}" if value.strip() else "an empty text"


def text_of(notes: Notes, node: Node, what: str, *, numbers: bool = False) -> str | None:
    """Return the text of a node; note a mistake and return None when it is none."""
    if isinstance(node, Scalar):
        if isinstance(node.value, str) and node.value.strip():
            return node.value
        if numbers and isinstance(node.value, int | float) and not isinstance(node.value, bool):
            return node.raw
    blank = isinstance(node, Scalar) and not node.raw.strip()
    if blank:
        notes.say(node, f"{what} is empty", "write a text, or leave the field out")
    else:
        help = "put the text in quotation marks" if isinstance(node, Scalar) else ""
        notes.say(node, f"{what} must be a text, and this is {describe(node)}", help)
    return None


def texts_of(notes: Notes, node: Node, what: str) -> list[Scalar] | None:
    """Return the texts of a list node; note mistakes and return None when there are any."""
    if not isinstance(node, Sequence):
        raw = node.raw if isinstance(node, Scalar) and node.raw.strip() else "…"
        help = f"write it between brackets: `[{raw}]`" if len(raw) < 60 else "write it between brackets"
        notes.say(node, f"{what} must be a list, and this is {describe(node)}", help)
        return None
    read = [text_of(notes, item, f"an item of {what}") for item in node.items]
    if None in read:
        return None
    return [item for item in node.items if isinstance(item, Scalar)]


def date_of(notes: Notes, node: Node, what: str) -> date | None:
    """Return the date of a node; note a mistake and return None when it is none."""
    raw = node.raw if isinstance(node, Scalar) else ""
    if not _DATE.fullmatch(raw):
        notes.say(
            node,
            f"{what} must be a date, and this is {describe(node)}",
            "write year, month and day as 2026-04-11, in the Gregorian calendar",
        )
        return None
    try:
        return date.fromisoformat(raw)
    except ValueError:
        notes.say(
            node,
            f"{what}: there is no day `{raw}` in the calendar",
            "write year, month and day as 2026-04-11",
        )
        return None
