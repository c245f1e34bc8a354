"""`lexcheck matrix`: all corridors at once."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from datetime import date
from typing import TYPE_CHECKING

import click

from lexcheck.analysis.selection import Selection
from lexcheck.cli import corridors, inputs
from lexcheck.cli.options import (
    format_option,
    output_option,
    place_options,
    rules_options,
    selection_options,
)
from lexcheck.cli.output import deliver
from lexcheck.codebook.model import Codebook
from lexcheck.errors import UsageError
from lexcheck.law.model import Jurisdiction

if TYPE_CHECKING:
    from lexcheck.analysis.matrix import Matrix


@click.command()
@click.option("--origins", metavar="ID,…", help="Only these origins, by comma; all there are by default.")
@click.option("--destinations", metavar="ID,…", help="Only these destinations; all there are by default.")
@click.option("--no-agreement", is_flag=True, help="Leave agreements out of account.")
@selection_options
@place_options
@click.option("--jobs", type=click.IntRange(1, 256), default=1, show_default=True, help="Processes to use.")
@format_option("text", "csv", "json", "html")
@output_option
@rules_options
def command(
    origins: str | None,
    destinations: str | None,
    no_agreement: bool,
    against: tuple[str, ...],
    topics: tuple[str, ...],
    severity: str,
    as_of: date | None,
    sector: str,
    category: str,
    jobs: int,
    format_: str,
    output: str | None,
    force: bool,
) -> None:
    """Report all corridors: which clash most, and by which patterns.

    \b
    Example:
      lexcheck matrix --origins NP,BD --destinations QA,SA,AE
      lexcheck matrix --sector domestic_work --format html --output corridors.html
    """
    from lexcheck.analysis.matrix import matrix

    book = inputs.codebook()
    inputs.check_words(book, sector, category)
    selection = Selection(against, topics, severity)
    selection.check(book)
    ends = {"origin": _ends(book, "origin", origins), "destination": _ends(book, "destination", destinations)}
    agreed = [] if no_agreement else corridors.agreements_known(book)
    with ExitStack() as stack:
        told = stack.enter_context(_progress(len(selection.patterns(book))))
        executor = None
        if jobs > 1:
            from concurrent.futures import ProcessPoolExecutor

            executor = stack.enter_context(ProcessPoolExecutor(jobs))
        found = matrix(
            book,
            ends["origin"],
            ends["destination"],
            agreed,
            as_of or inputs.first_day(*ends["origin"], *ends["destination"]),
            sector=sector,
            category=category,
            none=no_agreement,
            selection=selection,
            executor=executor,
            told=lambda: told.update(1),
        )
    if not found.patterns:
        raise UsageError(
            "no pattern fits this choice of instruments, topics and severity",
            "widen --against, --topic or --severity; `lexcheck rules list` shows what there is",
        )
    deliver(_render(found, format_, output is None), output, force)
    inputs.warn_aged((*found.origins, *found.destinations), found.on)


def _ends(book: Codebook, role: str, asked: str | None) -> list[Jurisdiction]:
    """Return the jurisdictions at one end: those asked for, else all that were read in the role."""
    if asked is None:
        files = [inputs.jurisdiction(str(k.path), book) for k in inputs.law_files() if not k.agreement]
        return [f for f in files if role in f.roles]
    names = [name.strip() for name in asked.split(",")]
    if not all(names):
        raise UsageError(f"--{role}s has an empty place in `{asked}`", "write the ids by comma, as NP,BD")
    found = list({j.place.path: j for j in (inputs.jurisdiction(name, book) for name in names)}.values())
    for number, one in enumerate(found):
        if one.id in (other.id for other in found[:number]):
            raise UsageError(
                f"`{one.id}` is among the {role}s twice, from two files",
                "name one of them; `lexcheck diff` tells what a bill changes",
            )
        if role not in one.roles:
            raise UsageError(
                f"the file of {one.name} describes it as {' and '.join(one.roles)}, not as {role}",
                f"leave `{one.id}` out of --{role}s",
            )
    return found


def _progress(length: int) -> click._termui_impl.ProgressBar[int]:
    """Return a bar on standard error, hidden where that is no terminal."""
    return click.progressbar(length=length, label="patterns", file=sys.stderr, hidden=not sys.stderr.isatty())


def _render(found: Matrix, format_: str, to_terminal: bool) -> str:
    if format_ == "csv":
        from lexcheck.report.matrix_csv import matrix_csv

        return matrix_csv(found)
    if format_ == "json":
        from lexcheck.report.matrix_json import matrix_json

        return matrix_json(found)
    if format_ == "html":
        from lexcheck.report.matrix_html import matrix_html

        return matrix_html(found)
    from lexcheck.report.matrix_text import matrix_text
    from lexcheck.report.page import PIPE_WIDTH, Page, colour_wanted, page_width

    return matrix_text(found, Page(page_width(), colour_wanted()) if to_terminal else Page(PIPE_WIDTH))
