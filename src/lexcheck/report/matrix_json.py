"""The matrix of corridors as JSON, in the published form of `matrix_model`."""

from __future__ import annotations

from collections import Counter

from lexcheck import __version__
from lexcheck.analysis.matrix import Matrix
from lexcheck.codebook.model import Pattern
from lexcheck.law.model import Jurisdiction
from lexcheck.report import matrix_model as m
from lexcheck.report.heat import heat
from lexcheck.report.result_model import Program


def matrix_json(found: Matrix) -> str:
    """Return the matrix as JSON text."""
    return matrix_result(found).model_dump_json(indent=1, by_alias=True) + "\n"


def matrix_result(found: Matrix) -> m.MatrixResult:
    """Return the matrix in its published form."""
    laid = heat(found)
    names = {j.id: j for j in (*found.origins, *found.destinations)}
    return m.MatrixResult(
        program=Program(version=__version__, codebook=found.codebook.digest, engines=["direct"]),
        asked=m.MatrixAsked(
            on=found.on,
            sector=found.sector,
            category=found.category,
            against=list(found.selection.against),
            topics=list(found.selection.topics),
            severity=found.selection.severity,
            no_agreement=found.none,
        ),
        origins=[_end(names[id]) for id in laid.rows],
        destinations=[_end(names[id]) for id in laid.columns],
        patterns=[_pattern(*row) for row in found.by_pattern()],
        corridors=[_corridor(found, cell.way) for cell in laid.worst()],
    )


def _end(j: Jurisdiction) -> m.End:
    return m.End(id=j.id, name=j.name, as_at=j.as_at)


def _pattern(pattern: Pattern, counts: Counter[str]) -> m.MatrixPattern:
    return m.MatrixPattern(
        pattern=pattern.id,
        title=pattern.title,
        **{"class": pattern.class_},
        severity=pattern.severity,
        reported=counts["reported"],
        settled=counts["settled"],
        cannot_tell=counts["cannot_tell"],
        not_reported=counts["not_reported"],
    )


def _corridor(found: Matrix, way: int) -> m.MatrixCorridor:
    reported = found.found(way)
    return m.MatrixCorridor(
        origin=found.ways[way].origin.id,
        destination=found.ways[way].destination.id,
        agreements=[a.id for a in found.ways[way].agreements],
        reported=[p.id for p, _ in reported],
        by_silence=[p.id for p, v in reported if v.by_silence],
        settled=[p.id for p, _ in found.found(way, "settled")],
        cannot_tell=[p.id for p, _ in found.found(way, "cannot_tell")],
    )
