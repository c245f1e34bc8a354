"""From the arguments of a verb to a codebook, a jurisdiction and a context."""

from __future__ import annotations

from datetime import date

from lexcheck.codebook.load import load_codebook
from lexcheck.codebook.model import Codebook
from lexcheck.errors import UsageError
from lexcheck.law.library import find
from lexcheck.law.model import Context, Jurisdiction
from lexcheck.law.regime import check_context


def codebook() -> Codebook:
    """Return the shipped codebook."""
    return load_codebook()


def jurisdiction(argument: str, book: Codebook) -> Jurisdiction:
    """Return the jurisdiction named by an id, a name or a path."""
    return find(argument, book)


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
    """Return the context asked for; the role is the jurisdiction's first unless given."""
    if role is not None and role not in found.roles:
        listed = " and ".join(found.roles)
        raise UsageError(
            f"the file of {found.name} describes it as {listed}, not as `{role}`",
            f"leave --role out, or use --role {found.roles[0]}",
        )
    asked = Context(role or found.roles[0], as_of or date.today(), sector, category, counterpart.upper())
    check_context(asked, book)
    return asked
