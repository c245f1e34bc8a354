"""`lexcheck schema`: the published forms as JSON Schema."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from lexcheck.cli.options import output_option, rules_options
from lexcheck.cli.output import deliver

if TYPE_CHECKING:
    from pydantic import BaseModel


def _result() -> dict[str, Any]:
    from lexcheck.report.result_model import FORMAT, Result

    return _published(FORMAT, Result)


def _audit() -> dict[str, Any]:
    from lexcheck.report.audit_model import FORMAT, Audits

    return _published(FORMAT, Audits)


def _alignment() -> dict[str, Any]:
    from lexcheck.report.align_model import FORMAT, AlignResult

    return _published(FORMAT, AlignResult)


def _compare() -> dict[str, Any]:
    from lexcheck.report.compare_model import FORMAT, Comparison

    return _published(FORMAT, Comparison)


def _published(form: str, model: type[BaseModel]) -> dict[str, Any]:
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:lexcheck:{form}",
        **model.model_json_schema(mode="serialization"),
    }


def law_schema() -> dict[str, Any]:
    """Return the JSON Schema of a law file under the rules in use."""
    from lexcheck.cli import inputs
    from lexcheck.law.schema import json_schema

    return json_schema(inputs.codebook())


_MAKE = {"result": _result, "alignment": _alignment, "compare": _compare, "audit": _audit, "law": law_schema}


@click.command()
@click.argument("name", type=click.Choice(list(_MAKE)))
@output_option
@rules_options
def command(name: str, output: str | None, force: bool) -> None:
    """Print the JSON Schema of a form.

    NAME is `result`, `alignment`, `compare` or `audit` (gap, align, compare or law audit
    with --format json), or `law` (a law file).

    \b
    Example:
      lexcheck schema result
      lexcheck schema law --output law.schema.json
    """
    deliver_schema(_MAKE[name](), output, force)


def deliver_schema(schema: dict[str, Any], output: str | None, force: bool) -> None:
    """Print a JSON Schema, or write it to a file."""
    deliver(json.dumps(schema, ensure_ascii=False, indent=2) + "\n", output, force)
