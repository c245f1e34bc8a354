"""`lexcheck rules check`."""

from __future__ import annotations

from pathlib import Path

import click

from lexcheck.analysis.lints import LINTS
from lexcheck.analysis.lints.run import run_lints
from lexcheck.cli.rule_files import counted, paths_argument, read
from lexcheck.codebook.load import read_texts
from lexcheck.errors import ExitCode, InvalidFilesError, UsageError
from lexcheck.nearest import did_you_mean


@click.command()
@paths_argument
@click.option("--strict", is_flag=True, help="Exit with 1 when there are warnings.")
@click.option("--explain", metavar="CODE", help="Show the page of a lint, as in rule-never-met.")
def command(paths: tuple[Path, ...], alone: bool, strict: bool, explain: str | None) -> int:
    """Check rule files: every mistake, with its place, and what else looks wrong.

    PATHs are files or folders, read together on top of the shipped rules, or of the project's;
    without PATHs, those rules. Files that declare a topic of theirs anew are read by themselves.

    \b
    Example:
      lexcheck rules check
      lexcheck rules check my-rules/
      lexcheck rules check --explain rule-never-met
    """
    if explain is not None:
        click.echo(_page(explain))
        return int(ExitCode.DONE)
    found = read(paths, alone, use_cache=False)
    errors, warnings = run_lints(found.codebook, read_texts(found.plan.files), found.asked_for)
    for warning in warnings:
        click.echo(f"warning: {warning.render()}\n", err=True)
    if errors:
        raise InvalidFilesError(errors)
    note = f" ({found.plan.note})" if found.plan.note else ""
    told = f"; {len(warnings)} warning{'' if len(warnings) == 1 else 's'}" if warnings else ""
    click.echo(f"no mistakes: {counted(found)}{note}{told}")
    return int(ExitCode.FINDINGS if strict and warnings else ExitCode.DONE)


def _page(code: str) -> str:
    if code not in LINTS:
        known = ", ".join(f"`{c}`" for c in LINTS)
        raise UsageError(f"there is no lint `{code}`", did_you_mean(code, LINTS) or f"there are {known}")
    lint = LINTS[code]
    return f"{lint.code} ({lint.level})\n\n{lint.page}"
