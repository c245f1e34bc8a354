"""`lexcheck law check`."""

from __future__ import annotations

from datetime import date

import click

from lexcheck.cli import inputs
from lexcheck.cli.options import rules_options
from lexcheck.errors import InvalidFilesError
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
    wanted = jurisdictions or tuple(str(k.path) for k in inputs.law_files())
    found, diagnostics = inputs.jurisdictions(wanted, book)
    diagnostics += [d for each in found for d in future_dates(each, date.today())]
    if diagnostics:
        raise InvalidFilesError(diagnostics)
    counts = {each.id: sum(map(len, each.facts.values())) for each in found}
    files, facts = len(found), sum(counts.values())
    click.echo(f"no mistakes: {files} law file{'s' * (files != 1)}, {facts:,} fact{'s' * (facts != 1)}")
    empty = [name for name, count in counts.items() if not count]
    if empty:
        click.echo(f"nothing assessed yet: {', '.join(empty)} (no facts)")
