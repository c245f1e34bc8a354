"""What a reader has to know of a law file before relying on what is told of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from lexcheck.law.amend import left_standing
from lexcheck.law.model import Bill, Context, Fact, Jurisdiction
from lexcheck.law.regime import fits, holds_on

STALE_DAYS = 365
"""How long after the state that a file describes a report warns."""

_SHOWN = 4
_NAMED = 12


def warnings(law: Jurisdiction, context: Context, measures: Collection[str] | None = None) -> list[str]:
    """Return the warnings about a law in a context; of a bill's changes, those to `measures` or to all."""
    found = [stale(law, context.on)] if stale(law, context.on) else []
    if law.bill is None:
        return found
    if law.bill.in_force and context.on < law.bill.in_force:
        return [*found, _not_begun(law.bill, context.on)]
    return [*found, *standing(law, context.on, measures), *_not_asked(law.bill, context, measures)]


def standing(law: Jurisdiction, on: date, measures: Collection[str] | None = None) -> list[str]:
    """Return which narrower rules a bill leaves as they are on a day."""
    facts = [f for f in left_standing(law) if holds_on(f, on)]
    return [
        f"on `{measure}` the bill leaves the law's narrower rule as it is: for {limits}"
        for measure, limits in _by_measure(facts, measures)
    ]


def _not_asked(bill: Bill, context: Context, measures: Collection[str] | None) -> list[str]:
    entries = [e for e in bill.entries if not fits(e.where, context)]
    return [
        f"on `{measure}` the bill changes what holds for {limits}, which is not asked here"
        for measure, limits in _by_measure(entries, measures)
    ]


def _by_measure(facts: Iterable[Fact], measures: Collection[str] | None) -> list[tuple[str, str]]:
    """Return each measure with the limits of its facts in words."""
    found: dict[str, dict[str, None]] = {}
    for fact in facts:
        if measures is None or fact.measure in measures:
            found.setdefault(fact.measure, {})[str(fact.where)] = None
    return [(measure, _joined(list(limits))) for measure, limits in found.items()]


def _joined(limits: list[str]) -> str:
    more = f"; and {len(limits) - _SHOWN} more" if len(limits) > _SHOWN else ""
    return "; ".join(limits[:_SHOWN]) + more


def stale(law: Jurisdiction, on: date) -> str:
    """Return a warning when a file describes the law long before the day asked; else nothing."""
    days = (on - law.as_at).days
    if days <= STALE_DAYS:
        return ""
    return (
        f"the file describes the law as at {law.as_at}, {days // 30} months before {on}; "
        "the law may have changed since"
    )


def aged(laws: Iterable[Jurisdiction], on: date) -> str:
    """Return one warning about all the files that describe the law long before the day asked."""
    old = {law.label: law.as_at for law in laws if stale(law, on)}
    if not old:
        return ""
    named = [f"{label} ({as_at})" for label, as_at in sorted(old.items(), key=lambda x: x[1])]
    more = f" and {len(named) - _NAMED} more" if len(named) > _NAMED else ""
    return (
        f"these files describe the law as it stood more than a year before {on}: "
        f"{', '.join(named[:_NAMED])}{more}; the law may have changed since"
    )


def _not_begun(bill: Bill, on: date) -> str:
    return (
        f"the bill is not in force on {on} (it is to come into force on {bill.in_force}); "
        "what is told here is the law without it"
    )
