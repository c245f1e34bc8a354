"""The facts that hold for a jurisdiction on a date in a context."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from lexcheck.codebook.model import ROLES, Codebook
from lexcheck.errors import Diagnostic, InvalidFilesError, UsageError
from lexcheck.law.model import COUNTERPART, Context, Fact, Jurisdiction, Law, Regime, Scope
from lexcheck.law.source import listed, quoted
from lexcheck.nearest import did_you_mean


def regime(jurisdiction: Jurisdiction, context: Context) -> Regime:
    """Return the facts of a jurisdiction that hold in a context, the most specific of each measure.

    A subdivision's own fact goes before its country's, whatever their scopes; of its
    country's facts it has what is stated, not what is silent. Raises
    UsageError when the role is none of the jurisdiction's, and InvalidFilesError when two
    different facts fit equally well.
    """
    if context.role not in jurisdiction.roles:
        raise UsageError(
            f"`{jurisdiction.id}` has no facts as {quoted(context.role)}",
            f"its law file was read for {listed(jurisdiction.roles)}",
        )
    ties: list[Diagnostic] = []
    facts = _choose_all(jurisdiction, context, ties)
    if ties:
        raise InvalidFilesError(ties)
    return Regime(jurisdiction, context, facts)


def _choose_all(jurisdiction: Jurisdiction, context: Context, ties: list[Diagnostic]) -> dict[str, Fact]:
    chosen: dict[str, Fact] = {}
    source: Jurisdiction | None = jurisdiction
    # A country whose law was not read in this role has nothing to hand down in it.
    while source and context.role in source.roles:
        for measure, facts in source.facts.items():
            born = [f for f in facts if not _before_its_laws(f, source.laws, context.on)]
            fact = choose(born, context, ties) if measure not in chosen else None
            # Silence is not handed down: a country may be silent because the matter belongs
            # to its parts, and of their law that says nothing.
            if fact and (source is jurisdiction or not fact.silent):
                chosen[measure] = fact
        source = source.parent
    return chosen


def _before_its_laws(fact: Fact, laws: Mapping[str, Law], day: date) -> bool:
    """Tell whether a fact without a first day is asked of a day before all its laws, as far as known."""
    if fact.begins is not None or not fact.cite:
        return False
    days = [laws[c.law].in_force or laws[c.law].adopted for c in fact.cite if c.law in laws]
    known = [d for d in days if d is not None]
    return bool(known) and day < min(known)


def scoped(jurisdiction: Jurisdiction, measure: str, context: Context) -> tuple[Fact, ...]:
    """Return the facts on a measure that hold on the day in the role, but only for some workers.

    The one that the context asks for is among them. A subdivision has its country's too,
    unless its own law has a rule for all.
    """
    own = [
        f
        for f in jurisdiction.facts.get(measure, ())
        if holds_on(f, context.on) and f.where.role in ("", context.role)
    ]
    some = [f for f in own if f.where.sector or f.where.category or f.where.counterpart]
    if jurisdiction.parent and len(some) == len(own):
        some += [f for f in scoped(jurisdiction.parent, measure, context) if not f.silent]
    return tuple(some)


def choose(facts: Iterable[Fact], context: Context, ties: list[Diagnostic]) -> Fact | None:
    """Return the most specific of the facts on one measure that fit the context, if any does.

    Two that fit equally well and do not say the same are noted in `ties`.
    """
    fitting = [f for f in facts if holds_on(f, context.on) and fits(f.where, context)]
    if len(fitting) < 2:
        return fitting[0] if fitting else None
    limits = {f.where for f in fitting}
    # Of a rule towards a country and one towards the very part asked about, the second goes first.
    fitting = [
        f
        for f in fitting
        if _towards(f.where, context) == f.where or _towards(f.where, context) not in limits
    ]
    most = max(f.where.weight for f in fitting)
    best = _without_predecessors([f for f in fitting if f.where.weight == most], context.on)
    first = best[0]
    for other in best[1:]:
        if (other.value, other.unassessed) != (first.value, first.unassessed):
            ties.append(_tie(first, other, context))
    return first


def holds_on(fact: Fact, day: date) -> bool:
    """Tell whether a fact holds on a day; both its first and its last day count."""
    return (fact.begins is None or fact.begins <= day) and (fact.ends is None or day <= fact.ends)


def assessed_for(jurisdiction: Jurisdiction, measure: str, day: date) -> list[str]:
    """Return the limits of the facts that a file has on a measure on a day, of those that have any."""
    facts = [f for f in jurisdiction.facts.get(measure, ()) if holds_on(f, day)]
    return list(dict.fromkeys(str(f.where) for f in facts if f.where.weight))


def fits(where: Scope, context: Context) -> bool:
    """Tell whether every limit of a scope is the context's own.

    A fact limited to a sector does not fit a context without a sector. A limit to a country
    holds towards its parts too.
    """
    pairs = (
        (where.role, context.role),
        (where.sector, context.sector),
        (where.category, context.category),
    )
    if not all(limit in ("", asked) for limit, asked in pairs):
        return False
    return where.counterpart in ("", context.counterpart, context.counterpart.partition("-")[0])


def _towards(where: Scope, context: Context) -> Scope:
    return replace(where, counterpart=context.counterpart) if where.counterpart else where


def _without_predecessors(facts: list[Fact], day: date) -> list[Fact]:
    """Leave out a fact whose last day this is when one with the same scope begins on it."""
    begun = {f.where for f in facts if f.begins == day}
    return [f for f in facts if f.ends != day or f.begins == day or f.where not in begun]


def _tie(first: Fact, second: Fact, context: Context) -> Diagnostic:
    one, other = sorted((first, second), key=lambda f: f.place)
    return Diagnostic(
        other.place,
        f"two facts on `{one.measure}` fit equally well on {context.on}, one for {one.where or 'all'} "
        f"and one for {other.where or 'all'}, and they differ; the first is at {one.place}",
        "add a fact for both limits together, or make one of them narrower",
    )


def check_context(context: Context, codebook: Codebook) -> None:
    """Raise UsageError when a context names what the codebook does not have."""
    _check(context.role, "role", ROLES)
    if context.sector:
        _check(context.sector, "sector", codebook.sectors)
    if context.category:
        _check(context.category, "category", codebook.categories)
    if context.counterpart and not re.fullmatch(COUNTERPART, context.counterpart):
        upper = context.counterpart.upper()
        suggestion = (
            f"did you mean `{upper}`?" if re.fullmatch(COUNTERPART, upper) else "write it as `QA` or `CA-QC`"
        )
        raise UsageError(f"{quoted(context.counterpart)} is not the code of a country", suggestion)


def _check(name: str, what: str, known: Iterable[str]) -> None:
    names = list(known)
    if name not in names:
        plural = "categories" if what == "category" else f"{what}s"
        help = did_you_mean(name, names) or f"the {plural} are {listed(names, 20)}"
        raise UsageError(f"there is no {what} {quoted(name)}", help)
