"""What the verbs about rule files share: reading an author's files, and telling how they were read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click

from lexcheck import resources
from lexcheck.cli import inputs
from lexcheck.cli.options import NamedPath
from lexcheck.codebook import reading
from lexcheck.codebook.model import Concept, Example, Measure, Pattern, Provision, Rule, Threshold
from lexcheck.codebook.reading import Plan, Reading
from lexcheck.errors import InvalidFilesError

F = TypeVar("F", bound=Callable[..., Any])
Placed = Measure | Provision | Threshold | Concept | Rule | Pattern | Example


def paths_argument(command: F) -> F:
    """Add `[PATH]...` and `--alone`."""
    command = click.option("--alone", is_flag=True, help="Read PATHs by themselves.")(command)
    return click.argument(
        "paths", nargs=-1, type=NamedPath(path_type=Path, readable=False), metavar="[PATH]..."
    )(command)


def asked_for(paths: Sequence[Path]) -> Sequence[Path]:
    """Return the paths given; without any, the project's own rules or else the shipped ones."""
    return paths or inputs.chosen_project().rules or (resources.rules(),)


def plan(paths: Sequence[Path], alone: bool) -> Plan:
    """Decide what is read together with the files asked for, as the project has it."""
    project = inputs.chosen_project()
    standing_alone = alone or not (paths or project.shipped)
    return reading.plan(asked_for(paths), standing_alone, project.rule_paths())


def read(paths: Sequence[Path], alone: bool, use_cache: bool = True) -> Reading:
    """Read rule files; when they have mistakes, also tell how they were read."""
    chosen = plan(paths, alone)
    try:
        return reading.read(chosen, use_cache)
    except InvalidFilesError:
        if chosen.note:
            otherwise = "; --alone reads them by themselves" if chosen.on_top else ""
            click.echo(f"note: these files were {chosen.note}{otherwise}\n", err=True)
        raise


def counted(found: Reading) -> str:
    """Return what the files asked for define, in one line."""
    book = found.codebook
    kinds: tuple[tuple[str, Iterable[Placed]], ...] = (
        ("measure", book.measures.values()),
        ("provision", book.provisions.values()),
        ("threshold", book.thresholds.values()),
        ("concept", book.concepts.values()),
        ("rule", book.rules.values()),
        ("pattern", book.patterns.values()),
        ("example", book.examples),
    )
    numbers = [(kind, sum(found.asked_for(x.place) for x in items)) for kind, items in kinds]
    said = ", ".join(f"{n} {kind}{'' if n == 1 else 's'}" for kind, n in numbers if n)
    return said or "nothing is defined"
