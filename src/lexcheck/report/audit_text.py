"""Audits of law files as text: a table of all, or each in full."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from lexcheck.analysis.audit import Audit
from lexcheck.law.model import Fact
from lexcheck.report.page import Page

_COLUMNS = (
    ("stated", 7),
    ("silent", 7),
    ("absent", 7),
    ("prim.", 7),
    ("sec.", 6),
    ("unver.", 7),
    ("old", 4),
    ("repealed", 9),
    ("unused", 7),
    ("2 read.", 8),
)
_ID = 11


def audit_table(audits: Sequence[Audit], on: date, older_than: int, page: Page) -> str:
    """Return one line for each file, and what the columns mean."""
    page.title(f"Law files on {on}")
    page.line(f"{'id':<{_ID}}" + "".join(f"{word:>{width}}" for word, width in _COLUMNS), "bold")
    rows = [_row(a) for a in audits]
    for audit, row in zip(audits, rows, strict=True):
        name = audit.jurisdiction.id
        if len(name) >= _ID:  # on a line of its own, so that the columns stay columns
            page.line(name)
        page.line(_cells(name if len(name) < _ID else "", row), *(("yellow",) if row[5] else ()))
    if len(rows) > 1:
        page.line(_cells("all", [sum(column) for column in zip(*rows, strict=True)]), "bold")
    page.gap()
    for text in (
        "stated, silent, absent: measures asked for the file's roles; for a part of a country, what its "
        "country alone states counts as stated.",
        "prim(ary), sec(ondary), unver(ified): facts that hold on the day, by evidence. UNVERIFIED: nobody "
        "has checked them.",
        f"old: facts whose law was last read more than {older_than} days before. repealed: citations of laws "
        "repealed by the day. unused: declared laws that no fact cites. 2 read(ings): facts whose note "
        "admits another reading.",
        "`lexcheck law audit ID` lists each of them with its place.",
    ):
        page.paragraph(text)
    return page.text()


def _row(audit: Audit) -> list[int]:
    return [
        len(audit.stated) + len(audit.inherited),
        len(audit.silent),
        len(audit.absent),
        audit.evidence["primary"],
        audit.evidence["secondary"],
        audit.evidence["unverified"],
        len(audit.old),
        len(audit.repealed),
        len(audit.unused),
        len(audit.two_readings),
    ]


def _cells(name: str, row: Sequence[int]) -> str:
    return f"{name:<{_ID}}" + "".join(f"{n:>{width}}" for n, (_, width) in zip(row, _COLUMNS, strict=True))


def audit_text(audit: Audit, older_than: int, page: Page) -> None:
    """Add one audit in full to a page: counts, then every fact and law that wants a look."""
    j = audit.jurisdiction
    page.title(f"{j.name} ({j.id}): audit of the law file on {audit.on}")
    read = f", last read on {j.read}" if j.read else ""
    page.paragraph(f"The file describes the law as it stood on {j.as_at}{read}.")
    page.gap()
    asked = sum(map(len, (audit.stated, audit.silent, audit.inherited, audit.absent)))
    inherited = f", {len(audit.inherited)} stated by the country's law alone" if audit.inherited else ""
    page.labelled(
        "measures",
        f"{asked} are asked for {' and '.join(j.roles)}: {len(audit.stated)} stated, {len(audit.silent)} "
        f"silent{inherited}, {len(audit.absent)} absent",
    )
    levels = ", ".join(f"{count} {kind}" for kind, count in audit.evidence.items())
    page.labelled("facts", f"{audit.facts} hold on the day: {levels}")
    _list(page, "UNVERIFIED: nobody has checked", [_entry(f) for f in audit.unverified])
    old = [f"{_entry(a.fact)}: law last read on {a.read}, {a.days} days before" for a in audit.old]
    _list(page, f"Not looked at for more than {older_than} days", old)
    repealed = [
        f"{_entry(f)}: {c}; {j.laws[c.law].title}, repealed on {j.laws[c.law].repealed}"
        for f, c in audit.repealed
    ]
    _list(page, "Citing a repealed law", repealed)
    _list(page, "Declared laws that no fact cites", [f"{law.key}: {law.title}" for law in audit.unused])
    _list(page, "Admitting two readings", [f"{_entry(f)}: {f.note}" for f in audit.two_readings])
    _list(page, "Absent: nobody has looked", list(audit.absent))


def _entry(fact: Fact) -> str:
    limits = f", for {fact.where}" if fact.where.weight else ""
    return f"{fact.measure} (line {fact.place.line}{limits})"


def _list(page: Page, title: str, lines: Sequence[str]) -> None:
    page.heading(f"{title} ({len(lines)})")
    if not lines:
        page.paragraph("None.", 2)
    for line in lines:
        page.paragraph(line, 2, "- ")
