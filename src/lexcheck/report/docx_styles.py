"""The styles of a Word file: those of the template, and what it lacks of those we use."""

from __future__ import annotations

from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.parts.numbering import NumberingPart
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import BaseStyle, ParagraphStyle

TABLE_STYLE = "Table Grid"
BULLETS = ("List Bullet", "List Bullet 2", "List Bullet 3")
"""The styles of lists by depth."""
_PARAGRAPHS = (
    "Title",
    "Subtitle",
    "Heading 1",
    "Heading 2",
    "Heading 3",
    *BULLETS,
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
    bullets = [name for name in BULLETS if not _has(word, name)]
    for name in _PARAGRAPHS:
        _paragraph_style(word, name)
    if bullets:
        number = _bullet_list(word)
        for name in bullets:
            _into_list(word.styles[name], number, BULLETS.index(name))
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


def _bullet_list(word: WordDocument) -> int:
    """Define a list with bullets; return its number."""
    try:
        numbering = word.part.numbering_part.element
    except NotImplementedError:  # there is none, and python-docx makes none
        numbering = parse_xml(f"<w:numbering {nsdecls('w')}/>")
        place = PackURI("/word/numbering.xml")
        part = NumberingPart(place, CONTENT_TYPE.WML_NUMBERING, numbering, word.part.package)
        word.part.relate_to(part, RELATIONSHIP_TYPE.NUMBERING)
    taken = [int(n) for n in numbering.xpath("./w:abstractNum/@w:abstractNumId | ./w:num/@w:numId")]
    number = max(taken, default=0) + 1
    levels = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/>'
        f'<w:pPr><w:ind w:left="{360 * (depth + 1)}" w:hanging="360"/></w:pPr></w:lvl>'
        for depth in range(len(BULLETS))
    )
    kind = parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}">{levels}</w:abstractNum>')
    used = parse_xml(f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>')
    # Word wants every definition before the first use.
    first = numbering.find(qn("w:num"))
    numbering.insert(len(numbering) if first is None else numbering.index(first), kind)
    numbering.append(used)
    return number


def _into_list(style: BaseStyle, number: int, depth: int) -> None:
    """Make a style one of the list of that number."""
    made = parse_xml(
        f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
    )
    style.element.get_or_add_pPr().append(made)


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
