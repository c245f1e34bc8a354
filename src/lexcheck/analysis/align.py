"""The alignment of two regimes: every pattern held against an origin, a destination and agreements."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from lexcheck.analysis.selection import Selection
from lexcheck.codebook.conditions import Condition, Ref, refs
from lexcheck.codebook.model import CLASSES, ROLES, SEVERITIES, Codebook, Pattern
from lexcheck.engine.evaluate import evaluate
from lexcheck.engine.outcome import Facts, Outcomes
from lexcheck.engine.verdict import PatternVerdict, conclude_pattern
from lexcheck.errors import UsageError
from lexcheck.law.model import Context, Fact, Jurisdiction, Regime
from lexcheck.law.regime import regime
from lexcheck.law.warnings import warnings

OUTCOMES = ("reported", "settled", "cannot_tell", "not_reported")
"""In the order in which a reader wants them."""

NO_AGREEMENT = "said by the reader: there is no agreement"


@dataclass(frozen=True)
class PatternResult:
    """One pattern and its verdict."""

    pattern: Pattern
    verdict: PatternVerdict


@dataclass(frozen=True)
class Question:
    """A measure that nobody has assessed on a side, and the patterns that hang on it."""

    ref: Ref
    patterns: tuple[Pattern, ...]


@dataclass(frozen=True)
class Corridor:
    """What an alignment is asked of.

    With no `agreements`, `none` says that there is none; without it nobody has looked.
    """

    origin: Jurisdiction
    destination: Jurisdiction
    agreements: tuple[Jurisdiction, ...] = ()
    none: bool = False

    def side(self, fact: Fact) -> Jurisdiction | None:
        """Return the file among the corridor's in which a fact stands, or what inherits it."""
        for file in (self.origin, self.destination, *self.agreements):
            one: Jurisdiction | None = file
            while one is not None:
                if one.id == fact.jurisdiction:
                    return file
                one = one.parent
        return None


@dataclass(frozen=True)
class Alignment:
    """An alignment, complete: what was asked, of which facts, with which verdicts.

    `regimes` holds the facts of each side: origin, destination and, where there is one, agreement.
    """

    codebook: Codebook
    corridor: Corridor
    on: date
    sector: str
    category: str
    selection: Selection
    regimes: Mapping[str, Mapping[str, Fact]]
    results: tuple[PatternResult, ...]
    outcomes: Outcomes
    facts: Facts
    engines: tuple[str, ...]

    def of(self, outcome: str) -> list[PatternResult]:
        """Return the results of one outcome: by class, then by severity, the worst first."""
        found = [r for r in self.results if r.verdict.outcome == outcome]
        return sorted(
            found, key=lambda r: (CLASSES.index(r.pattern.class_), SEVERITIES.index(r.pattern.severity))
        )

    def counts(self) -> Counter[str]:
        """Return how many patterns have each outcome, and how many of each class are reported."""
        counts = Counter(r.verdict.outcome for r in self.results)
        counts.update(r.pattern.class_ for r in self.results if r.verdict.outcome == "reported")
        return counts

    def questions(self) -> list[Question]:
        """Return what would have to be known: of each side, what most patterns hang on first.

        Only what stands in the way of a pattern that cannot be told, or of knowing whether the
        agreement settles one, is asked.
        """
        hanging: dict[Ref, list[Pattern]] = {}
        for result in self.results:
            for ref in sorted(result.verdict.blockers):
                hanging.setdefault(ref, []).append(result.pattern)
        found = [Question(ref, tuple(patterns)) for ref, patterns in hanging.items()]
        return sorted(found, key=lambda q: (ROLES.index(q.ref.side or ""), *_urgency(q), q.ref))

    def warnings(self) -> list[str]:
        """Return what a reader has to know of the files before relying on the report."""
        ends = {"origin": self.corridor.origin, "destination": self.corridor.destination}
        asked = {ref.measure for ref in asked_of(r.pattern for r in self.results)}
        found = []
        for (role, file), other in zip(ends.items(), reversed(ends.values()), strict=True):
            context = Context(role, self.on, self.sector, self.category, other.id)
            found += [f"{file.name}: {warning}" for warning in warnings(file, context, asked)]
        return found

    def served(self) -> dict[str, Counter[str]]:
        """Count, by instrument, the provisions that the patterns serve by how they come out.

        A provision counts as reported when any of its patterns is, else as cannot tell when any
        is, else as settled or not reported.
        """
        worst: dict[str, str] = {}
        order = ("reported", "cannot_tell", "settled", "not_reported")
        for result in self.results:
            for provision in result.pattern.provisions:
                now = worst.get(provision, "not_reported")
                worst[provision] = min(now, result.verdict.outcome, key=order.index)
        found: dict[str, Counter[str]] = {}
        for provision, outcome in worst.items():
            found.setdefault(provision.partition(" ")[0], Counter())[outcome] += 1
        return {i: found[i] for i in self.codebook.instruments if i in found}


def align(
    codebook: Codebook,
    corridor: Corridor,
    on: date,
    *,
    sector: str = "",
    category: str = "",
    selection: Selection | None = None,
    engine: str = "both",
) -> Alignment:
    """Hold the patterns against two regimes and what they agreed, on a day and in a context.

    Raises UsageError when the sides are one country, lack the role they are asked in, or an
    agreement is between others or not in force; InvalidFilesError when two facts tie;
    EngineDisagreement when the engines differ.
    """
    selection = selection or Selection()
    selection.check(codebook)
    check(corridor, on)
    regimes = sides(codebook, corridor, on, sector, category)
    facts = {Ref(m, side): fact for side, held in regimes.items() for m, fact in held.items()}
    patterns = selection.patterns(codebook)
    done = evaluate(pattern_conditions(patterns), facts, codebook.measures, engine)
    results = tuple(PatternResult(p, conclude_pattern(p, done.outcomes, facts)) for p in patterns)
    return Alignment(
        codebook,
        corridor,
        on,
        sector,
        category,
        selection,
        regimes,
        results,
        done.outcomes,
        facts,
        done.engines,
    )


def check(corridor: Corridor, on: date) -> None:
    """Raise UsageError when the corridor is none, or an agreement is not one of it on the day."""
    origin, destination = corridor.origin, corridor.destination
    if same_country(origin.id, destination.id):
        raise UsageError(
            f"`{origin.id}` and `{destination.id}` are the same country",
            "name the country workers leave first, then the one they go to",
        )
    for file, role, other in ((origin, "origin", destination), (destination, "destination", origin)):
        if role in file.roles:
            continue
        swapped = role == "origin" and "origin" in other.roles and "destination" in file.roles
        help = (
            f"did you mean `{other.id} {file.id}`?" if swapped else "add its facts in that role to the file"
        )
        raise UsageError(
            f"the file of {file.name} describes it as {' and '.join(file.roles)}, not as {role}", help
        )
    for agreement in corridor.agreements:
        _check_agreement(agreement, corridor, on)


def _check_agreement(agreement: Jurisdiction, corridor: Corridor, on: date) -> None:
    terms = agreement.terms
    if terms is None:
        raise UsageError(
            f"`{agreement.id}` is not an agreement but {' and '.join(agreement.roles)}",
            "name the file of an agreement; `lexcheck law list` shows those there are",
        )
    if not terms.covers(corridor.origin.id, corridor.destination.id):
        parties = f"from {', '.join(terms.origins)} to {', '.join(terms.destinations)}"
        raise UsageError(
            f"{agreement.name} (`{agreement.id}`) is for workers who go {parties}",
            "leave --agreement out, or name one between these two",
        )
    if not terms.holds_on(on):
        day = f"came into force on {terms.in_force}" if terms.in_force else f"was signed on {terms.signed}"
        if terms.ended and terms.ended < on:
            day = f"ended on {terms.ended}"
        raise UsageError(
            f"{agreement.name} (`{agreement.id}`) was not in force on {on}: it {day}",
            "choose another day with --as-of, or leave --agreement out",
        )


def sides(
    codebook: Codebook, corridor: Corridor, on: date, sector: str = "", category: str = ""
) -> dict[str, dict[str, Fact]]:
    """Return the facts of each side of a corridor, each chosen with the other as counterpart."""
    origin, destination = corridor.origin, corridor.destination
    found = {
        "origin": regime(origin, Context("origin", on, sector, category, destination.id)).facts,
        "destination": regime(destination, Context("destination", on, sector, category, origin.id)).facts,
    }
    if corridor.agreements:
        agreed = [regime(a, Context("agreement", on, sector, category)) for a in corridor.agreements]
        found["agreement"] = join(agreed)
    elif corridor.none:
        found["agreement"] = nothing_agreed(codebook)
    return found


def join(agreed: Sequence[Regime]) -> dict[str, Fact]:
    """Return what several agreements say together.

    Where more than one speaks to a measure, the one more narrowly made for the context goes
    first, then one that says something before one that is silent, then the later one.
    """
    found: dict[str, Fact] = {}
    rank: dict[str, tuple[int, bool, date]] = {}
    for one in agreed:
        since = one.jurisdiction.terms and one.jurisdiction.terms.in_force
        for measure, fact in one.facts.items():
            this = (fact.where.weight, not fact.silent, since or date.min)
            if measure not in found or this > rank[measure]:
                found[measure], rank[measure] = fact, this
    return found


def nothing_agreed(codebook: Codebook) -> dict[str, Fact]:
    """Return the facts of an agreement that there is not: silent on everything."""
    return {
        m.id: Fact(m.id, None, "unverified", note=NO_AGREEMENT, jurisdiction="")
        for m in codebook.measures.values()
        if "agreement" in m.roles
    }


def asked_of(patterns: Iterable[Pattern]) -> list[Ref]:
    """Return the measures that patterns ask about, each once and with its side."""
    return list(dict.fromkeys(ref for p in patterns for c in p.conditions for ref in refs(c)))


def pattern_conditions(patterns: Iterable[Pattern]) -> dict[str, Condition]:
    """Return every condition of the patterns under a name that says which it is."""
    named: dict[str, Condition] = {}
    for pattern in patterns:
        named[f"{pattern.id} when"] = pattern.when
        if pattern.settled is not None:
            named[f"{pattern.id} settled"] = pattern.settled
    return named


def _urgency(question: Question) -> tuple[int, int]:
    return min(SEVERITIES.index(p.severity) for p in question.patterns), -len(question.patterns)


def same_country(one: str, other: str) -> bool:
    """Tell whether two ids are of one country, or of parts of one."""
    return one.partition("-")[0] == other.partition("-")[0]


def between(
    agreements: Iterable[Jurisdiction], origin: Jurisdiction, destination: Jurisdiction, on: date
) -> tuple[Jurisdiction, ...]:
    """Return those of the agreements that hold for workers between two countries on a day."""
    return tuple(
        a
        for a in agreements
        if a.terms and a.terms.covers(origin.id, destination.id) and a.terms.holds_on(on)
    )
