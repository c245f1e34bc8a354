"""The styles of a Word file: those of the template, and what it lacks of those we use."""

from __future__ import annotations

from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import BaseStyle, ParagraphStyle

TABLE_STYLE = "Table Grid"
_PARAGRAPHS = (
    "Title",
    "Subtitle",
    "Heading 1",
    "Heading 2",
    "Heading 3",
    "List Bullet",
    "List Bullet 2",
    "List Bullet 3",
    "Caption",
    "toc 1",
)
_SIZES = {
    "Normal": 10.5,
    "Title": 24,
    "Subtitle": 12,
    "Heading 1": 17,
    "Heading 2": 13.5,
    "Heading 3": 11.5,
}
_INK = RGBColor(0x1B, 0x36, 0x5D)


def prepare(word: WordDocument, styled: bool) -> None:
    """Add the styles that the document lacks; with `styled`, set ours, for there is no template."""
    for name in _PARAGRAPHS:
        _paragraph_style(word, name)
    for name, kind in (("Normal Table", WD_STYLE_TYPE.TABLE), (TABLE_STYLE, WD_STYLE_TYPE.TABLE)):
        if not _has(word, name):
            style = word.styles.add_style(name, kind, builtin=True)
            if name == TABLE_STYLE:
                _borders(style)
    if not _has(word, "lexcheck Cell"):
        cell = word.styles.add_style("lexcheck Cell", WD_STYLE_TYPE.PARAGRAPH)
        assert isinstance(cell, ParagraphStyle)
        cell.base_style = word.styles["Normal"]
        cell.font.size = Pt(8.5)
        cell.paragraph_format.space_before = cell.paragraph_format.space_after = Pt(1)
    if not _has(word, "lexcheck Code"):
        code = word.styles.add_style("lexcheck Code", WD_STYLE_TYPE.CHARACTER)
        code.font.name = "Consolas"
        code.font.size = Pt(8)
    if styled:
        _ours(word)


def _has(word: WordDocument, name: str) -> bool:
    return any(style.name == name for style in word.styles)


def _paragraph_style(word: WordDocument, name: str) -> None:
    if _has(word, name):
        return
    style = word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=True)
    assert isinstance(style, ParagraphStyle)
    style.base_style = word.styles["Normal"]
    if name.startswith("Heading") or name == "Title":
        style.font.bold = True
        style.font.size = Pt({"Title": 22, "Heading 1": 16, "Heading 2": 13}.get(name, 11))
        style.paragraph_format.keep_with_next = True
    if name.startswith("Heading"):
        level = OxmlElement("w:outlineLvl")
        level.set(qn("w:val"), str(int(name[-1]) - 1))
        style.element.get_or_add_pPr().append(level)


def _borders(style: BaseStyle) -> None:
    properties = OxmlElement("w:tblPr")
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        line = OxmlElement(f"w:{side}")
        for key, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", "auto")):
            line.set(qn(f"w:{key}"), value)
        borders.append(line)
    properties.append(borders)
    style.element.append(properties)


def _ours(word: WordDocument) -> None:
    section = word.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.2)
    section.top_margin = section.bottom_margin = Cm(2)
    sizes = {
        "Normal": 10.5,
        "Title": 24,
        "Subtitle": 12,
        "Heading 1": 17,
        "Heading 2": 13.5,
        "Heading 3": 11.5,
    }
    for name, size in sizes.items():
        style = word.styles[name]
        assert isinstance(style, ParagraphStyle)
        style.font.size = Pt(size)
        if name == "Normal":
            style.font.name = "Calibri"
        style.paragraph_format.space_after = Pt(4)
        if name != "Normal":
            style.font.color.rgb = _INK
            style.font.italic = False
    for name, points in (("Heading 1", 18), ("Heading 2", 14), ("Heading 3", 12)):
        word.styles[name].paragraph_format.space_before = Pt(points)
    caption = word.styles["Caption"]
    assert isinstance(caption, ParagraphStyle)
    caption.font.size = Pt(9)
    caption.font.bold = False
    caption.font.color.rgb = RGBColor(0x44, 0x4A, 0x55)
