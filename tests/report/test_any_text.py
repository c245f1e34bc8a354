"""Whatever a law file says is shown as it is, in every format, and is never more than text."""

from __future__ import annotations

import csv as stdlib_csv
import io
import re
import zipfile
from datetime import date

import pypdf
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from lexcheck.report import document as d
from lexcheck.report.csv import csv, guarded
from lexcheck.report.docx import docx
from lexcheck.report.html import html
from lexcheck.report.markdown import markdown
from lexcheck.report.pdf import pdf
from lexcheck.report.tables import NamedTable, Tables
from lexcheck.report.xlsx import MOST, xlsx
from tests.report.readers import Page, pdf_pages, word_text, workbook

ON = date(2026, 1, 31)
HOSTILE = {
    "html": "<script>alert(1)</script> & <img src=x onerror=alert(2)> \"a\" 'b' </style></td>",
    "formula": '=HYPERLINK("https://example.org","x")',
    "command": "+cmd|' /C calc'!A0",
    "typst": "#set page(fill: red) $x^2$ *b* _u_ <label> @ref // comment",
    "markdown": "# h [x](javascript:alert(1)) | bar | `tick` **b** &amp; ~~s~~ ![i](x) $m$",
    "list": "1. one",
    "dash": "- item",
    "control": "bell\x07 esc\x1b[31m null\x00 turned\u202egnp",
    "long": "x" * 10_000,
    "long identifier": "a_b." * 2_500,
    "long Chinese": "法律" * 1_500,
}
LANGUAGES = {
    "Nepali": "वैदेशिक रोजगार ऐन, २०६४",
    "Arabic": "قانون العمل رقم",
    "Chinese": "中华人民共和国劳动合同法",
    "Amharic": "የውጭ አገር የሥራ ስምሪት አዋጅ",
    "Vietnamese": "Luật Người lao động Việt Nam đi làm việc ở nước ngoài",
}
ANY = {**HOSTILE, **LANGUAGES}
_TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=60)


def of(said: str) -> d.Document:
    """Return a document that has a text in every place where one can be."""
    text, words = d.text(said), d.clean(said)
    finding = d.Finding(
        "a.b", words, "red", words, (("Verdict", words), ("Topic", words)), (d.Paragraph(text),)
    )
    columns = (d.Column("One", 1), d.Column("Two", 7))
    coded = d.text(d.Run(said, "code"))
    blocks: tuple[d.Block, ...] = (
        d.Heading(words, "h"),
        d.Paragraph(d.text(d.Run(said, "strong"), " ", d.Run(said, "code"), " ", said)),
        d.Bullets((d.Bullet(text), d.Bullet(coded, 1), d.Bullet(text))),
        d.KeyValues(((words, text),)),
        d.Table(words, columns, (d.Row((text, coded), (("Verdict", words),)),)),
        d.Chart(words, (d.Bar(words, 3, "red"), d.Bar("none", 0, "grey"))),
        finding,
    )
    return d.Document(words, words, "About", ON, (d.Section(words, "s", blocks, landscape=True),))


def tables(said: str) -> Tables:
    words = d.clean(said)
    return Tables(words, ON, "A", (NamedTable("A", ("Text", "Count"), (20, 9), ((words, 1),)),))


@pytest.mark.parametrize("said", ANY.values(), ids=ANY.keys())
def test_html_shows_it_and_nothing_of_it_is_markup(said: str) -> None:
    page = Page(html(of(said)))
    assert page.text.count(d.clean(said)) >= 10
    assert [tag for tag, _ in page.tags].count("script") == 1
    assert "img" not in {tag for tag, _ in page.tags}
    names = {name for _, attributes in page.tags for name in attributes}
    assert not {n for n in names if n.startswith("on") or n in ("style", "src")}


@settings(max_examples=100, deadline=None)
@given(_TEXT)
def test_html_shows_any_text(said: str) -> None:
    page = Page(html(d.Document("T", "", "", ON, (d.Section("S", "s", (d.Paragraph(d.text(said)),)),))))
    assert f"S\n{d.clean(said)}\n" in page.text.replace(d.text(said)[0].text if said else "", d.clean(said))


@pytest.mark.parametrize("said", ANY.values(), ids=ANY.keys())
def test_word_shows_it(said: str) -> None:
    assert word_text(docx(of(said))).count(d.clean(said)) >= 10


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_TEXT)
def test_word_holds_any_text(said: str) -> None:
    assert d.clean(said) in word_text(docx(of(said)))


@pytest.mark.parametrize("said", HOSTILE.values(), ids=HOSTILE.keys())
def test_pdf_shows_it_and_keeps_it_within_the_page(said: str) -> None:
    text = d.text(said)
    columns = (d.Column("One", 1), d.Column("Two", 7))
    row = d.Row((d.text(said[:200]), d.text(d.Run(said, "code"))))
    blocks = (d.Paragraph(text), d.Table("", columns, (row,)))
    title = d.clean(said[:200])
    pages = pdf_pages(pdf(d.Document(title, title, "", ON, (d.Section(title, "s", blocks),))).data)
    shown = "".join("".join(pages).split())
    assert shown.count("".join(d.clean(said).split())[:150]) >= 5
    assert max(len(line) for page in pages for line in page.split("\n")) < 250


@pytest.mark.parametrize("language", LANGUAGES)
def test_pdf_has_letters_for_it_without_fonts_of_the_system(language: str) -> None:
    made = pdf(of(LANGUAGES[language]))
    assert made.missing == ()
    fonts = {
        str(font.get_object()["/BaseFont"])
        for page in pypdf.PdfReader(io.BytesIO(made.data), strict=False).pages
        for font in page["/Resources"]["/Font"].values()  # type: ignore[index]
    }
    assert all("NotoSans" in name or "DejaVuSansMono" in name for name in fonts)


def test_pdf_names_a_character_that_no_font_has() -> None:
    assert pdf(of("so \u0378 it is")).missing == ("\u0378",)


@settings(max_examples=10, deadline=None)
@given(_TEXT)
def test_pdf_can_be_made_of_any_text(said: str) -> None:
    assert pdf(of(said)).data.startswith(b"%PDF")


def read_markdown(text: str) -> str:
    """Return what a reader of Markdown shows, and fail where it finds markup that is not ours."""
    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    words = []
    for token in parser.parse(text):
        assert token.type != "html_block" or re.fullmatch(r'<a id="[\w.-]+"></a>\n?', token.content)
        for child in token.children or ():
            assert child.type not in ("image", "s_open")
            assert (
                child.type != "html_inline"
                or child.content == "<br>"
                or "<a id=" in child.content
                or (child.content == "</a>")
            )
            if child.type == "link_open":
                assert str(child.attrs["href"]).startswith("#")
            words.append(child.content if child.type in ("text", "code_inline") else "")
        words.append("\n")
    return "".join(words)


@pytest.mark.parametrize("said", ANY.values(), ids=ANY.keys())
def test_markdown_shows_it_as_text(said: str) -> None:
    shown = read_markdown(markdown(of(said)))
    assert shown.count(d.clean(said)) >= 10


@settings(max_examples=200, deadline=None)
@given(_TEXT)
def test_markdown_shows_any_text(said: str) -> None:
    assert d.clean(said) in read_markdown(markdown(of(said)))


@pytest.mark.parametrize("said", ANY.values(), ids=ANY.keys())
def test_a_workbook_holds_it_as_text(said: str) -> None:
    data = xlsx(tables(said))
    assert workbook(data)["A"][1] == [d.clean(said), 1]
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        for name in parts.namelist():
            assert b"<f>" not in parts.read(name)
            assert b"hyperlink" not in parts.read(name)


def test_a_workbook_says_so_when_a_cell_cannot_hold_a_text() -> None:
    (_, (cell, _)) = workbook(xlsx(tables("\U0001d54f" * MOST)))["A"]
    assert isinstance(cell, str)
    assert len(cell.encode("utf-16-le")) // 2 <= MOST
    assert cell.endswith("a cell of Excel holds no more]")


@pytest.mark.parametrize("said", ANY.values(), ids=ANY.keys())
def test_csv_holds_it_as_text(said: str) -> None:
    _, (cell, count) = stdlib_csv.reader(io.StringIO(csv(tables(said)), newline=""))
    assert cell.removeprefix("'") == d.clean(said)
    assert count == "1"
    assert cell[0] not in "=+-@"


@given(_TEXT)
@example("-5")
@example("-5+1")
def test_no_cell_of_csv_is_a_formula(said: str) -> None:
    cell = str(guarded(said))
    if cell.startswith(("=", "+", "-", "@", "\t", "\r")):
        float(cell)  # else it raises: only a number may begin like a formula
    assert cell.removeprefix("'") == said.removeprefix("'")


def test_what_begins_from_right_to_left_is_set_so() -> None:
    document = of(LANGUAGES["Arabic"])
    assert '<p dir="rtl"><bdi>' in html(document)
    with zipfile.ZipFile(io.BytesIO(docx(document))) as parts:
        xml = parts.read("word/document.xml").decode()
    assert "<w:bidi/>" in xml and "<w:rtl/>" in xml


def test_no_address_but_a_web_address_becomes_a_link() -> None:
    assert d.web_address("https://example.org/a?b=c#d") == "https://example.org/a?b=c#d"
    for other in ("javascript:alert(1)", "data:text/html,x", "//example.org", 'https://x" onclick="y', ""):
        assert d.web_address(other) == ""
