"""Runs, links, bookmarks and fields of a Word file."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import RGBColor
from docx.text.paragraph import Paragraph
from docx.text.run import Run as WordRun

from lexcheck.report import document as d

COLOURS = {
    "red": "A4161A",
    "orange": "A14A00",
    "yellow": "7A5C00",
    "blue": "0B4FA8",
    "green": "1C6B35",
    "grey": "5B616B",
}


class Marks:
    """Bookmarks: Word wants short names and a number for each."""

    def __init__(self, word: WordDocument) -> None:
        self.word = word
        self._numbers: dict[str, int] = {}
        self._put = 0
        self.code = word.styles["lexcheck Code"].style_id

    def name(self, anchor: str) -> str:
        """Return the bookmark that stands for an anchor."""
        return f"lexcheck{self._numbers.setdefault(anchor, len(self._numbers) + 1)}"

    def put(self, paragraph: Paragraph, anchor: str) -> None:
        """Bookmark a paragraph."""
        self._put += 1
        for tag in ("w:bookmarkStart", "w:bookmarkEnd"):
            mark = OxmlElement(tag)
            mark.set(qn("w:id"), str(self._put))
            if tag == "w:bookmarkStart":
                mark.set(qn("w:name"), self.name(anchor))
            paragraph._p.append(mark)


def add_text(paragraph: Paragraph, text: d.Text, marks: Marks) -> None:
    """Add runs to a paragraph; one that begins from right to left is set so."""
    if d.leads_rtl(d.plain(text)):
        paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))
    for run in text:
        if run is d.BREAK:
            paragraph.add_run().add_break()
        elif run.link:
            _add_link(paragraph, run, marks)
        else:
            for piece, rtl in _pieces(run.text):
                _dress(paragraph.add_run(piece), run, rtl, marks.code)


def _add_link(paragraph: Paragraph, run: d.Run, marks: Marks) -> None:
    link = OxmlElement("w:hyperlink")
    if run.link.startswith("#"):
        link.set(qn("w:anchor"), marks.name(run.link[1:]))
    else:
        related = paragraph.part.relate_to(run.link, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        link.set(qn("r:id"), related)
    paragraph._p.append(link)
    for piece, rtl in _pieces(run.text):
        made = paragraph.add_run(piece)
        _dress(made, run, rtl, marks.code)
        made.font.underline = True
        link.append(made._r)


def _dress(made: WordRun, run: d.Run, rtl: bool, code: str) -> None:
    if run.style == "strong":
        made.bold = True
    elif run.style == "code":
        made._r.style = code
    if run.tone:
        made.font.color.rgb = RGBColor.from_string(COLOURS[run.tone])
    if rtl:
        made.font.rtl = True
        made.font.cs_bold = made.bold


def _pieces(text: str) -> Iterator[tuple[str, bool]]:
    """Cut a run where the direction of writing changes; what has none goes with what stands before."""
    if not d.has_rtl(text):
        yield text, False
        return
    start, rtl = 0, d.leads_rtl(text)
    for at, char in enumerate(text):
        direction = unicodedata.bidirectional(char)
        if direction in ("L", "R", "AL") and (direction != "L") != rtl:
            yield text[start:at], rtl
            start, rtl = at, not rtl
    yield text[start:], rtl


def add_page_number(paragraph: Paragraph) -> None:
    """Add the number of the page, which Word works out."""
    _begin(paragraph, "PAGE")
    paragraph.add_run("1")
    _mark(paragraph, "end")


def add_contents(marks: Marks, code: str, shown: Sequence[tuple[str, str]]) -> None:
    """Add a table of contents: links to what is `shown`, until Word works out its own."""
    for at, (title, anchor) in enumerate(shown):
        paragraph = marks.word.add_paragraph(style="toc 1")
        if at == 0:
            _begin(paragraph, code)
        _add_link(paragraph, d.Run(title, link=f"#{anchor}"), marks)
        if at == len(shown) - 1:
            _mark(paragraph, "end")


def _begin(paragraph: Paragraph, code: str) -> None:
    _mark(paragraph, "begin")
    told = OxmlElement("w:instrText")
    told.set(qn("xml:space"), "preserve")
    told.text = f" {code} "
    paragraph.add_run()._r.append(told)
    _mark(paragraph, "separate")


def _mark(paragraph: Paragraph, kind: str) -> None:
    mark = OxmlElement("w:fldChar")
    mark.set(qn("w:fldCharType"), kind)
    paragraph.add_run()._r.append(mark)
