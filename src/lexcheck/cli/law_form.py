"""`lexcheck law form`."""

from __future__ import annotations

from pathlib import Path

import click

from lexcheck.cli import inputs
from lexcheck.cli.documents import packages
from lexcheck.cli.options import output_option, rules_options
from lexcheck.cli.output import check_target, deliver_files
from lexcheck.errors import UsageError


@click.command()
@click.argument("jurisdiction")
@click.option(
    "--spare",
    type=click.IntRange(1, 20),
    default=1,
    show_default=True,
    metavar="N",
    help="Empty rows for further rules on each question.",
)
@output_option
@rules_options
def command(jurisdiction: str, spare: int, output: str | None, force: bool) -> None:
    """Make a form of the law file of JURISDICTION: an Excel workbook to be filled in.

    It has a sheet for each topic, with the questions, their answers to choose from and what the
    file says already. `law import` reads it back. For a country without a law file, begin one
    with `law new`.

    \b
    Example:
      lexcheck law form NP --output np.xlsx
    """
    from lexcheck.law.model import Inherits, LawFile
    from lexcheck.law.source import read_source, shown

    if output is None:
        raise UsageError("an Excel workbook needs a file to go to", "add --output FILE.xlsx")
    if Path(output).suffix.lower() != ".xlsx":
        raise UsageError(f"`{shown(output)}` is not the name of an Excel workbook", "name it *.xlsx")
    check_target(output, force)
    book = inputs.codebook()
    law = inputs.jurisdiction(jurisdiction, book)
    if law.bill is not None:
        message = f"`{jurisdiction}` is a bill, and a bill has no form"
        raise UsageError(message, f"edit its file, or make the form of the law with `law form {law.id}`")
    inherits = None if law.parent is None else Inherits(law.parent.id, law.place)
    text = read_source(law.place.path).text
    with packages("xlsx"):
        from lexcheck.report.law_form import law_form

        made = law_form(LawFile(law, inherits), book, text, spare)
    deliver_files({output: made}, force)
