"""Two rules that always come out the same.

**Why it matters.** One gap is told twice, and the counts of a report are wrong.

**How it is found.** Rules for the same roles that ask about the same measures are compared on every
combination of facts that either can tell apart.

**Example**

    rule fees.a "A" { … met when fees.deposits is prohibited … }
    rule fees.b "B" { … met when fees.deposits is at least prohibited … }

**Better.** One rule that implements the provisions of both.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations as pairs
from itertools import islice

from lexcheck.analysis.cases import asked_by, combinations, outcome_of
from lexcheck.analysis.lints.lint import Asked, Finding
from lexcheck.codebook.conditions import refs
from lexcheck.codebook.model import Codebook, Rule

LEVEL = "warning"
_ENOUGH = 5_000


def find(codebook: Codebook, asked: Asked) -> Iterator[Finding]:
    """Yield the second of every two rules that mean the same."""
    groups: dict[object, list[Rule]] = {}
    for rule in codebook.rules.values():
        measures = frozenset(ref for condition in asked_by(rule) for ref in refs(condition))
        groups.setdefault((rule.roles, rule.sectors, measures), []).append(rule)
    for group in groups.values():
        for first, second in pairs(group, 2):
            if asked(second.place) and _alike(codebook, first, second):
                yield Finding(
                    second.place,
                    f"`{second.id}` always comes out as `{first.id}` does",
                    f"join them; the other is at {first.place}",
                )


def _alike(codebook: Codebook, first: Rule, second: Rule) -> bool:
    together = [*asked_by(first), *asked_by(second)]
    for facts in islice(combinations(together, codebook.measures), _ENOUGH):
        if outcome_of(first, facts, codebook.measures) != outcome_of(second, facts, codebook.measures):
            return False
    return True
