"""`law new`, from nothing to a report."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Ran, Run

NEW = ("law", "new", "LK", "--name", "Sri Lanka", "--role", "origin")


def test_from_nothing_to_a_report(run: Run) -> None:
    assert run(*NEW, "--output", "LK.yaml") == Ran(0, "", "")
    text = Path("LK.yaml").read_text(encoding="utf-8")
    assert run(*NEW).out == text
    assert run("law", "check", "LK.yaml").out == (
        "no mistakes: 1 law file, 0 facts\nnothing assessed yet: LK (no facts)\n"
    )
    assert "Sri Lanka (LK)" in run("gap", "LK.yaml").out
    filled = text.replace("  # fees.worker_fee_rule:\n  # ", "  fees.worker_fee_rule:\n  ")
    for field in ("cite", "says", "evidence"):
        before, after = filled.split("\n  fees.worker_fee_rule:\n")
        filled = (
            f"{before}\n  fees.worker_fee_rule:\n{after.replace(f'  #     {field}', f'      {field}', 1)}"
        )
    Path("LK.yaml").write_text(filled, encoding="utf-8")
    assert run("law", "check", "LK.yaml").out == "no mistakes: 1 law file, 1 fact\n"


def test_a_file_that_exists_stays(run: Run) -> None:
    Path("LK.yaml").write_text("mine")
    ran = run(*NEW, "--output", "LK.yaml")
    assert ran.code == 2 and "exists already" in ran.err
    assert Path("LK.yaml").read_text() == "mine"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("lk", "--name", "Sri Lanka", "--role", "origin"), "cannot be the id"),
        (("LK", "--name", "", "--role", "origin"), "`name` is empty"),
        (("lk", "--name", "", "--role", "origin"), "cannot be the id of a jurisdiction; `name` is empty"),
        (("LK", "--name", "Sri\x00Lanka", "--role", "origin"), "invisible"),
        (("LK", "--name", "Sri Lanka"), "add --role origin or"),
        (("--name", "Sri Lanka", "--role", "origin"), "a law file needs an ID"),
        (("--name", "Bill", "--amends", "NP", "--role", "origin"), "leave ID and --role out"),
        (("XX", "--name", "Bill", "--amends", "NP"), "leave ID and --role out"),
        (("--name", "", "--amends", "NP"), "`name` is empty"),
        (("--name", "Bill", "--amends", "Nepl"), "did you mean `Nepal`?"),
        (("LK", "--role", "origin"), "'--name'"),
        (("LK", "--name", "Sri Lanka", "--role", "transit"), "transit"),
        (("LK", "--name", "x", "--role", "origin", "--role", "origin"), "listed twice"),
        (("LK-1", "--name", "x", "--role", "agreement"), "does not name the two parties"),
    ],
)
def test_wrong_usage_is_told_in_a_sentence(run: Run, arguments: tuple[str, ...], said: str) -> None:
    ran = run("law", "new", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("error: ") and said in ran.err


def test_a_bill_begins_with_the_law_as_it_is_and_no_bill_amends_a_bill(run: Run) -> None:
    assert run("law", "new", "--amends", "NP", "--name", "Bill 7", "--output", "bill.yaml").code == 0
    assert run("law", "check", "bill.yaml").out == "no mistakes: 1 law file, 0 facts\n"
    assert "No verdict differs." in run("diff", "NP", "bill.yaml", "--topic", "fees").out
    again = run("law", "new", "--amends", "./bill.yaml", "--name", "Bill 8")
    assert again.code == 2 and "a bill cannot amend another" in again.err
