"""A provision that no rule, check or pattern implements, and that is not marked uncodable.

**Why it matters.** The instrument looks encoded, and part of it is never held against any law.

**Example.** A provision of an instrument that nothing names after `implements`.

**Better.** Name it in a rule that asks what it asks, or mark it `uncodable` and say why no legal
text can answer it.
"""

from __future__ import annotations

from collections.abc import Iterator

from lexcheck.analysis.lints.lint import Asked, Finding
from lexcheck.codebook.model import Codebook

LEVEL = "error"


def find(codebook: Codebook, asked: Asked) -> Iterator[Finding]:
    """Yield the provisions that nothing covers."""
    covered = {p for s in codebook.subjects for p in s.provisions}
    for provision in codebook.provisions.values():
        if provision.id not in covered and not provision.uncodable:
            yield Finding(
                provision.place,
                f"nothing implements provision `{provision.id}`",
                "name it in a rule, or mark it `uncodable` with the reason",
            )
