"""Which clashes with other countries a change of law brings and ends, as text."""

from __future__ import annotations

from collections.abc import Sequence

from lexcheck.analysis.corridor_diff import CorridorDiff, PatternChange
from lexcheck.report.page import Page

_HEADINGS = {
    "gained": "Gained",
    "unsure": "Can no longer be told",
    "lost": "Lost",
    "sure": "Can be told now",
}
_WORDS = {
    "reported": "found",
    "settled": "settled by agreement",
    "cannot_tell": "cannot be told",
    "not_reported": "not found",
}


def add_corridors(page: Page, corridors: Sequence[CorridorDiff]) -> None:
    """Add each corridor with the findings that it gains and loses."""
    for corridor in corridors:
        ends = corridor.after.corridor
        page.title(f"Corridor {ends.origin.id} → {ends.destination.id}")
        before, after = corridor.before.counts()["reported"], corridor.after.counts()["reported"]
        page.paragraph(
            f"Of {len(corridor.after.results)} patterns {before} were found before, and {after} are after. "
            "`lexcheck align` tells each of them."
        )
        for agreement in ends.agreements:
            page.paragraph(f"With {agreement.name}.")
        if not corridor.changes:
            page.paragraph("No finding differs.")
        for kind, heading in _HEADINGS.items():
            some = corridor.of(kind)
            if some:
                page.heading(f"{heading} ({len(some)})")
            for change in some:
                _change(page, change)


def _change(page: Page, change: PatternChange) -> None:
    page.paragraph(f"{change.pattern.title} [{change.pattern.id}]", 2, "- ")
    silence = ", in part through silence" if change.after.verdict.by_silence else ""
    page.paragraph(
        f"{change.pattern.severity} {change.pattern.class_.replace('_', ' ')}: "
        f"{_WORDS[change.before.verdict.outcome]} → {_WORDS[change.after.verdict.outcome]}{silence}",
        6,
    )
