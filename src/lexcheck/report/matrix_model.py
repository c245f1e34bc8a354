"""The published form of a matrix of corridors: `lexcheck.matrix/1`.

Additions are made within a version; nothing is renamed or removed. The JSON Schema comes
from these classes (`lexcheck schema matrix`).
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field

from lexcheck.report.result_model import Part, Program

FORMAT = "lexcheck.matrix/1"


class MatrixAsked(Part):
    """What was asked."""

    on: date
    sector: str
    category: str
    against: list[str]
    topics: list[str]
    severity: str
    no_agreement: bool


class End(Part):
    """A jurisdiction at one end of corridors."""

    id: str
    name: str
    as_at: date


class MatrixPattern(Part):
    """A pattern and the number of corridors of each outcome."""

    pattern: str
    title: str
    class_: str = Field(alias="class")
    severity: str
    reported: int
    settled: int
    cannot_tell: int
    not_reported: int


class MatrixCorridor(Part):
    """A corridor and the patterns of each outcome; those not named do not hold."""

    origin: str
    destination: str
    agreements: list[str]
    reported: list[str]
    by_silence: list[str] = Field(description="Those of the reported that rest in part on a silence.")
    settled: list[str]
    cannot_tell: list[str]


class MatrixResult(Part):
    """A matrix of corridors."""

    format: Literal["lexcheck.matrix/1"] = "lexcheck.matrix/1"
    program: Program
    asked: MatrixAsked
    origins: list[End]
    destinations: list[End]
    patterns: list[MatrixPattern]
    corridors: list[MatrixCorridor] = Field(description="The worst first.")
