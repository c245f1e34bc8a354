"""The alignment in every format of documents, read back by other programs."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from lexcheck import __version__
from lexcheck.analysis.align import Corridor, align
from lexcheck.analysis.selection import Selection
from lexcheck.codebook.load import compile_texts
from lexcheck.law.library import find
from lexcheck.report.align_document import align_document
from lexcheck.report.align_json import align_result
from lexcheck.report.align_model import AlignResult
from lexcheck.report.align_sarif import align_sarif
from lexcheck.report.align_tables import align_tables
from lexcheck.report.csv import csv
from lexcheck.report.docx import docx
from lexcheck.report.html import html
from lexcheck.report.markdown import markdown
from lexcheck.report.pdf import pdf
from lexcheck.report.xlsx import xlsx
from tests.report.golden import check
from tests.report.readers import pdf_pages, word_lines, workbook
from tests.report.test_documents import links

HERE = Path(__file__).parent
GOLDEN = HERE / "golden"
SCHEMA = json.loads((HERE / "sarif-2.1.0.schema.json").read_text(encoding="utf-8"))
BOOK = compile_texts({"corridor.lex": (HERE / "corridor.lex").read_text(encoding="utf-8")})
ON = date(2026, 3, 1)

CASES: dict[str, dict[str, Any]] = {
    "full": {"sector": "domestic_work"},
    "empty": {"selection": Selection(topics=("contract",), against=("c181",))},
    "unknown": {},
}


def made(name: str) -> AlignResult:
    """Return one of the cases, its places without this machine's folders and the version as 0."""
    origin, destination, agreed = (find(str(HERE / f"{id}.yaml"), BOOK) for id in ("OO", "DD", "OO-DD-2022"))
    corridor = Corridor(origin, destination, (agreed,) if name == "full" else ())
    result = align_result(align(BOOK, corridor, ON, **CASES[name]), "unknown" if name == "unknown" else "")
    facts = [
        f.model_copy(
            update={"fact": f.fact.model_copy(update={"place": f.fact.place.removeprefix(f"{HERE}/")})}
        )
        for f in result.facts
    ]
    head = result.origin.model_copy(update={"place": result.origin.place.removeprefix(f"{HERE}/")})
    program = result.program.model_copy(update={"version": "0", "codebook": "0" * 64})
    return result.model_copy(update={"facts": facts, "origin": head, "program": program})


@pytest.fixture(params=list(CASES))
def named(request: pytest.FixtureRequest) -> tuple[str, AlignResult]:
    return request.param, made(request.param)


def test_markdown(named: tuple[str, AlignResult]) -> None:
    name, result = named
    check(GOLDEN / f"align-{name}.md", markdown(align_document(result)))


def test_html(named: tuple[str, AlignResult]) -> None:
    name, result = named
    text = html(align_document(result))
    check(GOLDEN / f"align-{name}.html.txt", text[text.index("<body>") :].partition("<script>")[0])


def test_word(named: tuple[str, AlignResult]) -> None:
    name, result = named
    check(GOLDEN / f"align-{name}.docx.txt", "\n".join(word_lines(docx(align_document(result)))) + "\n")


def test_pdf(named: tuple[str, AlignResult]) -> None:
    name, result = named
    found = pdf(align_document(result))
    assert found.missing == ()
    pages = ["\n".join(line.rstrip() for line in page.split("\n")) for page in pdf_pages(found.data)]
    check(GOLDEN / f"align-{name}.pdf.txt", "\n=====\n".join(pages) + "\n")


def test_excel(named: tuple[str, AlignResult]) -> None:
    name, result = named
    sheets = workbook(xlsx(align_tables(result)))
    check(GOLDEN / f"align-{name}.xlsx.json", json.dumps(sheets, indent=1, ensure_ascii=False) + "\n")


def test_csv(named: tuple[str, AlignResult]) -> None:
    name, result = named
    check(GOLDEN / f"align-{name}.csv.txt", csv(align_tables(result)).replace("\r\n", "\n"))


def test_sarif(named: tuple[str, AlignResult], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    name, result = named
    monkeypatch.chdir(tmp_path)
    text = align_sarif(result)
    jsonschema.validate(json.loads(text), SCHEMA)
    text = text.replace(f'ersion": "{__version__}"', 'ersion": "0"').replace(str(tmp_path), "")
    check(GOLDEN / f"align-{name}.sarif.json", text)


def test_sarif_has_a_kind_for_each_outcome() -> None:
    (run,) = json.loads(align_sarif(made("full")))["runs"]
    told = {r["ruleId"]: (r["kind"], r["level"]) for r in run["results"]}
    assert told["fees.ban_v_charge"] == ("pass", "none")
    assert told["fees.both_on_worker"] == ("fail", "error")
    assert told["contract.twice"] == ("fail", "note")
    assert told["fees.caps"] == ("review", "none")


@pytest.mark.parametrize("case", list(CASES))
def test_every_link_leads_somewhere(case: str) -> None:
    wanted, there = links(align_document(made(case)))
    assert wanted <= there
