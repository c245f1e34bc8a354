"""A gap analysis as a document."""

from __future__ import annotations

from collections.abc import Iterator

from lexcheck.codebook.model import SEVERITIES
from lexcheck.report import result_model as r
from lexcheck.report.document import (
    Bar,
    Block,
    Chart,
    Column,
    Document,
    Heading,
    KeyValues,
    Paragraph,
    Row,
    Run,
    Section,
    Table,
    Text,
    clean,
    lines,
    text,
)
from lexcheck.report.fact_blocks import fact_cells, facts_table, laws_table
from lexcheck.report.gap_findings import bill_text, finding, missing_facts, not_applicable, told_short
from lexcheck.report.gap_text import GLOSSARY
from lexcheck.report.result_index import (
    ResultIndex,
    by_silence,
    evidence_counts,
    tone,
    verdict_group,
    verdict_text,
)
from lexcheck.report.sentences import EVIDENCE


def gap_document(result: r.Result) -> Document:
    """Return the whole report; `result.asked.only` limits what is told, as in every format."""
    index = ResultIndex(result)
    country = result.jurisdiction
    sections = [
        Section("Scope and method", "scope", tuple(_scope(result))),
        Section("Summary", "summary", tuple(_summary(index))),
        Section("Table of concordance", "concordance", tuple(_concordance(index)), landscape=True),
        *_told(index),
        Section("Annex: facts", "facts", tuple(_facts(index)), landscape=True),
        Section("Annex: laws", "laws", tuple(_laws(result)), landscape=True),
    ]
    return Document(
        title=clean(f"{country.name}: recruitment law held against the standards"),
        subtitle=clean(f"As {result.asked.role}, law in force on {result.asked.on}"),
        about=f"Gap analysis by lexcheck {result.program.version}. An aid to reading, not legal advice.",
        on=result.asked.on,
        sections=tuple(s for s in sections if s.blocks),
    )


def _scope(result: r.Result) -> Iterator[Block]:
    country, asked, program = result.jurisdiction, result.asked, result.program
    rows = [
        ("Jurisdiction", f"{country.name} ({country.id}), as {asked.role}"),
        ("Law in force on", str(asked.on)),
        ("Law file", f"describes the law as it stood on {country.as_at}"),
        ("Last read", str(country.read or "")),
        ("Sector", asked.sector),
        ("Category of workers", asked.category),
        ("Towards", asked.counterpart),
        ("Against", ", ".join(asked.against) or "all instruments"),
        ("Topics", ", ".join(asked.topics) or "all"),
        ("Severity", "all" if asked.severity == "low" else f"{asked.severity} and above"),
        ("Rules asked", str(result.summary.rules)),
        ("Bill", bill_text(country)),
        ("Note", country.note),
    ]
    yield KeyValues(tuple((label, text(value)) for label, value in rows if value))
    for warning in result.warnings:
        yield Paragraph(text(Run("Warning: ", "strong"), warning))
    yield Heading("How to read this report", "method")
    engines = " and ".join(program.engines)
    agree = (
        f"The engines {engines} agree on every verdict."
        if len(program.engines) > 1
        else f"The verdicts are those of the engine {engines}."
    )
    yield Paragraph(
        text(
            "The standards are written as rules, and national law as facts, each with its article. "
            f"{agree} The law being contrary, the law being silent and nobody having looked are three "
            "different things, and never one count. This is an aid to reading, not legal advice: open the "
            "article before you rely on a verdict."
        )
    )
    words = [(word, text(meaning)) for word, meaning in GLOSSARY]
    read = [(e, text(EVIDENCE[e].partition(": ")[2])) for e in ("primary", "secondary")]
    yield KeyValues((*words, *read))
    yield Paragraph(
        text(
            f"Made by lexcheck {program.version}; rules ",
            Run(program.codebook[:16] or "unnamed", "code"),
            " (the beginning of their SHA-256).",
        )
    )


def _summary(index: ResultIndex) -> Iterator[Block]:
    s = index.result.summary
    yield Chart(
        "Rules by verdict",
        (
            Bar("not met (contrary)", s.contrary, "red"),
            Bar("not met (silent)", s.silent, "orange"),
            Bar("partly met", s.partly_met, "yellow"),
            Bar("not assessed", s.undetermined, "blue"),
            Bar("met", s.met, "green"),
            Bar("not applicable", s.not_applicable, "grey"),
        ),
    )
    yield Paragraph(
        text(
            f"These rules ask about {s.measures_assessed + len(s.measures_not_assessed)} measures: "
            f"{s.measures_assessed} have been assessed ({s.facts_primary} from the article itself, "
            f"{s.facts_secondary} from a description, {s.facts_unverified} unverified; on {s.facts_silent} "
            f"of them the law is silent), {len(s.measures_not_assessed)} have not."
        )
    )
    silently = sum(by_silence(f) for f in index.result.findings if f.outcome == "met")
    if silently:
        yield Paragraph(
            text(
                f"Of the rules that are met, {silently} are so through the law's silence: weaker than by an "
                "express rule."
            )
        )
    if s.accepted or s.acceptances_lapsed:
        yield Paragraph(
            text(
                f"Of these gaps, an office answers for {s.accepted}, on the day asked; the acceptance of "
                f"{s.acceptances_lapsed} has lapsed. The findings say which, until when and why."
            )
        )
    if index.result.findings:
        yield _by_severity(index)
    if index.result.coverage:
        yield _by_instrument(index.result.coverage)


def _by_severity(index: ResultIndex) -> Table:
    groups = ("not met (contrary)", "not met (silent)", "partly met", "not assessed", "met")
    rows = []
    for severity in SEVERITIES:
        some = [verdict_group(f) for f in index.result.findings if f.severity == severity]
        if some:
            rows.append(Row((text(severity), *(text(str(some.count(g))) for g in groups))))
    columns = (Column("Severity", 2), *(Column(g, 2, number=True) for g in groups))
    return Table("Rules told here, by severity", columns, tuple(rows))


def _by_instrument(coverage: list[r.Coverage]) -> Table:
    rows = []
    for row in coverage:
        bounds = str(row.met) if row.met == row.at_most else f"{row.met} to {row.at_most}"
        asked = row.provisions - row.not_applicable
        counts = (bounds, asked, row.contrary, row.silent, row.partly_met, row.undetermined)
        rows.append(Row((text(row.title), *(text(str(n)) for n in counts))))
    titles = (
        ("met", 2),
        ("of", 1),
        ("not met (contrary)", 3),
        ("not met (silent)", 2),
        ("partly met", 2),
        ("not assessed", 3),
    )
    columns = (Column("Instrument", 5), *(Column(title, width, number=True) for title, width in titles))
    return Table(
        "Provisions by instrument: at least as many are met as is sure, at most as many as could be once "
        "everything is assessed",
        columns,
        tuple(rows),
    )


_CONCORDANCE = (
    Column("Provision", 5),
    Column("National articles relied on", 6),
    Column("Verdict", 3),
    Column("Reason", 8),
    Column("Evidence", 3),
)


def _concordance(index: ResultIndex) -> Iterator[Block]:
    by: dict[str, list[r.Concordance]] = {}
    for entry in index.result.concordance:
        by.setdefault(entry.instrument, []).append(entry)
    if any(e.wording in ("unverified", "doubtful") for e in index.result.concordance):
        yield Paragraph(text("* The wording of the provision has not been confirmed in its text."))
    for instrument, entries in by.items():
        title = clean(index.instruments.get(instrument, instrument))
        yield Heading(title, f"concordance-{instrument}")
        yield Table(title, _CONCORDANCE, tuple(_entry(index, e) for e in entries))


def _entry(index: ResultIndex, entry: r.Concordance) -> Row:
    findings = [index.findings[i] for i in entry.rules if i in index.findings]
    facts = index.deciders(f for f in findings if f.outcome != "not_applicable")
    mark = "*" if entry.wording in ("unverified", "doubtful") else ""
    silence = " (through the law's silence)" if by_silence(entry) else ""
    cells = (
        text(Run(f"{entry.number}{mark}", "strong"), f" {entry.heading}"),
        lines(map(text, index.articles(facts) or ["none"])),
        text(Run(verdict_text(entry), "strong", tone=tone(entry)), silence, _answered(findings)),
        _reason(index, findings),
        text(evidence_counts(facts) or "none"),
    )
    return Row(cells, (("Verdict", verdict_group(entry)),))


def _answered(findings: list[r.Finding]) -> str:
    """Say whether the gaps of a provision are accepted: all of them, or some."""
    gaps = [f for f in findings if f.outcome in ("not_met", "partly_met")]
    accepted = [f for f in gaps if f.acceptance and f.acceptance.state == "accepted"]
    if not accepted:
        return ""
    return ", accepted" if len(accepted) == len(gaps) else ", accepted in part"


def _reason(index: ResultIndex, findings: list[r.Finding]) -> Text:
    """Say what keeps a provision from being met, else that its rules are."""
    told = [f for f in findings if f.outcome not in ("met", "not_applicable")] or findings
    return lines(text(_said(index, f), " ", _linked(f)) for f in told)


def _said(index: ResultIndex, f: r.Finding) -> str:
    if f.outcome == "not_met":
        return f.gap
    if f.outcome == "partly_met":
        return f"Partly met: {_sentence(f.title)}"
    if f.outcome == "undetermined":
        names = "; ".join(index.measure(b.measure) for b in f.blockers)
        return f"Nobody has assessed: {_sentence(names)}"
    return f"{'Met' if f.outcome == 'met' else 'Not applicable'}: {_sentence(f.title)}"


def _sentence(words: str) -> str:
    return words if words.endswith((".", "?", "!")) else f"{words}."


def _linked(f: r.Finding) -> Run:
    told = f.outcome in ("not_met", "partly_met", "undetermined")
    return Run(f.rule, "code", f"#{f.rule}" if told else "")


def _told(index: ResultIndex) -> Iterator[Section]:
    """Yield the sections of findings: gaps, what is not assessed, what is met, what is not asked."""
    by: dict[str, list[r.Finding]] = {}
    for f in index.result.findings:
        by.setdefault("gap" if f.outcome in ("not_met", "partly_met") else f.outcome, []).append(f)
    only = index.result.asked.only
    if only in ("", "gaps", "all"):
        gaps = tuple(_by_rank(index, by.get("gap", [])))
        yield Section("Findings", "findings", gaps or (Paragraph(text("None.")),))
    open_ = by.get("undetermined", [])
    if open_:
        lead = Paragraph(
            text(
                "Nobody has looked at a fact that decides these rules, so each lies between two verdicts. "
                "They are no gaps, and no compliance either."
            )
        )
        blocks = (lead, missing_facts(index), *_by_rank(index, open_))
        yield Section("What is not assessed", "not-assessed", blocks)
    if by.get("met"):
        yield Section("What is met", "met", (told_short(index, by["met"]),))
    if by.get("not_applicable"):
        yield Section("Not applicable", "not-applicable", (not_applicable(by["not_applicable"]),))


def _by_rank(index: ResultIndex, findings: list[r.Finding]) -> Iterator[Block]:
    order = ("contrary", "silent", "partly_met", "undetermined")
    for severity in SEVERITIES:
        some = [f for f in findings if f.severity == severity]
        if some:
            yield Heading(f"{severity.capitalize()} ({len(some)})")
        some.sort(key=lambda f: order.index(f.nature or f.outcome))
        yield from (finding(index, f) for f in some)


def _facts(index: ResultIndex) -> Iterator[Block]:
    facts = sorted(index.result.facts, key=lambda f: f.measure)
    if facts:
        rows = [fact_cells(index.measure(f.measure), f) for f in facts]
        yield facts_table("Every fact that some rule asked about", rows)


def _laws(result: r.Result) -> Iterator[Block]:
    if result.jurisdiction.laws:
        yield laws_table("The laws that facts cite", result.jurisdiction.laws)
