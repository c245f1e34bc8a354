"""From the arguments of a verb to a codebook, a jurisdiction and a context."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from lexcheck.analysis.elsewhere import Elsewhere, elsewhere
from lexcheck.cli.options import NO_SHIPPED, RULES
from lexcheck.cli.project import Project, project
from lexcheck.codebook.load import load_codebook
from lexcheck.codebook.model import Codebook
from lexcheck.errors import Diagnostic, InvalidFilesError, UsageError
from lexcheck.law.library import Known, known, load, locate
from lexcheck.law.model import Context, Jurisdiction
from lexcheck.law.regime import check_context
from lexcheck.law.warnings import aged

_SHIPPED = "lexcheck.shipped_law"


def codebook() -> Codebook:
    """Return the codebook to use: the shipped one, the project's, or what `--rules` names."""
    return load_codebook(chosen_project().rule_paths())


def chosen_project() -> Project:
    """Return the project of the working folder, with what `--rules` and `--no-shipped-rules` say."""
    found = project()
    context = click.get_current_context(silent=True)
    meta = context.meta if context is not None else {}
    added = tuple(Path(p) for p in meta.get(RULES, ()))
    found = replace(found, rules=(*found.rules, *added))
    if meta.get(NO_SHIPPED):
        if not found.rules:
            raise UsageError("--no-shipped-rules leaves no rules", "name some with --rules DIR")
        found = replace(found, shipped=False)
    return found


def jurisdiction(argument: str, book: Codebook) -> Jurisdiction:
    """Return the jurisdiction named by an id, a name or a path; the project's own go first."""
    own = chosen_project().law
    for folder in own:
        try:
            path = locate(argument, folder)
        except UsageError:
            continue
        return load(path, book, also=own)
    return load(locate(argument, listed=_shipped), book, also=own)


def jurisdictions(arguments: Iterable[str], book: Codebook) -> tuple[list[Jurisdiction], list[Diagnostic]]:
    """Return the jurisdictions named, each once, and the mistakes of those that cannot be read."""
    found: dict[str, Jurisdiction] = {}
    diagnostics: list[Diagnostic] = []
    for argument in arguments:
        try:
            one = jurisdiction(argument, book)
        except InvalidFilesError as error:
            diagnostics += error.diagnostics
        else:
            found[one.place.path] = one
    return list(found.values()), diagnostics


def warn(law: Jurisdiction, warnings: Iterable[str]) -> None:
    """Tell warnings about a law on standard error."""
    for warning in warnings:
        click.echo(f"warning: {law.name}: {warning}", err=True)


def warn_aged(laws: Iterable[Jurisdiction], on: date) -> None:
    """Tell on standard error which of several files describe the law long before the day asked."""
    old = aged(laws, on)
    if old:
        click.echo(f"warning: {old}", err=True)


def law_files() -> list[Known]:
    """Return all law files: the project's own, then the shipped ones that they do not replace.

    Where the shipped rules are left out, so are the shipped laws: they answer other questions.
    """
    chosen = chosen_project()
    own = [k for folder in chosen.law for k in known(folder)]
    if not chosen.shipped:
        return own
    replaced = {k.id for k in own}
    return [*own, *(k for k in _shipped() if k.id not in replaced)]


def _shipped() -> list[Known]:
    """Return the shipped law files; one run reads their names once."""
    context = click.get_current_context(silent=True)
    if context is None:
        return known()
    if _SHIPPED not in context.meta:
        context.meta[_SHIPPED] = known()
    found: list[Known] = context.meta[_SHIPPED]
    return found


def examples(book: Codebook) -> Elsewhere:
    """Return who meets which rule, of all law files; the first time, a terminal is told why it takes long."""

    def tell() -> None:
        if sys.stderr.isatty():
            click.echo("looking for examples in the other law files, once …", err=True)

    return elsewhere(book, law_files(), tell)


def context(
    found: Jurisdiction,
    book: Codebook,
    *,
    as_of: date | None,
    role: str | None,
    sector: str,
    category: str,
    counterpart: str,
) -> Context:
    """Return the context asked for; the role is the jurisdiction's first unless given.

    Without a date it is today, or the first day of a bill that has not come into force.
    """
    if role is not None and role not in found.roles:
        listed = " and ".join(found.roles)
        raise UsageError(
            f"the file of {found.name} describes it as {listed}, not as `{role}`",
            f"leave --role out, or use --role {found.roles[0]}",
        )
    on = as_of or first_day(found)
    asked = Context(role or found.roles[0], on, sector, category, counterpart.upper())
    check_context(asked, book)
    if found.terms is None and asked.counterpart.partition("-")[0] == found.id.partition("-")[0]:
        raise UsageError(f"`{asked.counterpart}` is the country itself", "name another with --counterpart")
    return asked


def first_day(*laws: Jurisdiction) -> date:
    """Return the first day from today on on which all laws hold, bills among them."""
    return max([date.today(), *(law.bill.in_force for law in laws if law.bill and law.bill.in_force)])


def check_words(book: Codebook, sector: str, category: str) -> None:
    """Raise UsageError when there is no such sector or category."""
    check_context(Context("origin", date.today(), sector, category), book)
