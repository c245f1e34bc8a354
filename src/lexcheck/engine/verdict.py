"""Draw verdicts from outcomes: of rules, of provisions and of patterns.

A verdict is an interval over not met < partly met < met, for what nobody has assessed
widens it. These are pure functions; no engine is asked here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from lexcheck.codebook.conditions import Condition, Ref
from lexcheck.codebook.model import Pattern, Rule
from lexcheck.engine.outcome import Facts, Outcome, Outcomes, Truth

_NOBODY: frozenset[Ref] = frozenset()


class Grade(IntEnum):
    """How far a rule is met; ordered from worst to best."""

    NOT_MET = 0
    PARTLY_MET = 1
    MET = 2

    @property
    def word(self) -> str:
        """The grade as rule files and reports write it: `not_met`, `partly_met`, `met`."""
        return self.name.lower()


@dataclass(frozen=True)
class Verdict:
    """What a regime is worth by one rule.

    `outcome` is `met`, `partly_met`, `not_met`, `not_applicable` or `undetermined`; `low` and
    `high` bound it, as if the rule applied where that is false or unknown. `nature` is empty
    except of `not_met`: `silent` when every fact it fails on is silent, else `contrary`.
    `deciders` are the measures on whose facts the decided part rests (with those that make the
    rule apply), `through_silence` those of them on which the law is silent, and `blockers`
    those that stand in the way of one grade.
    """

    rule: str
    low: Grade
    high: Grade
    applies: Truth
    outcome: str
    nature: str
    met: Outcome
    partly: Outcome | None
    blockers: frozenset[Ref]
    deciders: frozenset[Ref]
    through_silence: frozenset[Ref]


@dataclass(frozen=True)
class PatternVerdict:
    """What two regimes and an agreement are worth by one pattern.

    `outcome` is `reported`, `cannot_tell`, `not_reported` or `settled`. `when` and `settled`
    are the outcomes it was drawn from; a reported pattern whose `settled` is unknown may yet
    be settled, and `blockers` then names what is missing of the agreement. `deciders` are the
    facts that make the pattern hold or fail, and, once it is settled, those that settle it.
    """

    pattern: str
    outcome: str
    when: Outcome
    settled: Outcome | None
    blockers: frozenset[Ref]
    deciders: frozenset[Ref]
    through_silence: frozenset[Ref]

    @property
    def by_silence(self) -> bool:
        """Whether some fact that decided it is a silence: weaker than a matter of texts."""
        return bool(self.through_silence)


def conclude(rule: Rule, outcomes: Outcomes, facts: Facts, sector: str = "") -> Verdict:
    """Return the verdict of a rule, asked in the context of a sector or in general."""
    met = outcomes[rule.met]
    partly = None if rule.partly is None else outcomes[rule.partly]
    applies = _applies(rule, outcomes, sector)
    low, high = _bounds(met.truth, Truth.FALSE if partly is None else partly.truth)
    outcome = _outcome(applies.truth, low, high)
    asked = [met] if met.truth is Truth.TRUE or partly is None else [met, partly]
    used = [applies] if outcome == "not_applicable" else [applies, *asked]
    deciders = _by(o for o in used if o.truth is not Truth.UNKNOWN)
    return Verdict(
        rule=rule.id,
        low=low,
        high=high,
        applies=applies.truth,
        outcome=outcome,
        nature=_nature(asked, facts) if outcome == "not_met" else "",
        met=met,
        partly=partly,
        blockers=_by(o for o in used if o.truth is Truth.UNKNOWN),
        deciders=deciders,
        through_silence=_silent(deciders, facts),
    )


def meet(verdicts: Iterable[Verdict]) -> tuple[Grade, Grade] | None:
    """Return the bounds of a provision from the verdicts of its rules; None if none applies.

    A rule that perhaps does not apply can pull the lower bound down, but not the upper one:
    without it the others decide.
    """
    asked = [v for v in verdicts if v.outcome != "not_applicable"]
    if not asked:
        return None
    low = min(v.low for v in asked)
    certain = [v.high for v in asked if v.applies is Truth.TRUE]
    return low, min(certain) if certain else max(v.high for v in asked)


def conclude_pattern(pattern: Pattern, outcomes: Outcomes, facts: Facts) -> PatternVerdict:
    """Return the verdict of a pattern between an origin, a destination and an agreement."""
    when = outcomes[pattern.when]
    settled = None if pattern.settled is None else outcomes[pattern.settled]
    holds = when.truth is Truth.TRUE
    # An agreement silent on the matter leaves a conflict of texts a conflict of texts, so
    # what fails to settle is no decider.
    settles = holds and settled is not None and settled.truth is Truth.TRUE
    asked = [when] if settled is None or not holds else [when, settled]
    used = [o for o in asked if o is when or settles]
    deciders = _by(o for o in used if o.truth is not Truth.UNKNOWN)
    words = {Truth.TRUE: "reported", Truth.FALSE: "not_reported", Truth.UNKNOWN: "cannot_tell"}
    return PatternVerdict(
        pattern=pattern.id,
        outcome="settled" if settles else words[when.truth],
        when=when,
        settled=settled,
        blockers=_by(o for o in asked if o.truth is Truth.UNKNOWN),
        deciders=deciders,
        through_silence=_silent(deciders, facts),
    )


def conditions_of(rule: Rule) -> tuple[Condition, ...]:
    """Return the conditions of a rule that an engine has to answer for `conclude`."""
    return tuple(c for c in (rule.applies, rule.met, rule.partly) if c is not None)


def _applies(rule: Rule, outcomes: Outcomes, sector: str) -> Outcome:
    if rule.sectors and sector not in rule.sectors:
        return Outcome(Truth.FALSE, _NOBODY)
    return Outcome(Truth.TRUE, _NOBODY) if rule.applies is None else outcomes[rule.applies]


def _bounds(met: Truth, partly: Truth) -> tuple[Grade, Grade]:
    """Bound the grade: what is unknown may turn out either way."""
    if met is Truth.TRUE:
        return Grade.MET, Grade.MET
    low = Grade.PARTLY_MET if partly is Truth.TRUE else Grade.NOT_MET
    if met is Truth.UNKNOWN:
        return low, Grade.MET
    return low, Grade.NOT_MET if partly is Truth.FALSE else Grade.PARTLY_MET


def _outcome(applies: Truth, low: Grade, high: Grade) -> str:
    if applies is Truth.FALSE:
        return "not_applicable"
    if applies is Truth.UNKNOWN or low is not high:
        return "undetermined"
    return low.word


def _nature(failed: list[Outcome], facts: Facts) -> str:
    refs = _by(failed)
    return "silent" if refs and refs == _silent(refs, facts) else "contrary"


def _by(outcomes: Iterable[Outcome]) -> frozenset[Ref]:
    return _NOBODY.union(*(o.by for o in outcomes))


def _silent(refs: frozenset[Ref], facts: Facts) -> frozenset[Ref]:
    return frozenset(r for r in refs if r in facts and facts[r].silent)
