"""`lexcheck rules test`."""

from __future__ import annotations

from pathlib import Path

import click

from lexcheck.analysis.example_coverage import coverage, share
from lexcheck.analysis.examples import run_examples
from lexcheck.cli.options import engine_option, format_option, output_option
from lexcheck.cli.output import deliver
from lexcheck.cli.rule_files import paths_argument, read
from lexcheck.errors import ExitCode
from lexcheck.report.page import PIPE_WIDTH, Page, colour_wanted, page_width


def _a_number(ctx: click.Context, param: click.Parameter, value: float | None) -> float | None:
    # Every comparison with NaN is false, so it would switch the gate off.
    if value is not None and value != value:
        raise click.BadParameter("`nan` is not a number", ctx, param)
    return value


@click.command()
@paths_argument
@click.option("--coverage", "show", is_flag=True, help="Tell which outcomes of each rule no example shows.")
@click.option(
    "--min",
    "least",
    type=click.FloatRange(0, 100),
    callback=_a_number,
    metavar="PERCENT",
    help="Exit with 1 when fewer outcomes are shown.",
)
@engine_option
@format_option("text", "json", "junit")
@output_option
def command(
    paths: tuple[Path, ...],
    alone: bool,
    show: bool,
    least: float | None,
    engine: str,
    format_: str,
    output: str | None,
    force: bool,
) -> int:
    """Run the examples of rule files.

    PATHs are files or folders, read as `rules check` reads them. Only the examples in PATHs are
    run; without PATHs, those of the project or the shipped ones.

    \b
    Example:
      lexcheck rules test
      lexcheck rules test my-rules/ --coverage --min 90
    """
    found = read(paths, alone)
    book, own = found.codebook, found.own()
    trials = run_examples(book, own.examples, engine)
    rows = coverage(own, trials) if show or least is not None else []
    if format_ == "text":
        from lexcheck.report.trials_text import trials_text

        page = Page(page_width(), colour_wanted()) if output is None else Page(PIPE_WIDTH)
        text = trials_text(book, trials, page, rows)
    else:
        from lexcheck.report.trials_data import trials_json, trials_junit

        text = trials_json(trials, rows) if format_ == "json" else trials_junit(trials)
    deliver(text, output, force)
    if least is not None and share(rows) * 100 < least:
        click.echo(f"{share(rows):.1%} of the outcomes are shown, fewer than {least:g} %", err=True)
        return int(ExitCode.FINDINGS)
    return int(ExitCode.DONE if all(t.passed for t in trials) else ExitCode.FINDINGS)
