"""`lexcheck compare`: how jurisdictions answer one question."""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from lexcheck.analysis.compare import Comparison, compare, measure_named, roles_asked
from lexcheck.cli import inputs
from lexcheck.cli.options import context_options, format_option, output_option, rules_options
from lexcheck.cli.output import deliver
from lexcheck.codebook.model import Codebook, Measure
from lexcheck.errors import InvalidFilesError, UsageError
from lexcheck.law.model import Context, Jurisdiction
from lexcheck.law.regime import check_context


@click.command()
@click.argument("measure")
@click.argument("jurisdictions", nargs=-1, metavar="[JURISDICTION]...")
@context_options
@format_option("text", "json", "csv")
@output_option
@rules_options
def command(
    measure: str,
    jurisdictions: tuple[str, ...],
    format_: str,
    output: str | None,
    force: bool,
    **context: Any,
) -> None:
    """Show how jurisdictions answer MEASURE, the most protective answer first.

    Without a JURISDICTION, all but the agreements; each in its roles, unless --role limits them.

    \b
    Example:
      lexcheck compare fees.worker_fee_rule
      lexcheck compare fees.worker_fee_rule NP BD --sector domestic_work
    """
    book = inputs.codebook()
    asked = measure_named(book, measure)
    _context(asked, book, **context)  # before the files are read, for the mistakes in it
    wanted = jurisdictions or tuple(str(k.path) for k in inputs.law_files() if not k.agreement)
    found, diagnostics = inputs.jurisdictions(wanted, book)
    if diagnostics:
        raise InvalidFilesError(diagnostics)
    where = _context(asked, book, *found, **context)
    if jurisdictions:
        _check_roles(asked, found, where.role)
    done = compare(asked, found, where)
    if not done.answers:
        raise UsageError(f"no law file is of a country for which `{asked.id}` is asked", "name one")
    deliver(_render(done, format_, output is None), output, force)
    inputs.warn_aged(found, where.on)


def _context(
    measure: Measure,
    book: Codebook,
    *laws: Jurisdiction,
    as_of: date | None,
    role: str | None,
    sector: str,
    category: str,
    counterpart: str,
) -> Context:
    """Return the context; its role is empty when none was given."""
    on = as_of or inputs.first_day(*laws)
    check_context(Context(role or measure.roles[0], on, sector, category, counterpart.upper()), book)
    if role and role not in measure.roles:
        listed = " and ".join(measure.roles)
        raise UsageError(f"`{measure.id}` is asked for {listed}, not for {role}", "leave --role out")
    return Context(role or "", on, sector, category, counterpart.upper())


def _check_roles(measure: Measure, found: list[Jurisdiction], role: str) -> None:
    for each in found:
        if not roles_asked(measure, each, role):
            raise UsageError(
                f"`{measure.id}` is asked for {role or ' and '.join(measure.roles)}, "
                f"and {each.name} is {' and '.join(each.roles)}",
                f"leave {each.id} out",
            )


def _render(done: Comparison, format_: str, to_terminal: bool) -> str:
    if format_ == "text":
        from lexcheck.report.compare_text import compare_text
        from lexcheck.report.page import PIPE_WIDTH, Page, colour_wanted, page_width

        return compare_text(done, Page(page_width(), colour_wanted()) if to_terminal else Page(PIPE_WIDTH))
    from lexcheck.report.compare_data import compare_csv, compare_json

    return compare_csv(done) if format_ == "csv" else compare_json(done)
