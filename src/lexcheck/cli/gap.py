"""`lexcheck gap`: what one law lacks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from lexcheck.analysis.gap import GAPS, Gap, analyse
from lexcheck.analysis.selection import Selection
from lexcheck.cli import inputs
from lexcheck.cli.documents import Outputs, Report
from lexcheck.cli.options import (
    context_options,
    document_options,
    engine_option,
    rule_selection_options,
    rules_options,
)
from lexcheck.codebook.model import SEVERITIES
from lexcheck.errors import ExitCode, UsageError

if TYPE_CHECKING:
    from lexcheck.report.document import Document
    from lexcheck.report.page import Page
    from lexcheck.report.result_model import Result
    from lexcheck.report.tables import Tables


@click.command()
@click.argument("jurisdiction")
@rule_selection_options
@click.option(
    "--only", type=click.Choice(["gaps", "unknown", "met", "all"]), help="Tell only these findings, in full."
)
@click.option(
    "--fail-on",
    multiple=True,
    type=click.Choice([*SEVERITIES, "unknown"]),
    help="Exit with 1 when a gap of this severity or above, or an unknown, is found; an accepted gap "
    "does not count. Repeatable.",
)
@context_options
@engine_option
@document_options
@rules_options
def command(
    jurisdiction: str,
    against: tuple[str, ...],
    topics: tuple[str, ...],
    severity: str,
    only: str | None,
    fail_on: tuple[str, ...],
    engine: str,
    outputs: Outputs,
    **context: Any,
) -> int:
    """Report what a law lacks against the standards.

    JURISDICTION is an id (NP), a name (Nepal) or the path of a law file.

    \b
    Example:
      lexcheck gap NP
      lexcheck gap NP --against gpog --severity high
      lexcheck gap NP -o nepal.docx
      lexcheck gap NP --format pdf -o nepal.pdf --format xlsx -o nepal.xlsx
    """
    book = inputs.codebook()
    found = inputs.jurisdiction(jurisdiction, book)
    asked = inputs.context(found, book, **context)
    gap = analyse(book, found, asked, Selection(against, topics, severity), engine)
    if not gap.results:
        raise UsageError(
            f"no rule for a country of {asked.role} fits this choice of instruments, topics and severity"
            if asked.role != "agreement"
            else "no check fits this choice of instruments, topics and severity",
            "widen --against, --topic or --severity; `lexcheck rules list` shows what there is",
        )
    gap = replace(gap, elsewhere=inputs.examples(book))
    outputs.deliver(_report(gap, only or ""))
    inputs.warn(found, gap.warnings())
    return int(ExitCode.FINDINGS if failing(gap, fail_on) else ExitCode.DONE)


def _report(gap: Gap, only: str) -> Report:
    """Return what makes the report in each format; each imports what it needs when it is asked."""

    def text(page: Page) -> str:
        from lexcheck.report.gap_text import gap_text

        return gap_text(gap, page, only)

    def result() -> Result:
        from lexcheck.report.gap_json import gap_result

        return gap_result(gap, only)

    def json() -> str:
        from lexcheck.report.gap_json import gap_json

        return gap_json(gap, only)

    def document() -> Document:
        from lexcheck.report.gap_document import gap_document

        return gap_document(result())

    def tables() -> Tables:
        from lexcheck.report.gap_tables import gap_tables

        return gap_tables(result())

    def sarif() -> str:
        from lexcheck.report.gap_sarif import gap_sarif

        return gap_sarif(result())

    return Report(text, json, document, tables, sarif)


def failing(gap: Gap, levels: tuple[str, ...]) -> bool:
    """Return whether the report has a finding at or above the levels of `--fail-on`.

    A gap that somebody answers for on the day asked is reported, and fails nothing.
    """
    worst = [SEVERITIES.index(level) for level in levels if level in SEVERITIES]
    reach = max(worst, default=-1)
    accepted = gap.gaps_by_acceptance("accepted")
    for result in gap.results:
        outcome = result.verdict.outcome
        if outcome == "undetermined" and "unknown" in levels:
            return True
        severe = SEVERITIES.index(result.rule.severity) <= reach
        if outcome in GAPS and severe and result not in accepted:
            return True
    return False
