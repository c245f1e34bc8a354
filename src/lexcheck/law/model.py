"""Facts, laws, jurisdictions and regimes as values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TypeAlias

from lexcheck.errors import Place

COUNTERPART = r"[A-Z]{2}(-[A-Z0-9]{1,3})?"
"""The codes of countries and of parts of countries."""

AGREEMENT_ID = r"[A-Z0-9]+(-[A-Za-z0-9]+)+"
"""The ids of agreements, as `NP-QA-2005`."""

Value: TypeAlias = str | float | frozenset[str]
"""An option's id (scale, yes_no), a number, or the ids of a set's items."""


@dataclass(frozen=True)
class Amendment:
    """One amendment of a law."""

    date: date | None
    by: str
    note: str = ""


@dataclass(frozen=True)
class Law:
    """A legal text that facts cite; `read` is the date on which the text itself was read."""

    key: str
    title: str
    number: str = ""
    adopted: date | None = None
    in_force: date | None = None
    repealed: date | None = None
    amended: tuple[Amendment, ...] = ()
    language: str = ""
    url: str = ""
    read: date | None = None
    note: str = ""
    place: Place = field(default=Place("<text>"), compare=False)


@dataclass(frozen=True)
class Citation:
    """A pinpoint in a declared law: `fea s. 24(1)` is law `fea`, pinpoint `s. 24(1)`."""

    law: str
    pinpoint: str

    def __str__(self) -> str:
        return f"{self.law} {self.pinpoint}".strip()


@dataclass(frozen=True)
class Scope:
    """For whom a fact holds; an empty string limits nothing."""

    role: str = ""
    sector: str = ""
    category: str = ""
    counterpart: str = ""

    @property
    def weight(self) -> int:
        """The number of limits; the fact with more of them is the more specific."""
        return sum(1 for v in (self.role, self.sector, self.category, self.counterpart) if v)

    def covers(self, other: Scope) -> bool:
        """Tell whether it holds for everybody for whom the other does: for the same, or for more."""
        pairs = (
            (self.role, other.role),
            (self.sector, other.sector),
            (self.category, other.category),
        )
        towards = ("", other.counterpart, other.counterpart.partition("-")[0])
        return self.counterpart in towards and all(limit in ("", narrower) for limit, narrower in pairs)

    def __str__(self) -> str:
        pairs = (
            ("role", self.role),
            ("sector", self.sector),
            ("category", self.category),
            ("counterpart", self.counterpart),
        )
        return ", ".join(f"{k} {v}" for k, v in pairs if v)


@dataclass(frozen=True)
class Fact:
    """What one jurisdiction's law says on one measure.

    `value` is None when the law is silent. `unassessed` are the items of a set that nobody
    has looked at; an item in neither is known to be missing. `jurisdiction` is the id of the
    file it stands in, which for a subdivision may be its country's.
    """

    measure: str
    value: Value | None
    evidence: str
    unassessed: frozenset[str] = frozenset()
    begins: date | None = None
    ends: date | None = None
    where: Scope = Scope()
    cite: tuple[Citation, ...] = ()
    says: str = ""
    source: str = ""
    note: str = ""
    jurisdiction: str = ""
    place: Place = field(default=Place("<text>"), compare=False)

    @property
    def silent(self) -> bool:
        """Whether the law was read and has no such provision."""
        return self.value is None


@dataclass(frozen=True)
class Terms:
    """Between whom and when an agreement holds.

    `origins` and `destinations` are the ids of the countries from which and to which workers
    go under it. Both the day it came into force and the day it ended count; None is unknown
    for the first and "it has not ended" for the second. `signed` is the earliest day on which a
    text of it was adopted, before which it cannot have been in force.
    """

    origins: tuple[str, ...]
    destinations: tuple[str, ...]
    in_force: date | None = None
    ended: date | None = None
    signed: date | None = None

    def covers(self, origin: str, destination: str) -> bool:
        """Tell whether workers go from the one to the other under it; a part of a country goes with it."""
        ends = ((origin, self.origins), (destination, self.destinations))
        return all(side in known or side.partition("-")[0] in known for side, known in ends)

    def holds_on(self, day: date) -> bool:
        """Tell whether it was in force on a day, as far as is known."""
        begun = self.in_force or self.signed
        return (begun is None or begun <= day) and (self.ended is None or day <= self.ended)


@dataclass(frozen=True)
class Acceptance:
    """A gap that an office answers for, and why; `since` and `until` are its first and last day.

    `by` is a role, never the name of a person.
    """

    rule: str
    reason: str
    by: str
    until: date
    since: date | None = None
    place: Place = field(default=Place("<text>"), compare=False)


@dataclass(frozen=True)
class Bill:
    """What would change in a law file.

    `facts` are the entries that the bill puts in the place of those with the same scope,
    `repeals` those it ends, each as the silence it would leave. All of them have their first
    day; None is any day, for a bill that does not say when it comes into force is looked at as
    if it were. `amends` is the id of the file it changes.
    """

    amends: str
    name: str
    as_at: date
    read: date | None
    in_force: date | None
    laws: dict[str, Law]
    facts: dict[str, tuple[Fact, ...]]
    repeals: tuple[Fact, ...]
    accepted: tuple[Acceptance, ...] = ()
    note: str = ""
    place: Place = field(default=Place("<text>"), compare=False)

    @property
    def entries(self) -> tuple[Fact, ...]:
        """All that it changes and ends, in the order of its file."""
        return (*(f for some in self.facts.values() for f in some), *self.repeals)


@dataclass(frozen=True)
class Jurisdiction:
    """One law file: a country, a subdivision of one, or an agreement.

    `as_at` is the date to which the facts are good, `read` when they were last read.
    `facts` holds for each measure the entries in the order of the file. `terms` is None
    except of an agreement. `bill` is the bill with which the law is looked at: its laws, facts
    and acceptances are among those here.
    """

    id: str
    name: str
    roles: tuple[str, ...]
    as_at: date
    read: date | None
    laws: dict[str, Law]
    facts: dict[str, tuple[Fact, ...]]
    parent: Jurisdiction | None = None
    note: str = ""
    terms: Terms | None = None
    accepted: tuple[Acceptance, ...] = ()
    bill: Bill | None = None
    place: Place = field(default=Place("<text>"), compare=False)

    @cached_property
    def counterparts(self) -> frozenset[str]:
        """The countries to which some fact of this file is limited."""
        return frozenset(f.where.counterpart for facts in self.facts.values() for f in facts) - {""}

    @property
    def label(self) -> str:
        """The id, marked where the law is looked at with a bill."""
        return f"{self.id}+bill" if self.bill else self.id

    @cached_property
    def all_laws(self) -> dict[str, Law]:
        """The laws of this file and, for a subdivision, those of its country under `ID:key`."""
        laws = dict(self.laws)
        if self.parent:
            laws.update({f"{self.parent.id}:{k}": law for k, law in self.parent.all_laws.items()})
        return laws


@dataclass(frozen=True)
class Inherits:
    """The field that names the parent: its text as written, and where."""

    raw: str
    place: Place


@dataclass(frozen=True)
class LawFile:
    """A law file by itself: its jurisdiction without a parent, and the field that names the parent."""

    jurisdiction: Jurisdiction
    inherits: Inherits | None


@dataclass(frozen=True)
class Context:
    """When, for whom and opposite whom a regime is asked; empty strings ask in general."""

    role: str
    on: date
    sector: str = ""
    category: str = ""
    counterpart: str = ""


@dataclass(frozen=True)
class Regime:
    """The facts that hold for a jurisdiction on a date in a context, by measure id.

    A measure that is not in `facts` was not assessed.
    """

    jurisdiction: Jurisdiction
    context: Context
    facts: dict[str, Fact]
