"""Run the examples that stand beside the rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from lexcheck.codebook.conditions import Condition, Ref
from lexcheck.codebook.model import Codebook, Example, Given, Pattern, Rule
from lexcheck.engine.evaluate import evaluate
from lexcheck.engine.outcome import Facts, Outcomes
from lexcheck.engine.verdict import PatternVerdict, Verdict, conclude, conclude_pattern, conditions_of
from lexcheck.law.model import Fact, Value

RULE_OUTCOMES = ("met", "partly_met", "contrary", "silent", "unknown", "not_applicable")
"""The outcomes of a rule that examples are to exercise; `not_met` stands for contrary and silent."""

PATTERN_OUTCOMES = ("reported", "not_reported", "cannot_tell", "settled")


@dataclass(frozen=True)
class Trial:
    """One expectation of one example, and what came of it."""

    example: Example
    subject: Rule | Pattern
    expected: str
    got: str
    verdict: Verdict | PatternVerdict
    outcomes: Outcomes
    facts: Facts

    @property
    def passed(self) -> bool:
        """Whether the outcome is the one expected."""
        return self.got == self.expected or (
            self.expected == "not_met" and self.got in ("contrary", "silent")
        )


def run_examples(
    codebook: Codebook, examples: Iterable[Example] | None = None, engine: str = "direct"
) -> list[Trial]:
    """Run examples, all of the codebook's by default, and return one trial for each expectation."""
    trials: list[Trial] = []
    for example in codebook.examples if examples is None else examples:
        facts = {Ref(g.measure, g.side): _fact(g) for g in example.givens}
        for name, expected in example.expects:
            trials.append(_trial(codebook, example, name, expected, facts, engine))
    return trials


def _trial(
    codebook: Codebook, example: Example, name: str, expected: str, facts: Facts, engine: str
) -> Trial:
    if name in codebook.patterns:
        pattern = codebook.patterns[name]
        named = _named(name, (pattern.when, pattern.settled))
        outcomes = evaluate(named, facts, codebook.measures, engine).outcomes
        verdict = conclude_pattern(pattern, outcomes, facts)
        return Trial(example, pattern, expected, verdict.outcome, verdict, outcomes, facts)
    rule = codebook.rules[name]
    outcomes = evaluate(_named(name, conditions_of(rule)), facts, codebook.measures, engine).outcomes
    concluded = conclude(rule, outcomes, facts, example.sector)
    return Trial(example, rule, expected, rule_outcome(concluded), concluded, outcomes, facts)


def rule_outcome(verdict: Verdict) -> str:
    """Return a verdict in the words of examples: `contrary` and `silent` apart, `unknown` for an interval."""
    if verdict.outcome == "undetermined":
        return "unknown"
    return verdict.nature or verdict.outcome


def _named(name: str, conditions: Iterable[Condition | None]) -> Mapping[str, Condition]:
    return {f"{name} {number}": c for number, c in enumerate(conditions) if c is not None}


def _fact(given: Given) -> Fact:
    value: Value | None
    if given.value is None or isinstance(given.value, str):
        value = given.value
    elif isinstance(given.value, tuple):
        value = frozenset(given.value)
    else:
        value = float(given.value)
    return Fact(given.measure, value, "unverified", frozenset(given.unassessed))
