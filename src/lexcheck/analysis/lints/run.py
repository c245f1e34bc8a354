"""Run the lints over a codebook."""

from __future__ import annotations

from collections.abc import Mapping

from lexcheck.analysis.lints import LINTS
from lexcheck.analysis.lints.lint import Asked, diagnostic
from lexcheck.codebook.model import Codebook
from lexcheck.errors import Diagnostic


def run_lints(
    codebook: Codebook, texts: Mapping[str, str], asked: Asked = lambda place: True
) -> tuple[list[Diagnostic], list[Diagnostic]]:
    """Return what the lints find where it was asked for, as (errors, warnings) in order of place.

    `texts` holds the text of each rule file by its shown path, for the carets.
    """
    lines = {path: text.split("\n") for path, text in texts.items()}
    found: dict[str, list[Diagnostic]] = {"error": [], "warning": []}
    for lint in LINTS.values():
        found[lint.level] += [
            diagnostic(lint, f, lines) for f in lint.find(codebook, asked) if asked(f.place)
        ]
    return sorted(found["error"], key=Diagnostic.sort_key), sorted(found["warning"], key=Diagnostic.sort_key)
