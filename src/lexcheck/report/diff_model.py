"""The published form of a difference between two laws: `lexcheck.diff/1`.

Additions are made within a version; nothing is renamed or removed. The JSON Schema comes
from these classes (`lexcheck schema diff`).
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from lexcheck.report.result_model import Acceptance, Asked, Country, Fact, Grade, Part, Program

FORMAT = "lexcheck.diff/1"

Kind = Literal[
    "opened",
    "worse",
    "to_contrary",
    "no_longer_assessed",
    "closed",
    "better",
    "to_silent",
    "assessed",
    "bounds",
    "no_longer_applies",
    "applies",
    "one_side",
    "same",
]


class Side(Part):
    """One of the two laws."""

    asked: Asked
    jurisdiction: Country
    warnings: list[str]


class Verdict(Part):
    """The verdict of a rule."""

    outcome: Literal["met", "partly_met", "not_met", "undetermined", "not_applicable"]
    nature: Literal["", "contrary", "silent"]
    low: Grade
    high: Grade
    through_silence: list[str] = Field(description="Measures that decide it and on which the law is silent.")


class SideVerdict(Verdict):
    """The verdict of a rule on one side, and whether an office answers for the gap on its day."""

    acceptance: Acceptance | None


class RuleChange(Part):
    """One rule on both sides."""

    rule: str
    title: str
    severity: str
    topic: str
    kind: Kind
    before: SideVerdict | None = Field(description="Null when the rule is not asked in the side's role.")
    after: SideVerdict | None
    measures: list[str] = Field(description="Measures it asks about whose facts differ.")
    provisions: list[str]


class FactChange(Part):
    """One measure on which the two sides differ."""

    measure: str
    title: str
    answer: bool = Field(description="Whether the answers differ; else the text, article or evidence does.")
    before: Fact | None = Field(description="Null when nobody has assessed it.")
    after: Fact | None


class Range(Part):
    """The bounds of a provision; equal when everything that decides it is assessed."""

    low: Grade
    high: Grade


class ProvisionChange(Part):
    """One provision that fares otherwise."""

    provision: str
    heading: str
    severity: str = Field(description="The worst of its rules.")
    before: Range | None = Field(description="Null when it is not applicable, or not asked in this role.")
    after: Range | None


class CoverageChange(Part):
    """One instrument on both sides, counted in provisions."""

    instrument: str
    title: str
    provisions: int
    met_before: int
    at_most_before: int
    met_after: int
    at_most_after: int


class PatternChange(Part):
    """One pattern between a law and that of another country, before and after."""

    pattern: str
    title: str
    class_: str = Field(alias="class")
    severity: str
    kind: Literal["gained", "unsure", "lost", "sure"]
    before: Literal["reported", "settled", "cannot_tell", "not_reported"]
    after: Literal["reported", "settled", "cannot_tell", "not_reported"]
    by_silence: bool = Field(description="Whether the outcome after rests in part on a silence.")


class CorridorChange(Part):
    """One corridor before and after; agreements known to be in force are taken into account."""

    origin: str
    destination: str
    agreements_before: list[str]
    agreements_after: list[str]
    reported_before: int
    reported_after: int
    warnings: list[str]
    changes: list[PatternChange]


class DiffResult(Part):
    """The difference between two laws, two days of one law, or a law and a bill."""

    format: Literal["lexcheck.diff/1"] = "lexcheck.diff/1"
    program: Program
    before: Side
    after: Side
    summary: dict[Kind, dict[str, int]] = Field(description="Rules by kind of change, then by severity.")
    staying: list[str] = Field(description="The rules that are a gap on both sides alike.")
    rules: list[RuleChange]
    facts: list[FactChange]
    provisions: list[ProvisionChange]
    coverage: list[CoverageChange]
    corridors: list[CorridorChange] = Field(description="Those asked for with --corridors.")
