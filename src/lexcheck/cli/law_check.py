"""`lexcheck law check`."""

from __future__ import annotations

import click

from lexcheck.cli import inputs
from lexcheck.cli.options import rules_options
from lexcheck.errors import Diagnostic, InvalidFilesError


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
    for argument in wanted:
        try:
            facts += sum(len(entries) for entries in inputs.jurisdiction(argument, book).facts.values())
        except InvalidFilesError as error:
            diagnostics += error.diagnostics
    if diagnostics:
        raise InvalidFilesError(diagnostics)
    files = f"{len(wanted)} law file{'s' if len(wanted) != 1 else ''}"
    click.echo(f"no mistakes: {files}, {facts:,} facts")
