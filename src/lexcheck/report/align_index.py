"""An alignment, looked up: names of sides, titles, facts by side and measure."""

from __future__ import annotations

from collections.abc import Iterable

from lexcheck.report import align_model as m
from lexcheck.report import result_model as r
from lexcheck.report.document import Tone
from lexcheck.report.result_index import provisions_text, weak_wordings

OUTCOMES = {
    "reported": "found",
    "settled": "settled by the agreement",
    "cannot_tell": "cannot be told",
    "not_reported": "not found",
}
TONES: dict[str, Tone] = {"settled": "green", "cannot_tell": "blue", "not_reported": "grey"}
SEVERITY_TONES: dict[str, Tone] = {"critical": "red", "high": "orange", "medium": "yellow", "low": "grey"}


class AlignIndex:
    """What builders of documents and tables ask of an alignment."""

    def __init__(self, result: m.AlignResult) -> None:
        self.result = result
        self.title = {t.id: t.title for t in result.titles}
        self.fact = {(f.side, f.fact.measure): f.fact for f in result.facts}
        self._weak = weak_wordings(result.provisions)
        self._told = {p.partition(" ")[0] for f in result.findings for p in f.provisions}
        if result.asked.against:
            self._told &= set(result.asked.against)

    def side(self, side: str) -> str:
        """Return the name of a side."""
        if side == "agreement":
            return "agreement"
        return self.result.origin.name if side == "origin" else self.result.destination.name

    def facts(self, found: m.PatternFinding, side: str) -> list[r.Fact]:
        """Return the facts of a side that decide a finding."""
        return [
            self.fact[side, f.measure]
            for f in found.facts
            if f.side == side and (side, f.measure) in self.fact
        ]

    def missing(self, found: m.PatternFinding) -> str:
        """Say what would have to be known: side by side, the measures."""
        by: dict[str, list[str]] = {}
        for f in found.missing:
            by.setdefault(self.side(f.side), []).append(f.measure)
        return "; ".join(f"{side}: {', '.join(measures)}" for side, measures in by.items())

    def provisions(self, found: m.PatternFinding) -> str:
        """Return the provisions that a pattern serves, by instrument."""
        return provisions_text(found.provisions, self._told, self._weak)

    def laws(self) -> list[r.Law]:
        """Return the laws of both sides and of the agreements, each under its side's id."""
        files = [self.result.origin, self.result.destination, *(a.file for a in self.result.agreements)]
        return [law.model_copy(update={"key": f"{file.id} {law.key}"}) for file in files for law in file.laws]


def outcome_word(found: m.PatternFinding) -> str:
    """Return the outcome in words: of what is found, its severity and class."""
    if found.outcome != "reported":
        return OUTCOMES[found.outcome]
    silence = ", by silence" if found.by_silence else ""
    return f"{found.severity} {found.class_.replace('_', ' ')}{silence}"


def tone(found: m.PatternFinding) -> Tone:
    """Return the colour of a finding."""
    return TONES.get(found.outcome) or SEVERITY_TONES[found.severity]


def articles(facts: Iterable[r.Fact]) -> list[str]:
    """Return what facts cite, a line each; what is only silent is marked so."""
    return [f"{'silent: ' if f.silent else ''}{f.articles}" for f in facts if f.articles]
