"""A document as one HTML file: no network, its only script searches and filters.

The content security policy names style and script by their hashes, so that nothing else runs.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from html import escape
from importlib import resources

from lexcheck.report import document as d

_CHART_WIDTH, _BAR, _LABEL = 640, 26, 170


def html(document: d.Document) -> str:
    """Return the document as the text of an HTML file."""
    style = _part("document.css") + _widths(document)
    script = _part("document.js")
    policy = f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'"
    facets = _facets(document)
    page = _Page(tuple(facets))
    body = [line for section in document.sections for line in page.section(section)]
    lines = [
        "<!DOCTYPE html>",
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(document.title)}</title>",
        f"<style>{style}</style>",
        "</head>",
        "<body>",
        '<a class="skip" href="#content">Skip to the report</a>',
        "<header>",
        f"<h1{_dir(document.title)}>{_words(document.title)}</h1>",
        f'<p class="subtitle"{_dir(document.subtitle)}>{_words(document.subtitle)}</p>',
        '<nav aria-label="Contents"><ul>',
        *(f'<li><a href="#{escape(s.anchor)}">{escape(s.title)}</a></li>' for s in document.sections),
        "</ul></nav>",
        "</header>",
        *_form(facets),
        '<main id="content">',
        *body,
        "</main>",
        f"<footer><p>{_words(document.about)}</p></footer>",
        f"<script>{script}</script>",
        "</body>",
        "</html>",
    ]
    return "\n".join(lines) + "\n"


def _part(name: str) -> str:
    return resources.files("lexcheck.report").joinpath(name).read_text(encoding="utf-8")


def _hash(content: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()


def _widths(document: d.Document) -> str:
    """Return the rules for the widths of all columns: the policy allows no style in an element."""
    rules = []
    tables = [b for s in document.sections for b in s.blocks if isinstance(b, d.Table)]
    for columns in dict.fromkeys(t.columns for t in tables):
        whole = sum(c.width for c in columns)
        for number, column in enumerate(columns, 1):
            share = f"{100 * column.width / whole:.4g}%"
            rules.append(f".{_kind(columns)} col:nth-child({number}) {{ width: {share}; }}")
    return "\n".join(rules)


def _kind(columns: tuple[d.Column, ...]) -> str:
    return "w" + "-".join(str(c.width) for c in columns)


def _facets(document: d.Document) -> dict[str, list[str]]:
    """Return what readers can choose by, with every value in order of appearance."""
    found: dict[str, dict[str, None]] = {}
    for section in document.sections:
        for block in section.blocks:
            items = block.rows if isinstance(block, d.Table) else (block,)
            for item in items:
                for name, value in getattr(item, "facets", ()):
                    found.setdefault(name, {}).setdefault(value)
    return {name: list(values) for name, values in found.items()}


def _form(facets: dict[str, list[str]]) -> Iterator[str]:
    yield '<form id="choose" role="search" aria-label="Search and filter" hidden>'
    yield '<label>Search <input id="search" type="search" autocomplete="off"></label>'
    for number, (name, values) in enumerate(facets.items()):
        yield f'<label>{escape(name)} <select name="facet{number}"><option value="">all</option>'
        yield from (f'<option value="{escape(v)}">{escape(v)}</option>' for v in values)
        yield "</select></label>"
    yield '<button type="reset">Show all</button>'
    yield '<output id="shown" aria-live="polite"></output>'
    yield "</form>"


def _dir(text: str | d.Text) -> str:
    """Return the attribute of what is written from right to left."""
    return ' dir="rtl"' if d.leads_rtl(text if isinstance(text, str) else d.plain(text)) else ""


def _words(text: str) -> str:
    """Return text as markup; what is written from right to left keeps to itself."""
    return f"<bdi>{escape(text)}</bdi>" if d.has_rtl(text) else escape(text)


def _text(text: d.Text) -> str:
    return "".join(_run(run) for run in text)


def _run(run: d.Run) -> str:
    if run is d.BREAK:
        return "<br>"
    said = _words(run.text)
    tone = f' class="{run.tone}"' if run.tone else ""
    match run.style:
        case "strong":
            said = f"<strong{tone}>{said}</strong>"
        case "code":
            said = f"<code{tone}>{said}</code>"
        case "weak":
            said = f'<span class="weak">{said}</span>'
        case _ if tone:
            said = f"<span{tone}>{said}</span>"
    return f'<a href="{escape(run.link)}">{said}</a>' if run.link else said


class _Page:
    """The body of the page; tables and charts are numbered for their labels."""

    def __init__(self, facets: tuple[str, ...]) -> None:
        self.facets = facets
        self.count = 0

    def section(self, section: d.Section) -> Iterator[str]:
        """Yield the lines of a section."""
        wide = ' class="landscape"' if section.landscape else ""
        yield f'<section id="{escape(section.anchor)}"{wide}>'
        yield f"<h2>{_words(section.title)}</h2>"
        for block in section.blocks:
            yield from self.block(block)
        yield "</section>"

    def block(self, block: d.Block) -> Iterator[str]:
        """Yield the lines of a block."""
        match block:
            case d.Heading(words, anchor, level):
                mark = f' id="{escape(anchor)}"' if anchor else ""
                yield f"<h{level + 1}{mark}{_dir(words)}>{_words(words)}</h{level + 1}>"
            case d.Paragraph(text):
                yield f"<p{_dir(text)}>{_text(text)}</p>"
            case d.Bullets(items):
                yield from _bullets(items)
            case d.KeyValues(rows):
                yield "<dl>"
                yield from (f"<dt>{escape(k)}</dt><dd{_dir(v)}>{_text(v)}</dd>" for k, v in rows)
                yield "</dl>"
            case d.Table():
                yield from self.table(block)
            case d.Chart():
                yield from self.chart(block)
            case d.Picture(caption, svg, _):
                label = escape(caption)
                yield f'<figure><div class="region" role="region" tabindex="0" aria-label="{label}">'
                yield f"{svg}</div><figcaption>{_words(caption)}</figcaption></figure>"
            case d.Finding():
                yield from self.finding(block)

    def table(self, table: d.Table) -> Iterator[str]:
        """Yield a table in a region that scrolls where it is too wide."""
        self.count += 1
        label = f"table-{self.count}"
        yield f'<div class="region" role="region" tabindex="0" aria-labelledby="{label}">'
        yield f'<table class="{_kind(table.columns)}">'
        yield f'<caption id="{label}"{_dir(table.caption)}>{_words(table.caption)}</caption>'
        yield f"<colgroup>{'<col>' * len(table.columns)}</colgroup>"
        number = [
            '<th scope="col" class="number">' if c.number else '<th scope="col">' for c in table.columns
        ]
        heads = "".join(f"{n}{escape(c.title)}</th>" for n, c in zip(number, table.columns, strict=True))
        yield f"<thead><tr>{heads}</tr></thead>"
        yield "<tbody>"
        for row in table.rows:
            cells = []
            for at, (column, cell) in enumerate(zip(table.columns, row.cells, strict=True)):
                tag, scope = ("th", ' scope="row"') if at == 0 else ("td", "")
                kind = ' class="number"' if column.number else _dir(cell)
                cells.append(f"<{tag}{scope}{kind}>{_text(cell)}</{tag}>")
            yield f"<tr{self.marks(row.facets)}>{''.join(cells)}</tr>"
        yield "</tbody></table></div>"

    def marks(self, facets: tuple[tuple[str, str], ...]) -> str:
        """Return the attributes by which the script chooses."""
        return "".join(f' data-facet{self.facets.index(n)}="{escape(v)}"' for n, v in facets)

    def chart(self, chart: d.Chart) -> Iterator[str]:
        """Yield bars, and in words what they show."""
        self.count += 1
        label = f"chart-{self.count}"
        height = _BAR * len(chart.bars)
        most = max((bar.count for bar in chart.bars), default=0) or 1
        told = "; ".join(f"{bar.label}: {bar.count}" for bar in chart.bars)
        yield "<figure>"
        yield f"<figcaption>{_words(chart.caption)}</figcaption>"
        box = f"0 0 {_CHART_WIDTH} {height}"
        yield f'<svg role="img" aria-labelledby="{label}" viewBox="{box}"><title id="{label}">'
        yield f"{escape(chart.caption)}: {escape(told)}</title>"
        for at, bar in enumerate(chart.bars):
            top = at * _BAR
            wide = round((_CHART_WIDTH - _LABEL - 50) * bar.count / most)
            yield f'<text x="0" y="{top + 18}">{escape(bar.label)}</text>'
            yield f'<rect class="{bar.tone}" x="{_LABEL}" y="{top + 4}" width="{wide}" height="{_BAR - 8}"/>'
            yield f'<text x="{_LABEL + wide + 8}" y="{top + 18}">{bar.count}</text>'
        yield "</svg></figure>"

    def finding(self, finding: d.Finding) -> Iterator[str]:
        """Yield a finding with a link to itself."""
        name = escape(finding.name)
        title = f"title-{name}"
        yield (
            f'<article class="finding {finding.tone}" id="{name}" aria-labelledby="{title}"'
            f"{self.marks(finding.facets)}>"
        )
        yield (
            f'<h4 id="{title}"{_dir(finding.title)}>{_words(finding.title)} '
            f'<a class="permalink" href="#{name}" aria-label="Link to this finding">#</a></h4>'
        )
        tail = "".join(f" · {escape(value)}" for _, value in finding.facets[1:])
        verdict = f'<span class="verdict {finding.tone}">{escape(finding.verdict)}</span>'
        yield f'<p class="about">{verdict}{tail} · <code>{name}</code></p>'
        for block in finding.blocks:
            yield from self.block(block)
        yield "</article>"


def _bullets(items: tuple[d.Bullet, ...]) -> Iterator[str]:
    depth = -1
    for item in items:
        while depth > item.depth:
            yield "</li></ul>"
            depth -= 1
        if depth == item.depth:
            yield "</li>"
        while depth < item.depth:
            yield "<ul>" if depth + 1 == item.depth else "<ul><li>"
            depth += 1
        yield f"<li{_dir(item.text)}>{_text(item.text)}"
    yield "</li></ul>" * (depth + 1)
