"""`lexcheck law check`."""

from __future__ import annotations

from datetime import date

import click

from lexcheck.cli import inputs
from lexcheck.cli.options import rules_options
from lexcheck.errors import InvalidFilesError
from lexcheck.law.future import future_dates
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
    wanted = jurisdictions or tuple(str(k.path) for k in inputs.law_files())
    found, diagnostics = inputs.jurisdictions(wanted, book)
    diagnostics += [d for each in found for d in future_dates(each, date.today())]
    if diagnostics:
        raise InvalidFilesError(diagnostics)
    counts = {each.place.path: len(_facts(each)) for each in found}
    files, facts = len(found), sum(counts.values())
    click.echo(f"no mistakes: {files} law file{'s' * (files != 1)}, {facts:,} fact{'s' * (facts != 1)}")
    empty = [each.id for each in found if not counts[each.place.path] and not each.bill]
    if empty:
        click.echo(f"nothing assessed yet: {', '.join(empty)} (no facts)")
    for law in found:
        if law.bill:
            inputs.warn(law, standing(law, law.bill.in_force or law.as_at))


def _facts(law: Jurisdiction) -> list[Fact]:
    """Return the facts of a file; of a bill, what it changes and ends."""
    return list(law.bill.entries) if law.bill else [f for some in law.facts.values() for f in some]
