"""The published form of a gap analysis: `lexcheck.result/1`.

Additions are made within a version; nothing is renamed or removed. The JSON Schema comes
from these classes (`lexcheck schema result`).
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

FORMAT = "lexcheck.result/1"

Grade = Literal["not_met", "partly_met", "met"]
Truth = Literal["true", "false", "unknown"]


class Part(BaseModel):
    """A part of a result; unknown fields are refused, so that drift is seen."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Program(Part):
    """What made the result."""

    name: Literal["lexcheck"] = "lexcheck"
    version: str
    codebook: str = Field(description="SHA-256 of the rule files, in hexadecimal.")
    engines: list[str] = Field(description="The engines that agree on every verdict.")


class Asked(Part):
    """What was asked."""

    role: str
    on: date = Field(description="The day whose law was asked for.")
    sector: str
    category: str
    counterpart: str
    against: list[str] = Field(description="Instruments the report is limited to; empty for all.")
    topics: list[str]
    severity: str
    only: str


class Law(Part):
    """A legal text that facts cite."""

    key: str
    title: str
    number: str
    in_force: date | None
    repealed: date | None
    url: str
    read: date | None = Field(description="When the text itself was read; null when it was not.")


class Bill(Part):
    """A bill with which the law is looked at."""

    name: str
    as_at: date = Field(description="The state of the bill that the file describes.")
    read: date | None
    in_force: date | None = Field(description="Null when the bill does not say; it is then taken to be.")
    note: str


class Country(Part):
    """The jurisdiction analysed."""

    id: str
    name: str
    as_at: date = Field(description="The state of the law that the file describes.")
    read: date | None
    note: str
    place: str = Field(description="Place of the law file's head, path:line:column.")
    laws: list[Law]
    bill: Bill | None = Field(description="Null when the law is looked at as it is.")


class Fact(Part):
    """What the law says on one measure."""

    measure: str
    jurisdiction: str
    silent: bool
    value: str | float | list[str] | None = Field(
        description="Option, number or items; null when the law is silent."
    )
    unassessed: list[str] = Field(description="Items of the set that nobody has assessed.")
    says: str
    cite: list[str] = Field(description="Key of the law and pinpoint, as in `fea s. 24(1)`.")
    articles: str = Field(description="The same with the titles of the laws.")
    evidence: Literal["primary", "secondary", "unverified"]
    source: str
    note: str
    begins: date | None
    ends: date | None
    where: dict[str, str]
    coded: str = Field(description="The value as one text, with its unit; `silent` when the law is.")
    place: str = Field(description="Place in the law file, path:line:column.")


class Blocker(Part):
    """A measure that keeps a verdict from being one grade."""

    measure: str
    reason: Literal["not_assessed", "silence_not_comparable", "items_not_assessed"]
    items: list[str]
    why: str = Field(description="What nobody has assessed, as a sentence.")


class Acceptance(Part):
    """That an office answers for a gap."""

    state: Literal["accepted", "lapsed", "not_begun"] = Field(description="On the day asked.")
    needed: bool = Field(description="Whether the rule is not met or only partly met.")
    reason: str
    by: str = Field(description="The office, not a person.")
    since: date | None
    until: date
    place: str


class Example(Part):
    """A law of another jurisdiction that meets the rule in the same role, not through silence."""

    jurisdiction: str
    name: str
    articles: str
    evidence: Literal["primary", "secondary", "unverified"] = Field(
        description="Of the worst evidenced fact on which it rests."
    )
    begins: date | None = Field(description="The first day on which its facts hold, where known.")


class Finding(Part):
    """One rule and its verdict."""

    rule: str
    title: str
    severity: str
    topic: str
    outcome: Literal["met", "partly_met", "not_met", "undetermined", "not_applicable"]
    nature: Literal["", "contrary", "silent"] = Field(description="Of a rule that is not met.")
    low: Grade
    high: Grade
    applies: Truth
    met_when: Truth
    partly_met_when: Truth | None
    facts: list[str] = Field(description="Measures whose facts decided the verdict.")
    through_silence: list[str] = Field(description="Those of them on which the law is silent.")
    blockers: list[Blocker]
    missing: list[str] = Field(description="What the law would need for the rule to be met, in words.")
    gap: str
    advice: str
    why: str
    model: str = Field(description="A model clause; empty where the rule has none.")
    sectors: list[str] = Field(description="The sectors in which alone the rule is asked; empty for all.")
    examples: list[Example] = Field(
        default_factory=list,
        description="Who does this already: of a gap, up to three, best evidenced first.",
    )
    provisions: list[str]
    acceptance: Acceptance | None = Field(description="Null when nobody has accepted a gap here.")
    place: str = Field(description="Place of the rule in the rule files.")


class Provision(Part):
    """A provision that a finding implements."""

    id: str
    heading: str
    wording: Literal["primary", "secondary", "unverified", "doubtful"]


class Concordance(Part):
    """The verdict on one provision: the meet of the verdicts on its rules."""

    provision: str
    instrument: str
    number: str
    heading: str
    wording: Literal["primary", "secondary", "unverified", "doubtful"]
    outcome: Literal["met", "partly_met", "not_met", "undetermined", "not_applicable"]
    nature: Literal["", "contrary", "silent"] = Field(description="Of a provision that is not met.")
    low: Grade
    high: Grade
    through_silence: bool = Field(description="Whether the law's silence is part of what decided it.")
    rules: list[str]


class Named(Part):
    """An id and what it is called."""

    id: str
    title: str


class Coverage(Part):
    """One instrument, counted in provisions that some rule asked here implements."""

    instrument: str
    title: str
    provisions: int
    met: int
    at_most: int = Field(description="Provisions that could be met once everything is assessed.")
    partly_met: int
    not_met: int
    contrary: int
    silent: int
    undetermined: int
    not_applicable: int


class Summary(Part):
    """Counts of rules by outcome, and of measures by evidence."""

    rules: int
    met: int
    partly_met: int
    not_met: int
    contrary: int
    silent: int
    undetermined: int
    not_applicable: int
    measures_assessed: int
    measures_not_assessed: list[str]
    facts_primary: int
    facts_secondary: int
    facts_unverified: int
    facts_silent: int
    accepted: int = Field(description="Gaps that an office answers for; they are among the gaps above.")
    acceptances_lapsed: int = Field(description="Gaps that were accepted until a day that has passed.")


class Result(Part):
    """A gap analysis."""

    format: Literal["lexcheck.result/1"] = "lexcheck.result/1"
    program: Program
    asked: Asked
    jurisdiction: Country
    summary: Summary
    coverage: list[Coverage]
    warnings: list[str] = Field(description="What to know of the law file before relying on the result.")
    findings: list[Finding]
    facts: list[Fact] = Field(description="Every fact that some rule asked about.")
    provisions: list[Provision]
    concordance: list[Concordance] = Field(description="Every provision that some rule implements.")
    measures: list[Named] = Field(description="The measures that some rule asked about.")
    topics: list[Named] = Field(description="The topics of the rules.")
