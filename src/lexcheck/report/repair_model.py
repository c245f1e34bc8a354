"""The published form of a repair: `lexcheck.repair/1`.

Additions are made within a version; nothing is renamed or removed. The JSON Schema comes
from these classes (`lexcheck schema repair`).
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field

from lexcheck.report.result_model import Part, Program

FORMAT = "lexcheck.repair/1"


class RepairAsked(Part):
    """What was asked."""

    of: list[str] = Field(description="The id of one jurisdiction, or of an origin and a destination.")
    on: date
    sector: str
    goals: list[str] = Field(description="Rules to be met, or patterns not to be reported.")
    weights: dict[str, int] = Field(description="The sides that may move, with the weight of a change.")


class FactValue(Part):
    """What a fact says as coded; null of `value` is silence."""

    value: str | float | list[str] | None
    unassessed: list[str]


class RepairStep(Part):
    """A fact to change; `before` is null where nobody has assessed it."""

    side: Literal["", "origin", "destination", "agreement"]
    measure: str
    before: FactValue | None
    after: FactValue
    serves: list[str]
    advice: list[str]


class RepairEffect(Part):
    """A rule or pattern that would come out otherwise."""

    subject: str
    before: str
    after: str


class RepairResult(Part):
    """A repair; `steps` is null when no changes reach what was asked for."""

    format: Literal["lexcheck.repair/1"] = "lexcheck.repair/1"
    program: Program
    asked: RepairAsked
    open: list[str] = Field(description="Goals not reached yet.")
    unknown: list[str] = Field(description="Goals that cannot be told.")
    steps: list[RepairStep] | None
    weight: int
    proven: bool = Field(
        description="Whether it was proven that no set of less weight does, or that none does."
    )
    impossible: list[str] = Field(description="Goals that cannot be reached even alone.")
    effects: list[RepairEffect]
