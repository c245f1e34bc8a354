"""The gap analysis: every rule held against one regime."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lexcheck.analysis.elsewhere import Elsewhere, Example
from lexcheck.analysis.selection import Selection
from lexcheck.codebook.conditions import Condition, Counts, Includes, Ref, leaves, refs
from lexcheck.codebook.model import Codebook, Measure, Rule
from lexcheck.engine.evaluate import evaluate
from lexcheck.engine.outcome import Facts, Outcomes
from lexcheck.engine.verdict import Grade, Verdict, conclude, conditions_of, meet
from lexcheck.law.acceptance import Accepted, acceptance_on
from lexcheck.law.model import Context, Fact, Jurisdiction, Regime
from lexcheck.law.regime import assessed_for, regime
from lexcheck.law.warnings import warnings

OUTCOMES = ("not_met", "partly_met", "undetermined", "met", "not_applicable")
"""In the order in which a reader wants them."""

GAPS = ("not_met", "partly_met")
"""The outcomes that are gaps."""


@dataclass(frozen=True)
class Result:
    """One rule and its verdict."""

    rule: Rule
    verdict: Verdict


@dataclass(frozen=True)
class Coverage:
    """One instrument against the regime, counted in provisions.

    Of `provisions` that some rule asked here implements, `met`, `partly_met` and `not_met` are
    certain; `undetermined` are not; `not_applicable` are left out of the bounds. At least `met`,
    at most `at_most` are met once everything has been assessed.
    """

    instrument: str
    provisions: int
    met: int
    partly_met: int
    not_met: int
    undetermined: int
    not_applicable: int
    at_most: int


@dataclass(frozen=True)
class Gap:
    """A gap analysis, complete: what was asked, of which facts, with which verdicts.

    With `elsewhere`, a gap also has examples of laws that meet its rule.
    """

    codebook: Codebook
    regime: Regime
    selection: Selection
    results: tuple[Result, ...]
    outcomes: Outcomes
    facts: Facts
    engines: tuple[str, ...]
    elsewhere: Elsewhere | None = None

    @property
    def jurisdiction(self) -> Jurisdiction:
        """The jurisdiction analysed."""
        return self.regime.jurisdiction

    @property
    def context(self) -> Context:
        """The date, role and scope asked."""
        return self.regime.context

    def unverified(self, result: Result) -> bool:
        """Tell whether a verdict rests on a fact that nobody has checked."""
        return any(
            ref in self.facts and self.facts[ref].evidence == "unverified" for ref in result.verdict.deciders
        )

    def examples(self, result: Result) -> list[Example]:
        """Return laws that meet the rule of a gap, where such were asked for."""
        if self.elsewhere is None or result.verdict.outcome not in ("not_met", "partly_met"):
            return []
        return self.elsewhere.examples(result.rule.id, self.jurisdiction, self.context)

    def warnings(self) -> list[str]:
        """Return what a reader has to know of the file before relying on the report."""
        return warnings(self.jurisdiction, self.context, self.asked())

    def acceptance(self, result: Result) -> Accepted | None:
        """Return whether somebody answers for the gap of a rule, on the day asked."""
        return acceptance_on(self.jurisdiction, result.rule.id, self.context.on)

    def gaps_by_acceptance(self, state: str) -> list[Result]:
        """Return the gaps whose acceptance is `accepted`, `lapsed` or `not_begun`."""
        found = [(r, self.acceptance(r)) for r in self.results if r.verdict.outcome in GAPS]
        return [r for r, accepted in found if accepted and accepted.state == state]

    def counts(self) -> Counter[str]:
        """Return how many rules have each outcome, `contrary` and `silent` among them."""
        counts = Counter(r.verdict.outcome for r in self.results)
        counts.update(r.verdict.nature for r in self.results if r.verdict.nature)
        return counts

    def facts_used(self) -> dict[str, Fact]:
        """Return the facts that some rule asked about, by measure."""
        asked = self.asked()
        return {m: f for m, f in self.regime.facts.items() if m in asked}

    def measures_missing(self) -> list[str]:
        """Return the measures that some rule asked about and nobody has assessed."""
        return [m for m in self.asked() if m not in self.regime.facts]

    def assessed_for(self, measure: str) -> list[str]:
        """Return for whom alone the file answers a measure on the day asked: a sector, a country."""
        return assessed_for(self.jurisdiction, measure, self.context.on)

    def asked(self) -> dict[str, None]:
        """Return the measures that some rule asks about, each once."""
        return dict.fromkeys(
            ref.measure for r in self.results for c in conditions_of(r.rule) for ref in refs(c)
        )

    def coverage(self) -> list[Coverage]:
        """Return the coverage of each instrument, in the codebook's order."""
        found: dict[str, dict[str, list[Verdict]]] = {}
        for result in self.results:
            for provision in result.rule.provisions:
                instrument = provision.partition(" ")[0]
                found.setdefault(instrument, {}).setdefault(provision, []).append(result.verdict)
        against = self.selection.against or found
        return [_coverage(i, found[i]) for i in self.codebook.instruments if i in found and i in against]


def analyse(
    codebook: Codebook,
    jurisdiction: Jurisdiction,
    context: Context,
    selection: Selection | None = None,
    engine: str = "both",
) -> Gap:
    """Hold the rules against a jurisdiction's law in a context.

    `engine` is `both`, `durable` or `direct`. Raises UsageError for an unknown
    instrument, topic or role, InvalidFilesError when two facts tie, EngineDisagreement when
    the engines differ.
    """
    selection = selection or Selection()
    selection.check(codebook)
    asked = regime(jurisdiction, context)
    rules = selection.rules(codebook, context.role)
    facts = {Ref(measure): fact for measure, fact in asked.facts.items()}
    done = evaluate(named_conditions(rules), facts, codebook.measures, engine)
    results = tuple(Result(r, conclude(r, done.outcomes, facts, context.sector)) for r in rules)
    return Gap(codebook, asked, selection, results, done.outcomes, facts, done.engines)


def open_items(rule: Rule, ref: Ref, fact: Fact, measure: Measure) -> list[str]:
    """Return the unassessed items of a set that the rule's conditions hang on, in their order."""
    asked: set[str] = set()
    for leaf in (x for condition in conditions_of(rule) for x in leaves(condition)):
        if isinstance(leaf, Counts) and leaf.ref == ref:
            asked.update(measure.choice_ids)
        elif isinstance(leaf, Includes) and leaf.ref == ref:
            asked.update(leaf.items)
    return [item for item in measure.choice_ids if item in fact.unassessed and item in asked]


def named_conditions(rules: Sequence[Rule]) -> dict[str, Condition]:
    """Return every condition of the rules under a name that says which it is."""
    named: dict[str, Condition] = {}
    for rule in rules:
        for word, condition in (("applies", rule.applies), ("met", rule.met), ("partly met", rule.partly)):
            if condition is not None:
                named[f"{rule.id} {word}"] = condition
    return named


def _coverage(instrument: str, verdicts: Mapping[str, list[Verdict]]) -> Coverage:
    counts: Counter[str] = Counter()
    at_most = 0
    for several in verdicts.values():
        bounds = meet(several)
        if bounds is None:
            counts["not_applicable"] += 1
            continue
        low, high = bounds
        at_most += high is Grade.MET
        counts[low.name.lower() if low is high else "undetermined"] += 1
    return Coverage(
        instrument,
        len(verdicts),
        counts["met"],
        counts["partly_met"],
        counts["not_met"],
        counts["undetermined"],
        counts["not_applicable"],
        at_most,
    )
