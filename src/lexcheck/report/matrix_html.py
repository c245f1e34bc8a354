"""The matrix of corridors as one page of HTML: no script, no network, printable.

Each cell of the map is a link to the findings of its corridor, and each finding to its pattern,
so that a keyboard and a screen reader reach everything in the order of the page.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from lexcheck.analysis.matrix import Matrix
from lexcheck.codebook.model import Pattern
from lexcheck.report.heat import READ_MORE, WORDS, Cell, Heat, heat

_STYLE = """
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --line: #c8c8c8; --dim: #595959;
  --critical: #b3261e; --high: #b35900; }
@media (prefers-color-scheme: dark) { :root { --ink: #eee; --paper: #161616; --line: #444; --dim: #b0b0b0;
  --critical: #ff8a80; --high: #ffb060; } }
* { box-sizing: border-box; }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 0 auto;
  max-width: 75rem; padding: 1rem; overflow-wrap: anywhere; }
a { color: inherit; } a:focus-visible { outline: 3px solid #1a73e8; outline-offset: 1px; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--dim); padding-bottom: .5rem; }
th, td { border: 1px solid var(--line); padding: .15rem .4rem; text-align: right; }
th { font-weight: 600; } th[scope=row], .first { text-align: left; white-space: nowrap; }
.map td { padding: 0; } .map td a { display: block; padding: .15rem .4rem; text-decoration: none; }
.map .none { color: var(--dim); }
.c1 { background: color-mix(in srgb, var(--critical) 12%, var(--paper)); }
.c2 { background: color-mix(in srgb, var(--critical) 26%, var(--paper)); }
.c3 { background: color-mix(in srgb, var(--critical) 42%, var(--paper)); }
.h { background: color-mix(in srgb, var(--high) 18%, var(--paper)); }
.severity { font-weight: 700; text-transform: uppercase; font-size: .8rem; }
.critical { color: var(--critical); } .high { color: var(--high); }
.dim { color: var(--dim); }
section { margin-block: 2rem; } h3 { margin-bottom: .3rem; } ul { margin-top: .2rem; }
@media print { body { max-width: none; font-size: 10pt; } section { break-inside: avoid; }
  .scroll { overflow: visible; } }
"""


def matrix_html(found: Matrix) -> str:
    """Return the matrix as a page of its own."""
    return "".join(f"{line}\n" for line in _page(found, heat(found)))


def _page(found: Matrix, laid: Heat) -> Iterator[str]:
    limits = [f"{w} {v}" for w, v in (("sector", found.sector), ("category", found.category)) if v]
    asked = escape(", ".join([f"Law in force on {found.on}", *limits]))
    yield '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>Corridors: where the laws meet</title><style>{_STYLE}</style></head><body>"
    yield "<header><h1>Corridors: where the laws of origin and destination meet</h1>"
    yield f"<p>{len(found.ways)} corridors, {len(found.patterns)} patterns. {asked}. "
    yield "This is an aid to reading, not legal advice.</p>"
    yield f"<p>{READ_MORE}</p>"
    yield '<nav><a href="#map">Map</a> · <a href="#worst">Corridors</a> · '
    yield '<a href="#patterns">Patterns</a></nav>'
    yield "</header><main>"
    yield from _map(laid)
    yield from _worst(found, laid)
    for cell in laid.worst():
        yield from _corridor(found, cell)
    yield from _patterns(found)
    yield "</main></body></html>"


def _map(laid: Heat) -> Iterator[str]:
    yield '<section id="map"><h2>Map</h2><div class="scroll" tabindex="0"><table class="map">'
    yield "<caption>Critical and high findings of each corridor. Origins down, destinations across; most on "
    yield "average first. A question mark: none found, but something cannot be told. A cell leads to its "
    yield "findings.</caption><thead><tr><td></td>"
    yield "".join(f'<th scope="col" title="{escape(laid.names[c])}">{escape(c)}</th>' for c in laid.columns)
    yield "</tr></thead><tbody>"
    for row in laid.rows:
        yield f'<tr><th scope="row">{escape(laid.names[row])} ({escape(row)})</th>'
        yield "".join(_cell(row, c, laid.cells.get((row, c))) for c in laid.columns)
        yield "</tr>"
    yield "</tbody></table></div></section>"


def _cell(row: str, column: str, cell: Cell | None) -> str:
    if cell is None:
        return '<td class="none"></td>'
    critical = cell.counts["critical"]
    heat = f"c{min(critical, 3)}" if critical else "h" if cell.serious else "none"
    unknown = cell.counts["cannot_tell"]
    told = f"{row} to {column}: {critical} critical, {cell.counts['high']} high, {unknown} cannot be told"
    mark = cell.serious or ("?" if unknown else 0)
    return f'<td class="{heat}"><a href="#{row}-{column}" aria-label="{told}">{mark}</a></td>'


def _worst(found: Matrix, laid: Heat) -> Iterator[str]:
    yield '<section id="worst"><h2>Corridors, the worst first</h2><div class="scroll" tabindex="0"><table>'
    yield "<caption>Findings by severity; what an agreement settles; what cannot be told because nobody has "
    yield 'assessed a fact.</caption><thead><tr><th scope="col" class="first">Corridor</th>'
    yield "".join(f'<th scope="col">{w.replace("_", " ")}</th>' for w in WORDS) + "</tr></thead><tbody>"
    for cell in laid.worst():
        way = found.ways[cell.way]
        numbers = "".join(f"<td>{cell.counts[word]}</td>" for word in WORDS)
        yield f'<tr><th scope="row"><a href="#{way.id}">{_ends(found, cell.way)}</a></th>{numbers}</tr>'
    yield "</tbody></table></div></section>"


def _ends(found: Matrix, way: int) -> str:
    one = found.ways[way]
    return f"{escape(one.origin.name)} → {escape(one.destination.name)}"


def _corridor(found: Matrix, cell: Cell) -> Iterator[str]:
    way = found.ways[cell.way]
    yield f'<section id="{way.id}"><h3>{_ends(found, cell.way)}</h3>'
    agreed = "; ".join(a.name for a in way.agreements)
    if agreed:
        yield f'<p class="dim">Agreement: {escape(agreed)}</p>'
    for outcome, words in (("reported", "Findings"), ("settled", "Settled by the agreement")):
        some = found.found(cell.way, outcome)
        if not some:
            continue
        yield f"<p>{words} ({len(some)})</p><ul>"
        for pattern, verdict in some:
            silence = ' <span class="dim">(by silence)</span>' if verdict.by_silence else ""
            link = f'<a href="#{pattern.id}">{escape(pattern.title)}</a>'
            yield f"<li>{_severity(pattern)} {link}{silence}</li>"
        yield "</ul>"
    unknown = found.found(cell.way, "cannot_tell")
    if unknown:
        titles = "; ".join(f'<a href="#{p.id}">{escape(p.title)}</a>' for p, _ in unknown)
        yield f"<details><summary>Cannot be told ({len(unknown)})</summary><p>{titles}</p></details>"
    yield f"<p class=dim>lexcheck align {way.origin.id} {way.destination.id}</p></section>"


def _severity(pattern: Pattern) -> str:
    return f'<span class="severity {pattern.severity}">{pattern.severity}</span>'


def _patterns(found: Matrix) -> Iterator[str]:
    yield '<section id="patterns"><h2>Patterns, the most frequent first</h2>'
    for pattern, counts in found.by_pattern():
        yield f'<article id="{pattern.id}"><h3>{escape(pattern.title)}</h3><p>{_severity(pattern)} '
        yield f"{pattern.class_.replace('_', ' ')}, <code>{pattern.id}</code>: found in {counts['reported']} "
        yield f"corridors, settled in {counts['settled']}, cannot be told in {counts['cannot_tell']}.</p>"
        yield f"<p>{escape(pattern.why)}</p><ul>"
        for mend in pattern.mends:
            yield f"<li>{mend.side}: {escape(mend.how)}</li>"
        yield "</ul></article>"
    yield "</section>"
