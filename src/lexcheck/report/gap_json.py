"""The gap analysis as JSON, in the published form of `result_model`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from lexcheck import __version__
from lexcheck.analysis.concordance import Entry, concordance
from lexcheck.analysis.gap import GAPS, Gap, Result, open_items
from lexcheck.analysis.needs import needs
from lexcheck.codebook.conditions import Ref
from lexcheck.codebook.model import Measure, Rule
from lexcheck.law.model import Fact, Jurisdiction
from lexcheck.report import result_model as r
from lexcheck.report.gap_text import ONLY
from lexcheck.report.sentences import citations, need_lines, unassessed_text, value_text


def gap_json(gap: Gap, only: str = "") -> str:
    """Return the report as JSON text; `only` limits the findings, not the summary."""
    return gap_result(gap, only).model_dump_json(indent=2) + "\n"


def gap_result(gap: Gap, only: str = "") -> r.Result:
    """Return the report in its published form."""
    findings = [x for x in gap.results if x.verdict.outcome in ONLY[only or "all"]]
    provisions = dict.fromkeys(p for x in findings for p in x.rule.provisions)
    entries = concordance(gap)
    return r.Result(
        program=r.Program(version=__version__, codebook=gap.codebook.digest, engines=list(gap.engines)),
        asked=asked(gap, only),
        jurisdiction=country(gap.jurisdiction),
        summary=_summary(gap),
        coverage=_coverage(gap, entries),
        warnings=gap.warnings(),
        findings=[_finding(gap, x) for x in findings],
        facts=[
            published_fact(f, gap.jurisdiction, gap.codebook.measures[m]) for m, f in gap.facts_used().items()
        ],
        provisions=[
            r.Provision(id=p.id, heading=p.heading, wording=p.wording)  # type: ignore[arg-type]
            for p in map(gap.codebook.provisions.__getitem__, provisions)
        ],
        concordance=[_concordance(e) for e in entries if e.outcome in ONLY[only or "all"]],
        measures=_measures_named(gap),
        topics=_topics_named(gap),
    )


def _measures_named(gap: Gap) -> list[r.Named]:
    asked = [*gap.facts_used(), *gap.measures_missing()]
    return [r.Named(id=m, title=gap.codebook.measures[m].title) for m in sorted(asked)]


def _topics_named(gap: Gap) -> list[r.Named]:
    topics = dict.fromkeys(x.rule.topic for x in gap.results)
    return [r.Named(id=t, title=gap.codebook.topics[t].title) for t in gap.codebook.topics if t in topics]


def _concordance(entry: Entry) -> r.Concordance:
    p = entry.provision
    return r.Concordance(
        provision=p.id,
        instrument=p.instrument,
        number=p.number,
        heading=p.heading,
        wording=p.wording,  # type: ignore[arg-type]
        outcome=entry.outcome,  # type: ignore[arg-type]
        nature=entry.nature,  # type: ignore[arg-type]
        low=entry.low.word,  # type: ignore[arg-type]
        high=entry.high.word,  # type: ignore[arg-type]
        through_silence=entry.through_silence,
        rules=[x.rule.id for x in entry.results],
    )


def asked(gap: Gap, only: str = "") -> r.Asked:
    """Return what was asked in its published form."""
    c, s = gap.context, gap.selection
    return r.Asked(
        role=c.role,
        on=c.on,
        sector=c.sector,
        category=c.category,
        counterpart=c.counterpart,
        against=list(s.against),
        topics=list(s.topics),
        severity=s.severity,
        only=only,
    )


def country(j: Jurisdiction) -> r.Country:
    """Return a jurisdiction in its published form."""
    laws = [
        r.Law(
            key=key,
            title=law.title,
            number=law.number,
            in_force=law.in_force,
            repealed=law.repealed,
            url=law.url,
            read=law.read,
        )
        for key, law in j.all_laws.items()
    ]
    b = j.bill
    bill = r.Bill(name=b.name, as_at=b.as_at, read=b.read, in_force=b.in_force, note=b.note) if b else None
    return r.Country(
        id=j.id,
        name=j.name,
        as_at=j.as_at,
        read=j.read,
        note=j.note,
        place=str(j.place),
        laws=laws,
        bill=bill,
    )


def _summary(gap: Gap) -> r.Summary:
    counts = gap.counts()
    facts = gap.facts_used().values()
    return r.Summary(
        rules=len(gap.results),
        met=counts["met"],
        partly_met=counts["partly_met"],
        not_met=counts["not_met"],
        contrary=counts["contrary"],
        silent=counts["silent"],
        undetermined=counts["undetermined"],
        not_applicable=counts["not_applicable"],
        measures_assessed=len(facts),
        measures_not_assessed=gap.measures_missing(),
        facts_primary=sum(f.evidence == "primary" for f in facts),
        facts_secondary=sum(f.evidence == "secondary" for f in facts),
        facts_unverified=sum(f.evidence == "unverified" for f in facts),
        facts_silent=sum(f.silent for f in facts),
        accepted=len(gap.gaps_by_acceptance("accepted")),
        acceptances_lapsed=len(gap.gaps_by_acceptance("lapsed")),
    )


def _coverage(gap: Gap, entries: list[Entry]) -> list[r.Coverage]:
    natures = Counter((e.provision.instrument, e.nature) for e in entries)
    return [
        r.Coverage(
            instrument=row.instrument,
            title=gap.codebook.instruments[row.instrument].title,
            provisions=row.provisions,
            met=row.met,
            at_most=row.at_most,
            partly_met=row.partly_met,
            not_met=row.not_met,
            contrary=natures[row.instrument, "contrary"],
            silent=natures[row.instrument, "silent"],
            undetermined=row.undetermined,
            not_applicable=row.not_applicable,
        )
        for row in gap.coverage()
    ]


def _finding(gap: Gap, result: Result) -> r.Finding:
    rule, v = result.rule, result.verdict
    lacking = needs(rule.met, gap.outcomes, gap.facts)
    return r.Finding(
        rule=rule.id,
        title=rule.title,
        severity=rule.severity,
        topic=rule.topic,
        outcome=v.outcome,  # type: ignore[arg-type]
        nature=v.nature,  # type: ignore[arg-type]
        low=v.low.word,  # type: ignore[arg-type]
        high=v.high.word,  # type: ignore[arg-type]
        applies=v.applies.value,
        met_when=v.met.truth.value,
        partly_met_when=v.partly.truth.value if v.partly else None,
        facts=_measures(v.deciders),
        through_silence=_measures(v.through_silence),
        blockers=blockers(gap, result),
        missing=need_lines(lacking, gap.codebook),
        gap=rule.gap,
        advice=rule.advise,
        why=rule.why,
        model=rule.model,
        sectors=list(rule.sectors),
        examples=[
            r.Example(
                jurisdiction=e.id,
                name=e.name,
                articles=e.articles,
                evidence=e.evidence,  # type: ignore[arg-type]
                begins=date.fromisoformat(e.begins) if e.begins else None,
            )
            for e in gap.examples(result)
        ],
        provisions=list(rule.provisions),
        acceptance=acceptance_result(gap, result),
        place=rule.place,
    )


def acceptance_result(gap: Gap, result: Result) -> r.Acceptance | None:
    """Return whether somebody answers for a rule's gap, in its published form."""
    accepted = gap.acceptance(result)
    if accepted is None:
        return None
    a = accepted.acceptance
    return r.Acceptance(
        state=accepted.state,  # type: ignore[arg-type]
        needed=result.verdict.outcome in GAPS,
        reason=a.reason,
        by=a.by,
        since=a.since,
        until=a.until,
        place=str(a.place),
    )


def _measures(refs: Iterable[Ref]) -> list[str]:
    return sorted(ref.measure for ref in refs)


def blockers(gap: Gap, result: Result) -> list[r.Blocker]:
    """Return what keeps a verdict from being one grade, in its published form."""
    return [_blocker(gap, result.rule, ref) for ref in sorted(result.verdict.blockers)]


def _blocker(gap: Gap, rule: Rule, ref: Ref) -> r.Blocker:
    fact = gap.facts.get(ref)
    measure = gap.codebook.measures[ref.measure]
    why = unassessed_text(rule, ref, fact, measure, gap.assessed_for(ref.measure))
    if fact is None:
        return r.Blocker(measure=ref.measure, reason="not_assessed", items=[], why=why)
    if fact.silent:
        return r.Blocker(measure=ref.measure, reason="silence_not_comparable", items=[], why=why)
    items = open_items(rule, ref, fact, measure)
    return r.Blocker(measure=ref.measure, reason="items_not_assessed", items=items, why=why)


def published_fact(fact: Fact, jurisdiction: Jurisdiction, measure: Measure) -> r.Fact:
    """Return a fact of a jurisdiction, or of what it inherits from, in its published form."""
    value = sorted(fact.value) if isinstance(fact.value, frozenset) else fact.value
    where = {k: getattr(fact.where, k) for k in ("role", "sector", "category", "counterpart")}
    return r.Fact(
        measure=fact.measure,
        jurisdiction=fact.jurisdiction,
        silent=fact.silent,
        value=value,
        unassessed=sorted(fact.unassessed),
        says=fact.says,
        cite=[str(c) for c in fact.cite],
        articles=citations(fact, jurisdiction),
        evidence=fact.evidence,  # type: ignore[arg-type]
        source=fact.source,
        note=fact.note,
        begins=fact.begins,
        ends=fact.ends,
        where={k: v for k, v in where.items() if v},
        coded=value_text(fact, measure),
        place=str(fact.place),
    )
