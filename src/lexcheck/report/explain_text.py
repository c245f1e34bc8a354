"""The reasoning behind one verdict as a tree of text."""

from __future__ import annotations

from lexcheck.analysis.explain import Explanation, Step
from lexcheck.analysis.gap import Gap
from lexcheck.codebook.conditions import All, Any, Holds, Not, Ref, refs
from lexcheck.codebook.wording import condition_text
from lexcheck.engine.outcome import Truth
from lexcheck.law.model import Fact
from lexcheck.report.facts_text import add_fact, add_needs, add_question, in_order
from lexcheck.report.gap_text import add_acceptance, verdict_words
from lexcheck.report.page import Page
from lexcheck.report.sentences import evidence_word, need_lines, value_text

_MARKS = {Truth.TRUE: "true", Truth.FALSE: "FALSE", Truth.UNKNOWN: "unknown"}
_COLOURS = {Truth.TRUE: "green", Truth.FALSE: "red", Truth.UNKNOWN: "cyan"}


def explain_text(gap: Gap, explanation: Explanation, page: Page) -> str:
    """Return the explanation as text."""
    rule, verdict = explanation.result.rule, explanation.result.verdict
    page.title(f"{rule.title} [{rule.id}]")
    page.paragraph(
        f"{gap.jurisdiction.name} ({gap.jurisdiction.id}) as {gap.context.role}, law in force on "
        f"{gap.context.on}: {verdict_words(explanation.result).upper()}"
    )
    for warning in gap.warnings():
        page.paragraph(warning, 0, "Warning: ")
    if gap.unverified(explanation.result):
        page.paragraph("UNVERIFIED: this rests on a fact that nobody has checked.", 0, "", "bold", "yellow")
    if verdict.outcome == "not_met":
        page.paragraph(rule.gap)
    add_acceptance(page, gap, explanation.result, 0)
    if verdict.outcome == "not_applicable" and rule.sectors:
        page.paragraph(
            f"Asked only for the sector {' or '.join(rule.sectors)}; the reasoning below is as if it applied."
        )
    page.heading("Reasoning")
    for clause in explanation.clauses:
        page.paragraph(f"{clause.words}: {_MARKS[clause.step.outcome.truth]}", 0, "", "bold")
        _add_step(page, clause.step, 2, gap)
        page.gap()
    _facts(page, gap, explanation)
    _change(page, gap, explanation)
    page.heading("The rule")
    page.labelled("severity", rule.severity, 2)
    for identity in rule.provisions:
        provision = gap.codebook.provisions[identity]
        page.paragraph(f"{provision.id}: {provision.heading} (wording {provision.wording})", 2, "- ")
    page.labelled("written at", rule.place, 2)
    if rule.advise and verdict.outcome != "met":
        page.labelled("advice", rule.advise, 2)
    return page.text()


def _add_step(page: Page, step: Step, indent: int, gap: Gap) -> None:
    mark = f"[{_MARKS[step.outcome.truth]}] "
    match step.condition:
        case All():
            text = "all of these:"
        case Any():
            text = "one of these, at least:"
        case Not():
            text = "not:"
        case Holds(concept, _, _):
            text = f"concept {concept}: {gap.codebook.concepts[concept].title}"
        case _:
            text = condition_text(step.condition, gap.codebook.thresholds)
    page.paragraph(text, indent, mark, _COLOURS[step.outcome.truth])
    if step.leaf is not None:
        for ref in in_order(_leaf_refs(step)):
            page.paragraph(_reading(gap, gap.facts.get(ref), ref), indent + len(mark), "", "dim")
    for below in step.steps:
        _add_step(page, below, indent + 2, gap)


def _leaf_refs(step: Step) -> list[Ref]:
    return list(dict.fromkeys(refs(step.condition)))


def _reading(gap: Gap, fact: Fact | None, ref: Ref) -> str:
    if fact is None:
        return "not assessed"
    if fact.silent:
        silence = gap.codebook.measures[ref.measure].silence.replace("_", " ")
        return f"the law is silent, which here reads as: {silence}"
    value = value_text(fact, gap.codebook.measures[ref.measure])
    cite = ", ".join(str(c) for c in fact.cite)
    return f"the law: {value} ({f'{cite}; ' if cite else ''}{evidence_word(fact.evidence)})"


def _facts(page: Page, gap: Gap, explanation: Explanation) -> None:
    refs = {r for clause in explanation.clauses for r in _leaf_refs(clause.step)}
    known = [gap.facts[r] for r in in_order(refs) if r in gap.facts]
    missing = [r for r in in_order(refs) if r not in gap.facts or r in explanation.result.verdict.blockers]
    if known:
        page.heading("Facts")
        for fact in known:
            add_fact(page, gap, fact, 2, notes=True)
    if missing:
        page.heading("What nobody has assessed")
        for ref in missing:
            add_question(page, gap, explanation.result.rule, ref, 2)


def _change(page: Page, gap: Gap, explanation: Explanation) -> None:
    page.heading("What would change the verdict")
    if explanation.better:
        page.paragraph("For the rule to be met, the law would have to have:", 2)
        add_needs(page, need_lines(explanation.better, gap.codebook), 4)
    if explanation.worse:
        page.paragraph(
            f"It would no longer be {verdict_words(explanation.result)} if all of this were so:", 2
        )
        add_needs(page, need_lines(explanation.worse, gap.codebook), 4)
    if not explanation.better and not explanation.worse:
        page.paragraph("Nothing: the rule is met whatever the facts.", 2)
