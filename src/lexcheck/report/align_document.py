"""An alignment of two laws as a document."""

from __future__ import annotations

from collections.abc import Iterator

from lexcheck.codebook.model import CLASSES, SEVERITIES
from lexcheck.report import align_model as m
from lexcheck.report import result_model as r
from lexcheck.report.align_index import OUTCOMES, AlignIndex, articles, outcome_word, tone
from lexcheck.report.align_text import CLASS_WORDS
from lexcheck.report.document import (
    Bar,
    Block,
    Bullet,
    Bullets,
    Chart,
    Column,
    Document,
    Finding,
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
from lexcheck.report.fact_blocks import fact_bullets, fact_cells, facts_table, laws_table
from lexcheck.report.sentences import evidence_word

_MORE = {"same": "alike", "differ": "neither: each has what the other lacks", "unknown": "cannot be told"}


def align_document(result: m.AlignResult) -> Document:
    """Return the whole report; `result.asked.only` limits what is told, as in every format."""
    index = AlignIndex(result)
    whole = not result.asked.only
    sections = [
        Section("Scope and method", "scope", tuple(_scope(index))),
        Section("Summary", "summary", tuple(_summary(index))),
        Section("Table of concordance", "concordance", tuple(_concordance(index)), landscape=True),
        Section("Findings", "findings", tuple(_findings(index))),
        Section("Settled by the agreement", "settled", tuple(_settled(index))),
        Section("What cannot be told", "cannot-tell", tuple(_unknown(index))),
        Section("What to ask, and whom", "questions", tuple(_questions(index))),
    ]
    if whole:
        sections.append(Section("Measure by measure", "measures", tuple(_measures(index)), landscape=True))
        sections.append(Section("Annex: facts", "facts", tuple(_facts(index)), landscape=True))
        sections.append(Section("Annex: laws", "laws", tuple(_laws(index)), landscape=True))
    limits = [
        f"{w} {v}" for w, v in (("sector", result.asked.sector), ("category", result.asked.category)) if v
    ]
    return Document(
        title=clean(f"{result.origin.name} → {result.destination.name}: where the two laws meet"),
        subtitle=clean(", ".join([f"Law in force on {result.asked.on}", *limits])),
        about=f"Alignment by lexcheck {result.program.version}. An aid to reading, not legal advice.",
        on=result.asked.on,
        sections=tuple(s for s in sections if s.blocks),
    )


def _scope(index: AlignIndex) -> Iterator[Block]:
    result, asked = index.result, index.result.asked
    rows = [("Origin", _file(result.origin)), ("Destination", _file(result.destination))]
    rows += [("Agreement", _agreement(a)) for a in result.agreements]
    if not result.agreements:
        none = (
            "none, as said by the reader"
            if asked.no_agreement
            else "none among the files; whether there is one is open"
        )
        rows.append(("Agreement", none))
    rows += [
        ("Legal nature", result.binding),
        ("Law in force on", str(asked.on)),
        ("Sector", asked.sector),
        ("Category of workers", asked.category),
        ("Against", ", ".join(asked.against) or "all instruments"),
        ("Topics", ", ".join(asked.topics) or "all"),
        ("Severity", "all" if asked.severity == "low" else f"{asked.severity} and above"),
        ("Patterns asked", str(result.summary.patterns)),
    ]
    yield KeyValues(tuple((label, text(value)) for label, value in rows if value))
    for warning in result.warnings:
        yield Paragraph(text(Run("Warning: ", "strong"), warning))
    yield Heading("How to read this report", "method")
    engines = " and ".join(result.program.engines)
    yield Paragraph(
        text(
            "What is known to clash, or to leave workers without protection, between two laws is written as "
            "patterns. Each is held against the facts of both sides, chosen with the other as counterpart. "
            f"Engines: {engines}. A finding by silence rests on a law having no provision, and is weaker "
            "than a clash of texts. What cannot be told is neither a finding nor none. This is an aid to "
            "reading, not legal advice: open the articles before you rely on a finding."
        )
    )
    words = [(CLASS_WORDS[c][0], text(CLASS_WORDS[c][1])) for c in CLASSES]
    yield KeyValues(tuple(words))


def _file(country: r.Country) -> str:
    read = f", last read on {country.read}" if country.read else ""
    return f"{country.name} ({country.id}); the law as it stood on {country.as_at}{read}"


def _agreement(agreement: m.Agreement) -> str:
    force = (
        f"in force since {agreement.in_force}" if agreement.in_force else "day of entry into force not known"
    )
    return f"{agreement.file.name} ({agreement.file.id}), {force}"


def _summary(index: AlignIndex) -> Iterator[Block]:
    s = index.result.summary
    yield Chart(
        "Patterns by outcome",
        (
            Bar("found", s.reported, "red"),
            Bar("settled by the agreement", s.settled, "green"),
            Bar("cannot be told", s.cannot_tell, "blue"),
            Bar("not found", s.not_reported, "grey"),
        ),
    )
    found = [f for f in index.result.findings if f.outcome == "reported"]
    if found:
        rows = []
        for name in CLASSES:
            some = [f.severity for f in found if f.class_ == name]
            rows.append(Row((text(CLASS_WORDS[name][0]), *(text(str(some.count(x))) for x in SEVERITIES))))
        columns = (Column("Class", 3), *(Column(x, 2, number=True) for x in SEVERITIES))
        yield Table("What was found, by class and severity", columns, tuple(rows))
    if index.result.served:
        titles = (("Instrument", 6), ("found", 2), ("cannot be told", 3), ("settled", 2), ("not found", 2))
        columns = tuple(Column(t, w, number=n > 0) for n, (t, w) in enumerate(titles))
        served = tuple(
            Row(
                (
                    text(x.title),
                    *(text(str(n)) for n in (x.reported, x.cannot_tell, x.settled, x.not_reported)),
                )
            )
            for x in index.result.served
        )
        yield Table(
            "Provisions that the patterns serve, each counted once by the worst of its patterns",
            columns,
            served,
        )


_CONCORDANCE = (
    Column("Provision", 4),
    Column("Outcome", 3),
    Column("Origin", 6),
    Column("Destination", 6),
    Column("Agreement", 4),
    Column("Reason", 7),
)
_ORDER = ("reported", "cannot_tell", "settled", "not_reported")


def _concordance(index: AlignIndex) -> Iterator[Block]:
    by: dict[str, dict[str, list[m.PatternFinding]]] = {}
    asked = index.result.asked.against
    for found in index.result.findings:
        for provision in found.provisions:
            instrument = provision.partition(" ")[0]
            if not asked or instrument in asked:
                by.setdefault(instrument, {}).setdefault(provision, []).append(found)
    titles = {s.instrument: s.title for s in index.result.served}
    headings = {p.id: p for p in index.result.provisions}
    for instrument, provisions in by.items():
        title = clean(titles.get(instrument, instrument))
        yield Heading(title, f"concordance-{instrument}")
        rows = tuple(_provision(index, headings[p], some) for p, some in provisions.items())
        yield Table(title, _CONCORDANCE, rows)


def _provision(index: AlignIndex, provision: r.Provision, some: list[m.PatternFinding]) -> Row:
    some = sorted(some, key=lambda f: _ORDER.index(f.outcome))
    worst = some[0].outcome
    told = [f for f in some if f.outcome == worst]
    sides = [
        lines(map(text, dict.fromkeys(a for f in told for a in articles(index.facts(f, side)))))
        for side in ("origin", "destination", "agreement")
    ]
    mark = "*" if provision.wording in ("unverified", "doubtful") else ""
    reason = lines(text(f.title, " ", Run(f.pattern, "code", _link(f))) for f in told)
    number = provision.id.partition(" ")[2]
    return Row(
        (
            text(Run(f"{number}{mark}", "strong"), f" {provision.heading}"),
            text(Run(OUTCOMES[worst], "strong", tone=tone(told[0]))),
            *sides,
            reason,
        ),
        (("Outcome", OUTCOMES[worst]),),
    )


def _link(found: m.PatternFinding) -> str:
    return f"#{found.pattern}" if found.outcome in ("reported", "settled") else ""


def _findings(index: AlignIndex) -> Iterator[Block]:
    if index.result.asked.only in ("settled", "unknown"):
        return
    some = [f for f in index.result.findings if f.outcome == "reported"]
    if not some:
        yield Paragraph(text("None."))
    for name in CLASSES:
        of_class = [f for f in some if f.class_ == name]
        if of_class:
            yield Heading(f"{CLASS_WORDS[name][0]} ({len(of_class)})")
            yield Paragraph(text(f"{CLASS_WORDS[name][1].capitalize()}."))
            yield from (_finding(index, f) for f in of_class)


def _settled(index: AlignIndex) -> Iterator[Block]:
    some = [f for f in index.result.findings if f.outcome == "settled"]
    if some:
        yield Paragraph(text(index.result.binding))
    yield from (_finding(index, f) for f in some)


def _finding(index: AlignIndex, found: m.PatternFinding) -> Finding:
    return Finding(
        name=found.pattern,
        verdict=outcome_word(found),
        tone=tone(found),
        title=clean(found.title),
        facets=(
            ("Outcome", OUTCOMES[found.outcome]),
            ("Class", found.class_.replace("_", " ")),
            ("Severity", found.severity),
            ("Topic", index.title.get(found.topic, found.topic)),
        ),
        blocks=tuple(_blocks(index, found)),
    )


def _blocks(index: AlignIndex, found: m.PatternFinding) -> Iterator[Paragraph | Bullets | KeyValues]:
    for side in ("origin", "destination", "agreement"):
        facts = index.facts(found, side)
        if facts:
            yield Paragraph(text(Run(index.side(side) if side != "agreement" else "The agreement", "strong")))
            yield Bullets(tuple(b for f in facts for b in fact_bullets(index.title[f.measure], f)))
    spoken = [index.fact[c.side, c.measure] for c in found.clauses if (c.side, c.measure) in index.fact]
    if spoken:
        yield Paragraph(text(Run("The agreement speaks to it and does not settle it", "strong")))
        yield Bullets(tuple(b for f in spoken for b in fact_bullets(index.title[f.measure], f)))
    rows = [("Items named on both sides", ", ".join(found.shared_items)), ("Why", found.why)]
    if found.outcome == "reported" and found.missing:
        rows.append(("Not assessed", f"An agreement could settle this. {index.missing(found)}"))
    rows += [(f"What {_of(index, x.side)} can do", x.how) for x in found.mend]
    rows.append(("Serves", index.provisions(found)))
    yield KeyValues(tuple((label, text(said)) for label, said in rows if said))


def _of(index: AlignIndex, side: str) -> str:
    return "the agreement" if side == "agreement" else index.side(side)


def _unknown(index: AlignIndex) -> Iterator[Block]:
    some = [f for f in index.result.findings if f.outcome == "cannot_tell"]
    if not some:
        return
    yield Paragraph(
        text("Nobody has assessed a fact that decides these patterns. They may hold, or may not.")
    )
    rows = tuple(
        Row((text(f.title, " ", Run(f.pattern, "code")), text(f.severity), text(index.missing(f))))
        for f in some
    )
    columns = (Column("Pattern", 5), Column("Severity", 2), Column("What would have to be known", 5))
    yield Table("Patterns that cannot be told", columns, rows)


def _questions(index: AlignIndex) -> Iterator[Block]:
    if index.result.asked.only in ("findings", "settled"):
        return
    for side in ("origin", "destination", "agreement"):
        some = [q for q in index.result.questions if q.side == side]
        if some:
            words = index.side(side) if side != "agreement" else "The agreement, or both"
            yield Heading(f"{words} ({len(some)})")
            yield Bullets(
                tuple(
                    Bullet(text(q.ask, " ", Run(q.measure, "code"), f" (for {', '.join(q.patterns)})"))
                    for q in some
                )
            )


def _measures(index: AlignIndex) -> Iterator[Block]:
    by: dict[str, list[m.PairedMeasure]] = {}
    for pair in index.result.measures:
        by.setdefault(pair.topic, []).append(pair)
    columns = (
        Column("Measure", 4),
        Column("Origin", 6),
        Column("Destination", 6),
        Column("Protects more", 3),
    )
    for topic, some in by.items():
        title = index.title.get(topic, topic)
        yield Heading(title)
        yield Table(title, columns, tuple(_pair(index, pair) for pair in some))


def _pair(index: AlignIndex, pair: m.PairedMeasure) -> Row:
    more = index.side(pair.more) if pair.more in ("origin", "destination") else _MORE[pair.more]
    ends = (_short(index.fact.get((side, pair.measure))) for side in ("origin", "destination"))
    return Row(
        (text(pair.title, " ", Run(pair.measure, "code")), *ends, text(more)), (("Protects more", more),)
    )


def _short(fact: r.Fact | None) -> Text:
    if fact is None:
        return text("not assessed")
    said = "silent" if fact.silent else fact.coded
    weak = "" if fact.evidence == "primary" else f" ({evidence_word(fact.evidence)})"
    return text(Run(said, "code"), f" {fact.articles}" if fact.articles else "", weak)


def _facts(index: AlignIndex) -> Iterator[Block]:
    rows = [
        (text(index.side(f.side)), *fact_cells(index.title[f.fact.measure], f.fact))
        for f in index.result.facts
    ]
    if rows:
        yield facts_table("Every fact that a pattern or a pair asks about", rows, Column("Side", 3))


def _laws(index: AlignIndex) -> Iterator[Block]:
    laws = index.laws()
    if laws:
        yield laws_table("The laws and agreements that facts cite", laws)
