"""A repair as JSON, in the published form of `repair_model`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from lexcheck import __version__
from lexcheck.analysis.repair_plan import Plan, Step
from lexcheck.codebook.model import Measure, Rule
from lexcheck.law.model import Fact
from lexcheck.report import repair_model as m
from lexcheck.report.result_model import Program


def repair_json(plan: Plan, of: Sequence[str], on: date, sector: str, weights: Mapping[str, int]) -> str:
    """Return the repair as JSON text."""
    found = plan.found
    result = m.RepairResult(
        program=Program(version=__version__, codebook=plan.codebook.digest, engines=list(plan.engines)),
        asked=m.RepairAsked(
            of=list(of), on=on, sector=sector, goals=[g.id for g in plan.goals], weights=dict(weights)
        ),
        open=[g.id for g in plan.open],
        unknown=[g.id for g in plan.unknown],
        steps=None if found.changes is None else [_step(plan, step) for step in plan.steps],
        weight=found.weight,
        proven=found.proven,
        impossible=[g.id for g in plan.impossible],
        effects=[m.RepairEffect(subject=e.subject.id, before=e.before, after=e.after) for e in plan.effects],
    )
    return result.model_dump_json(indent=2) + "\n"


def _step(plan: Plan, step: Step) -> m.RepairStep:
    change = step.change
    side = change.ref.side or ""
    measure = plan.codebook.measures[change.ref.measure]
    advice = [
        text
        for s in step.serves
        for text in ([s.advise] if isinstance(s, Rule) else [x.how for x in s.mends if x.side == side])
        if text
    ]
    return m.RepairStep(
        side=side,  # type: ignore[arg-type]
        measure=measure.id,
        before=None if change.before is None else _value(change.before, measure),
        after=_value(change.after, measure),
        serves=[s.id for s in step.serves],
        advice=advice,
    )


def _value(fact: Fact, measure: Measure) -> m.FactValue:
    value = fact.value
    items = [i for i in measure.choice_ids if i in value] if isinstance(value, frozenset) else value
    return m.FactValue(value=items, unassessed=[i for i in measure.choice_ids if i in fact.unassessed])
