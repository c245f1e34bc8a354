"""Measures asked of both sides, side by side: what each says, and which protects more."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lexcheck.codebook.conditions import Ref, Relates
from lexcheck.codebook.model import Codebook, Measure
from lexcheck.engine import direct
from lexcheck.engine.outcome import Facts, Truth
from lexcheck.law.model import Fact

ORIGIN, DESTINATION = "origin", "destination"


@dataclass(frozen=True)
class Pair:
    """One paired measure on both sides.

    `more` is `origin` or `destination` (the side that protects more), `same`, `differ` (each
    has something the other lacks, or neither answer is better) or `unknown`.
    """

    measure: Measure
    origin: Fact | None
    destination: Fact | None
    more: str


def pairs(codebook: Codebook, regimes: Mapping[str, Mapping[str, Fact]]) -> list[Pair]:
    """Return every measure that the codebook pairs, in its order."""
    found = []
    for measure in codebook.measures.values():
        if not measure.paired or not {ORIGIN, DESTINATION} <= set(measure.roles):
            continue
        one, two = (regimes.get(side, {}).get(measure.id) for side in (ORIGIN, DESTINATION))
        found.append(Pair(measure, one, two, compare(measure, one, two)))
    return found


def compare(measure: Measure, origin: Fact | None, destination: Fact | None) -> str:
    """Return which of two facts protects more, in the words of `Pair.more`."""
    if origin is None or destination is None:
        return "unknown"
    if origin.silent and destination.silent:
        return "same"
    left, right = Ref(measure.id, ORIGIN), Ref(measure.id, DESTINATION)
    facts = {left: origin, right: destination}
    if measure.kind == "set":
        return _sets(measure, facts, left, right)
    below, above = (_ask(Relates(left, word, right), facts, measure) for word in ("below", "above"))
    if below is Truth.UNKNOWN:
        return "unknown"
    if below is above:
        return "same"
    # A scale and a yes/no measure run from the least protective; of a number `better` says it.
    if measure.better == "neutral":
        return "differ"
    higher = DESTINATION if below is Truth.TRUE else ORIGIN
    lower = ORIGIN if higher == DESTINATION else DESTINATION
    return lower if measure.better == "lower" else higher


def _sets(measure: Measure, facts: Facts, left: Ref, right: Ref) -> str:
    left_lacks = _ask(Relates(left, "lacks", right), facts, measure)
    right_lacks = _ask(Relates(right, "lacks", left), facts, measure)
    if Truth.UNKNOWN in (left_lacks, right_lacks):
        return "differ" if left_lacks is right_lacks is Truth.TRUE else "unknown"
    if left_lacks is right_lacks:
        return "same" if left_lacks is Truth.FALSE else "differ"
    if measure.better not in ("more", "fewer"):
        return "differ"
    fuller = DESTINATION if left_lacks is Truth.TRUE else ORIGIN
    emptier = ORIGIN if fuller == DESTINATION else DESTINATION
    return emptier if measure.better == "fewer" else fuller


def _ask(asked: Relates, facts: Facts, measure: Measure) -> Truth:
    return direct.evaluate([asked], facts, {measure.id: measure})[asked].truth
