"""A rule or check without drafting advice or without a word on why it matters.

**Why it matters.** A drafter who reads "not met" wants to know what to write, and an official why.

**Example.** A rule with `gap` and neither `advise` nor `why`.

**Better**

    why "Debt for a job is the first step into forced labour."
    advise "Prohibit any charge to a worker or jobseeker, direct or indirect."
"""

from __future__ import annotations

from collections.abc import Iterator

from lexcheck.analysis.lints.lint import Asked, Finding
from lexcheck.codebook.model import Codebook

LEVEL = "warning"


def find(codebook: Codebook, asked: Asked) -> Iterator[Finding]:
    """Yield the rules that lack `advise` or `why`."""
    for rule in codebook.rules.values():
        lacking = [word for word, text in (("advise", rule.advise), ("why", rule.why)) if not text]
        if lacking:
            words = " and ".join(f"`{w}`" for w in lacking)
            yield Finding(rule.place, f"{rule.kind} `{rule.id}` lacks {words}", f'add `{lacking[0]} "…"`')
