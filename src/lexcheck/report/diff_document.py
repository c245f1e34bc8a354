"""What differs between two laws as a document."""

from __future__ import annotations

from collections.abc import Iterator

from lexcheck.codebook.model import SEVERITIES
from lexcheck.report import diff_model as m
from lexcheck.report import result_model as r
from lexcheck.report.diff_findings import corridor, finding
from lexcheck.report.diff_index import (
    SIDES,
    DiffIndex,
    Side,
    by_silence,
    tone,
    verdict,
    verdict_words,
)
from lexcheck.report.diff_words import KIND_WORDS, kind_words
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
from lexcheck.report.fact_blocks import sided_laws_table
from lexcheck.report.gap_findings import bill_text
from lexcheck.report.gap_text import GLOSSARY
from lexcheck.report.result_index import evidence_counts
from lexcheck.report.sentences import EVIDENCE, silence_text


def diff_document(result: m.DiffResult) -> Document:
    """Return the whole report."""
    index = DiffIndex(result)
    differs = "differs" if index.two_laws else "changes"
    differ = "differ" if index.two_laws else "change"
    staying = "The same gaps" if index.two_laws else "Gaps that stay"
    sections = (
        Section("Scope and method", "scope", tuple(_scope(index))),
        Section("Summary", "summary", tuple(_summary(index))),
        Section("Table of concordance", "concordance", tuple(_concordance(index)), landscape=True),
        Section(f"What {differs}", "changes", tuple(_changes(index))),
        Section(f"Facts that {differ}", "facts", tuple(_facts(index)), landscape=True),
        Section("Corridors", "corridors", tuple(_corridors(index)), landscape=True),
        Section(staying, "staying", tuple(finding(index, change) for change in index.staying())),
        Section("What is not assessed", "not-assessed", tuple(_open(index))),
        Section("Annex: laws", "laws", tuple(_laws(index)), landscape=True),
    )
    return Document(
        title=clean(f"{index.name('before')} → {index.name('after')}: what differs"),
        subtitle=clean(_subtitle(index)),
        about=f"Comparison by lexcheck {result.program.version}. An aid to reading, not legal advice.",
        on=result.after.asked.on,
        sections=tuple(s for s in sections if s.blocks),
    )


def _subtitle(index: DiffIndex) -> str:
    before, after = index.result.before.asked, index.result.after.asked
    roles = f"As {before.role}" if before.role == after.role else f"As {before.role} and as {after.role}"
    days = str(before.on) if before.on == after.on else f"{before.on} and on {after.on}"
    return f"{roles}, law in force on {days}"


def _scope(index: DiffIndex) -> Iterator[Block]:
    result, asked = index.result, index.result.after.asked
    rows = [row for side in SIDES for row in _side_rows(index, side)]
    rows += [
        ("Sector", asked.sector),
        ("Category of workers", asked.category),
        ("Towards", asked.counterpart),
        ("Against", ", ".join(asked.against) or "all instruments"),
        ("Topics", ", ".join(asked.topics) or "all"),
        ("Severity", "all" if asked.severity == "low" else f"{asked.severity} and above"),
        ("Rules asked", str(len(result.rules))),
        ("Corridors with", ", ".join(f"{c.other.name} ({c.other.id})" for c in result.corridors)),
    ]
    yield KeyValues(tuple((label, text(value)) for label, value in rows if value))
    for warning in index.warnings():
        yield Paragraph(text(Run("Warning: ", "strong"), warning))
    yield Heading("How to read this report", "method")
    yield Paragraph(text(_method(index)))
    words = [(word, text(meaning)) for word, meaning in GLOSSARY]
    read = [(e, text(EVIDENCE[e].partition(": ")[2])) for e in ("primary", "secondary")]
    yield KeyValues((*words, *read))
    yield Paragraph(
        text(
            f"Made by lexcheck {result.program.version}; rules ",
            Run(result.program.codebook[:16] or "unnamed", "code"),
            " (the beginning of their SHA-256).",
        )
    )


def _side_rows(index: DiffIndex, side: Side) -> Iterator[tuple[str, str]]:
    one, label = index.side(side), index.labels[side]
    country = one.jurisdiction
    read = f", last read on {country.read}" if country.read else ""
    yield label, f"{country.name} ({country.id}), as {one.asked.role}, law in force on {one.asked.on}"
    yield "Law file", f"describes the law as it stood on {country.as_at}{read}"
    yield "Bill", bill_text(country)
    if index.two_laws or side == "before":
        yield "Note", country.note


def _method(index: DiffIndex) -> str:
    engines = " and ".join(index.result.program.engines)
    several = len(index.result.program.engines) > 1
    agree = (
        f"The engines {engines} agree on every verdict."
        if several
        else f"The verdicts are those of the engine {engines}."
    )
    what = (
        "Neither of the two laws is what the other became: they are set side by side. "
        if index.two_laws
        else "A gap is opened where a rule was met before and is not, or only in part, after; closed the "
        "other way round; widened or narrowed where it is a gap on both sides. "
    )
    return (
        "The standards are written as rules, and national law as facts, each with its article. Both sides "
        f"are asked the same rules. {what}{agree} The law being contrary, the law being silent and nobody "
        "having looked are three different things, and to turn from one into another is a change. This is "
        "an aid to reading, not legal advice: open the article before you rely on a verdict."
    )


def _summary(index: DiffIndex) -> Iterator[Block]:
    counts = index.counts()
    yield Chart(
        "Rules by how their verdict differs" if index.two_laws else "Rules by how their verdict changes",
        tuple(Bar(words, sum(row), colour) for words, row, colour in counts),
    )
    answers = sum(f.answer for f in index.result.facts)
    basis = len(index.result.facts) - answers
    said = f"{answers} measure{' is' if answers == 1 else 's are'} answered otherwise"
    restated = "" if index.two_laws else f", {basis} with the same answer from another text or article"
    yield Paragraph(text(f"{said}{restated}."))
    rows = tuple(
        Row((text(words), *(text(str(n)) for n in row), text(str(sum(row))))) for words, row, _ in counts
    )
    columns = (Column("Rules", 4), *(Column(s, 2, number=True) for s in (*SEVERITIES, "all")))
    yield Table(f"Rules by {'difference' if index.two_laws else 'change'} and severity", columns, rows)
    for side in index.sides_told():
        accepted = _accepted(index, side)
        if accepted:
            yield Paragraph(text(accepted))
    if index.result.coverage:
        yield _by_instrument(index)


def _accepted(index: DiffIndex, side: Side) -> str:
    """Say how many gaps of a side somebody answers for."""
    given = [v.acceptance for c in index.result.rules if (v := verdict(c, side)) and v.acceptance]
    states = [a.state for a in given if a.needed]
    accepted, lapsed = states.count("accepted"), states.count("lapsed")
    if not accepted and not lapsed:
        return ""
    where = f"in {index.labels[side]}" if index.two_laws else "after"
    return (
        f"Gaps {where} for which an office answers on the day asked: {accepted}; gaps of which the "
        f"acceptance has lapsed: {lapsed}. The findings say which, until when and why."
    )


def _by_instrument(index: DiffIndex) -> Table:
    rows = []
    for row in index.result.coverage:
        sides = ((row.met_before, row.at_most_before), (row.met_after, row.at_most_after))
        bounds = [str(met) if met == most else f"{met} to {most}" for met, most in sides]
        rows.append(
            Row((text(row.title), *map(text, bounds), text(str(row.provisions - row.not_applicable_after))))
        )
    columns = (
        Column("Instrument", 6),
        *(Column(index.labels[side], 2, number=True) for side in SIDES),
        Column("of", 2, number=True),
    )
    return Table(
        "Provisions met, by instrument: at least as many are met as is sure, at most as many as could be "
        "once everything is assessed",
        columns,
        tuple(rows),
    )


def _concordance(index: DiffIndex) -> Iterator[Block]:
    """Yield the provisions whose verdict differs, by instrument."""
    by: dict[str, list[m.ProvisionChange]] = {}
    for change in index.result.provisions:
        by.setdefault(change.instrument, []).append(change)
    if not by:
        yield Paragraph(text("No provision fares otherwise."))
        return
    yield Paragraph(
        text("Provisions whose verdict differs; the verdict on a provision is that of all its rules.")
    )
    if any(change.provision in index.weak for change in index.result.provisions):
        yield Paragraph(text("* The wording of the provision has not been confirmed in its text."))
    columns = (
        Column("Provision", 4),
        *(Column(index.labels[side], 6) for side in SIDES),
        Column("Reason", 6),
    )
    for instrument, changes in by.items():
        title = clean(index.instruments.get(instrument, instrument))
        yield Heading(title, f"concordance-{instrument}")
        yield Table(title, columns, tuple(_provision(index, change) for change in changes))


def _provision(index: DiffIndex, change: m.ProvisionChange) -> Row:
    """Return a provision, and the rules that are told of: first those whose verdict differs."""
    told = [index.rules[identity] for identity in change.rules if identity in index.told]
    told.sort(key=lambda c: c.kind == "same")
    mark = "*" if change.provision in index.weak else ""
    cells = (
        text(Run(f"{change.number}{mark}", "strong"), f" {change.heading}"),
        *(_provision_side(index, change, side) for side in SIDES),
        lines(text(f"{index.kind(c)}: {c.title} ", Run(c.rule, "code", f"#{c.rule}")) for c in told),
    )
    return Row(cells, (("Change", index.kind(change)),))


def _provision_side(index: DiffIndex, change: m.ProvisionChange, side: Side) -> Text:
    """Return the verdict on a provision on one side, with the articles that decide it and their evidence."""
    found = change.before if side == "before" else change.after
    silence = " (in part through the law's silence)" if by_silence(found) else ""
    facts = index.deciders(change, side)
    told = [text(Run(index.range_words(change, side), "strong", tone=tone(found)), silence)]
    told += map(text, index.articles(side, facts))
    if facts:
        told.append(text(f"Evidence: {evidence_counts(facts)}"))
    return lines(told)


def _changes(index: DiffIndex) -> Iterator[Block]:
    if not index.changed():
        yield Paragraph(text("No verdict differs."))
    for kind in KIND_WORDS:
        some = index.changed(kind)
        if some:
            words = kind_words(kind, index.two_laws)
            yield Heading(clean(f"{words[0].upper()}{words[1:]} ({len(some)})"))
            yield from (finding(index, change) for change in some)


def _facts(index: DiffIndex) -> Iterator[Block]:
    if not index.result.facts:
        yield Paragraph(text("No fact that these rules ask about differs."))
    columns = (Column("Measure", 4), *(Column(index.labels[side], 8) for side in SIDES))
    titles = {
        True: "Measures that are answered otherwise",
        False: "Measures with the same answer, of which the text, the article or the evidence differs",
    }
    for answer, title in titles.items():
        some = [f for f in index.result.facts if f.answer is answer]
        if some:
            yield Table(title, columns, tuple(_fact_row(f) for f in some))


def _fact_row(change: m.FactChange) -> Row:
    name = text(change.title, " ", Run(change.measure, "code"))
    return Row((name, _fact(change.before), _fact(change.after)))


def _fact(fact: r.Fact | None) -> Text:
    """Return a fact in full, line by line."""
    if fact is None:
        return text("not assessed")
    limits = ", ".join(f"{k} {v}" for k, v in fact.where.items())
    since = f", since {fact.begins}" if fact.begins else ""
    weak = fact.evidence == "unverified"
    told = [text(silence_text(fact) if fact.silent else fact.says)]
    if not fact.silent:
        told.append(text("Coded: ", Run(fact.coded, "code")))
    if fact.unassessed:
        told.append(text(f"Nobody has assessed {', '.join(fact.unassessed)}."))
    if fact.articles:
        told.append(text("Article: ", fact.articles))
    told.append(
        text(
            "Evidence: ",
            Run(EVIDENCE[fact.evidence], "strong" if weak else ""),
            f"{since}{f' (for {limits})' if limits else ''}",
        )
    )
    source = ". ".join(p for p in (fact.source, fact.note) if p)
    if source:
        told.append(text(f"Source: {source}"))
    return lines(told)


def _corridors(index: DiffIndex) -> Iterator[Block]:
    for found in index.result.corridors:
        yield from corridor(index, found)


def _open(index: DiffIndex) -> Iterator[Block]:
    """Yield what nobody has assessed."""
    sides = {side: index.open_on(side) for side in index.sides_told()}
    if any(sides.values()):
        yield Paragraph(
            text(
                "Nobody has looked at a fact that decides these rules, so each lies between two verdicts. "
                "They are no gaps, and no compliance either."
            )
        )
    titles = (("Rule", 5), ("Severity", 2), ("Verdict", 3), ("Fact to look for", 5))
    columns = tuple(Column(*title) for title in titles)
    for side, some in sides.items():
        if some:
            caption = f"Rules that cannot be told: {index.name(side)}"
            yield Table(clean(caption), columns, tuple(_open_row(index, c, side) for c in some))


def _open_row(index: DiffIndex, change: m.ReasonedChange, side: Side) -> Row:
    v = verdict(change, side)
    assert v is not None
    link = f"#{change.rule}" if change.rule in index.told else ""
    wanted = lines(text(index.title[b.measure], " ", Run(b.measure, "code")) for b in v.blockers)
    title = text(change.title, " ", Run(change.rule, "code", link))
    return Row((title, text(change.severity), text(verdict_words(v)), wanted))


def _laws(index: DiffIndex) -> Iterator[Block]:
    laws = list(index.laws())
    if laws:
        yield sided_laws_table("The laws that facts cite", laws)
