"""A law file → a jurisdiction; every mistake of the file is collected and raised together."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from lexcheck.codebook.model import ROLES, Codebook
from lexcheck.errors import InvalidFilesError, Place
from lexcheck.law.fields import Fields, Notes, describe
from lexcheck.law.model import AGREEMENT_ID, COUNTERPART, Inherits, Jurisdiction, Law, LawFile, Terms
from lexcheck.law.read_accepted import read_accepted
from lexcheck.law.read_bill import BillText
from lexcheck.law.read_facts import Frame, read_facts
from lexcheck.law.read_laws import laws_read, read_laws
from lexcheck.law.read_terms import TERMS_FIELDS, read_terms
from lexcheck.law.source import Source, decode, listed, quoted, refuse_control
from lexcheck.law.yaml12 import Mapping, Node, Scalar, compose
from lexcheck.nearest import did_you_mean

FILE_FIELDS = ("jurisdiction", "laws", "facts", "accepted")
HEAD_FIELDS = ("id", "name", "roles", "as_at", "read", "inherits", "note", *TERMS_FIELDS)
_BEGIN = "begin with a copy of a shipped law file; `lexcheck schema law` describes its form"
COUNTRY_ID = COUNTERPART


@dataclass(frozen=True)
class Head:
    """The field `jurisdiction` of a law file."""

    id: str = ""
    name: str = ""
    roles: tuple[str, ...] = ()
    as_at: date = date.min
    read: date | None = None
    note: str = ""
    inherits: Scalar | None = None
    terms: Terms | None = None


def read_data(data: bytes, path: str, codebook: Codebook) -> LawFile | BillText:
    """Read the bytes of a law file or bill; `path` is the name shown in messages.

    What it inherits or amends is not looked up (`library.load` does that), and of a bill nothing
    is understood before that. Raises InvalidFilesError with every mistake.
    """
    return _read(decode(data, path), codebook)


def read_text(text: str, path: str, codebook: Codebook) -> LawFile | BillText:
    """Read the text of a law file or bill; `path` is the name shown in messages."""
    source = Source(text, path)
    refuse_control(source)
    return _read(source, codebook)


def _read(source: Source, codebook: Codebook) -> LawFile | BillText:
    root = compose(source)
    if isinstance(root, Mapping) and "bill" in root.items and "jurisdiction" not in root.items:
        return BillText(source, root)
    return read_nodes(Notes(source), root, codebook)


def read_nodes(notes: Notes, root: Node, codebook: Codebook) -> LawFile:
    """Read a law file that is composed already; raise InvalidFilesError with every mistake noted."""
    source = notes.source
    if not isinstance(root, Mapping):
        if isinstance(root, Scalar) and root.value is None:
            raise source.error(Place(source.path), "this file is empty", _BEGIN)
        message = f"a law file has the fields {listed(FILE_FIELDS)}, and this is {describe(root)}"
        raise source.error(root.place, message, _BEGIN)
    fields = Fields(notes, root, "a law file", FILE_FIELDS)
    fields.require("jurisdiction", "facts")
    head = _head(notes, fields.node("jurisdiction"))
    latest = max(head.as_at, head.read or head.as_at)
    laws = read_laws(notes, fields.node("laws"), latest if latest > date.min else None)
    frame = Frame(codebook, head.id, head.roles, laws, laws_read(fields.node("laws")))
    facts = read_facts(notes, fields.node("facts"), frame)
    accepted = read_accepted(notes, fields.node("accepted"), codebook)
    if notes.found:
        raise InvalidFilesError(notes.found)
    jurisdiction = Jurisdiction(
        id=head.id,
        name=head.name,
        roles=head.roles,
        as_at=head.as_at,
        read=head.read,
        laws=laws,
        facts=facts,
        note=head.note,
        terms=head.terms and replace(head.terms, signed=_signed(laws.values())),
        accepted=accepted,
        place=fields.key("jurisdiction").place,
    )
    inherits = None if head.inherits is None else Inherits(head.inherits.raw, head.inherits.place)
    return LawFile(jurisdiction, inherits)


def _signed(laws: Iterable[Law]) -> date | None:
    return min((law.adopted for law in laws if law.adopted), default=None)


def _head(notes: Notes, node: Node | None) -> Head:
    if node is None:
        return Head()
    if not isinstance(node, Mapping):
        help = "write `jurisdiction: {id: NP, name: Nepal, roles: [origin], as_at: 2026-04-11}`"
        notes.say(node, f"`jurisdiction` must have fields, and this is {describe(node)}", help)
        return Head()
    fields = Fields(notes, node, "the jurisdiction", HEAD_FIELDS)
    fields.require("id", "name", "roles", "as_at")
    roles = _roles(notes, fields)
    identity = _id(notes, fields, agreement="agreement" in roles)
    return Head(
        id=identity,
        name=fields.text("name"),
        roles=roles,
        as_at=fields.date("as_at") or date.min,
        read=fields.date("read"),
        note=fields.text("note", paragraphs=True),
        inherits=_inherits(notes, fields, identity, agreement="agreement" in roles),
        terms=read_terms(notes, fields, agreement="agreement" in roles),
    )


def _roles(notes: Notes, fields: Fields) -> tuple[str, ...]:
    nodes = fields.texts("roles")
    if nodes is None:
        return ()
    roles: list[str] = []
    for node in nodes:
        if node.raw not in ROLES:
            help = did_you_mean(node.raw, ROLES) or f"the roles are {listed(ROLES)}"
            notes.say(node, f"there is no role {quoted(node.raw)}", help)
        elif node.raw in roles:
            notes.say(node, f"{quoted(node.raw)} is listed twice", "delete one")
        else:
            roles.append(node.raw)
    if not nodes:
        notes.say(fields.key("roles"), "`roles` is empty", f"the roles are {listed(ROLES)}")
    if "agreement" in roles and len(roles) > 1:
        message = "an agreement cannot be a country of origin or destination at the same time"
        notes.say(
            fields.key("roles"), message, "give the agreement a file of its own with `roles: [agreement]`"
        )
    return tuple(roles)


def _id(notes: Notes, fields: Fields, *, agreement: bool) -> str:
    text, node = fields.text("id"), fields.node("id")
    if not text or node is None:
        return ""
    if agreement and not re.fullmatch(AGREEMENT_ID, text):
        help = "join the codes of its parties and a word or year with hyphens, as `NP-QA-2005`"
        notes.say(node, f"{quoted(text)} cannot be the id of an agreement", help)
    elif not agreement and not re.fullmatch(COUNTRY_ID, text):
        help = "write the two capital letters of ISO 3166, as `NP`, or a part of a country, as `CA-QC`"
        notes.say(node, f"{quoted(text)} cannot be the id of a jurisdiction", help)
    return text


def _inherits(notes: Notes, fields: Fields, identity: str, *, agreement: bool) -> Scalar | None:
    text, node = fields.text("inherits"), fields.node("inherits")
    part = bool(re.fullmatch(COUNTRY_ID, identity)) and "-" in identity and not agreement
    if node is None:
        if part:
            country = identity.split("-")[0]
            message = f"`{identity}` is a part of a country and does not say whose facts it inherits"
            notes.say(fields.key("id"), message, f"add `inherits: {country}`")
        return None
    if not text or not isinstance(node, Scalar):
        return None
    if text == identity:
        notes.say(node, f"`{text}` cannot inherit from itself")
    elif not part:
        message = "only a part of a country inherits the facts of another jurisdiction"
        notes.say(node, message, "delete `inherits`")
    elif not re.fullmatch(COUNTRY_ID, text):
        notes.say(node, f"{quoted(text)} is not the id of a jurisdiction", "write it as `CA`")
    return node
