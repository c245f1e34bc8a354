"""`lexcheck timeline`: how the verdicts on a law changed as the law did."""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from lexcheck.analysis.selection import Selection
from lexcheck.analysis.timeline import Timeline, timeline
from lexcheck.cli import inputs
from lexcheck.cli.options import (
    Date,
    engine_option,
    format_option,
    output_option,
    rule_selection_options,
    rules_options,
    scope_options,
)
from lexcheck.cli.output import deliver
from lexcheck.codebook.model import Codebook, Rule
from lexcheck.errors import UsageError
from lexcheck.nearest import did_you_mean


@click.command()
@click.argument("jurisdiction")
@click.option("--rule", metavar="RULE", help="The history of one rule, with its articles.")
@click.option("--from", "since", type=Date(), metavar="DATE", help="From DATE on (YYYY-MM-DD).")
@click.option("--to", "until", type=Date(), metavar="DATE", help="No later than DATE (YYYY-MM-DD).")
@rule_selection_options
@scope_options
@engine_option
@format_option("text", "json", "html", "svg")
@output_option
@rules_options
def command(
    jurisdiction: str,
    rule: str | None,
    since: date | None,
    until: date | None,
    against: tuple[str, ...],
    topics: tuple[str, ...],
    severity: str,
    engine: str,
    format_: str,
    output: str | None,
    force: bool,
    **scope: Any,
) -> None:
    """Show how the verdicts on a law changed as the law did, day by day.

    Each day has the act that changed the law. JURISDICTION is an id (NP), a name (Nepal) or the
    path of a law file or bill.

    \b
    Example:
      lexcheck timeline NP
      lexcheck timeline NP --rule fees.no_worker_fee
      lexcheck timeline NP --from 2015-01-01 --format html --output nepal.html
    """
    if since and until and until < since:
        raise UsageError(f"--to ({until}) is before --from ({since})", "exchange the two")
    book = inputs.codebook()
    found = inputs.jurisdiction(jurisdiction, book)
    context = inputs.context(found, book, as_of=until, **scope)
    one = _rule(book, rule, context.role)
    made = timeline(book, found, context, Selection(against, topics, severity), engine, since, until)
    if not made.rules() or (one and one not in made.rules()):
        raise UsageError(
            "no rule fits this choice of instruments, topics and severity",
            "widen --against, --topic or --severity; `lexcheck rules list` shows what there is",
        )
    deliver(_render(made, one, format_, output is None), output, force)
    inputs.warn(found, made.warnings())


def _rule(book: Codebook, name: str | None, role: str) -> Rule | None:
    if name is None:
        return None
    if name not in book.rules:
        help = did_you_mean(name, book.rules) or "run `lexcheck rules list`"
        raise UsageError(f"there is no rule `{name}`", help)
    found = book.rules[name]
    if role not in found.roles:
        roles = " and ".join(found.roles)
        raise UsageError(
            f"rule `{name}` is for {roles}, not for {role}", "choose another rule, or use --role"
        )
    return found


def _render(found: Timeline, rule: Rule | None, format_: str, to_terminal: bool) -> str:
    if format_ == "json":
        from lexcheck.report.timeline_json import timeline_json

        return timeline_json(found, rule)
    if format_ == "html":
        from lexcheck.report.html import html
        from lexcheck.report.timeline_document import timeline_document

        return html(timeline_document(found, rule))
    if format_ == "svg":
        from lexcheck.report.timeline_svg import timeline_svg

        return timeline_svg(found, rule)
    from lexcheck.report.page import PIPE_WIDTH, Page, colour_wanted, page_width
    from lexcheck.report.timeline_text import timeline_text

    page = Page(page_width(), colour_wanted()) if to_terminal else Page(PIPE_WIDTH)
    return timeline_text(found, page, rule)
