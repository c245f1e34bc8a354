"""`law check`: what it refuses beyond what makes a file unreadable."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.cli.conftest import Ran, Run

HEAD = "jurisdiction: {{id: XX, name: Exampleland, roles: [origin], as_at: {as_at}, read: {read}}}\nfacts:\n"


def write(**days: date | str) -> None:
    Path("XX.yaml").write_text(HEAD.format(**{"as_at": "2020-01-01", "read": "2020-01-01", **days}))


@pytest.mark.parametrize("name", ["as_at", "read"])
def test_a_date_in_the_future_is_refused_with_its_place(run: Run, name: str) -> None:
    write(**{name: date.today() + timedelta(days=30)})
    ran = run("law", "check", "XX.yaml")
    assert ran.code == 3 and ran.out == ""
    line = Path("XX.yaml").read_text().split("\n")[0]
    assert ran.err.startswith(f"XX.yaml:1:{line.index(name) + 1}: `{name}` (")
    assert "is in the future" in ran.err and "1 mistake found" in ran.err


def test_both_dates_are_told_at_once(run: Run) -> None:
    write(as_at="2999-01-01", read="2999-01-02")
    assert "2 mistakes found" in run("law", "check", "XX.yaml").err


def test_the_day_that_has_begun_elsewhere_is_no_future(run: Run) -> None:
    write(read=date.today() + timedelta(days=1))
    assert run("law", "check", "XX.yaml").code == 0


def test_a_file_of_the_future_can_still_be_read(run: Run) -> None:
    write(as_at="2999-01-01")
    assert run("law", "show", "XX.yaml").code == 0


def test_a_file_without_facts_is_sound_and_said_to_be_empty(run: Run) -> None:
    write()
    said = "no mistakes: 1 law file, 0 facts\nnothing assessed yet: XX (no facts)\n"
    assert run("law", "check", "XX.yaml") == Ran(0, said, "")
    assert "not met           0" in run("gap", "XX.yaml").out


def test_a_bill_is_checked_with_its_own_dates_and_its_own_facts(run: Run) -> None:
    write()
    fact = "fees.deposits: {{silent: true, evidence: secondary, source: x}}"
    bill = f"bill: {{{{amends: XX, name: Bill 1, as_at: {{}}}}}}\nfacts:\n  {fact}\n"
    Path("bill.yaml").write_text(bill.format("2021-01-01"))
    assert run("law", "check", "bill.yaml") == Ran(0, "no mistakes: 1 law file, 1 fact\n", "")
    Path("bill.yaml").write_text(bill.format("2999-01-01"))
    ran = run("law", "check", "bill.yaml")
    assert ran.code == 3
    assert ran.err.startswith("bill.yaml:1:34: `as_at` (2999-01-01) is in the future")
