"""A document as a Word file, in real styles, so that a ministry's template can restyle it."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime, time
from pathlib import Path

import docx as python_docx
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section as WordSection
from docx.shared import Length, Pt
from docx.table import Table as WordTable
from docx.table import _Cell as WordCell
from docx.text.paragraph import Paragraph as WordParagraph

from lexcheck.errors import UsageError
from lexcheck.report import document as d
from lexcheck.report.docx_runs import COLOURS, Marks, add_contents, add_page_number, add_text
from lexcheck.report.docx_styles import BULLETS, TABLE_STYLE, prepare

_BARS = 40
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)


def docx(document: d.Document, template: str | None = None) -> bytes:
    """Return the document as the bytes of a Word file, in the styles of `template` where one is given.

    Raises UsageError when the template cannot be read or is no Word document.
    """
    word = _open(template)
    _empty(word)
    prepare(word, styled=template is None)
    page = _Page(word)
    page.title(document)
    page.contents(document)
    landscape = False
    for section in document.sections:
        if section.landscape != landscape:
            landscape = section.landscape
            _turn(word.add_section(WD_SECTION.NEW_PAGE))
        page.section(section)
    page.line(document.about, "Normal")
    if template is None:
        _footer(word, document)
    _properties(word, document)
    return _packed(word)


def _open(template: str | None) -> WordDocument:
    if template is None:
        return python_docx.Document()
    try:
        data = Path(template).read_bytes()
    except OSError as error:
        reason = (error.strerror or "the system gives no reason").lower()
        raise UsageError(f"the template `{template}` cannot be read: {reason}") from None
    try:
        return python_docx.Document(io.BytesIO(data))
    except Exception:  # of a file that is no .docx, python-docx raises whatever its parts raise
        raise UsageError(
            f"the template `{template}` is not a Word document", "save it in Word as .docx and name that file"
        ) from None


def _empty(word: WordDocument) -> None:
    """Take out what stands in the template; its page, its head and its foot stay."""
    body = word.element.body
    for child in list(body):
        if child.tag != qn("w:sectPr"):
            body.remove(child)


def _turn(section: WordSection) -> None:
    """Turn a page on its side, or back."""
    upright = section.orientation == WD_ORIENT.PORTRAIT
    section.orientation = WD_ORIENT.LANDSCAPE if upright else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = section.page_height, section.page_width


def _width(word: WordDocument) -> Length:
    """Return the room between the margins of the last section."""
    last = word.sections[-1]
    whole = last.page_width or Pt(595)
    return Length(whole - (last.left_margin or Pt(0)) - (last.right_margin or Pt(0)))


class _Page:
    """A Word document, written from the top down."""

    def __init__(self, word: WordDocument) -> None:
        self.word = word
        self.marks = Marks(word)
        # By its name a style is looked for anew each time, which takes half of all the time.
        self.styles = {style.name: style.style_id for style in word.styles}

    def line(self, words: str, style: str) -> WordParagraph:
        """Add a paragraph of one run in a style."""
        return self.rich(d.text(words), style)

    def rich(self, text: d.Text, style: str) -> WordParagraph:
        """Add a paragraph in a style."""
        paragraph = self.word.add_paragraph()
        paragraph._p.style = self.styles[style]
        add_text(paragraph, text, self.marks)
        return paragraph

    def heading(self, words: str, level: int, anchor: str = "") -> None:
        """Add a heading; `anchor` is what links lead to."""
        paragraph = self.line(words, f"Heading {level}")
        if anchor:
            self.marks.put(paragraph, anchor)

    def title(self, document: d.Document) -> None:
        """Add the title and what it is of."""
        self.line(document.title, "Title")
        self.line(document.subtitle, "Subtitle")

    def contents(self, document: d.Document) -> None:
        """Add a table of contents: a field, so that Word can put in the pages."""
        titles = [(s.title, s.anchor) for s in document.sections]
        add_contents(self.marks, 'TOC \\o "1-2" \\h', titles)

    def section(self, section: d.Section) -> None:
        """Add a section."""
        self.heading(section.title, 1, section.anchor)
        for block in section.blocks:
            self.block(block)

    def block(self, block: d.Block) -> None:
        """Add a block."""
        match block:
            case d.Heading(words, anchor, level):
                self.heading(words, level, anchor)
            case d.Paragraph(text):
                self.rich(text, "Normal")
            case d.Bullets(items):
                for item in items:
                    self.rich(item.text, BULLETS[min(item.depth, len(BULLETS) - 1)])
            case d.KeyValues(rows):
                self.key_values(rows)
            case d.Table():
                self.table(block)
            case d.Chart():
                self.chart(block)
            case d.Picture(_, _, words):
                self.rich(d.text(words), "Normal")
            case d.Finding():
                self.finding(block)

    def key_values(self, rows: tuple[tuple[str, d.Text], ...]) -> None:
        """Add labels and texts as a table without lines."""
        if not rows:
            return
        table = self.grid([2, 8], len(rows), "Normal Table")
        for row, (label, text) in zip(_rows(table), rows, strict=True):
            self.cell(row[0], d.text(d.Run(label, "strong")))
            self.cell(row[1], text)
        self.after()

    def table(self, table: d.Table) -> None:
        """Add a table; its header row is repeated on every page."""
        self.line(table.caption, "Caption").paragraph_format.keep_with_next = True
        made = self.grid([c.width for c in table.columns], 1 + len(table.rows), TABLE_STYLE)
        rows = [tuple(d.text(d.Run(c.title, "strong")) for c in table.columns)]
        rows += [row.cells for row in table.rows]
        for number, (line, cells) in enumerate(zip(_rows(made), rows, strict=True)):
            properties = made._tbl.tr_lst[number].get_or_add_trPr()
            properties.append(OxmlElement("w:cantSplit"))
            if number == 0:
                properties.append(OxmlElement("w:tblHeader"))
            for cell, text, column in zip(line, cells, table.columns, strict=True):
                self.cell(cell, text, right=column.number)
                if number == 0:
                    _shade(cell, "E7EAEE")
        self.after()

    def chart(self, chart: d.Chart) -> None:
        """Add bars as cells of a table, their counts beside them in figures."""
        self.line(chart.caption, "Caption").paragraph_format.keep_with_next = True
        most = max((bar.count for bar in chart.bars), default=0) or 1
        for bar in chart.bars:
            length = max(round(_BARS * bar.count / most), 1 if bar.count else 0)
            widths = [w for w in (18, length, 6 + _BARS - length) if w]
            table = self.grid(widths, 1, "Normal Table")
            cells = _rows(table)[0]
            self.cell(cells[0], d.text(bar.label))
            if length:
                _shade(cells[1], COLOURS[bar.tone])
            self.cell(cells[-1], d.text(str(bar.count)))
            self.after(2)
        self.after()

    def finding(self, finding: d.Finding) -> None:
        """Add a finding: its heading, its verdict, its blocks."""
        self.heading(finding.title, 3, finding.name)
        tail = "".join(f" · {value}" for _, value in finding.facets[1:]) + " · "
        verdict = d.Run(finding.verdict, "strong", tone=finding.tone)
        about = self.rich(d.text(verdict, tail, d.Run(finding.name, "code")), "Normal")
        about.paragraph_format.keep_with_next = True
        for block in finding.blocks:
            self.block(block)

    def grid(self, widths: list[int], rows: int, style: str) -> WordTable:
        """Add an empty table whose columns share the page's width."""
        table: WordTable = self.word.add_table(rows, len(widths))
        table._tbl.tblStyle_val = self.styles[style]
        table.alignment = WD_TABLE_ALIGNMENT.LEFT
        table.autofit = False
        room, whole = _width(self.word), sum(widths)
        sizes = [Length(room * width // whole) for width in widths]
        for column, size in zip(table.columns, sizes, strict=True):
            column.width = size
        for row in table._tbl.tr_lst:
            for cell, size in zip(row.tc_lst, sizes, strict=True):
                cell.width = size
        return table

    def cell(self, cell: WordCell, text: d.Text, right: bool = False) -> None:
        """Fill a cell."""
        paragraph = cell.paragraphs[0]
        paragraph._p.style = self.styles["lexcheck Cell"]
        add_text(paragraph, text, self.marks)
        if right:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT

    def after(self, points: int = 6) -> None:
        """Add the small space that parts a table from what follows."""
        form = self.line("", "lexcheck Cell").paragraph_format
        form.space_after = Pt(0)
        form.line_spacing = Pt(points)


def _rows(table: WordTable) -> list[list[WordCell]]:
    """Return the cells by row; python-docx looks for each one in the whole table."""
    return [[WordCell(cell, table) for cell in row.tc_lst] for row in table._tbl.tr_lst]


def _shade(cell: WordCell, colour: str) -> None:
    shade = OxmlElement("w:shd")
    shade.set(qn("w:val"), "clear")
    shade.set(qn("w:color"), "auto")
    shade.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(shade)


def _footer(word: WordDocument, document: d.Document) -> None:
    """Add title and page number to the foot of every page."""
    paragraph = word.sections[0].footer.paragraphs[0]
    add_text(paragraph, d.text(f"{document.title} · "), Marks(word))
    add_page_number(paragraph)


def _properties(word: WordDocument, document: d.Document) -> None:
    properties = word.core_properties
    day = datetime.combine(document.on, time(), UTC)
    properties.created = properties.modified = day
    properties.title, properties.subject = document.title[:255], document.subtitle[:255]
    properties.author = properties.last_modified_by = "lexcheck"
    properties.comments = ""
    properties.revision = 1
    properties.language = "en"


def _packed(word: WordDocument) -> bytes:
    """Return the file with every part dated alike, so that the same report has the same bytes."""
    raw, done = io.BytesIO(), io.BytesIO()
    word.save(raw)
    with zipfile.ZipFile(raw) as parts, zipfile.ZipFile(done, "w", zipfile.ZIP_DEFLATED) as packed:
        for info in parts.infolist():
            packed.writestr(zipfile.ZipInfo(info.filename, _ZIP_TIME), parts.read(info), zipfile.ZIP_DEFLATED)
    return done.getvalue()
