"""What differs between two laws, looked up: names of sides, verdicts and facts of each, titles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Literal

from lexcheck.analysis.gap import GAPS
from lexcheck.codebook.model import SEVERITIES
from lexcheck.report import diff_model as m
from lexcheck.report import result_model as r
from lexcheck.report.diff_words import KIND_WORDS, PATTERN_KINDS, kind_words, same_words
from lexcheck.report.document import Tone
from lexcheck.report.result_index import TONES, LawTitles, provisions_text, weak_wordings
from lexcheck.report.sentences import outcome_text

Side = Literal["before", "after"]
SIDES: tuple[Side, Side] = ("before", "after")

KIND_TONES: dict[str, Tone] = {
    "opened": "red",
    "worse": "red",
    "to_contrary": "red",
    "no_longer_assessed": "blue",
    "closed": "green",
    "better": "green",
    "to_silent": "orange",
    "assessed": "blue",
    "bounds": "blue",
    "no_longer_applies": "grey",
    "applies": "grey",
    "one_side": "grey",
}
_SAME_TONES: dict[str, Tone] = {
    "not_met": "yellow",
    "undetermined": "blue",
    "met": "green",
    "not_applicable": "grey",
}


class DiffIndex:
    """What builders of documents and tables ask of a difference."""

    def __init__(self, result: m.DiffResult) -> None:
        self.result = result
        ids = result.before.jurisdiction.id, result.after.jurisdiction.id
        self.two_laws = None if ids[0] == ids[1] else ids
        self.labels = dict(zip(SIDES, self.two_laws or ("Before", "After"), strict=True))
        self.title = {t.id: t.title for t in result.titles}
        self.instruments = {i.id: i.title for i in result.instruments}
        self.rules = {c.rule: c for c in result.rules}
        self.weak = weak_wordings(result.provisions_named)
        self._facts = {side: {f.measure: f for f in self.side(side).facts} for side in SIDES}
        self._laws = {
            side: LawTitles(self.side(side).jurisdiction, self.side(side).asked.on) for side in SIDES
        }
        against = result.after.asked.against
        self._told = set(against or self.instruments)
        self.told = {c.rule for c in (*self.changed(), *self.staying())}

    def side(self, side: Side) -> m.Side:
        """Return one of the two laws."""
        return self.result.before if side == "before" else self.result.after

    def sides_told(self) -> tuple[Side, ...]:
        """Return the sides whose open gaps are told of: of one law, what it becomes."""
        return ("after",) if self.two_laws is None else SIDES

    def name(self, side: Side) -> str:
        """Return how a side is called: with its day where the other side is asked of another."""
        days = self.result.before.asked.on != self.result.after.asked.on
        one = self.side(side)
        return f"{one.jurisdiction.name} on {one.asked.on}" if days else one.jurisdiction.name

    def warnings(self) -> list[str]:
        """Return the warnings about both sides, each once and with the side it is about."""
        return list(dict.fromkeys(f"{self.name(s)}: {w}" for s in SIDES for w in self.side(s).warnings))

    def changed(self, *kinds: str) -> list[m.ReasonedChange]:
        """Return the rules of these kinds of change, or of any: kind by kind, the most severe first."""
        wanted = kinds or tuple(KIND_WORDS)
        found = [c for c in self.result.rules if c.kind in wanted]
        return sorted(found, key=lambda c: (wanted.index(c.kind), SEVERITIES.index(c.severity)))

    def staying(self) -> list[m.ReasonedChange]:
        """Return the gaps that are there on both sides alike, the most severe first."""
        rules = {c.rule: c for c in self.result.rules}
        return [rules[identity] for identity in self.result.staying]

    def open_on(self, side: Side) -> list[m.ReasonedChange]:
        """Return the rules that nobody can tell on a side, the most severe first."""
        found = [c for c in self.result.rules if (v := verdict(c, side)) and v.outcome == "undetermined"]
        return sorted(found, key=lambda c: SEVERITIES.index(c.severity))

    def kind(self, change: m.RuleChange | m.ProvisionChange) -> str:
        """Return what a change is called; of a verdict that is the same, that it is."""
        if change.kind != "same":
            return kind_words(change.kind, self.two_laws)
        assert change.after is not None
        return same_words(change.after.outcome, self.two_laws)

    def verdicts(self, change: m.ReasonedChange) -> str:
        """Return the verdicts of a rule on both sides in words; one, where they are the same."""
        before, after = (verdict_words(verdict(change, side)) for side in SIDES)
        if change.kind == "same":
            return after
        if self.two_laws is None:
            return f"{before} → {after}"
        return f"{self.labels['before']} {before}, {self.labels['after']} {after}"

    def counts(self) -> list[tuple[str, list[int], Tone]]:
        """Return what each kind of change is called, its rules by severity, and its colour.

        Kinds without a rule are left out, but for opened and closed gaps; verdicts that are the
        same on both sides come last, each outcome by itself.
        """
        counts: Counter[tuple[str, str]] = Counter((c.kind, c.severity) for c in self.result.rules)
        rows: list[tuple[str, list[int], Tone]] = []
        for kind in KIND_WORDS:
            row = [counts[kind, s] for s in SEVERITIES]
            if sum(row) or kind in ("opened", "closed"):
                rows.append((kind_words(kind, self.two_laws), row, KIND_TONES[kind]))
        same: Counter[tuple[str, str]] = Counter()
        for c in self.result.rules:
            if c.kind == "same" and c.after:
                same["not_met" if c.after.outcome in GAPS else c.after.outcome, c.severity] += 1
        for outcome, tone in _SAME_TONES.items():
            row = [same[outcome, s] for s in SEVERITIES]
            if sum(row):
                rows.append((same_words(outcome, self.two_laws), row, tone))
        return rows

    def facts(self, side: Side, *verdicts: m.ReasonedVerdict | None) -> list[r.Fact]:
        """Return the facts of a side that decide these verdicts, each once."""
        names = dict.fromkeys(name for v in verdicts if v for name in v.facts)
        held = self._facts[side]
        return [held[name] for name in names if name in held]

    def deciders(self, change: m.ProvisionChange, side: Side) -> list[r.Fact]:
        """Return the facts of a side that decide the verdict on a provision."""
        verdicts = (verdict(self.rules[identity], side) for identity in change.rules)
        return self.facts(side, *(v for v in verdicts if v and v.outcome != "not_applicable"))

    def range_words(self, change: m.ProvisionChange, side: Side) -> str:
        """Return the verdict on a provision on a side in words."""
        found = change.before if side == "before" else change.after
        if found is not None:
            return outcome_text(found.outcome, found.nature, found.low, found.high)
        asked = any(verdict(self.rules[identity], side) for identity in change.rules)
        return "not applicable" if asked else "not asked in this role"

    def articles(self, side: Side, facts: list[r.Fact]) -> list[str]:
        """Return what facts of a side cite, a line for each law."""
        return self._laws[side].articles(facts)

    def provisions(self, identities: list[str]) -> str:
        """Return provisions by instrument."""
        return provisions_text(identities, self._told, self.weak)

    def laws(self) -> Iterator[tuple[str, r.Law]]:
        """Yield the laws of both sides, each with the side whose law it is; of one law, each once."""
        before, after = self.result.before.jurisdiction, self.result.after.jurisdiction
        for side, country, other in (("before", before, after), ("after", after, before)):
            for law in country.laws:
                shared = self.two_laws is None and law in other.laws
                if not shared:
                    yield self.labels[side], law  # type: ignore[index]
                elif side == "before":
                    yield "both", law
        for corridor in self.result.corridors:
            for file in (corridor.other, *corridor.agreements):
                yield from ((file.id, law) for law in file.laws)


def held(fact: r.Fact, facts: list[r.Fact]) -> bool:
    """Return whether a fact is among others, wherever it stands: a bill may amend a copy of the file."""
    bare = fact.model_copy(update={"place": ""})
    return any(bare == other.model_copy(update={"place": ""}) for other in facts)


def verdict(change: m.ReasonedChange, side: Side) -> m.ReasonedVerdict | None:
    """Return the verdict of a rule on a side; None where it is not asked."""
    return change.before if side == "before" else change.after


def verdict_words(v: m.ReasonedVerdict | None) -> str:
    """Return a verdict in words, with its bounds where it has two."""
    if v is None:
        return "not asked in this role"
    return outcome_text(v.outcome, v.nature, v.low, v.high, v.applies == "unknown")


def tone(v: m.ReasonedVerdict | m.Range | None) -> Tone:
    """Return the colour of a verdict."""
    return TONES[v.nature or v.outcome] if v else "grey"


def by_silence(v: m.ReasonedVerdict | m.Range | None) -> bool:
    """Return whether a verdict that is not bad was reached through the law's silence."""
    return v is not None and v.outcome in ("met", "partly_met") and bool(v.through_silence)


def is_gap(v: m.ReasonedVerdict | None) -> bool:
    """Return whether a rule is not met, or only partly."""
    return v is not None and v.outcome in GAPS


def pattern_changes(corridor: m.CorridorChange) -> list[m.PatternChange]:
    """Return the changes of a corridor: kind by kind, the most severe first."""
    kinds = tuple(PATTERN_KINDS)
    return sorted(corridor.changes, key=lambda c: (kinds.index(c.kind), SEVERITIES.index(c.severity)))
