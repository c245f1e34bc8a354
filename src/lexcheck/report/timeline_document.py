"""How the verdicts on a law changed as a document: the picture, then each change with its act."""

from __future__ import annotations

from collections.abc import Iterator

from lexcheck import __version__
from lexcheck.analysis.timeline import Timeline
from lexcheck.codebook.model import Rule
from lexcheck.report.diff_text import result_words
from lexcheck.report.document import (
    Block,
    Column,
    Document,
    Paragraph,
    Picture,
    Row,
    Run,
    Section,
    Table,
    clean,
    lines,
    text,
)
from lexcheck.report.sentences import state_text
from lexcheck.report.timeline_svg import picture_words, timeline_svg
from lexcheck.report.timeline_text import KNOWN

_COLUMNS = (Column("Day", 2), Column("Act", 5), Column("Verdicts that changed", 9), Column("Facts", 5))


def timeline_document(found: Timeline, rule: Rule | None = None) -> Document:
    """Return the report as a document: of all rules, or of one."""
    law, context = found.last.jurisdiction, found.last.context
    caption = "What was met when: a row for each rule, a column for each change of the law"
    sections = (
        Section("Scope", "scope", tuple(_scope(found))),
        Section(
            "Picture",
            "picture",
            (Picture(caption, timeline_svg(found, rule), picture_words(found, rule)),),
            landscape=True,
        ),
        Section("Changes", "changes", (_changes(found, rule),), landscape=True),
    )
    what = f": {rule.title} [{rule.id}]" if rule else ": how the law changed"
    return Document(
        title=clean(f"{law.name}{what}"),
        subtitle=f"As {context.role}",
        about=f"Timeline by lexcheck {__version__}. An aid to reading, not legal advice.",
        on=found.context.on,
        sections=sections,
    )


def _scope(found: Timeline) -> Iterator[Block]:
    yield Paragraph(text(state_text(found.last.jurisdiction)))
    yield Paragraph(text(KNOWN))
    for warning in found.warnings():
        yield Paragraph(text(Run("Warning: ", "strong"), warning))


def _changes(found: Timeline, rule: Rule | None) -> Table:
    rows = []
    gaps = [span.gap for span in found.spans]
    for turn, before, after in zip(found.turns, gaps, gaps[1:], strict=False):
        told = [
            text(
                c.rule.title,
                " ",
                Run(c.rule.id, "code"),
                f": {result_words(before, c.before)} → {result_words(after, c.after)}",
            )
            for c in turn.rules
            if rule in (None, c.rule)
        ]
        cells = (
            text(Run(str(turn.day), "strong")),
            lines(map(text, turn.acts)),
            lines(told or [text("none")]),
            lines(text(Run(f.measure, "code")) for f in turn.facts),
        )
        rows.append(Row(cells))
    return Table("Each day on which the law changed", _COLUMNS, tuple(rows))
