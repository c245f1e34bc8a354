"""Which formats of a report go where, and how each is made.

A verb adds `options.document_options` and gives `Outputs.deliver` a `Report`; everything else
is the same for all reports.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lexcheck.cli.output import SUFFIXES, check_target, deliver, deliver_files, is_terminal
from lexcheck.errors import UsageError

if TYPE_CHECKING:
    from lexcheck.report.document import Document
    from lexcheck.report.page import Page
    from lexcheck.report.tables import Tables

FORMATS = ("text", "json", "html", "docx", "pdf", "md", "xlsx", "csv", "sarif")
_BINARY = {"docx": "a Word document", "pdf": "a PDF", "xlsx": "an Excel workbook"}
_EXTRA = "pip install 'lexcheck[documents]'"


@dataclass(frozen=True)
class Report:
    """What makes a report in each form; nothing is made before it is wanted."""

    text: Callable[[Page], str]
    json: Callable[[], str]
    document: Callable[[], Document]
    tables: Callable[[], Tables]
    sarif: Callable[[], str]


@dataclass(frozen=True)
class Outputs:
    """The formats wanted, and for each the file that it goes to, or None for standard output."""

    wanted: tuple[tuple[str, str | None], ...]
    template: str | None
    force: bool

    @classmethod
    def plan(
        cls, formats: tuple[str, ...], files: tuple[str, ...], template: str | None, force: bool
    ) -> Outputs:
        """Match formats and files; raise UsageError when they do not fit each other."""
        for file in files:
            if _suffix_format(file) == "another":
                raise UsageError(
                    f"`{file}` is the name of a file of a format that lexcheck does not write",
                    f"there are {', '.join(FORMATS)}",
                )
        if files and not formats:
            formats = tuple(_suffix_format(path) or "text" for path in files)
        wanted = _matched(formats or ("text",), files)
        for format_, path in wanted:
            if path is not None:
                check_target(path, force)
                if format_ in _BINARY and is_terminal(path):
                    raise UsageError(
                        f"{_BINARY[format_]} cannot be shown on a terminal", "name a file with --output"
                    )
        if template is not None and "docx" not in dict(wanted):
            raise UsageError(
                "--template is for Word documents, and none is asked for", "add --format docx -o FILE"
            )
        return cls(tuple(wanted), template, force)

    def deliver(self, report: Report) -> None:
        """Make every format, then write them; raise UsageError when one cannot be made or written."""
        made = [(path, self._make(report, format_, path)) for format_, path in self.wanted]
        if made[0][0] is None:
            text = made[0][1]
            assert isinstance(text, str)
            deliver(text, None)
        else:
            files = {path: d if isinstance(d, bytes) else d.encode() for path, d in made if path is not None}
            deliver_files(files, self.force)

    def _make(self, report: Report, format_: str, path: str | None) -> str | bytes:
        if format_ == "text":
            return report.text(_page(path))
        if format_ == "json":
            return report.json()
        if format_ == "sarif":
            return report.sarif()
        with packages(format_):
            if format_ in ("csv", "xlsx"):
                return _spreadsheet(format_, report.tables(), path)
            return _document(format_, report.document(), self.template)


def _matched(formats: tuple[str, ...], files: tuple[str, ...]) -> list[tuple[str, str | None]]:
    if not files:
        if len(formats) > 1:
            raise UsageError(
                f"{len(formats)} formats cannot share standard output", "give each its own --output, in order"
            )
        if formats[0] in _BINARY:
            what = _BINARY[formats[0]]
            raise UsageError(f"{what} needs a file to go to", f"add --output FILE.{formats[0]}")
        return [(formats[0], None)]
    if len(formats) != len(files):
        raise UsageError(
            f"there are {len(formats)} --format and {len(files)} --output, which have to match",
            "give one --output for each --format, in order, or leave --format out",
        )
    places = [Path(path).resolve() for path in files]
    for number, place in enumerate(places):
        if place in places[:number]:
            raise UsageError(f"`{files[number]}` is named twice", "give each format a file of its own")
    for format_, path in zip(formats, files, strict=True):
        told = _suffix_format(path)
        if told is not None and told != format_ and (told, format_) != ("json", "sarif"):
            raise UsageError(
                f"`{path}` is the name of a file of another format than {format_}",
                f"name it *.{format_ if format_ != 'text' else 'txt'}, or ask for --format {told}",
            )
    return list(zip(formats, files, strict=True))


def _suffix_format(path: str) -> str | None:
    if path.lower().endswith(".sarif.json"):
        return "sarif"
    return SUFFIXES.get(Path(path).suffix.lower())


def _page(path: str | None) -> Page:
    from lexcheck.report.page import PIPE_WIDTH, Page, colour_wanted, page_width

    return Page(page_width(), colour_wanted()) if path is None else Page(PIPE_WIDTH)


@contextmanager
def packages(format_: str) -> Iterator[None]:
    """Say which packages a format needs where they are not installed."""
    try:
        yield
    except ModuleNotFoundError as error:
        what = _BINARY.get(format_, format_)
        raise UsageError(f"{what} needs the package `{error.name}`, which is not installed", _EXTRA) from None


def _spreadsheet(format_: str, tables: Tables, path: str | None) -> str | bytes:
    if format_ == "xlsx":
        from lexcheck.report.xlsx import xlsx

        return xlsx(tables)
    from lexcheck.report.csv import csv

    # By the mark at its beginning, Excel knows that a file is in UTF-8.
    return csv(tables) if path is None else csv(tables).encode("utf-8-sig")


def _document(format_: str, document: Document, template: str | None) -> str | bytes:
    if format_ == "html":
        from lexcheck.report.html import html

        return html(document)
    if format_ == "md":
        from lexcheck.report.markdown import markdown

        return markdown(document)
    if format_ == "docx":
        from lexcheck.report.docx import docx

        return docx(document, template)
    from lexcheck.report.pdf import pdf

    made = pdf(document)
    if made.missing:
        named = ", ".join(f"{c} (U+{ord(c):04X})" for c in made.missing[:10])
        more = f" and {len(made.missing) - 10} more" if len(made.missing) > 10 else ""
        click.echo(f"warning: no font at hand has {named}{more}: the PDF shows a box instead", err=True)
    return made.data
