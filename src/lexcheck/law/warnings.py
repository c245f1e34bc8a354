"""What a reader has to know of a law file before relying on what is told of it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from lexcheck.law.amend import left_standing
from lexcheck.law.model import Bill, Fact, Jurisdiction
from lexcheck.law.regime import holds_on

STALE_DAYS = 365
"""How long after the state that a file describes a report warns."""

_SHOWN = 4


def warnings(law: Jurisdiction, on: date, measures: Collection[str] | None = None) -> list[str]:
    """Return the warnings about a law on a day; of a bill's changes, those to `measures` or to all."""
    found = [stale(law, on)] if stale(law, on) else []
    if law.bill is None:
        return found
    if law.bill.in_force and on < law.bill.in_force:
        return [*found, _not_begun(law.bill, on)]
    by_measure: dict[str, list[Fact]] = {}
    for fact in left_standing(law):
        if holds_on(fact, on) and (measures is None or fact.measure in measures):
            by_measure.setdefault(fact.measure, []).append(fact)
    return [*found, *(_standing(measure, facts) for measure, facts in by_measure.items())]


def stale(law: Jurisdiction, on: date) -> str:
    """Return a warning when a file describes the law long before the day asked; else nothing."""
    days = (on - law.as_at).days
    if days <= STALE_DAYS:
        return ""
    return (
        f"the file describes the law as at {law.as_at}, {days // 30} months before {on}; "
        "the law may have changed since"
    )


def _not_begun(bill: Bill, on: date) -> str:
    return (
        f"the bill is not in force on {on} (it is to come into force on {bill.in_force}); "
        "what is told here is the law without it"
    )


def _standing(measure: str, facts: list[Fact]) -> str:
    limits = list(dict.fromkeys(str(f.where) for f in facts))
    shown = "; ".join(limits[:_SHOWN])
    more = f"; and {len(limits) - _SHOWN} more" if len(limits) > _SHOWN else ""
    return f"on `{measure}` the bill leaves the law's narrower rule as it is: for {shown}{more}"
