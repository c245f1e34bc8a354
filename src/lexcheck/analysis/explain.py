"""The whole reasoning behind one verdict, and what would change it."""

from __future__ import annotations

from dataclasses import dataclass

from lexcheck.analysis.gap import Gap, Result
from lexcheck.analysis.needs import Needs, leaf_refs, needs
from lexcheck.codebook.conditions import All, Any, Condition, Holds, Leaf, Not, children
from lexcheck.engine.outcome import Outcome
from lexcheck.law.model import Fact


@dataclass(frozen=True, slots=True)
class Step:
    """One condition in the reasoning: its outcome, the steps below it and, on a leaf, the facts it read."""

    condition: Condition
    outcome: Outcome
    steps: tuple[Step, ...]
    facts: tuple[Fact, ...]

    @property
    def leaf(self) -> Leaf | None:
        """The condition, when nothing stands below it."""
        return None if isinstance(self.condition, All | Any | Not | Holds) else self.condition


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause of a rule (`applies when`, `met when`, `partly met when`) and its reasoning."""

    words: str
    step: Step


@dataclass(frozen=True, slots=True)
class Explanation:
    """A verdict with all its reasoning.

    `better` is what is lacking for the rule to be met; `worse` what would undo a rule that is
    met or partly met.
    """

    result: Result
    clauses: tuple[Clause, ...]
    better: Needs
    worse: Needs


def explain(gap: Gap, result: Result) -> Explanation:
    """Return the reasoning behind a result of a gap analysis."""
    rule = result.rule
    clauses = [
        Clause(words, _step(gap, condition))
        for words, condition in (
            ("applies when", rule.applies),
            ("met when", rule.met),
            ("partly met when", rule.partly),
        )
        if condition is not None
    ]
    held = {"met": rule.met, "partly_met": rule.partly}.get(result.verdict.outcome)
    return Explanation(
        result,
        tuple(clauses),
        needs(rule.met, gap.outcomes, gap.facts),
        needs(held, gap.outcomes, gap.facts, wanted=False) if held is not None else (),
    )


def _step(gap: Gap, condition: Condition) -> Step:
    below = tuple(_step(gap, child) for child in children(condition))
    facts: tuple[Fact, ...] = ()
    if not isinstance(condition, All | Any | Not | Holds):
        facts = tuple(gap.facts[r] for r in leaf_refs(condition) if r in gap.facts)
    return Step(condition, gap.outcomes[condition], below, facts)
