"""`lexcheck rules new`."""

from __future__ import annotations

import click

from lexcheck.analysis.scaffold import KINDS, scaffold
from lexcheck.cli import inputs
from lexcheck.cli.options import output_option
from lexcheck.cli.output import deliver


@click.command()
@click.argument("kind", type=click.Choice(KINDS), metavar="KIND")
@click.argument("name")
@output_option
def command(kind: str, name: str, output: str | None, force: bool) -> None:
    """Begin a new definition: a file to fill in, with comments that say what to write.

    KIND is rule, check, pattern, instrument, measure or topic. The file has no mistake as it
    stands; its example fails until it is filled in.

    \b
    Example:
      lexcheck rules new rule fees.receipt_given --output receipt.lex
      lexcheck rules new topic housing
    """
    deliver(scaffold(inputs.codebook(), kind, name), output, force)
