"""What differs between two laws as tables."""

from __future__ import annotations

from lexcheck.report import diff_model as m
from lexcheck.report import result_model as r
from lexcheck.report.align_model import SidedFact, SideFact
from lexcheck.report.diff_index import (
    SIDES,
    DiffIndex,
    Side,
    is_gap,
    pattern_changes,
    verdict,
    verdict_words,
)
from lexcheck.report.diff_words import PATTERN_KINDS, PATTERN_WORDS
from lexcheck.report.document import clean, plain
from lexcheck.report.fact_blocks import short_fact
from lexcheck.report.gap_findings import bill_text
from lexcheck.report.result_index import evidence_counts
from lexcheck.report.sentences import EVIDENCE, acceptance_text, silence_text
from lexcheck.report.tables import NamedTable, Tables, Value, named_table

Row = tuple[Value, ...]


def diff_tables(result: m.DiffResult) -> Tables:
    """Return the whole report as tables; the rules with how they change are the main one."""
    index = DiffIndex(result)
    title = f"{index.name('before')} → {index.name('after')}: what differs"
    made = (
        _about(index),
        _rules(index),
        _provisions(index),
        _facts(index),
        _corridors(index),
        _open(index),
        _laws(index),
    )
    return Tables(clean(title), result.after.asked.on, "Changes", made)


def _about(index: DiffIndex) -> NamedTable:
    result, asked = index.result, index.result.after.asked
    rows: list[Row] = []
    for side in SIDES:
        one, label = index.side(side), index.labels[side]
        country = one.jurisdiction
        rows += [
            (label, f"{country.name} ({country.id})"),
            (f"{label}: role", one.asked.role),
            (f"{label}: law in force on", str(one.asked.on)),
            (f"{label}: law as it stood on", str(country.as_at)),
            (f"{label}: last read", str(country.read or "")),
            (f"{label}: bill", bill_text(country)),
            (f"{label}: note", country.note),
        ]
    rows += [
        ("Sector", asked.sector),
        ("Category of workers", asked.category),
        ("Towards", asked.counterpart),
        ("Against", ", ".join(asked.against) or "all instruments"),
        ("Topics", ", ".join(asked.topics) or "all"),
        ("Severity", asked.severity),
        *(("Warning", warning) for warning in index.warnings()),
        ("Engines", ", ".join(result.program.engines)),
        ("Rules asked", len(result.rules)),
        *((f"{words[0].upper()}{words[1:]}", sum(row)) for words, row, _ in index.counts()),
        ("Made by", f"lexcheck {result.program.version}, rules {result.program.codebook}"),
        ("Use", "An aid to reading, not legal advice."),
    ]
    return named_table("About", {"Item": 28, "Value": 90}, [row for row in rows if row[1] != ""])


def _rules(index: DiffIndex) -> NamedTable:
    sides = [(s, index.labels[s]) for s in SIDES]
    columns = {"Rule": 30, "Title": 36, "Change": 20, "Severity": 10, "Topic": 22}
    columns |= {label: 18 for _, label in sides}
    for _, label in sides:
        columns |= {
            f"{label}: law": 50,
            f"{label}: articles": 40,
            f"{label}: evidence": 14,
            f"{label}: through silence": 22,
            f"{label}: not assessed": 30,
            f"{label}: accepted": 40,
        }
    columns |= {
        "Facts that differ": 40,
        "Gap": 46,
        "Missing": 50,
        "Advice": 46,
        "Model clause": 46,
        "Provisions": 36,
    }
    rows = [_rule(index, change) for change in index.result.rules]
    return named_table("Changes", columns, rows)


def _rule(index: DiffIndex, change: m.ReasonedChange) -> Row:
    verdicts = [verdict(change, side) for side in SIDES]
    open_ = [v for v in (verdict(change, side) for side in index.sides_told()) if v and is_gap(v)]
    told: list[Value] = [
        change.rule,
        change.title,
        index.kind(change),
        change.severity,
        index.title.get(change.topic, change.topic),
        *map(verdict_words, verdicts),
    ]
    for side in SIDES:
        told += _side(index, change, side)
    told += [
        ", ".join(change.measures),
        change.gap if any(v.outcome == "not_met" for v in open_) else "",
        " ".join(dict.fromkeys(line.strip() for v in open_ for line in v.missing)),
        change.advice if open_ else "",
        change.model if open_ else "",
        "; ".join(change.provisions),
    ]
    return tuple(told)


def _side(index: DiffIndex, change: m.ReasonedChange, side: Side) -> Row:
    """Return one side of a rule: what the law says, where, how well that is evidenced, what is open."""
    v = verdict(change, side)
    facts = index.facts(side, v)
    given = v.acceptance if v else None
    accepted = ": ".join(acceptance_text(given.state, given, v.outcome)) if v and given else ""
    return (
        " ".join(silence_text(f) if f.silent else f.says for f in facts),
        "; ".join(index.articles(side, facts)),
        evidence_counts(facts),
        ", ".join(v.through_silence) if v else "",
        ", ".join(b.measure for b in v.blockers) if v else "",
        accepted,
    )


def _provisions(index: DiffIndex) -> NamedTable:
    columns = {"Instrument": 14, "Provision": 10, "Heading": 40, "Wording": 12, "Change": 20, "Severity": 10}
    columns |= {index.labels[side]: 24 for side in SIDES}
    columns |= {f"{index.labels[side]}: articles": 50 for side in SIDES}
    columns |= {"Rules": 40}
    rows: list[Row] = []
    for p in index.result.provisions:
        rows.append(
            (
                p.instrument,
                p.number,
                p.heading,
                p.wording,
                index.kind(p),
                p.severity,
                *(index.range_words(p, side) for side in SIDES),
                *("; ".join(index.articles(side, index.deciders(p, side))) for side in SIDES),
                ", ".join(p.rules),
            )
        )
    return named_table("Provisions", columns, rows)


def _facts(index: DiffIndex) -> NamedTable:
    columns = {
        "Measure": 34,
        "Title": 36,
        "Answer differs": 10,
        "Side": 10,
        "Says": 60,
        "Coded": 34,
        "Not assessed": 24,
        "Articles": 40,
        "Evidence": 22,
        "From": 11,
        "To": 11,
        "For": 20,
        "Source": 50,
        "Note": 50,
        "Place": 30,
    }
    rows: list[Row] = [
        (f.measure, f.title, "yes" if f.answer else "no", index.labels[side], *_fact(fact))
        for f in index.result.facts
        for side, fact in zip(SIDES, (f.before, f.after), strict=True)
    ]
    return named_table("Facts", columns, rows)


def _fact(f: r.Fact | None) -> Row:
    if f is None:
        return ("not assessed", *[""] * 10)
    return (
        silence_text(f) if f.silent else f.says,
        f.coded,
        ", ".join(f.unassessed),
        f.articles,
        EVIDENCE[f.evidence],
        str(f.begins or ""),
        str(f.ends or ""),
        ", ".join(f"{k} {v}" for k, v in f.where.items()),
        f.source,
        f.note,
        f.place,
    )


def _corridors(index: DiffIndex) -> NamedTable:
    before, after = (index.labels[side] for side in SIDES)
    columns = {
        "Corridor": 14,
        "Pattern": 34,
        "Title": 44,
        "Change": 22,
        "Severity": 10,
        "Class": 16,
        before: 20,
        f"{before}: facts": 60,
        after: 20,
        f"{after}: facts": 60,
        "Why": 60,
        "Who can mend it": 60,
        "Serves": 50,
    }
    rows: list[Row] = [
        (
            f"{found.origin} → {found.destination}",
            c.pattern,
            c.title,
            PATTERN_KINDS[c.kind],
            c.severity,
            c.class_.replace("_", " "),
            _outcome(c.before, c.by_silence_before),
            _sided(index, c.facts_before, c.missing_before),
            _outcome(c.after, c.by_silence),
            _sided(index, c.facts_after, c.missing_after),
            c.why,
            "; ".join(f"{x.side}: {x.how}" for x in c.mend),
            "; ".join(c.provisions),
        )
        for found in index.result.corridors
        for c in pattern_changes(found)
    ]
    return named_table("Corridors", columns, rows)


def _outcome(outcome: str, by_silence: bool) -> str:
    return f"{PATTERN_WORDS[outcome]}{', in part through silence' if by_silence else ''}"


def _sided(index: DiffIndex, facts: list[SidedFact], missing: list[SideFact]) -> str:
    told = [f"{x.side}, {x.fact.measure}: {plain(short_fact(x.fact))}" for x in facts]
    return "; ".join([*told, *(f"{x.side}, {x.measure}: not assessed" for x in missing)])


def _open(index: DiffIndex) -> NamedTable:
    columns = {"Side": 10, "Measure": 34, "Title": 40, "Why": 70, "Rule": 34}
    rows: list[Row] = [
        (index.labels[side], b.measure, index.title[b.measure], b.why, c.rule)
        for side in SIDES
        for c in index.open_on(side)
        if (v := verdict(c, side))
        for b in v.blockers
    ]
    return named_table("Not assessed", columns, rows)


def _laws(index: DiffIndex) -> NamedTable:
    columns = {
        "Side": 10,
        "Key": 12,
        "Title": 60,
        "Number": 18,
        "In force": 12,
        "Repealed": 12,
        "Read": 12,
        "Address": 60,
    }
    rows: list[Row] = [
        (
            side,
            law.key,
            law.title,
            law.number,
            str(law.in_force or ""),
            str(law.repealed or ""),
            str(law.read or ""),
            law.url,
        )
        for side, law in index.laws()
    ]
    return named_table("Laws", columns, rows)
