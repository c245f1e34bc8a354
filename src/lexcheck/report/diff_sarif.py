"""What differs between two laws as SARIF: the law after, with how each result stands to the law before."""

from __future__ import annotations

from lexcheck.report import diff_model as m
from lexcheck.report.align_model import SidedFact
from lexcheck.report.diff_index import DiffIndex, Side, by_silence, held, is_gap, pattern_changes
from lexcheck.report.diff_words import PATTERN_WORDS
from lexcheck.report.document import clean
from lexcheck.report.result_model import Fact
from lexcheck.report.sarif import Kind, SarifResult, SarifRule, State, fact_told, place_of, sarif, subject_of
from lexcheck.report.sentences import acceptance_text

_KINDS: dict[str, Kind] = {
    "met": "pass",
    "partly_met": "fail",
    "not_met": "fail",
    "undetermined": "review",
    "not_applicable": "notApplicable",
}
_PATTERN_KINDS: dict[str, Kind] = {
    "reported": "fail",
    "settled": "pass",
    "cannot_tell": "review",
    "not_reported": "pass",
}


def diff_sarif(result: m.DiffResult) -> str:
    """Return the report as a SARIF log, of which the law before is the baseline."""
    index = DiffIndex(result)
    rules = [_rule(c) for c in result.rules]
    results = [_result(index, c) for c in result.rules]
    patterns: dict[str, SarifRule] = {}
    for corridor in result.corridors:
        for change in pattern_changes(corridor):
            patterns.setdefault(change.pattern, _pattern_rule(corridor, change))
            results.append(_pattern_result(index, corridor, change))
    return sarif([*rules, *patterns.values()], results, _category(result))


def _category(result: m.DiffResult) -> list[str]:
    before, after = result.before, result.after
    sides = [subject_of(side.jurisdiction.id, side.jurisdiction.place) for side in (before, after)]
    if before.asked.on != after.asked.on:
        sides[0] += f"@{before.asked.on}"
    asked = after.asked
    context = (asked.role, asked.sector, asked.category, asked.counterpart)
    corridors = [corridor.other.id for corridor in result.corridors]
    return ["diff", *sides, *context, *asked.against, *asked.topics, *corridors]


def _rule(c: m.ReasonedChange) -> SarifRule:
    said = [("", c.advice), ("Model clause: ", c.model), ("Why: ", c.why)]
    return SarifRule(
        id=c.rule,
        title=clean(c.title),
        full=clean(c.gap),
        help=" ".join(clean(label + words) for label, words in said if words),
        severity=c.severity,
        tags=(c.topic, *dict.fromkeys(p.partition(" ")[0] for p in c.provisions)),
    )


def _result(index: DiffIndex, c: m.ReasonedChange) -> SarifResult:
    """Return a rule as it stands after; one that is asked of the law before alone, as it stood there."""
    side: Side = "after" if c.after else "before"
    one = index.side(side)
    v = c.after or c.before
    assert v is not None
    here = sorted(index.facts(side, v), key=lambda fact: fact.silent)
    places = [(place_of(f.place), _told(index, side, f)) for f in here]
    if side == "after" and c.before:
        gone = [f for f in index.facts("before", c.before) if not held(f, here)]
        places += [(place_of(f.place), _told(index, "before", f)) for f in gone]
    asked = one.asked
    subject = (one.jurisdiction.id, asked.role, asked.sector, asked.category, asked.counterpart, c.rule)
    given = v.acceptance
    accepted = given is not None and given.needed and given.state == "accepted"
    return SarifResult(
        rule=c.rule,
        kind=_KINDS[v.outcome],
        message=_message(index, c),
        places=tuple(places) or ((place_of(one.jurisdiction.place), ""),),
        fingerprint=":".join(subject),
        accepted=": ".join(acceptance_text(given.state, given, v.outcome)) if given and accepted else "",
        state=_state(c),
    )


def _state(c: m.ReasonedChange) -> State:
    """Return how a result stands to the baseline: what a reviewer has to look at is new, changed or gone.

    A gap, and what nobody has assessed, is to be looked at; what is met or does not apply is not. Where
    the verdict is the same and a fact that the rule asks about is not, there is something to look at.
    """
    before, after = _to_look_at(c.before), _to_look_at(c.after)
    if c.before is None or (after and not before):
        return "new"
    if c.after is None or (before and not after):
        return "absent"
    return "unchanged" if c.kind == "same" and not (after and c.measures) else "updated"


def _to_look_at(v: m.ReasonedVerdict | None) -> bool:
    return is_gap(v) or (v is not None and v.outcome == "undetermined")


def _told(index: DiffIndex, side: Side, fact: Fact) -> str:
    return f"{index.labels[side]}: {fact_told(index.title[fact.measure], fact)}"


def _message(index: DiffIndex, c: m.ReasonedChange) -> str:
    kind = index.kind(c)
    parts = [f"{kind[0].upper()}{kind[1:]}, {index.verdicts(c)}: {c.title}."]
    if c.after and c.after.outcome == "not_met":
        parts.append(c.gap)
    if is_gap(c.after) and c.advice:
        parts.append(f"Advice: {c.advice}")
    if c.after and c.after.blockers:
        names = ", ".join(index.title[b.measure] for b in c.after.blockers)
        parts.append(f"Nobody has assessed: {names}.")
    if c.after and c.after.acceptance:
        given = c.after.acceptance
        parts.append(f"{': '.join(acceptance_text(given.state, given, c.after.outcome))}.")
    if by_silence(c.after):
        parts.append("Reached in part through the law being silent.")
    return clean(" ".join(parts))


def _pattern_rule(corridor: m.CorridorChange, c: m.PatternChange) -> SarifRule:
    return SarifRule(
        id=c.pattern,
        title=clean(c.title),
        full=clean(c.why),
        help=clean(" ".join(f"{x.side.capitalize()}: {x.how}." for x in c.mend)),
        severity=c.severity,
        tags=(c.class_, *dict.fromkeys(p.partition(" ")[0] for p in c.provisions)),
    )


def _pattern_result(index: DiffIndex, corridor: m.CorridorChange, c: m.PatternChange) -> SarifResult:
    facts = sorted(c.facts_after, key=lambda x: x.fact.silent) or c.facts_before
    places = tuple((place_of(x.fact.place), _sided_told(index, corridor, x)) for x in facts)
    asked = index.result.after.asked
    subject = (corridor.origin, corridor.destination, asked.sector, asked.category, c.pattern)
    before, after = (outcome in ("reported", "cannot_tell") for outcome in (c.before, c.after))
    state: State = "updated" if before and after else "new" if after else "absent"
    return SarifResult(
        rule=c.pattern,
        kind=_PATTERN_KINDS[c.after],
        message=_pattern_message(corridor, c),
        places=places or ((place_of(index.result.after.jurisdiction.place), ""),),
        fingerprint=":".join(subject),
        state=state,
    )


def _sided_told(index: DiffIndex, corridor: m.CorridorChange, x: SidedFact) -> str:
    name = {"origin": corridor.origin, "destination": corridor.destination}.get(x.side, "agreement")
    return clean(f"{name}: {fact_told(index.title[x.fact.measure], x.fact)}")


def _pattern_message(corridor: m.CorridorChange, c: m.PatternChange) -> str:
    silence = ", in part through silence" if c.by_silence else ""
    outcome = f"{PATTERN_WORDS[c.before]} → {PATTERN_WORDS[c.after]}{silence}"
    return clean(f"{corridor.origin} → {corridor.destination}, {outcome}: {c.title}.")
