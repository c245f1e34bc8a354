"""What differs between two laws as JSON, in the published form of `diff_model`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lexcheck import __version__
from lexcheck.analysis import diff as d
from lexcheck.analysis.corridor_diff import CorridorDiff
from lexcheck.analysis.gap import Gap, Result
from lexcheck.codebook.model import SEVERITIES
from lexcheck.law.model import Fact
from lexcheck.report import diff_model as m
from lexcheck.report import result_model as published
from lexcheck.report.gap_json import acceptance_result, asked, country, published_fact


def diff_json(found: d.Diff, corridors: Sequence[CorridorDiff] = ()) -> str:
    """Return the report as JSON text."""
    return diff_result(found, corridors).model_dump_json(indent=2, by_alias=True) + "\n"


def diff_result(found: d.Diff, corridors: Sequence[CorridorDiff] = ()) -> m.DiffResult:
    """Return the report in its published form."""
    counts = found.counts()
    book = found.after.codebook
    return m.DiffResult(
        program=published.Program(
            version=__version__, codebook=book.digest, engines=list(found.after.engines)
        ),
        before=_side(found.before),
        after=_side(found.after),
        summary={kind: {s: counts[kind, s] for s in SEVERITIES} for kind in d.KINDS},  # type: ignore[misc]
        staying=[c.rule.id for c in found.staying()],
        rules=[rule_change(found.before, found.after, change) for change in found.rules],
        facts=[fact_change(found.before, found.after, change) for change in found.facts],
        provisions=[
            m.ProvisionChange(
                provision=p.provision,
                heading=book.provisions[p.provision].heading,
                severity=p.severity,
                before=_range(p.before),
                after=_range(p.after),
            )
            for p in found.provisions
        ],
        coverage=_coverage(found),
        corridors=[_corridor(c) for c in corridors],
    )


def _side(gap: Gap) -> m.Side:
    return m.Side(asked=asked(gap), jurisdiction=country(gap.jurisdiction), warnings=gap.warnings())


def rule_change(before: Gap, after: Gap, change: d.RuleChange) -> m.RuleChange:
    """Return a change of verdict between two gap analyses in its published form."""
    rule = change.rule
    return m.RuleChange(
        rule=rule.id,
        title=rule.title,
        severity=rule.severity,
        topic=rule.topic,
        kind=change.kind,  # type: ignore[arg-type]
        before=side_verdict(before, change.before) if change.before else None,
        after=side_verdict(after, change.after) if change.after else None,
        measures=list(change.measures),
        provisions=list(rule.provisions),
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


def _range(bounds: d.Bounds | None) -> m.Range | None:
    if bounds is None:
        return None
    low, high = bounds
    return m.Range(low=low.word, high=high.word)  # type: ignore[arg-type]


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
        )
        for row in found.after.coverage()
        if row.instrument in before
    ]


def _corridor(corridor: CorridorDiff) -> m.CorridorChange:
    before, after = corridor.before, corridor.after
    return m.CorridorChange(
        origin=after.corridor.origin.id,
        destination=after.corridor.destination.id,
        agreements_before=[a.id for a in before.corridor.agreements],
        agreements_after=[a.id for a in after.corridor.agreements],
        reported_before=before.counts()["reported"],
        reported_after=after.counts()["reported"],
        warnings=list(dict.fromkeys([*before.warnings(), *after.warnings()])),
        changes=[
            m.PatternChange(
                pattern=c.pattern.id,
                title=c.pattern.title,
                severity=c.pattern.severity,
                kind=c.kind,  # type: ignore[arg-type]
                before=c.before.verdict.outcome,  # type: ignore[arg-type]
                after=c.after.verdict.outcome,  # type: ignore[arg-type]
                by_silence=c.after.verdict.by_silence,
                **{"class": c.pattern.class_},
            )
            for c in corridor.changes
        ],
    )
