"""A gap analysis as SARIF."""

from __future__ import annotations

from lexcheck.report import result_model as r
from lexcheck.report.document import clean
from lexcheck.report.gap_findings import accepted_text
from lexcheck.report.result_index import ResultIndex, by_silence, verdict_text
from lexcheck.report.sarif import Kind, SarifResult, SarifRule, place_of, sarif, subject_of
from lexcheck.report.sentences import EVIDENCE, silence_text

_KINDS: dict[str, Kind] = {
    "met": "pass",
    "partly_met": "fail",
    "not_met": "fail",
    "undetermined": "review",
    "not_applicable": "notApplicable",
}


def gap_sarif(result: r.Result) -> str:
    """Return the findings as a SARIF log."""
    index = ResultIndex(result)
    rules = [_rule(index, f) for f in result.findings]
    return sarif(rules, [_result(index, f) for f in result.findings], _category(result))


def _category(result: r.Result) -> list[str]:
    law, asked = result.jurisdiction, result.asked
    context = (asked.role, asked.sector, asked.category, asked.counterpart)
    return ["gap", subject_of(law.id, law.place), *context, *asked.against, *asked.topics]


def _rule(index: ResultIndex, f: r.Finding) -> SarifRule:
    said = [("", f.advice), ("Model clause: ", f.model), ("Why: ", f.why)]
    return SarifRule(
        id=f.rule,
        title=clean(f.title),
        full=clean(f.gap),
        help=" ".join(clean(label + words) for label, words in said if words),
        severity=f.severity,
        tags=(f.topic, *dict.fromkeys(p.partition(" ")[0] for p in f.provisions)),
    )


def _result(index: ResultIndex, f: r.Finding) -> SarifResult:
    facts = index.deciders([f])
    # Where a fact speaks, it is what a reviewer wants to see first; a silence comes after.
    facts.sort(key=lambda fact: fact.silent)
    places = tuple((place_of(fact.place), _told(index, fact)) for fact in facts)
    head = place_of(index.result.jurisdiction.place)
    asked = index.result.asked
    subject = (
        index.result.jurisdiction.id,
        asked.role,
        asked.sector,
        asked.category,
        asked.counterpart,
        f.rule,
    )
    given = f.acceptance
    accepted = given is not None and given.needed and given.state == "accepted"
    return SarifResult(
        rule=f.rule,
        kind=_KINDS[f.outcome],
        message=_message(index, f),
        places=places or ((head, ""),),
        fingerprint=":".join(subject),
        accepted=accepted_text(f) if accepted else "",
    )


def _message(index: ResultIndex, f: r.Finding) -> str:
    verdict = verdict_text(f)
    parts = [f"{verdict[0].upper()}{verdict[1:]}: {f.title}."]
    if f.outcome == "not_met":
        parts.append(f.gap)
    if f.outcome in ("not_met", "partly_met") and f.advice:
        parts.append(f"Advice: {f.advice}")
    if f.outcome == "undetermined":
        names = ", ".join(index.measure(b.measure) for b in f.blockers)
        parts.append(f"Nobody has assessed: {names}.")
    if f.acceptance:
        parts.append(f"{accepted_text(f)}.")
    if by_silence(f):
        parts.append("Reached in part through the law being silent.")
    return clean(" ".join(parts))


def _told(index: ResultIndex, fact: r.Fact) -> str:
    says = silence_text(fact) if fact.silent else fact.says
    where = f" {fact.articles}." if fact.articles else ""
    return clean(f"{index.measure(fact.measure)}: {says}{where} Evidence {EVIDENCE[fact.evidence]}.")
