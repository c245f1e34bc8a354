"""Rules, measures, concepts, instruments and topics as text."""

from __future__ import annotations

from lexcheck.analysis.cases import asked_by
from lexcheck.analysis.instruments import extents
from lexcheck.codebook.conditions import All, Any, Compares, Condition, Counts, Holds, Not, leaves, refs
from lexcheck.codebook.model import Codebook, Concept, Measure, Pattern, Rule, Threshold, Topic
from lexcheck.codebook.wording import condition_text, number
from lexcheck.report.instruments_text import WORDINGS, instrument_text
from lexcheck.report.page import Page


def definition_text(codebook: Codebook, name: str, page: Page) -> str | None:
    """Return what `name` means as text, or None when nothing has that name."""
    if name in codebook.rules:
        _rule(codebook, codebook.rules[name], page)
    elif name in codebook.patterns:
        _pattern(codebook, codebook.patterns[name], page)
    elif name in codebook.measures:
        _measure(codebook, codebook.measures[name], page)
    elif name in codebook.concepts:
        _concept(codebook, codebook.concepts[name], page)
    elif name in codebook.thresholds:
        _threshold(codebook, codebook.thresholds[name], page)
    elif name in codebook.instruments:
        return instrument_text(next(x for x in extents(codebook) if x.instrument.id == name), page)
    elif name in codebook.topics:
        _topic(codebook, codebook.topics[name], page)
    else:
        return None
    return page.text()


def _rule(book: Codebook, rule: Rule, page: Page) -> None:
    page.title(f"{rule.title} [{rule.id}]")
    page.labelled(rule.kind, f"{rule.severity}; for {', '.join(rule.roles)}")
    if rule.sectors:
        page.labelled("only", f"in the sector {' or '.join(rule.sectors)}")
    page.labelled("gap", rule.gap)
    for label, text in (
        ("why", rule.why),
        ("advice", rule.advise),
        ("model", rule.model),
        ("note", rule.note),
    ):
        if text:
            page.labelled(label, text)
    for words, condition in (("Applies", rule.applies), ("Met", rule.met), ("Partly met", rule.partly)):
        if condition is not None:
            page.heading(f"{words} when")
            _condition(book, page, condition, 2)
    page.heading("Implements")
    _provisions(book, rule.provisions, page)
    page.gap()
    page.labelled("written at", rule.place)


def _pattern(book: Codebook, pattern: Pattern, page: Page) -> None:
    page.title(f"{pattern.title} [{pattern.id}]")
    page.labelled("pattern", f"{pattern.class_.replace('_', ' ')}, {pattern.severity}")
    page.labelled("why", pattern.why)
    page.heading("Reported when")
    _condition(book, page, pattern.when, 2)
    if pattern.settled is not None:
        page.heading("Settled when")
        _condition(book, page, pattern.settled, 2)
    if pattern.mends:
        page.heading("Who can mend it")
        for mend in pattern.mends:
            page.labelled(mend.side, mend.how, 2, 13)
    if pattern.provisions:
        page.heading("Serves")
        _provisions(book, pattern.provisions, page)
    page.gap()
    page.labelled("written at", pattern.place)


def _provisions(book: Codebook, identities: tuple[str, ...], page: Page) -> None:
    for identity in identities:
        provision = book.provisions[identity]
        page.paragraph(f"{provision.id}: {provision.heading} ({WORDINGS[provision.wording]})", 2, "- ")


def _condition(book: Codebook, page: Page, condition: Condition, indent: int) -> None:
    match condition:
        case All(parts):
            page.line(" " * indent + "all of these:")
            for part in parts:
                _condition(book, page, part, indent + 2)
        case Any(parts):
            page.line(" " * indent + "one of these, at least:")
            for part in parts:
                _condition(book, page, part, indent + 2)
        case Not(part):
            page.line(" " * indent + "not:")
            _condition(book, page, part, indent + 2)
        case Holds(concept, _, part):
            page.paragraph(f"{concept}: {book.concepts[concept].title}", indent, "- ")
            _condition(book, page, part, indent + 4)
        case _:
            page.paragraph(condition_text(condition, book.thresholds), indent, "- ")


def _concept(book: Codebook, concept: Concept, page: Page) -> None:
    page.title(f"{concept.title} [{concept.id}]")
    page.labelled("concept", f"for {', '.join(concept.roles)}")
    page.heading("Holds when")
    _condition(book, page, concept.when, 2)
    page.gap()
    page.labelled("written at", concept.place)


def _measure(book: Codebook, measure: Measure, page: Page) -> None:
    page.title(f"{measure.title} [{measure.id}]")
    page.labelled("asks", measure.ask)
    kinds = {
        "scale": "scale, from least to most protective",
        "set": f"set; {measure.better} protects"
        if measure.better != "neutral"
        else "set, neither way protects",
        "number": f"number in {measure.unit.replace('_', ' ')}; {measure.better} protects",
        "yes_no": f"yes or no; {measure.better} protects",
    }
    page.labelled("kind", kinds[measure.kind])
    for choice in measure.choices:
        page.paragraph(choice.definition, 4, f"{choice.id}: ")
    page.labelled("silence", f"reads as: {measure.silence.replace('_', ' ')}")
    page.labelled("for", ", ".join(measure.roles))
    if measure.paired:
        page.labelled("paired", measure.paired)
    if measure.note:
        page.labelled("coding", measure.note)
    users = [r for r in book.subjects if _asks(r, measure.id)]
    if users:
        page.heading("Asked by")
        for user in users:
            page.paragraph(f"{user.title} [{user.id}]", 2, "- ")
    page.gap()
    page.labelled("written at", measure.place)


def _threshold(book: Codebook, threshold: Threshold, page: Page) -> None:
    unit = f" {threshold.unit.replace('_', ' ')}" if threshold.unit else ""
    page.title(f"{number(threshold.number)}{unit} [{threshold.id}]")
    page.labelled("threshold", threshold.meaning)
    if threshold.provision:
        page.labelled("from", f"{threshold.provision}: {book.provisions[threshold.provision].heading}")
    else:
        page.labelled("ours", "the judgement of those who wrote the rules; no provision sets this number")
    users = [r for r in book.subjects if any(_uses(c, threshold.id) for c in asked_by(r))]
    if users:
        page.heading("Used by")
        for user in users:
            page.paragraph(f"{user.title} [{user.id}]", 2, "- ")
    page.gap()
    page.labelled("written at", threshold.place)


def _uses(condition: Condition, threshold: str) -> bool:
    return any(isinstance(x, Compares | Counts) and x.threshold == threshold for x in leaves(condition))


def _asks(item: Rule | Pattern, measure: str) -> bool:
    return any(r.measure == measure for c in asked_by(item) for r in refs(c))


def _topic(book: Codebook, topic: Topic, page: Page) -> None:
    page.title(f"{topic.title} [{topic.id}]")
    for title, items in (
        ("Measures", book.measures.values()),
        ("Thresholds", book.thresholds.values()),
        ("Rules", book.rules.values()),
        ("Patterns", book.patterns.values()),
    ):
        some = [i for i in items if i.id.split(".")[0] == topic.id]
        if some:
            page.heading(f"{title} ({len(some)})")
            for item in some:
                said = item.meaning if isinstance(item, Threshold) else item.title
                page.paragraph(said, 2, f"{item.id}  ")
