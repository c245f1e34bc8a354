"""A result, looked up: facts by measure, laws by key, and what several facts have in common."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from lexcheck.report import result_model as r
from lexcheck.report.document import Tone
from lexcheck.report.sentences import evidence_word, outcome_text

_TONES: dict[str, Tone] = {
    "contrary": "red",
    "silent": "orange",
    "partly_met": "yellow",
    "undetermined": "blue",
    "met": "green",
    "not_applicable": "grey",
}


class ResultIndex:
    """What builders of documents and tables ask of a gap analysis."""

    def __init__(self, result: r.Result) -> None:
        self.result = result
        self.facts = {f.measure: f for f in result.facts}
        self.findings = {f.rule: f for f in result.findings}
        self.topics = {t.id: t.title for t in result.topics}
        self.instruments = {c.instrument: c.title for c in result.coverage}
        self.wordings = {p.id: p.wording for p in result.provisions}
        self._measures = {m.id: m.title for m in result.measures}
        self._laws = {law.key: _law_title(law, result.asked.on) for law in result.jurisdiction.laws}

    def measure(self, identity: str) -> str:
        """Return the title of a measure."""
        return self._measures[identity]

    def deciders(self, findings: Iterable[r.Finding]) -> list[r.Fact]:
        """Return the facts that decided the findings, each once."""
        names = dict.fromkeys(m for f in findings for m in f.facts)
        return [self.facts[m] for m in names if m in self.facts]

    def articles(self, facts: Sequence[r.Fact]) -> list[str]:
        """Return what the facts cite, a line for each law; what is only silent is marked so."""
        stated = self._by_law([f for f in facts if not f.silent])
        read = [line for line in self._by_law([f for f in facts if f.silent]) if line not in stated]
        return [*stated, *(f"silent: {line}" for line in read)]

    def _by_law(self, facts: Sequence[r.Fact]) -> list[str]:
        home = self.result.jurisdiction.id
        pins: dict[str, list[str]] = {}
        for fact in facts:
            for cite in fact.cite:
                key, _, pin = cite.partition(" ")
                key = key if fact.jurisdiction == home else f"{fact.jurisdiction}:{key}"
                pins.setdefault(self._laws.get(key, key), []).append(pin)
        return [
            ", ".join((title, *dict.fromkeys(p for p in several if p))) for title, several in pins.items()
        ]


def _law_title(law: r.Law, on: date) -> str:
    return f"{law.title} (repealed {law.repealed})" if law.repealed and law.repealed <= on else law.title


def evidence_counts(facts: Sequence[r.Fact]) -> str:
    """Return how well several facts are evidenced: `primary`, or each level with its count."""
    counts = Counter(f.evidence for f in facts)
    levels = [(e, counts[e]) for e in ("primary", "secondary", "unverified") if counts[e]]
    if len(levels) == 1:
        return evidence_word(levels[0][0])
    return ", ".join(f"{evidence_word(level)} ({count})" for level, count in levels)


def verdict_text(item: r.Finding | r.Concordance) -> str:
    """Return the verdict in words, with its bounds where it has two."""
    doubt = isinstance(item, r.Finding) and item.applies == "unknown"
    return outcome_text(item.outcome, item.nature, item.low, item.high, doubt)


def verdict_group(item: r.Finding | r.Concordance) -> str:
    """Return the verdict in words, all that nobody has assessed under one."""
    return "not assessed" if item.outcome == "undetermined" else verdict_text(item)


def tone(item: r.Finding | r.Concordance) -> Tone:
    """Return the colour of a verdict."""
    return _TONES[item.nature or item.outcome]


def by_silence(item: r.Finding | r.Concordance) -> bool:
    """Return whether a verdict that is not bad was reached through the law's silence."""
    return item.outcome in ("met", "partly_met") and bool(item.through_silence)
