"""What differs between two laws in every format of documents, read back by other programs."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from lexcheck import __version__
from lexcheck.analysis.align import Alignment, Corridor, align
from lexcheck.analysis.corridor_diff import corridor_diff
from lexcheck.analysis.diff import diff
from lexcheck.analysis.gap import analyse
from lexcheck.codebook.load import compile_texts
from lexcheck.law.library import find
from lexcheck.law.model import Context, Jurisdiction
from lexcheck.report.csv import csv
from lexcheck.report.diff_document import diff_document
from lexcheck.report.diff_json import diff_result
from lexcheck.report.diff_model import DiffResult
from lexcheck.report.diff_sarif import diff_sarif
from lexcheck.report.diff_tables import diff_tables
from lexcheck.report.document import Document, texts
from lexcheck.report.docx import docx
from lexcheck.report.html import html
from lexcheck.report.markdown import markdown
from lexcheck.report.pdf import pdf
from lexcheck.report.xlsx import xlsx
from tests.report.conftest import GapOf
from tests.report.golden import check
from tests.report.readers import Page, pdf_pages, word_lines, workbook
from tests.report.test_documents import links

HERE = Path(__file__).parent
GOLDEN = HERE / "golden"
SCHEMA = json.loads((HERE / "sarif-2.1.0.schema.json").read_text(encoding="utf-8"))
IN_FORCE = date(2026, 7, 1)
BOOK = compile_texts({n: (HERE / n).read_text(encoding="utf-8") for n in ("corridor.lex", "diff.lex")})
CASES = ("bill", "corridor", "empty", "days", "countries")


def made(gap_of: GapOf, case: str) -> DiffResult:
    """Return one of the cases, its places without this machine's folders and the version as 0."""
    if case == "corridor":
        return _plain(_with_corridor())
    sides = {
        "bill": (gap_of(IN_FORCE), gap_of(IN_FORCE, law="XX-bill")),
        "empty": (gap_of(), gap_of(date(2026, 3, 2))),
        "days": (gap_of(date(2020, 1, 1)), gap_of()),
        "countries": (gap_of(), gap_of(law="YY")),
    }
    return _plain(diff_result(diff(*sides[case])))


def _with_corridor() -> DiffResult:
    on = date(2026, 4, 1)
    law, bill, other = (find(str(HERE / f"{name}.yaml"), BOOK) for name in ("OO", "OO-bill", "DD"))

    def aligned(origin: Jurisdiction) -> Alignment:
        return align(BOOK, Corridor(origin, other), on)

    context = Context("origin", on, counterpart="DD")
    found = diff(analyse(BOOK, law, context), analyse(BOOK, bill, context))
    return diff_result(found, [corridor_diff(other, aligned(law), aligned(bill))])


def _plain(result: DiffResult) -> DiffResult:
    text = result.model_dump_json(by_alias=True).replace(f"{HERE}/", "")
    data: dict[str, Any] = json.loads(text)
    data["program"] |= {"version": "0", "codebook": "0" * 64}
    return DiffResult.model_validate(data)


@pytest.fixture(params=["bill", "corridor", "empty"])
def named(request: pytest.FixtureRequest, gap_of: GapOf) -> tuple[str, DiffResult]:
    return request.param, made(gap_of, request.param)


@pytest.mark.parametrize("case", CASES)
def test_markdown(gap_of: GapOf, case: str) -> None:
    check(GOLDEN / f"diff-{case}.md", markdown(diff_document(made(gap_of, case))))


def test_html(named: tuple[str, DiffResult]) -> None:
    name, result = named
    text = html(diff_document(result))
    check(GOLDEN / f"diff-{name}.html.txt", text[text.index("<body>") :].partition("<script>")[0])


def test_word(named: tuple[str, DiffResult]) -> None:
    name, result = named
    check(GOLDEN / f"diff-{name}.docx.txt", "\n".join(word_lines(docx(diff_document(result)))) + "\n")


def test_pdf(named: tuple[str, DiffResult]) -> None:
    name, result = named
    found = pdf(diff_document(result))
    assert found.missing == ()
    pages = ["\n".join(line.rstrip() for line in page.split("\n")) for page in pdf_pages(found.data)]
    check(GOLDEN / f"diff-{name}.pdf.txt", "\n=====\n".join(pages) + "\n")


def test_excel(named: tuple[str, DiffResult]) -> None:
    name, result = named
    sheets = workbook(xlsx(diff_tables(result)))
    check(GOLDEN / f"diff-{name}.xlsx.json", json.dumps(sheets, indent=1, ensure_ascii=False) + "\n")


def test_csv(named: tuple[str, DiffResult]) -> None:
    name, result = named
    check(GOLDEN / f"diff-{name}.csv.txt", csv(diff_tables(result)).replace("\r\n", "\n"))


def test_sarif(named: tuple[str, DiffResult], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    name, result = named
    monkeypatch.chdir(tmp_path)
    text = diff_sarif(result)
    jsonschema.validate(json.loads(text), SCHEMA)
    text = text.replace(f'ersion": "{__version__}"', 'ersion": "0"')
    check(GOLDEN / f"diff-{name}.sarif.json", text)


def results(result: DiffResult) -> dict[str, dict[str, Any]]:
    (run,) = json.loads(diff_sarif(result))["runs"]
    for one in run["results"]:
        assert run["tool"]["driver"]["rules"][one["ruleIndex"]]["id"] == one["ruleId"]
    return {one["ruleId"]: one for one in run["results"]}


def test_code_review_tells_what_is_new_changed_and_gone(gap_of: GapOf) -> None:
    told = {k: (r["kind"], r["level"], r["baselineState"]) for k, r in results(made(gap_of, "bill")).items()}
    assert told["contract.in_writing"] == ("pass", "none", "absent")
    assert told["fees.none"] == ("fail", "error", "updated")
    assert told["contract.homes"] == ("notApplicable", "none", "unchanged")
    told = {k: (r["kind"], r["baselineState"]) for k, r in results(made(gap_of, "corridor")).items()}
    assert told["contract.in_writing"] == ("fail", "new")
    assert told["fees.none"] == ("fail", "updated")
    assert told["fees.low_cap"] == ("fail", "unchanged")
    assert told["contract.checked"] == ("pass", "absent")
    assert told["contract.one_side"] == ("pass", "absent")


def test_nothing_changed_is_unchanged_throughout(gap_of: GapOf) -> None:
    assert {r["baselineState"] for r in results(made(gap_of, "empty")).values()} == {"unchanged"}


def test_what_the_bill_does_is_shown_in_the_bills_file(gap_of: GapOf) -> None:
    """A gap that closes and one that a bill widens both stand at the bill's own line."""
    lines = (HERE / "XX-bill.yaml").read_text(encoding="utf-8").split("\n")
    for rule, value in (("contract.in_writing", "value: yes"), ("fees.none", "value: permitted")):
        place = results(made(gap_of, "bill"))[rule]["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"].endswith("XX-bill.yaml")
        assert lines[place["region"]["startLine"] - 1].strip() == value


def test_the_same_rule_has_the_same_fingerprint_as_in_the_report_on_the_law_after(gap_of: GapOf) -> None:
    result = results(made(gap_of, "corridor"))["fees.none"]
    assert result["partialFingerprints"] == {"lexcheckSubject/v1": "OO:origin:::DD:fees.none"}


@pytest.mark.parametrize("case", CASES)
def test_every_link_leads_somewhere(gap_of: GapOf, case: str) -> None:
    document = diff_document(made(gap_of, case))
    wanted, there = links(document)
    assert wanted <= there
    page = Page(html(document))
    ids = page.attributes("id")
    assert len(ids) == len(set(ids))
    assert {h[1:] for h in page.attributes("href") if h.startswith("#")} <= set(ids)


def _said(document: Document, anchor: str) -> str:
    section = next(s for s in document.sections if s.anchor == anchor)
    return " ".join(texts(Document("", "", "", document.on, (section,))))


@pytest.mark.parametrize("case", CASES)
def test_the_table_of_the_summary_counts_each_rule_once(gap_of: GapOf, case: str) -> None:
    result = made(gap_of, case)
    table = markdown(diff_document(result)).partition("severity\n\n")[2].partition("\n\n")[0]
    rows = [[x.strip() for x in line.strip("| ").split("|")] for line in table.split("\n")[2:]]
    assert sum(int(row[-1]) for row in rows) == len(result.rules)
    assert all(sum(map(int, row[1:-1])) == int(row[-1]) for row in rows)


def test_a_provision_that_turns_from_silent_to_contrary_is_told(gap_of: GapOf) -> None:
    said = _said(diff_document(made(gap_of, "countries")), "concordance")
    assert re.search(r"GP\.8\* Clear contracts not met \(silent\).*? not met \(contrary\)", said, re.DOTALL)


def test_what_stays_the_same_is_told_once_and_with_who_accepts_it(gap_of: GapOf) -> None:
    said = _said(diff_document(made(gap_of, "bill")), "staying")
    assert said.count("Charging workers fees.rule") == 2
    assert "Accepted until 2026-12-31, by Ministry of Labour, legal division" in said


def test_what_is_the_same_is_told_once_even_when_the_bill_amends_a_copy_of_the_file(tmp_path: Path) -> None:
    for name in ("OO.yaml", "OO-bill.yaml"):
        (tmp_path / name).write_text((HERE / name).read_text(encoding="utf-8"), encoding="utf-8")
    law, bill = find(str(HERE / "OO.yaml"), BOOK), find(str(tmp_path / "OO-bill.yaml"), BOOK)
    context = Context("origin", date(2026, 4, 1), counterpart="DD")
    result = diff_result(diff(analyse(BOOK, law, context), analyse(BOOK, bill, context)))
    said = _said(diff_document(result), "staying")
    assert said.count("Ceiling fees.cap") == 1 and "Before and after: not met (contrary)" in said
    assert "relatedLocations" not in results(result)["fees.low_cap"]


def test_the_laws_of_both_sides_are_listed_each_once(gap_of: GapOf) -> None:
    rows = workbook(xlsx(diff_tables(made(gap_of, "bill"))))["Laws"][1:]
    assert [(row[0], row[1]) for row in rows] == [("both", "act"), ("both", "code"), ("After", "bill")]
    rows = workbook(xlsx(diff_tables(made(gap_of, "countries"))))["Laws"][1:]
    assert {row[0] for row in rows} == {"XX", "YY"}


def test_unverified_facts_are_marked_where_they_are_told(gap_of: GapOf) -> None:
    text = markdown(diff_document(made(gap_of, "bill")))
    assert text.count("**UNVERIFIED: nobody has checked it**") >= 2


def test_a_country_is_not_what_the_other_became(gap_of: GapOf) -> None:
    document = diff_document(made(gap_of, "countries"))
    text = " ".join(texts(document))
    for word in ("Before", "After", "gap opened", "closed", "stays", "changes"):
        assert word not in text
    assert "met in YY only" in text
