"""What files say, read by others than those that wrote them."""

from __future__ import annotations

import io
import zipfile
from html.parser import HTMLParser
from xml.etree import ElementTree

import openpyxl
import pypdf

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def word_lines(data: bytes) -> list[str]:
    """Return the paragraphs of a Word file with their styles, cells after a bar, read from its XML."""
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        assert parts.testzip() is None
        trees = {n: ElementTree.fromstring(parts.read(n)) for n in parts.namelist() if n.endswith(".xml")}
    body = trees["word/document.xml"][0]
    lines: list[str] = []
    for child in body:
        if child.tag == f"{_W}p":
            lines += _paragraph(child)
        elif child.tag == f"{_W}tbl":
            for row in child.iter(f"{_W}tr"):
                cells = (
                    " / ".join(x for p in cell.iter(f"{_W}p") for x in _said(p))
                    for cell in row.iter(f"{_W}tc")
                )
                head = "header " if row.find(f"{_W}trPr/{_W}tblHeader") is not None else ""
                lines.append(f"{head}| {' | '.join(cells)}".rstrip())
    return [line for line in lines if line]


def _paragraph(element: ElementTree.Element) -> list[str]:
    style = element.find(f"{_W}pPr/{_W}pStyle")
    name = style.get(f"{_W}val", "") if style is not None else ""
    turned = element.find(f"{_W}pPr/{_W}sectPr/{_W}pgSz")
    said = [f"{name}: {x}" for x in _said(element)]
    if turned is not None:
        said.append(f"[section ends: {turned.get(f'{_W}orient', 'portrait')}]")
    return said


def _cell(element: ElementTree.Element) -> list[str]:
    return [said for paragraph in element.iter(f"{_W}p") for said in _said(paragraph)]


def _said(element: ElementTree.Element) -> list[str]:
    text = ""
    for part in element.iter():
        if part.tag == f"{_W}t":
            text += part.text or ""
        elif part.tag == f"{_W}br":
            text += "\\n"
    return [text] if text else []


def word_text(data: bytes) -> str:
    """Return all text of a Word file's body."""
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        tree = ElementTree.fromstring(parts.read("word/document.xml"))
    return "".join(e.text or "" for e in tree.iter(f"{_W}t"))


def pdf_pages(data: bytes) -> list[str]:
    """Return the text of a PDF's pages; places where a word may be broken are left out."""
    reader = pypdf.PdfReader(io.BytesIO(data), strict=False)
    return [page.extract_text().replace("\u200b", "") for page in reader.pages]


def workbook(data: bytes) -> dict[str, list[list[object]]]:
    """Return the sheets of a workbook with their rows."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    return {
        sheet.title: [["" if v is None else v for v in row] for row in sheet.iter_rows(values_only=True)]
        for sheet in book
    }


class Page(HTMLParser):
    """An HTML page: every tag with its attributes, and what is read of it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.open: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "br", "col", "input", "rect"):
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open and "script" not in self.open:
            self.words.append(data)

    @property
    def text(self) -> str:
        return "".join(self.words)

    def attributes(self, name: str) -> list[str]:
        return [value or "" for _, attrs in self.tags for key, value in attrs.items() if key == name]
