"""The results of examples as text."""

from __future__ import annotations

from collections.abc import Sequence

from lexcheck.analysis.example_coverage import Exercised, share
from lexcheck.analysis.examples import Trial
from lexcheck.codebook.conditions import Condition, Ref, children
from lexcheck.codebook.model import Codebook, Rule
from lexcheck.codebook.wording import condition_text
from lexcheck.engine.outcome import Outcomes, Truth
from lexcheck.report.page import Page
from lexcheck.report.sentences import value_text

_MARKS = {Truth.TRUE: "true", Truth.FALSE: "FALSE", Truth.UNKNOWN: "unknown"}


def trials_text(
    codebook: Codebook, trials: Sequence[Trial], page: Page, coverage: Sequence[Exercised] = ()
) -> str:
    """Return failures in full, then counts, then what no example shows."""
    failed = [t for t in trials if not t.passed]
    for trial in failed:
        page.gap()
        page.line(f"FAILED  {trial.subject.id}: {trial.example.title}"[: page.width], "red")
        page.paragraph(f"at {trial.example.place}", 2)
        page.paragraph(f"expected {trial.expected}, got {trial.got}", 2)
        for words, condition in _clauses(trial):
            page.paragraph(f"{words}: {_MARKS[trial.outcomes[condition].truth]}", 2)
            _deciding(page, codebook, condition, trial, 4)
    if coverage:
        _coverage(page, coverage)
    page.gap()
    passed = len(trials) - len(failed)
    page.line(f"{passed} passed, {len(failed)} failed", "bold")
    return page.text()


def _clauses(trial: Trial) -> list[tuple[str, Condition]]:
    pairs: tuple[tuple[str, Condition | None], ...]
    if isinstance(trial.subject, Rule):
        rule = trial.subject
        pairs = (("applies when", rule.applies), ("met when", rule.met), ("partly met when", rule.partly))
    else:
        pairs = (("when", trial.subject.when), ("settled when", trial.subject.settled))
    return [(words, condition) for words, condition in pairs if condition is not None]


def _deciding(page: Page, book: Codebook, condition: Condition, trial: Trial, indent: int) -> None:
    """Show the leaves that made the condition what it is, with what the example gives."""
    truth = trial.outcomes[condition].truth
    below = children(condition)
    if not below:
        text = condition_text(condition, book.thresholds)  # type: ignore[arg-type]
        page.paragraph(f"{text}: {_MARKS[truth]}", indent, "- ")
        for ref in sorted(trial.outcomes[condition].by):
            page.paragraph(_given(book, trial, ref), indent + 4)
        return
    for child in below:
        if _matters(condition, child, trial.outcomes):
            _deciding(page, book, child, trial, indent)


def _matters(condition: Condition, child: Condition, outcomes: Outcomes) -> bool:
    return bool(outcomes[child].by & outcomes[condition].by) or not outcomes[condition].by


def _given(book: Codebook, trial: Trial, ref: Ref) -> str:
    fact = trial.facts.get(ref)
    if fact is None:
        return f"{ref} is not given"
    unassessed = f", {', '.join(sorted(fact.unassessed))} unassessed" if fact.unassessed else ""
    return f"{ref} is given as {value_text(fact, book.measures[ref.measure])}{unassessed}"


def _coverage(page: Page, rows: Sequence[Exercised]) -> None:
    lacking = [r for r in rows if r.missing]
    page.heading("Outcomes that no example shows")
    for row in lacking:
        page.paragraph(", ".join(row.missing), 2, f"{row.subject}: ")
    if not lacking:
        page.paragraph("None: every outcome of every rule and pattern is shown.", 2)
    shown = sum(len(r.possible) - len(r.missing) for r in rows)
    possible = sum(len(r.possible) for r in rows)
    page.gap()
    page.line(f"{shown} of {possible} outcomes shown ({share(rows):.1%})")
