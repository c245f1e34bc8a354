"""`lexcheck rules watch`."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import click

from lexcheck.analysis.examples import run_examples
from lexcheck.cli.rule_files import asked_for, counted, paths_argument, plan
from lexcheck.codebook import reading
from lexcheck.codebook.load import find
from lexcheck.errors import ExitCode, InvalidFilesError, LexcheckError, UsageError
from lexcheck.report.page import Page, colour_wanted, page_width
from lexcheck.report.trials_text import trials_text

INTERVAL = 0.5
"""Seconds between two looks at the files."""

Stamps = frozenset[tuple[Path, int, int]]


@click.command()
@paths_argument
@click.option("--once", is_flag=True, help="Check and test once, and stop.")
def command(paths: tuple[Path, ...], alone: bool, once: bool) -> int:
    """Check and test rule files whenever one of them is saved.

    PATHs are files or folders, read as `rules check` reads them. New files in a folder are
    noticed. Ctrl-C stops. Examples run on the direct engine alone; `rules test` runs both.

    \b
    Example:
      lexcheck rules watch my-rules/
    """
    watched = asked_for(paths)
    seen = _stamps(watched)
    while True:
        code = _round(paths, alone)
        if once:
            return int(code)
        click.echo(f"\nwatching {len(seen)} file{'' if len(seen) == 1 else 's'}; Ctrl-C stops")
        seen = _wait(watched, seen)


def _wait(watched: Sequence[Path], seen: Stamps) -> Stamps:
    """Return when a file has changed, with what is there then."""
    missing = 0
    while True:
        time.sleep(INTERVAL)
        try:
            now = _stamps(watched)
        except UsageError as error:
            # An editor may replace a file in two steps, so one look without it says nothing.
            missing += 1
            if missing == 2:
                click.echo(f"\nerror: {error}\nwaiting for it to come back")
            continue
        if now != seen or missing > 1:
            return now
        missing = 0


def _stamps(watched: Sequence[Path]) -> Stamps:
    """Return the time and size of every file watched."""
    found = []
    for path in find(watched):
        try:
            status = path.stat()
        except OSError:
            continue  # gone since it was found; the next look tells
        found.append((path, status.st_mtime_ns, status.st_size))
    return frozenset(found)


def _round(paths: Sequence[Path], alone: bool) -> ExitCode:
    """Check and test once; tell all on standard output, where it stands in order."""
    click.echo(f"\n{datetime.now():%H:%M:%S}")
    try:
        found = reading.read(plan(paths, alone))
    except InvalidFilesError as error:
        number = len(error.diagnostics)
        click.echo(f"{error}\n\n{number} mistake{'' if number == 1 else 's'} found")
        return ExitCode.INVALID
    except LexcheckError as error:
        click.echo(f"error: {error}")
        return error.exit_code
    note = f" ({found.plan.note})" if found.plan.note else ""
    click.echo(f"no mistakes: {counted(found)}{note}")
    trials = run_examples(found.codebook, found.own().examples)
    click.echo(trials_text(found.codebook, trials, Page(page_width(), colour_wanted())).rstrip("\n"))
    return ExitCode.DONE if all(t.passed for t in trials) else ExitCode.FINDINGS
