"""`lexcheck law import`."""

from __future__ import annotations

from datetime import date

import click

from lexcheck.cli import inputs
from lexcheck.cli.documents import packages
from lexcheck.cli.options import NamedPath, output_option, rules_options
from lexcheck.cli.output import check_target, deliver


@click.command("import")
@click.argument("form", type=NamedPath(), metavar="FORM")
@output_option
@rules_options
def command(form: str, output: str | None, force: bool) -> None:
    """Make a law file of a FORM that was filled in, and tell every mistake with its sheet and cell.

    FORM is a workbook made by `law form`. Nothing in it is computed.

    \b
    Example:
      lexcheck law import np.xlsx --output NP.yaml
    """
    from lexcheck.law.source import read_bytes, shown
    from lexcheck.law.workbook import FORM_FILE

    if output is not None:
        check_target(output, force)
    data = read_bytes(form, FORM_FILE)
    with packages("xlsx"):
        from lexcheck.law.form_read import form_text

        text = form_text(data, shown(form), inputs.codebook(), date.today())
    deliver(text, output, force)
