"""`lexcheck instruments`: the standards, and how far they are encoded."""

from __future__ import annotations

import json
from typing import Any

import click

from lexcheck.analysis.instruments import Extent, extents
from lexcheck.cli import inputs
from lexcheck.cli.options import format_option, output_option, rules_options
from lexcheck.cli.output import deliver
from lexcheck.errors import UsageError
from lexcheck.nearest import did_you_mean
from lexcheck.report.instruments_text import instrument_text, instruments_text
from lexcheck.report.page import PIPE_WIDTH, Page, colour_wanted, page_width


@click.command()
@click.argument("words", nargs=-1, metavar="[show ID]")
@format_option("text", "json")
@output_option
@rules_options
def command(words: tuple[str, ...], format_: str, output: str | None, force: bool) -> None:
    """List the instruments, or show one with its provisions.

    \b
    Example:
      lexcheck instruments
      lexcheck instruments show gpog
    """
    found = {x.instrument.id: x for x in extents(inputs.codebook())}
    page = Page(page_width(), colour_wanted()) if output is None else Page(PIPE_WIDTH)
    if not words:
        rows = list(found.values())
        text = instruments_text(rows, page) if format_ == "text" else _json([_summary(x) for x in rows])
        deliver(text, output, force)
        return
    if words[0] != "show" or len(words) != 2:
        raise UsageError(
            f"`{' '.join(words)}` is nothing that `instruments` can do",
            "write `lexcheck instruments show ID`",
        )
    extent = found.get(words[1])
    if extent is None:
        help = did_you_mean(words[1], found) or "run `lexcheck instruments`"
        raise UsageError(f"there is no instrument `{words[1]}`", help)
    text = instrument_text(extent, page) if format_ == "text" else _json(_whole(extent))
    deliver(text, output, force)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _summary(extent: Extent) -> dict[str, Any]:
    instrument = extent.instrument
    return {
        "id": instrument.id,
        "title": instrument.title,
        "author": instrument.author,
        "adopted": instrument.adopted,
        "nature": instrument.nature,
        "provisions": len(extent.provisions),
        "encoded": extent.count("encoded"),
        "uncodable": extent.count("uncodable"),
        "uncovered": extent.count("uncovered"),
        "wording": {w: extent.worded(w) for w in ("primary", "secondary", "unverified", "doubtful")},
    }


def _whole(extent: Extent) -> dict[str, Any]:
    return {
        **_summary(extent),
        "parts": [
            {
                "id": e.provision.id,
                "chapter": e.provision.chapter,
                "heading": e.provision.heading,
                "asks": e.provision.asks,
                "addressed_to": e.provision.addressee,
                "wording": e.provision.wording,
                "source": e.provision.source,
                "uncodable": e.provision.uncodable,
                "status": e.status,
                "rules": e.rules,
                "patterns": e.patterns,
                "measures": e.measures,
            }
            for e in extent.provisions
        ],
    }
