"""A gap analysis in its published form, without what differs from machine to machine."""

from __future__ import annotations

from lexcheck.analysis.gap import Gap
from lexcheck.report.gap_json import gap_result
from lexcheck.report.result_model import Result


def published(gap: Gap, only: str = "") -> Result:
    """Return the result with its version, its digest and the folders of its files left out."""
    result = gap_result(gap, only)
    home = {"place": result.jurisdiction.place.rsplit("/", 1)[-1]}
    return result.model_copy(
        update={
            "program": result.program.model_copy(update={"version": "0", "codebook": "0" * 64}),
            "jurisdiction": result.jurisdiction.model_copy(update=home),
            "facts": [f.model_copy(update={"place": f.place.rsplit("/", 1)[-1]}) for f in result.facts],
        }
    )
