"""Every case that a rule or pattern can tell apart.

A rule sees a measure only through its own conditions on it. Facts on which all those
conditions come out alike are one case, and a rule has few of them: so all its combinations
of cases can be gone through, and what it can never do is known, not guessed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from lexcheck.analysis.examples import rule_outcome
from lexcheck.codebook.conditions import Compares, Condition, Counts, Includes, Leaf, Ref, Relates, leaves
from lexcheck.codebook.model import Measure, Pattern, Rule
from lexcheck.engine import direct
from lexcheck.engine.outcome import Outcome
from lexcheck.engine.verdict import conclude, conclude_pattern, conditions_of
from lexcheck.law.model import Fact

LIMIT = 200_000
"""Combinations gone through for one rule; past it the first so many are."""

Facts = dict[Ref, Fact]


@dataclass(frozen=True)
class Reach:
    """The outcomes a rule or pattern can have, each with facts that bring it about.

    `complete` says whether every combination was gone through.
    """

    outcomes: Mapping[str, Facts]
    complete: bool


def reach(subject: Rule | Pattern, measures: Mapping[str, Measure], absent: bool = True) -> Reach:
    """Return the outcomes that `subject` can have.

    With `absent` false, only facts that somebody has assessed are gone through.
    """
    found: dict[str, Facts] = {}
    complete = True
    sectors = ("", *subject.sectors) if isinstance(subject, Rule) else ("",)
    for number, facts in enumerate(combinations(asked_by(subject), measures, absent)):
        if number >= LIMIT:
            complete = False
            break
        for sector in sectors:
            found.setdefault(outcome_of(subject, facts, measures, sector), facts)
        if found.keys() >= _most(subject, absent):
            break
    return Reach(found, complete)


def _most(subject: Rule | Pattern, absent: bool) -> set[str]:
    """Return outcomes after which there is nothing more to find."""
    if isinstance(subject, Pattern):
        settled = {"settled"} if subject.settled is not None else set()
        return {"reported", "not_reported", *settled, *({"cannot_tell"} if absent else ())}
    narrowed = {"not_applicable"} if subject.sectors or subject.applies is not None else set()
    return {"met", "partly_met", "contrary", "silent", *narrowed, *({"unknown"} if absent else ())}


def outcome_of(
    subject: Rule | Pattern, facts: Facts, measures: Mapping[str, Measure], sector: str = ""
) -> str:
    """Return the outcome of a rule or pattern on facts, in the words of examples."""
    outcomes = direct.evaluate(asked_by(subject), facts, measures)
    if isinstance(subject, Pattern):
        return conclude_pattern(subject, outcomes, facts).outcome
    return rule_outcome(conclude(subject, outcomes, facts, sector))


def asked_by(subject: Rule | Pattern) -> tuple[Condition, ...]:
    """Return the conditions of a rule or pattern."""
    if isinstance(subject, Rule):
        return conditions_of(subject)
    return subject.conditions


def combinations(
    conditions: Iterable[Condition], measures: Mapping[str, Measure], absent: bool = True
) -> Iterator[Facts]:
    """Yield the facts of every combination of cases that the conditions together can tell apart."""
    asked = [leaf for c in conditions for leaf in leaves(c)]
    by_ref: dict[Ref, list[Leaf]] = {}
    for leaf in asked:
        for ref in (leaf.left, leaf.right) if isinstance(leaf, Relates) else (leaf.ref,):
            by_ref.setdefault(ref, []).append(leaf)
    groups = [[(ref, fact) for fact in cases(ref, found, measures, absent)] for ref, found in by_ref.items()]
    for choice in product(*groups):
        yield {ref: fact for ref, fact in choice if fact is not None}


def cases(
    ref: Ref, asked: Sequence[Leaf], measures: Mapping[str, Measure], absent: bool = True
) -> list[Fact | None]:
    """Return one fact for each case of a measure that the conditions `asked` tell apart.

    None among them stands for a measure that nobody has assessed.
    """
    measure = measures[ref.measure]
    related = any(isinstance(leaf, Relates) for leaf in asked)
    found: dict[tuple[object, ...], Fact | None] = {}
    for fact in _candidates(measure, asked, related):
        own = [leaf for leaf in asked if not isinstance(leaf, Relates)]
        facts = {ref: fact}
        outcomes = direct.evaluate(own, facts, measures)
        seen: list[object] = [_sign(outcomes[leaf]) for leaf in own]
        # Between two sides any difference of values counts, so nothing is merged there.
        found.setdefault((fact.silent, *seen, fact.value if related else None), fact)
    everything = list(found.values())
    return [*everything, None] if absent else everything


def _sign(outcome: Outcome) -> str:
    return outcome.truth.value


def _candidates(measure: Measure, asked: Sequence[Leaf], related: bool) -> Iterator[Fact]:
    if measure.kind in ("scale", "yes_no"):
        for option in measure.choice_ids:
            yield Fact(measure.id, option, "unverified")
    elif measure.kind == "number":
        bounds = {leaf.number for leaf in asked if isinstance(leaf, Compares)} or {0.0, 1.0}
        for value in sorted({b + d for b in bounds for d in (-1.0, 0.0, 1.0)}):
            yield Fact(measure.id, value, "unverified")
    else:
        for items in _item_sets(measure, asked, related):
            yield Fact(measure.id, frozenset(items), "unverified")
    yield Fact(measure.id, None, "unverified")


def _item_sets(measure: Measure, asked: Sequence[Leaf], related: bool) -> Iterator[tuple[str, ...]]:
    """Yield item sets that differ in how many items each condition's list shares with them.

    Items that stand in the same lists are alike, so only their number matters; it matters to
    `includes` when none, some or all are there, and to `counts` up to its number.
    """
    lists = [set(leaf.items) for leaf in asked if isinstance(leaf, Includes)]
    groups: dict[tuple[bool, ...], list[str]] = {}
    for item in measure.choice_ids:
        groups.setdefault(tuple(item in some for some in lists), []).append(item)
    counting = any(isinstance(leaf, Counts) for leaf in asked)
    sizes = [
        range(len(g) + 1)
        if counting
        else sorted({0, min(1, len(g)), len(g) - 1, len(g)} & set(range(len(g) + 1)))
        for g in groups.values()
    ]
    if related:
        # Two overlapping, two disjoint and two nested choices are enough for every relation.
        half = measure.choice_ids[: max(1, len(measure.choice_ids) // 2)]
        yield half
        yield tuple(i for i in measure.choice_ids if i not in half)
    for counts in product(*sizes):
        yield tuple(i for group, n in zip(groups.values(), counts, strict=True) for i in group[:n])
