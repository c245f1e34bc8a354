"""How the verdicts on a law changed as JSON, in the published form of `timeline_model`."""

from __future__ import annotations

from lexcheck import __version__
from lexcheck.analysis.timeline import Timeline
from lexcheck.codebook.model import Rule
from lexcheck.report import timeline_model as m
from lexcheck.report.diff_json import fact_change, rule_change, verdict_fields
from lexcheck.report.diff_model import Verdict
from lexcheck.report.gap_json import asked, country
from lexcheck.report.result_model import Program


def timeline_json(found: Timeline, rule: Rule | None = None) -> str:
    """Return the report as JSON text: of all rules, or of one."""
    return timeline_result(found, rule).model_dump_json(indent=2, by_alias=True) + "\n"


def timeline_result(found: Timeline, rule: Rule | None = None) -> m.TimelineResult:
    """Return the report in its published form."""
    gap = found.last
    gaps = [span.gap for span in found.spans]
    turns = [
        m.Turn(
            day=turn.day,
            acts=list(turn.acts),
            facts=[fact_change(before, after, f) for f in turn.facts],
            rules=[rule_change(before, after, r) for r in turn.rules if rule in (None, r.rule)],
        )
        for turn, before, after in zip(found.turns, gaps, gaps[1:], strict=False)
    ]
    return m.TimelineResult(
        program=Program(version=__version__, codebook=gap.codebook.digest, engines=list(gap.engines)),
        asked=asked(gap).model_copy(update={"on": found.context.on}),
        jurisdiction=country(gap.jurisdiction),
        warnings=found.warnings(),
        turns=turns,
        histories=[_history(found, r) for r in ([rule] if rule else found.rules())],
    )


def _history(found: Timeline, rule: Rule) -> m.History:
    return m.History(
        rule=rule.id,
        title=rule.title,
        severity=rule.severity,
        topic=rule.topic,
        stretches=[
            m.Stretch(begins=s.begins, ends=s.ends, verdict=Verdict(**verdict_fields(s.result)))
            for s in found.history(rule.id)
        ],
    )
