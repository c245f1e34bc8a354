"""`lexcheck law check`."""

from __future__ import annotations

from datetime import date

import click

from lexcheck.cli import inputs
from lexcheck.cli.options import rules_options
from lexcheck.errors import Diagnostic, InvalidFilesError
from lexcheck.law.future import future_dates


@click.command()
@click.argument("jurisdictions", nargs=-1, metavar="[JURISDICTION]...")
@rules_options
def command(jurisdictions: tuple[str, ...]) -> None:
    """Check law files: every mistake, with its place.

    JURISDICTIONs are ids, names or paths; without them, all shipped files.

    \b
    Example:
      lexcheck law check
      lexcheck law check bill.yaml
    """
    book = inputs.codebook()
    wanted = list(jurisdictions) or [str(k.path) for k in inputs.law_files()]
    diagnostics: list[Diagnostic] = []
    facts = 0
    empty: list[str] = []
    for argument in wanted:
        try:
            found = inputs.jurisdiction(argument, book)
        except InvalidFilesError as error:
            diagnostics += error.diagnostics
            continue
        diagnostics += future_dates(found, date.today())
        here = sum(len(entries) for entries in found.facts.values())
        facts += here
        if not here:
            empty.append(found.id)
    if diagnostics:
        raise InvalidFilesError(diagnostics)
    files = f"{len(wanted)} law file{'s' if len(wanted) != 1 else ''}"
    click.echo(f"no mistakes: {files}, {facts:,} fact{'s' if facts != 1 else ''}")
    if empty:
        click.echo(f"nothing assessed yet: {', '.join(empty)} (no facts)")
