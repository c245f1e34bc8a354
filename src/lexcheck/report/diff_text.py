"""What differs between two laws, as text."""

from __future__ import annotations

from collections.abc import Sequence

from lexcheck.analysis.concordance import Entry
from lexcheck.analysis.corridor_diff import CorridorDiff
from lexcheck.analysis.diff import Diff, FactChange, RuleChange
from lexcheck.analysis.gap import Gap, Result
from lexcheck.codebook.model import SEVERITIES
from lexcheck.law.model import Fact
from lexcheck.report.corridor_diff_text import add_corridors
from lexcheck.report.diff_words import KIND_WORDS, kind_words, staying_words
from lexcheck.report.gap_text import add_acceptance, implements, verdict_words
from lexcheck.report.page import Page
from lexcheck.report.sentences import (
    citations,
    evidence_text,
    outcome_text,
    silence_text,
    state_text,
    value_text,
)

_COLOURS = {"opened": "red", "worse": "red", "to_contrary": "red", "closed": "green", "better": "green"}


def diff_text(found: Diff, page: Page, corridors: Sequence[CorridorDiff] = ()) -> str:
    """Return the report as text."""
    _head(found, page)
    _summary(found, page)
    _instruments(found, page)
    _rules(found, page)
    _facts(found, page)
    _provisions(found, page)
    _staying(found, page)
    add_corridors(page, corridors)
    return page.text()


def _two_laws(found: Diff) -> tuple[str, str] | None:
    return None if found.one_law else labels(found)


def labels(found: Diff) -> tuple[str, str]:
    """Return short names of the two sides."""
    if found.one_law:
        return "Before", "After"
    return found.before.jurisdiction.id, found.after.jurisdiction.id


def _head(found: Diff, page: Page) -> None:
    page.title(f"{found.name(found.before)} → {found.name(found.after)}: what differs")
    for word, gap in zip(labels(found), (found.before, found.after), strict=True):
        c = gap.context
        limits = [f"{w} {v}" for w, v in (("sector", c.sector), ("category", c.category)) if v]
        limits += [f"counterpart {c.counterpart}"] if c.counterpart else []
        scope = ", ".join([f"{gap.jurisdiction.name} as {c.role}, law in force on {c.on}", *limits])
        page.paragraph(f"{scope}. {state_text(gap.jurisdiction)}", 0, f"{word}: ")
    engines = " and ".join(found.after.engines)
    several = len(found.after.engines) > 1
    agree = f"the engines {engines} agree on every verdict" if several else f"engine: {engines}"
    page.paragraph(f"{len(found.rules)} rules; {agree}. This is an aid to reading, not legal advice.")
    for warning in found.warnings():
        page.paragraph(warning, 0, "Warning: ")


def _summary(found: Diff, page: Page) -> None:
    page.heading("Summary")
    counts = found.counts()
    rows = [(kind_words(k, _two_laws(found)), [counts[k, s] for s in SEVERITIES], k) for k in KIND_WORDS]
    rows = [row for row in rows if sum(row[1]) or row[2] in ("opened", "closed")]
    staying = [sum(c.rule.severity == s for c in found.staying()) for s in SEVERITIES]
    rows.append((staying_words(_two_laws(found)), staying, "same"))
    wide = max(len(word) for word, _, _ in rows) + 2
    page.line(f"  {'':<{wide}}" + "".join(f"{s:>10}" for s in SEVERITIES) + f"{'all':>7}", "dim")
    for word, row, _ in rows:
        page.line(f"  {word:<{wide}}" + "".join(f"{n:>10}" for n in row) + f"{sum(row):>7}")
    page.gap()
    answers = sum(f.answer for f in found.facts)
    basis = len(found.facts) - answers
    same = sum(c.kind == "same" for c in found.rules) - sum(staying)
    others = f"The verdict of {_counted(same, 'other rule')} is the same."
    restated = f", {basis} with the same answer from another text or article" if found.one_law else ""
    page.paragraph(f"{_counted(answers, 'measure')} answered otherwise{restated}. {others}", 2)


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _instruments(found: Diff, page: Page) -> None:
    before = {row.instrument: row for row in found.before.coverage()}
    after = {row.instrument: row for row in found.after.coverage()}
    rows = [i for i in found.after.codebook.instruments if i in before and i in after]
    rows = [i for i in rows if before[i] != after[i]]
    if not rows:
        return
    page.heading("By instrument")
    page.paragraph(
        "Provisions met: as many as are surely met, to as many as could be once everything is assessed.", 2
    )
    page.gap()
    wide = max(map(len, rows)) + 2
    one, other = labels(found)
    page.line(f"  {'':<{wide}}{one:>10}{other:>10}  {'of':>4}", "dim")
    for name in rows:
        texts = [
            str(r.met) if r.met == r.at_most else f"{r.met} to {r.at_most}"
            for r in (before[name], after[name])
        ]
        total = after[name].provisions - after[name].not_applicable
        page.line(f"  {name:<{wide}}{texts[0]:>10}{texts[1]:>10}  {total:>4}")


def _rules(found: Diff, page: Page) -> None:
    page.title("Rules")
    changes = found.of(*KIND_WORDS)
    if not changes:
        page.paragraph("No verdict differs.")
    for severity in SEVERITIES:
        some = [c for c in changes if c.rule.severity == severity]
        if some:
            page.heading(f"{severity.capitalize()} ({len(some)})")
        for change in some:
            page.gap()
            _rule(found, page, change)


def _rule(found: Diff, page: Page, change: RuleChange) -> None:
    words = kind_words(change.kind, _two_laws(found)).upper()
    page.line(page.style(words, "bold", _COLOURS.get(change.kind, "cyan")) + f"  {change.rule.id}")
    page.paragraph(change.rule.title, 2, "", "bold")
    sides = ((found.before, change.before), (found.after, change.after))
    for word, (gap, result) in zip(labels(found), sides, strict=True):
        page.labelled(word, result_words(gap, result), 4)
        if result is not None:
            add_acceptance(page, gap, result, 6)
    if change.measures:
        page.labelled("Changed" if found.one_law else "Differ", ", ".join(change.measures), 4)
    gap, result = (found.after, change.after) if change.after else (found.before, change.before)
    if result is not None:
        page.labelled("Implements", implements(gap, result), 4)


def result_words(gap: Gap, result: Result | None) -> str:
    """Return the verdict of a side in words, with what makes it weaker than it sounds."""
    if result is None:
        return "not asked in this role"
    by_silence = result.verdict.outcome in ("met", "partly_met") and result.verdict.through_silence
    silence = ", in part through the law's silence" if by_silence else ""
    return f"{verdict_words(result)}{silence}{', UNVERIFIED' if gap.unverified(result) else ''}"


def _facts(found: Diff, page: Page) -> None:
    page.title(f"Facts ({len(found.facts)})")
    if not found.facts:
        page.paragraph("No fact that these rules ask about differs.")
    for change in found.facts:
        page.gap()
        measure = found.after.codebook.measures[change.measure]
        page.paragraph(f"{measure.title} [{measure.id}]", 2, "", "bold")
        if not change.answer:
            page.paragraph("The answer is the same; the text, the article or the evidence differs.", 4)
        one, other = labels(found)
        _fact(page, found.before, change, change.before, one)
        _fact(page, found.after, change, change.after, other)


def _fact(page: Page, gap: Gap, change: FactChange, fact: Fact | None, word: str) -> None:
    if fact is None:
        page.labelled(word, "not assessed", 4, 9)
        return
    page.labelled(word, silence_text(fact) if fact.silent else fact.says, 4, 9)
    measure = gap.codebook.measures[change.measure]
    if not fact.silent:
        page.labelled("coded", value_text(fact, measure), 13, 10)
    if fact.unassessed:
        names = [i for i in measure.choice_ids if i in fact.unassessed]
        page.labelled("unread", f"nobody has assessed {', '.join(names)}", 13, 10)
    where = citations(fact, gap.jurisdiction)
    if where:
        page.labelled("article", where, 13, 10)
    limits = f" (for {fact.where})" if str(fact.where) else ""
    since = f", since {fact.begins}" if fact.begins else ""
    page.labelled("evidence", f"{evidence_text(fact)}{since}{limits}", 13, 10)


def _provisions(found: Diff, page: Page) -> None:
    if not found.provisions:
        return
    page.title(f"Provisions ({len(found.provisions)})")
    for severity in SEVERITIES:
        some = [p for p in found.provisions if p.severity == severity]
        if not some:
            continue
        page.heading(f"{severity.capitalize()} ({len(some)})")
        for change in some:
            heading = found.after.codebook.provisions[change.provision].heading
            page.paragraph(f"{change.provision}: {heading}", 2, "- ")
            page.paragraph(f"{entry_words(change.before)} → {entry_words(change.after)}", 6)


def entry_words(entry: Entry | None) -> str:
    """Return the verdict on a provision in words."""
    if entry is None:
        return "not asked in this role"
    return outcome_text(entry.outcome, entry.nature, entry.low.word, entry.high.word)


def _staying(found: Diff, page: Page) -> None:
    staying = found.staying()
    if not staying:
        return
    page.title(f"{'Gaps that stay' if found.one_law else 'The same gaps'} ({len(staying)})")
    for change in staying:
        if change.after is None:
            continue
        words = f"{change.rule.severity}, {result_words(found.after, change.after)}"
        page.paragraph(f"{change.rule.title} [{change.rule.id}]: {words}", 2, "- ")
        if change.measures:
            what = "changed, without closing it" if found.one_law else "differ"
            page.paragraph(f"{what}: {', '.join(change.measures)}", 6)
        add_acceptance(page, found.after, change.after, 6)
