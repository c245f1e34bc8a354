"""The verdict on each provision: the meet of the verdicts on the rules that implement it."""

from __future__ import annotations

from dataclasses import dataclass

from lexcheck.analysis.gap import Gap, Result
from lexcheck.codebook.model import Provision
from lexcheck.engine.verdict import Grade, meet


@dataclass(frozen=True)
class Entry:
    """A provision, the rules asked that implement it, and what they are worth together.

    `outcome` and `nature` are as in a rule's verdict; `low` and `high` bound it. A provision that
    is not met is `silent` when every rule it fails on is. `through_silence` says that the law's
    silence is part of what decided it.
    """

    provision: Provision
    outcome: str
    nature: str
    low: Grade
    high: Grade
    through_silence: bool
    results: tuple[Result, ...]


def concordance(gap: Gap) -> list[Entry]:
    """Return every provision that some rule asked here implements, in the codebook's order."""
    found: dict[str, list[Result]] = {}
    for result in gap.results:
        for provision in result.rule.provisions:
            found.setdefault(provision, []).append(result)
    against = gap.selection.against
    return [
        _entry(provision, tuple(found[identity]))
        for identity, provision in gap.codebook.provisions.items()
        if identity in found and (not against or provision.instrument in against)
    ]


def _entry(provision: Provision, results: tuple[Result, ...]) -> Entry:
    verdicts = [r.verdict for r in results]
    bounds = meet(verdicts)
    if bounds is None:
        return Entry(provision, "not_applicable", "", Grade.NOT_MET, Grade.NOT_MET, False, results)
    low, high = bounds
    outcome = low.word if low is high else "undetermined"
    failed = {v.nature for v in verdicts if v.outcome == "not_met"}
    nature = "" if outcome != "not_met" else "silent" if failed == {"silent"} else "contrary"
    silence = any(v.through_silence for v in verdicts if v.outcome != "not_applicable")
    return Entry(provision, outcome, nature, low, high, silence, results)
