"""`lexcheck rules list`."""

from __future__ import annotations

import json

import click

from lexcheck.analysis.selection import Selection
from lexcheck.cli import inputs
from lexcheck.cli.options import format_option, output_option, rules_options
from lexcheck.cli.output import deliver
from lexcheck.codebook.model import ROLES, SEVERITIES, Rule
from lexcheck.report.page import PIPE_WIDTH, Page, colour_wanted, page_width


@click.command()
@click.option(
    "--against", multiple=True, metavar="INSTRUMENT", help="Only rules that implement INSTRUMENT. Repeatable."
)
@click.option("--topic", "topics", multiple=True, metavar="TOPIC", help="Only rules of TOPIC. Repeatable.")
@click.option(
    "--severity", type=click.Choice(SEVERITIES), default="low", help="Only rules of this severity and above."
)
@click.option("--role", type=click.Choice(ROLES), help="Only rules for this role.")
@format_option("text", "json")
@output_option
@rules_options
def command(
    against: tuple[str, ...],
    topics: tuple[str, ...],
    severity: str,
    role: str | None,
    format_: str,
    output: str | None,
    force: bool,
) -> None:
    """List the rules, by topic.

    \b
    Example:
      lexcheck rules list --topic fees --severity critical
    """
    book = inputs.codebook()
    selection = Selection(against, topics, severity)
    selection.check(book)
    wanted = {r.id: r for one in ([role] if role else ROLES) for r in selection.rules(book, one)}
    rules = [r for r in book.rules.values() if r.id in wanted]
    if format_ == "json":
        deliver(json.dumps([_row(r) for r in rules], ensure_ascii=False, indent=2) + "\n", output, force)
        return
    page = Page(page_width(), colour_wanted()) if output is None else Page(PIPE_WIDTH)
    for topic in book.topics.values():
        some = [r for r in rules if r.topic == topic.id]
        if some:
            page.heading(f"{topic.title} [{topic.id}] ({len(some)})")
        for rule in some:
            page.paragraph(f"{rule.title} ({rule.severity}; {', '.join(rule.roles)})", 2, f"{rule.id}  ")
    page.gap()
    page.paragraph(f"{len(rules)} rules. `lexcheck rules show RULE` tells one in full.")
    deliver(page.text(), output, force)


def _row(rule: Rule) -> dict[str, object]:
    return {
        "id": rule.id,
        "kind": rule.kind,
        "title": rule.title,
        "severity": rule.severity,
        "roles": rule.roles,
        "sectors": rule.sectors,
        "provisions": rule.provisions,
        "place": rule.place,
    }
