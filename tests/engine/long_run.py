"""Compare the two engines on as many verdicts as wanted.

    PYTHONPATH=src python -m tests.engine.long_run --verdicts 200000 --seed 1

Prints how many verdicts of rules and patterns were compared (each with all the conditions in
it, their truth and what it rests on, the interval, the blockers) and how long it took. It
stops with exit code 1 at the first difference and names the seed of the world it lies in:
`compare(make_world(SEED))` from `tests.engine.agreement` shows it again. A crash inside
durable-rules ends a worker process, and with it the run.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import count
from multiprocessing import get_context
from os import cpu_count

from tests.engine.agreement import compare, make_world

PER_WORLD = 720


def compare_seed(seed: int) -> tuple[int, int, str]:
    """Return a seed, how many verdicts of its world agree, and the first that does not."""
    try:
        return seed, compare(make_world(seed)), ""
    except Exception as error:
        return seed, 0, f"{type(error).__name__}: {error}"


def run(verdicts: int, seed: int, workers: int) -> int:
    """Compare at least so many verdicts; return how many, or raise at the first difference."""
    compared = 0
    for at, agreed, difference in _results(-(-verdicts // PER_WORLD), seed, workers):
        if difference:
            raise AssertionError(f"the engines differ in the world of seed {at}: {difference}")
        compared += agreed
    return compared


def _results(worlds: int, seed: int, workers: int) -> Iterator[tuple[int, int, str]]:
    seeds = [s for s, _ in zip(count(seed * 1_000_000), range(worlds), strict=False)]
    if workers == 1:
        yield from map(compare_seed, seeds)
        return
    # Processes are renewed, for durable-rules never gives back a ruleset.
    context = get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=context, max_tasks_per_child=40) as pool:
        yield from pool.map(compare_seed, seeds, chunksize=4)


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--verdicts", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=cpu_count() or 1)
    asked = parser.parse_args()
    start = time.perf_counter()
    try:
        compared = run(asked.verdicts, asked.seed, asked.workers)
    except AssertionError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{compared} verdicts agree (seed {asked.seed}), {time.perf_counter() - start:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
