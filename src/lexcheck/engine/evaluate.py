"""Ask the engines: both, and hold their answers against each other, or one alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from lexcheck.codebook.conditions import Condition, children
from lexcheck.codebook.model import Measure
from lexcheck.engine import direct
from lexcheck.engine.outcome import Facts, Outcome, Outcomes
from lexcheck.errors import EngineDisagreement, UsageError

ENGINES = ("both", "durable", "direct")
"""What `engine` may be."""

Engine: TypeAlias = Callable[[Mapping[str, Condition], Facts, Mapping[str, Measure]], Outcomes]
"""Something that answers named conditions on facts."""


@dataclass(frozen=True)
class Evaluation:
    """The outcomes, and the names of the engines that agree on them."""

    outcomes: Outcomes
    engines: tuple[str, ...]


def evaluate(
    named: Mapping[str, Condition],
    facts: Facts,
    measures: Mapping[str, Measure],
    engine: str = "both",
    *,
    engines: Mapping[str, Engine] | None = None,
) -> Evaluation:
    """Return the outcome of every named condition and of every condition inside it.

    The names are those by which an error speaks of a condition: a rule's id, with ` applies`
    or the like after it where a rule has several. With `both`, a difference in truth or in
    `by` of any condition raises `EngineDisagreement`; where durable-rules is not installed,
    the direct evaluator answers alone. `engines` replaces the engines by others, for tests.
    """
    chosen = _choose(engine, installed() if engines is None else engines)
    answers = {name: answer(named, facts, measures) for name, answer in chosen.items()}
    first, *others = answers
    for other in others:
        # Equal mappings also hold the same conditions: neither engine left one out.
        if answers[first] != answers[other]:
            raise _disagreement(named, first, answers[first], other, answers[other])
    return Evaluation(answers[first], tuple(answers))


def installed() -> dict[str, Engine]:
    """Return the engines that run here, by name: `direct` always, `durable` where it can."""
    engines: dict[str, Engine] = {"direct": _ask_direct}
    # Imported only here: loading the C extension costs every start 30 ms, and it is absent
    # on Windows and on Python 3.13 and later.
    from lexcheck.engine import durable

    if durable.available():
        engines["durable"] = durable.evaluate
    return engines


def _choose(engine: str, engines: Mapping[str, Engine]) -> Mapping[str, Engine]:
    if engine == "both":
        return engines
    if engine in engines:
        return {engine: engines[engine]}
    if engine == "durable":
        raise UsageError(
            "the engine durable-rules is not installed here",
            help="it needs CPython 3.11 or 3.12, a C compiler, and a system other than Windows: "
            "pip install durable-rules==2.0.28; with --engine direct the direct evaluator answers alone",
        )
    raise UsageError(f"there is no engine `{engine}`", help=f"the engines are {', '.join(ENGINES)}")


def _ask_direct(
    named: Mapping[str, Condition], facts: Facts, measures: Mapping[str, Measure]
) -> Mapping[Condition, Outcome]:
    return direct.evaluate(named.values(), facts, measures)


def _disagreement(
    named: Mapping[str, Condition], first: str, one: Outcomes, second: str, two: Outcomes
) -> EngineDisagreement:
    """Name the innermost condition that differs: the outer ones only inherit it."""
    for name, root in named.items():
        found = _difference(root, one, two)
        if found is not None:
            detail = (
                f"{first} says {_words(one.get(found))}, {second} says {_words(two.get(found))} "
                f"of {_described(found)}"
            )
            return EngineDisagreement(name, detail)
    return EngineDisagreement("?", f"{first} and {second} answered different conditions")


def _described(condition: Condition) -> str:
    # Imported only here: words are wanted of a failure alone.
    from lexcheck.codebook.wording import describe

    return f"`{describe(condition, {})}`"


def _difference(condition: Condition, one: Outcomes, two: Outcomes) -> Condition | None:
    for child in children(condition):
        found = _difference(child, one, two)
        if found is not None:
            return found
    a, b = one.get(condition), two.get(condition)
    return condition if a is None or a != b else None


def _words(outcome: Outcome | None) -> str:
    if outcome is None:
        return "nothing"
    return f"{outcome.truth.value} by {', '.join(str(r) for r in sorted(outcome.by, key=str)) or 'nothing'}"
