"""How the verdicts on a law changed as the law did."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from lexcheck.analysis.diff import Diff, FactChange, RuleChange, diff
from lexcheck.analysis.gap import Gap, Result, analyse
from lexcheck.analysis.selection import Selection
from lexcheck.codebook.model import Codebook, Rule
from lexcheck.errors import UsageError
from lexcheck.law.model import Context, Fact, Jurisdiction, Law
from lexcheck.law.regime import fits
from lexcheck.law.source import quoted
from lexcheck.law.warnings import warnings

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Span:
    """Days on which the law was the same, as far as the rules ask; None is an open end."""

    begins: date | None
    ends: date | None
    gap: Gap


@dataclass(frozen=True)
class Turn:
    """A day on which the law became another: by which acts, in which facts, with which verdicts.

    `rules` are those whose verdict became another, not those that stay between other bounds.
    """

    day: date
    acts: tuple[str, ...]
    facts: tuple[FactChange, ...]
    rules: tuple[RuleChange, ...]


@dataclass(frozen=True)
class Stretch:
    """Days on which the verdict of one rule was the same; `result` is that of the first of them."""

    begins: date | None
    ends: date | None
    result: Result
    gap: Gap


@dataclass(frozen=True)
class Timeline:
    """The law of one jurisdiction over time: spans, and the turns between them.

    The day of `context` is the one on which it was asked.
    """

    context: Context
    spans: tuple[Span, ...]
    turns: tuple[Turn, ...]

    @property
    def last(self) -> Gap:
        """The law of the last span."""
        return self.spans[-1].gap

    def warnings(self) -> list[str]:
        """Return what a reader has to know of the file before relying on the report."""
        return warnings(self.last.jurisdiction, self.context, self.last.asked())

    def rules(self) -> list[Rule]:
        """Return the rules that were asked, in the codebook's order."""
        return [r.rule for r in self.last.results]

    def history(self, rule: str, by: Callable[[Stretch], object] | None = None) -> list[Stretch]:
        """Return the verdicts of a rule over time, a new stretch whenever `by` tells another thing.

        Without `by` that is the verdict.
        """
        tell = by or state
        found: list[Stretch] = []
        for span in self.spans:
            result = next(r for r in span.gap.results if r.rule.id == rule)
            stretch = Stretch(span.begins, span.ends, result, span.gap)
            if found and tell(found[-1]) == tell(stretch):
                found[-1] = replace(found[-1], ends=span.ends)
            else:
                found.append(stretch)
        return found


def state(stretch: Stretch) -> object:
    """Return what makes a verdict the same as another."""
    v = stretch.result.verdict
    return v.outcome, v.nature, v.low, v.high, v.applies


def ground(stretch: Stretch) -> object:
    """Return the verdict and the facts that it rests on, whenever they hold."""
    facts = (stretch.gap.facts.get(ref) for ref in stretch.result.verdict.deciders)
    return state(stretch), {fact and replace(fact, begins=None, ends=None) for fact in facts}


def timeline(
    codebook: Codebook,
    law: Jurisdiction,
    context: Context,
    selection: Selection | None = None,
    engine: str = "both",
    since: date | None = None,
    until: date | None = None,
) -> Timeline:
    """Hold the rules against a law on every day on which it changed.

    `since` and `until` limit the days; without them all the
    days are looked at of which the file knows. Raises UsageError for a bill without a first day,
    and what `analyse` raises.
    """
    if law.bill and not law.bill.in_force and law.bill.entries:
        raise UsageError(
            f"{quoted(law.bill.name)} does not say when it comes into force, and so has no place in time",
            "add `in_force` to the bill, or use `lexcheck diff` to see what it changes",
        )
    days = [d for d in _days(law, context) if (not since or since < d) and (not until or d <= until)]
    first = since or (_before(days[0]) if days else until or context.on)
    gaps = [analyse(codebook, law, replace(context, on=d), selection, engine) for d in (first, *days)]
    spans = [Span(since, until, gaps[0])]
    turns = []
    for day, gap in zip(days, gaps[1:], strict=True):
        change = diff(spans[-1].gap, gap)
        if change.facts:
            spans[-1] = replace(spans[-1], ends=_before(day))
            spans.append(Span(day, until, gap))
            turns.append(_turn(day, law, change))
    return Timeline(context, tuple(spans), tuple(turns))


def _before(day: date) -> date:
    return day - _DAY if day > date.min else day


def _days(law: Jurisdiction, context: Context) -> list[date]:
    """Return the days, in order, on which a fact that fits the context begins or has ended."""
    found: set[date] = set()
    source: Jurisdiction | None = law
    while source is not None:
        for facts in source.facts.values():
            for fact in facts:
                if fits(fact.where, context):
                    found.update(_edges(fact, source))
        source = source.parent
    return sorted(found)


def _edges(fact: Fact, law: Jurisdiction) -> Iterator[date]:
    if fact.begins:
        yield fact.begins
    else:  # then it holds from the first day of the first of its laws
        laws = [law.laws[c.law] for c in fact.cite if c.law in law.laws]
        yield from (day for x in laws if (day := x.in_force or x.adopted))
    if fact.ends and fact.ends < date.max:
        yield fact.ends + _DAY


def _turn(day: date, law: Jurisdiction, change: Diff) -> Turn:
    rules = tuple(r for r in change.rules if r.kind not in ("same", "bounds"))
    facts = [f for c in change.facts for f in (c.after, c.before) if f is not None]
    return Turn(day, tuple(_acts(day, law, facts)), change.facts, rules)


def _acts(day: date, law: Jurisdiction, facts: list[Fact]) -> list[str]:
    """Name the acts that made the law another on a day: of the laws cited, else of any, else those cited."""
    if law.bill and day == law.bill.in_force:
        return [law.bill.name]
    cited = list(dict.fromkeys(x for fact in facts for x in _laws(fact, law)))
    for laws in (cited, list(law.all_laws.values())):
        found = [act for x in laws for act in _on(day, x)]
        if found:
            return list(dict.fromkeys(found))
    began = [x for fact in facts if day in (fact.begins, fact.ends) for x in _laws(fact, law)]
    return list(dict.fromkeys(x.title for x in began or cited))


def _laws(fact: Fact, law: Jurisdiction) -> list[Law]:
    owner: Jurisdiction | None = law
    while owner is not None and owner.id != fact.jurisdiction:
        owner = owner.parent
    laws = (owner or law).laws
    return [laws[c.law] for c in fact.cite if c.law in laws]


def _on(day: date, law: Law) -> Iterator[str]:
    for amendment in law.amended:
        if amendment.date == day:
            by = amendment.by or "an amendment"
            yield f"{by}, amending {law.title}"
    if day == (law.in_force or law.adopted):
        yield f"{law.title}, in force" if law.in_force else f"{law.title}, adopted"
    if law.repealed and day in (law.repealed, law.repealed + _DAY):
        yield f"{law.title}, repealed"
