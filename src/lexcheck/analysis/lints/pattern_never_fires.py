"""A pattern that no two regimes could ever show.

**Why it matters.** A negotiator believes the matter has been checked.

**How it is found.** Every combination of facts that the pattern can tell apart is gone through.

**Example**

    when origin fees.deposits is prohibited
     and origin fees.deposits is permitted

**Better**

    when origin fees.deposits is prohibited
     and destination fees.deposits is permitted
"""

from __future__ import annotations

from collections.abc import Iterator

from lexcheck.analysis.cases import reach
from lexcheck.analysis.lints.lint import Asked, Finding
from lexcheck.codebook.model import Codebook

LEVEL = "error"


def find(codebook: Codebook, asked: Asked) -> Iterator[Finding]:
    """Yield the patterns that can never be reported."""
    for pattern in filter(lambda p: asked(p.place), codebook.patterns.values()):
        found = reach(pattern, codebook.measures, absent=False)
        if found.complete and "reported" not in found.outcomes:
            yield Finding(
                pattern.place,
                f"pattern `{pattern.id}` can never be reported",
                "see which side each part asks",
            )
