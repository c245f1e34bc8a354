"""The alignment of two laws as JSON, in the published form of `align_model`."""

from __future__ import annotations

from collections.abc import Iterable

from lexcheck import __version__
from lexcheck.analysis.align import Alignment, PatternResult, asked_of
from lexcheck.analysis.pairs import pairs
from lexcheck.codebook.conditions import Ref
from lexcheck.codebook.model import CLASSES
from lexcheck.report import align_model as m
from lexcheck.report.align_text import ONLY, binding_sentence, clauses, shared_items
from lexcheck.report.gap_json import country, published_fact
from lexcheck.report.result_model import Named, Program, Provision


def align_json(found: Alignment, only: str = "") -> str:
    """Return the report as JSON text; `only` limits the findings, not the summary."""
    return align_result(found, only).model_dump_json(indent=2, by_alias=True) + "\n"


def align_result(found: Alignment, only: str = "") -> m.AlignResult:
    """Return the report in its published form."""
    shown = [r for outcome in ONLY[only or "all"] for r in found.of(outcome)]
    provisions = dict.fromkeys(p for r in shown for p in r.pattern.provisions)
    return m.AlignResult(
        program=Program(version=__version__, codebook=found.codebook.digest, engines=list(found.engines)),
        asked=_asked(found, only),
        origin=country(found.corridor.origin),
        destination=country(found.corridor.destination),
        agreements=[
            m.Agreement(file=country(a), in_force=a.terms.in_force, ended=a.terms.ended)
            for a in found.corridor.agreements
            if a.terms
        ],
        summary=_summary(found),
        warnings=found.warnings(),
        findings=[_finding(found, r) for r in shown],
        questions=[_question(found, q.ref, [p.id for p in q.patterns]) for q in found.questions()],
        measures=[
            m.PairedMeasure(measure=p.measure.id, title=p.measure.title, topic=p.measure.topic, more=p.more)  # type: ignore[arg-type]
            for p in pairs(found.codebook, found.regimes)
        ],
        served=_served(found),
        facts=_facts(found),
        provisions=[
            Provision(id=p.id, heading=p.heading, wording=p.wording)  # type: ignore[arg-type]
            for p in map(found.codebook.provisions.__getitem__, provisions)
        ],
        binding=binding_sentence(found) if found.corridor.agreements else "",
        titles=_titles(found),
    )


def _titles(found: Alignment) -> list[Named]:
    named = {ref.measure for ref in asked_of(r.pattern for r in found.results)}
    measures = [m for m in found.codebook.measures.values() if m.id in named or m.paired]
    topics = [t for t in found.codebook.topics.values() if any(m.topic == t.id for m in measures)]
    told = [Named(id=t.id, title=t.title) for t in topics]
    return told + [Named(id=m.id, title=m.title) for m in measures]


def _asked(found: Alignment, only: str) -> m.AlignAsked:
    s = found.selection
    return m.AlignAsked(
        on=found.on,
        sector=found.sector,
        category=found.category,
        against=list(s.against),
        topics=list(s.topics),
        severity=s.severity,
        only=only,
        no_agreement=found.corridor.none,
    )


def _summary(found: Alignment) -> m.AlignSummary:
    counts = found.counts()
    return m.AlignSummary(
        patterns=len(found.results),
        reported=counts["reported"],
        settled=counts["settled"],
        cannot_tell=counts["cannot_tell"],
        not_reported=counts["not_reported"],
        classes={name: counts[name] for name in CLASSES},
    )


def _finding(found: Alignment, result: PatternResult) -> m.PatternFinding:
    pattern, verdict = result.pattern, result.verdict
    return m.PatternFinding(
        pattern=pattern.id,
        title=pattern.title,
        topic=pattern.topic,
        **{"class": pattern.class_},
        severity=pattern.severity,
        outcome=verdict.outcome,  # type: ignore[arg-type]
        by_silence=verdict.by_silence,
        facts=_sided(verdict.deciders),
        through_silence=_sided(verdict.through_silence),
        missing=_sided(verdict.blockers),
        clauses=_sided(clauses(found, result)),
        shared_items=shared_items(found, result),
        why=pattern.why,
        mend=[m.MendStep(side=x.side, how=x.how) for x in pattern.mends],  # type: ignore[arg-type]
        provisions=list(pattern.provisions),
        place=pattern.place,
    )


def _sided(refs: Iterable[Ref]) -> list[m.SideFact]:
    return [m.SideFact(side=r.side, measure=r.measure) for r in sorted(refs)]  # type: ignore[arg-type]


def _question(found: Alignment, ref: Ref, patterns: list[str]) -> m.OpenQuestion:
    ask = found.codebook.measures[ref.measure].ask
    return m.OpenQuestion(side=ref.side, measure=ref.measure, ask=ask, patterns=patterns)  # type: ignore[arg-type]


def _served(found: Alignment) -> list[m.Served]:
    return [
        m.Served(
            instrument=instrument,
            title=found.codebook.instruments[instrument].title,
            reported=counts["reported"],
            cannot_tell=counts["cannot_tell"],
            settled=counts["settled"],
            not_reported=counts["not_reported"],
        )
        for instrument, counts in found.served().items()
    ]


def _facts(found: Alignment) -> list[m.SidedFact]:
    asked = dict.fromkeys(asked_of(r.pattern for r in found.results))
    for pair in pairs(found.codebook, found.regimes):
        asked.update(dict.fromkeys(Ref(pair.measure.id, side) for side in ("origin", "destination")))
    told = []
    for ref in asked:
        fact = found.facts.get(ref)
        owner = found.corridor.side(fact) if fact else None
        if fact and owner:
            measure = found.codebook.measures[ref.measure]
            told.append(m.SidedFact(side=ref.side, fact=published_fact(fact, owner, measure)))  # type: ignore[arg-type]
    return told
