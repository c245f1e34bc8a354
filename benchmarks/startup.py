"""Measure the start: `lexcheck gap NP` as a whole process, against an empty Python.

    python -m benchmarks.startup [--runs 15] [--imports]

Both commands run in turn, so that both meet the same machine; CPU time is the operating
system's own account of each process. The first run fills the caches and is not counted.
Other arguments go to lexcheck instead of `gap NP`.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

NOTHING = [sys.executable, "-c", "pass"]


@dataclass(frozen=True)
class Run:
    """What one process took: milliseconds and megabytes."""

    cpu: float
    wall: float
    peak: float


def run(command: Sequence[str], environment: Mapping[str, str]) -> Run:
    """Run a command to its end, its output thrown away."""
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, env=environment) as process:
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)} ended with exit code {process.returncode}")
    unit = 1_000_000 if sys.platform == "darwin" else 1_000
    return Run((used.ru_utime + used.ru_stime) * 1000, wall * 1000, used.ru_maxrss / unit)


def imports(
    command: Sequence[str], environment: Mapping[str, str], most: int = 25
) -> list[tuple[float, str]]:
    """Return the modules that take longest to import by themselves, in milliseconds."""
    told = subprocess.run(
        [command[0], "-X", "importtime", *command[1:]],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        check=False,
    ).stderr
    rows = re.findall(r"import time:\s+(\d+) \|\s+\d+ \|\s+(\S+)", told)
    return sorted(((int(own) / 1000, name) for own, name in rows), reverse=True)[:most]


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--imports", action="store_true", help="tell the most expensive imports too")
    asked, verb = parser.parse_known_args()
    command = [sys.executable, "-m", "lexcheck", *(verb or ["gap", "NP"])]
    with tempfile.TemporaryDirectory() as cache:
        environment = {**os.environ, "LEXCHECK_CACHE_DIR": cache}
        cold = run(command, environment)
        pairs = [(run(command, environment), run(NOTHING, environment)) for _ in range(asked.runs)]
        told = imports(command, environment) if asked.imports else []
    ours, nothing = [a for a, _ in pairs], [b for _, b in pairs]
    print(f"{'':28}{'CPU':>10}{'wall':>10}   medians of {asked.runs} runs, milliseconds")
    for name, runs in ((f"lexcheck {' '.join(command[3:])}", ours), ("python -c pass", nothing)):
        print(f"{name:28}{median(r.cpu for r in runs):10.1f}{median(r.wall for r in runs):10.1f}")
    cpu = median(a.cpu / b.cpu for a, b in pairs)
    wall = median(a.wall / b.wall for a, b in pairs)
    print(f"{'ratio, pair by pair':28}{cpu:10.1f}{wall:10.1f}")
    print(f"peak memory {median(r.peak for r in ours):.0f} MB; with cold caches {cold.cpu:.0f} ms CPU")
    if os.environ.get("PYTHONDONTWRITEBYTECODE"):
        print("PYTHONDONTWRITEBYTECODE is set: where lexcheck has no bytecode, each run compiles it")
    for own, name in told:
        print(f"{own:8.1f} ms  {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
