"""An alignment of two laws as SARIF."""

from __future__ import annotations

from lexcheck.report import align_model as m
from lexcheck.report import result_model as r
from lexcheck.report.align_index import OUTCOMES, AlignIndex
from lexcheck.report.document import clean
from lexcheck.report.sarif import Kind, SarifResult, SarifRule, place_of, sarif, subject_of
from lexcheck.report.sentences import EVIDENCE

_KINDS: dict[str, Kind] = {
    "reported": "fail",
    "settled": "pass",
    "cannot_tell": "review",
    "not_reported": "pass",
}


def align_sarif(result: m.AlignResult) -> str:
    """Return the findings as a SARIF log; each stands at the facts of both sides that decide it."""
    index = AlignIndex(result)
    rules = [_rule(index, f) for f in result.findings]
    return sarif(rules, [_result(index, f) for f in result.findings], _category(result))


def _category(result: m.AlignResult) -> list[str]:
    asked = result.asked
    sides = [subject_of(side.id, side.place) for side in (result.origin, result.destination)]
    return ["align", *sides, asked.sector, asked.category, *asked.against, *asked.topics]


def _rule(index: AlignIndex, f: m.PatternFinding) -> SarifRule:
    mend = [f"{index.side(x.side)}: {x.how}." for x in f.mend]
    return SarifRule(
        id=f.pattern,
        title=clean(f.title),
        full=clean(f.why),
        help=clean(" ".join(mend)),
        severity=f.severity,
        tags=(f.topic, f.class_, *dict.fromkeys(p.partition(" ")[0] for p in f.provisions)),
    )


def _result(index: AlignIndex, f: m.PatternFinding) -> SarifResult:
    facts = [fact for side in ("origin", "destination", "agreement") for fact in index.facts(f, side)]
    facts.sort(key=lambda fact: fact.silent)
    places = tuple((place_of(fact.place), _told(index, fact)) for fact in facts)
    result = index.result
    subject = (result.origin.id, result.destination.id, result.asked.sector, result.asked.category, f.pattern)
    return SarifResult(
        rule=f.pattern,
        kind=_KINDS[f.outcome],
        message=_message(index, f),
        places=places or ((place_of(result.origin.place), ""),),
        fingerprint=":".join(subject),
    )


def _message(index: AlignIndex, f: m.PatternFinding) -> str:
    outcome = OUTCOMES[f.outcome]
    parts = [f"{outcome[0].upper()}{outcome[1:]}: {f.title}."]
    if f.outcome == "cannot_tell":
        parts.append(f"Nobody has assessed: {index.missing(f)}.")
    if f.by_silence:
        parts.append("By silence: weaker than a clash of texts.")
    if f.outcome == "reported":
        parts += [f"{index.side(x.side)}: {x.how}." for x in f.mend]
    return clean(" ".join(parts))


def _told(index: AlignIndex, fact: r.Fact) -> str:
    says = "the law is silent." if fact.silent else fact.says
    where = f" {fact.articles}." if fact.articles else ""
    return clean(f"{index.title[fact.measure]}: {says}{where} Evidence {EVIDENCE[fact.evidence]}.")
