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
from lexcheck.engine.outcome import Outcomes
from lexcheck.engine.relations import related
from lexcheck.engine.verdict import PatternVerdict, Verdict, conclude, conclude_pattern, conditions_of
from lexcheck.law.model import Fact

V = TypeVar("V", Verdict, PatternVerdict)
Side: TypeAlias = str | None
Numbers: TypeAlias = NDArray[np.int64]

_Draw: TypeAlias = Callable[[Outcomes, dict[Ref, Fact]], V]
"""Draws a verdict from outcomes and the facts they rest on."""


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
    """The facts on one measure on one side: the distinct ones, and which each regime has."""

    facts: tuple[Fact | None, ...]
    which: Numbers


@dataclass(frozen=True)
class _Task:
    """One rule or pattern with all it needs, small enough to be sent elsewhere."""

    subject: Rule | Pattern
    measures: Mapping[str, Measure]
    columns: Mapping[Ref, _Column]
    which: Mapping[Side, Numbers]
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
    nothing = np.zeros(cases.number, np.int64)
    which = {side: cases.which.get(side, nothing) for side in dict.fromkeys(ref.side for ref in asked)}
    own = {r.measure: measures[r.measure] for r in asked}
    return _Task(subject, own, columns, which, cases.number, sector)


def _column(ref: Ref, cases: Cases) -> _Column:
    """Return the facts on a measure bare of all but what a condition sees, each once."""
    found: dict[tuple[object, ...] | None, int] = {}
    facts: list[Fact | None] = []
    by_regime = []
    # A side of which there is nothing at all is one on which nobody has assessed anything.
    for regime in cases.regimes.get(ref.side, ({},)):
        fact = regime.get(ref.measure)
        key = None if fact is None else (fact.value, fact.unassessed)
        if key not in found:
            found[key] = len(facts)
            facts.append(fact and Fact(fact.measure, fact.value, "", fact.unassessed))
        by_regime.append(found[key])
    return _Column(tuple(facts), np.array(by_regime, np.int64))


def _ask(task: _Task, conditions: Iterable[Condition], draw: _Draw[V]) -> Answers[V]:
    conditions = list(conditions)
    asked = list(dict.fromkeys(leaf for c in conditions for leaf in leaves(c)))
    alike = np.zeros(task.number, np.int64)
    for side, which in task.which.items():
        alike = _split(alike, _side(task, side, asked)[which])
    for leaf in asked:
        if isinstance(leaf, Relates):
            left, right = task.columns[leaf.left], task.columns[leaf.right]
            truths = related(leaf, left.facts, right.facts, task.measures)
            sides = task.which[leaf.left.side], task.which[leaf.right.side]
            alike = _split(alike, truths[left.which[:, None], right.which[None, :]][sides])
    first = np.zeros(int(alike.max(initial=-1)) + 1, np.int64)
    first[alike[::-1]] = np.arange(task.number)[::-1]
    verdicts = []
    for case in first.tolist():
        told = {r: c.facts[c.which[task.which[r.side][case]]] for r, c in task.columns.items()}
        facts = {ref: fact for ref, fact in told.items() if fact is not None}
        verdicts.append(draw(direct.evaluate(conditions, facts, task.measures), facts))
    return Answers(task.subject.id, tuple(verdicts), alike)


def _side(task: _Task, side: Side, asked: Sequence[Leaf]) -> Numbers:
    """Return a number for each regime of a side; equal where all facts asked about look alike."""
    found: Numbers | None = None
    for ref, column in task.columns.items():
        if ref.side == side:
            looks = _looks(ref, column, asked, task.measures)[column.which]
            found = looks if found is None else _split(found, looks)
    assert found is not None
    return found


def _split(alike: Numbers, by: Numbers) -> Numbers:
    """Return numbers, from 0 up without a hole, that differ where either of two differs."""
    if not len(by) or by.max() == 0:
        return alike
    joined = alike * (int(by.max()) + 1) + by
    # A table instead of a sort: there are never many more numbers than cases.
    used = np.zeros(int(joined.max()) + 1, bool)
    used[joined] = True
    numbers: Numbers = (np.cumsum(used) - 1)[joined]
    return numbers


def _looks(ref: Ref, column: _Column, asked: Sequence[Leaf], measures: Mapping[str, Measure]) -> Numbers:
    """Return a number for each fact; equal for those that no condition tells apart by itself."""
    own = [leaf for leaf in asked if not isinstance(leaf, Relates) and leaf.ref == ref]
    known: dict[tuple[object, ...], int] = {}
    numbers = []
    for fact in column.facts:
        facts = {} if fact is None else {ref: fact}
        outcomes = direct.evaluate(own, facts, measures)
        state = "absent" if fact is None else "silent" if fact.silent else "stated"
        seen = (state, *(outcomes[leaf].truth for leaf in own))
        numbers.append(known.setdefault(seen, len(known)))
    return np.array(numbers, np.int64)
