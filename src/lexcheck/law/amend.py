"""A law as it would be with a bill.

An entry of the bill takes the place of those with the same scope for as long as it holds; what
is narrower or wider stays (`left_standing` names it). What a bill ends leaves the law silent,
but for the days and cases in which another rule of the law answers.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from lexcheck.law.model import Acceptance, Bill, Fact, Jurisdiction

_DAY = timedelta(days=1)


def amend(law: Jurisdiction, bill: Bill) -> Jurisdiction:
    """Return the law with the bill; it keeps its id, and its name says which bill."""
    touched = dict.fromkeys(entry.measure for entry in bill.entries)
    facts = {**law.facts, **{measure: tuple(_amended(law, bill, measure)) for measure in touched}}
    return replace(
        law,
        name=f"{law.name}, with the {bill.name.removeprefix('The ').removeprefix('the ')}",
        laws={**law.laws, **bill.laws},
        facts=facts,
        accepted=_accepted(law.accepted, bill.accepted),
        bill=bill,
        place=bill.place,
    )


def left_standing(law: Jurisdiction) -> list[Fact]:
    """Return the former rules for some workers that a rule of the bill for more of them leaves as they are.

    A reader of the bill alone would think that it changes them too.
    """
    if law.bill is None:
        return []
    entries = law.bill.entries
    return [
        fact
        for measure in dict.fromkeys(e.measure for e in entries)
        for fact in law.facts[measure]
        if fact.place.path != law.bill.place.path
        and any(e.measure == measure and _narrower(fact, e) and _meet(fact, e) for e in entries)
    ]


def _narrower(fact: Fact, other: Fact) -> bool:
    return fact.where != other.where and other.where.covers(fact.where)


def _amended(law: Jurisdiction, bill: Bill, measure: str) -> Iterable[Fact]:
    new = bill.facts.get(measure, ())
    ended = [r for r in bill.repeals if r.measure == measure]
    kept = [
        piece
        for old in law.facts.get(measure, ())
        for piece in _outside(old, [c for c in (*new, *ended) if c.where == old.where])
    ]
    answers = [*kept, *new, *_inherited(law, measure)]
    silences = [p for r in ended for p in _outside(r, [a for a in answers if a.where.covers(r.where)])]
    return [*kept, *new, *silences]


def _inherited(law: Jurisdiction, measure: str) -> list[Fact]:
    """Return what a part of a country has from its country where it has no rule of its own."""
    above = law.parent
    if above is None:
        return []
    return [f for f in above.facts.get(measure, ()) if not f.silent] + _inherited(above, measure)


def _outside(fact: Fact, others: Iterable[Fact]) -> list[Fact]:
    """Return a fact for the days on which none of the others holds: as it is, in pieces, or not at all."""
    pieces = [fact]
    for other in others:
        pieces = [rest for piece in pieces for rest in _cut(piece, other)]
    return pieces


def _cut(fact: Fact, other: Fact) -> list[Fact]:
    if not _meet(fact, other):
        return [fact]
    pieces = []
    if other.begins and (fact.begins or date.min) < other.begins:
        pieces.append(replace(fact, ends=other.begins - _DAY))
    if other.ends and other.ends < (fact.ends or date.max):
        pieces.append(replace(fact, begins=other.ends + _DAY))
    return pieces


def _meet(one: Fact, other: Fact) -> bool:
    """Tell whether two facts hold on the same day."""
    return (one.begins or date.min) <= (other.ends or date.max) and (other.begins or date.min) <= (
        one.ends or date.max
    )


def _accepted(old: tuple[Acceptance, ...], new: tuple[Acceptance, ...]) -> tuple[Acceptance, ...]:
    """Return the accepted gaps: what the bill says of a rule goes before what its law's file says."""
    spoken = {a.rule for a in new}
    return (*(a for a in old if a.rule not in spoken), *new)
