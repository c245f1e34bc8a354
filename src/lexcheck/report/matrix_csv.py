"""The matrix of corridors as CSV: a line for each corridor and pattern."""

from __future__ import annotations

import csv
import io

from lexcheck.analysis.matrix import Matrix

COLUMNS = ("origin", "destination", "agreements", "pattern", "class", "severity", "outcome", "by_silence")


def matrix_csv(found: Matrix) -> str:
    """Return the matrix as CSV text (RFC 4180, but lines end in a line feed alone)."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for number, way in enumerate(found.ways):
        ends = (way.origin.id, way.destination.id, " ".join(a.id for a in way.agreements))
        for pattern, answer in zip(found.patterns, found.answers, strict=True):
            verdict = answer.of(number)
            silence = "yes" if verdict.by_silence and verdict.outcome in ("reported", "settled") else "no"
            writer.writerow((*ends, pattern.id, pattern.class_, pattern.severity, verdict.outcome, silence))
    return text.getvalue()
