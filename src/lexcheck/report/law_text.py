"""What one law says, as text: laws, then facts by topic."""

from __future__ import annotations

from lexcheck.codebook.model import Codebook, Measure
from lexcheck.law.model import Fact, Law, Regime
from lexcheck.law.regime import scoped
from lexcheck.law.warnings import warnings
from lexcheck.report.page import Page
from lexcheck.report.sentences import citations, evidence_text, silence_text, state_text, value_text


def law_text(codebook: Codebook, regime: Regime, page: Page, topics: tuple[str, ...] = ()) -> str:
    """Return the profile of a regime as text, for the topics named or for all."""
    j, context = regime.jurisdiction, regime.context
    page.title(f"{j.name} ({j.id}): what the law says")
    limits = [
        f"{w} {v}"
        for w, v in (
            ("sector", context.sector),
            ("category", context.category),
            ("counterpart", context.counterpart),
        )
        if v
    ]
    page.paragraph(", ".join([f"As {context.role}", f"law in force on {context.on}", *limits]) + ".")
    page.paragraph(state_text(j))
    for warning in warnings(j, context):
        page.paragraph(warning, 0, "Warning: ")
    if j.bill and j.bill.note:
        page.paragraph(j.bill.note, 0, "The bill: ")
    if j.note:
        page.paragraph(j.note, 0, "Note: ")
    _laws(page, regime, topics)
    asked = [m for m in codebook.measures.values() if context.role in m.roles]
    for topic in codebook.topics.values():
        measures = [m for m in asked if m.topic == topic.id]
        if not measures or (topics and topic.id not in topics):
            continue
        found = [m for m in measures if m.id in regime.facts]
        page.heading(f"{topic.title} ({len(found)} of {len(measures)} measures assessed)")
        for measure in found:
            _fact(page, codebook, regime, regime.facts[measure.id])
        absent = [_absent(regime, m) for m in measures if m.id not in regime.facts]
        if absent:
            page.gap()
            page.paragraph("Not assessed: " + ", ".join(absent) + ".", 2)
    return page.text()


def _laws(page: Page, regime: Regime, topics: tuple[str, ...]) -> None:
    """Add the laws of the file; of those, for some topics, the ones that their facts cite."""
    laws = regime.jurisdiction.all_laws
    page.heading("Laws cited" if topics else "Laws")
    if topics:
        own = regime.jurisdiction.id
        cited = {
            c.law if f.jurisdiction == own else f"{f.jurisdiction}:{c.law}"
            for f in regime.facts.values()
            if f.measure.split(".")[0] in topics
            for c in f.cite
        }
        laws = {key: law for key, law in laws.items() if key in cited}
    for law in laws.values():
        _law(page, law)
    if not laws:
        page.paragraph("None.", 2)


def _absent(regime: Regime, measure: Measure) -> str:
    """Return the id of a measure without a fact here, and for whom there is one."""
    some = [str(f.where) for f in scoped(regime.jurisdiction, measure.id, regime.context)]
    return f"{measure.id} (assessed only for {'; for '.join(some)})" if some else measure.id


def _law(page: Page, law: Law) -> None:
    parts = [law.title]
    if law.number:
        parts.append(law.number)
    for word, day in (("adopted", law.adopted), ("in force", law.in_force), ("REPEALED", law.repealed)):
        if day:
            parts.append(f"{word} {day}")
    if law.amended:
        dates = [str(a.date) if a.date else a.by for a in law.amended]
        parts.append(f"amended {', '.join(dates)}")
    parts.append(f"text read on {law.read}" if law.read else "text not read")
    page.paragraph("; ".join(parts) + ".", 2, "- ")
    if law.url:
        page.line(f"    {law.url}", "dim")  # whole, so that it can be copied


def _fact(page: Page, codebook: Codebook, regime: Regime, fact: Fact) -> None:
    measure, jurisdiction = codebook.measures[fact.measure], regime.jurisdiction
    page.gap()
    page.paragraph(f"{measure.title} [{measure.id}]", 2, "", "bold")
    page.paragraph(silence_text(fact) if fact.silent else fact.says, 4)
    if not fact.silent:
        page.labelled("coded", value_text(fact, measure), 4, 10)
    if fact.unassessed:
        page.labelled("unread", ", ".join(i for i in measure.choice_ids if i in fact.unassessed), 4, 10)
    where = citations(fact, jurisdiction)
    if where:
        page.labelled("article", where, 4, 10)
    limits = f", for {fact.where}" if str(fact.where) else ""
    inherited = f", law of {fact.jurisdiction}" if fact.jurisdiction != jurisdiction.id else ""
    since = f", since {fact.begins}" if fact.begins else ""
    page.labelled("evidence", f"{evidence_text(fact)}{since}{limits}{inherited}", 4, 10)
    if fact.note:
        page.labelled("note", fact.note, 4, 10)
    for other in scoped(jurisdiction, fact.measure, regime.context):
        if other is not fact:
            page.labelled("but", f"for {other.where}: {value_text(other, measure)}", 4, 10)
