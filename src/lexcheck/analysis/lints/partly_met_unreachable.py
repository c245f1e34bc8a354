"""A `partly met when` that never decides anything.

**Why it matters.** Where it can only be true together with `met when`, or never, no law is ever told
that it went part of the way.

**How it is found.** Every combination of facts that the rule can tell apart is gone through.

**Example**

    met when fees.worker_fee_rule is at least prohibited_for_some
    partly met when fees.worker_fee_rule is prohibited_without_exception

**Better**

    met when fees.worker_fee_rule is prohibited_without_exception
    partly met when fees.worker_fee_rule is at least prohibited_for_some
"""

from __future__ import annotations

from collections.abc import Iterator

from lexcheck.analysis.cases import reach
from lexcheck.analysis.lints.lint import Asked, Finding
from lexcheck.codebook.model import Codebook

LEVEL = "warning"


def find(codebook: Codebook, asked: Asked) -> Iterator[Finding]:
    """Yield the rules whose `partly met when` never makes a difference."""
    for rule in codebook.rules.values():
        if rule.partly is None or not asked(rule.place):
            continue
        found = reach(rule, codebook.measures, absent=False)
        if found.complete and "partly_met" not in found.outcomes:
            yield Finding(
                rule.place,
                f"{rule.kind} `{rule.id}` can never be partly met",
                "widen `partly met when`, or leave it out",
            )
