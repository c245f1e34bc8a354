"""`lexcheck law new`."""

from __future__ import annotations

from datetime import date

import click

from lexcheck.cli import inputs
from lexcheck.cli.options import output_option, rules_options
from lexcheck.cli.output import deliver
from lexcheck.codebook.model import ROLES
from lexcheck.errors import UsageError


@click.command()
@click.argument("identity", metavar="[ID]", required=False)
@click.option("--name", required=True, metavar="NAME", help="The name of the jurisdiction or bill.")
@click.option(
    "--role",
    "roles",
    multiple=True,
    type=click.Choice(ROLES),
    help="What the jurisdiction is to migrant workers. Repeatable.",
)
@click.option("--amends", metavar="ID", help="Begin a bill that amends the law of ID, as in NP.")
@output_option
@rules_options
def command(
    identity: str | None,
    name: str,
    roles: tuple[str, ...],
    amends: str | None,
    output: str | None,
    force: bool,
) -> None:
    """Begin a law file or bill: every question with its options, to be filled in.

    A law file has no mistake as it stands and no facts yet: all of it is not assessed. A bill
    has the law's present answers beside the questions, and changes nothing yet.

    \b
    Example:
      lexcheck law new LK --name "Sri Lanka" --role origin --output LK.yaml
      lexcheck law new --amends NP --name "Amendment Bill, 2027" --output bill.yaml
    """
    text = _bill(amends, identity, roles, name) if amends else _law(identity, roles, name)
    deliver(text, output, force)


def _law(identity: str | None, roles: tuple[str, ...], name: str) -> str:
    from lexcheck.law.blank import blank

    if identity is None:
        raise UsageError("a law file needs an ID", "write `law new LK …`, or --amends LK to begin a bill")
    if not roles:
        raise UsageError("a law file needs a role", f"add --role {' or --role '.join(ROLES)}")
    return blank(inputs.codebook(), identity, name, roles, date.today())


def _bill(amends: str, identity: str | None, roles: tuple[str, ...], name: str) -> str:
    from lexcheck.law.blank_bill import blank_bill

    if identity or roles:
        raise UsageError(
            "a bill has the id and the roles of the law that it amends",
            "leave ID and --role out with --amends",
        )
    book = inputs.codebook()
    law = inputs.jurisdiction(amends, book)
    if law.bill:
        raise UsageError(
            f"`{amends}` is a bill, and a bill cannot amend another", "name the law that it amends"
        )
    return blank_bill(book, law, name, date.today())
