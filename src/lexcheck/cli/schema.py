"""`lexcheck schema`: the published forms as JSON Schema."""

from __future__ import annotations

import importlib
import json
from typing import Any

import click

from lexcheck.cli.options import output_option, rules_options
from lexcheck.cli.output import deliver

_MODELS = {
    "result": ("lexcheck.report.result_model", "Result"),
    "alignment": ("lexcheck.report.align_model", "AlignResult"),
    "matrix": ("lexcheck.report.matrix_model", "MatrixResult"),
    "repair": ("lexcheck.report.repair_model", "RepairResult"),
    "diff": ("lexcheck.report.diff_model", "DiffResult"),
    "timeline": ("lexcheck.report.timeline_model", "TimelineResult"),
    "compare": ("lexcheck.report.compare_model", "Comparison"),
    "audit": ("lexcheck.report.audit_model", "Audits"),
}
"""The module and class of each report's form; the module's `FORMAT` names it."""


@click.command()
@click.argument("name", type=click.Choice([*_MODELS, "law"]))
@output_option
@rules_options
def command(name: str, output: str | None, force: bool) -> None:
    """Print the JSON Schema of a form.

    NAME is `result`, `alignment`, `matrix`, `repair`, `diff`, `timeline`, `compare` or `audit`
    (gap, align, matrix, repair, diff, timeline, compare or law audit with --format json), or
    `law` (a law file or bill).

    \b
    Example:
      lexcheck schema result
      lexcheck schema law --output law.schema.json
    """
    deliver_schema(law_schema() if name == "law" else _published(*_MODELS[name]), output, force)


def _published(module: str, name: str) -> dict[str, Any]:
    found = importlib.import_module(module)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:lexcheck:{found.FORMAT}",
        **getattr(found, name).model_json_schema(mode="serialization"),
    }


def law_schema() -> dict[str, Any]:
    """Return the JSON Schema of a law file under the rules in use."""
    from lexcheck.cli import inputs
    from lexcheck.law.schema import json_schema

    return json_schema(inputs.codebook())


def deliver_schema(schema: dict[str, Any], output: str | None, force: bool) -> None:
    """Print a JSON Schema, or write it to a file."""
    deliver(json.dumps(schema, ensure_ascii=False, indent=2) + "\n", output, force)
