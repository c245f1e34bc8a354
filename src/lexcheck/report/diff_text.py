"""What differs between two laws, as text."""

from __future__ import annotations

from collections.abc import Sequence

from lexcheck.analysis.corridor_diff import CorridorDiff
from lexcheck.analysis.diff import Bounds, Diff, FactChange, RuleChange
from lexcheck.analysis.gap import Gap, Result
from lexcheck.codebook.model import SEVERITIES
from lexcheck.engine.verdict import Grade
from lexcheck.law.model import Fact
from lexcheck.report.corridor_diff_text import add_corridors
from lexcheck.report.gap_text import add_acceptance, implements, verdict_words
from lexcheck.report.page import Page
from lexcheck.report.sentences import (
    WORDS,
    citations,
    evidence_text,
    silence_text,
    state_text,
    value_text,
)

KIND_WORDS = {
    "opened": "gap opened",
    "worse": "gap widened",
    "to_contrary": "silent to contrary",
    "no_longer_assessed": "no longer assessed",
    "closed": "gap closed",
    "better": "gap narrowed",
    "to_silent": "contrary to silent",
    "assessed": "now assessed",
    "bounds": "still not assessed",
    "no_longer_applies": "no longer applies",
    "applies": "now applies",
    "one_side": "asked of one only",
}
"""What each kind of change is called; the kind `same` is none."""

_TWO_LAWS = {
    "opened": "met in {0} only",
    "worse": "{0} nearer to it",
    "to_contrary": "{0} silent, {1} contrary",
    "no_longer_assessed": "known in {0} only",
    "closed": "met in {1} only",
    "better": "{1} nearer to it",
    "to_silent": "{0} contrary, {1} silent",
    "assessed": "known in {1} only",
    "bounds": "known in neither",
    "no_longer_applies": "applies in {0} only",
    "applies": "applies in {1} only",
}
"""The same, between two countries: neither is what the other became."""

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


def kind_words(found: Diff, kind: str) -> str:
    """Return what a kind of change is called between these two laws."""
    if found.one_law or kind not in _TWO_LAWS:
        return KIND_WORDS[kind]
    return _TWO_LAWS[kind].format(*labels(found))


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
    rows = [(kind_words(found, k), [counts[k, s] for s in SEVERITIES], k) for k in KIND_WORDS]
    rows = [row for row in rows if sum(row[1]) or row[2] in ("opened", "closed")]
    staying = [sum(c.rule.severity == s for c in found.staying()) for s in SEVERITIES]
    rows.append(("gap stays" if found.one_law else "the same gap", staying, "same"))
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
    words = kind_words(found, change.kind).upper()
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
            page.paragraph(f"{bounds_words(change.before)} → {bounds_words(change.after)}", 6)


def bounds_words(bounds: Bounds | None) -> str:
    """Return the bounds of a provision in words."""
    if bounds is None:
        return "not applicable"
    low, high = bounds
    if low is high:
        return WORDS[low.word]
    if low is Grade.NOT_MET and high is Grade.MET:
        return "not assessed (between not met and met)"
    return f"not assessed ({WORDS[low.word]} or {WORDS[high.word]})"


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
