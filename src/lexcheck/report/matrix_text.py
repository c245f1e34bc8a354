"""The matrix of corridors as text: a heat map, the corridors that matter, the patterns that matter."""

from __future__ import annotations

from lexcheck.analysis.matrix import Matrix
from lexcheck.law.warnings import aged
from lexcheck.report.heat import READ_MORE, Cell, Heat, heat
from lexcheck.report.page import Page

SHOWN = 15
"""Corridors and patterns told; --format csv has all."""

_WIDE = 4


def matrix_text(found: Matrix, page: Page) -> str:
    """Return the matrix as text."""
    laid = heat(found)
    page.title("Corridors: where the laws of origin and destination meet")
    asked = [f"{len(found.ways)} corridors, {len(found.patterns)} patterns", f"law in force on {found.on}"]
    asked += [f"{w} {v}" for w, v in (("sector", found.sector), ("category", found.category)) if v]
    page.paragraph(f"{', '.join(asked)}. This is an aid to reading, not legal advice.")
    page.paragraph(_agreements(found))
    page.paragraph(READ_MORE)
    old = aged((*found.origins, *found.destinations), found.on)
    if old:
        page.paragraph(old, 0, "Warning: ")
    if not found.ways:
        return page.text()
    _map(page, laid)
    _corridors(page, found, laid)
    _patterns(page, found)
    page.gap()
    page.paragraph(
        "`lexcheck align ORIGIN DESTINATION` tells one corridor in full, with every fact and article."
    )
    return page.text()


def _agreements(found: Matrix) -> str:
    if found.none:
        return "Agreements are left out of account (--no-agreement)."
    agreed = sum(1 for w in found.ways if w.agreements)
    return (
        f"Corridors with an agreement in force among the files: {agreed}. Of the others nobody has said that "
        "there is none."
    )


def _map(page: Page, laid: Heat) -> None:
    page.heading("Critical and high findings: origins down, destinations across")
    page.paragraph("`?` none found, but something cannot be told; `-` none; most on average first.", 2)
    label = max(len(row) for row in laid.rows) + 3
    each = max(1, (page.width - label) // _WIDE)
    columns = list(laid.columns)
    for start in range(0, len(columns), each):
        some = columns[start : start + each]
        page.gap()
        page.line(" " * label + "".join(f"{_short(c):>{_WIDE}}" for c in some), "dim")
        for row in laid.rows:
            cells = "".join(_cell(page, laid.cells.get((row, c))) for c in some)
            page.line(f"  {row:<{label - 2}}{cells}")


def _short(identity: str) -> str:
    """Return an id in the width of a column: a part of a country goes without its country."""
    return identity.partition("-")[2] or identity


def _cell(page: Page, cell: Cell | None) -> str:
    if cell is None:
        return " " * _WIDE
    if cell.serious:
        text = f"{cell.serious:>{_WIDE}}"
        return page.style(text, "bold", "red") if cell.counts["critical"] else page.style(text, "yellow")
    mark = "?" if cell.counts["cannot_tell"] else "-"
    return page.style(f"{mark:>{_WIDE}}", "dim")


def _corridors(page: Page, found: Matrix, laid: Heat) -> None:
    worst = laid.worst()
    page.heading(f"Corridors, the worst first ({min(SHOWN, len(worst))} of {len(worst)})")
    page.line(
        f"  {'':<15}{'critical':>9}{'high':>6}{'medium':>8}{'low':>5}{'settled':>9}{'cannot tell':>13}", "dim"
    )
    for cell in worst[:SHOWN]:
        c = cell.counts
        way = found.ways[cell.way]
        ends = f"{way.origin.id} → {way.destination.id}"
        page.line(
            f"  {ends:<15}{c['critical']:>9}{c['high']:>6}{c['medium']:>8}{c['low']:>5}"
            f"{c['settled']:>9}{c['cannot_tell']:>13}"
        )


def _patterns(page: Page, found: Matrix) -> None:
    rows = [r for r in found.by_pattern() if r[1]["reported"] or r[1]["settled"]]
    page.heading(f"Patterns, the most frequent first ({min(SHOWN, len(rows))} of {len(rows)} found anywhere)")
    page.line(f"  {'found in':>10}{'settled':>9}{'cannot tell':>13}", "dim")
    for pattern, counts in rows[:SHOWN]:
        numbers = f"  {counts['reported']:>10}{counts['settled']:>9}{counts['cannot_tell']:>13}   "
        page.line(f"{numbers}{pattern.id}")
        page.paragraph(f"{pattern.title} ({pattern.severity})", len(numbers), "", "dim")
