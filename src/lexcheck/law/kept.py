"""Law files through the cache: one that has been read is not read again until it changes.

Kept is what a file says, never what is wrong with it: a file with mistakes is read each time.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lexcheck import __version__, cache
from lexcheck.codebook.model import Codebook
from lexcheck.errors import Place
from lexcheck.law.model import (
    Acceptance,
    Amendment,
    Citation,
    Fact,
    Inherits,
    Jurisdiction,
    Law,
    LawFile,
    Scope,
    Terms,
)
from lexcheck.law.source import read_bytes, shown

if TYPE_CHECKING:
    from lexcheck.law.read_bill import BillText

FORMAT = "6"
"""Of what is kept; raised when this module or the meaning of a law file changes."""


def read_file(path: str | Path, codebook: Codebook) -> LawFile | BillText:
    """Read one law file or bill; what it inherits or amends is not looked up (`library.load` does that).

    A bill means something only with the file that it amends, and is not kept.
    Raises UsageError when the path cannot be read, InvalidFilesError with every mistake.
    """
    data, name = read_bytes(path), shown(path)
    # A codebook without a digest was made by hand: what a file means by it cannot be named.
    key = cache.key(FORMAT, __version__, codebook.questions, name, data) if codebook.digest else ""
    for part in cache.read("law", key) if key else ():
        try:
            kept = decode(json.loads(part), name)
            # What a file says hangs on the questions alone, but for the rules whose gaps it accepts.
            if all(a.rule in codebook.rules for a in kept.jurisdiction.accepted):
                return kept
        except (ValueError, TypeError, IndexError, RecursionError, AttributeError):
            break
    from lexcheck.law.read import read_data

    file = read_data(data, name, codebook)
    if key and isinstance(file, LawFile):
        cache.write("law", key, encode(file))
    return file


def encode(file: LawFile) -> Any:
    """Return the file as lists and texts, ready for JSON; all of its places are in the one file."""
    j, parent = file.jurisdiction, file.inherits
    return [
        [j.id, j.name, j.roles, str(j.as_at), _text(j.read), j.note, _at(j.place)],
        [_law(law) for law in j.laws.values()],
        {measure: [_fact(f) for f in facts] for measure, facts in j.facts.items()},
        parent and [parent.raw, _at(parent.place)],
        j.terms
        and [
            j.terms.origins,
            j.terms.destinations,
            *map(_text, (j.terms.in_force, j.terms.ended, j.terms.signed)),
        ],
        [[a.rule, a.reason, a.by, str(a.until), _text(a.since), _at(a.place)] for a in j.accepted],
    ]


def decode(plain: Any, path: str) -> LawFile:
    """Build the file from `encode`'s result."""
    (id_, name, roles, as_at, read, note, place), laws, facts, parent, terms, accepted = plain
    jurisdiction = Jurisdiction(
        id=id_,
        name=name,
        roles=tuple(roles),
        as_at=date.fromisoformat(as_at),
        read=_date(read),
        laws={law[0]: _to_law(path, *law) for law in laws},
        facts={m: tuple(_to_fact(path, id_, m, *fact) for fact in some) for m, some in facts.items()},
        note=note,
        terms=Terms(tuple(terms[0]), tuple(terms[1]), *map(_date, terms[2:])) if terms else None,
        accepted=tuple(
            Acceptance(rule, reason, by, date.fromisoformat(until), _date(since), Place(path, *at))
            for rule, reason, by, until, since, at in accepted
        ),
        place=Place(path, *place),
    )
    return LawFile(jurisdiction, Inherits(parent[0], Place(path, *parent[1])) if parent else None)


def _law(x: Law) -> Any:
    days = [_text(x.adopted), _text(x.in_force), _text(x.repealed), _text(x.read)]
    amended = [[_text(a.date), a.by, a.note] for a in x.amended]
    return [x.key, x.title, x.number, days, amended, x.language, x.url, x.note, _at(x.place)]


def _to_law(
    path: str,
    key: str,
    title: str,
    number: str,
    days: Any,
    amended: Any,
    language: str,
    url: str,
    note: str,
    at: Any,
) -> Law:
    adopted, in_force, repealed, read = map(_date, days)
    amendments = tuple(Amendment(_date(day), by, remark) for day, by, remark in amended)
    place = Place(path, *at)
    return Law(key, title, number, adopted, in_force, repealed, amendments, language, url, read, note, place)


def _fact(x: Fact) -> Any:
    value = sorted(x.value) if isinstance(x.value, frozenset) else x.value
    where = [x.where.role, x.where.sector, x.where.category, x.where.counterpart]
    cite = [[c.law, c.pinpoint] for c in x.cite]
    days = [_text(x.begins), _text(x.ends)]
    return [
        value,
        x.evidence,
        sorted(x.unassessed),
        days,
        where,
        cite,
        x.says,
        x.source,
        x.note,
        _at(x.place),
    ]


def _to_fact(
    path: str,
    owner: str,
    measure: str,
    value: Any,
    evidence: str,
    unassessed: Any,
    days: Any,
    where: Any,
    cite: Any,
    says: str,
    source: str,
    note: str,
    at: Any,
) -> Fact:
    return Fact(
        measure=measure,
        value=frozenset(value) if isinstance(value, list) else value,
        evidence=evidence,
        unassessed=frozenset(unassessed),
        begins=_date(days[0]),
        ends=_date(days[1]),
        where=Scope(*where),
        cite=tuple(Citation(law, pinpoint) for law, pinpoint in cite),
        says=says,
        source=source,
        note=note,
        jurisdiction=owner,
        place=Place(path, *at),
    )


def _at(place: Place) -> list[int]:
    return [place.line, place.column, place.length]


def _text(day: date | None) -> str | None:
    return None if day is None else str(day)


def _date(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
