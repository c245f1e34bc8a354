"""Reports in every format from the command line: which goes where, and what is refused."""

from __future__ import annotations

import io
import json
import sys
import zipfile
from pathlib import Path

import docx as python_docx
import pytest

from tests.cli.conftest import Run
from tests.report.readers import pdf_pages, word_text, workbook

HERE = Path(__file__).parents[1] / "report"
LAW = HERE / "XX.yaml"
HOW = ("--rules", str(HERE / "example.lex"), "--no-shipped-rules", "--as-of", "2026-03-01")
ASK = ("gap", str(LAW), *HOW)
STARTS = {
    "text": b"",
    "json": b'{\n  "format": "lexcheck.result/1"',
    "html": b"<!DOCTYPE html>",
    "docx": b"PK",
    "pdf": b"%PDF",
    "md": b"# ",
    "xlsx": b"PK",
    "csv": b"\xef\xbb\xbfRule,Title",
    "sarif": b'{\n  "$schema"',
}


def test_every_format_is_written_in_one_run(run: Run, tmp_path: Path) -> None:
    arguments = [x for f in STARTS for x in ("--format", f, "-o", f"report.{'txt' if f == 'text' else f}")]
    done = run(*ASK, *arguments)
    assert done.code == 0, done.err
    assert done.out == ""
    for format_, start in STARTS.items():
        data = (tmp_path / f"report.{'txt' if format_ == 'text' else format_}").read_bytes()
        assert data.startswith(start) and len(data) > 500, format_


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("a.docx", b"PK"),
        ("a.PDF", b"%PDF"),
        ("a.htm", b"<!DOCTYPE"),
        ("a.sarif.json", b'{\n  "$schema"'),
        ("a.md", b"# "),
        ("a.json", b'{\n  "format"'),
        ("a.txt", b"Exam"),
        ("report", b"Exam"),
    ],
)
def test_without_a_format_the_name_of_the_file_says_which(
    run: Run, tmp_path: Path, name: str, start: bytes
) -> None:
    done = run(*ASK, "-o", name)
    assert done.code == 0, done.err
    assert (tmp_path / name).read_bytes()[:8].startswith(start[:4])


@pytest.mark.parametrize("format_", ["md", "html", "csv", "sarif"])
def test_formats_of_text_go_to_standard_output(run: Run, format_: str) -> None:
    done = run(*ASK, "--format", format_)
    assert done.code == 0
    assert done.out.encode().startswith(STARTS[format_].removeprefix(b"\xef\xbb\xbf"))


def test_nothing_is_written_when_one_file_cannot_be(run: Run, tmp_path: Path) -> None:
    done = run(*ASK, "-o", "a.md", "-o", "nowhere/b.html")
    assert done.code == 2
    assert "nowhere/b.html` cannot be written" in done.err
    assert list(tmp_path.iterdir()) == []


def test_an_existing_file_is_kept_and_nothing_else_is_written(run: Run, tmp_path: Path) -> None:
    (tmp_path / "b.html").write_text("mine", encoding="utf-8")
    done = run(*ASK, "-o", "a.md", "-o", "b.html")
    assert done.code == 2
    assert "add --force" in done.err
    assert [p.name for p in tmp_path.iterdir()] == ["b.html"]
    assert (tmp_path / "b.html").read_text(encoding="utf-8") == "mine"
    assert run(*ASK, "-o", "a.md", "-o", "b.html", "--force").code == 0
    assert (tmp_path / "b.html").read_text(encoding="utf-8").startswith("<!DOCTYPE")


@pytest.mark.parametrize(
    ("format_", "package", "module"),
    [("docx", "docx", "docx"), ("pdf", "typst", "pdf"), ("xlsx", "xlsxwriter", "xlsx")],
)
def test_a_missing_package_is_told_in_a_sentence(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format_: str, package: str, module: str
) -> None:
    monkeypatch.delitem(sys.modules, f"lexcheck.report.{module}", raising=False)
    monkeypatch.setitem(sys.modules, package, None)
    done = run(*ASK, "-o", f"a.{format_}")
    assert done.code == 2
    assert f"needs the package `{package}`" in done.err
    assert "pip install 'lexcheck[documents]'" in done.err
    assert list(tmp_path.iterdir()) == []


def ministry(path: Path) -> None:
    """Write a template: a letterhead, a style of its own, a text that is not wanted."""
    word = python_docx.Document()
    word.sections[0].header.paragraphs[0].text = "Ministry of Labour"
    word.styles["Heading 1"].font.name = "Ministry Sans"
    word.add_paragraph("Delete this text")
    word.save(str(path))


def test_a_template_gives_its_head_and_its_styles_and_not_its_text(run: Run, tmp_path: Path) -> None:
    ministry(tmp_path / "ours.docx")
    assert run(*ASK, "-o", "a.docx", "--template", "ours.docx").code == 0
    data = (tmp_path / "a.docx").read_bytes()
    assert "Delete this text" not in word_text(data)
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        assert b"Ministry Sans" in parts.read("word/styles.xml")
        assert any(b"Ministry of Labour" in parts.read(n) for n in parts.namelist() if "header" in n)


def test_a_template_that_lacks_the_styles_gets_them(run: Run, tmp_path: Path) -> None:
    word = python_docx.Document()
    for style in list(word.styles):
        if style.name not in ("Normal", "Default Paragraph Font"):
            style.element.getparent().remove(style.element)
    word.save(str(tmp_path / "bare.docx"))
    done = run(*ASK, "-o", "a.docx", "--template", "bare.docx")
    assert done.code == 0, done.err
    with zipfile.ZipFile(tmp_path / "a.docx") as parts:
        styles = parts.read("word/styles.xml").decode()
    for name in ("heading 1", "heading 3", "Title", "Table Grid", "List Bullet 2", "caption"):
        assert f'w:val="{name}"' in styles
    assert "<w:numPr>" in styles


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 not a zip", b"just text", b"%PDF-1.7"])
def test_a_template_that_is_no_word_document_is_refused(run: Run, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "bad.docx").write_bytes(content)
    done = run(*ASK, "-o", "a.docx", "--template", "bad.docx")
    assert done.code == 2
    assert "is not a Word document" in done.err
    assert not (tmp_path / "a.docx").exists()


def test_a_letter_that_no_font_has_is_named(run: Run, tmp_path: Path) -> None:
    text = LAW.read_text(encoding="utf-8").replace("Exampleland", "Example\u0378land")
    (tmp_path / "law.yaml").write_text(text, encoding="utf-8")
    done = run("gap", "law.yaml", *HOW, "-o", "a.pdf")
    assert done.code == 0, done.err
    assert "no font at hand has \u0378 (U+0378)" in done.err


def test_the_findings_are_the_same_in_every_format(run: Run, tmp_path: Path) -> None:
    names = ("a.json", "a.html", "a.docx", "a.pdf", "a.md", "a.xlsx", "a.csv", "a.sarif")
    assert run(*ASK, *(x for n in names for x in ("-o", n))).code == 0
    data = {n: (tmp_path / n).read_bytes() for n in names}
    rules = [f["rule"] for f in json.loads(data["a.json"])["findings"]]
    assert len(rules) > 5
    texts = {
        "html": data["a.html"].decode(),
        "docx": word_text(data["a.docx"]),
        "pdf": "".join("".join(pdf_pages(data["a.pdf"])).split()),
        "md": data["a.md"].decode(),
        "csv": data["a.csv"].decode("utf-8-sig"),
    }
    for rule in rules:
        assert [name for name, text in texts.items() if rule not in text] == []
    assert [row[0] for row in workbook(data["a.xlsx"])["Findings"][1:]] == rules
    assert [r["ruleId"] for r in json.loads(data["a.sarif"])["runs"][0]["results"]] == rules


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ("gap", "NP", "-o", "x.doc"),
            "`x.doc` is the name of a file of a format that lexcheck does not write",
        ),
        (("explain", "fees.no_worker_fee", "NP", "-o", "x.pdf"), "`x.pdf` is the name of a file of another"),
        (("compare", "fees.worker_fee_rule", "NP", "-o", "x.csv"), "name it *.txt"),
        (("gap", "NP", "-o", "nowhere/x.docx"), "there is no folder `nowhere`"),
    ],
)
def test_a_file_that_would_hold_something_else_is_refused(
    run: Run, arguments: tuple[str, ...], message: str, tmp_path: Path
) -> None:
    done = run(*arguments)
    assert (done.code, done.out) == (2, "")
    assert message in done.err
    assert list(tmp_path.iterdir()) == []


def test_a_report_never_replaces_what_it_is_made_of(run: Run, tmp_path: Path) -> None:
    law = tmp_path / "XX.yaml"
    law.write_text(
        "jurisdiction: {id: XX, name: X, roles: [origin], as_at: 2026-01-01}\nfacts: {}\n", "utf-8"
    )
    before = law.read_bytes()
    done = run("gap", "XX.yaml", "--format", "text", "-o", "XX.yaml", "--force")
    assert done.code == 2
    assert "`XX.yaml` is what the report is made of" in done.err
    assert law.read_bytes() == before
