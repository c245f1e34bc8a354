"""A gap analysis as tables."""

from __future__ import annotations

from lexcheck.report import result_model as r
from lexcheck.report.document import clean
from lexcheck.report.gap_findings import accepted_text, bill_text, example_text
from lexcheck.report.result_index import ResultIndex, evidence_counts, verdict_text
from lexcheck.report.sentences import EVIDENCE, silence_text
from lexcheck.report.tables import NamedTable, Tables, Value

Row = tuple[Value, ...]


def gap_tables(result: r.Result) -> Tables:
    """Return the whole report as tables; findings are the main one."""
    index = ResultIndex(result)
    title = f"{result.jurisdiction.name}: recruitment law held against the standards"
    made = (_about(result), _findings(index), _concordance(index), _open(index), _facts(index), _laws(result))
    return Tables(clean(title), result.asked.on, "Findings", made)


def _table(name: str, columns: dict[str, int], rows: list[Row]) -> NamedTable:
    cleaned = tuple(tuple(clean(v) if isinstance(v, str) else v for v in row) for row in rows)
    return NamedTable(name, tuple(columns), tuple(columns.values()), cleaned)


def _about(result: r.Result) -> NamedTable:
    country, asked, s = result.jurisdiction, result.asked, result.summary
    rows: list[Row] = [
        ("Jurisdiction", f"{country.name} ({country.id})"),
        ("Role", asked.role),
        ("Law in force on", str(asked.on)),
        ("Law as it stood on", str(country.as_at)),
        ("Last read", str(country.read or "")),
        ("Sector", asked.sector),
        ("Category of workers", asked.category),
        ("Towards", asked.counterpart),
        ("Against", ", ".join(asked.against) or "all instruments"),
        ("Topics", ", ".join(asked.topics) or "all"),
        ("Severity", asked.severity),
        ("Bill", bill_text(country)),
        ("Note", country.note),
        *(("Warning", warning) for warning in result.warnings),
        ("Engines", ", ".join(result.program.engines)),
        ("Rules asked", s.rules),
        ("Not met (contrary)", s.contrary),
        ("Not met (silent)", s.silent),
        ("Partly met", s.partly_met),
        ("Not assessed", s.undetermined),
        ("Met", s.met),
        ("Not applicable", s.not_applicable),
        ("Gaps accepted", s.accepted),
        ("Acceptances lapsed", s.acceptances_lapsed),
        ("Measures assessed", s.measures_assessed),
        ("Measures not assessed", len(s.measures_not_assessed)),
        ("Made by", f"lexcheck {result.program.version}, rules {result.program.codebook}"),
        ("Use", "An aid to reading, not legal advice."),
    ]
    return _table("About", {"Item": 24, "Value": 90}, [row for row in rows if row[1] != ""])


def _findings(index: ResultIndex) -> NamedTable:
    columns = {
        "Rule": 30,
        "Title": 36,
        "Verdict": 16,
        "At least": 11,
        "At most": 11,
        "Severity": 10,
        "Topic": 22,
        "Gap": 46,
        "What the law says": 50,
        "Articles": 40,
        "Evidence": 14,
        "Through silence": 22,
        "Missing": 50,
        "Not assessed": 40,
        "Advice": 46,
        "Model clause": 46,
        "Who does this already": 46,
        "Provisions": 36,
        "Accepted": 40,
    }
    rows: list[Row] = []
    for f in index.result.findings:
        facts = index.deciders([f])
        gap = f.outcome in ("not_met", "partly_met")
        rows.append(
            (
                f.rule,
                f.title,
                verdict_text(f),
                _words(f.low) if f.outcome != "not_applicable" else "",
                _words(f.high) if f.outcome != "not_applicable" else "",
                f.severity,
                index.topics.get(f.topic, f.topic),
                f.gap if f.outcome == "not_met" else "",
                " ".join(x.says for x in facts if not x.silent),
                "; ".join(index.articles(facts)),
                evidence_counts(facts),
                ", ".join(f.through_silence),
                " ".join(line.strip() for line in f.missing) if gap else "",
                ", ".join(b.measure for b in f.blockers),
                f.advice if f.outcome != "met" else "",
                f.model,
                " | ".join(example_text(e) for e in f.examples),
                "; ".join(f.provisions),
                accepted_text(f),
            )
        )
    return _table("Findings", columns, rows)


def _words(grade: str) -> str:
    return grade.replace("_", " ")


def _concordance(index: ResultIndex) -> NamedTable:
    columns = {
        "Instrument": 14,
        "Provision": 10,
        "Heading": 40,
        "Wording": 12,
        "Verdict": 18,
        "Articles": 50,
        "Evidence": 14,
        "Through silence": 10,
        "Rules": 40,
    }
    rows: list[Row] = []
    for entry in index.result.concordance:
        several = [index.findings[i] for i in entry.rules if i in index.findings]
        facts = index.deciders(f for f in several if f.outcome != "not_applicable")
        rows.append(
            (
                entry.instrument,
                entry.number,
                entry.heading,
                entry.wording,
                verdict_text(entry),
                "; ".join(index.articles(facts)),
                evidence_counts(facts),
                "yes" if entry.through_silence else "no",
                ", ".join(entry.rules),
            )
        )
    return _table("Concordance", columns, rows)


def _open(index: ResultIndex) -> NamedTable:
    columns = {"Measure": 34, "Title": 40, "Why": 70, "Rule": 34}
    rows: list[Row] = [
        (b.measure, index.measure(b.measure), b.why, f.rule)
        for f in index.result.findings
        for b in f.blockers
    ]
    return _table("Not assessed", columns, rows)


def _facts(index: ResultIndex) -> NamedTable:
    columns = {
        "Measure": 34,
        "Title": 36,
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
        (
            f.measure,
            index.measure(f.measure),
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
        for f in index.result.facts
    ]
    return _table("Facts", columns, rows)


def _laws(result: r.Result) -> NamedTable:
    columns = {
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
            law.key,
            law.title,
            law.number,
            str(law.in_force or ""),
            str(law.repealed or ""),
            str(law.read or ""),
            law.url,
        )
        for law in result.jurisdiction.laws
    ]
    return _table("Laws", columns, rows)
