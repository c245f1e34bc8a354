"""A repair as text: what to change, why, and what else would come of it."""

from __future__ import annotations

from lexcheck.analysis.repair import Change
from lexcheck.analysis.repair_plan import Plan, Step
from lexcheck.codebook.model import Measure, Pattern, Rule
from lexcheck.law.model import Fact, Jurisdiction
from lexcheck.report.page import Page
from lexcheck.report.sentences import citations, value_text

WORDS = {
    "met": "met",
    "partly_met": "partly met",
    "not_met": "not met",
    "undetermined": "not assessed",
    "not_applicable": "not applicable",
    "reported": "found",
    "settled": "settled",
    "cannot_tell": "cannot be told",
    "not_reported": "not found",
}

Owners = dict[str, Jurisdiction]
"""The jurisdiction of each side; of a single law under the empty text."""


def repair_text(plan: Plan, title: str, owners: Owners, page: Page, warning: str = "") -> str:
    """Return the repair as text; `warning` is what to know of the files before relying on it."""
    page.title(title)
    page.paragraph(_head(plan))
    if warning:
        page.paragraph(warning, 0, "Warning: ")
    if plan.unknown:
        page.paragraph(
            f"Of what was asked for, {len(plan.unknown)} cannot be told, for nobody has assessed what "
            "decides it; the changes below do not cover these (`lexcheck align … --only unknown` names them)."
        )
    _verdict(plan, page)
    for number, step in enumerate(plan.steps, 1):
        page.gap()
        _step(plan, number, step, owners, page)
    _effects(plan, page)
    return page.text()


def _head(plan: Plan) -> str:
    engines = " and ".join(plan.engines)
    agree = f"the engines {engines} agree" if len(plan.engines) > 1 else f"engine: {engines}"
    noun = "pattern" if plan.goals and isinstance(plan.goals[0], Pattern) else "rule"
    several = "" if len(plan.goals) == 1 else "s"
    return (
        f"Asked for: {len(plan.goals)} {noun}{several}; open: {len(plan.open)} ({agree}). No change lowers "
        "protection. This is an aid to thinking, not a draft: facts are what a law says in short, not its "
        "words."
    )


def _verdict(plan: Plan, page: Page) -> None:
    found = plan.found
    page.heading("Answer")
    if found.changes is None and not found.proven:
        page.paragraph("No set of changes was found in the time given; there may be one (--seconds).")
    elif found.changes is None:
        page.paragraph("No changes of these facts reach all that was asked for; this was proven.")
        for subject in plan.impossible:
            page.paragraph(f"cannot be reached even alone: {subject.title} [{subject.id}]", 2, "- ")
        if not plan.impossible:
            page.paragraph("Each can be reached alone; together they contradict each other.", 2)
    elif not found.changes:
        page.paragraph("Nothing has to change: all that was asked for is so already.")
    else:
        number = len(found.changes)
        page.paragraph(f"{number} {'fact' if number == 1 else 'facts'} would have to change. {_proof(plan)}")


def _proof(plan: Plan) -> str:
    weighed = plan.found.weight != len(plan.found.changes or ())
    less = "set of less weight" if weighed else "smaller set"
    if plan.found.proven:
        return f"It was proven that no {less} does; another of the same size may."
    return f"Whether a {less} does could not be shown in the time given (--seconds)."


def _step(plan: Plan, number: int, step: Step, owners: Owners, page: Page) -> None:
    change = step.change
    measure = plan.codebook.measures[change.ref.measure]
    side = change.ref.side or ""
    owner = owners.get(side)
    name = "the agreement" if side == "agreement" else owner.name if owner else ""
    page.paragraph(f"{measure.title} [{measure.id}], {name}", 0, f"{number}. ", "bold")
    page.labelled("from", before_text(change, measure, owner), 3, 9)
    page.labelled("to", after_text(change, measure), 3, 9)
    for subject in step.serves:
        lest = "" if subject in plan.open else "; it would arise from the other changes"
        page.labelled("for", f"{subject.title} [{subject.id}], {subject.severity}{lest}", 3, 9)
        advice = _advice(subject, side)
        if advice:
            page.labelled("advice", advice, 3, 9)


def before_text(change: Change, measure: Measure, owner: Jurisdiction | None) -> str:
    """Say what a fact is now, with its article."""
    fact = change.before
    if fact is None:
        return "not assessed: the law may say it already"
    if fact.silent:
        return "silent"
    article = citations(fact, owner) if owner else ""
    return f"{value_text(fact, measure)}{f' ({article})' if article else ''}"


def after_text(change: Change, measure: Measure) -> str:
    """Say what a fact would have to become; of a set, what is to be added and taken out."""
    if measure.kind == "set":
        return _items(change, measure)
    value = value_text(change.after, measure)
    if measure.kind != "scale":
        return value
    return f"{value}: {measure.define(str(change.after.value))}"


def _items(change: Change, measure: Measure) -> str:
    before, after = _had(change.before), _had(change.after)
    unread = change.before.unassessed if change.before else frozenset(measure.choice_ids)
    added = [i for i in measure.choice_ids if i in after - before]
    gone = [
        i
        for i in measure.choice_ids
        if i not in after and i not in change.after.unassessed and (i in before or i in unread)
    ]
    parts = [f"{word} {', '.join(some)}" for word, some in (("with", added), ("without", gone)) if some]
    return "; ".join(parts)


def _had(fact: Fact | None) -> frozenset[str]:
    return fact.value if fact is not None and isinstance(fact.value, frozenset) else frozenset()


def _advice(subject: Rule | Pattern, side: str) -> str:
    if isinstance(subject, Rule):
        return subject.advise
    return "; ".join(mend.how for mend in subject.mends if mend.side == side)


def _effects(plan: Plan, page: Page) -> None:
    if not plan.effects:
        return
    page.heading("What would come of it")
    page.paragraph("All rules or patterns were asked again of the changed facts.", 2)
    page.gap()
    for effect in plan.effects:
        told = f"{effect.subject.title} [{effect.subject.id}]: {WORDS[effect.before]} → {WORDS[effect.after]}"
        page.paragraph(told, 2, "- ")
