"""Options that several verbs share, so that they mean the same everywhere."""

from __future__ import annotations

import functools
from collections.abc import Callable
from datetime import date, datetime
from typing import Any, TypeVar

import click

from lexcheck.codebook.model import SEVERITIES

F = TypeVar("F", bound=Callable[..., Any])


class Date(click.ParamType["date"]):
    """A date written YYYY-MM-DD."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the date, or fail with a sentence."""
        if isinstance(value, date):
            return value
        try:
            if len(value) != 10 or not value.isascii():
                raise ValueError
            return datetime.strptime(value, "%Y-%m-%d").date()
        except ValueError:
            self.fail(f"`{value}` is not a date; write YYYY-MM-DD, as in 2026-01-31", param, ctx)


class NamedPath(click.Path):
    """The path of a file or folder; an empty one, which would mean the working folder, is refused."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the path, or fail with a sentence."""
        if value == "":
            self.fail("an empty path names no file; write `.` for the folder you are in", param, ctx)
        return super().convert(value, param, ctx)


def _options(*options: Callable[[F], F]) -> Callable[[F], F]:
    """Join options into one decorator; they are listed in this order."""

    def add(command: F) -> F:
        for option in reversed(options):
            command = option(command)
        return command

    return add


_as_of = click.option(
    "--as-of",
    "as_of",
    type=Date(),
    metavar="DATE",
    help="The law in force on DATE (YYYY-MM-DD); today by default.",
)
_role = click.option(
    "--role", metavar="ROLE", help="origin or destination; the jurisdiction's first by default."
)
_sector = click.option(
    "--sector", default="", metavar="SECTOR", help="The law for one sector, as in domestic_work."
)
_category = click.option(
    "--category", default="", metavar="CATEGORY", help="The law for one category of worker, as in women."
)
_counterpart = click.option(
    "--counterpart", default="", metavar="ID", help="The law towards one other country, as in QA."
)


def context_options(command: F) -> F:
    """Add the options that choose a regime: date, role, sector, category, counterpart."""
    return _options(_as_of, _role, _sector, _category, _counterpart)(command)


def place_options(command: F) -> F:
    """Add the options that choose the regimes of a corridor: date, sector, category."""
    return _options(_as_of, _sector, _category)(command)


def scope_options(command: F) -> F:
    """Add the options that choose a regime, but for the date."""
    return _options(_role, _sector, _category, _counterpart)(command)


def rule_selection_options(command: F) -> F:
    """Add the options that choose rules: instrument, topic, severity."""
    return _options(
        click.option(
            "--against",
            multiple=True,
            metavar="INSTRUMENT",
            help="Only rules that implement INSTRUMENT, as in gpog. Repeatable.",
        ),
        click.option(
            "--topic",
            "topics",
            multiple=True,
            metavar="TOPIC",
            help="Only rules of TOPIC, as in fees. Repeatable.",
        ),
        click.option(
            "--severity",
            type=click.Choice(SEVERITIES),
            default="low",
            help="Only rules of this severity and above.",
        ),
    )(command)


def selection_options(command: F) -> F:
    """Add the options that choose patterns: instrument, topic, severity."""
    return _options(
        click.option(
            "--against",
            multiple=True,
            metavar="INSTRUMENT",
            help="Only patterns that serve INSTRUMENT, as in gpog. Repeatable.",
        ),
        click.option(
            "--topic", "topics", multiple=True, metavar="TOPIC", help="Only patterns of TOPIC. Repeatable."
        ),
        click.option(
            "--severity",
            type=click.Choice(SEVERITIES),
            default="low",
            help="Only patterns of this severity and above.",
        ),
    )(command)


def agreement_options(command: F) -> F:
    """Add `--agreement` and `--no-agreement`."""
    return _options(
        click.option(
            "--agreement",
            "agreements",
            multiple=True,
            metavar="FILE|ID",
            help="Use this agreement instead of those known. Repeatable.",
        ),
        click.option(
            "--no-agreement", is_flag=True, help="There is no agreement, or leave it out of account."
        ),
    )(command)


RULES = "lexcheck.rules"
NO_SHIPPED = "lexcheck.no_shipped_rules"


def rules_options(command: F) -> F:
    """Add `--rules` and `--no-shipped-rules`; `cli.inputs` reads what they say."""

    def keep(key: str) -> Callable[[click.Context, click.Parameter, Any], None]:
        def store(ctx: click.Context, param: click.Parameter, value: Any) -> None:
            ctx.meta[key] = value

        return store

    command = click.option(
        "--no-shipped-rules",
        is_flag=True,
        expose_value=False,
        callback=keep(NO_SHIPPED),
        help="Leave the shipped rules out.",
    )(command)
    return click.option(
        "--rules",
        multiple=True,
        type=NamedPath(),
        metavar="PATH",
        expose_value=False,
        callback=keep(RULES),
        help="Add the rule files at PATH, a file or folder. Repeatable.",
    )(command)


def engine_option(command: F) -> F:
    """Add `--engine`."""
    return click.option(
        "--engine",
        type=click.Choice(["both", "durable", "direct"]),
        default="both",
        show_default=True,
        help="Which engine answers; with both, they must agree.",
    )(command)


def output_option(command: F) -> F:
    """Add `--output` and `--force`."""
    command = click.option("--force", is_flag=True, help="Overwrite FILE if it exists.")(command)
    return click.option("--output", "-o", metavar="FILE", help="Write to FILE instead of standard output.")(
        command
    )


def format_option(*formats: str) -> Callable[[F], F]:
    """Add `--format` with a choice of formats, the first by default."""
    return click.option(
        "--format",
        "format_",
        type=click.Choice(formats),
        default=formats[0],
        show_default=True,
        help="Form of the output.",
    )


def document_options(command: F) -> F:
    """Add `--format`, `--output`, `--template` and `--force` of a report that is made in many formats.

    The command gets what they say as `outputs`, already found to make sense.
    """
    from lexcheck.cli.documents import FORMATS, Outputs

    @functools.wraps(command)
    def planned(
        *args: Any,
        formats: tuple[str, ...],
        files: tuple[str, ...],
        template: str | None,
        force: bool,
        **others: Any,
    ) -> Any:
        return command(*args, outputs=Outputs.plan(formats, files, template, force), **others)

    return _options(
        click.option(
            "--format",
            "formats",
            multiple=True,
            type=click.Choice(FORMATS),
            help="Form of the report; text, or what the name of FILE says, by default. Repeatable.",
        ),
        click.option(
            "--output",
            "-o",
            "files",
            multiple=True,
            metavar="FILE",
            help="Write to FILE instead of standard output; one for each --format, in order.",
        ),
        click.option(
            "--template",
            type=NamedPath(),
            metavar="FILE",
            help="Take the styles of this Word document (.docx).",
        ),
        click.option("--force", is_flag=True, help="Overwrite FILE if it exists."),
    )(planned)  # type: ignore[return-value]
