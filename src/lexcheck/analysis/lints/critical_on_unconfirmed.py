"""A critical rule all of whose provisions have wording that nobody has confirmed.

**Why it matters.** The gravest findings of a report would rest on what we believe an instrument says.

**Example.** A rule of severity `critical` that implements one provision, whose `wording` is `doubtful`.

**Better.** Read the provision and say where, implement a confirmed one beside it, or lower the severity.
"""

from __future__ import annotations

from collections.abc import Iterator

from lexcheck.analysis.lints.lint import Asked, Finding
from lexcheck.codebook.model import Codebook

LEVEL = "warning"


def find(codebook: Codebook, asked: Asked) -> Iterator[Finding]:
    """Yield the critical rules that rest on unconfirmed wording alone."""
    for rule in codebook.rules.values():
        wordings = {codebook.provisions[p].wording for p in rule.provisions}
        if rule.severity == "critical" and not wordings & {"primary", "secondary"}:
            yield Finding(
                rule.place,
                f"critical {rule.kind} `{rule.id}` rests on provisions whose wording nobody has confirmed",
                "read one of them and give its source",
            )
