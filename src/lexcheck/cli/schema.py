"""`lexcheck schema`: the published forms as JSON Schema."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from lexcheck.cli.options import output_option, rules_options
from lexcheck.cli.output import deliver

if TYPE_CHECKING:
    from pydantic import BaseModel


@click.command()
@click.argument("name", type=click.Choice(["result", "alignment", "diff", "timeline", "law"]))
@output_option
@rules_options
def command(name: str, output: str | None, force: bool) -> None:
    """Print the JSON Schema of a form.

    NAME is `result` (gap --format json), `alignment`, `diff` or `timeline` (those verbs' --format
    json) or `law` (a law file or bill).

    \b
    Example:
      lexcheck schema result
      lexcheck schema law --output law.schema.json
    """
    makers = {"result": _result, "alignment": _alignment, "diff": _diff, "timeline": _timeline, "law": _law}
    schema = makers[name]()
    deliver(json.dumps(schema, ensure_ascii=False, indent=2) + "\n", output, force)


def _result() -> dict[str, Any]:
    from lexcheck.report.result_model import FORMAT, Result

    return _headed(FORMAT, Result)


def _alignment() -> dict[str, Any]:
    from lexcheck.report.align_model import FORMAT, AlignResult

    return _headed(FORMAT, AlignResult)


def _diff() -> dict[str, Any]:
    from lexcheck.report.diff_model import FORMAT, DiffResult

    return _headed(FORMAT, DiffResult)


def _timeline() -> dict[str, Any]:
    from lexcheck.report.timeline_model import FORMAT, TimelineResult

    return _headed(FORMAT, TimelineResult)


def _headed(form: str, model: type[BaseModel]) -> dict[str, Any]:
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:lexcheck:{form}",
        **model.model_json_schema(mode="serialization"),
    }


def _law() -> dict[str, Any]:
    from lexcheck.cli import inputs
    from lexcheck.law.schema import json_schema

    return json_schema(inputs.codebook())
