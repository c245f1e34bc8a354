"""Citations of facts, with the titles of the laws."""

from __future__ import annotations

from collections.abc import Iterable

from lexcheck.law.model import Fact, Jurisdiction


def cited(facts: Iterable[Fact], jurisdiction: Jurisdiction) -> str:
    """Return all citations of facts that hold for a jurisdiction, those of one law together."""
    by_law: dict[str, dict[str, None]] = {}
    for fact in facts:
        owner: Jurisdiction | None = jurisdiction
        while owner is not None and owner.id != fact.jurisdiction:
            owner = owner.parent
        laws = (owner or jurisdiction).laws
        for citation in fact.cite:
            title = laws[citation.law].title if citation.law in laws else citation.law
            by_law.setdefault(title, {})[citation.pinpoint] = None
    return "; ".join(
        f"{title}, {', '.join(p for p in pins if p)}".rstrip(", ") for title, pins in by_law.items()
    )
