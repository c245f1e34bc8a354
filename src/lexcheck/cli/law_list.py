"""`lexcheck law list`."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import click

from lexcheck.cli import inputs
from lexcheck.cli.options import Date, format_option, output_option, rules_options
from lexcheck.cli.output import deliver
from lexcheck.codebook.model import Codebook
from lexcheck.law.library import find
from lexcheck.law.model import Jurisdiction
from lexcheck.law.regime import holds_on
from lexcheck.report.page import PIPE_WIDTH, Page, colour_wanted, page_width


@click.command()
@click.option(
    "--as-of", type=Date(), metavar="DATE", help="Count the facts that hold on DATE; today by default."
)
@format_option("text", "json")
@output_option
@rules_options
def command(as_of: date | None, format_: str, output: str | None, force: bool) -> None:
    """List the jurisdictions there are, with how much of each has been read.

    \b
    Example:
      lexcheck law list
    """
    book = inputs.codebook()
    rows = [_row(find(str(k.path), book), book, as_of or date.today()) for k in inputs.law_files()]
    if format_ == "json":
        deliver(json.dumps(rows, ensure_ascii=False, indent=2) + "\n", output, force)
        return
    page = Page(page_width(), colour_wanted()) if output is None else Page(PIPE_WIDTH)
    wide = max(5, *(len(row["id"]) for row in rows)) + 2 if rows else 7
    name = 39 - wide
    page.line(f"{'id':<{wide}}{'name':<{name}}{'as':<12}{'as at':<12}{'assessed':>8}{'primary':>9}", "bold")
    for row in rows:
        assessed = f"{row['measures_assessed']}/{row['measures']}"
        roles = "/".join(row["roles"])[:11]
        page.line(
            f"{row['id']:<{wide}}{row['name'][: name - 1]:<{name}}{roles:<12}{row['as_at']:<12}"
            f"{assessed:>8}{row['facts_primary']:>9}"
        )
    page.gap()
    page.paragraph(
        "Assessed: measures with a fact, of those asked for the role. Primary: facts read in the article."
    )
    page.paragraph("`lexcheck law show ID` tells what one law says; `lexcheck gap ID` what it lacks.")
    deliver(page.text(), output, force)


def _row(jurisdiction: Jurisdiction, book: Codebook, on: date) -> dict[str, Any]:
    """Describe one file; only facts in force on the day and measures asked for its roles count."""
    asked = {m.id for m in book.measures.values() if set(m.roles) & set(jurisdiction.roles)}
    facts = [f for entries in jurisdiction.facts.values() for f in entries if holds_on(f, on)]
    in_force = {f.measure for f in facts}
    return {
        "id": jurisdiction.id,
        "name": jurisdiction.name,
        "roles": list(jurisdiction.roles),
        "inherits": jurisdiction.parent.id if jurisdiction.parent else None,
        "as_at": str(jurisdiction.as_at),
        "read": str(jurisdiction.read) if jurisdiction.read else None,
        "measures": len(asked),
        "measures_assessed": len(asked & in_force),
        "facts": len(facts),
        "facts_primary": sum(f.evidence == "primary" for f in facts),
        "facts_secondary": sum(f.evidence == "secondary" for f in facts),
        "facts_unverified": sum(f.evidence == "unverified" for f in facts),
        "facts_silent": sum(f.silent for f in facts),
    }
