"""What one law file has and lacks: how much was assessed, how well, and what has aged."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from lexcheck.codebook.model import EVIDENCE, Codebook
from lexcheck.law.model import Citation, Fact, Jurisdiction, Law
from lexcheck.law.regime import holds_on

OLD_DAYS = 365
"""After how many days a fact is old, unless the reader says otherwise."""

_KINDS = "two|both|either|second|another|other|lower|higher|narrower|wider|possible|careful"
_TWO_READINGS = re.compile(
    rf"\b({_KINDS}) readings?\b|\b(could|may|might|can)( also)? be read\b|\breadings? (is|are) possible\b"
    r"|\blower (option|step|number|count|one)\b|\barguabl[ey]\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Aged:
    """A fact and the day on which somebody last read what it rests on."""

    fact: Fact
    read: date
    days: int


@dataclass(frozen=True)
class Audit:
    """One law file on one day.

    `stated`, `silent`, `inherited` and `absent` are the measures asked for the file's roles,
    each in one of them: inherited is what its country alone states. The facts counted and
    listed are those of the file itself that hold on the day, for whomever; `unused` are
    declared laws that no fact cites, of whatever day.
    """

    jurisdiction: Jurisdiction
    on: date
    stated: tuple[str, ...]
    silent: tuple[str, ...]
    inherited: tuple[str, ...]
    absent: tuple[str, ...]
    evidence: dict[str, int]
    unverified: tuple[Fact, ...]
    old: tuple[Aged, ...]
    repealed: tuple[tuple[Fact, Citation], ...]
    unused: tuple[Law, ...]
    two_readings: tuple[Fact, ...]

    @property
    def facts(self) -> int:
        """The number of facts that hold on the day."""
        return sum(self.evidence.values())


def audit(codebook: Codebook, jurisdiction: Jurisdiction, on: date, older_than: int = OLD_DAYS) -> Audit:
    """Return the audit of a law file as it stands on a day; a fact is old after `older_than` days."""
    facts = _in_force(jurisdiction, on)
    asked = [m.id for m in codebook.measures.values() if set(m.roles) & set(jurisdiction.roles)]
    stated = {f.measure for f in facts if not f.silent}
    silent = {f.measure for f in facts if f.silent} - stated
    above = _stated_above(jurisdiction, on) - stated - silent
    cited = {c.law for entries in jurisdiction.facts.values() for f in entries for c in f.cite}
    aged = [Aged(f, day, (on - day).days) for f in facts for day in (last_read(f, jurisdiction),)]
    return Audit(
        jurisdiction=jurisdiction,
        on=on,
        stated=tuple(m for m in asked if m in stated),
        silent=tuple(m for m in asked if m in silent),
        inherited=tuple(m for m in asked if m in above),
        absent=tuple(m for m in asked if m not in stated | silent | above),
        evidence={kind: sum(f.evidence == kind for f in facts) for kind in EVIDENCE},
        unverified=tuple(f for f in facts if f.evidence == "unverified"),
        old=tuple(sorted((a for a in aged if a.days > older_than), key=lambda a: a.read)),
        repealed=tuple((f, c) for f in facts for c in f.cite if _repealed(jurisdiction.laws.get(c.law), on)),
        unused=tuple(law for key, law in jurisdiction.laws.items() if key not in cited),
        two_readings=tuple(f for f in facts if admits_two_readings(f.note)),
    )


def last_read(fact: Fact, jurisdiction: Jurisdiction) -> date:
    """Return when what a fact rests on was last read.

    That is the earliest `read` of the laws it cites; a law without one, or a fact that cites
    none, is as old as the file's `read`, else as its `as_at`.
    """
    whole = jurisdiction.read or jurisdiction.as_at
    laws = [jurisdiction.laws.get(c.law) for c in fact.cite]
    return min(((law.read if law else None) or whole for law in laws), default=whole)


def admits_two_readings(note: str) -> bool:
    """Tell whether a note says that the law can be read in another way; docs/law-files.md has the words."""
    return bool(_TWO_READINGS.search(note))


def _in_force(jurisdiction: Jurisdiction, on: date) -> list[Fact]:
    return [f for entries in jurisdiction.facts.values() for f in entries if holds_on(f, on)]


def _stated_above(jurisdiction: Jurisdiction, on: date) -> set[str]:
    """Return the measures on which a subdivision's country states something; its silences stay its own."""
    parent = jurisdiction.parent
    if parent is None:
        return set()
    return {f.measure for f in _in_force(parent, on) if not f.silent} | _stated_above(parent, on)


def _repealed(law: Law | None, on: date) -> bool:
    return law is not None and law.repealed is not None and law.repealed <= on
