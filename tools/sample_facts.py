"""Draw facts at random for a second reading, without saying what was coded.

    python tools/sample_facts.py [--number 60] [--seed 20261121]

Prints YAML: for each fact drawn from the shipped law files the jurisdiction, the measure, for whom it is
asked,
the articles cited and the source, but neither value nor note. Whoever reads a second time fills in
`value` without having seen the file; `--key` prints what was coded, for comparing afterwards.
The same seed and files give the same facts.
"""

from __future__ import annotations

import argparse
from datetime import date
from random import Random

import yaml

from lexcheck.codebook.load import load_codebook
from lexcheck.law.library import known, load
from lexcheck.law.model import Fact, Jurisdiction
from lexcheck.law.regime import holds_on


def primary(on: date) -> list[tuple[Jurisdiction, Fact]]:
    """Return the primary facts in force on a day, in the order of files, measures and entries."""
    book = load_codebook()
    files = [load(k.path, book) for k in known()]
    return [
        (file, fact)
        for file in files
        for measure in sorted(file.facts)
        for fact in file.facts[measure]
        if fact.evidence == "primary" and holds_on(fact, on)
    ]


def blind(number: int, file: Jurisdiction, fact: Fact) -> dict[str, object]:
    """Return what a second reader is given."""
    return {
        "number": number,
        "jurisdiction": file.id,
        "measure": fact.measure,
        "where": str(fact.where) or "in general",
        "cite": [f"{file.laws[c.law].title}: {c.pinpoint}" for c in fact.cite],
        "source": fact.source,
        "value": None,
        "why": None,
    }


def coded(number: int, file: Jurisdiction, fact: Fact) -> dict[str, object]:
    """Return what was coded."""
    value: object = "silent" if fact.silent else fact.value
    if isinstance(fact.value, frozenset):
        value = sorted(fact.value)
    return {
        "number": number,
        "jurisdiction": file.id,
        "measure": fact.measure,
        "value": value,
        "unassessed": sorted(fact.unassessed),
        "says": fact.says,
        "note": fact.note,
    }


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--number", type=int, default=60)
    parser.add_argument("--seed", type=int, default=20261121)
    parser.add_argument("--on", type=date.fromisoformat, default=date(2026, 11, 21))
    parser.add_argument("--key", action="store_true", help="print what was coded")
    asked = parser.parse_args()
    drawn = Random(asked.seed).sample(primary(asked.on), asked.number)
    drawn.sort(key=lambda pair: (pair[0].id, pair[1].measure))
    show = coded if asked.key else blind
    rows = [show(number, *pair) for number, pair in enumerate(drawn, 1)]
    print(yaml.safe_dump(rows, sort_keys=False, allow_unicode=True, width=110), end="")


if __name__ == "__main__":
    main()
