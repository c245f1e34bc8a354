"""`lexcheck align`: two laws side by side."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from lexcheck.analysis.align import Alignment, align
from lexcheck.analysis.selection import Selection
from lexcheck.cli import corridors, inputs
from lexcheck.cli.documents import Outputs, Report
from lexcheck.cli.options import (
    agreement_options,
    document_options,
    engine_option,
    place_options,
    rules_options,
    selection_options,
)
from lexcheck.codebook.model import SEVERITIES
from lexcheck.errors import ExitCode, UsageError

if TYPE_CHECKING:
    from lexcheck.report.align_model import AlignResult
    from lexcheck.report.document import Document
    from lexcheck.report.page import Page
    from lexcheck.report.tables import Tables


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
@document_options
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
    outputs: Outputs,
) -> int:
    """Report where the laws of two countries clash, and who can mend it.

    Workers leave ORIGIN for DESTINATION; each is an id (NP), a name (Nepal) or the path of a
    law file. Agreements between the two that are in force are found and used.

    \b
    Example:
      lexcheck align NP QA
      lexcheck align NP QA --agreement memorandum.yaml --sector domestic_work
      lexcheck align NP QA --only unknown
      lexcheck align NP QA -o talks.docx
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
    outputs.deliver(_report(found, only or ""))
    for warning in found.warnings():
        click.echo(f"warning: {warning}", err=True)
    return int(ExitCode.FINDINGS if failing(found, fail_on) else ExitCode.DONE)


def _report(found: Alignment, only: str) -> Report:
    """Return what makes the report in each format; each imports what it needs when it is asked."""

    def text(page: Page) -> str:
        from lexcheck.report.align_text import align_text

        return align_text(found, page, only)

    def result() -> AlignResult:
        from lexcheck.report.align_json import align_result

        return align_result(found, only)

    def json() -> str:
        from lexcheck.report.align_json import align_json

        return align_json(found, only)

    def document() -> Document:
        from lexcheck.report.align_document import align_document

        return align_document(result())

    def tables() -> Tables:
        from lexcheck.report.align_tables import align_tables

        return align_tables(result())

    def sarif() -> str:
        from lexcheck.report.align_sarif import align_sarif

        return align_sarif(result())

    return Report(text, json, document, tables, sarif)


def failing(found: Alignment, levels: tuple[str, ...]) -> bool:
    """Return whether the report has a finding at or above the levels of `--fail-on`."""
    reach = max((SEVERITIES.index(level) for level in levels if level in SEVERITIES), default=-1)
    if "unknown" in levels and found.of("cannot_tell"):
        return True
    return any(SEVERITIES.index(r.pattern.severity) <= reach for r in found.of("reported"))
