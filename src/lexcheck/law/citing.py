"""Citations of facts, with the titles of the laws."""

from __future__ import annotations

from collections.abc import Iterable

from lexcheck.law.model import Fact, Jurisdiction


def cited(facts: Iterable[Fact], jurisdiction: Jurisdiction) -> str:
    """Return all citations of facts that hold for a jurisdiction, those of one law together.

    A fact that has not ended but rests on a law that has been repealed says so.
    """
    by_law: dict[str, dict[str, None]] = {}
    for fact in facts:
        owner: Jurisdiction | None = jurisdiction
        while owner is not None and owner.id != fact.jurisdiction:
            owner = owner.parent
        laws = (owner or jurisdiction).laws
        for citation in fact.cite:
            law = laws.get(citation.law)
            title = law.title if law else citation.law
            if law and law.repealed and fact.ends is None:
                title += f" (repealed {law.repealed})"
            by_law.setdefault(title, {})[citation.pinpoint] = None
    return "; ".join(
        f"{title}, {', '.join(p for p in pins if p)}".rstrip(", ") for title, pins in by_law.items()
    )
