"""Facts and laws as blocks of a document, for any report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lexcheck.report import result_model as r
from lexcheck.report.document import Bullet, Column, Row, Run, Table, Text, text, web_address
from lexcheck.report.sentences import EVIDENCE, silence_text

_FACTS = (
    Column("Measure", 5),
    Column("What the law says", 7),
    Column("Coded", 4),
    Column("Article", 5),
    Column("Evidence", 3),
    Column("In force", 2),
    Column("Source and note", 6),
)
_LAWS = (
    Column("Key", 2),
    Column("Law", 7),
    Column("In force", 2),
    Column("Text read", 2),
    Column("Where", 7),
)


def fact_bullets(title: str, fact: r.Fact) -> Iterator[Bullet]:
    """Yield a fact: measure and what the law says, then how it is coded, article and evidence."""
    says = silence_text(fact) if fact.silent else fact.says
    yield Bullet(text(Run(title, "strong"), " ", Run(fact.measure, "code"), ": ", says))
    if not fact.silent:
        yield Bullet(text("Coded: ", Run(fact.coded, "code")), 1)
    if fact.unassessed:
        yield Bullet(text(f"Nobody has assessed {', '.join(fact.unassessed)}."), 1)
    if fact.articles:
        yield Bullet(text("Article: ", fact.articles), 1)
    limits = ", ".join(f"{k} {v}" for k, v in fact.where.items())
    tail = (f", since {fact.begins}" if fact.begins else "") + (f" (for {limits})" if limits else "")
    weak = fact.evidence == "unverified"
    yield Bullet(text("Evidence: ", Run(EVIDENCE[fact.evidence], "strong" if weak else ""), tail), 1)


def fact_cells(title: str, fact: r.Fact) -> tuple[Text, ...]:
    """Return a fact as the cells of a row of `facts_table`."""
    limits = ", ".join(f"{k} {v}" for k, v in fact.where.items())
    says = silence_text(fact) if fact.silent else fact.says
    unread = f" Not assessed: {', '.join(fact.unassessed)}." if fact.unassessed else ""
    dates = [f"since {fact.begins}"] * bool(fact.begins) + [f"until {fact.ends}"] * bool(fact.ends)
    return (
        text(title, " ", Run(fact.measure, "code")),
        text(says, unread),
        text(Run("" if fact.silent else fact.coded, "code"), f" for {limits}" if limits else ""),
        text(fact.articles),
        text(Run(EVIDENCE[fact.evidence], "strong" if fact.evidence == "unverified" else "")),
        text(", ".join(dates)),
        text(". ".join(p for p in (fact.source, fact.note) if p)),
    )


def facts_table(caption: str, rows: Iterable[tuple[Text, ...]], first: Column | None = None) -> Table:
    """Return facts as a table; each row may have a cell before those of `fact_cells`, under `first`."""
    columns = (first, *_FACTS) if first else _FACTS
    return Table(caption, columns, tuple(Row(cells) for cells in rows))


def laws_table(caption: str, laws: Iterable[r.Law]) -> Table:
    """Return laws as a table."""
    rows = []
    for law in laws:
        address = web_address(law.url)
        cells = (
            text(Run(law.key, "code")),
            text(law.title, f" ({law.number})" if law.number else ""),
            text(str(law.in_force or "")),
            text(str(law.read or "not opened")),
            text(Run(address, link=address) if address else law.url),
        )
        rows.append(Row(cells))
    return Table(caption, _LAWS, tuple(rows))
