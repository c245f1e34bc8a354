"""`lexcheck rules check`."""

from __future__ import annotations

from pathlib import Path

import click

from lexcheck.codebook.load import load_codebook


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[PATH]...")
def command(paths: tuple[Path, ...]) -> None:
    """Check rule files: every mistake, with its place.

    PATHs are files or folders, read together; without them, the shipped rules.

    \b
    Example:
      lexcheck rules check
      lexcheck rules check my-rules/
    """
    book = load_codebook(paths or None, use_cache=False)
    click.echo(
        f"no mistakes: {len(book.measures)} measures, {len(book.provisions)} provisions of "
        f"{len(book.instruments)} instruments, {len(book.rules)} rules, {len(book.concepts)} concepts, "
        f"{len(book.patterns)} patterns, {len(book.examples)} examples"
    )
