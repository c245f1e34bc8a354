"""A rule or check that no law could ever meet.

**Why it matters.** Such a rule reports a gap whatever a ministry writes. The drafter looks for a mend
that does not exist.

**How it is found.** Every combination of facts that the rule can tell apart is gone through.

**Example**

    met when fees.deposits is prohibited
         and fees.deposits is permitted

**Better**

    met when fees.deposits is prohibited
"""

from __future__ import annotations

from collections.abc import Iterator

from lexcheck.analysis.cases import reach
from lexcheck.analysis.lints.lint import Asked, Finding
from lexcheck.codebook.model import Codebook

LEVEL = "error"


def find(codebook: Codebook, asked: Asked) -> Iterator[Finding]:
    """Yield the rules that can never be met."""
    for rule in filter(lambda r: asked(r.place), codebook.rules.values()):
        found = reach(rule, codebook.measures, absent=False)
        if found.complete and "met" not in found.outcomes:
            yield Finding(
                rule.place,
                f"{rule.kind} `{rule.id}` can never be met",
                "see what its parts ask of one measure",
            )
