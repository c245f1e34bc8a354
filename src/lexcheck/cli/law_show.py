"""`lexcheck law show`."""

from __future__ import annotations

from typing import Any

import click

from lexcheck.analysis.selection import Selection
from lexcheck.cli import inputs
from lexcheck.cli.options import context_options, output_option, rules_options
from lexcheck.cli.output import deliver
from lexcheck.law.regime import regime
from lexcheck.law.warnings import warnings
from lexcheck.report.law_text import law_text
from lexcheck.report.page import PIPE_WIDTH, Page, colour_wanted, page_width


@click.command()
@click.argument("jurisdiction")
@click.option(
    "--topic", "topics", multiple=True, metavar="TOPIC", help="Only facts of TOPIC, as in fees. Repeatable."
)
@context_options
@output_option
@rules_options
def command(
    jurisdiction: str, topics: tuple[str, ...], output: str | None, force: bool, **context: Any
) -> None:
    """Show what the law of JURISDICTION says, by topic, with articles and evidence.

    \b
    Example:
      lexcheck law show NP --topic fees
    """
    book = inputs.codebook()
    Selection(topics=topics).check(book)
    found = inputs.jurisdiction(jurisdiction, book)
    asked = inputs.context(found, book, **context)
    page = Page(page_width(), colour_wanted()) if output is None else Page(PIPE_WIDTH)
    deliver(law_text(book, regime(found, asked), page, topics), output, force)
    inputs.warn(found, warnings(found, asked))
