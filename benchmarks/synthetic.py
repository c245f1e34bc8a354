"""Make regimes at random, always the same for a seed: countries of a made-up world."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import product
from random import Random
from string import ascii_uppercase

from lexcheck.codebook.model import Codebook, Measure
from lexcheck.law.model import Fact, Jurisdiction, Value

ABSENT, SILENT, UNREAD = 0.12, 0.1, 0.1
"""How often a measure is not assessed, silent, and a set read in part."""

AS_AT = date(2026, 1, 1)


def countries(codebook: Codebook, number: int, seed: int = 1) -> list[Jurisdiction]:
    """Return so many countries, each of origin and of destination, with facts at random."""
    random = Random(seed)
    ids = ["".join(pair) for pair in product(ascii_uppercase, repeat=2)][:number]
    asked = [m for m in codebook.measures.values() if {"origin", "destination"} & set(m.roles)]
    return [_country(id, asked, random) for id in ids]


def _country(id: str, measures: Sequence[Measure], random: Random) -> Jurisdiction:
    facts = {m.id: (_fact(id, m, random),) for m in measures if random.random() >= ABSENT}
    return Jurisdiction(id, f"Country {id}", ("origin", "destination"), AS_AT, AS_AT, {}, facts)


def _fact(owner: str, measure: Measure, random: Random) -> Fact:
    if random.random() < SILENT:
        return Fact(measure.id, None, "primary", jurisdiction=owner)
    unread: frozenset[str] = frozenset()
    value: Value = random.choice(measure.choice_ids or ("",))
    if measure.kind == "number":
        value = float(random.choice((1, 2, 3, 12, 18, 30, 90, 365, 1000, 25000)))
    elif measure.kind == "set":
        value = frozenset(i for i in measure.choice_ids if random.random() < 0.5)
        unread = frozenset(i for i in measure.choice_ids if random.random() < UNREAD) - value
    return Fact(measure.id, value, "primary", unread, jurisdiction=owner)
