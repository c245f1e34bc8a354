"""`lexcheck rules show`."""

from __future__ import annotations

import click

from lexcheck.cli import inputs
from lexcheck.cli.options import output_option, rules_options
from lexcheck.cli.output import deliver
from lexcheck.errors import UsageError
from lexcheck.nearest import did_you_mean
from lexcheck.report.definitions_text import definition_text
from lexcheck.report.page import PIPE_WIDTH, Page, colour_wanted, page_width


@click.command()
@click.argument("name")
@output_option
@rules_options
def command(name: str, output: str | None, force: bool) -> None:
    """Show a rule, measure, threshold, concept, instrument or topic in full.

    \b
    Example:
      lexcheck rules show fees.no_worker_fee
      lexcheck rules show fees.worker_fee_rule
      lexcheck rules show gpog
    """
    book = inputs.codebook()
    page = Page(page_width(), colour_wanted()) if output is None else Page(PIPE_WIDTH)
    text = definition_text(book, name, page)
    if text is None:
        known = [*book.rules, *book.measures, *book.concepts, *book.patterns, *book.thresholds]
        known += [*book.instruments, *book.topics]
        help = did_you_mean(name, known) or "run `lexcheck rules list`"
        raise UsageError(f"nothing is called `{name}`", help)
    deliver(text, output, force)
