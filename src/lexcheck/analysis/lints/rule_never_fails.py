"""A rule or check that every assessed law meets.

**Why it matters.** It tells nothing apart, and counts as "met" in every report.

**How it is found.** Every combination of facts that the rule can tell apart is gone through.

**Example**

    met when fees.receipt is yes or not fees.receipt is yes

**Better**

    met when fees.receipt is yes
"""

from __future__ import annotations

from collections.abc import Iterator

from lexcheck.analysis.cases import reach
from lexcheck.analysis.lints.lint import Asked, Finding
from lexcheck.codebook.model import Codebook

LEVEL = "error"


def find(codebook: Codebook, asked: Asked) -> Iterator[Finding]:
    """Yield the rules that cannot fail."""
    for rule in filter(lambda r: asked(r.place), codebook.rules.values()):
        found = reach(rule, codebook.measures, absent=False)
        if found.complete and not {"contrary", "silent", "partly_met", "unknown"} & set(found.outcomes):
            yield Finding(
                rule.place, f"{rule.kind} `{rule.id}` is met whatever the law says", "make it ask something"
            )
