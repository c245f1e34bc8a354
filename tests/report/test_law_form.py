"""A form and the law file it makes: nothing is lost on the way, and nothing becomes a formula."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import date, datetime
from difflib import ndiff
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings

from lexcheck.codebook.load import load_codebook
from lexcheck.errors import UsageError
from lexcheck.law import form
from lexcheck.law.blank import blank
from lexcheck.law.form_read import form_text
from lexcheck.law.library import known
from lexcheck.law.model import LawFile, Terms
from lexcheck.law.read import read_data
from lexcheck.report.law_form import law_form
from tests.report.forms import TEXT, TODAY, back, cell_of, changed, file_of, law_files, made

FORM = made(file_of(TEXT), TEXT)


def says(file: LawFile) -> tuple[object, ...]:
    """Return all that a law file says, in its order."""
    law = file.jurisdiction
    terms: Terms | None = law.terms and replace(law.terms, signed=None)
    parent = file.inherits and file.inherits.raw
    return replace(law, terms=terms), parent, list(law.facts), list(law.laws)


def book_of(data: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(data))


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(law_files())
def test_a_form_makes_the_law_file_it_was_made_of(file: LawFile) -> None:
    text = back(made(file))
    again = file_of(text)
    # Without the former text the order of the measures is that of the sheets.
    assert again.jurisdiction.facts == file.jurisdiction.facts
    assert says(again)[:2] == says(file)[:2]
    assert list(again.jurisdiction.laws) == list(file.jurisdiction.laws)
    remembered = made(again, text)
    assert back(remembered) == text


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(law_files(), law_files())
def test_what_is_remembered_never_goes_before_what_is_filled_in(file: LawFile, other: LawFile) -> None:
    """A form that remembers the text of quite another file says what its cells say."""
    again = file_of(back(made(file, back(made(other)))))
    assert again.jurisdiction.facts == file.jurisdiction.facts
    assert says(again)[:2] == says(file)[:2]


@pytest.mark.parametrize("path", [k.path for k in known()], ids=lambda path: path.stem)
def test_every_shipped_file_comes_back(path: Any) -> None:
    book = load_codebook()
    data = path.read_bytes()
    file = read_data(data, str(path), book)
    made_new = form_text(law_form(file, book, "", spare=0), "form.xlsx", book, date(2100, 1, 1))
    again = read_data(made_new.encode(), str(path), book)
    assert again.jurisdiction.facts == file.jurisdiction.facts
    assert says(again)[:2] == says(file)[:2]


def test_a_form_that_nobody_touched_gives_the_file_back_to_the_letter() -> None:
    assert back(FORM) == TEXT
    assert back(changed(FORM, lambda book: None)) == TEXT


def test_only_what_was_changed_is_written_anew() -> None:
    def change(book: Any) -> None:
        cell_of(book["Fees"], "fees.cap", "value").value = 300
        book["Laws"]["B6"].value = "Labour Code of 1950"

    before, after = TEXT.split("\n"), back(changed(FORM, change)).split("\n")
    told = [line for line in ndiff(before, after) if line[0] in "+-"]
    assert told == [
        '-   code: {title: "Labour Code"}',
        "+   code:",
        '+     title: "Labour Code of 1950"',
        "-     - value: 250.50",
        "+     - value: 300",
        "-       source: 'the gazette'",
        '+       source: "the gazette"',
        "-     - value: 200   # the former one",
        "+     - value: 200",
    ]


def test_a_form_is_filled_in() -> None:
    """A further rule, answers to a set, a silence, a law with an amendment, and a measure left out again."""

    def change(book: Any) -> None:
        fees, more = book["Fees"], book["Laws 2"]
        for name, content in {
            "value": "banned",
            "sector": "construction",
            "from": "2020-07-01",
            "cite": "act s. 30\nwage s. 2",
            "says": "Nothing may be taken.",
            "evidence": "unverified",
        }.items():
            cell_of(fees, "fees.rule", name, 2).value = content
        cell_of(fees, "fees.refund recruiter", "value", 2).value = " YES "
        cell_of(fees, "fees.refund bond", "value", 2).value = "no"
        cell_of(fees, "fees.refund", "says", 2).value = "The recruiter pays it back."
        cell_of(fees, "fees.refund", "evidence", 2).value = "unverified"
        for name in ("value", "from", "cite", "says", "evidence", "source"):
            cell_of(fees, "fees.cap", name, 1).value = None
            cell_of(fees, "fees.cap", name, 2).value = None
        cell_of(fees, "fees.cap", "to", 2).value = None
        cell_of(more, "laws.written", "value").value = "Silent"
        for cell, content in {"A7": "wage", "B7": "Wage Act", "D7": datetime(1999, 5, 1)}.items():
            book["Laws"][cell].value = content
        for cell, content in {"A7": "wage", "B7": "2001-01-01", "C7": "Act 9"}.items():
            book["Amendments"][cell].value = content

    again = file_of(back(changed(FORM, change))).jurisdiction
    assert list(again.facts) == ["laws.written", "fees.refund", "fees.rule"]
    old, new = again.facts["fees.rule"]
    assert old.value == "capped" and new.value == "banned"
    assert (str(new.where), new.begins) == ("sector construction", date(2020, 7, 1))
    assert list(map(str, new.cite)) == ["act s. 30", "wage s. 2"]
    assert again.facts["laws.written"][0].silent
    _, refund = again.facts["fees.refund"]
    assert (refund.value, refund.unassessed) == (frozenset({"recruiter"}), frozenset({"fund"}))
    assert again.laws["wage"].adopted == date(1999, 5, 1)
    assert [(a.date, a.by) for a in again.laws["wage"].amended] == [(date(2001, 1, 1), "Act 9")]


def test_comments_stay_with_their_parts_and_explanations_for_filling_in_by_hand_go() -> None:
    book = load_codebook()
    begun = blank(book, "XX", "Exampleland", ("origin",), TODAY)
    begun = begun.replace("\nlaws:\n", "\n\n# Mine.\nlaws:\n")
    file = read_data(begun.encode(), "XX.yaml", book)

    def change(filled: Any) -> None:
        for name, content in {"value": "silent", "cite": "act", "evidence": "secondary"}.items():
            cell_of(filled["Fees"], "fees.worker_fee_rule", name).value = content

    form_ = changed(law_form(file, book, begun), change)
    text = form_text(form_, "form.xlsx", book, TODAY)
    assert "\n# Mine.\nlaws:\n" in text
    assert "fees.worker_fee_rule:\n    - silent: true\n" in text
    assert "fees.refund" not in text and "Lines that begin with ##" not in text


def test_a_text_that_looks_like_a_comment_is_none() -> None:
    text = TEXT.replace('"It was 200."', '"It was\n        # 200."')
    form_ = made(file_of(text), text)
    assert back(form_) == text

    def change(book: Any) -> None:
        cell_of(book["Fees"], "fees.cap", "value").value = 300

    again = file_of(back(changed(form_, change))).jurisdiction.facts["fees.cap"]
    assert [(f.value, f.says) for f in again] == [(300, "The ceiling is 250.50."), (200, "It was # 200.")]


def test_a_file_in_another_layout_is_laid_out_anew() -> None:
    facts = "facts: {fees.rule: {value: capped, says: A ceiling., evidence: unverified}}\n"
    text = f"jurisdiction: {{id: XX, name: X, roles: [origin], as_at: 2020-01-01}}\n{facts}"
    assert back(made(file_of(text), text)) == text

    def change(book: Any) -> None:
        cell_of(book["Fees"], "fees.rule", "value").value = "banned"

    assert "\n  fees.rule:\n    - value: banned\n" in back(changed(made(file_of(text), text), change))


@pytest.mark.parametrize("sign", "=+-@")
def test_nothing_in_a_form_is_a_formula(sign: str) -> None:
    text = TEXT.replace("The Act was read whole.", f"{sign}1+1").replace(
        '"The ceiling', f'"{sign}The ceiling'
    )
    form_ = made(file_of(text), text)
    with zipfile.ZipFile(io.BytesIO(form_)) as parts:
        assert not any(b"<f>" in parts.read(name) or b"<f " in parts.read(name) for name in parts.namelist())
    sheets = book_of(form_)
    assert all(cell.data_type != "f" for sheet in sheets for row in sheet for cell in row)
    says_cell = cell_of(sheets["Fees"], "fees.cap", "says")
    assert says_cell.number_format == "@" and says_cell.data_type == "s"


def test_ids_are_locked_and_answers_are_not() -> None:
    sheet = book_of(FORM)["Fees"]
    assert sheet.protection.sheet
    assert all(sheet.cell(row, column).protection.locked for row in range(1, 30) for column in (1, 2, 15))
    answers = ("value", "from", "to", "role", "cite", "says", "evidence", "source", "note")
    assert not any(cell_of(sheet, "fees.rule", name, 2).protection.locked for name in answers)
    assert not cell_of(sheet, "fees.refund bond", "value").protection.locked
    assert cell_of(sheet, "fees.refund bond", "says").protection.locked
    assert sheet.column_dimensions["O"].hidden


def choices(book: Any, sheet: str, cell: str) -> list[str]:
    """Return what the drop-down of a cell has."""
    for rule in book[sheet].data_validations.dataValidation:
        if cell in rule.sqref:
            name, _, cells = rule.formula1.partition("!")
            return [str(found.value) for (found,) in book[name][cells.replace("$", "")]]
    return []


def test_answers_are_chosen_from_lists_and_explained_in_notes() -> None:
    book = book_of(FORM)
    fees, more = book["Fees"], book["Laws 2"]
    at = {
        key: cell_of(fees, key, "value").coordinate
        for key in ("fees.rule", "fees.refund", "fees.refund bond")
    }
    assert choices(book, "Fees", at["fees.rule"]) == ["permitted", "capped", "banned", "silent"]
    assert choices(book, "Fees", at["fees.refund"]) == ["silent"]
    assert choices(book, "Fees", at["fees.refund bond"]) == ["yes", "no", "not read"]
    written = cell_of(more, "laws.written", "value").coordinate
    assert choices(book, "Laws 2", written) == ["no", "yes", "silent"]
    assert choices(book, "Fees", "G5") == ["domestic_work", "construction"]
    assert choices(book, "Fees", "L5") == ["primary", "secondary", "unverified"]
    assert choices(book, "Jurisdiction", "B8") == ["origin", "destination", "origin, destination"]
    note = cell_of(fees, "fees.rule", "value").comment.text
    assert (
        "capped: charging is allowed up to a ceiling" in note
        and "A ban with exceptions is a ceiling." in note
    )
    assert cell_of(fees, "fees.cap", "value").comment.text.startswith("A number, in national currency.")
    assert fees["G3"].comment.text == "domestic_work: Domestic work\nconstruction: Construction"
    assert book["Lists"].sheet_state == book["Kept"].sheet_state == "hidden"


def test_only_what_is_asked_of_the_roles_is_in_a_form() -> None:
    destination = TEXT.replace("roles: [origin]", "roles: [destination]")
    keys = {
        text: {str(row[-1].value) for row in book_of(made(file_of(text)))["Laws 2"].iter_rows(min_row=5)}
        for text in (TEXT, destination)
    }
    assert "laws.entry" in keys[destination] and "laws.entry" not in keys[TEXT]


def test_there_can_be_more_empty_rows_for_further_rules() -> None:
    for spare in (1, 3):
        sheet = book_of(made(file_of(TEXT), spare=spare))["Fees"]
        rows = [row for row in range(5, sheet.max_row + 1) if sheet.cell(row, 1).value == "fees.rule"]
        assert len(rows) == 1 + spare


def test_names_of_sheets_are_such_that_excel_takes_them() -> None:
    topics = ["fees", "laws", "history", "a" * 40, "a" * 40 + "b", "x/y:z'"]
    names = form.sheet_names(topics)
    assert list(names) == topics
    assert names["laws"] == "Laws 2" and names["history"] == "History 2"
    assert len({name.casefold() for name in names.values()}) == len(topics)
    assert all(len(name) <= 31 and not set(name) & set("[]:*?/\\'") for name in names.values())


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("x" * 32_768, "has 32,768 characters, and a cell of Excel holds 32,767"),
        ("😀" * 16_384, "has 16,384 characters, and a cell of Excel holds 32,767"),
        ("_x0041_x0042_", "which Excel takes for other characters"),
    ],
)
def test_a_text_that_does_not_fit_a_cell_is_told_and_never_cut(said: str, told: str) -> None:
    text = TEXT.replace("The Act was read whole.", said)
    with pytest.raises(UsageError, match=told) as caught:
        made(file_of(text), text)
    assert "cell B11 of the sheet Jurisdiction" in str(caught.value)


def test_the_longest_text_that_fits_comes_back() -> None:
    text = TEXT.replace("The Act was read whole.", "x" * 32_767)
    assert file_of(back(made(file_of(text), text))).jurisdiction.note == "x" * 32_767


def test_spaces_and_breaks_around_what_is_typed_do_no_harm() -> None:
    def change(book: Any) -> None:
        for name, content in {"value": " capped\n", "evidence": " primary ", "to": " 2030-01-01"}.items():
            cell_of(book["Fees"], "fees.rule", name).value = content
        cell_of(book["Fees"], "fees.rule", "says").value = " One\r\ntwo\rthree. "
        cell_of(book["Fees"], "fees.cap", "value").value = " 1e3 "

    facts = file_of(back(changed(FORM, change))).jurisdiction.facts
    (rule,) = facts["fees.rule"]
    assert (rule.value, rule.evidence, rule.ends) == ("capped", "primary", date(2030, 1, 1))
    assert rule.says == "One two three."
    assert facts["fees.cap"][0].value == 1_000
