"""`lexcheck rules check`."""

from __future__ import annotations

from pathlib import Path

import click

from lexcheck.cli.rule_files import counted, paths_argument, read


@click.command()
@paths_argument
def command(paths: tuple[Path, ...], alone: bool) -> None:
    """Check rule files: every mistake, with its place.

    PATHs are files or folders, read together on top of the shipped rules, or of the project's;
    without PATHs, those rules. Files that declare a topic of theirs anew are read by themselves.

    \b
    Example:
      lexcheck rules check
      lexcheck rules check my-rules/
    """
    found = read(paths, alone, use_cache=False)
    note = f" ({found.plan.note})" if found.plan.note else ""
    click.echo(f"no mistakes: {counted(found)}{note}")
