"""The findings of a gap analysis as blocks of a document."""

from __future__ import annotations

from collections.abc import Iterator

from lexcheck.report import result_model as r
from lexcheck.report.document import (
    Bullet,
    Bullets,
    Column,
    Finding,
    KeyValues,
    Paragraph,
    Row,
    Run,
    Table,
    clean,
    lines,
    text,
)
from lexcheck.report.fact_blocks import fact_bullets
from lexcheck.report.result_index import (
    ResultIndex,
    by_silence,
    evidence_counts,
    tone,
    verdict_group,
    verdict_text,
)
from lexcheck.report.sentences import acceptance_text, evidence_word


def finding(index: ResultIndex, f: r.Finding) -> Finding:
    """Return one finding in full: the gap, the law, what is missing, advice."""
    return Finding(
        name=f.rule,
        verdict=verdict_text(f),
        tone=tone(f),
        title=clean(f.title),
        facets=(
            ("Verdict", verdict_group(f)),
            ("Severity", f.severity),
            ("Topic", index.topics.get(f.topic, f.topic)),
        ),
        blocks=tuple(_blocks(index, f)),
    )


def _blocks(index: ResultIndex, f: r.Finding) -> Iterator[Paragraph | Bullets | KeyValues]:
    if f.outcome == "not_met":
        yield Paragraph(text(f.gap))
    elif f.outcome == "partly_met":
        yield Paragraph(text("The law has part of what the rule asks for; what is missing stands below."))
    if f.acceptance:
        label, said = acceptance_text(f.acceptance.state, f.acceptance, f.outcome)
        yield KeyValues(((label, text(said)),))
    facts = index.deciders([f])
    if facts:
        yield Paragraph(text(Run("What the law says", "strong")))
        yield Bullets(tuple(b for fact in facts for b in fact_bullets(index.measure(fact.measure), fact)))
    if by_silence(f):
        yield Paragraph(text("Reached in part through the law being silent: weaker than an express rule."))
    if f.outcome in ("not_met", "partly_met") and f.missing:
        yield Paragraph(text(Run("What is missing for the rule to be met", "strong")))
        yield Bullets(tuple(_nested(line) for line in f.missing))
    if f.blockers:
        yield Paragraph(text(Run("What nobody has assessed", "strong")))
        yield Bullets(
            tuple(
                Bullet(text(index.measure(b.measure), " ", Run(b.measure, "code"), ": ", b.why))
                for b in f.blockers
            )
        )
    if f.examples:
        yield Paragraph(text(Run("Who does this already", "strong")))
        yield Bullets(tuple(Bullet(text(example_text(e))) for e in f.examples))
    rows = [("Advice", f.advice), ("Model clause", f.model)]
    if f.outcome != "undetermined":
        rows.append(("Why", f.why))
    rows.append(("Implements", _provisions(index, f)))
    yield KeyValues(tuple((label, text(said)) for label, said in rows if said))


def accepted_text(f: r.Finding) -> str:
    """Return whether an office answers for a gap, until when and why; empty when none does."""
    return ": ".join(acceptance_text(f.acceptance.state, f.acceptance, f.outcome)) if f.acceptance else ""


def bill_text(country: r.Country) -> str:
    """Return with which bill the law is looked at; empty when it is looked at as it is."""
    bill = country.bill
    if bill is None:
        return ""
    read = f" and read on {bill.read}" if bill.read else ""
    begins = f"would come into force on {bill.in_force}" if bill.in_force else "does not say when it begins"
    note = f". {bill.note}" if bill.note else ""
    return f"{bill.name}, as at {bill.as_at}{read}; it {begins}{note}"


def example_text(example: r.Example) -> str:
    """Return a law that meets the rule, with its articles and how well they are evidenced."""
    evidence = evidence_word(example.evidence)
    return f"{example.name} ({example.jurisdiction}): {example.articles} ({evidence})"


def _nested(line: str) -> Bullet:
    """Turn a line of `sentences.need_lines` into a bullet of the same depth."""
    body = line.lstrip(" ")
    return Bullet(text(body.removeprefix("- ")), (len(line) - len(body)) // 2)


def _provisions(index: ResultIndex, f: r.Finding) -> str:
    by: dict[str, list[str]] = {}
    for identity in f.provisions:
        instrument, _, number = identity.partition(" ")
        if instrument in index.instruments:
            weak = index.wordings.get(identity) in ("unverified", "doubtful")
            by.setdefault(instrument, []).append(f"{number}{'*' if weak else ''}")
    said = "; ".join(f"{instrument} {', '.join(numbers)}" for instrument, numbers in by.items())
    return f"{said} (* wording not confirmed)" if "*" in said else said


def missing_facts(index: ResultIndex) -> Table:
    """Return what to look for, the measures that most rules wait for first."""
    waiting: dict[str, list[r.Finding]] = {}
    for f in index.result.findings:
        for blocker in f.blockers:
            waiting.setdefault(blocker.measure, []).append(f)
    rows = []
    for measure, findings in sorted(waiting.items(), key=lambda x: (-len(x[1]), x[0])):
        names: list[str | Run] = []
        for f in findings:
            names += [*([", "] if names else []), Run(f.rule, "code", f"#{f.rule}")]
        rows.append(Row((text(index.measure(measure), " ", Run(measure, "code")), text(*names))))
    columns = (Column("Fact to look for", 3), Column("Rules that wait for it", 4))
    return Table("What to look for, what most rules wait for first", columns, tuple(rows))


def told_short(index: ResultIndex, findings: list[r.Finding]) -> Table:
    """Return the rules that are met, with the articles they rest on."""
    rows = []
    for f in findings:
        facts = index.deciders([f])
        silence = "Through the law's silence: weaker than an express rule." if by_silence(f) else ""
        remarks = [text(remark) for remark in (silence, accepted_text(f)) if remark]
        rows.append(
            Row(
                (
                    text(f.title, " ", Run(f.rule, "code")),
                    lines(map(text, index.articles(facts) or ["none"])),
                    text(evidence_counts(facts) or "none"),
                    lines(remarks),
                )
            )
        )
    titles = (("Rule", 6), ("National articles relied on", 6), ("Evidence", 3), ("Remark", 3))
    return Table("Rules that are met", tuple(Column(*t) for t in titles), tuple(rows))


def not_applicable(findings: list[r.Finding]) -> Bullets:
    """Return the rules that do not apply, and why."""
    return Bullets(
        tuple(
            Bullet(
                text(
                    f.title,
                    " ",
                    Run(f.rule, "code"),
                    f": asked only for the sector {' or '.join(f.sectors)}."
                    if f.sectors
                    else ": the condition under which it applies is not fulfilled.",
                    f" {accepted_text(f)}" if f.acceptance else "",
                )
            )
            for f in findings
        )
    )
