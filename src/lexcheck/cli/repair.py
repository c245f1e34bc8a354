"""`lexcheck repair`: the fewest changes that would do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import click

from lexcheck.analysis.align import align
from lexcheck.analysis.gap import analyse
from lexcheck.analysis.repair import SECONDS
from lexcheck.analysis.repair_plan import Plan, repair_corridor, repair_law
from lexcheck.cli import corridors, inputs
from lexcheck.cli.options import (
    agreement_options,
    context_options,
    engine_option,
    format_option,
    output_option,
    rules_options,
)
from lexcheck.cli.output import deliver
from lexcheck.codebook.model import ROLES, SEVERITIES, Codebook
from lexcheck.errors import UsageError
from lexcheck.law.model import Jurisdiction
from lexcheck.law.warnings import aged


@click.command()
@click.argument("jurisdictions", nargs=-1, metavar="JURISDICTION | ORIGIN DESTINATION")
@click.option(
    "--rule", "wanted", multiple=True, metavar="ID", help="Reach this rule, or end this pattern. Repeatable."
)
@click.option(
    "--severity",
    type=click.Choice(SEVERITIES),
    help="Reach all rules, or end all conflicts, of this and above.",
)
@click.option(
    "--side",
    "sides",
    multiple=True,
    type=click.Choice(ROLES),
    help="Of a corridor: only this side moves. Repeatable.",
)
@click.option(
    "--weight",
    "weights",
    multiple=True,
    metavar="SIDE=N",
    help="Of a corridor: a change on SIDE counts as N. Repeatable.",
)
@agreement_options
@context_options
@click.option(
    "--seconds",
    type=click.FloatRange(0.1, 86400),
    default=SECONDS,
    show_default=True,
    help="How long to look for a smaller set.",
)
@engine_option
@format_option("text", "json")
@output_option
@rules_options
def command(
    jurisdictions: tuple[str, ...],
    wanted: tuple[str, ...],
    severity: str | None,
    sides: tuple[str, ...],
    weights: tuple[str, ...],
    agreements: tuple[str, ...],
    no_agreement: bool,
    seconds: float,
    engine: str,
    format_: str,
    output: str | None,
    force: bool,
    **context: Any,
) -> None:
    """Name the fewest facts to change so that rules are met or conflicts end.

    Of one JURISDICTION rules are to be met; between ORIGIN and DESTINATION conflicts are to end.

    \b
    Example:
      lexcheck repair NP --rule fees.no_worker_fee
      lexcheck repair NP QA --severity critical --side destination
      lexcheck repair NP QA --severity high --weight destination=3
    """
    if not wanted and not severity:
        raise UsageError("say what to reach", "name rules with --rule, or all of a level with --severity")
    if wanted and severity:
        raise UsageError("--rule and --severity say different things", "leave one of them out")
    if len(jurisdictions) not in (1, 2):
        raise UsageError(
            f"{len(jurisdictions)} jurisdictions are given", "name one, or an origin and a destination"
        )
    book = inputs.codebook()
    aims = (wanted, severity or "")
    if len(jurisdictions) == 1:
        if sides or weights or agreements or no_agreement:
            raise UsageError(
                "--side, --weight, --agreement and --no-agreement are of a corridor",
                "name an origin and a destination",
            )
        plan, told = _law(book, jurisdictions[0], aims, context, engine, seconds)
    else:
        if context.pop("role") or context.pop("counterpart"):
            raise UsageError(
                "--role and --counterpart are of one jurisdiction",
                "between two, each is the counterpart of the other",
            )
        corridor = (*jurisdictions, agreements, no_agreement)
        plan, told = _corridor(book, corridor, aims, moving(sides, weights), context, engine, seconds)
    deliver(_render(plan, told, format_, output is None), output, force)
    inputs.warn_aged(told.owners.values(), told.on)


@dataclass(frozen=True)
class _Told:
    """What a report says of what was asked."""

    title: str
    owners: dict[str, Jurisdiction]
    of: tuple[str, ...]
    on: date
    sector: str
    weights: Mapping[str, int]


def _law(
    book: Codebook,
    name: str,
    aims: tuple[tuple[str, ...], str],
    context: dict[str, Any],
    engine: str,
    seconds: float,
) -> tuple[Plan, _Told]:
    law = inputs.jurisdiction(name, book)
    asked = inputs.context(law, book, **context)
    plan = repair_law(analyse(book, law, asked, engine=engine), *aims, engine, seconds)
    title = f"{law.name} ({law.id}): the fewest changes that would do"
    return plan, _Told(title, {"": law}, (law.id,), asked.on, asked.sector, {})


def _corridor(
    book: Codebook,
    asked: tuple[Any, ...],
    aims: tuple[tuple[str, ...], str],
    weights: Mapping[str, int],
    context: dict[str, Any],
    engine: str,
    seconds: float,
) -> tuple[Plan, _Told]:
    origin, destination, agreements, none = asked
    on = context["as_of"] or inputs.first_day(
        *(inputs.jurisdiction(end, book) for end in (origin, destination))
    )
    sector, category = context["sector"], context["category"]
    inputs.check_words(book, sector, category)
    corridor = corridors.corridor(book, origin, destination, on, agreements, none=none)
    found = align(book, corridor, on, sector=sector, category=category, engine=engine)
    moving = weights or {s: 1 for s in ROLES if s != "agreement" or corridor.agreements}
    plan = repair_corridor(found, *aims, moving, engine, seconds)
    one, two = corridor.origin, corridor.destination
    title = f"{one.name} → {two.name}: the fewest changes that would do"
    return plan, _Told(title, {"origin": one, "destination": two}, (one.id, two.id), on, sector, moving)


def moving(sides: tuple[str, ...], weights: tuple[str, ...]) -> dict[str, int]:
    """Return the sides that may move with their weights; nothing when neither option is given."""
    found = dict.fromkeys(sides or (ROLES[:2] if weights else ()), 1)
    for text in weights:
        side, _, number = text.partition("=")
        if side not in ROLES or not number.isdecimal() or not 1 <= int(number) <= 1000:
            raise UsageError(
                f"`{text}` is not a weight", "write a side and a number from 1 to 1000, as in destination=3"
            )
        if sides and side not in sides:
            raise UsageError(f"--weight names `{side}`, which may not move", f"add --side {side}")
        found[side] = int(number)
    return found


def _render(plan: Plan, told: _Told, format_: str, to_terminal: bool) -> str:
    if format_ == "json":
        from lexcheck.report.repair_json import repair_json

        return repair_json(plan, told.of, told.on, told.sector, told.weights)
    from lexcheck.report.page import PIPE_WIDTH, Page, colour_wanted, page_width
    from lexcheck.report.repair_text import repair_text

    page = Page(page_width(), colour_wanted()) if to_terminal else Page(PIPE_WIDTH)
    return repair_text(plan, told.title, told.owners, page, aged(told.owners.values(), told.on))
