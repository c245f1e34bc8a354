"""The codebook as values: what the rule files mean after every check.

Everything is immutable and carries its place in the rule files as text
(`path:line:column`), so that any output can say where it comes from.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from lexcheck.codebook.conditions import Condition

SEVERITIES = ("critical", "high", "medium", "low")
ROLES = ("origin", "destination", "agreement")
SILENCES = ("no_protection", "no_restriction", "not_comparable")
EVIDENCE = ("primary", "secondary", "unverified")
WORDINGS = (*EVIDENCE, "doubtful")
CLASSES = ("conflict", "protection_gap", "dependency", "divergence", "duplication")


@dataclass(frozen=True)
class Topic:
    """A topic, the first half of the ids of its measures, rules and patterns."""

    id: str
    title: str


@dataclass(frozen=True)
class Choice:
    """One option of a scale or one item of a set."""

    id: str
    definition: str


@dataclass(frozen=True)
class Measure:
    """One closed question about a legal regime.

    `kind` is `scale` (choices from least to most protective), `yes_no`, `set` or `number`.
    `better` says which way protects: `more`, `fewer`, `higher`, `lower`, `yes`, `no`,
    `neutral`; on a scale it is empty, for the order says it. `silence` says how a silent
    law is read. `paired` is empty, or says what is wrong when two sides differ.
    """

    id: str
    title: str
    ask: str
    kind: str
    silence: str
    roles: tuple[str, ...]
    choices: tuple[Choice, ...]
    unit: str
    better: str
    paired: str
    note: str
    place: str

    @property
    def topic(self) -> str:
        """The topic's id."""
        return self.id.split(".")[0]

    @property
    def choice_ids(self) -> tuple[str, ...]:
        """The ids of options or items; for a yes/no measure, the less protective first."""
        if self.kind == "yes_no":
            return ("yes", "no") if self.better == "no" else ("no", "yes")
        return tuple(c.id for c in self.choices)

    def rank(self, option: str) -> int:
        """Return the place of an option, 0 for the least protective."""
        return self.choice_ids.index(option)

    def define(self, choice: str) -> str:
        """Return the definition of an option or item, or its id where it has none."""
        return next((c.definition for c in self.choices if c.id == choice), choice)


@dataclass(frozen=True)
class Provision:
    """A numbered part of an instrument; `id` is `instrument number`, as in `gpog GP.7`.

    `wording` says how well the paraphrase is confirmed: `primary` (the text itself was
    read), `secondary` (a source that describes it was read), `unverified`, `doubtful`.
    """

    instrument: str
    number: str
    chapter: str
    heading: str
    asks: str
    addressee: str
    wording: str
    source: str
    criteria: tuple[str, ...]
    uncodable: str
    place: str

    @property
    def id(self) -> str:
        """The instrument's id and the provision's number."""
        return f"{self.instrument} {self.number}"


@dataclass(frozen=True)
class Chapter:
    """A chapter of an instrument."""

    number: str
    title: str


@dataclass(frozen=True)
class Instrument:
    """A text of standards."""

    id: str
    title: str
    author: str
    adopted: int | None
    nature: str
    source: str
    note: str
    chapters: tuple[Chapter, ...]
    place: str


@dataclass(frozen=True)
class Threshold:
    """A number with a name, used by conditions.

    It is this project's own judgement unless `provision` names the provision it is taken
    from. `unit` is empty for a number that is counted in nothing.
    """

    id: str
    number: float
    unit: str
    meaning: str
    provision: str
    place: str


@dataclass(frozen=True)
class Concept:
    """A named condition that rules and patterns use."""

    id: str
    title: str
    roles: tuple[str, ...]
    when: Condition
    place: str


@dataclass(frozen=True)
class Rule:
    """What a regime must contain for its provisions to be met.

    `kind` is `rule`, or `check` for what an agreement must contain. `sectors` is empty, or
    names the sectors in whose context alone the rule is asked. Empty texts are absent.
    """

    id: str
    kind: str
    title: str
    provisions: tuple[str, ...]
    roles: tuple[str, ...]
    severity: str
    sectors: tuple[str, ...]
    applies: Condition | None
    met: Condition
    partly: Condition | None
    gap: str
    why: str
    advise: str
    model: str
    note: str
    place: str

    @property
    def topic(self) -> str:
        """The topic's id."""
        return self.id.split(".")[0]


@dataclass(frozen=True)
class Mend:
    """What one side could do about a pattern."""

    side: str
    how: str


@dataclass(frozen=True)
class Pattern:
    """A relation between an origin and a destination regime that is worth reporting."""

    id: str
    title: str
    class_: str
    severity: str
    when: Condition
    settled: Condition | None
    why: str
    mends: tuple[Mend, ...]
    provisions: tuple[str, ...]
    related: tuple[str, ...]
    note: str
    place: str

    @property
    def topic(self) -> str:
        """The topic's id."""
        return self.id.split(".")[0]

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """The conditions that an engine has to answer for `conclude_pattern`."""
        return (self.when,) if self.settled is None else (self.when, self.settled)


@dataclass(frozen=True)
class Given:
    """A fact assumed by an example; `value` as in a law file, None when silent."""

    side: str | None
    measure: str
    value: str | float | tuple[str, ...] | None
    unassessed: tuple[str, ...]


@dataclass(frozen=True)
class Example:
    """A test beside the rules: facts given, outcomes expected as (rule or pattern, outcome)."""

    title: str
    sector: str
    givens: tuple[Given, ...]
    expects: tuple[tuple[str, str], ...]
    place: str


@dataclass(frozen=True)
class Codebook:
    """All measures, instruments, rules and patterns of one load, in the order of their files.

    `digest` identifies the texts it was read from (hexadecimal SHA-256).
    """

    topics: dict[str, Topic]
    sectors: dict[str, str]
    categories: dict[str, str]
    measures: dict[str, Measure]
    instruments: dict[str, Instrument]
    provisions: dict[str, Provision]
    concepts: dict[str, Concept]
    rules: dict[str, Rule]
    patterns: dict[str, Pattern]
    examples: tuple[Example, ...] = field(default_factory=tuple)
    thresholds: dict[str, Threshold] = field(default_factory=dict)
    digest: str = field(default="", compare=False)

    @property
    def subjects(self) -> tuple[Rule | Pattern, ...]:
        """Everything that asks conditions of facts: rules and checks, then patterns."""
        return (*self.rules.values(), *self.patterns.values())

    def read_later(self, **parts: Callable[[], object]) -> None:
        """Replace fields by what reads them, when they are first asked for."""
        for name in parts:
            del self.__dict__[name]
        self.__dict__["_later"] = parts

    if not TYPE_CHECKING:  # else every name would pass for a field

        def __getattr__(self, name: str) -> object:
            later = self.__dict__.get("_later", {})
            if name not in later:
                raise AttributeError(f"a codebook has no `{name}`")
            self.__dict__[name] = later[name]()
            return self.__dict__[name]

    @cached_property
    def questions(self) -> str:
        """The same text for codebooks whose questions a law file answers alike, whatever their rules."""
        asked = [(m.id, m.kind, m.roles, m.choice_ids) for m in self.measures.values()]
        return repr((asked, list(self.sectors), list(self.categories)))

    @cached_property
    def rules_by_provision(self) -> dict[str, tuple[str, ...]]:
        """The ids of the rules and checks that implement each provision that has any."""
        found: dict[str, list[str]] = {}
        for rule in self.rules.values():
            for provision in rule.provisions:
                found.setdefault(provision, []).append(rule.id)
        return {p: tuple(r) for p, r in found.items()}
