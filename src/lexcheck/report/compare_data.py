"""A comparison as JSON, in the form of `compare_model`, and as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from lexcheck.analysis.compare import Answer, Comparison
from lexcheck.codebook.model import Measure
from lexcheck.law.model import Fact
from lexcheck.report import compare_model as m
from lexcheck.report.csv import guarded
from lexcheck.report.gap_json import published_fact
from lexcheck.report.sentences import citations

COLUMNS = (
    "measure",
    "jurisdiction",
    "name",
    "roles",
    "status",
    "for",
    "value",
    "unassessed",
    "says",
    "articles",
    "evidence",
    "from",
    "to",
    "source",
    "note",
    "law_of",
    "place",
)


def compare_json(comparison: Comparison) -> str:
    """Return a comparison as JSON text."""
    x, c = comparison.measure, comparison.context
    form = m.Comparison(
        measure=m.Measure(
            id=x.id,
            title=x.title,
            ask=x.ask,
            kind=x.kind,  # type: ignore[arg-type]
            choices=list(x.choice_ids),
            unit=x.unit,
            better=x.better,
            silence=x.silence,
        ),
        asked=m.Asked(on=c.on, role=c.role, sector=c.sector, category=c.category, counterpart=c.counterpart),
        answers=[_answer(a, x) for a in comparison.answers],
    )
    return form.model_dump_json(indent=2) + "\n"


def _answer(answer: Answer, measure: Measure) -> m.Answer:
    j = answer.jurisdiction
    return m.Answer(
        jurisdiction=j.id,
        name=j.name,
        roles=list(answer.roles),
        status=_status(answer.fact),  # type: ignore[arg-type]
        fact=None if answer.fact is None else published_fact(answer.fact, j, measure),
        others=[published_fact(f, j, measure) for f in answer.others],
    )


def _status(fact: Fact | None) -> str:
    if fact is None:
        return "not_assessed"
    return "silent" if fact.silent else "stated"


def compare_csv(comparison: Comparison) -> str:
    """Return a comparison as CSV: a row for each answer, in general or for some workers."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for answer in comparison.answers:
        for fact in _facts(answer):
            writer.writerow([guarded(text) for text in _row(answer, fact, comparison.measure)])
    return out.getvalue()


def _facts(answer: Answer) -> Iterator[Fact | None]:
    yield answer.fact
    yield from answer.others


def _row(answer: Answer, fact: Fact | None, measure: Measure) -> list[str]:
    j = answer.jurisdiction
    head = [measure.id, j.id, j.name, " ".join(answer.roles), _status(fact)]
    if fact is None:
        return [*head, *("" for _ in COLUMNS[len(head) :])]
    return [
        *head,
        str(fact.where),
        _value(fact, measure),
        " ".join(i for i in measure.choice_ids if i in fact.unassessed),
        fact.says,
        citations(fact, j),
        fact.evidence,
        str(fact.begins or ""),
        str(fact.ends or ""),
        fact.source,
        fact.note,
        fact.jurisdiction,
        str(fact.place),
    ]


def _value(fact: Fact, measure: Measure) -> str:
    if isinstance(fact.value, frozenset):
        return " ".join(i for i in measure.choice_ids if i in fact.value)
    return "" if fact.value is None else str(fact.value)
