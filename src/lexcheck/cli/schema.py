"""`lexcheck schema`: the published forms as JSON Schema."""

from __future__ import annotations

import importlib
import json
from typing import Any

import click

from lexcheck.cli.options import output_option, rules_options
from lexcheck.cli.output import deliver

_MODELS = {
    "result": ("result_model", "Result"),
    "alignment": ("align_model", "AlignResult"),
    "matrix": ("matrix_model", "MatrixResult"),
    "diff": ("diff_model", "DiffResult"),
    "timeline": ("timeline_model", "TimelineResult"),
}
"""The module and the class of each report's form."""


@click.command()
@click.argument("name", type=click.Choice([*_MODELS, "law"]))
@output_option
@rules_options
def command(name: str, output: str | None, force: bool) -> None:
    """Print the JSON Schema of a form.

    NAME is `result`, `alignment`, `matrix`, `diff` or `timeline` (gap, align, matrix, diff or
    timeline with --format json), or `law` (a law file or bill).

    \b
    Example:
      lexcheck schema result
      lexcheck schema law --output law.schema.json
    """
    schema = _law() if name == "law" else _published(*_MODELS[name])
    deliver(json.dumps(schema, ensure_ascii=False, indent=2) + "\n", output, force)


def _published(module: str, model: str) -> dict[str, Any]:
    found = importlib.import_module(f"lexcheck.report.{module}")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:lexcheck:{found.FORMAT}",
        **getattr(found, model).model_json_schema(mode="serialization"),
    }


def _law() -> dict[str, Any]:
    from lexcheck.cli import inputs
    from lexcheck.law.schema import json_schema

    return json_schema(inputs.codebook())
