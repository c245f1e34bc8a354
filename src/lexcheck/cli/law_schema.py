"""`lexcheck law schema`: the same as `lexcheck schema law`."""

from __future__ import annotations

import click

from lexcheck.cli.options import output_option, rules_options
from lexcheck.cli.schema import deliver_schema, law_schema


@click.command()
@output_option
@rules_options
def command(output: str | None, force: bool) -> None:
    """Print the JSON Schema of a law file, with which an editor completes and checks while you type.

    \b
    Example:
      lexcheck law schema --output law.schema.json
    """
    deliver_schema(law_schema(), output, force)
