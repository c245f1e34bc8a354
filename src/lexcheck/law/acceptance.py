"""Whether a gap is accepted on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lexcheck.law.model import Acceptance, Jurisdiction


@dataclass(frozen=True)
class Accepted:
    """An acceptance on a day: `state` is `accepted`, `lapsed` or `not_begun`."""

    acceptance: Acceptance
    state: str


def acceptance_on(law: Jurisdiction, rule: str, day: date) -> Accepted | None:
    """Return the acceptance of a rule's gap on a day: the one in force, else the last, else the next."""
    found = sorted((a for a in law.accepted if a.rule == rule), key=lambda a: a.until)
    states = [Accepted(a, _state(a, day)) for a in found]
    wanted = [next((s for s in states if s.state == "accepted"), None)]
    wanted += [next((s for s in reversed(states) if s.state == "lapsed"), None)]
    wanted += [next((s for s in states if s.state == "not_begun"), None)]
    return next((s for s in wanted if s), None)


def _state(acceptance: Acceptance, day: date) -> str:
    if day > acceptance.until:
        return "lapsed"
    return "not_begun" if acceptance.since and day < acceptance.since else "accepted"
