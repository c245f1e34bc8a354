"""How the verdicts on a law changed, as text."""

from __future__ import annotations

from datetime import date

from lexcheck.analysis.timeline import Stretch, Timeline, ground
from lexcheck.codebook.model import Rule
from lexcheck.report.diff_text import result_words
from lexcheck.report.facts_text import add_fact, in_order
from lexcheck.report.page import Page
from lexcheck.report.sentences import state_text

KNOWN = (
    "Told is what the file knows: former law that nobody has read is not assessed, and a change whose day "
    "nobody wrote down is not here. This is an aid to reading, not legal advice."
)
"""What a reader has to know of any timeline."""


def timeline_text(found: Timeline, page: Page, rule: Rule | None = None) -> str:
    """Return the report as text: of all rules, or the history of one."""
    _head(found, page, rule)
    if rule is not None:
        for stretch in found.history(rule.id, ground):
            _stretch(page, stretch)
        _accepted(page, found, rule)
        return page.text()
    if not found.turns:
        page.paragraph(
            "The file knows of no day in this time on which the law changed in what these rules ask."
        )
    for number in range(len(found.turns)):
        _turn(found, page, number)
    _now(found, page)
    return page.text()


def _head(found: Timeline, page: Page, rule: Rule | None) -> None:
    law, context = found.last.jurisdiction, found.last.context
    what = "how the law changed" if rule is None else f"{rule.title} [{rule.id}]"
    page.title(f"{law.name} ({law.id}): {what}")
    pairs = (("sector", context.sector), ("category", context.category), ("counterpart", context.counterpart))
    limits = "".join(f", {word} {value}" for word, value in pairs if value)
    page.paragraph(f"As {context.role}{limits}. {state_text(law)}")
    page.paragraph(KNOWN)
    for warning in found.warnings():
        page.paragraph(warning, 0, "Warning: ")


def _turn(found: Timeline, page: Page, number: int) -> None:
    turn, before, after = found.turns[number], found.spans[number].gap, found.spans[number + 1].gap
    first = number == 0 and found.spans[0].begins is None
    page.heading(f"{turn.day}" + (" (the first day of which the file tells)" if first else ""))
    for act in turn.acts:
        page.paragraph(act, 2, "", "bold")
    measures = found.last.codebook.measures
    for change in turn.rules:
        page.paragraph(f"{change.rule.title} [{change.rule.id}]", 2, "- ")
        page.paragraph(f"{result_words(before, change.before)} → {result_words(after, change.after)}", 6)
    if not turn.rules:
        page.paragraph("No verdict became another.", 2)
    names = [f"{measures[f.measure].title} [{f.measure}]" for f in turn.facts]
    page.labelled("Facts", "; ".join(names), 2, 7)


def _now(found: Timeline, page: Page) -> None:
    counts = found.last.counts()
    since = found.spans[-1].begins
    page.heading(f"Since {since}" if since else "On all days")
    rows = (
        ("met", counts["met"]),
        ("partly met", counts["partly_met"]),
        ("not met (contrary)", counts["contrary"]),
        ("not met (silent)", counts["silent"]),
        ("not assessed", counts["undetermined"]),
        ("not applicable", counts["not_applicable"]),
    )
    page.paragraph(", ".join(f"{count} {word}" for word, count in rows) + ".", 2)


def _stretch(page: Page, stretch: Stretch) -> None:
    page.heading(f"{days(stretch.begins, stretch.ends)}: {result_words(stretch.gap, stretch.result)}")
    verdict, gap = stretch.result.verdict, stretch.gap
    for ref in in_order(verdict.deciders):
        if ref in gap.facts:
            add_fact(page, gap, gap.facts[ref], 2)
    if verdict.blockers:
        page.labelled("Nobody has assessed", ", ".join(r.measure for r in in_order(verdict.blockers)), 2)


def _accepted(page: Page, found: Timeline, rule: Rule) -> None:
    accepted = [a for a in found.last.jurisdiction.accepted if a.rule == rule.id]
    if accepted:
        page.heading("Accepted by an office that answers for the gap")
    for a in accepted:
        since = f"from {a.since} " if a.since else ""
        page.paragraph(f"{since}until {a.until}, by {a.by}: {a.reason}", 2, "- ")


def days(begins: date | None, ends: date | None) -> str:
    """Return a stretch of days in words."""
    if begins is None:
        return "on all days" if ends is None else f"until {ends}"
    return f"since {begins}" if ends is None else f"{begins} to {ends}"
