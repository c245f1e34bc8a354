"""A law file → the lines of its parts, laid out as in the shipped ones.

`read.read_text` reads them back as the same file.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator
from datetime import date

from lexcheck.codebook.model import Codebook
from lexcheck.law.model import Acceptance, Amendment, Fact, Law, LawFile
from lexcheck.law.scalars import resolve

_WIDTH = 105
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_.-]*")


def written(file: LawFile, codebook: Codebook) -> dict[str, list[str]]:
    """Return the lines of each part of a law file, as `jurisdiction`, `laws.KEY` or `facts.MEASURE`.

    Items of sets stand in the order of the codebook.
    """
    law = file.jurisdiction
    parts = {"jurisdiction": ["jurisdiction:", *_head(file)]}
    if law.laws:
        parts["laws"] = ["laws:"]
    for key, each in law.laws.items():
        parts[f"laws.{key}"] = [f"  {_word(key)}:", *_law(each)]
    parts["facts"] = ["facts:"]
    for measure, facts in law.facts.items():
        lines = [line for fact in facts for line in _fact(fact, codebook)]
        parts[f"facts.{measure}"] = [f"  {_word(measure)}:", *lines]
    if law.accepted:
        parts["accepted"] = ["accepted:", *(line for gap in law.accepted for line in _acceptance(gap))]
    return parts


def _head(file: LawFile) -> Iterator[str]:
    head, indent = file.jurisdiction, "  "
    yield f"  id: {_word(head.id)}"
    yield from _text("name", head.name, indent, plain=True)
    if file.inherits is not None:
        yield f"  inherits: {_word(file.inherits.raw.strip())}"
    yield f"  roles: [{', '.join(head.roles)}]"
    if head.terms is not None:
        sides = (("origin", head.terms.origins), ("destination", head.terms.destinations))
        yield from _items(
            "parties", [f"{side}: [{_words(countries)}]" for side, countries in sides], indent, "{}"
        )
        yield from _day("in_force", head.terms.in_force, indent)
        yield from _day("ended", head.terms.ended, indent)
    yield from _day("as_at", head.as_at, indent)
    yield from _day("read", head.read, indent)
    yield from _text("note", head.note, indent)


def _law(law: Law) -> Iterator[str]:
    indent = "    "
    yield from _text("title", law.title, indent)
    yield from _text("number", law.number, indent)
    yield from _day("adopted", law.adopted, indent)
    yield from _day("in_force", law.in_force, indent)
    yield from _day("repealed", law.repealed, indent)
    if law.amended:
        yield f"{indent}amended:"
        for amendment in law.amended:
            yield from _amendment(amendment)
    yield from _text("language", law.language, indent, plain=True)
    yield from _text("url", law.url, indent)
    yield from _day("read", law.read, indent)
    yield from _text("note", law.note, indent)


def _amendment(amendment: Amendment) -> Iterator[str]:
    fields = [f"date: {amendment.date}"] if amendment.date else []
    fields += [f"by: {_quoted(amendment.by)}"] if amendment.by else []
    short = f"      - {{{', '.join(fields)}}}"
    if len(short) <= _WIDTH and not amendment.note:
        yield short
        return
    yield from _entry(
        [
            *_day("date", amendment.date, " " * 8),
            *_text("by", amendment.by, " " * 8),
            *_text("note", amendment.note, " " * 8),
        ]
    )


def _fact(fact: Fact, codebook: Codebook) -> Iterator[str]:
    indent = " " * 6
    limits = ((name, getattr(fact.where, name)) for name in ("role", "sector", "category", "counterpart"))
    cite = [_quoted(str(citation)) for citation in fact.cite]
    yield from _entry(
        [
            *_value(fact, codebook, indent),
            *_day("from", fact.begins, indent),
            *_day("to", fact.ends, indent),
            *_items("where", [f"{name}: {_word(v)}" for name, v in limits if v], indent, "{}"),
            *_citations(cite, indent),
            *_text("says", fact.says, indent),
            f"{indent}evidence: {fact.evidence}",
            *_text("source", fact.source, indent),
            *_text("note", fact.note, indent),
        ]
    )


def _value(fact: Fact, codebook: Codebook, indent: str) -> Iterator[str]:
    if fact.value is None:
        yield f"{indent}silent: true"
    elif isinstance(fact.value, frozenset):
        order = codebook.measures[fact.measure].choice_ids
        value = [_word(item) for item in order if item in fact.value]
        yield from _items("value", value, indent, "[]") if value else [f"{indent}value: []"]
        yield from _items("unassessed", [_word(i) for i in order if i in fact.unassessed], indent, "[]")
    elif isinstance(fact.value, str):
        yield f"{indent}value: {_word(fact.value)}"
    else:
        yield f"{indent}value: {int(fact.value) if fact.value.is_integer() else repr(fact.value)}"


def _citations(cite: list[str], indent: str) -> Iterator[str]:
    short = f"{indent}cite: [{', '.join(cite)}]"
    if cite and len(short) <= _WIDTH:
        yield short
    elif cite:
        yield f"{indent}cite:"
        yield from (f"{indent}  - {citation}" for citation in cite)


def _acceptance(gap: Acceptance) -> Iterator[str]:
    indent = " " * 4
    yield from _entry(
        [
            f"{indent}rule: {_word(gap.rule)}",
            *_text("reason", gap.reason, indent),
            *_text("by", gap.by, indent),
            *_day("since", gap.since, indent),
            *_day("until", gap.until, indent),
        ]
    )


def _entry(fields: list[str]) -> Iterator[str]:
    """Yield the lines of fields, the first with the dash of an item of a list."""
    first, *rest = fields
    lead = len(first) - len(first.lstrip())
    yield f"{first[: lead - 2]}- {first[lead:]}"
    yield from rest


def _items(name: str, items: list[str], indent: str, brackets: str) -> Iterator[str]:
    """Yield a list or group between brackets, on as many lines as it takes; nothing of an empty one."""
    if items:
        lead = f"{indent}{name}: {brackets[0]}"
        yield from _wrapped(f"{', '.join(items)}{brackets[1]}", lead, " " * len(lead))


def _day(name: str, day: date | None, indent: str) -> Iterator[str]:
    if day is not None:
        yield f"{indent}{name}: {day}"


def _text(name: str, text: str, indent: str, *, plain: bool = False) -> Iterator[str]:
    """Yield a text between quotation marks, or its paragraphs; nothing of an empty one."""
    if "\n" in text:
        yield f"{indent}{name}: |"
        for number, paragraph in enumerate(text.split("\n\n")):
            yield from [""] if number else []
            yield from _wrapped(paragraph, f"{indent}  ", f"{indent}  ")
    elif text:
        shown = _word(text) if plain else _quoted(text)
        yield from _wrapped(shown, f"{indent}{name}: ", f"{indent}  ")


def _wrapped(text: str, lead: str, indent: str) -> list[str]:
    return textwrap.wrap(
        text,
        _WIDTH,
        initial_indent=lead,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _words(texts: Iterable[str]) -> str:
    return ", ".join(map(_word, texts))


def _word(text: str) -> str:
    """Return a text as it is where it cannot be taken for anything else, else between quotation marks."""
    return text if _PLAIN.fullmatch(text) and resolve(text) == text else _quoted(text)


def _quoted(text: str) -> str:
    # Whatever cannot be seen was refused when it was read.
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
