"""Rules and patterns asked of very many regimes at once.

What a rule or pattern comes to depends only on how its own conditions come out on the facts it
names. So each is evaluated once for every distinct combination of those (by the direct
evaluator, on the facts of one case that shows it), and the verdict is handed to all cases that
are alike. Nothing here knows what a condition means, except relations between two sides,
which are asked of all pairs of facts together; tests hold all of it against the direct evaluator.

With an `executor`, any `concurrent.futures.Executor`, each rule or pattern is a task of its
own: a process pool, or the executor of a cluster (`Client.get_executor()` of Dask).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from lexcheck.codebook.conditions import Condition, Leaf, Ref, Relates, leaves, refs
from lexcheck.codebook.model import Measure, Pattern, Rule
from lexcheck.engine import direct
from lexcheck.engine.outcome import Outcomes, Truth
from lexcheck.engine.relations import related
from lexcheck.engine.verdict import PatternVerdict, Verdict, conclude, conclude_pattern, conditions_of
from lexcheck.law.model import Fact

V = TypeVar("V", Verdict, PatternVerdict)
Side: TypeAlias = str | None
Numbers: TypeAlias = NDArray[np.int64]

_Draw: TypeAlias = Callable[[Outcomes, dict[Ref, Fact]], V]
"""Draws a verdict from outcomes and the facts they rest on."""

_TRUTHS = (Truth.FALSE, Truth.UNKNOWN, Truth.TRUE)


@dataclass(frozen=True)
class Cases:
    """Very many cases: combinations of a regime of each side.

    `regimes` holds the distinct regimes of each side (None is the side of a rule), facts by
    measure id; `which` the number of the regime that each case has on that side, an array as long
    as there are cases.
    """

    regimes: Mapping[Side, Sequence[Mapping[str, Fact]]]
    which: Mapping[Side, Numbers]

    @property
    def number(self) -> int:
        """How many cases there are."""
        return len(next(iter(self.which.values()), ()))


@dataclass(frozen=True)
class Answers(Generic[V]):
    """The verdicts on one rule or pattern: the distinct ones, and which of them each case has.

    Of the facts a verdict rests on, `deciders`, `blockers` and `through_silence` name the measures and sides.
    """

    subject: str
    verdicts: tuple[V, ...]
    which: Numbers

    def of(self, case: int) -> V:
        """Return the verdict of one case."""
        return self.verdicts[int(self.which[case])]

    def outcomes(self) -> NDArray[np.str_]:
        """Return the outcome of every case, as an array of words."""
        return np.array([v.outcome for v in self.verdicts])[self.which]


@dataclass(frozen=True)
class _Column:
    """The facts on one measure on one side: the distinct ones, and which each case has."""

    facts: tuple[Fact | None, ...]
    which: Numbers


@dataclass(frozen=True)
class _Task:
    """One rule or pattern with all it needs, small enough to be sent elsewhere."""

    subject: Rule | Pattern
    measures: Mapping[str, Measure]
    columns: Mapping[Ref, _Column]
    number: int
    sector: str


def ask_rules(
    rules: Iterable[Rule],
    cases: Cases,
    measures: Mapping[str, Measure],
    sector: str = "",
    executor: Executor | None = None,
    told: Callable[[], None] = lambda: None,
) -> list[Answers[Verdict]]:
    """Return the verdicts of rules on all cases; `told` is called after each rule."""
    tasks = (_task(r, conditions_of(r), cases, measures, sector) for r in rules)
    return _run(_ask_rule, tasks, executor, told)


def ask_patterns(
    patterns: Iterable[Pattern],
    cases: Cases,
    measures: Mapping[str, Measure],
    executor: Executor | None = None,
    told: Callable[[], None] = lambda: None,
) -> list[Answers[PatternVerdict]]:
    """Return the verdicts of patterns on all cases; `told` is called after each pattern."""
    tasks = (_task(p, p.conditions, cases, measures, "") for p in patterns)
    return _run(_ask_pattern, tasks, executor, told)


def _run(
    ask: Callable[[_Task], Answers[V]],
    tasks: Iterable[_Task],
    executor: Executor | None,
    told: Callable[[], None],
) -> list[Answers[V]]:
    found: list[Answers[V]] = []
    if executor is None:
        for task in tasks:
            found.append(ask(task))
            told()
        return found
    futures: list[Future[Answers[V]]] = [executor.submit(ask, task) for task in tasks]
    for future in futures:
        found.append(future.result())
        told()
    return found


def _ask_rule(task: _Task) -> Answers[Verdict]:
    rule = task.subject
    assert isinstance(rule, Rule)
    return _ask(task, conditions_of(rule), lambda o, f: conclude(rule, o, f, task.sector))


def _ask_pattern(task: _Task) -> Answers[PatternVerdict]:
    pattern = task.subject
    assert isinstance(pattern, Pattern)
    return _ask(task, pattern.conditions, lambda o, f: conclude_pattern(pattern, o, f))


def _task(
    subject: Rule | Pattern,
    conditions: Iterable[Condition],
    cases: Cases,
    measures: Mapping[str, Measure],
    sector: str,
) -> _Task:
    asked = list(dict.fromkeys(ref for c in conditions for ref in refs(c)))
    columns = {ref: _column(ref, cases) for ref in asked}
    return _Task(subject, {r.measure: measures[r.measure] for r in asked}, columns, cases.number, sector)


def _column(ref: Ref, cases: Cases) -> _Column:
    """Return the facts on a measure bare of all but what a condition sees, each once."""
    found: dict[tuple[object, ...] | None, int] = {}
    facts: list[Fact | None] = []
    by_regime = []
    for regime in cases.regimes.get(ref.side, ()):
        fact = regime.get(ref.measure)
        key = None if fact is None else (fact.value, fact.unassessed)
        if key not in found:
            found[key] = len(facts)
            facts.append(fact and Fact(fact.measure, fact.value, "", fact.unassessed))
        by_regime.append(found[key])
    if ref.side not in cases.which:
        return _Column((None,), np.zeros(cases.number, np.int64))
    return _Column(tuple(facts), np.array(by_regime, np.int64)[cases.which[ref.side]])


def _ask(task: _Task, conditions: Iterable[Condition], draw: _Draw[V]) -> Answers[V]:
    conditions = list(conditions)
    asked = list(dict.fromkeys(leaf for c in conditions for leaf in leaves(c)))
    alike = np.zeros(task.number, np.int64)
    for ref, column in task.columns.items():
        alike = _split(alike, _looks(ref, column, asked, task.measures)[column.which])
    for leaf in asked:
        if isinstance(leaf, Relates):
            left, right = task.columns[leaf.left], task.columns[leaf.right]
            truths = related(leaf, left.facts, right.facts, task.measures)
            alike = _split(alike, truths[left.which, right.which])
    _, first, which = np.unique(alike, return_index=True, return_inverse=True)
    verdicts = []
    for case in first:
        told = {ref: column.facts[column.which[case]] for ref, column in task.columns.items()}
        facts = {ref: fact for ref, fact in told.items() if fact is not None}
        verdicts.append(draw(direct.evaluate(conditions, facts, task.measures), facts))
    return Answers(task.subject.id, tuple(verdicts), which.reshape(-1).astype(np.int64))


def _split(alike: Numbers, by: Numbers) -> Numbers:
    """Return numbers that differ where either of two differs, from 0 up so that they never overflow."""
    if not len(by) or by.max(initial=0) == 0:
        return alike
    joined: Numbers = np.unique(alike * (int(by.max()) + 1) + by, return_inverse=True)[1]
    return joined.reshape(-1)


def _looks(ref: Ref, column: _Column, asked: Sequence[Leaf], measures: Mapping[str, Measure]) -> Numbers:
    """Return a number for each fact; equal for those that no condition tells apart by itself."""
    own = [leaf for leaf in asked if not isinstance(leaf, Relates) and leaf.ref == ref]
    known: dict[tuple[object, ...], int] = {}
    numbers = []
    for fact in column.facts:
        facts = {} if fact is None else {ref: fact}
        outcomes = direct.evaluate(own, facts, measures)
        state = "absent" if fact is None else "silent" if fact.silent else "stated"
        seen = (state, *(_TRUTHS.index(outcomes[leaf].truth) for leaf in own))
        numbers.append(known.setdefault(seen, len(known)))
    return np.array(numbers, np.int64)
