"""The gap report in every format of documents, read back by other programs."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from lexcheck import __version__
from lexcheck.analysis.gap import Gap
from lexcheck.analysis.selection import Selection
from lexcheck.report.csv import csv
from lexcheck.report.document import Bullets, Document, Finding, KeyValues, Paragraph, Table, Text
from lexcheck.report.docx import docx
from lexcheck.report.gap_document import gap_document
from lexcheck.report.gap_sarif import gap_sarif
from lexcheck.report.gap_tables import gap_tables
from lexcheck.report.html import html
from lexcheck.report.markdown import markdown
from lexcheck.report.pdf import pdf
from lexcheck.report.result_model import Example
from lexcheck.report.xlsx import xlsx
from tests.report.conftest import GapOf
from tests.report.golden import check
from tests.report.published import published
from tests.report.readers import Page, pdf_pages, word_lines, workbook

GOLDEN = Path(__file__).parent / "golden"
SCHEMA = json.loads((Path(__file__).parent / "sarif-2.1.0.schema.json").read_text(encoding="utf-8"))


@pytest.fixture(params=["full", "empty", "gaps"])
def named(request: pytest.FixtureRequest, gap_of: GapOf) -> tuple[str, Gap, str]:
    name: str = request.param
    nothing = Selection(topics=("contract",), against=("c181",))
    return name, gap_of(selection=nothing if name == "empty" else None), "gaps" if name == "gaps" else ""


def document_of(gap: Gap, only: str = "") -> Document:
    return gap_document(published(gap, only))


def test_markdown(named: tuple[str, Gap, str]) -> None:
    name, gap, only = named
    check(GOLDEN / f"gap-{name}.md", markdown(document_of(gap, only)))


def test_html(named: tuple[str, Gap, str]) -> None:
    name, gap, only = named
    text = html(document_of(gap, only))
    check(GOLDEN / f"gap-{name}.html.txt", text[text.index("<body>") :].partition("<script>")[0])


def test_word(named: tuple[str, Gap, str]) -> None:
    name, gap, only = named
    lines = word_lines(docx(document_of(gap, only)))
    check(GOLDEN / f"gap-{name}.docx.txt", "\n".join(lines) + "\n")


def test_pdf(named: tuple[str, Gap, str]) -> None:
    name, gap, only = named
    made = pdf(document_of(gap, only))
    assert made.missing == ()
    pages = ["\n".join(line.rstrip() for line in page.split("\n")) for page in pdf_pages(made.data)]
    check(GOLDEN / f"gap-{name}.pdf.txt", "\n=====\n".join(pages) + "\n")


def test_excel(named: tuple[str, Gap, str]) -> None:
    name, gap, only = named
    sheets = workbook(xlsx(gap_tables(published(gap, only))))
    check(GOLDEN / f"gap-{name}.xlsx.json", json.dumps(sheets, indent=1, ensure_ascii=False) + "\n")


def test_csv(named: tuple[str, Gap, str]) -> None:
    name, gap, only = named
    check(GOLDEN / f"gap-{name}.csv.txt", csv(gap_tables(published(gap, only))).replace("\r\n", "\n"))


def test_sarif(named: tuple[str, Gap, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    name, gap, only = named
    monkeypatch.chdir(tmp_path)
    text = gap_sarif(published(gap, only))
    jsonschema.validate(json.loads(text), SCHEMA)
    check(GOLDEN / f"gap-{name}.sarif.json", text.replace(f'ersion": "{__version__}"', 'ersion": "0"'))


def test_sarif_has_a_kind_for_each_verdict_and_a_level_for_failures_alone(gap_of: GapOf) -> None:
    (run,) = json.loads(gap_sarif(published(gap_of())))["runs"]
    told = {r["ruleId"]: (r["kind"], r["level"]) for r in run["results"]}
    assert told["fees.none"] == ("fail", "error")
    assert told["fees.refunded"] == ("review", "none")
    assert told["contract.homes"] == ("notApplicable", "none")
    assert {r["kind"] for r in run["results"]} == {"fail", "pass", "review", "notApplicable"}
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]


def test_sarif_shows_the_deciding_fact_where_it_stands_in_the_law_file(gap_of: GapOf) -> None:
    (run,) = json.loads(gap_sarif(published(gap_of())))["runs"]
    result = next(r for r in run["results"] if r["ruleId"] == "fees.none")
    places = [p["physicalLocation"]["region"] for p in (*result["locations"], *result["relatedLocations"])]
    lines = (Path(__file__).parent / "XX.yaml").read_text(encoding="utf-8").split("\n")
    shown = [lines[place["startLine"] - 1][place["startColumn"] - 1 :] for place in places]
    assert shown == ["value: 250.5", "value: capped"]


def links(document: Document) -> tuple[set[str], set[str]]:
    """Return where links lead, and what they can lead to."""
    wanted: set[str] = set()
    there = {s.anchor for s in document.sections}

    def look(text: Text) -> None:
        wanted.update(run.link[1:] for run in text if run.link.startswith("#"))

    for block in (b for s in document.sections for b in s.blocks):
        there.add(getattr(block, "anchor", ""))
        inner = block.blocks if isinstance(block, Finding) else (block,)
        if isinstance(block, Finding):
            there.add(block.name)
        for part in inner:
            if isinstance(part, Paragraph):
                look(part.text)
            elif isinstance(part, Bullets):
                for item in part.items:
                    look(item.text)
            elif isinstance(part, KeyValues):
                for _, text in part.rows:
                    look(text)
            elif isinstance(part, Table):
                for row in part.rows:
                    for cell in row.cells:
                        look(cell)
    return wanted, there


@pytest.mark.parametrize("only", ["", "gaps", "unknown", "met", "all"])
def test_every_link_leads_somewhere(gap_of: GapOf, only: str) -> None:
    wanted, there = links(document_of(gap_of(), only))
    assert wanted <= there
    page = Page(html(document_of(gap_of(), only)))
    ids = page.attributes("id")
    assert len(ids) == len(set(ids))
    assert {h[1:] for h in page.attributes("href") if h.startswith("#")} <= set(ids)


def test_the_same_report_is_the_same_file(gap_of: GapOf) -> None:
    document, tables = document_of(gap_of()), gap_tables(published(gap_of()))
    assert docx(document) == docx(document)
    assert pdf(document) == pdf(document)
    assert xlsx(tables) == xlsx(tables)


def test_contrary_silent_and_not_assessed_are_never_one_number(gap_of: GapOf) -> None:
    text = markdown(document_of(gap_of()))
    for words in ("not met (contrary) | 1", "not met (silent) | 1", "not assessed | 1"):
        assert f"| {words} |" in text


def test_unverified_facts_are_marked_wherever_they_are_told(gap_of: GapOf) -> None:
    document = document_of(gap_of())
    told = "UNVERIFIED: nobody has checked it"
    assert f"**{told}**" in markdown(document)
    assert f"<strong>{told}</strong>" in html(document)
    assert any(told in line for line in word_lines(docx(document)))
    assert any(told in " ".join(page.split()) for page in pdf_pages(pdf(document).data))
    assert any(told in row for row in workbook(xlsx(gap_tables(published(gap_of()))))["Facts"])


def test_who_does_this_already_is_told_with_articles_and_evidence(gap_of: GapOf) -> None:
    result = published(gap_of(), "gaps")
    law = Example(
        jurisdiction="YY", name="Land YY", articles="Act, s. 1 <b>", evidence="unverified", begins=None
    )
    findings = [f.model_copy(update={"examples": [law]}) for f in result.findings]
    found = result.model_copy(update={"findings": findings})
    told = "Land YY (YY): Act, s. 1 <b> (UNVERIFIED)"
    assert any(told in line for line in word_lines(docx(gap_document(found))))
    assert told in Page(html(gap_document(found))).text
    assert told in workbook(xlsx(gap_tables(found)))["Findings"][1]
