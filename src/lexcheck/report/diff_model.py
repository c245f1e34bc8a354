"""The published form of a difference between two laws: `lexcheck.diff/1`.

Additions are made within a version; nothing is renamed or removed. The JSON Schema comes
from these classes (`lexcheck schema diff`).
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from lexcheck.report.align_model import MendStep, SidedFact, SideFact
from lexcheck.report.result_model import (
    Acceptance,
    Asked,
    Blocker,
    Country,
    Fact,
    Grade,
    Named,
    Part,
    Program,
    Provision,
    Truth,
)

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
    facts: list[Fact] = Field(description="Every fact that some rule asked about.")
    measures_not_assessed: list[str] = Field(description="Measures that a rule asks about and nobody has.")


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


class ReasonedVerdict(SideVerdict):
    """The same, with what it rests on."""

    applies: Truth
    facts: list[str] = Field(description="Measures whose facts decided the verdict.")
    blockers: list[Blocker]
    missing: list[str] = Field(description="What the law would need for the rule to be met, in words.")


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


class ReasonedChange(RuleChange):
    """The same, with what each verdict rests on, and what the rule says of a gap."""

    before: ReasonedVerdict | None = Field(description="Null when the rule is not asked in the side's role.")
    after: ReasonedVerdict | None
    gap: str
    advice: str
    why: str
    model: str = Field(description="A model clause; empty where the rule has none.")
    sectors: list[str] = Field(description="The sectors in which alone the rule is asked; empty for all.")


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
    outcome: Literal["met", "partly_met", "not_met", "undetermined"]
    nature: Literal["", "contrary", "silent"] = Field(description="Of a provision that is not met.")
    through_silence: bool = Field(description="Whether the law's silence is part of what decided it.")


class ProvisionChange(Part):
    """One provision whose verdict is another."""

    provision: str
    instrument: str
    number: str
    heading: str
    wording: Literal["primary", "secondary", "unverified", "doubtful"]
    severity: str = Field(description="The worst of its rules.")
    kind: Kind
    rules: list[str]
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
    not_applicable_before: int
    not_applicable_after: int


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
    by_silence_before: bool
    facts_before: list[SidedFact] = Field(description="The facts that decide the outcome before.")
    facts_after: list[SidedFact]
    missing_before: list[SideFact] = Field(description="What would have to be known to tell.")
    missing_after: list[SideFact]
    why: str
    mend: list[MendStep]
    provisions: list[str]


class CorridorChange(Part):
    """One corridor before and after; agreements known to be in force are taken into account."""

    origin: str
    destination: str
    other: Country = Field(description="The country at the other end, whose law is the same on both sides.")
    agreements_before: list[str]
    agreements_after: list[str]
    agreements: list[Country] = Field(description="The same, with their names and laws.")
    patterns: int
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
    rules: list[ReasonedChange]
    facts: list[FactChange]
    provisions: list[ProvisionChange]
    coverage: list[CoverageChange]
    corridors: list[CorridorChange] = Field(description="Those asked for with --corridors.")
    provisions_named: list[Provision] = Field(
        description="Every provision that a rule or pattern here implements."
    )
    instruments: list[Named] = Field(description="The instruments of these provisions.")
    titles: list[Named] = Field(description="The titles of the topics and measures that are named here.")
