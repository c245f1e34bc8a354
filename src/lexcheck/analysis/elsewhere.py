"""Who does this already: the laws that meet a rule, with the articles by which they do.

What `examples_found` finds is kept until a law file or the rules change.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from lexcheck import __version__, cache
from lexcheck.codebook.model import Codebook
from lexcheck.law.library import Known
from lexcheck.law.model import Context, Jurisdiction

FORMAT = "1"
"""Of what is kept; raised when this module or `examples_found` changes."""

MOST = 3
"""Examples that a finding names."""


class Example(NamedTuple):
    """A law that meets a rule: not through silence, and by facts of its own.

    `line` is the jurisdiction with those it inherits from. `evidence` is that of the worst
    evidenced fact it rests on; `begins` and `ends` are the first and last day on which all of
    those hold, as 2026-04-11, or empty where not known.
    """

    id: str
    name: str
    line: list[str]
    articles: str
    evidence: str
    begins: str
    ends: str


class Elsewhere:
    """All examples, by role and rule; those of a rule are read when they are asked for."""

    def __init__(self, kept: dict[str, bytes]) -> None:
        self._kept = kept

    def examples(self, rule: str, own: Jurisdiction, context: Context, most: int = MOST) -> list[Example]:
        """Return the best evidenced examples for a rule on the day of a context.

        Those in the context's role, and neither the jurisdiction itself nor its country nor
        a part of it.
        """
        plain = json.loads(self._kept.get(f"{context.role} {rule}", b"[]"))
        above = line(own)
        found = [e for e in (Example(*each) for each in plain) if _holds(e, context.on)]
        return [e for e in found if own.id not in e.line and e.id not in above][:most]


def elsewhere(codebook: Codebook, files: Sequence[Known], on_work: Callable[[], None]) -> Elsewhere:
    """Return the examples that law files give, kept from an earlier run or found now.

    `on_work` is called before a work of seconds. A file with mistakes gives no example.
    """
    digests = (x for file in files for x in (file.path.name, file.digest))
    # A codebook without a digest was made by hand: what a file is worth by it cannot be named.
    key = cache.key(FORMAT, __version__, codebook.digest, *digests) if codebook.digest else ""
    kept = cache.read("elsewhere", key) if key else []
    if kept:
        names = json.loads(kept[0])
        return Elsewhere(dict(zip(names, kept[1:], strict=True)))
    # Imported only here: it is wanted once for each state of the law files.
    from lexcheck.analysis.elsewhere_found import examples_found

    on_work()
    found = examples_found(codebook, files)
    if key:
        cache.write("elsewhere", key, list(found), *found.values())
    return Elsewhere({name: json.dumps(some).encode() for name, some in found.items()})


def line(law: Jurisdiction) -> list[str]:
    """Return the id of a jurisdiction and of those it inherits from."""
    return [law.id, *(line(law.parent) if law.parent else [])]


def _holds(example: Example, day: date) -> bool:
    on = str(day)
    return (not example.begins or example.begins <= on) and (not example.ends or on <= example.ends)
