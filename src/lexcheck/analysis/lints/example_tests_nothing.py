"""An example whose facts have nothing to do with what it expects.

**Why it matters.** It passes whatever the rule says, and looks like a test.

**Example**

    example "a ban" {
      given contract.form is oral_or_written
      expect fees.no_worker_fee unknown
    }

**Better.** Give a fact that the rule asks about; to show what is unknown, leave one out and give another.
"""

from __future__ import annotations

from collections.abc import Iterator

from lexcheck.analysis.cases import asked_by
from lexcheck.analysis.lints.lint import Asked, Finding
from lexcheck.codebook.conditions import refs
from lexcheck.codebook.model import Codebook

LEVEL = "warning"


def find(codebook: Codebook, asked: Asked) -> Iterator[Finding]:
    """Yield the examples with facts that no expectation asks about, or that only repeat another."""
    seen: dict[object, str] = {}
    for example in codebook.examples:
        subjects = [codebook.rules.get(n) or codebook.patterns[n] for n, _ in example.expects]
        measures = {r.measure for s in subjects for c in asked_by(s) for r in refs(c)}
        idle = [g.measure for g in example.givens if g.measure not in measures]
        if idle:
            yield Finding(
                example.place,
                f"nothing that this example expects asks about `{idle[0]}`",
                "leave that fact out",
            )
        key = (example.sector, frozenset(example.givens), frozenset(example.expects))
        if key in seen:
            yield Finding(
                example.place, "this example says the same as another", f"the other is at {seen[key]}"
            )
        seen.setdefault(key, example.place)
