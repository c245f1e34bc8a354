"""`lexcheck rules format`."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import click

from lexcheck.cli.options import NamedPath
from lexcheck.cli.output import rewrite
from lexcheck.cli.rule_files import asked_for
from lexcheck.codebook.load import find, read_texts
from lexcheck.errors import Diagnostic, ExitCode, InvalidFilesError
from lexcheck.language.formatting import format_text


@dataclass(frozen=True)
class Layout:
    """A rule file as it is and as it is to be; `shown` is how messages name it."""

    path: Path
    shown: str
    before: str
    after: str

    @property
    def changes(self) -> bool:
        """Whether the file is not yet in the canonical layout."""
        return self.before != self.after


@click.command()
@click.argument("paths", nargs=-1, type=NamedPath(path_type=Path, readable=False), metavar="[PATH]...")
@click.option("--check", is_flag=True, help="Write nothing; list what would change and exit with 1.")
@click.option("--diff", is_flag=True, help="Write nothing; show what would change, line by line.")
def command(paths: tuple[Path, ...], check: bool, diff: bool) -> int:
    """Lay out rule files in the one canonical way, comments kept.

    PATHs are files or folders; without them, the rules of the project or the shipped ones. A file
    that cannot be read as rules is left as it is, and its mistakes are told.

    \b
    Example:
      lexcheck rules format my-rules/
      lexcheck rules format --diff my-rules/fees.lex
    """
    layouts, mistakes = layouts_of(find(asked_for(paths)))
    changing = [x for x in layouts if x.changes]
    if diff:
        for layout in changing:
            click.echo("".join(_diff(layout)), nl=False)
    if not check and not diff:
        for layout in changing:
            rewrite(layout.path, layout.after)
            click.echo(f"formatted {layout.shown}")
    elif check and not diff:
        for layout in changing:
            click.echo(f"would format {layout.shown}")
    if mistakes:
        raise InvalidFilesError(mistakes)
    if not diff:
        click.echo(_summary(len(changing), len(layouts), check))
    return int(ExitCode.FINDINGS if check and changing else ExitCode.DONE)


def layouts_of(files: Iterable[Path]) -> tuple[list[Layout], list[Diagnostic]]:
    """Return the layout of each file that can be read as rules, and the mistakes of the others."""
    layouts: list[Layout] = []
    mistakes: list[Diagnostic] = []
    for path in files:
        try:
            ((shown, text),) = read_texts([path]).items()
        except InvalidFilesError as error:
            mistakes += error.diagnostics
            continue
        after, found = format_text(text, shown)
        mistakes += found
        if not found:
            # Read again as it is: a mark at the start or a line end of another system is a change too.
            layouts.append(Layout(path, shown, path.read_bytes().decode("utf-8"), after))
    return layouts, mistakes


def _diff(layout: Layout) -> Iterable[str]:
    before, after = (re.findall(r"[^\n]*\n|[^\n]+", x) for x in (layout.before, layout.after))
    for line in difflib.unified_diff(before, after, layout.shown, f"{layout.shown} (formatted)"):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _summary(changing: int, all_: int, check: bool) -> str:
    if not changing:
        return f"{_files(all_)} laid out as {'it' if all_ == 1 else 'they'} should be"
    said = f"{_files(changing)} {'would be formatted' if check else 'formatted'}"
    rest = all_ - changing
    return f"{said}, {_files(rest)} left as {'it is' if rest == 1 else 'they are'}" if rest else said


def _files(number: int) -> str:
    return f"{number} file{'' if number == 1 else 's'}"
