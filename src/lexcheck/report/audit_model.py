"""The published form of an audit of law files: `lexcheck.audit/1` (`lexcheck schema audit`).

Additions are made within a version; nothing is renamed or removed.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

FORMAT = "lexcheck.audit/1"


class Part(BaseModel):
    """A part of an audit; unknown fields are refused, so that drift is seen."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Measures(Part):
    """The measures asked for the file's roles, each in one of these lists."""

    stated: list[str]
    silent: list[str]
    inherited: list[str] = Field(description="Stated by the country's file alone.")
    absent: list[str] = Field(description="Nobody has looked.")


class Facts(Part):
    """How many facts of the file hold on the day, by evidence."""

    primary: int
    secondary: int
    unverified: int


class Entry(Part):
    """One fact of the file."""

    measure: str
    where: str = Field(description="For whom it holds; empty for all.")
    place: str = Field(description="Place in the law file, path:line:column.")


class Old(Entry):
    """A fact that nobody has looked at for long."""

    read: date
    days: int


class Repealed(Entry):
    """A citation of a law that was repealed by the day."""

    cite: str
    title: str
    repealed: date


class TwoReadings(Entry):
    """A fact whose note admits another reading of the law."""

    note: str


class Source(Part):
    """A declared law that no fact cites."""

    key: str
    title: str
    place: str


class File(Part):
    """One law file."""

    id: str
    name: str
    roles: list[str]
    as_at: date
    read: date | None
    measures: Measures
    facts: Facts
    unverified: list[Entry]
    old: list[Old]
    repealed: list[Repealed]
    unused: list[Source]
    two_readings: list[TwoReadings]


class Audits(Part):
    """An audit of law files."""

    format: Literal["lexcheck.audit/1"] = "lexcheck.audit/1"
    on: date = Field(description="The day of the audit: facts that hold on it are counted.")
    older_than: int = Field(description="Days after which a fact counts as old.")
    files: list[File]
