"""All corridors between some origins and some destinations, by all patterns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import date
from functools import partial

import numpy as np

from lexcheck.analysis.align import OUTCOMES, between, join, nothing_agreed, same_country
from lexcheck.analysis.broadcast import Answers, Cases, Numbers, ask_patterns
from lexcheck.analysis.selection import Selection
from lexcheck.codebook.model import SEVERITIES, Codebook, Pattern
from lexcheck.engine.verdict import PatternVerdict
from lexcheck.law.model import Context, Fact, Jurisdiction
from lexcheck.law.regime import regime


@dataclass(frozen=True)
class Way:
    """One corridor: from an origin to a destination, under the agreements between them."""

    origin: Jurisdiction
    destination: Jurisdiction
    agreements: tuple[Jurisdiction, ...]

    @property
    def id(self) -> str:
        """The ids of both ends, as in `NP-QA`."""
        return f"{self.origin.id}-{self.destination.id}"


@dataclass(frozen=True)
class Matrix:
    """Every corridor with every pattern's verdict.

    `answers` has one entry a pattern, each with a verdict for each of `ways`, in their order.
    """

    codebook: Codebook
    on: date
    sector: str
    category: str
    selection: Selection
    none: bool
    origins: tuple[Jurisdiction, ...]
    destinations: tuple[Jurisdiction, ...]
    ways: tuple[Way, ...]
    patterns: tuple[Pattern, ...]
    answers: tuple[Answers[PatternVerdict], ...]

    def found(self, way: int, outcome: str = "reported") -> list[tuple[Pattern, PatternVerdict]]:
        """Return the patterns that have an outcome on a corridor, the worst first."""
        some = [(p, a.of(way)) for p, a in zip(self.patterns, self.answers, strict=True)]
        some = [(p, v) for p, v in some if v.outcome == outcome]
        return sorted(some, key=lambda x: SEVERITIES.index(x[0].severity))

    def counts(self) -> dict[str, Numbers]:
        """Count for each corridor the patterns of each outcome, and those reported of each severity.

        `by_silence` are those of the reported that rest in part on a silence.
        """
        words = (*OUTCOMES, *SEVERITIES, "by_silence")
        counts = {word: np.zeros(len(self.ways), np.int64) for word in words}
        for pattern, answer in zip(self.patterns, self.answers, strict=True):
            for word in OUTCOMES:
                own = np.array([v.outcome == word for v in answer.verdicts], bool)[answer.which]
                counts[word] += own
                if word == "reported":
                    counts[pattern.severity] += own
                    silent = np.array([v.by_silence for v in answer.verdicts], bool)[answer.which]
                    counts["by_silence"] += own & silent
        return counts

    def by_pattern(self) -> list[tuple[Pattern, Counter[str]]]:
        """Count for each pattern the corridors of each outcome; what is reported most comes first."""
        rows = []
        for pattern, answer in zip(self.patterns, self.answers, strict=True):
            numbers = np.bincount(answer.which, minlength=len(answer.verdicts)).tolist()
            count: Counter[str] = Counter()
            for verdict, number in zip(answer.verdicts, numbers, strict=True):
                count[verdict.outcome] += number
            rows.append((pattern, count))
        return sorted(rows, key=lambda r: (-r[1]["reported"], SEVERITIES.index(r[0].severity)))


def matrix(
    codebook: Codebook,
    origins: Sequence[Jurisdiction],
    destinations: Sequence[Jurisdiction],
    agreements: Sequence[Jurisdiction],
    on: date,
    *,
    sector: str = "",
    category: str = "",
    none: bool = False,
    selection: Selection | None = None,
    executor: Executor | None = None,
    told: Callable[[], None] = lambda: None,
) -> Matrix:
    """Hold the patterns against every corridor; `told` is called after each pattern.

    Of the `agreements`, those in force between two countries are used; with `none`, none is,
    and there is said to be none. Raises UsageError for an unknown instrument or topic and
    InvalidFilesError when two facts tie.
    """
    selection = selection or Selection()
    selection.check(codebook)
    ways = tuple(
        Way(o, d, () if none else between(agreements, o, d, on))
        for o in origins
        for d in destinations
        if not same_country(o.id, d.id)
    )
    patterns = tuple(selection.patterns(codebook))
    cases = _cases(codebook, ways, on, sector, category, none=none)
    answers = ask_patterns(patterns, cases, codebook.measures, executor, told)
    return Matrix(
        codebook,
        on,
        sector,
        category,
        selection,
        none,
        tuple(origins),
        tuple(destinations),
        ways,
        patterns,
        tuple(answers),
    )


def _cases(
    codebook: Codebook, ways: Sequence[Way], on: date, sector: str, category: str, *, none: bool
) -> Cases:
    """Return each corridor as a case; a regime that does not depend on the other side is made once."""
    origins, destinations, agreements = _Regimes(), _Regimes(), _Regimes()
    for way in ways:
        for some, side, own, other in (
            (origins, "origin", way.origin, way.destination),
            (destinations, "destination", way.destination, way.origin),
        ):
            counterpart = other.id if _speaks_of(own, other.id) else ""
            some.add((own.id, counterpart), partial(_facts, own, on, side, sector, category, counterpart))
        context = Context("agreement", on, sector, category)
        agreed = partial(nothing_agreed, codebook) if none else partial(_agreed, way.agreements, context)
        agreements.add(tuple(a.id for a in way.agreements), agreed)
    made = {"origin": origins, "destination": destinations, "agreement": agreements}
    return Cases(
        {side: some.facts for side, some in made.items()},
        {side: np.array(some.which, np.int64) for side, some in made.items()},
    )


def _facts(
    jurisdiction: Jurisdiction, on: date, role: str, sector: str, category: str, counterpart: str
) -> Mapping[str, Fact]:
    return regime(jurisdiction, Context(role, on, sector, category, counterpart)).facts


def _agreed(agreements: Sequence[Jurisdiction], context: Context) -> Mapping[str, Fact]:
    return join([regime(a, context) for a in agreements])


class _Regimes:
    """The distinct regimes of a side, and which of them each corridor has."""

    def __init__(self) -> None:
        self.facts: list[Mapping[str, Fact]] = []
        self.which: list[int] = []
        self._known: dict[tuple[str, ...], int] = {}

    def add(self, key: tuple[str, ...], make: Callable[[], Mapping[str, Fact]]) -> None:
        if key not in self._known:
            self._known[key] = len(self.facts)
            self.facts.append(make())
        self.which.append(self._known[key])


def _speaks_of(jurisdiction: Jurisdiction | None, country: str) -> bool:
    """Tell whether some fact of a file, or of what it inherits from, is limited to a country."""
    while jurisdiction is not None:
        limits = jurisdiction.counterparts
        if country in limits or country.partition("-")[0] in limits:
            return True
        jurisdiction = jurisdiction.parent
    return False
