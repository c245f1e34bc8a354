"""The `value` of a fact, held against the kind of its measure."""

from __future__ import annotations

import math

from lexcheck.codebook.model import Measure
from lexcheck.law.fields import Fields, Notes, describe, texts_of
from lexcheck.law.model import Value
from lexcheck.law.source import listed, quoted
from lexcheck.law.yaml12 import Node, Scalar, Sequence
from lexcheck.nearest import did_you_mean

MOST = 1e12
_NOTHING_FOUND = "where the law was read and has no such provision, write `silent: true`"


def read_value(notes: Notes, measure: Measure, node: Node) -> Value | None:
    """Return the value of a fact, or None after noting what is wrong with it."""
    if isinstance(node, Scalar) and node.value is None:
        notes.say(node, "`value` is empty", _NOTHING_FOUND)
        return None
    if measure.kind == "set":
        return _items(notes, measure, node, "`value`")
    if measure.kind == "number":
        return _number(notes, measure, node)
    return _option(notes, measure, node)


def read_unassessed(notes: Notes, measure: Measure, fields: Fields, value: Value | None) -> frozenset[str]:
    """Return the items that nobody has looked at; note those that cannot be so."""
    node = fields.node("unassessed")
    if node is None:
        return frozenset()
    if measure.kind != "set":
        message = f"`unassessed` is for sets, and `{measure.id}` is {_KINDS[measure.kind]}"
        notes.say(fields.key("unassessed"), message, "leave it out")
        return frozenset()
    if fields.has("silent"):
        message = "a silent law has been read, so nothing in it is `unassessed`"
        notes.say(fields.key("unassessed"), message, "write `value: []` with `unassessed`, or leave it out")
        return frozenset()
    items = _items(notes, measure, node, "`unassessed`") or frozenset()
    if isinstance(value, frozenset) and isinstance(node, Sequence):
        for item in node.items:
            if isinstance(item, Scalar) and item.raw in value & items:
                notes.say(
                    item,
                    f"{quoted(item.raw)} is in `value` and in `unassessed`",
                    "it can be in one of them only",
                )
    return items


_KINDS = {"scale": "a scale", "yes_no": "a yes or no question", "number": "a number", "set": "a set"}


def _option(notes: Notes, measure: Measure, node: Node) -> str | None:
    known = measure.choice_ids
    if not isinstance(node, Scalar):
        notes.say(
            node,
            f"`{measure.id}` takes one option, and this is {describe(node)}",
            f"the options are {listed(known)}",
        )
        return None
    if measure.kind == "yes_no" and isinstance(node.value, bool):
        return "yes" if node.value else "no"
    if isinstance(node.value, str) and node.value in known:
        return node.value
    help = did_you_mean(node.raw, known) or f"the options are {listed(known)}"
    notes.say(node, f"{quoted(node.raw)} is not an option of `{measure.id}`", help)
    return None


def _items(notes: Notes, measure: Measure, node: Node, what: str) -> frozenset[str] | None:
    items = texts_of(notes, node, what)
    if items is None:
        return None
    known = measure.choice_ids
    wrong = False
    seen: set[str] = set()
    for item in items:
        if item.raw not in known:
            help = did_you_mean(item.raw, known) or f"the items are {listed(known, 40)}"
            notes.say(item, f"{quoted(item.raw)} is not an item of `{measure.id}`", help)
            wrong = True
        elif item.raw in seen:
            notes.say(item, f"{quoted(item.raw)} is listed twice", "delete one")
        seen.add(item.raw)
    return None if wrong else frozenset(seen)


def _number(notes: Notes, measure: Measure, node: Node) -> float | None:
    value = node.value if isinstance(node, Scalar) else None
    unit = f" ({measure.unit})" if measure.unit else ""
    if isinstance(value, bool) or not isinstance(value, int | float):
        quotes = isinstance(node, Scalar) and node.raw.strip().replace(".", "", 1).isdecimal()
        help = (
            "write it without quotation marks" if quotes else "write digits only, with a point for decimals"
        )
        notes.say(node, f"`{measure.id}` is a number{unit}, and this is {describe(node)}", help)
        return None
    number = float(value)
    if not math.isfinite(number) or abs(number) > MOST:
        notes.say(node, "a number must lie between -1,000,000,000,000 and 1,000,000,000,000")
        return None
    return number
