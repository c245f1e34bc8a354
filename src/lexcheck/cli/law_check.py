"""`lexcheck law check`."""

from __future__ import annotations

import click

from lexcheck.cli import inputs
from lexcheck.cli.options import rules_options
from lexcheck.errors import Diagnostic, InvalidFilesError
from lexcheck.law.model import Fact, Jurisdiction
from lexcheck.law.warnings import standing


@click.command()
@click.argument("jurisdictions", nargs=-1, metavar="[JURISDICTION]...")
@rules_options
def command(jurisdictions: tuple[str, ...]) -> None:
    """Check law files: every mistake, with its place.

    JURISDICTIONs are ids, names or paths; without them, all shipped files. Of a bill it also tells
    which narrower rules of the law it leaves as they are.

    \b
    Example:
      lexcheck law check
      lexcheck law check bill.yaml
    """
    book = inputs.codebook()
    wanted = list(jurisdictions) or [str(k.path) for k in inputs.law_files()]
    diagnostics: list[Diagnostic] = []
    laws: list[Jurisdiction] = []
    for argument in wanted:
        try:
            laws.append(inputs.jurisdiction(argument, book))
        except InvalidFilesError as error:
            diagnostics += error.diagnostics
    if diagnostics:
        raise InvalidFilesError(diagnostics)
    files = f"{len(wanted)} law file{'s' if len(wanted) != 1 else ''}"
    facts = sum(len(_entries(law)) for law in laws)
    click.echo(f"no mistakes: {files}, {facts:,} facts")
    for law in laws:
        if law.bill:
            inputs.warn(law, standing(law, law.bill.in_force or law.as_at))


def _entries(law: Jurisdiction) -> list[Fact]:
    """Return the facts of a file; of a bill, what it changes and ends."""
    return list(law.bill.entries) if law.bill else [f for some in law.facts.values() for f in some]
