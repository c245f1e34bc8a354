"""A measure that no rule, check or pattern asks about.

**Why it matters.** Somebody reads laws to answer it, and no report ever uses the answer. A measure that is
`paired` is used all the same: two countries are compared on it side by side.

**Example**

    measure fees.colour_of_receipt "Colour of the receipt" { … }

**Better.** Write the rule it was meant for, or take the measure out.
"""

from __future__ import annotations

from collections.abc import Iterator

from lexcheck.analysis.cases import asked_by
from lexcheck.analysis.lints.lint import Asked, Finding
from lexcheck.codebook.conditions import refs
from lexcheck.codebook.model import Codebook

LEVEL = "warning"


def find(codebook: Codebook, asked: Asked) -> Iterator[Finding]:
    """Yield the measures that nothing asks about."""
    used = {ref.measure for s in codebook.subjects for c in asked_by(s) for ref in refs(c)}
    for measure in codebook.measures.values():
        if measure.id not in used and not measure.paired:
            yield Finding(
                measure.place, f"no rule asks about measure `{measure.id}`", "write a rule, or take it out"
            )
