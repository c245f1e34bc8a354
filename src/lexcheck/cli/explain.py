"""`lexcheck explain`: the whole reasoning behind one verdict."""

from __future__ import annotations

from typing import Any

import click

from lexcheck.analysis.explain import explain
from lexcheck.analysis.gap import analyse
from lexcheck.cli import inputs
from lexcheck.cli.options import context_options, engine_option, output_option, rules_options
from lexcheck.cli.output import deliver
from lexcheck.errors import UsageError
from lexcheck.nearest import did_you_mean
from lexcheck.report.explain_text import explain_text
from lexcheck.report.page import PIPE_WIDTH, Page, colour_wanted, page_width


@click.command()
@click.argument("rule")
@click.argument("jurisdiction")
@context_options
@engine_option
@output_option
@rules_options
def command(
    rule: str, jurisdiction: str, engine: str, output: str | None, force: bool, **context: Any
) -> None:
    """Show the whole reasoning of RULE on JURISDICTION, leaf by leaf.

    Each leaf has its fact and article; the end says what would change the verdict.

    \b
    Example:
      lexcheck explain fees.no_worker_fee NP
    """
    book = inputs.codebook()
    if rule not in book.rules:
        help = did_you_mean(rule, book.rules) or "run `lexcheck rules list`"
        raise UsageError(f"there is no rule `{rule}`", help)
    found = inputs.jurisdiction(jurisdiction, book)
    asked = inputs.context(found, book, **context)
    gap = analyse(book, found, asked, engine=engine)
    result = next((r for r in gap.results if r.rule.id == rule), None)
    if result is None:
        roles = " and ".join(book.rules[rule].roles)
        raise UsageError(
            f"rule `{rule}` is for {roles}, and {found.name} was asked as {asked.role}",
            "choose a jurisdiction of that role, or use --role where a file has several",
        )
    page = Page(page_width(), colour_wanted()) if output is None else Page(PIPE_WIDTH)
    deliver(explain_text(gap, explain(gap, result), page), output, force)
    inputs.warn(found, gap.warnings())
