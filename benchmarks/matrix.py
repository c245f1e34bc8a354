"""Measure the matrix of corridors: 195 made-up countries, all pairs, all shipped patterns.

    PYTHONPATH=src:. python -m benchmarks.matrix [--countries 195] [--sample 150]

The matrix is timed in a process of its own, from when the codebook and the countries are there until
the counts of its report are, in seconds of CPU (one core), with the peak memory of that process.
Beside it in the same run, on a sample of the same corridors, one corridor at a time: durable-rules
as `lexcheck align` asks it, clipspy with the same rules and the same messages, and the direct
evaluator; and as a floor the bare truth of every pattern on every corridor by numpy, without a
reason for any of it.
All answers are held against each other. Ends with exit code 1 when the matrix takes more
than 5 seconds or 500 MB, or an answer differs.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from random import Random

import numpy as np

from benchmarks.clips_engine import Clips
from benchmarks.synthetic import AS_AT, countries
from lexcheck.analysis.align import Corridor, sides
from lexcheck.analysis.matrix import Matrix, matrix
from lexcheck.codebook.conditions import All, Any, Condition, Holds, Not, Ref, Relates
from lexcheck.codebook.load import load_codebook
from lexcheck.codebook.model import Codebook
from lexcheck.engine import direct
from lexcheck.engine.durable import session_for
from lexcheck.engine.outcome import Facts, Truth
from lexcheck.engine.relations import Truths, related
from lexcheck.law.model import Fact, Jurisdiction

MAX_SECONDS, MAX_MEGABYTES = 5.0, 500

TRUTHS = {Truth.FALSE: 0, Truth.UNKNOWN: 1, Truth.TRUE: 2}


def conditions(book: Codebook) -> dict[str, Condition]:
    """Return the conditions of the shipped patterns by name."""
    return {f"{p.id} {n}": c for p in book.patterns.values() for n, c in enumerate(p.conditions)}


def made(book: Codebook, world: Sequence[Jurisdiction]) -> Matrix:
    """Return the matrix of all corridors."""
    return matrix(book, world, world, [], AS_AT)


def alone(number: int) -> None:
    """Time the matrix in this process and print seconds and megabytes as JSON."""
    book = load_codebook()
    world = countries(book, number)
    wall, cpu = time.perf_counter(), time.process_time()
    found = made(book, world)
    counts = found.counts()
    rows = found.by_pattern()
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    distinct = sum(len(a.verdicts) for a in found.answers)
    print(json.dumps([cpu, wall, megabytes, len(counts["reported"]), len(rows), distinct]))


class Floor:
    """The truth of conditions on all pairs of countries at once, as arrays."""

    def __init__(self, book: Codebook, world: Sequence[Jurisdiction]) -> None:
        self.book, self.number = book, len(world)
        self.facts: dict[str, list[Fact | None]] = {
            m: [next(iter(c.facts.get(m, ())), None) for c in world] for m in book.measures
        }

    def truths(self) -> list[Truths]:
        """Return the truth of each pattern's condition: origins in rows, destinations in columns."""
        whole = (self.number, self.number)
        return [np.broadcast_to(self._truth(p.when), whole) for p in self.book.patterns.values()]

    def _truth(self, condition: Condition) -> Truths:
        match condition:
            case All(parts):
                found = self._truth(parts[0])
                for part in parts[1:]:
                    found = np.minimum(found, self._truth(part))
                return found
            case Any(parts):
                found = self._truth(parts[0])
                for part in parts[1:]:
                    found = np.maximum(found, self._truth(part))
                return found
            case Not(part):
                return 2 - self._truth(part)
            case Holds(_, _, part):
                return self._truth(part)
            case Relates(left, _, right):
                if "agreement" in (left.side, right.side):
                    return np.ones((1, 1), np.int64)
                facts = self.facts[left.measure], self.facts[right.measure]
                some = related(condition, *facts, self.book.measures)
                return some if left.side == "origin" else some.T
            case _:
                return self._leaf(condition, condition.ref)

    def _leaf(self, leaf: Condition, ref: Ref) -> Truths:
        if ref.side == "agreement":
            return np.ones((1, 1), np.int64)
        known: dict[tuple[object, ...] | None, int] = {}
        truths = []
        for fact in self.facts[ref.measure]:
            key = None if fact is None else (fact.value, fact.unassessed)
            if key not in known:
                outcome = direct.evaluate([leaf], {ref: fact} if fact else {}, self.book.measures)[leaf]
                known[key] = TRUTHS[outcome.truth]
            truths.append(known[key])
        array = np.array(truths, np.int64)
        return array[:, None] if ref.side == "origin" else array[None, :]


def sample(book: Codebook, found: Matrix, number: int, seed: int = 3) -> list[tuple[int, Facts]]:
    """Return some corridors of the matrix by number, each with its facts."""
    some = []
    for way in sorted(Random(seed).sample(range(len(found.ways)), number)):
        corridor = Corridor(found.ways[way].origin, found.ways[way].destination)
        held = sides(book, corridor, AS_AT)
        some.append((way, {Ref(m, side): f for side, facts in held.items() for m, f in facts.items()}))
    return some


def per_corridor(run: Callable[[Facts], object], some: Sequence[tuple[int, Facts]]) -> float:
    """Return the seconds that one corridor takes, the first few not counted."""
    for _, facts in some[:3]:
        run(facts)
    start = time.process_time()
    for _, facts in some:
        run(facts)
    return (time.process_time() - start) / len(some)


def differences(
    book: Codebook, found: Matrix, floor: Floor, clips: Clips, some: Sequence[tuple[int, Facts]]
) -> int:
    """Return how many answers of the matrix, of clipspy and of the floor are not the direct evaluator's."""
    wrong = 0
    named = conditions(book)
    for way, facts in some:
        outcomes = direct.evaluate(named.values(), facts, book.measures)
        truths = clips.truths(facts)
        wrong += sum(truths[name] is not outcomes[c].truth for name, c in named.items())
        for pattern, answer in zip(found.patterns, found.answers, strict=True):
            wrong += answer.of(way).when != outcomes[pattern.when]
    place = {c.id: n for n, c in enumerate(found.origins)}
    rows = np.array([place[w.origin.id] for w in found.ways])
    columns = np.array([place[w.destination.id] for w in found.ways])
    for answer, truth in zip(found.answers, floor.truths(), strict=True):
        told = np.array([TRUTHS[v.when.truth] for v in answer.verdicts])[answer.which]
        wrong += int((told != truth[rows, columns]).sum())
    return wrong


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--countries", type=int, default=195)
    parser.add_argument("--sample", type=int, default=150, help="corridors asked one at a time")
    parser.add_argument("--alone", action="store_true", help="time the matrix only, as JSON")
    asked = parser.parse_args()
    if asked.alone:
        alone(asked.countries)
        return 0
    command = [sys.executable, "-m", "benchmarks.matrix", "--alone", "--countries", str(asked.countries)]
    runs = [json.loads(subprocess.run(command, check=True, capture_output=True).stdout) for _ in range(3)]
    cpu, wall, megabytes, ways, patterns, distinct = sorted(runs)[1]
    print(f"{ways:,} corridors, {patterns} patterns, {distinct:,} distinct verdicts drawn")
    print(
        f"{'matrix, whole, median of 3':36}{cpu:9.2f} s   peak {megabytes:.0f} MB, {wall:.2f} s by the clock"
    )
    book = load_codebook()
    world = countries(book, asked.countries)
    found = made(book, world)
    floor = Floor(book, world)
    start = time.process_time()
    floor.truths()
    least = time.process_time() - start
    print(f"{'numpy floor, truth alone':36}{least:9.2f} s   matrix / floor {cpu / least:8.1f}")
    some = sample(book, found, min(asked.sample, ways))
    named = conditions(book)
    session, clips = session_for(named, book.measures), Clips(named, book.measures)
    contestants: dict[str, Callable[[Facts], object]] = {
        "durable-rules": session.evaluate,
        "clipspy": clips.truths,
        "direct evaluator": lambda facts: direct.evaluate(named.values(), facts, book.measures),
    }
    for name, run in contestants.items():
        each = per_corridor(run, some)
        print(f"{name + ', one at a time':36}{each * 1000:9.2f} ms  all / matrix   {each * ways / cpu:8.1f}")
    wrong = differences(book, found, floor, clips, some)
    print(f"answers that differ: {wrong}")
    return 0 if cpu <= MAX_SECONDS and megabytes <= MAX_MEGABYTES and not wrong else 1


if __name__ == "__main__":
    sys.exit(main())
