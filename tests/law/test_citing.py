"""How citations are told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lexcheck.law.citing import cited
from lexcheck.law.model import Citation, Fact, Jurisdiction, Law

OLD = Law("old", "Old Act", repealed=date(2020, 1, 1))
NEW = Law("new", "New Act")
HERE = Jurisdiction("XX", "Exampleland", ("origin",), date(2026, 1, 1), None, {"old": OLD, "new": NEW}, {})
FACT = Fact("a.b", "x", "primary", jurisdiction="XX")


def fact(*cite: tuple[str, str], ends: date | None = None) -> Fact:
    return replace(FACT, cite=tuple(Citation(*c) for c in cite), ends=ends)


def test_pinpoints_in_one_law_stand_together() -> None:
    assert (
        cited([fact(("new", "s. 1"), ("new", "s. 2")), fact(("new", "s. 1"))], HERE) == "New Act, s. 1, s. 2"
    )


def test_a_rule_told_as_of_today_says_that_its_law_is_repealed() -> None:
    told = fact(("old", "s. 5"), ("new", "s. 1"))
    assert cited([told], HERE) == "Old Act (repealed 2020-01-01), s. 5; New Act, s. 1"


def test_a_rule_that_has_ended_does_not() -> None:
    assert cited([fact(("old", "s. 5"), ends=date(2019, 12, 31))], HERE) == "Old Act, s. 5"


def test_a_part_of_a_country_cites_the_laws_of_the_country() -> None:
    part = Jurisdiction("XX-YY", "Part", ("origin",), date(2026, 1, 1), None, {}, {}, parent=HERE)
    assert cited([fact(("new", "s. 1"))], part) == "New Act, s. 1"
