"""From the arguments of a verb to a corridor: two jurisdictions and what they agreed."""

from __future__ import annotations

from datetime import date

from lexcheck.analysis.align import Corridor, between, check
from lexcheck.cli import inputs
from lexcheck.codebook.model import Codebook
from lexcheck.errors import UsageError
from lexcheck.law.library import load
from lexcheck.law.model import Jurisdiction


def corridor(
    book: Codebook, origin: str, destination: str, on: date, named: tuple[str, ...], *, none: bool
) -> Corridor:
    """Return the corridor, with the agreements named or else those known to be in force."""
    if none and named:
        raise UsageError("--agreement and --no-agreement contradict each other", "leave one of them out")
    ends = inputs.jurisdiction(origin, book), inputs.jurisdiction(destination, book)
    check(Corridor(*ends), on)
    agreements = tuple(inputs.jurisdiction(name, book) for name in named)
    if not named and not none:
        agreements = between(agreements_known(book), *ends, on)
    found = Corridor(*ends, agreements, none)
    check(found, on)
    return found


def agreements_known(book: Codebook) -> list[Jurisdiction]:
    """Return every agreement among the law files, in the order of their ids."""
    return [load(k.path, book) for k in inputs.law_files() if k.agreement]
