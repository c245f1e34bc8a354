"""Codebook ↔ plain lists, numbers and texts, for the cache.

Only the classes named here are ever built, so a damaged or hostile cache file can
give wrong data at worst an error, never run anything.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any as Anything
from typing import TypeVar

from lexcheck.codebook import conditions as c
from lexcheck.codebook import model as m

T = TypeVar("T")

Plain = Anything
"""What JSON can hold; a decoder checks it by building from it."""


def encode(codebook: m.Codebook) -> tuple[Plain, Plain, Plain]:
    """Return the codebook as lists and texts, ready for JSON: patterns and examples apart."""
    main = {
        "topics": [[x.id, x.title] for x in codebook.topics.values()],
        "sectors": codebook.sectors,
        "categories": codebook.categories,
        "measures": [_measure(x) for x in codebook.measures.values()],
        "instruments": [_instrument(x) for x in codebook.instruments.values()],
        "provisions": [_fields(x) for x in codebook.provisions.values()],
        "concepts": [
            [x.id, x.title, x.roles, encode_condition(x.when), x.place] for x in codebook.concepts.values()
        ],
        "rules": [_rule(x) for x in codebook.rules.values()],
        "thresholds": [_fields(x) for x in codebook.thresholds.values()],
        "digest": codebook.digest,
    }
    patterns = [_pattern(x) for x in codebook.patterns.values()]
    return main, patterns, [_example(x) for x in codebook.examples]


def decode(main: bytes, patterns: bytes, examples: bytes) -> m.Codebook:
    """Build the codebook from `encode`'s result, each part as JSON.

    Raises KeyError, TypeError, ValueError or IndexError when it is something else; patterns and
    examples, which most runs do without, are read only when they are asked for.
    """
    plain = json.loads(main)
    codebook = m.Codebook(
        {x[0]: m.Topic(*x) for x in plain["topics"]},
        dict(plain["sectors"]),
        dict(plain["categories"]),
        {x[0]: _to_measure(x) for x in plain["measures"]},
        {x[0]: _to_instrument(x) for x in plain["instruments"]},
        {p.id: p for p in map(_to_provision, plain["provisions"])},
        {x[0]: m.Concept(x[0], x[1], tuple(x[2]), decode_condition(x[3]), x[4]) for x in plain["concepts"]},
        {x[0]: _to_rule(x) for x in plain["rules"]},
        {},
        (),
        {x[0]: m.Threshold(*x) for x in plain["thresholds"]},
        plain["digest"],
    )
    codebook.read_later(
        patterns=lambda: {x[0]: _to_pattern(x) for x in json.loads(patterns)},
        examples=lambda: tuple(_to_example(x) for x in json.loads(examples)),
    )
    return codebook


def _make(kind: Callable[..., T], parts: Iterable[Plain]) -> T:
    """Build a value from its parts in order; too many or too few are a TypeError."""
    return kind(*parts)


def _fields(value: m.Provision | m.Threshold) -> Plain:
    return [getattr(value, name) for name in type(value).__match_args__]


def _to_provision(x: Plain) -> m.Provision:
    return _make(m.Provision, (*x[:8], tuple(x[8]), *x[9:]))


def _measure(x: m.Measure) -> Plain:
    choices = [[y.id, y.definition] for y in x.choices]
    return [
        x.id,
        x.title,
        x.ask,
        x.kind,
        x.silence,
        x.roles,
        choices,
        x.unit,
        x.better,
        x.paired,
        x.note,
        x.place,
    ]


def _to_measure(x: Plain) -> m.Measure:
    choices = tuple(m.Choice(*y) for y in x[6])
    return _make(m.Measure, (*x[:5], tuple(x[5]), choices, *x[7:]))


def _instrument(x: m.Instrument) -> Plain:
    chapters = [[y.number, y.title] for y in x.chapters]
    return [x.id, x.title, x.author, x.adopted, x.nature, x.source, x.note, chapters, x.place]


def _to_instrument(x: Plain) -> m.Instrument:
    return _make(m.Instrument, (*x[:7], tuple(m.Chapter(*y) for y in x[7]), x[8]))


def _rule(x: m.Rule) -> Plain:
    conditions = [_maybe(x.applies), encode_condition(x.met), _maybe(x.partly)]
    head = [x.id, x.kind, x.title, x.provisions, x.roles, x.severity, x.sectors]
    return [*head, *conditions, x.gap, x.why, x.advise, x.model, x.note, x.place]


def _to_rule(x: Plain) -> m.Rule:
    conditions = (_to_maybe(x[7]), decode_condition(x[8]), _to_maybe(x[9]))
    head = (*x[:3], tuple(x[3]), tuple(x[4]), x[5], tuple(x[6]))
    return _make(m.Rule, (*head, *conditions, *x[10:]))


def _pattern(x: m.Pattern) -> Plain:
    mends = [[y.side, y.how] for y in x.mends]
    head = [x.id, x.title, x.class_, x.severity, encode_condition(x.when), _maybe(x.settled), x.why]
    return [*head, mends, x.provisions, x.related, x.note, x.place]


def _to_pattern(x: Plain) -> m.Pattern:
    mends = tuple(m.Mend(*y) for y in x[7])
    conditions = (decode_condition(x[4]), _to_maybe(x[5]))
    tail = (x[6], mends, tuple(x[8]), tuple(x[9]), x[10], x[11])
    return _make(m.Pattern, (*x[:4], *conditions, *tail))


def _example(x: m.Example) -> Plain:
    givens = [[g.side, g.measure, g.value, g.unassessed] for g in x.givens]
    return [x.title, x.sector, givens, x.expects, x.place]


def _to_example(x: Plain) -> m.Example:
    givens = tuple(
        m.Given(side, measure, tuple(value) if isinstance(value, list) else value, tuple(open_))
        for side, measure, value, open_ in x[2]
    )
    return m.Example(x[0], x[1], givens, tuple((a, b) for a, b in x[3]), x[4])


def _maybe(condition: c.Condition | None) -> Plain:
    return None if condition is None else encode_condition(condition)


def _to_maybe(x: Plain) -> c.Condition | None:
    return None if x is None else decode_condition(x)


def _ref(ref: c.Ref) -> Plain:
    return [ref.measure, ref.side]


def encode_condition(condition: c.Condition) -> Plain:
    """Return a condition as lists, texts and numbers, ready for JSON."""
    name = type(condition).__name__
    match condition:
        case c.All(parts) | c.Any(parts):
            return [name, [encode_condition(p) for p in parts]]
        case c.Not(part):
            return [name, encode_condition(part)]
        case c.Holds(concept, side, part):
            return [name, concept, side, encode_condition(part)]
        case c.Relates(left, relation, right):
            return [name, _ref(left), relation, _ref(right)]
        case _:
            return [name, _ref(condition.ref), *(getattr(condition, f) for f in condition.__match_args__[1:])]


_LEAVES = {x.__name__: x for x in (c.Reaches, c.Compares, c.Counts, c.Stated, c.Silent)}


def decode_condition(x: Plain) -> c.Condition:
    """Build a condition from `encode_condition`'s result."""
    name = x[0]
    if name in ("All", "Any"):
        parts = tuple(decode_condition(p) for p in x[1])
        return c.All(parts) if name == "All" else c.Any(parts)
    if name == "Not":
        return c.Not(decode_condition(x[1]))
    if name == "Holds":
        return c.Holds(x[1], x[2], decode_condition(x[3]))
    if name == "Relates":
        return c.Relates(c.Ref(*x[1]), x[2], c.Ref(*x[3]))
    if name == "Is":
        return c.Is(c.Ref(*x[1]), tuple(x[2]))
    if name == "Includes":
        return c.Includes(c.Ref(*x[1]), x[2], tuple(x[3]))
    leaf: c.Condition = _LEAVES[name](c.Ref(*x[1]), *x[2:])
    return leaf
