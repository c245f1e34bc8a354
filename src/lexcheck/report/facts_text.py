"""What the law says, as lines: the paraphrase, the article, the evidence."""

from __future__ import annotations

from collections.abc import Iterable

from lexcheck.analysis.gap import Gap
from lexcheck.codebook.conditions import Ref
from lexcheck.codebook.model import Rule
from lexcheck.law.model import Fact
from lexcheck.report.page import Page
from lexcheck.report.sentences import citations, evidence_text, silence_text, unassessed_text, value_text


def in_order(refs: Iterable[Ref]) -> list[Ref]:
    """Return measures in the order of their ids."""
    return sorted(refs, key=lambda r: (r.measure, r.side or ""))


def add_fact(page: Page, gap: Gap, fact: Fact, indent: int = 6, notes: bool = False) -> None:
    """Add one fact: measure, what the law says, how it is coded, article and evidence.

    With `notes`, the coder's note and the source too.
    """
    measure = gap.codebook.measures[fact.measure]
    page.paragraph(f"{measure.title} [{measure.id}]", indent)
    inner = indent + 2
    if fact.silent:
        page.paragraph(silence_text(fact), inner)
    else:
        page.paragraph(fact.says, inner)
        page.labelled("coded", value_text(fact, measure), inner, 10)
    if fact.unassessed:
        names = [i for i in measure.choice_ids if i in fact.unassessed]
        page.labelled("unread", f"nobody has assessed {', '.join(names)}", inner, 10)
    where = citations(fact, gap.jurisdiction)
    if where:
        page.labelled("article", where, inner, 10)
    limits = f" (for {fact.where})" if str(fact.where) else ""
    since = f", since {fact.begins}" if fact.begins else ""
    page.labelled("evidence", f"{evidence_text(fact)}{since}{limits}", inner, 10)
    if notes and fact.note:
        page.labelled("note", fact.note, inner, 10)
    if notes and fact.source:
        page.labelled("source", fact.source, inner, 10)


def add_question(page: Page, gap: Gap, rule: Rule, ref: Ref, indent: int = 6) -> None:
    """Add one measure that stands in the way of a rule, and why."""
    measure = gap.codebook.measures[ref.measure]
    page.paragraph(f"{measure.title} [{measure.id}]", indent, "- ")
    page.paragraph(
        unassessed_text(rule, ref, gap.facts.get(ref), measure, gap.assessed_for(ref.measure)), indent + 2
    )


def add_needs(page: Page, lines: Iterable[str], indent: int) -> None:
    """Add the lines of `sentences.need_lines`, wrapped under their dashes."""
    for text in lines:
        body = text.lstrip(" ")
        page.paragraph(body.removeprefix("- "), indent + len(text) - len(body), "- ")
