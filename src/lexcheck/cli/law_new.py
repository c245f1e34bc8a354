"""`lexcheck law new`."""

from __future__ import annotations

from datetime import date

import click

from lexcheck.cli import inputs
from lexcheck.cli.options import output_option, rules_options
from lexcheck.cli.output import deliver
from lexcheck.codebook.model import ROLES


@click.command()
@click.argument("identity", metavar="ID")
@click.option("--name", required=True, metavar="NAME", help="The name of the jurisdiction, as in Nepal.")
@click.option(
    "--role",
    "roles",
    required=True,
    multiple=True,
    type=click.Choice(ROLES),
    help="What it is to migrant workers. Repeatable.",
)
@output_option
@rules_options
def command(identity: str, name: str, roles: tuple[str, ...], output: str | None, force: bool) -> None:
    """Begin a law file: every question with its options, to be filled in.

    The file has no mistake as it stands and no facts yet: all of it is not assessed.

    \b
    Example:
      lexcheck law new LK --name "Sri Lanka" --role origin --output LK.yaml
    """
    from lexcheck.law.blank import blank

    deliver(blank(inputs.codebook(), identity, name, roles, date.today()), output, force)
