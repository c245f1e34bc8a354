"""A repair of a law or a corridor, from what is asked to what it would do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from lexcheck.analysis.align import Alignment, pattern_conditions
from lexcheck.analysis.gap import Gap, named_conditions
from lexcheck.analysis.repair import SECONDS, Change, Goal, Repair, changed, repair, weights
from lexcheck.codebook.conditions import Ref, refs
from lexcheck.codebook.model import SEVERITIES, Codebook, Pattern, Rule
from lexcheck.engine.evaluate import evaluate
from lexcheck.engine.outcome import Facts
from lexcheck.engine.verdict import conclude, conclude_pattern, conditions_of
from lexcheck.errors import InternalError, UsageError
from lexcheck.nearest import did_you_mean

S = TypeVar("S", Rule, Pattern)

REACHED = {"met", "not_applicable", "not_reported", "settled", "cannot_tell"}
"""Outcomes with which a goal is content: a pattern that cannot be told is not reported."""


@dataclass(frozen=True)
class Effect:
    """A rule or pattern that comes out otherwise after the changes."""

    subject: Rule | Pattern
    before: str
    after: str


@dataclass(frozen=True)
class Step:
    """A change with the goals that would not be reached without it.

    A goal that was reached before is among them where another change would undo it.
    """

    change: Change
    serves: tuple[Rule | Pattern, ...]


@dataclass(frozen=True)
class Plan:
    """What would have to change, and what else would.

    `goals` are the rules or patterns asked for; `open` those among them that are not
    reached yet, `unknown` the patterns that cannot be told and so are none of them. `impossible`
    names goals that no changes reach, found when there is no answer. Of the `effects`, those on
    goals come first.
    """

    codebook: Codebook
    goals: tuple[Rule | Pattern, ...]
    open: tuple[Rule | Pattern, ...]
    unknown: tuple[Pattern, ...]
    found: Repair
    steps: tuple[Step, ...]
    effects: tuple[Effect, ...]
    impossible: tuple[Rule | Pattern, ...]
    engines: tuple[str, ...]


def repair_law(gap: Gap, rules: Sequence[str], severity: str, engine: str, seconds: float = SECONDS) -> Plan:
    """Return the smallest set of changes after which rules are met, and those met before still are.

    `rules` names them by id; without, all of `severity` and above are meant. Raises UsageError
    when there is no such rule or the solver is not installed, InternalError when the
    engines do not confirm the result.
    """
    asked = {r.rule.id: r.rule for r in gap.results}
    goals = chosen(asked, rules, severity, f"rule for a law of {gap.context.role}")
    before, _ = _outcomes(asked.values(), gap.facts, gap.codebook, engine, gap.context.sector)
    wanted = [r for r in goals if before[r.id] != "not_applicable"]
    held = [r for r in asked.values() if before[r.id] == "met"]
    goal = Goal(
        tuple(dict.fromkeys(r.met for r in (*wanted, *held))), (), weights([r.met for r in wanted], {None: 1})
    )
    return _plan(gap.codebook, goals, asked.values(), goal, gap.facts, engine, seconds, gap.context.sector)


def repair_corridor(
    found: Alignment,
    patterns: Sequence[str],
    severity: str,
    by_side: Mapping[str, int],
    engine: str,
    seconds: float = SECONDS,
) -> Plan:
    """Return the smallest set of changes after which no conflict of a severity is reported.

    `patterns` names patterns of any class by id instead. Facts of the sides in `by_side` may
    change, each at that weight. Raises as `repair_law` does.
    """
    asked = {r.pattern.id: r.pattern for r in found.results}
    conflicts = {i: p for i, p in asked.items() if patterns or p.class_ == "conflict"}
    goals = chosen(conflicts, patterns, severity, "pattern")
    goal = Goal(
        (),
        tuple((p.when, p.settled) for p in goals),
        weights([c for p in goals for c in p.conditions], {side: w for side, w in by_side.items()}),
    )
    return _plan(found.codebook, goals, asked.values(), goal, found.facts, engine, seconds, "")


def chosen(asked: Mapping[str, S], names: Sequence[str], severity: str, what: str) -> tuple[S, ...]:
    """Return the rules or patterns named, or those of a severity and above."""
    for name in names:
        if name not in asked:
            help = did_you_mean(name, asked) or "`lexcheck rules list` shows what there is"
            raise UsageError(f"there is no {what} `{name}`", help)
    if names:
        return tuple(asked[name] for name in dict.fromkeys(names))
    return tuple(s for s in asked.values() if SEVERITIES.index(s.severity) <= SEVERITIES.index(severity))


def _plan(
    codebook: Codebook,
    goals: tuple[Rule | Pattern, ...],
    subjects: Iterable[Rule | Pattern],
    goal: Goal,
    facts: Facts,
    engine: str,
    seconds: float,
    sector: str,
) -> Plan:
    subjects = list(subjects)
    before, engines = _outcomes(subjects, facts, codebook, engine, sector)
    missing = tuple(g for g in goals if before[g.id] not in REACHED)
    found = repair(goal, facts, codebook.measures, seconds)
    after = before
    if found.changes is not None:
        after, engines = _outcomes(subjects, found.facts, codebook, engine, sector)
    if found.changes is not None:
        failed = [g.id for g in goals if after[g.id] not in REACHED]
        if failed:
            raise InternalError(f"the changes that the solver proposes do not reach `{failed[0]}`")
    effects = [Effect(s, before[s.id], after[s.id]) for s in subjects if before[s.id] != after[s.id]]
    aims = {g.id for g in goals}
    return Plan(
        codebook,
        goals,
        missing,
        tuple(g for g in goals if before[g.id] == "cannot_tell" and isinstance(g, Pattern)),
        found,
        tuple(_steps(found, goals, facts, codebook, sector)),
        tuple(sorted(effects, key=lambda e: e.subject.id not in aims)),
        _impossible(missing, goal, facts, codebook, seconds) if found.changes is None else (),
        engines,
    )


def _steps(
    found: Repair, goals: Iterable[Rule | Pattern], facts: Facts, codebook: Codebook, sector: str
) -> Iterator[Step]:
    """Yield each change with the goals that would not be reached without it."""
    for change in found.changes or ():
        rest = [c for c in found.changes or () if c is not change]
        asking = [g for g in goals if change.ref in _asked_by(g)]
        without, _ = _outcomes(asking, changed(facts, rest), codebook, "direct", sector)
        yield Step(change, tuple(g for g in asking if without[g.id] not in REACHED))


def _impossible(
    missing: Iterable[Rule | Pattern], goal: Goal, facts: Facts, codebook: Codebook, seconds: float
) -> tuple[Rule | Pattern, ...]:
    """Return the goals that cannot be reached even alone."""
    found = []
    for subject in missing:
        if isinstance(subject, Rule):
            alone = Goal((subject.met,), (), _among(goal, subject))
        else:
            alone = Goal((), ((subject.when, subject.settled),), _among(goal, subject))
        if repair(alone, facts, codebook.measures, seconds).changes is None:
            found.append(subject)
    return tuple(found)


def _among(goal: Goal, subject: Rule | Pattern) -> dict[Ref, int]:
    return {ref: weight for ref, weight in goal.movable.items() if ref in _asked_by(subject)}


def _asked_by(subject: Rule | Pattern) -> set[Ref]:
    conditions = conditions_of(subject) if isinstance(subject, Rule) else subject.conditions
    return {ref for condition in conditions for ref in refs(condition)}


def _outcomes(
    subjects: Iterable[Rule | Pattern], facts: Facts, codebook: Codebook, engine: str, sector: str
) -> tuple[dict[str, str], tuple[str, ...]]:
    """Return the outcome of each rule or pattern, and the engines that agree on all of them."""
    rules = [s for s in subjects if isinstance(s, Rule)]
    patterns = [s for s in subjects if isinstance(s, Pattern)]
    named = {**named_conditions(rules), **pattern_conditions(patterns)}
    done = evaluate(named, facts, codebook.measures, engine)
    found = {r.id: conclude(r, done.outcomes, facts, sector).outcome for r in rules}
    found |= {p.id: conclude_pattern(p, done.outcomes, facts).outcome for p in patterns}
    return found, done.engines
