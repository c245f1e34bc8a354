"""An id that is not in words joined by underscores, or that repeats its topic.

**Why it matters.** Ids appear in every output and are typed by hand; they cannot be changed later.

**Example.** `fees.fees_ban2__x`

**Better.** `fees.no_worker_fee`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lexcheck.analysis.lints.lint import Asked, Finding
from lexcheck.codebook.model import Codebook, Concept, Measure, Pattern, Rule

LEVEL = "warning"
_WELL = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*\.[a-z][a-z0-9]*(_[a-z0-9]+)*")
_LONGEST = 60


def find(codebook: Codebook, asked: Asked) -> Iterator[Finding]:
    """Yield the ids that go against the convention."""
    named: list[Measure | Concept | Rule | Pattern] = [
        *codebook.measures.values(),
        *codebook.concepts.values(),
        *codebook.subjects,
    ]
    for item in named:
        topic, name = item.id.split(".")
        if not _WELL.fullmatch(item.id):
            yield Finding(item.place, f"id `{item.id}` is not words joined by single underscores")
        elif name.startswith(f"{topic}_"):
            yield Finding(
                item.place,
                f"id `{item.id}` says its topic twice",
                f"write `{topic}.{name[len(topic) + 1 :]}`",
            )
        elif len(item.id) > _LONGEST:
            yield Finding(item.place, f"id `{item.id}` has more than {_LONGEST} letters", "shorten it")
