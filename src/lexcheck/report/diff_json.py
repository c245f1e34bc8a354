"""What differs between two laws as JSON, in the published form of `diff_model`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lexcheck import __version__
from lexcheck.analysis import diff as d
from lexcheck.analysis.align import asked_of
from lexcheck.analysis.concordance import Entry
from lexcheck.analysis.corridor_diff import CorridorDiff, PatternChange
from lexcheck.analysis.gap import Gap, Result
from lexcheck.analysis.needs import needs
from lexcheck.codebook.model import SEVERITIES, Codebook
from lexcheck.law.model import Fact
from lexcheck.report import diff_model as m
from lexcheck.report import result_model as published
from lexcheck.report.align_json import sided, sided_facts
from lexcheck.report.align_model import MendStep
from lexcheck.report.gap_json import acceptance_result, asked, blockers, country, published_fact
from lexcheck.report.sentences import need_lines


def diff_json(found: d.Diff, corridors: Sequence[CorridorDiff] = ()) -> str:
    """Return the report as JSON text."""
    return diff_result(found, corridors).model_dump_json(indent=2, by_alias=True) + "\n"


def diff_result(found: d.Diff, corridors: Sequence[CorridorDiff] = ()) -> m.DiffResult:
    """Return the report in its published form."""
    counts = found.counts()
    book = found.after.codebook
    provisions = _provisions_named(found, corridors)
    named = {p.id.partition(" ")[0] for p in provisions}
    return m.DiffResult(
        program=published.Program(
            version=__version__, codebook=book.digest, engines=list(found.after.engines)
        ),
        before=_side(found.before),
        after=_side(found.after),
        summary={kind: {s: counts[kind, s] for s in SEVERITIES} for kind in d.KINDS},  # type: ignore[misc]
        staying=[c.rule.id for c in found.staying()],
        rules=[_reasoned_change(found, change) for change in found.rules],
        facts=[fact_change(found.before, found.after, change) for change in found.facts],
        provisions=[_provision(change, book) for change in found.provisions],
        coverage=_coverage(found),
        corridors=[_corridor(c) for c in corridors],
        provisions_named=provisions,
        instruments=[
            published.Named(id=i.id, title=i.title) for i in book.instruments.values() if i.id in named
        ],
        titles=_titles(found, corridors),
    )


def _provisions_named(found: d.Diff, corridors: Sequence[CorridorDiff]) -> list[published.Provision]:
    named = {p for c in found.rules for p in c.rule.provisions}
    named |= {p for corridor in corridors for c in corridor.changes for p in c.pattern.provisions}
    return [
        published.Provision(id=p.id, heading=p.heading, wording=p.wording)  # type: ignore[arg-type]
        for p in found.after.codebook.provisions.values()
        if p.id in named
    ]


def _titles(found: d.Diff, corridors: Sequence[CorridorDiff]) -> list[published.Named]:
    book = found.after.codebook
    changes = [c for corridor in corridors for c in corridor.changes]
    topics = {c.rule.topic for c in found.rules} | {c.pattern.topic for c in changes}
    asked = {*found.before.asked(), *found.after.asked()}
    asked |= {ref.measure for ref in asked_of(c.pattern for c in changes)}
    told = [published.Named(id=t.id, title=t.title) for t in book.topics.values() if t.id in topics]
    return told + [published.Named(id=m.id, title=m.title) for m in book.measures.values() if m.id in asked]


def _side(gap: Gap) -> m.Side:
    measures = gap.codebook.measures
    return m.Side(
        asked=asked(gap),
        jurisdiction=country(gap.jurisdiction),
        warnings=gap.warnings(),
        facts=[published_fact(f, gap.jurisdiction, measures[m]) for m, f in gap.facts_used().items()],
        measures_not_assessed=gap.measures_missing(),
    )


def rule_change(before: Gap, after: Gap, change: d.RuleChange) -> m.RuleChange:
    """Return a change of verdict between two gap analyses in its published form."""
    return m.RuleChange(
        **_change_fields(change),
        before=side_verdict(before, change.before) if change.before else None,
        after=side_verdict(after, change.after) if change.after else None,
    )


def _change_fields(change: d.RuleChange) -> dict[str, Any]:
    rule = change.rule
    return {
        "rule": rule.id,
        "title": rule.title,
        "severity": rule.severity,
        "topic": rule.topic,
        "kind": change.kind,
        "measures": list(change.measures),
        "provisions": list(rule.provisions),
    }


def _reasoned_change(found: d.Diff, change: d.RuleChange) -> m.ReasonedChange:
    rule = change.rule
    return m.ReasonedChange(
        **_change_fields(change),
        before=_reasoned(found.before, change.before) if change.before else None,
        after=_reasoned(found.after, change.after) if change.after else None,
        gap=rule.gap,
        advice=rule.advise,
        why=rule.why,
        model=rule.model,
        sectors=list(rule.sectors),
    )


def _reasoned(gap: Gap, result: Result) -> m.ReasonedVerdict:
    rule, v = result.rule, result.verdict
    return m.ReasonedVerdict(
        **verdict_fields(result),
        acceptance=acceptance_result(gap, result),
        applies=v.applies.value,
        facts=sorted(ref.measure for ref in v.deciders),
        blockers=blockers(gap, result),
        missing=need_lines(needs(rule.met, gap.outcomes, gap.facts), gap.codebook),
    )


def side_verdict(gap: Gap, result: Result) -> m.SideVerdict:
    """Return the verdict of a gap analysis in its published form."""
    return m.SideVerdict(**verdict_fields(result), acceptance=acceptance_result(gap, result))


def verdict_fields(result: Result) -> dict[str, Any]:
    """Return the fields of `Verdict`."""
    v = result.verdict
    return {
        "outcome": v.outcome,
        "nature": v.nature,
        "low": v.low.word,
        "high": v.high.word,
        "through_silence": sorted(ref.measure for ref in v.through_silence),
    }


def fact_change(before: Gap, after: Gap, change: d.FactChange) -> m.FactChange:
    """Return a change of a fact between two gap analyses in its published form."""
    return m.FactChange(
        measure=change.measure,
        title=after.codebook.measures[change.measure].title,
        answer=change.answer,
        before=_fact(before, change.before),
        after=_fact(after, change.after),
    )


def _fact(gap: Gap, fact: Fact | None) -> published.Fact | None:
    return (
        None if fact is None else published_fact(fact, gap.jurisdiction, gap.codebook.measures[fact.measure])
    )


def _provision(change: d.ProvisionChange, book: Codebook) -> m.ProvisionChange:
    p = book.provisions[change.provision]
    entries = [e for e in (change.before, change.after) if e]
    return m.ProvisionChange(
        provision=p.id,
        instrument=p.instrument,
        number=p.number,
        heading=p.heading,
        wording=p.wording,  # type: ignore[arg-type]
        severity=change.severity,
        kind=change.kind,  # type: ignore[arg-type]
        rules=list(dict.fromkeys(r.rule.id for e in entries for r in e.results)),
        before=_range(change.before),
        after=_range(change.after),
    )


def _range(entry: Entry | None) -> m.Range | None:
    if entry is None or entry.outcome == "not_applicable":
        return None
    return m.Range(
        low=entry.low.word,  # type: ignore[arg-type]
        high=entry.high.word,  # type: ignore[arg-type]
        outcome=entry.outcome,  # type: ignore[arg-type]
        nature=entry.nature,  # type: ignore[arg-type]
        through_silence=entry.through_silence,
    )


def _coverage(found: d.Diff) -> list[m.CoverageChange]:
    before = {row.instrument: row for row in found.before.coverage()}
    return [
        m.CoverageChange(
            instrument=row.instrument,
            title=found.after.codebook.instruments[row.instrument].title,
            provisions=row.provisions,
            met_before=before[row.instrument].met,
            at_most_before=before[row.instrument].at_most,
            met_after=row.met,
            at_most_after=row.at_most,
            not_applicable_before=before[row.instrument].not_applicable,
            not_applicable_after=row.not_applicable,
        )
        for row in found.after.coverage()
        if row.instrument in before
    ]


def _corridor(corridor: CorridorDiff) -> m.CorridorChange:
    before, after = corridor.before, corridor.after
    ends = after.corridor
    agreements = {a.id: a for a in (*before.corridor.agreements, *ends.agreements)}
    return m.CorridorChange(
        origin=ends.origin.id,
        destination=ends.destination.id,
        other=country(corridor.other),
        agreements_before=[a.id for a in before.corridor.agreements],
        agreements_after=[a.id for a in ends.agreements],
        agreements=[country(a) for a in agreements.values()],
        patterns=len(after.results),
        reported_before=before.counts()["reported"],
        reported_after=after.counts()["reported"],
        warnings=list(dict.fromkeys([*before.warnings(), *after.warnings()])),
        changes=[_pattern(corridor, change) for change in corridor.changes],
    )


def _pattern(corridor: CorridorDiff, change: PatternChange) -> m.PatternChange:
    pattern, old, new = change.pattern, change.before.verdict, change.after.verdict
    return m.PatternChange(
        pattern=pattern.id,
        title=pattern.title,
        severity=pattern.severity,
        kind=change.kind,  # type: ignore[arg-type]
        before=old.outcome,  # type: ignore[arg-type]
        after=new.outcome,  # type: ignore[arg-type]
        by_silence=new.by_silence,
        by_silence_before=old.by_silence,
        facts_before=sided_facts(corridor.before, sorted(old.deciders)),
        facts_after=sided_facts(corridor.after, sorted(new.deciders)),
        missing_before=sided(old.blockers),
        missing_after=sided(new.blockers),
        why=pattern.why,
        mend=[MendStep(side=x.side, how=x.how) for x in pattern.mends],  # type: ignore[arg-type]
        provisions=list(pattern.provisions),
        **{"class": pattern.class_},
    )
