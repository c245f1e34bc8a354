"""The published form of an alignment of two laws: `lexcheck.alignment/1`.

Additions are made within a version; nothing is renamed or removed. The JSON Schema comes
from these classes (`lexcheck schema alignment`).
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field

from lexcheck.report.result_model import Country, Fact, Named, Part, Program, Provision

FORMAT = "lexcheck.alignment/1"

Side = Literal["origin", "destination", "agreement"]


class AlignAsked(Part):
    """What was asked."""

    on: date = Field(description="The day whose law was asked for.")
    sector: str
    category: str
    against: list[str] = Field(description="Instruments the report is limited to; empty for all.")
    topics: list[str]
    severity: str
    only: str
    no_agreement: bool = Field(description="Whether the reader said that there is no agreement.")


class Agreement(Part):
    """An agreement that was taken into account."""

    file: Country
    in_force: date | None
    ended: date | None


class SideFact(Part):
    """A measure on one side."""

    side: Side
    measure: str


class MendStep(Part):
    """What one side could do."""

    side: Side
    how: str


class PatternFinding(Part):
    """One pattern and its verdict."""

    pattern: str
    title: str
    topic: str
    class_: str = Field(alias="class")
    severity: str
    outcome: Literal["reported", "settled", "cannot_tell", "not_reported"]
    by_silence: bool = Field(description="Whether some fact that decides it is a silence.")
    facts: list[SideFact] = Field(description="The facts that decide it.")
    through_silence: list[SideFact]
    missing: list[SideFact] = Field(description="What would have to be known to tell, or to settle it.")
    clauses: list[SideFact] = Field(description="What the agreement says on the matter without settling it.")
    shared_items: list[str]
    why: str
    mend: list[MendStep]
    provisions: list[str]
    place: str = Field(description="Place of the pattern in the rule files.")


class SidedFact(Part):
    """What one side's text says on one measure."""

    side: Side
    fact: Fact


class PairedMeasure(Part):
    """A measure asked of both sides."""

    measure: str
    title: str
    topic: str
    more: Literal["origin", "destination", "same", "differ", "unknown"] = Field(
        description="The side that protects more."
    )


class OpenQuestion(Part):
    """What one side would have to be asked."""

    side: Side
    measure: str
    ask: str
    patterns: list[str]


class Served(Part):
    """The provisions of one instrument that patterns serve, by the worst outcome of those patterns."""

    instrument: str
    title: str
    reported: int
    cannot_tell: int
    settled: int
    not_reported: int


class AlignSummary(Part):
    """Counts of patterns by outcome, and of those reported by class."""

    patterns: int
    reported: int
    settled: int
    cannot_tell: int
    not_reported: int
    classes: dict[str, int]


class AlignResult(Part):
    """An alignment of two laws."""

    format: Literal["lexcheck.alignment/1"] = "lexcheck.alignment/1"
    program: Program
    asked: AlignAsked
    origin: Country
    destination: Country
    agreements: list[Agreement]
    summary: AlignSummary
    warnings: list[str]
    findings: list[PatternFinding]
    questions: list[OpenQuestion]
    measures: list[PairedMeasure]
    served: list[Served]
    facts: list[SidedFact] = Field(description="Every fact of a measure that a pattern or pair asks about.")
    provisions: list[Provision]
    binding: str = Field(description="Whether the agreement binds, in words; empty without one.")
    titles: list[Named] = Field(description="The titles of the measures and topics that are named here.")
