"""The published form of a comparison: `lexcheck.compare/1` (`lexcheck schema compare`).

Additions are made within a version; nothing is renamed or removed.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field

from lexcheck.report.result_model import Fact, Part

FORMAT = "lexcheck.compare/1"


class Measure(Part):
    """The question."""

    id: str
    title: str
    ask: str
    kind: Literal["scale", "yes_no", "set", "number"]
    choices: list[str] = Field(description="Options from the least protective, or items.")
    unit: str
    better: str
    silence: str


class Asked(Part):
    """What was asked; an empty text limits nothing."""

    on: date
    role: str
    sector: str
    category: str
    counterpart: str


class Answer(Part):
    """What one jurisdiction says."""

    jurisdiction: str
    name: str
    roles: list[str] = Field(description="The roles in which it answers so.")
    status: Literal["stated", "silent", "not_assessed"]
    fact: Fact | None
    others: list[Fact] = Field(description="Facts that hold for some workers only.")


class Comparison(Part):
    """How jurisdictions answer one measure, best first; then the silent ones, then those not assessed."""

    format: Literal["lexcheck.compare/1"] = "lexcheck.compare/1"
    measure: Measure
    asked: Asked
    answers: list[Answer]
