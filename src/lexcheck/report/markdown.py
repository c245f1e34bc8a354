"""A document as Markdown, with tables as GitHub writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lexcheck.report import document as d

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>|#~&$])")
_OPENING = re.compile(r"^([-+=:]|\d+(?=[.)]))")
# Between these, what is written from right to left keeps to itself.
_FIRST, _LAST = "\u2068", "\u2069"


def markdown(document: d.Document) -> str:
    """Return the document as Markdown."""
    parts = [f"# {_words(document.title)}", _words(document.subtitle)]
    parts.append("\n".join(f"- [{_words(s.title)}](#{s.anchor})" for s in document.sections))
    for section in document.sections:
        parts.append(f"{_mark(section.anchor)}## {_words(section.title)}")
        for block in section.blocks:
            parts += _block(block)
    parts += ["---", _words(document.about)]
    return "\n\n".join(parts) + "\n"


def escape(text: str) -> str:
    """Return text that Markdown shows as it is, also where it opens a line."""
    return _OPENING.sub(_backslash, _SPECIAL.sub(r"\\\1", text))


def _backslash(found: re.Match[str]) -> str:
    # A number cannot be escaped, but what follows it can.
    return f"{found[0]}\\" if found[0].isdigit() else f"\\{found[0]}"


def _mark(anchor: str) -> str:
    """Return an anchor set by hand: headings are slugged differently everywhere."""
    return f'<a id="{anchor}"></a>\n\n' if anchor else ""


def _words(text: str) -> str:
    return f"{_FIRST}{escape(text)}{_LAST}" if d.has_rtl(text) else escape(text)


def _text(text: d.Text) -> str:
    return "".join(_run(run) for run in text)


def _run(run: d.Run) -> str:
    if run is d.BREAK:
        return "<br>"
    inner = run.text.strip(" ")
    before = " " * run.text.startswith(" ")
    after = " " * (run.text.endswith(" ") and bool(inner))
    said = _words(inner)
    if inner and run.style == "strong":
        said = f"**{said}**"
    elif inner and run.style == "code":
        said = _code(inner)
    if run.link:
        said = f"[{said}]({run.link})"
    return f"{before}{said}{after}"


def _code(text: str) -> str:
    # A backtick ends code, and a bar would end a cell of a table even there.
    return _words(text) if "`" in text or "|" in text else f"`{text}`"


def _block(block: d.Block) -> Iterator[str]:
    match block:
        case d.Heading(words, anchor, level):
            yield f"{_mark(anchor)}{'#' * (level + 1)} {_words(words)}"
        case d.Paragraph(text):
            yield _text(text)
        case d.Bullets(items):
            yield "\n".join(f"{'  ' * item.depth}- {_text(item.text)}" for item in items)
        case d.KeyValues(rows):
            if rows:
                yield "\n".join(f"- **{_words(label)}:** {_text(text)}" for label, text in rows)
        case d.Table():
            yield _words(block.caption)
            yield "\n".join(_table(block))
        case d.Chart(caption, bars):
            columns = (d.Column(caption), d.Column("Count", number=True))
            counted = tuple(d.Row((d.text(b.label), d.text(str(b.count)))) for b in bars)
            yield "\n".join(_table(d.Table(caption, columns, counted)))
        case d.Picture(_, _, words):
            yield _words(words)
        case d.Finding():
            yield f"{_mark(block.name)}#### {_words(block.title)}"
            tail = "".join(f" · {_words(value)}" for _, value in block.facets[1:])
            yield f"**{_words(block.verdict)}**{tail} · {_code(block.name)}"
            for inner in block.blocks:
                yield from _block(inner)


def _table(table: d.Table) -> Iterator[str]:
    yield f"| {' | '.join(_words(c.title) for c in table.columns)} |"
    yield f"|{'|'.join('---:' if c.number else '---' for c in table.columns)}|"
    for row in table.rows:
        yield f"| {' | '.join(_text(cell) for cell in row.cells)} |"
