"""A small codebook, made by hand, that the tests of law files hold files against."""

from __future__ import annotations

from pathlib import Path

import pytest

from lexcheck.codebook.conditions import Is, Ref
from lexcheck.codebook.model import Choice, Codebook, Measure, Rule

HERE = Path(__file__).parent


def _measure(
    id: str, kind: str, choices: str = "", roles: str = "origin destination", **other: str
) -> Measure:
    return Measure(
        id=id,
        title=f"Title of {id}",
        ask=f"What does the law say on {id}?",
        kind=kind,
        silence="no_protection",
        roles=tuple(roles.split()),
        choices=tuple(Choice(c, f"the law has {c}") for c in choices.split()),
        unit=other.get("unit", ""),
        better=other.get("better", ""),
        paired="",
        note="",
        place="rules/test.rules:1:1",
    )


_RULE = Rule(
    id="fees.no_worker_fee",
    kind="rule",
    title="No fee",
    provisions=(),
    roles=("origin",),
    severity="critical",
    sectors=(),
    applies=None,
    met=Is(Ref("fees.worker_fee_rule"), ("prohibited",)),
    partly=None,
    gap="Workers may be charged.",
    why="",
    advise="",
    model="",
    note="",
    place="rules/test.rules:9:1",
)


@pytest.fixture(scope="session")
def codebook() -> Codebook:
    """Five measures: two scales, a set, a number and a yes/no question; one rule, to be accepted."""
    measures = (
        _measure(
            "fees.worker_fee_rule",
            "scale",
            "permitted_without_cap permitted_up_to_cap prohibited_with_exceptions prohibited",
            "origin destination agreement",
        ),
        _measure("fees.employer_pays", "set", "travel visa medical training", better="more"),
        _measure("fees.refund_days", "number", unit="days", better="lower"),
        _measure("licence.required", "yes_no", better="yes"),
        _measure("entry.sponsorship", "scale", "tied free", "destination"),
    )
    return Codebook(
        topics={},
        sectors={"domestic_work": "Domestic work", "construction": "Construction"},
        categories={"women": "Women", "trainees": "Trainees"},
        measures={m.id: m for m in measures},
        instruments={},
        provisions={},
        concepts={},
        rules={_RULE.id: _RULE},
        patterns={},
    )


@pytest.fixture
def good_text() -> str:
    """The text of a law file in which every kind of field is used."""
    return (HERE / "good" / "full.yaml").read_text(encoding="utf-8")
