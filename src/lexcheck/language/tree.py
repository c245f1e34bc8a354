"""The syntax tree of rule files: what an author wrote, before any name is looked up.

Every node carries its place, which takes no part in comparison: two trees are
equal when they say the same, wherever they stand.
"""

from __future__ import annotations

# ruff: noqa: RUF009 - `_place()` gives a `field()`, which is what a class body takes.
from dataclasses import dataclass, field

from lexcheck.errors import Place


def _place() -> Place:
    return field(default=Place("<text>"), compare=False, repr=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Name:
    """An identifier as written: `fees.worker_fee_rule`, `prohibited`, `GP.7`."""

    text: str
    place: Place = _place()

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Text:
    r"""A quoted text, with translations as (language, text) in the order written.

    Texts are in normal form: between words stands one space, or one or more line breaks that begin a
    new paragraph and have no space beside them; there is neither at the ends; and there is
    no other white space of ASCII and no control character. The parser gives this form
    whatever the layout in the file (`\n` in the file is the line break), and printing keeps it.
    """

    value: str
    translations: tuple[tuple[str, str], ...] = ()
    place: Place = _place()

    def __str__(self) -> str:
        return self.value


# Conditions -----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Ref:
    """A measure or concept, with the side it is asked of in a pattern (else None)."""

    side: str | None
    name: Name
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class All:
    """Conditions joined by `and`."""

    parts: tuple[Condition, ...]
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Any:
    """Conditions joined by `or`."""

    parts: tuple[Condition, ...]
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Not:
    """`not` and the condition it turns round."""

    part: Condition
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Holds:
    """`fees.some_concept holds`."""

    ref: Ref
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Is:
    """`is OPTION`, or `is one of OPTION, OPTION` when `one_of`."""

    ref: Ref
    options: tuple[Name, ...]
    one_of: bool = False
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Reaches:
    """`is at least NAME` or `is at most NAME`; `bound` is `least` or `most`.

    `option` names an option of a scale, or a threshold where the measure is a number.
    """

    ref: Ref
    bound: str
    option: Name
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Compares:
    """A comparison with a number.

    `relation` is `is`, `is at least`, `is at most`, `is more than` or `is less than`;
    `unit` is the unit as written, or None.
    """

    ref: Ref
    relation: str
    number: float
    unit: Name | None = None
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Includes:
    """`includes …`; `mode` is `all`, `any` or `none`."""

    ref: Ref
    mode: str
    items: tuple[Name, ...]
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Counts:
    """`counts at least N` or `counts at most N`; `bound` is `least` or `most`.

    `count` is a number, or the name of a threshold.
    """

    ref: Ref
    bound: str
    count: int | Name
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Stated:
    """`is stated`."""

    ref: Ref
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Silent:
    """`is silent`."""

    ref: Ref
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Relates:
    """A relation between two sides.

    `relation` is `differs from`, `overlaps`, `is disjoint from`, `lacks`, `is below` or `is above`.
    """

    left: Ref
    relation: str
    right: Ref
    place: Place = _place()


Condition = All | Any | Not | Holds | Is | Reaches | Compares | Includes | Counts | Stated | Silent | Relates


# Items of a file --------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Topic:
    """`topic fees "Fees and related costs"`."""

    name: Name
    title: Text
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class ContextWord:
    """`sector …` or `category …`: a word that can limit a fact; `kind` says which."""

    kind: str
    name: Name
    title: Text
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Choice:
    """One option of a scale or one item of a set, with its definition."""

    name: Name
    definition: Text
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Measure:
    """One closed question about a legal regime.

    `kind` is `scale`, `set`, `number` or `yes_no`; `better` is the word before
    `protects` (`more`, `fewer`, `higher`, `lower`, `yes`, `no`), `neutral`, or None on a scale;
    `silence` is `no_protection`, `no_restriction` or `not_comparable`.
    """

    name: Name
    title: Text
    ask: Text
    kind: Name
    silence: Name
    roles: tuple[Name, ...]
    choices: tuple[Choice, ...] = ()
    unit: Name | None = None
    better: Name | None = None
    paired: Text | None = None
    note: Text | None = None
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Wording:
    """How well the provision's wording is confirmed: a level and, where there is one, a source."""

    level: Name
    source: Text | None = None
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Provision:
    """A numbered part of an instrument, paraphrased."""

    name: Name
    heading: Text
    asks: Text
    addressee: Text | None = None
    wording: Wording | None = None
    criteria: tuple[Text, ...] = ()
    uncodable: Text | None = None
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter of an instrument and its provisions."""

    name: Name
    title: Text
    provisions: tuple[Provision, ...] = ()
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Instrument:
    """A text of standards; `parts` are its chapters, or provisions outside any chapter."""

    name: Name
    title: Text
    author: Text | None = None
    adopted: int | None = None
    nature: Name | None = None
    source: Text | None = None
    note: Text | None = None
    parts: tuple[Chapter | Provision, ...] = ()
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Taken:
    """The provision that a threshold is taken from."""

    instrument: Name
    provision: Name
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Threshold:
    """A number with a name: this project's own judgement, unless `taken` from a provision.

    `unit` is None for a number that is counted in nothing.
    """

    name: Name
    number: float
    unit: Name | None
    meaning: Text
    taken: Taken | None = None
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Concept:
    """A named condition that rules and patterns can use."""

    name: Name
    title: Text
    roles: tuple[Name, ...]
    when: Condition
    note: Text | None = None
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Implements:
    """The provisions of one instrument that a rule implements."""

    instrument: Name
    provisions: tuple[Name, ...]
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Rule:
    """What a regime must contain; an agreement check is a rule `for agreement`.

    `kind` is `rule` or `check`. `sectors` limits the rule to contexts with one of them.
    """

    kind: str
    name: Name
    title: Text
    implements: tuple[Implements, ...]
    roles: tuple[Name, ...]
    severity: Name
    met: Condition
    partly: Condition | None
    gap: Text
    advise: Text | None = None
    applies: Condition | None = None
    sectors: tuple[Name, ...] = ()
    why: Text | None = None
    model: Text | None = None
    note: Text | None = None
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Mend:
    """What one side could do about a pattern."""

    side: str
    how: Text
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Pattern:
    """A relation between an origin and a destination regime that is worth reporting."""

    name: Name
    title: Text
    class_: Name
    severity: Name
    when: Condition
    why: Text
    settled: Condition | None = None
    mends: tuple[Mend, ...] = ()
    implements: tuple[Implements, ...] = ()
    related: tuple[Name, ...] = ()
    note: Text | None = None
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Given:
    """A fact assumed by an example.

    `value` is one option (scale, yes_no), any number of items (set), a number, or
    the words `silent` and `empty`, told apart by `kind`: `option`, `items`, `number`,
    `silent`, `empty`.
    """

    ref: Ref
    kind: str
    names: tuple[Name, ...] = ()
    number: float | None = None
    unassessed: tuple[Name, ...] = ()
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Expect:
    """The outcome that an example expects of a rule, check or pattern."""

    name: Name
    outcome: Name
    place: Place = _place()


@dataclass(frozen=True, slots=True)
class Example:
    """A test of rules, beside the rules."""

    title: Text
    givens: tuple[Given, ...]
    expects: tuple[Expect, ...]
    sector: Name | None = None
    place: Place = _place()


Item = Topic | ContextWord | Measure | Instrument | Threshold | Concept | Rule | Pattern | Example


@dataclass(frozen=True, slots=True)
class File:
    """All items of one rule file, in order."""

    items: tuple[Item, ...]
    place: Place = _place()
