"""The fields of an agreement's head: between whom, and when."""

from __future__ import annotations

import re

from lexcheck.law.fields import Fields, Notes, describe
from lexcheck.law.model import COUNTERPART, Terms
from lexcheck.law.source import listed, quoted
from lexcheck.law.yaml12 import Mapping

TERMS_FIELDS = ("parties", "in_force", "ended")
SIDES = ("origin", "destination")
_HOW = "write `parties: {origin: [NP], destination: [MY]}`"


def read_terms(notes: Notes, fields: Fields, *, agreement: bool) -> Terms | None:
    """Read the parties of an agreement and its days; a country's file has none of these fields."""
    if not agreement:
        for name in TERMS_FIELDS:
            if fields.node(name) is not None:
                notes.say(
                    fields.key(name),
                    f"only an agreement has the field `{name}`",
                    "delete it, or write `roles: [agreement]`",
                )
        return None
    fields.require("parties")
    node = fields.node("parties")
    if node is not None and not isinstance(node, Mapping):
        notes.say(node, f"`parties` must have the fields {listed(SIDES)}, and this is {describe(node)}", _HOW)
        node = None
    origins, destinations = ((), ()) if node is None else _parties(notes, node)
    in_force, ended = fields.date("in_force"), fields.date("ended")
    if in_force and ended and ended < in_force:
        message = f"the agreement ended on {ended}, before it came into force on {in_force}"
        notes.say(fields.key("ended"), message, "one of the two dates is wrong")
    return Terms(origins, destinations, in_force, ended)


def _parties(notes: Notes, node: Mapping) -> tuple[tuple[str, ...], tuple[str, ...]]:
    sides = Fields(notes, node, "a pair of parties", SIDES)
    sides.require(*SIDES)
    origins, destinations = (_countries(notes, sides, side) for side in SIDES)
    for country in origins:
        if country in destinations:
            notes.say(
                sides.key("destination"),
                f"{quoted(country)} is a party at both ends",
                "write a file for each direction in which workers go",
            )
    return origins, destinations


def _countries(notes: Notes, sides: Fields, side: str) -> tuple[str, ...]:
    nodes = sides.texts(side)
    if nodes is None:
        return ()
    if not nodes:
        notes.say(sides.key(side), f"`{side}` names no country", _HOW)
    found: list[str] = []
    for node in nodes:
        if not re.fullmatch(COUNTERPART, node.raw):
            notes.say(node, f"{quoted(node.raw)} is not the code of a country", "write it as `NP` or `CA-QC`")
        elif node.raw in found:
            notes.say(node, f"{quoted(node.raw)} is listed twice", "delete one")
        else:
            found.append(node.raw)
    return tuple(found)
