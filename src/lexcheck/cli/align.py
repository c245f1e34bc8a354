"""`lexcheck align`: two laws side by side."""

from __future__ import annotations

from datetime import date

import click

from lexcheck.analysis.align import Alignment, align
from lexcheck.analysis.selection import Selection
from lexcheck.cli import corridors, inputs
from lexcheck.cli.options import (
    agreement_options,
    engine_option,
    format_option,
    output_option,
    place_options,
    rules_options,
    selection_options,
)
from lexcheck.cli.output import deliver
from lexcheck.codebook.model import SEVERITIES
from lexcheck.errors import ExitCode, UsageError


@click.command()
@click.argument("origin")
@click.argument("destination")
@agreement_options
@selection_options
@click.option(
    "--only",
    type=click.Choice(["findings", "settled", "unknown", "all"]),
    help="Tell only this part of the report.",
)
@click.option(
    "--fail-on",
    multiple=True,
    type=click.Choice([*SEVERITIES, "unknown"]),
    help="Exit with 1 when a finding of this severity or above, or an unknown, is there. Repeatable.",
)
@place_options
@engine_option
@format_option("text", "json")
@output_option
@rules_options
def command(
    origin: str,
    destination: str,
    agreements: tuple[str, ...],
    no_agreement: bool,
    against: tuple[str, ...],
    topics: tuple[str, ...],
    severity: str,
    only: str | None,
    fail_on: tuple[str, ...],
    as_of: date | None,
    sector: str,
    category: str,
    engine: str,
    format_: str,
    output: str | None,
    force: bool,
) -> int:
    """Report where the laws of two countries clash, and who can mend it.

    Workers leave ORIGIN for DESTINATION; each is an id (NP), a name (Nepal) or the path of a
    law file. Agreements between the two that are in force are found and used.

    \b
    Example:
      lexcheck align NP QA
      lexcheck align NP QA --agreement memorandum.yaml --sector domestic_work
      lexcheck align NP QA --only unknown
    """
    book = inputs.codebook()
    on = as_of or inputs.first_day(*(inputs.jurisdiction(end, book) for end in (origin, destination)))
    corridor = corridors.corridor(book, origin, destination, on, agreements, none=no_agreement)
    inputs.check_words(book, sector, category)
    selection = Selection(against, topics, severity)
    found = align(book, corridor, on, sector=sector, category=category, selection=selection, engine=engine)
    if not found.results:
        raise UsageError(
            "no pattern fits this choice of instruments, topics and severity",
            "widen --against, --topic or --severity; `lexcheck rules list` shows what there is",
        )
    deliver(_render(found, format_, only or "", output is None), output, force)
    for warning in found.warnings():
        click.echo(f"warning: {warning}", err=True)
    return int(ExitCode.FINDINGS if failing(found, fail_on) else ExitCode.DONE)


def _render(found: Alignment, format_: str, only: str, to_terminal: bool) -> str:
    if format_ == "json":
        from lexcheck.report.align_json import align_json

        return align_json(found, only)
    from lexcheck.report.align_text import align_text
    from lexcheck.report.page import PIPE_WIDTH, Page, colour_wanted, page_width

    page = Page(page_width(), colour_wanted()) if to_terminal else Page(PIPE_WIDTH)
    return align_text(found, page, only)


def failing(found: Alignment, levels: tuple[str, ...]) -> bool:
    """Return whether the report has a finding at or above the levels of `--fail-on`."""
    reach = max((SEVERITIES.index(level) for level in levels if level in SEVERITIES), default=-1)
    if "unknown" in levels and found.of("cannot_tell"):
        return True
    return any(SEVERITIES.index(r.pattern.severity) <= reach for r in found.of("reported"))
