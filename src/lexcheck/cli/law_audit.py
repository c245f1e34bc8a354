"""`lexcheck law audit`."""

from __future__ import annotations

from datetime import date

import click

from lexcheck.analysis.audit import OLD_DAYS, Audit, audit
from lexcheck.cli import inputs
from lexcheck.cli.options import Date, format_option, output_option, rules_options
from lexcheck.cli.output import deliver
from lexcheck.errors import InvalidFilesError
from lexcheck.report.page import PIPE_WIDTH, Page, colour_wanted, page_width


@click.command()
@click.argument("jurisdictions", nargs=-1, metavar="[JURISDICTION]...")
@click.option(
    "--older-than",
    type=click.IntRange(0),
    default=OLD_DAYS,
    show_default=True,
    metavar="DAYS",
    help="Days after which a fact counts as old.",
)
@click.option(
    "--as-of", type=Date(), metavar="DATE", help="Audit the facts that hold on DATE; today by default."
)
@format_option("text", "json")
@output_option
@rules_options
def command(
    jurisdictions: tuple[str, ...],
    older_than: int,
    as_of: date | None,
    format_: str,
    output: str | None,
    force: bool,
) -> None:
    """Tell how much of each law file is assessed, how well, and what wants a look.

    Without a JURISDICTION, a line for each file; with some, all of it in full.

    \b
    Example:
      lexcheck law audit
      lexcheck law audit NP --older-than 180
    """
    book = inputs.codebook()
    wanted = jurisdictions or tuple(str(k.path) for k in inputs.law_files())
    found, diagnostics = inputs.jurisdictions(wanted, book)
    if diagnostics:
        raise InvalidFilesError(diagnostics)
    on = as_of or inputs.first_day(*found)
    audits = [audit(book, j, on, older_than) for j in found]
    if format_ == "json":
        from lexcheck.report.audit_json import audit_json

        deliver(audit_json(audits, on, older_than), output, force)
        return
    page = Page(page_width(), colour_wanted()) if output is None else Page(PIPE_WIDTH)
    deliver(_text(audits, on, older_than, page, in_full=bool(jurisdictions)), output, force)


def _text(audits: list[Audit], on: date, older_than: int, page: Page, *, in_full: bool) -> str:
    from lexcheck.report.audit_text import audit_table, audit_text

    if not in_full:
        return audit_table(audits, on, older_than, page)
    for each in audits:
        audit_text(each, older_than, page)
    return page.text()
