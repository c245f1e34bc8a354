"""A comparison as text: a table of all answers, then each with its article."""

from __future__ import annotations

from collections.abc import Sequence

from lexcheck.analysis.compare import Answer, Comparison, in_own_money
from lexcheck.codebook.model import Measure
from lexcheck.law.model import Fact
from lexcheck.law.warnings import aged
from lexcheck.report.page import Page
from lexcheck.report.sentences import citations, evidence_text, evidence_word, value_text

_ID, _ROLE, _EVIDENCE = 8, 13, 10
_SILENCE = {
    "no_protection": "A silent law is read as giving no protection.",
    "no_restriction": "A silent law is read as setting no restriction.",
    "not_comparable": "Silence is not compared with any answer.",
}


def compare_text(comparison: Comparison, page: Page) -> str:
    """Return the comparison as text."""
    measure = comparison.measure
    page.title(f"{measure.title} [{measure.id}]")
    page.paragraph(measure.ask)
    page.paragraph(f"{_context(comparison)} {_best(comparison)}")
    old = aged((a.jurisdiction for a in comparison.answers), comparison.context.on)
    if old:
        page.paragraph(old, 0, "Warning: ")
    _table(comparison, page)
    if comparison.stated:
        _stated(comparison, page)
    _rest(page, "Silent: the law was read and has no such provision", comparison.silent, measure)
    if comparison.silent:
        page.gap()
        page.paragraph(_SILENCE[measure.silence], 2)
    _rest(page, "Not assessed: nobody has looked", comparison.absent, measure)
    return page.text()


def _context(comparison: Comparison) -> str:
    c = comparison.context
    limits = (("sector", c.sector), ("category", c.category), ("counterpart", c.counterpart))
    parts = [f"Law in force on {c.on}", *(f"{word} {value}" for word, value in limits if value)]
    return ", ".join(parts) + "."


def _best(comparison: Comparison) -> str:
    measure = comparison.measure
    if in_own_money(measure):
        return "Each number is in a country's own currency, so they are in no order."
    if measure.better != "neutral" and any(a.fact and a.fact.unassessed for a in comparison.stated):
        return "The most protective answer first, by what has been read: unread items may change the order."
    neutral = {
        "set": "None of the answers is better than another.",
        "yes_no": "Neither answer is better than the other.",
        "number": "Lowest first; no number is better than another.",
    }
    return neutral[measure.kind] if measure.better == "neutral" else "The most protective answer first."


def _table(comparison: Comparison, page: Page) -> None:
    page.gap()
    for answer in comparison.answers:
        fact = answer.fact
        value = "not assessed" if fact is None else _short(fact, comparison.measure)
        weak = "" if fact is None else evidence_word(fact.evidence)
        more = " +" if answer.others else ""
        room = max(10, page.width - 2 - _ID - _ROLE - _EVIDENCE - 1)
        value = value if len(value + more) <= room else value[: room - len(more) - 1] + "…"
        style = () if fact is None or fact.evidence != "unverified" else ("yellow",)
        name, roles = answer.jurisdiction.label, "/".join(answer.roles)
        if len(name) >= _ID:  # on a line of its own, so that the columns stay columns
            page.line(f"  {name}")
            name = ""
        roles = roles if len(roles) < _ROLE else "both"
        page.line(f"  {name:<{_ID}}{roles:<{_ROLE}}{value + more:<{room}} {weak}", *style)
    if any(a.others for a in comparison.answers):
        page.paragraph("+ and otherwise for some workers, see below", 2)


def _short(fact: Fact, measure: Measure) -> str:
    if not isinstance(fact.value, frozenset):
        return value_text(fact, measure)
    unread = f", {len(fact.unassessed)} unread" if fact.unassessed else ""
    return f"{len(fact.value)} of {len(measure.choices)} items{unread}"


def _stated(comparison: Comparison, page: Page) -> None:
    measure, last = comparison.measure, None
    for answer in comparison.stated:
        fact = answer.fact
        assert fact is not None
        if isinstance(fact.value, str) and fact.value != last:
            defined = f": {measure.define(fact.value)}" if measure.choices else ""
            page.heading(f"{fact.value}{defined}")
        elif last is None:
            page.heading("Answers")
        last = fact.value if isinstance(fact.value, str) else ""
        page.gap()
        _answer(page, answer, measure)


def _answer(page: Page, answer: Answer, measure: Measure) -> None:
    page.paragraph(_who(answer), 2, "", "bold")
    fact = answer.fact
    if fact is not None:
        if fact.says:
            page.paragraph(fact.says, 4)
        if measure.kind in ("set", "number") and not fact.silent:
            page.labelled("coded", value_text(fact, measure), 4, 10)
        if fact.unassessed:
            page.labelled("unread", ", ".join(i for i in measure.choice_ids if i in fact.unassessed), 4, 10)
        _grounds(page, answer, fact)
    for other in answer.others:
        parts = (value_text(other, measure), citations(other, answer.jurisdiction), evidence_text(other))
        page.labelled("but", f"for {other.where}: " + "; ".join(p for p in parts if p), 4, 10)


def _grounds(page: Page, answer: Answer, fact: Fact) -> None:
    where = citations(fact, answer.jurisdiction)
    if where:
        page.labelled("article", where, 4, 10)
    limits = f", for {fact.where}" if fact.where.weight else ""
    inherited = f", law of {fact.jurisdiction}" if fact.jurisdiction != answer.jurisdiction.id else ""
    since = f", since {fact.begins}" if fact.begins else ""
    page.labelled("evidence", f"{evidence_text(fact)}{since}{limits}{inherited}", 4, 10)


def _who(answer: Answer) -> str:
    return f"{answer.jurisdiction.name} ({answer.jurisdiction.id}), {' and '.join(answer.roles)}"


def _rest(page: Page, title: str, answers: Sequence[Answer], measure: Measure) -> None:
    if not answers:
        return
    page.heading(f"{title} ({len(answers)})")
    told = [a for a in answers if a.fact or a.others]
    for answer in told:
        page.gap()
        _answer(page, answer, measure)
    names = [_who(a) for a in answers if a not in told]
    if names:
        page.gap()
        page.paragraph("; ".join(names) + ".", 2)
