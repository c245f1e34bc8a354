"""An alignment of two laws as tables."""

from __future__ import annotations

from lexcheck.report import align_model as m
from lexcheck.report.align_index import OUTCOMES, AlignIndex, articles
from lexcheck.report.document import clean
from lexcheck.report.sentences import EVIDENCE
from lexcheck.report.tables import NamedTable, Tables, Value, named_table

Row = tuple[Value, ...]

_SIDES = ("origin", "destination", "agreement")


def align_tables(result: m.AlignResult) -> Tables:
    """Return the whole report as tables; findings are the main one."""
    index = AlignIndex(result)
    title = f"{result.origin.name} → {result.destination.name}: where the two laws meet"
    made = (
        _about(result),
        _findings(index),
        _questions(index),
        _measures(index),
        _facts(index),
        _laws(index),
    )
    return Tables(clean(title), result.asked.on, "Findings", made)


def _about(result: m.AlignResult) -> NamedTable:
    asked, s = result.asked, result.summary
    agreed = "; ".join(f"{a.file.name} ({a.file.id})" for a in result.agreements)
    rows: list[Row] = [
        ("Origin", f"{result.origin.name} ({result.origin.id})"),
        ("Destination", f"{result.destination.name} ({result.destination.id})"),
        ("Agreement", agreed or ("none, as said" if asked.no_agreement else "none among the files")),
        ("Law in force on", str(asked.on)),
        ("Sector", asked.sector),
        ("Category of workers", asked.category),
        ("Against", ", ".join(asked.against) or "all instruments"),
        ("Topics", ", ".join(asked.topics) or "all"),
        ("Severity", asked.severity),
        *(("Warning", warning) for warning in result.warnings),
        ("Engines", ", ".join(result.program.engines)),
        ("lexcheck", result.program.version),
        ("Patterns", s.patterns),
        ("Found", s.reported),
        ("Settled by the agreement", s.settled),
        ("Cannot be told", s.cannot_tell),
        ("Not found", s.not_reported),
    ]
    return named_table("About", {"What": 26, "Value": 80}, rows)


def _findings(index: AlignIndex) -> NamedTable:
    columns = {
        "Outcome": 18,
        "Severity": 10,
        "Class": 16,
        "Pattern": 34,
        "Title": 44,
        "By silence": 10,
        "Origin": 60,
        "Origin article": 40,
        "Destination": 60,
        "Destination article": 40,
        "Agreement": 50,
        "Agreement article": 30,
        "Why": 60,
        "Who can mend it": 60,
        "Not assessed": 50,
        "Serves": 50,
    }
    rows: list[Row] = []
    for f in index.result.findings:
        facts = {side: index.facts(f, side) for side in _SIDES}
        sides: list[Value] = []
        for side in _SIDES:
            says = ["the law is silent" if x.silent else x.says for x in facts[side]]
            sides += ["; ".join(says), "; ".join(articles(facts[side]))]
        rows.append(
            (
                OUTCOMES[f.outcome],
                f.severity,
                f.class_.replace("_", " "),
                f.pattern,
                f.title,
                "yes" if f.by_silence else "no",
                *sides,
                f.why,
                "; ".join(f"{index.side(x.side)}: {x.how}" for x in f.mend),
                index.missing(f),
                "; ".join(f.provisions),
            )
        )
    return named_table("Findings", columns, rows)


def _questions(index: AlignIndex) -> NamedTable:
    columns = {"To ask": 20, "Measure": 34, "Question": 80, "For patterns": 60}
    rows: list[Row] = [
        (index.side(q.side), q.measure, q.ask, ", ".join(q.patterns)) for q in index.result.questions
    ]
    return named_table("Questions", columns, rows)


def _measures(index: AlignIndex) -> NamedTable:
    columns = {"Measure": 34, "Title": 44, "Origin": 50, "Destination": 50, "Protects more": 16}
    rows: list[Row] = []
    for pair in index.result.measures:
        ends = [index.fact.get((side, pair.measure)) for side in ("origin", "destination")]
        said = ["not assessed" if f is None else "silent" if f.silent else f.coded for f in ends]
        rows.append((pair.measure, pair.title, *said, pair.more))
    return named_table("Measures", columns, rows)


def _facts(index: AlignIndex) -> NamedTable:
    columns = {
        "Side": 14,
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
    rows: list[Row] = []
    for sided in index.result.facts:
        f = sided.fact
        rows.append(
            (
                sided.side,
                f.measure,
                index.title[f.measure],
                "The law is silent." if f.silent else f.says,
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
        )
    return named_table("Facts", columns, rows)


def _laws(index: AlignIndex) -> NamedTable:
    columns = {"Key": 18, "Title": 60, "Number": 18, "In force": 12, "Read": 12, "Address": 60}
    rows: list[Row] = [
        (law.key, law.title, law.number, str(law.in_force or ""), str(law.read or ""), law.url)
        for law in index.laws()
    ]
    return named_table("Laws", columns, rows)
