"""Syntax tree → text of a rule file, in the one canonical layout.

Reading what was printed gives an equal tree. Comments are no part of the tree, so
they are no part of what is printed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import Any

from lexcheck.language import texts
from lexcheck.language import tree as t

WIDTH = 100


def print_file(file: t.File) -> str:
    """Return the text of a rule file: its items in order, a blank line between them."""
    return "\n".join("\n".join(_item(item)) + "\n" for item in file.items)


def print_condition(condition: t.Condition, column: int = 0) -> str:
    """Return a condition that begins at `column`; one of several parts takes several lines."""
    return _condition(condition, column)


# Items ------------------------------------------------------------------------


def _item(item: t.Item) -> list[str]:
    printers: dict[type, Callable[[Any], list[str]]] = {
        t.Topic: lambda i: [_titled(f"topic {i.name}", i.title, 0)],
        t.ContextWord: lambda i: [_titled(f"{i.kind} {i.name}", i.title, 0)],
        t.Measure: _measure,
        t.Instrument: _instrument,
        t.Threshold: _threshold,
        t.Concept: _concept,
        t.Rule: _rule,
        t.Pattern: _pattern,
        t.Example: _example,
    }
    return printers[type(item)](item)


def _measure(m: t.Measure) -> list[str]:
    kind = m.kind.text
    if kind == "number":
        kind += f" in {m.unit}"
    if m.better is not None:
        kind += ", neutral" if m.better.text == "neutral" else f", {m.better} protects"
    block = m.kind.text in ("scale", "set")
    return [
        _titled(f"measure {m.name}", m.title, 0, " {"),
        *_text("ask", m.ask),
        *([f"  {kind} {{", *_choices(m.choices), "  }"] if block else [f"  {kind}"]),
        f"  silence means {m.silence}",
        *_names("for", m.roles),
        *_text("paired", m.paired),
        *_text("note", m.note),
        "}",
    ]


def _choices(choices: Sequence[t.Choice]) -> list[str]:
    """Print options or items with their definitions in one column, if names leave room for it."""
    longest = max((len(c.name.text) for c in choices), default=0)
    column = longest + 2 if longest <= WIDTH // 2 else 0
    return [_titled(f"    {c.name.text:<{max(0, column - 1)}}", c.definition, 4) for c in choices]


def _instrument(i: t.Instrument) -> list[str]:
    return [
        _titled(f"instrument {i.name}", i.title, 0, " {"),
        *_text("by", i.author),
        *([f"  adopted {i.adopted}"] if i.adopted is not None else []),
        *_names("nature", [i.nature] if i.nature else []),
        *_text("source", i.source),
        *_text("note", i.note),
        *_parts(i.parts, 2),
        "}",
    ]


def _parts(parts: Iterable[t.Chapter | t.Provision], indent: int) -> list[str]:
    """Print chapters and provisions, each after a blank line."""
    out: list[str] = []
    for part in parts:
        out += ["", *(_chapter(part) if isinstance(part, t.Chapter) else _provision(part, indent))]
    return out


def _chapter(c: t.Chapter) -> list[str]:
    return [_titled(f"  chapter {c.name}", c.title, 2, " {"), *_parts(c.provisions, 4)[1:], "  }"]


def _provision(p: t.Provision, indent: int) -> list[str]:
    inner = indent + 2
    wording: list[str] = []
    if p.wording is not None:
        words = f"{' ' * inner}wording {p.wording.level}"
        wording = [_titled(words, p.wording.source, inner) if p.wording.source is not None else words]
    return [
        _titled(f"{' ' * indent}provision {p.name}", p.heading, indent, " {"),
        *_text("asks", p.asks, inner),
        *_text("addressed to", p.addressee, inner),
        *wording,
        *(line for criterion in p.criteria for line in _text("criterion", criterion, inner)),
        *_text("uncodable", p.uncodable, inner),
        " " * indent + "}",
    ]


def _threshold(x: t.Threshold) -> list[str]:
    unit = f" {x.unit}" if x.unit is not None else ""
    lines = _titled(f"threshold {x.name} {print_number(x.number)}{unit}", x.meaning, 0).split("\n")
    if x.taken is None:
        return lines
    source = f"from {x.taken.instrument} {x.taken.provision}"
    if len(lines) == 1 and len(lines[0]) + len(source) < WIDTH:
        return [f"{lines[0]} {source}"]
    return [*lines, f"    {source}"]


def _concept(c: t.Concept) -> list[str]:
    return [
        _titled(f"concept {c.name}", c.title, 0, " {"),
        *_names("for", c.roles),
        *_when("when", c.when),
        *_text("note", c.note),
        "}",
    ]


def _rule(r: t.Rule) -> list[str]:
    return [
        _titled(f"{r.kind} {r.name}", r.title, 0, " {"),
        *_implements(r.implements),
        *(_names("for", r.roles) if r.kind == "rule" else []),
        *_names("in sector", r.sectors),
        f"  severity {r.severity}",
        *_when("applies when", r.applies),
        *_when("met when", r.met),
        *_when("partly met when", r.partly),
        *_text("gap", r.gap),
        *_text("why", r.why),
        *_text("advise", r.advise),
        *_text("model", r.model),
        *_text("note", r.note),
        "}",
    ]


def _pattern(p: t.Pattern) -> list[str]:
    mends = [
        _titled(f"  mend {m.side}" if not number else f"       {m.side}", m.how, 7)
        for number, m in enumerate(p.mends)
    ]
    return [
        _titled(f"pattern {p.name}", p.title, 0, " {"),
        *_implements(p.implements),
        f"  class {p.class_}",
        f"  severity {p.severity}",
        *_when("when", p.when),
        *_when("settled when", p.settled),
        *mends,
        *_names("related", p.related),
        *_text("why", p.why),
        *_text("note", p.note),
        "}",
    ]


def _example(e: t.Example) -> list[str]:
    return [
        _titled("example", e.title, 0, " {"),
        *_names("in sector", [e.sector] if e.sector else []),
        *(_given(given) for given in e.givens),
        *(f"  expect {expect.name} {expect.outcome}" for expect in e.expects),
        "}",
    ]


def _given(given: t.Given) -> str:
    subject = f"  given {_ref(given.ref)}"
    unassessed = ""
    if given.unassessed:
        unassessed = "\n" + _list("    unassessed ", given.unassessed, 6)
    if given.kind == "items":
        return _list(f"{subject} includes ", given.names, 4) + unassessed
    if given.kind == "number":
        return f"{subject} is {print_number(given.number or 0)}"
    if given.kind == "option":
        return f"{subject} is {given.names[0]}"
    return f"{subject} is {given.kind}{unassessed}"


# Fields -----------------------------------------------------------------------


def _titled(before: str, text: t.Text, indent: int, after: str = "") -> str:
    """Print a text after the words that begin its line; translations take a line each."""
    inner = indent + 4
    first = len(before) + 1
    # Lines after the first stand under the text, unless that leaves it too little room.
    under = first + 1 if first <= WIDTH // 2 else inner
    width = WIDTH - len(after)
    out = f"{before} {texts.write(text.value, under, first, width)}"
    for language, translated in text.translations:
        start = f"{' ' * inner}@{language} "
        out += f"\n{start}{texts.write(translated, len(start) + 1, len(start), width)}"
    return out + after


def _text(word: str, text: t.Text | None, indent: int = 2) -> list[str]:
    return [] if text is None else [_titled(" " * indent + word, text, indent)]


def _names(word: str, names: Sequence[t.Name]) -> list[str]:
    return [_list(f"  {word} ", names, 4)] if names else []


def _list(before: str, names: Iterable[t.Name], indent: int) -> str:
    """Print names with commas between them, broken after a comma where the line is full."""
    lines: list[str] = []
    line, fresh = before, True
    for name in names:
        if not fresh:
            line += ","
            if len(line) + len(name.text) + 2 > WIDTH:
                lines.append(line)
                line = " " * indent
            else:
                line += " "
        line, fresh = line + name.text, False
    return "\n".join([*lines, line])


def _implements(parts: Sequence[t.Implements]) -> list[str]:
    """Print the provisions implemented, one instrument a line."""
    words = "  implements "
    lines = [
        _list(f"{words if not n else ' ' * len(words)}{p.instrument} ", p.provisions, len(words) + 2)
        for n, p in enumerate(parts)
    ]
    return [line + ";" for line in lines[:-1]] + lines[-1:]


def _when(words: str, condition: t.Condition | None) -> list[str]:
    if condition is None:
        return []
    start = f"  {words} "
    return [start + _condition(condition, len(start))]


# Conditions -------------------------------------------------------------------


def _condition(c: t.Condition, column: int) -> str:
    """Print a condition whose first word stands at `column`; its parts begin there too."""
    if not isinstance(c, t.All | t.Any):
        return _single(c, column)
    word = "and " if isinstance(c, t.All) else "or "
    # Where the margin allows, `and` and `or` stand in it, so that the parts stand in one column.
    hang = column >= len("  when ")
    lead = column - len(word) if hang else column
    rest = column if hang else column + len(word)
    parts = [_single(c.parts[0], column)]
    parts += [" " * lead + word + _single(part, rest) for part in c.parts[1:]]
    return "\n".join(parts)


def _grouped(c: t.All | t.Any, column: int) -> str:
    """Print a group in parentheses, `and` and `or` inside them."""
    word = "and " if isinstance(c, t.All) else "or "
    inner = column + 1
    parts = ["(" + _single(c.parts[0], inner)]
    parts += [" " * inner + word + _single(part, inner + len(word)) for part in c.parts[1:]]
    return "\n".join(parts) + ")"


def _single(c: t.Condition, column: int) -> str:
    if isinstance(c, t.All | t.Any):
        return _grouped(c, column)
    if isinstance(c, t.Not):
        return "not " + _single(c.part, column + len("not "))
    return _atom(c, column)


def _atom(c: t.Condition, column: int) -> str:
    match c:
        case t.Is(one_of=True) | t.Includes():
            return _items(c, column)
        case t.Is():
            return f"{_ref(c.ref)} is {c.options[0]}"
        case t.Holds():
            return f"{_ref(c.ref)} holds"
        case t.Reaches():
            return f"{_ref(c.ref)} is at {c.bound} {c.option}"
        case t.Compares():
            unit = f" {c.unit}" if c.unit is not None else ""
            return f"{_ref(c.ref)} {c.relation} {print_number(c.number)}{unit}"
        case t.Counts():
            return f"{_ref(c.ref)} counts at {c.bound} {c.count}"
        case t.Stated():
            return f"{_ref(c.ref)} is stated"
        case t.Silent():
            return f"{_ref(c.ref)} is silent"
        case t.Relates():
            return f"{_ref(c.left)} {c.relation} {_ref(c.right)}"
    raise TypeError(type(c).__name__)


def _items(c: t.Is | t.Includes, column: int) -> str:
    if isinstance(c, t.Is):
        words, names = "is one of", c.options
    else:
        words, names = (
            {"all": "includes", "any": "includes any of", "none": "includes none of"}[c.mode],
            c.items,
        )
    # Measured with the margin in place, and cut off again: the caller has it already.
    return _list(f"{' ' * column}{_ref(c.ref)} {words} ", names, column + 4)[column:]


def _ref(ref: t.Ref) -> str:
    return f"{ref.side} {ref.name}" if ref.side else ref.name.text


def print_number(number: float) -> str:
    """Return a number in digits, without exponent, and without a point when it is whole."""
    if number == int(number):
        return str(int(number))
    return format(Decimal(repr(number)), "f")
