"""Every mistake in a form is told of its sheet and cell, all of them at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time
from typing import Any

import pytest
from openpyxl.worksheet.formula import ArrayFormula

from lexcheck.errors import InvalidFilesError
from tests.report.forms import TEXT, back, cell_of, changed, file_of, made

FORM = made(file_of(TEXT), TEXT)


def put(sheet: str, cell: str, content: Any) -> Callable[[Any], None]:
    """Return what writes into a cell."""

    def change(book: Any) -> None:
        book[sheet][cell].value = content

    return change


def fill(key: str, nth: int = 1, sheet: str = "Fees", **fields: Any) -> Callable[[Any], None]:
    """Return what fills in the row of a measure or of an item; `begins` is the column `from`."""

    def change(book: Any) -> None:
        for name, content in fields.items():
            cell_of(book[sheet], key, {"begins": "from"}.get(name, name), nth).value = content

    return change


def both(*changes: Callable[[Any], None]) -> Callable[[Any], None]:
    """Return what does one thing after another."""

    def change(book: Any) -> None:
        for each in changes:
            each(book)

    return change


def merge(sheet: str, cells: str) -> Callable[[Any], None]:
    return lambda book: book[sheet].merge_cells(cells)


def drop(sheet: str) -> Callable[[Any], None]:
    return lambda book: book.remove(book[sheet])


def rename(sheet: str, name: str) -> Callable[[Any], None]:
    return lambda book: setattr(book[sheet], "title", name)


SECOND = {"value": "banned", "says": "Nothing may be taken.", "evidence": "unverified"}
MISTAKES: dict[str, tuple[Callable[[Any], None], list[str]]] = {
    "formula": (fill("fees.rule", value='=HYPERLINK("x")'), ["Fees C5 this cell holds a formula"]),
    "array formula": (
        fill("fees.rule", says=ArrayFormula("K5", "=1+1")),
        ["Fees K5 this cell holds a formula"],
    ),
    "formula in an id": (fill("fees.rule", id="=1"), ["Fees A5 this cell holds a formula"]),
    "error": (fill("fees.cap", value="#N/A"), ["Fees C10 this cell holds the error `#N/A`"]),
    "option": (fill("fees.rule", value="caped"), ["Fees C5 `caped` is not an option of `fees.rule`"]),
    "no answer": (fill("fees.rule", value=None), ["Fees C5 this question has no answer"]),
    "no says": (fill("fees.rule", says=None), ["Fees C5 `says` is missing in this fact"]),
    "no evidence": (fill("fees.rule", evidence=" "), ["Fees A5 `evidence` is missing in this fact"]),
    "evidence": (fill("fees.rule", evidence="prim"), ["Fees L5 `prim` is not a kind of evidence"]),
    "number with a comma": (
        fill("fees.cap", value="250,50"),
        ["Fees C10 `fees.cap` is a number (national_currency), and this is the text `250,50`"],
    ),
    "number that is a date": (
        fill("fees.cap", value=datetime(2020, 2, 5)),
        ["Fees C10 Excel has made a date of what was written here, and this must be a text"],
    ),
    "text that is a date": (
        fill("fees.rule", cite=datetime(2020, 2, 1)),
        ["Fees J5 Excel has made a date of what was written here, and this must be a text"],
    ),
    "time of day": (
        fill("fees.rule", begins=datetime(2020, 2, 1, 12)),
        ["Fees D5 this date has a time of day"],
    ),
    "clock": (
        fill("fees.rule", to=time(12)),
        ["Fees E5 Excel has made a date of what was written here, and"],
    ),
    "date in words": (
        fill("fees.rule", begins="1.2.2020"),
        ["Fees D5 `from` must be a date, and this is the text `1.2.2020`"],
    ),
    "date that is a number": (
        both(fill("fees.rule", to=43831), lambda book: setattr(book["Fees"]["E5"], "number_format", "0")),
        ["Fees E5 this must be a date, and is the number `43831`"],
    ),
    "no such day": (fill("fees.rule", to="2020-02-30"), ["Fees E5 `to`: there is no day `2020-02-30`"]),
    "truth": (fill("fees.rule", value=True), ["Fees C5 this cell holds TRUE or FALSE, and this must be"]),
    "item": (
        fill("fees.refund bond", value="maybe"),
        ["Fees C8 `maybe` is no answer to whether the law has an item"],
    ),
    "no item": (
        both(*(fill(f"fees.refund {item}", value=None) for item in ("recruiter", "bond", "fund"))),
        ["Fees C6 none of the items below is answered"],
    ),
    "item twice": (
        both(put("Fees", "A7", "bond"), put("Fees", "O7", "fees.refund bond")),
        ["Fees C8 the item `bond` is answered twice; the first is in cell C7"],
    ),
    "items in one cell": (
        fill("fees.refund", value="recruiter, fund"),
        ["Fees C6 this question is answered beside its items, in the rows below"],
    ),
    "silent with items": (
        fill("fees.refund", value="Silent"),
        ["Fees C6 the law cannot be silent on this when it answers items below"],
    ),
    "silent and unverified": (
        fill("fees.rule", value="silent", evidence="unverified"),
        ["Fees L5 the law is not known to be silent as long as nobody has read it"],
    ),
    "role": (fill("fees.rule", role="destination"), ["Fees F5 `destination` is not a role of this"]),
    "sector": (fill("fees.rule", sector="constructions"), ["Fees G5 there is no sector `constructions`"]),
    "counterpart": (fill("fees.rule", counterpart="qa"), ["Fees I5 `qa` is not the code of a country"]),
    "law": (
        fill("fees.rule", cite="act s. 1\n\n  akt s. 2"),
        ["Fees J5 no law `akt` is declared in this file"],
    ),
    "two on one day": (
        fill("fees.rule", 2, **SECOND),
        [
            "Fees A14 two facts on `fees.rule` hold on the same days; the first is in cell A5 of the "
            "sheet Fees"
        ],
    ),
    "changed id": (
        fill("fees.rule", id="fees.cap"),
        ["Fees A5 the id of this row was `fees.rule` and is `fees.cap` now"],
    ),
    "id gone": (fill("fees.refund bond", id=None), ["Fees A8 the id of this row was `bond` and is gone"]),
    "row of nobody": (put("Fees", "C30", "capped"), ["Fees A30 this row has no id, so that nobody knows"]),
    "row of an unknown measure": (
        both(put("Fees", "A30", "fees.rull"), put("Fees", "C30", "capped")),
        ["Fees A30 there is no measure `fees.rull`"],
    ),
    "item far from its question": (
        both(
            put("Laws 2", "A4", "here"), put("Laws 2", "O5", "fees.refund bond"), put("Laws 2", "A5", "bond")
        ),
        ["Laws 2 A5 the item `bond` does not stand below its question"],
    ),
    "merged": (merge("Fees", "C5:C6"), ["Fees C5 the cells C5:C6 were merged into one"]),
    "heading": (put("Fees", "K3", "what it says"), ["Fees A3 row 3 of this sheet lacks the headings `says`"]),
    "sheet deleted": (drop("Fees"), ["  there is no sheet `Fees`"]),
    "sheets renamed": (
        both(rename("Laws", "Acts"), rename("Laws 2", "More")),
        ["  there is no sheet `Laws 2`", "  there is no sheet `Laws`"],
    ),
    "not a form": (drop("Kept"), ["  this workbook is not a form of a law file"]),
    "another version": (
        put("Kept", "B1", "lexcheck.form/9"),
        ["  this form is of another version of lexcheck (`lexcheck.form/9`)"],
    ),
    "head": (
        both(put("Jurisdiction", "B5", "Xx"), put("Jurisdiction", "B8", "origin, transit")),
        ["Jurisdiction B5 `Xx` cannot be the id", "Jurisdiction B8 there is no role `transit`"],
    ),
    "head field": (
        both(put("Jurisdiction", "A12", "motto"), put("Jurisdiction", "B12", "x")),
        ["Jurisdiction A12 `motto` is not a field of the jurisdiction"],
    ),
    "head field without a name": (
        put("Jurisdiction", "B12", "x"),
        ["Jurisdiction A12 this row has no field"],
    ),
    "head field twice": (
        both(put("Jurisdiction", "A12", "name"), put("Jurisdiction", "B12", "x")),
        ["Jurisdiction A12 `name` is given twice"],
    ),
    "name gone": (
        put("Jurisdiction", "B6", None),
        ["Jurisdiction B5 `name` is missing in this jurisdiction"],
    ),
    "in the future": (
        put("Jurisdiction", "B9", datetime(2030, 1, 1)),
        ["Jurisdiction B9 `as_at` (2030-01-01) is in the future; today is 2026-11-21"],
    ),
    "key gone": (
        put("Laws", "A6", None),
        ["Laws A6 this law has no key", "Laws 2 J5 no law `code` is declared"],
    ),
    "key twice": (
        put("Laws", "A6", "act"),
        [
            "Laws A6 the key `act` is given twice; the first is in cell A5 of the sheet Laws",
            "Laws 2 J5 no law `code` is declared",
        ],
    ),
    "key too long": (
        put("Laws", "A7", "k" * 101),
        ["Laws A7 a key has at most 100 characters, and this has 101"],
    ),
    "key with a space": (
        both(put("Laws", "A7", "the act"), put("Laws", "B7", "Act")),
        ["Laws A7 `the act` cannot be the key of a law"],
    ),
    "title gone": (put("Laws", "B6", None), ["Laws A6 `title` is missing in this law"]),
    "dates of a law": (
        put("Laws", "D5", "1999-01-01"),
        ["Laws E5 `in_force` (1901-07-01) is before `adopted` (1999-01-01)"],
    ),
    "amendment of nothing": (
        put("Amendments", "A5", None),
        ["Amendments A5 this row does not say which law was amended"],
    ),
    "amendment of an unknown law": (
        put("Amendments", "A5", "akt"),
        ["Amendments A5 the sheet Laws has no law `akt`"],
    ),
    "accepted gap": (
        both(put("Accepted", "A5", "fees.nona"), put("Accepted", "E5", "next year")),
        [
            "Accepted A5 there is no rule `fees.nona`",
            "Accepted E5 `until` must be a date, and this is the text",
        ],
    ),
    "gap accepted twice": (
        both(
            *(
                put("Accepted", f"{a}6", c)
                for a, c in zip("ABCE", ("fees.none", "x", "y", "2026-05-01"), strict=True)
            )
        ),
        ["Accepted A6 the gap `fees.none` is accepted twice for the same days; the first time in cell A5 of"],
    ),
    "invisible": (
        fill("fees.rule", says="turned\u202eround"),
        ["Fees K5 this text holds an invisible control character (U+202E)"],
    ),
    "all at once": (
        both(
            fill("fees.rule", value="=1", evidence="sure", begins="soon"),
            put("Laws", "I5", "never"),
            put("Jurisdiction", "B9", None),
        ),
        [
            "Jurisdiction B5 `as_at` is missing in this jurisdiction",
            "Laws I5 `read` must be a date, and this is the text `never`",
            "Fees C5 this cell holds a formula",
            "Fees D5 `from` must be a date, and this is the text `soon`",
            "Fees L5 `sure` is not a kind of evidence",
        ],
    ),
}


def said(change: Callable[[Any], None]) -> list[str]:
    with pytest.raises(InvalidFilesError) as caught:
        back(changed(FORM, change))
    for diagnostic in caught.value.diagnostics:
        assert str(diagnostic.place).startswith("form.xlsx")
        assert not diagnostic.message.endswith(".") and "\n" not in diagnostic.message + diagnostic.help
    return [
        f"{getattr(d.place, 'sheet', '')} {getattr(d.place, 'cell', '')} {d.message}"
        for d in caught.value.diagnostics
    ]


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_told_of_its_cell(name: str) -> None:
    change, expected = MISTAKES[name]
    found = said(change)
    assert len(found) == len(expected)
    for message, beginning in zip(found, expected, strict=True):
        assert message.startswith(beginning)


def test_a_mistake_is_shown_with_what_stands_in_the_cell() -> None:
    with pytest.raises(InvalidFilesError) as caught:
        back(changed(FORM, fill("fees.rule", cite="act s. 1\nakt s. 2")))
    assert str(caught.value) == (
        "form.xlsx, sheet Fees, cell J5: no law `akt` is declared in this file\n"
        "  | act s. 1 akt s. 2\n"
        "  |          ^^^^^^^^\n"
        "  help: the keys under `laws` are `act`, `code`"
    )


def test_very_many_mistakes_end_somewhere() -> None:
    def change(book: Any) -> None:
        for row in range(30, 5_000):
            book["Fees"].cell(row, 3).value = "=1"

    found = said(change)
    assert len(found) == 201 and "200 mistakes were found up to here" in found[-1]
