"""The `laws` of a law file: mappings → `Law` values."""

from __future__ import annotations

import re
from datetime import date

from lexcheck.law.fields import Fields, Notes, describe
from lexcheck.law.model import Amendment, Law
from lexcheck.law.source import quoted
from lexcheck.law.yaml12 import Mapping, Node, Scalar, Sequence

LAW_FIELDS = (
    "title",
    "number",
    "adopted",
    "in_force",
    "repealed",
    "amended",
    "language",
    "url",
    "read",
    "note",
)
AMENDMENT_FIELDS = ("date", "by", "note")
KEY = r"[A-Za-z][A-Za-z0-9_.-]*"
_KEY = re.compile(KEY)


def read_laws(notes: Notes, node: Node | None, latest: date | None) -> dict[str, Law]:
    """Return the declared laws by key, those with mistakes too so that citing them is none.

    `latest` is the last day on which anybody looked: nothing that was adopted later can be known.
    """
    if node is None or (isinstance(node, Scalar) and node.value is None):
        return {}
    if not isinstance(node, Mapping):
        notes.say(node, f"`laws` must hold laws by their keys, and this is {describe(node)}")
        return {}
    laws = {}
    for key, law in node.items.items():
        place = node.keys[key]
        if not _KEY.fullmatch(key):
            help = (
                "a key is a letter, then letters, digits, `_`, `-` or `.`; it is the first word of a citation"
            )
            notes.say(place, f"{quoted(key)} cannot be the key of a law", help)
        laws[key] = _law(notes, key, place, law, latest)
    return laws


def laws_read(node: Node | None) -> frozenset[str]:
    """Return the keys of the laws with a field `read`, even if its date is wrong (noted elsewhere)."""
    if not isinstance(node, Mapping):
        return frozenset()
    return frozenset(
        k for k, law in node.items.items() if not isinstance(law, Mapping) or "read" in law.items
    )


def _law(notes: Notes, key: str, place: Scalar, node: Node, latest: date | None) -> Law:
    if not isinstance(node, Mapping):
        notes.say(node, f"the law {quoted(key)} must have fields, and this is {describe(node)}")
        return Law(key, "", place=place.place)
    fields = Fields(notes, node, "a law", LAW_FIELDS)
    fields.require("title")
    law = Law(
        key=key,
        title=fields.text("title"),
        number=fields.text("number", numbers=True),
        adopted=fields.date("adopted"),
        in_force=fields.date("in_force"),
        repealed=fields.date("repealed"),
        amended=_amendments(notes, fields),
        language=fields.text("language"),
        url=fields.text("url"),
        read=fields.date("read"),
        note=fields.text("note", paragraphs=True),
        place=place.place,
    )
    _check_order(notes, fields, law, latest)
    return law


def _check_order(notes: Notes, fields: Fields, law: Law, latest: date | None) -> None:
    if law.adopted and law.in_force and law.in_force < law.adopted:
        notes.say(
            fields.key("in_force"),
            f"`in_force` ({law.in_force}) is before `adopted` ({law.adopted})",
            "correct one of them; where a law reaches back, leave `in_force` out and say so in `note`",
        )
    pairs = (
        ("repealed", law.repealed, "in_force", law.in_force),
        ("repealed", law.repealed, "adopted", law.adopted if not law.in_force else None),
    )
    for later, after, earlier, before in pairs:
        if after and before and after < before:
            notes.say(fields.key(later), f"`{later}` ({after}) is before `{earlier}` ({before})")
    for amendment, node in zip(law.amended, _items(fields.node("amended")), strict=False):
        if amendment.date and law.adopted and amendment.date < law.adopted:
            notes.say(
                node, f"this amendment ({amendment.date}) is before the law was adopted ({law.adopted})"
            )
    for name, day in (("adopted", law.adopted), ("read", law.read)):
        if day and latest and day > latest:
            notes.say(
                fields.key(name),
                f"`{name}` ({day}) is after the day on which the file was last read ({latest})",
                "correct the date (is it of another calendar?), or `read` and `as_at` of the file",
            )


def _items(node: Node | None) -> list[Node]:
    return node.items if isinstance(node, Sequence) else []


def _amendments(notes: Notes, fields: Fields) -> tuple[Amendment, ...]:
    node = fields.node("amended")
    if node is None:
        return ()
    if not isinstance(node, Sequence):
        notes.say(
            node,
            f"`amended` must be a list, and this is {describe(node)}",
            'write `amended:` and below it `- {date: 2019-03-03, by: "…"}`',
        )
        return ()
    return tuple(_amendment(notes, item) for item in node.items)


def _amendment(notes: Notes, node: Node) -> Amendment:
    if not isinstance(node, Mapping):
        notes.say(
            node,
            f"an amendment must have fields, and this is {describe(node)}",
            'write `{date: 2019-03-03, by: "…"}`',
        )
        return Amendment(None, "")
    fields = Fields(notes, node, "an amendment", AMENDMENT_FIELDS)
    if not fields.has("date") and not fields.has("by"):
        notes.say(node, "an amendment needs a `date`, or in `by` the text that made it")
    return Amendment(fields.date("date"), fields.text("by"), fields.text("note", paragraphs=True))
