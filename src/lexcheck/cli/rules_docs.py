"""`lexcheck rules docs`."""

from __future__ import annotations

from pathlib import Path

import click

from lexcheck.cli import inputs
from lexcheck.cli.options import rules_options
from lexcheck.cli.output import deliver_folder
from lexcheck.report.doc_pages import doc_pages


@click.command()
@click.option("--output", "-o", required=True, metavar="DIR", help="Folder to write the pages into.")
@click.option("--force", is_flag=True, help="Overwrite pages that are there already.")
@rules_options
def command(output: str, force: bool) -> None:
    """Write a page for each rule, pattern, measure, concept and instrument.

    The pages are Markdown, linked to each other; README.md leads to all of them.

    \b
    Example:
      lexcheck rules docs --output pages
    """
    pages = doc_pages(inputs.codebook())
    deliver_folder(pages, Path(output), force)
    click.echo(f"{len(pages)} pages written to {output}")
