"""Two options of a scale that no rule, check or pattern tells apart.

**Why it matters.** A coder has to decide between them, and the decision changes nothing. A measure that is
`paired` tells all its options apart, for two countries are compared on it.

**Example.** A scale `permitted`, `capped`, `banned` of which every rule asks only `is banned`.

**Better.** A rule that is partly met from `capped` on, or one option less.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from lexcheck.analysis.cases import asked_by
from lexcheck.analysis.lints.lint import Asked, Finding
from lexcheck.codebook.conditions import Is, Leaf, Reaches, Relates, leaves
from lexcheck.codebook.model import Codebook, Measure

LEVEL = "warning"


def find(codebook: Codebook, asked: Asked) -> Iterator[Finding]:
    """Yield the neighbouring options that come out alike everywhere."""
    leaves_on: dict[str, list[Leaf]] = {}
    compared: set[str] = set()
    for subject in codebook.subjects:
        for leaf in (leaf for c in asked_by(subject) for leaf in leaves(c)):
            if isinstance(leaf, Relates):
                compared.update((leaf.left.measure, leaf.right.measure))
            else:
                leaves_on.setdefault(leaf.ref.measure, []).append(leaf)
    for measure in codebook.measures.values():
        if (
            measure.kind == "scale"
            and measure.id in leaves_on
            and not measure.paired
            and measure.id not in compared
        ):
            yield from _alike(measure, leaves_on[measure.id])


def _alike(measure: Measure, asked: list[Leaf]) -> Iterator[Finding]:
    order = measure.choice_ids
    for first, second in pairwise(order):
        if all(_answer(measure, leaf, first) == _answer(measure, leaf, second) for leaf in asked):
            yield Finding(
                measure.place,
                f"no rule tells `{first}` from `{second}` of `{measure.id}`",
                "ask for one of them in a rule, or join them",
            )


def _answer(measure: Measure, leaf: Leaf, option: str) -> bool | None:
    match leaf:
        case Is(_, options):
            return option in options
        case Reaches(_, "least", bound):
            return measure.rank(option) >= measure.rank(bound)
        case Reaches(_, _, bound):
            return measure.rank(option) <= measure.rank(bound)
        case _:
            return None
