"""A bill → what it changes in the law file that it amends; every mistake is collected and raised together.

A bill speaks of facts and laws that stand in another file. So it is read in two steps: its
text first, and what it says once the other file has been found.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from lexcheck.codebook.model import Codebook
from lexcheck.errors import InvalidFilesError, UsageError
from lexcheck.law.fields import Fields, Notes, describe
from lexcheck.law.model import AGREEMENT_ID, COUNTERPART, Bill, Fact, Jurisdiction, Law
from lexcheck.law.read_accepted import read_accepted
from lexcheck.law.read_facts import Frame, overlap, read_facts, read_repeals
from lexcheck.law.read_laws import laws_read, read_laws
from lexcheck.law.source import Source, quoted
from lexcheck.law.yaml12 import Mapping, Node

BILL_FILE_FIELDS = ("bill", "laws", "facts", "repeals", "accepted")
BILL_FIELDS = ("amends", "name", "as_at", "read", "in_force", "note")
BILL_NEEDED = ("amends", "name", "as_at")
AMENDED = rf"({COUNTERPART}|{AGREEMENT_ID})"
_HOW = 'write `bill: {amends: NP, name: "…", as_at: 2026-06-01, in_force: 2027-01-01}`'

Find = Callable[[str], Jurisdiction | None]
"""Returns the law of an id, None when there is none; may raise what reading its file raises."""


@dataclass(frozen=True)
class BillText:
    """The text of a bill, taken apart and not yet understood."""

    source: Source
    root: Mapping


def read_bill(text: BillText, codebook: Codebook, find: Find) -> tuple[Jurisdiction, Bill]:
    """Return the law that a bill amends, and the bill.

    Raises InvalidFilesError with every mistake; of the facts only where the amended law is found.
    """
    notes = Notes(text.source)
    fields = Fields(notes, text.root, "a bill", BILL_FILE_FIELDS)
    bill = _head(notes, fields.node("bill"), fields)
    accepted = read_accepted(notes, fields.node("accepted"), codebook)
    latest = max(bill.as_at, bill.read or bill.as_at)
    laws = read_laws(notes, fields.node("laws"), latest if latest > date.min else None)
    amended = _amended(notes, fields, bill.amends, find)
    if amended is None:
        raise InvalidFilesError(notes.found)
    _check_laws(notes, bill, laws, amended)
    known = frozenset(key for key, law in amended.laws.items() if law.read)
    frame = Frame(
        codebook,
        amended.id,
        amended.roles,
        {**amended.laws, **laws},
        known | laws_read(fields.node("laws")),
        amended.id,
    )
    facts = read_facts(notes, fields.node("facts"), frame)
    repeals = read_repeals(notes, fields.node("repeals"), frame)
    bill = replace(
        bill,
        laws=laws,
        facts={measure: tuple(_begun(notes, f, bill) for f in some) for measure, some in facts.items()},
        repeals=tuple(_begun(notes, r, bill) for r in repeals),
        accepted=accepted,
    )
    _check_repeals(notes, bill, amended)
    if notes.found:
        raise InvalidFilesError(notes.found)
    return amended, bill


def _head(notes: Notes, node: Node | None, file: Fields) -> Bill:
    if not isinstance(node, Mapping):
        if node is not None:
            notes.say(node, f"`bill` must have fields, and this is {describe(node)}", _HOW)
        return Bill("", "", date.min, None, None, {}, {}, ())
    fields = Fields(notes, node, "the bill", BILL_FIELDS)
    fields.require(*BILL_NEEDED)
    return Bill(
        amends=fields.text("amends"),
        name=fields.text("name"),
        as_at=fields.date("as_at") or date.min,
        read=fields.date("read"),
        in_force=fields.date("in_force"),
        laws={},
        facts={},
        repeals=(),
        note=fields.text("note", paragraphs=True),
        place=file.key("bill").place,
    )


def _amended(notes: Notes, file: Fields, wanted: str, find: Find) -> Jurisdiction | None:
    """Return the law that the bill amends; note why it cannot be had."""
    head = file.node("bill")
    node = head.items.get("amends") if isinstance(head, Mapping) else None
    if not wanted or node is None:
        return None
    if not re.fullmatch(AMENDED, wanted):
        help = "write the id of its law file, as `NP`; a bill cannot amend another bill"
        notes.say(node, f"{quoted(wanted)} is not the id of a jurisdiction", help)
        return None
    try:
        found = find(wanted)
    except UsageError as error:
        notes.say(node, f"the law file to amend cannot be used: {error.message}", error.help)
        return None
    except InvalidFilesError as error:
        raise InvalidFilesError([*notes.found, *error.diagnostics]) from None
    if found is None:
        help = "put its law file into the same folder; run `lexcheck law list` for those that are shipped"
        notes.say(node, f"there is no law file of {quoted(wanted)} to amend", help)
    return found


def _check_laws(notes: Notes, bill: Bill, laws: dict[str, Law], amended: Jurisdiction) -> None:
    for key, law in laws.items():
        if key in amended.laws:
            notes.say_at(
                law.place,
                f"{quoted(key)} is the key of a law in the file of `{amended.id}` already",
                "cite that one without declaring it again, or choose another key",
            )
        if law.in_force and law.in_force > bill.as_at > date.min and bill.in_force is None:
            notes.say_at(
                law.place,
                f"{quoted(key)} comes into force on {law.in_force}, and the bill does not say when it does",
                f"write `in_force: {law.in_force}` in `bill`, so that the law as it is holds until then",
            )


def _begun(notes: Notes, fact: Fact, bill: Bill) -> Fact:
    """Return an entry with the first day of the bill, where it has none of its own."""
    if fact.begins or bill.in_force is None:
        return fact
    if fact.ends and fact.ends < bill.in_force:
        notes.say_at(fact.place, f"`to` ({fact.ends}) is before the bill comes into force ({bill.in_force})")
    return replace(fact, begins=bill.in_force)


def _check_repeals(notes: Notes, bill: Bill, amended: Jurisdiction) -> None:
    for repeal in bill.repeals:
        old = amended.facts.get(repeal.measure, ())
        scope = f" for {repeal.where}" if repeal.where.weight else " for all workers"
        if not any(f.where == repeal.where for f in old):
            others = [str(f.where) or "all workers" for f in old]
            has = f"it has one for {' and for '.join(dict.fromkeys(others))}" if old else "it has none at all"
            notes.say_at(
                repeal.place,
                f"the law of `{amended.id}` has no fact on `{repeal.measure}`{scope} to end",
                f"{has}; to say that the law is silent, write `silent: true` under `facts`",
            )
        for fact in bill.facts.get(repeal.measure, ()):
            if fact.where == repeal.where and overlap(fact, repeal):
                notes.say_at(
                    repeal.place,
                    f"the bill both ends and changes `{repeal.measure}`{scope}",
                    f"delete one of them; the other is on line {fact.place.line}",
                )
