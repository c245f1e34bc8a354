"""How several jurisdictions answer one measure, best first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from lexcheck.codebook.conditions import refs
from lexcheck.codebook.model import EVIDENCE, Codebook, Measure
from lexcheck.engine.verdict import conditions_of
from lexcheck.errors import UsageError
from lexcheck.law.model import Context, Fact, Jurisdiction
from lexcheck.law.regime import regime, scoped
from lexcheck.nearest import did_you_mean


@dataclass(frozen=True)
class Answer:
    """What one jurisdiction says, in one role or in several alike.

    `fact` is None where nobody has looked; `others` are the facts that hold for some workers
    only, other than those asked about.
    """

    jurisdiction: Jurisdiction
    roles: tuple[str, ...]
    fact: Fact | None
    others: tuple[Fact, ...]


@dataclass(frozen=True)
class Comparison:
    """The answers to one measure: stated ones best first, silent ones, and where nobody has looked.

    `context` has an empty role when each jurisdiction was asked in each of its own.
    """

    measure: Measure
    context: Context
    stated: tuple[Answer, ...]
    silent: tuple[Answer, ...]
    absent: tuple[Answer, ...]

    @property
    def answers(self) -> tuple[Answer, ...]:
        """All answers in their order."""
        return (*self.stated, *self.silent, *self.absent)


def measure_named(codebook: Codebook, name: str) -> Measure:
    """Return the measure of an id; raise UsageError that tells the nearest one when there is none."""
    if name in codebook.measures:
        return codebook.measures[name]
    if name in codebook.rules:
        asked = dict.fromkeys(r.measure for c in conditions_of(codebook.rules[name]) for r in refs(c))
        help = "the rule asks about " + ", ".join(f"`{m}`" for m in asked)
        raise UsageError(f"`{name}` is a rule, and a measure is compared", help)
    help = (
        did_you_mean(name, codebook.measures)
        or "`lexcheck rules show TOPIC` lists the measures of a topic, as in fees"
    )
    raise UsageError(f"there is no measure `{name}`", help)


def compare(measure: Measure, jurisdictions: Iterable[Jurisdiction], context: Context) -> Comparison:
    """Ask a measure of jurisdictions, each in its roles of those that the measure is asked for.

    A role in the context limits them to it; jurisdictions without a fitting role are left out.
    """
    found = [a for j in jurisdictions for a in _answers(measure, j, context)]
    stated = [a for a in found if a.fact and not a.fact.silent]
    return Comparison(
        measure,
        context,
        tuple(sorted(stated, key=lambda a: (_order(measure, a.fact), a.jurisdiction.id))),
        tuple(a for a in found if a.fact and a.fact.silent),
        tuple(a for a in found if a.fact is None),
    )


def roles_asked(measure: Measure, jurisdiction: Jurisdiction, role: str = "") -> tuple[str, ...]:
    """Return the roles of a jurisdiction for which the measure is asked, of them `role` alone if given."""
    return tuple(r for r in jurisdiction.roles if r in measure.roles and role in ("", r))


def in_own_money(measure: Measure) -> bool:
    """Tell whether each country answers in a currency of its own, so that no number is above another."""
    return "currency" in measure.unit


def _answers(measure: Measure, jurisdiction: Jurisdiction, context: Context) -> list[Answer]:
    """Return an answer for each role; roles that are answered alike share one."""
    found: list[Answer] = []
    for role in roles_asked(measure, jurisdiction, context.role):
        asked = replace(context, role=role)
        fact = regime(_alone(jurisdiction, measure), asked).facts.get(measure.id)
        others = tuple(f for f in scoped(jurisdiction, measure.id, asked) if f is not fact)
        same = next((a for a in found if a.fact is fact and a.others == others), None)
        if same:
            found[found.index(same)] = replace(same, roles=(*same.roles, role))
        else:
            found.append(Answer(jurisdiction, (role,), fact, others))
    return found


def _alone(jurisdiction: Jurisdiction, measure: Measure) -> Jurisdiction:
    """Return the jurisdiction with the facts on one measure, so that ties on others stop nobody."""
    parent = jurisdiction.parent and _alone(jurisdiction.parent, measure)
    facts = {m: f for m, f in jurisdiction.facts.items() if m == measure.id}
    return replace(jurisdiction, facts=facts, parent=parent)


def _order(measure: Measure, fact: Fact | None) -> tuple[float, float, int]:
    """Return what puts the better answer first, and of like ones the better evidenced."""
    assert fact is not None
    evidence = EVIDENCE.index(fact.evidence)
    if isinstance(fact.value, frozenset):
        known, unread = len(fact.value), len(fact.unassessed)
        best = {"more": (-known, -unread), "fewer": (known, unread)}.get(measure.better, (0, 0))
        return (*best, evidence)
    if isinstance(fact.value, str):
        return (-measure.rank(fact.value), 0, evidence)
    number = 0.0 if in_own_money(measure) else fact.value or 0.0
    return (-number if measure.better == "higher" else number, 0, evidence)
