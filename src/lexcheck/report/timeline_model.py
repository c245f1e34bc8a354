"""The published form of a timeline: `lexcheck.timeline/1`.

Additions are made within a version; nothing is renamed or removed. The JSON Schema comes
from these classes (`lexcheck schema timeline`).
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field

from lexcheck.report.diff_model import FactChange, RuleChange, Verdict
from lexcheck.report.result_model import Asked, Country, Part, Program

FORMAT = "lexcheck.timeline/1"


class Turn(Part):
    """A day on which the law became another."""

    day: date
    acts: list[str] = Field(description="The acts that made it so, else the laws that the facts cite.")
    facts: list[FactChange]
    rules: list[RuleChange] = Field(description="The rules whose verdict became another.")


class Stretch(Part):
    """Days on which the verdict of a rule was the same."""

    begins: date | None = Field(description="Null: as long as the file tells of.")
    ends: date | None = Field(description="Null: it still is.")
    verdict: Verdict


class History(Part):
    """One rule over time."""

    rule: str
    title: str
    severity: str
    topic: str
    stretches: list[Stretch]


class TimelineResult(Part):
    """How the verdicts on a law changed."""

    format: Literal["lexcheck.timeline/1"] = "lexcheck.timeline/1"
    program: Program
    asked: Asked
    jurisdiction: Country
    warnings: list[str]
    turns: list[Turn]
    histories: list[History]
