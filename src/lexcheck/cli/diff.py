"""`lexcheck diff`: what differs between two laws, two days, or a law and a bill."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from lexcheck.analysis.diff import Diff, diff
from lexcheck.analysis.gap import analyse
from lexcheck.analysis.selection import Selection
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
from lexcheck.codebook.model import Codebook
from lexcheck.errors import UsageError
from lexcheck.law.model import Jurisdiction

if TYPE_CHECKING:
    from lexcheck.analysis.corridor_diff import CorridorDiff


@click.command()
@click.argument("before")
@click.argument("after")
@click.option(
    "--as-of",
    "days",
    type=Date(),
    multiple=True,
    metavar="DATE",
    help="The law in force on DATE (YYYY-MM-DD); today by default. Twice: first of BEFORE, then of AFTER.",
)
@click.option(
    "--corridors",
    multiple=True,
    metavar="ID,…",
    help="Also which clashes with these countries come and go, as in QA,MY.",
)
@rule_selection_options
@scope_options
@engine_option
@format_option("text", "json")
@output_option
@rules_options
def command(
    before: str,
    after: str,
    days: tuple[date, ...],
    corridors: tuple[str, ...],
    against: tuple[str, ...],
    topics: tuple[str, ...],
    severity: str,
    engine: str,
    format_: str,
    output: str | None,
    force: bool,
    **scope: Any,
) -> None:
    """Report what differs between BEFORE and AFTER.

    Each is an id (NP), a name (Nepal) or the path of a law file or bill. One --as-of is for both;
    where both are one law, it is for BEFORE, and AFTER is the law of today.

    \b
    Example:
      lexcheck diff NP bill.yaml
      lexcheck diff NP --as-of 2015-01-01 NP
      lexcheck diff NP bill.yaml --corridors QA,MY
    """
    book = inputs.codebook()
    laws = inputs.jurisdiction(before, book), inputs.jurisdiction(after, book)
    on = _days(*laws, days)
    selection = Selection(against, topics, severity)
    gaps = [
        analyse(book, law, inputs.context(law, book, as_of=day, **scope), selection, engine)
        for law, day in zip(laws, on, strict=True)
    ]
    if not corridors and not gaps[0].results and not gaps[1].results:
        raise UsageError(
            "no rule fits this choice of instruments, topics and severity",
            "widen --against, --topic or --severity; `lexcheck rules list` shows what there is",
        )
    found = diff(*gaps)
    others = [name for text in corridors for name in text.split(",")]
    clashes = [_clashes(book, found, name.strip(), selection, engine) for name in others]
    deliver(_render(found, clashes, format_, output is None), output, force)
    for warning in found.warnings():
        click.echo(f"warning: {warning}", err=True)


def _days(before: Jurisdiction, after: Jurisdiction, days: tuple[date, ...]) -> tuple[date, date]:
    """Return the day of each side."""
    if len(days) > 2:
        raise UsageError("--as-of is given more than twice", "give one day for both, or one for each")
    same = before.place.path == after.place.path
    today = inputs.first_day(before, after)
    first = days[0] if days else today
    second = days[1] if len(days) == 2 else today if same else first
    if same and first == second:
        raise UsageError(
            f"both are the law of {before.name} on {first}, and nothing can differ",
            "name another law or a bill, or another day with --as-of",
        )
    return first, second


def _clashes(book: Codebook, found: Diff, name: str, selection: Selection, engine: str) -> CorridorDiff:
    """Return what differs towards one other country, which stands at the other end of the corridor."""
    from lexcheck.analysis.align import Corridor, align, between, check
    from lexcheck.analysis.corridor_diff import corridor_diff
    from lexcheck.cli.corridors import agreements_known

    other = inputs.jurisdiction(name, book)
    known = agreements_known(book)
    aligned = []
    for gap in (found.before, found.after):
        c = gap.context
        ends = (gap.jurisdiction, other) if c.role == "origin" else (other, gap.jurisdiction)
        check(Corridor(*ends), c.on)
        corridor = Corridor(*ends, between(known, *ends, c.on))
        aligned.append(
            align(
                book, corridor, c.on, sector=c.sector, category=c.category, selection=selection, engine=engine
            )
        )
    return corridor_diff(other, *aligned)


def _render(found: Diff, clashes: Sequence[CorridorDiff], format_: str, to_terminal: bool) -> str:
    if format_ == "json":
        from lexcheck.report.diff_json import diff_json

        return diff_json(found, clashes)
    from lexcheck.report.diff_text import diff_text
    from lexcheck.report.page import PIPE_WIDTH, Page, colour_wanted, page_width

    page = Page(page_width(), colour_wanted()) if to_terminal else Page(PIPE_WIDTH)
    return diff_text(found, page, clashes)
