"""What differs between two laws, two days of one law, or a law and a bill."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from lexcheck.analysis.gap import GAPS, Gap, Result
from lexcheck.codebook.conditions import refs
from lexcheck.codebook.model import SEVERITIES, Rule
from lexcheck.engine.verdict import Grade, conditions_of, meet
from lexcheck.law.model import Fact

KINDS = (
    "opened",
    "worse",
    "to_contrary",
    "no_longer_assessed",
    "closed",
    "better",
    "to_silent",
    "assessed",
    "bounds",
    "no_longer_applies",
    "applies",
    "one_side",
    "same",
)
"""How a rule's verdict changes; in the order in which a reader wants them.

`opened`, `closed`: met before, a gap after, or the reverse. `worse`, `better`: a gap on both sides,
of another grade. `to_contrary`, `to_silent`: not met on both sides, by a provision on the
one and by silence on the other. `assessed`, `no_longer_assessed`: nobody had looked on the one
side. `bounds`: nobody has looked at all of it on either side, and the bounds differ. `one_side`:
the rule is asked of one of the two only.
"""

Bounds = tuple[Grade, Grade]


@dataclass(frozen=True)
class RuleChange:
    """One rule on both sides; a side on which it is not asked is None.

    `measures` are those among its conditions whose facts differ.
    """

    rule: Rule
    before: Result | None
    after: Result | None
    kind: str
    measures: tuple[str, ...]


@dataclass(frozen=True)
class FactChange:
    """What the two sides say on one measure, None where nobody has assessed it.

    `answer` tells whether the answers differ; else the text, article or evidence does.
    """

    measure: str
    before: Fact | None
    after: Fact | None
    answer: bool


@dataclass(frozen=True)
class ProvisionChange:
    """The bounds of one provision on both sides, None where it is not applicable or not asked."""

    provision: str
    severity: str
    before: Bounds | None
    after: Bounds | None


@dataclass(frozen=True)
class Diff:
    """The difference of two gap analyses that were asked the same."""

    before: Gap
    after: Gap
    rules: tuple[RuleChange, ...]
    facts: tuple[FactChange, ...]
    provisions: tuple[ProvisionChange, ...]

    @property
    def one_law(self) -> bool:
        """Whether both sides are the law of one jurisdiction: on two days, or with a bill."""
        return self.before.jurisdiction.id == self.after.jurisdiction.id

    def name(self, side: Gap) -> str:
        """Return how a side is called: with its day where the other side is asked of another."""
        days = self.before.context.on != self.after.context.on
        return f"{side.jurisdiction.name} on {side.context.on}" if days else side.jurisdiction.name

    def warnings(self) -> list[str]:
        """Return the warnings about both sides, each once and with the side it is about."""
        sides = (self.before, self.after)
        return list(dict.fromkeys(f"{self.name(side)}: {w}" for side in sides for w in side.warnings()))

    def of(self, *kinds: str) -> list[RuleChange]:
        """Return the rules of these kinds of change, the most severe first, then kind by kind."""
        found = [c for c in self.rules if c.kind in kinds]
        return sorted(found, key=lambda c: (SEVERITIES.index(c.rule.severity), kinds.index(c.kind)))

    def staying(self) -> list[RuleChange]:
        """Return the gaps that are there on both sides alike, the most severe first."""
        return [c for c in self.of("same") if c.after and c.after.verdict.outcome in GAPS]

    def counts(self) -> Counter[tuple[str, str]]:
        """Return how many rules change in each way, by kind and severity."""
        return Counter((c.kind, c.rule.severity) for c in self.rules)


def diff(before: Gap, after: Gap) -> Diff:
    """Return what differs between two gap analyses of one selection."""
    facts = _facts(before, after)
    changed = {change.measure for change in facts}
    one = {r.rule.id: r for r in before.results}
    other = {r.rule.id: r for r in after.results}
    rules = []
    for identity, rule in before.codebook.rules.items():
        if identity in one or identity in other:
            pair = one.get(identity), other.get(identity)
            asked = dict.fromkeys(ref.measure for c in conditions_of(rule) for ref in refs(c))
            measures = tuple(m for m in asked if m in changed)
            rules.append(RuleChange(rule, *pair, kind_of(*pair), measures))
    return Diff(before, after, tuple(rules), facts, _provisions(before, after))


def kind_of(before: Result | None, after: Result | None) -> str:
    """Return how a verdict changes, a word of KINDS."""
    if before is None or after is None:
        return "one_side"
    old, new = before.verdict, after.verdict
    if "not_applicable" in (old.outcome, new.outcome):
        if old.outcome == new.outcome:
            return "same"
        return "applies" if old.outcome == "not_applicable" else "no_longer_applies"
    if "undetermined" in (old.outcome, new.outcome):
        if old.outcome != new.outcome:
            return "assessed" if old.outcome == "undetermined" else "no_longer_assessed"
        alike = (old.low, old.high, old.applies) == (new.low, new.high, new.applies)
        return "same" if alike else "bounds"
    if old.low is not new.low:
        if new.low is Grade.MET:
            return "closed"
        if old.low is Grade.MET:
            return "opened"
        return "better" if new.low > old.low else "worse"
    if old.nature != new.nature:
        return "to_contrary" if new.nature == "contrary" else "to_silent"
    return "same"


def _facts(before: Gap, after: Gap) -> tuple[FactChange, ...]:
    one, other = before.facts_used(), after.facts_used()
    one_law = before.jurisdiction.id == after.jurisdiction.id
    found = []
    for measure in before.codebook.measures:
        old, new = one.get(measure), other.get(measure)
        if old is None and new is None:
            continue
        answer = _answer(old) != _answer(new)
        # Two countries never say the same in the same words: there the answers alone are compared.
        if answer or (one_law and _basis(old) != _basis(new)):
            found.append(FactChange(measure, old, new, answer))
    return tuple(found)


def _answer(fact: Fact | None) -> object:
    return fact and (fact.value, fact.unassessed)


def _basis(fact: Fact | None) -> object:
    return fact and (fact.cite, fact.says, fact.evidence, fact.source, fact.where, fact.jurisdiction)


def _provisions(before: Gap, after: Gap) -> tuple[ProvisionChange, ...]:
    one, other = _bounds(before), _bounds(after)
    found = []
    for identity in before.codebook.provisions:
        old, new = one.get(identity), other.get(identity)
        if old != new:
            severity = min(
                (
                    r.rule.severity
                    for gap in (before, after)
                    for r in gap.results
                    if identity in r.rule.provisions
                ),
                key=SEVERITIES.index,
            )
            found.append(ProvisionChange(identity, severity, old, new))
    return tuple(found)


def _bounds(gap: Gap) -> dict[str, Bounds | None]:
    against = gap.selection.against
    verdicts: dict[str, list[Result]] = {}
    for result in gap.results:
        for provision in result.rule.provisions:
            if not against or provision.partition(" ")[0] in against:
                verdicts.setdefault(provision, []).append(result)
    return {provision: meet(r.verdict for r in some) for provision, some in verdicts.items()}
