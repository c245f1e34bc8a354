"""The gap report as text."""

from __future__ import annotations

from lexcheck.analysis.gap import Coverage, Gap, Result
from lexcheck.analysis.needs import needs
from lexcheck.codebook.model import SEVERITIES
from lexcheck.engine.outcome import Truth
from lexcheck.report.facts_text import add_fact, add_needs, add_question, in_order
from lexcheck.report.page import Page
from lexcheck.report.sentences import acceptance_text, evidence_word, need_lines, outcome_text, state_text

GLOSSARY = (
    ("met", "the law has what the rule asks for"),
    ("partly met", "it has part of it"),
    ("contrary", "the law has a provision, and what it says falls short of the rule"),
    ("silent", "the law was read and has no provision on the matter"),
    ("not assessed", "nobody has looked at a fact that decides the rule, so it lies between two verdicts"),
    ("not applicable", "the rule is asked only in a sector or case other than this one"),
    ("UNVERIFIED", "it rests on a fact that nobody has checked against any text"),
)
_COLOURS = {"met": "green", "partly_met": "yellow", "not_met": "red", "undetermined": "cyan"}
ONLY = {
    "gaps": ("not_met", "partly_met"),
    "unknown": ("undetermined",),
    "met": ("met",),
    "all": ("not_met", "partly_met", "undetermined", "met", "not_applicable"),
}
"""What `--only` shows, by its word."""

_LAWS = 3
"""Laws named of an example; the JSON form names all."""

_SHOWN = 4
"""Instruments named in a finding; the rule itself names all."""


def gap_text(gap: Gap, page: Page, only: str = "") -> str:
    """Return the report as text.

    `only` is a key of ONLY; without it gaps are told in full, and what is not assessed,
    met or not applicable in short.
    """
    _head(gap, page)
    _summary(gap, page)
    _instruments(gap, page)
    shown = ONLY[only or "gaps"]
    _findings(gap, page, shown)
    if not only:
        _short(gap, page)
        _glossary(page)
    return page.text()


def _head(gap: Gap, page: Page) -> None:
    j, c = gap.jurisdiction, gap.context
    page.title(f"{j.name} ({j.id}): recruitment law held against the standards")
    scope = [f"As {c.role}", f"law in force on {c.on}"]
    scope += [f"{word} {value}" for word, value in _limits(gap)]
    page.paragraph(", ".join(scope) + ".")
    page.paragraph(state_text(j))
    engines = " and ".join(gap.engines)
    agree = f"the engines {engines} agree on every verdict" if len(gap.engines) > 1 else f"engine: {engines}"
    page.paragraph(f"{len(gap.results)} rules; {agree}. This is an aid to reading, not legal advice.")
    for warning in gap.warnings():
        page.paragraph(warning, 0, "Warning: ")
    if j.bill and j.bill.note:
        page.paragraph(j.bill.note, 0, "The bill: ")
    if j.note:
        page.paragraph(j.note, 0, "Note: ")


def _limits(gap: Gap) -> list[tuple[str, str]]:
    c, s = gap.context, gap.selection
    pairs = [("sector", c.sector), ("category", c.category), ("counterpart", c.counterpart)]
    pairs += [("against", ", ".join(s.against)), ("topics", ", ".join(s.topics))]
    pairs += [("severity", "" if s.severity == "low" else f"{s.severity} and above")]
    return [(word, value) for word, value in pairs if value]


def _summary(gap: Gap, page: Page) -> None:
    counts = gap.counts()
    silently = sum(_by_silence(r) for r in gap.results if r.verdict.outcome == "met")
    page.heading("Summary")
    rows = [
        ("met", counts["met"], f"{silently} of them through the law's silence" if silently else ""),
        ("partly met", counts["partly_met"], ""),
        (
            "not met",
            counts["not_met"],
            f"{counts['contrary']} contrary to the rule, {counts['silent']} by silence"
            if counts["not_met"]
            else "",
        ),
        ("not assessed", counts["undetermined"], "nobody has looked at a fact that decides them"),
        ("not applicable", counts["not_applicable"], ""),
    ]
    for word, count, remark in rows:
        tail = f"   {remark}" if remark and count else ""
        page.line(f"  {word:<15}{count:>4}{tail}"[: page.width])
    page.gap()
    _accepted(gap, page)
    facts = gap.facts_used().values()
    levels = [sum(f.evidence == e for f in facts) for e in ("primary", "secondary", "unverified")]
    silent = sum(f.silent for f in facts)
    missing = len(gap.measures_missing())
    unverified = "UNVERIFIED" if levels[2] else "unverified"
    page.paragraph(
        f"These rules ask about {len(facts) + missing} measures: {len(facts)} have been assessed "
        f"({levels[0]} from the article itself, {levels[1]} from a description, {levels[2]} {unverified}; "
        f"on {silent} of them the law is silent), {missing} have not.",
        2,
    )


def _accepted(gap: Gap, page: Page) -> None:
    """Say how many gaps somebody answers for; they are among those counted above."""
    accepted, lapsed = (len(gap.gaps_by_acceptance(state)) for state in ("accepted", "lapsed"))
    if accepted:
        whom = (
            "is accepted by an office that answers for it" if accepted == 1 else "are accepted by an office"
        )
        page.paragraph(f"{accepted} of these gaps {whom}.", 2)
    if lapsed:
        whose = "one gap has" if lapsed == 1 else f"{lapsed} gaps has"
        page.paragraph(f"The acceptance of {whose} LAPSED.", 2)
    if accepted or lapsed:
        page.gap()


def add_acceptance(page: Page, gap: Gap, result: Result, indent: int = 4) -> None:
    """Add whether somebody answers for the gap, and until when."""
    accepted = gap.acceptance(result)
    if accepted is not None:
        label, text = acceptance_text(accepted.state, accepted.acceptance, result.verdict.outcome)
        page.labelled(label, text, indent)


def _instruments(gap: Gap, page: Page) -> None:
    rows = [r for r in gap.coverage() if r.provisions > r.not_applicable]
    if not rows:
        return
    page.heading("By instrument")
    page.paragraph(
        "Provisions met, of those that a rule above implements: at least as many as are surely met, at "
        "most as many as could be once everything is assessed.",
        2,
    )
    page.gap()
    wide = max(len(r.instrument) for r in rows) + 2
    page.line(
        f"  {'':<{wide}}{'met':>9}  {'of':>4}  {'partly':>6}  {'not met':>7}  {'not assessed':>12}", "dim"
    )
    for row in rows:
        page.line("  " + _coverage(row, wide))


def _coverage(row: Coverage, wide: int) -> str:
    bounds = str(row.met) if row.met == row.at_most else f"{row.met} to {row.at_most}"
    total = row.provisions - row.not_applicable
    return (
        f"{row.instrument:<{wide}}{bounds:>9}  {total:>4}  {row.partly_met:>6}  {row.not_met:>7}  "
        f"{row.undetermined:>12}"
    )


def _findings(gap: Gap, page: Page, shown: tuple[str, ...]) -> None:
    results = [r for r in gap.results if r.verdict.outcome in shown]
    page.title("Findings")
    if not results:
        page.paragraph("None.")
    for severity in SEVERITIES:
        some = [r for r in results if r.rule.severity == severity]
        if not some:
            continue
        page.heading(f"{severity.capitalize()} ({len(some)})")
        some.sort(key=lambda r: shown.index(r.verdict.outcome))
        for result in some:
            page.gap()
            add_result(page, gap, result)


def verdict_words(result: Result) -> str:
    """Return the verdict as a reader reads it, such as `not met (silent)`."""
    v = result.verdict
    return outcome_text(v.outcome, v.nature, v.low.word, v.high.word, v.applies is Truth.UNKNOWN)


def add_result(page: Page, gap: Gap, result: Result) -> None:
    """Add one finding in full."""
    rule, verdict = result.rule, result.verdict
    words = verdict_words(result).upper()
    weak = page.style("  UNVERIFIED", "bold", "yellow") if gap.unverified(result) else ""
    page.line(page.style(words, "bold", _COLOURS.get(verdict.outcome, "dim")) + f"  {rule.id}{weak}")
    page.paragraph(rule.title, 2, "", "bold")
    if verdict.outcome == "not_met":
        page.paragraph(rule.gap, 2)
    elif verdict.outcome == "partly_met":
        page.paragraph("The law has part of what the rule asks for; what is missing stands below.", 2)
    add_acceptance(page, gap, result)
    if verdict.outcome == "not_applicable":
        _why_not_applicable(page, result)
        return
    deciders = [gap.facts[r] for r in in_order(verdict.deciders) if r in gap.facts]
    if deciders:
        page.line("    What the law says", "dim")
        for fact in deciders:
            add_fact(page, gap, fact)
    if _by_silence(result) and verdict.outcome in ("met", "partly_met"):
        page.paragraph("Reached in part through the law being silent: weaker than an express rule.", 4)
    _lacking(page, gap, result)
    if verdict.blockers:
        page.line("    What nobody has assessed", "dim")
        for ref in in_order(verdict.blockers):
            add_question(page, gap, rule, ref)
    if verdict.outcome != "met" and rule.advise:
        page.labelled("Advice", rule.advise, 4)
    _elsewhere(page, gap, result)
    if rule.why and verdict.outcome in ("not_met", "partly_met"):
        page.labelled("Why", rule.why, 4)
    page.labelled("Implements", implements(gap, result), 4)


def _elsewhere(page: Page, gap: Gap, result: Result) -> None:
    """Add the laws that meet the rule, each with the first of its articles."""
    examples = gap.examples(result)
    if not examples:
        return
    page.line("    Who does this already", "dim")
    for example in examples:
        laws = example.articles.split("; ")
        more = f"; and {len(laws) - _LAWS} more" if len(laws) > _LAWS else ""
        evidence = evidence_word(example.evidence)
        page.paragraph(
            f"{example.name} ({example.id}): {'; '.join(laws[:_LAWS])}{more} ({evidence})", 6, "- "
        )


def _by_silence(result: Result) -> bool:
    return bool(result.verdict.through_silence)


def _why_not_applicable(page: Page, result: Result) -> None:
    sectors = result.rule.sectors
    if sectors:
        page.paragraph(f"Asked only for the sector {' or '.join(sectors)}: use --sector {sectors[0]}.", 4)
    else:
        page.paragraph("The condition under which the rule applies is not fulfilled.", 4)


def _lacking(page: Page, gap: Gap, result: Result) -> None:
    verdict = result.verdict
    if verdict.outcome in ("met", "undetermined"):
        return
    page.line("    What is missing for the rule to be met", "dim")
    lacking = needs(result.rule.met, gap.outcomes, gap.facts)
    add_needs(page, need_lines(lacking, gap.codebook), 6)


def implements(gap: Gap, result: Result) -> str:
    """List the provisions by instrument, and mark wording that nobody has confirmed."""
    by: dict[str, list[str]] = {}
    for identity in result.rule.provisions:
        provision = gap.codebook.provisions[identity]
        if gap.selection.against and provision.instrument not in gap.selection.against:
            continue
        mark = "*" if provision.wording in ("unverified", "doubtful") else ""
        by.setdefault(provision.instrument, []).append(f"{provision.number}{mark}")
    shown = list(by)[:_SHOWN]
    text = "; ".join(f"{i} {', '.join(by[i])}" for i in shown)
    if len(by) > _SHOWN:
        more = len(by) - _SHOWN
        noun = "instrument" if more == 1 else "instruments"
        text += f"; and {more} more {noun} (lexcheck rules show {result.rule.id})"
    weak = any(n.endswith("*") for i in shown for n in by[i])
    return f"{text} (* wording not confirmed)" if weak else text


def _short(gap: Gap, page: Page) -> None:
    for outcome, title in (
        ("undetermined", "Not assessed"),
        ("met", "Met"),
        ("not_applicable", "Not applicable"),
    ):
        some = [r for r in gap.results if r.verdict.outcome == outcome]
        if not some:
            continue
        page.heading(f"{title} ({len(some)})")
        if outcome == "undetermined":
            page.paragraph("With --only unknown each is told in full, with the facts to look for.", 2)
            page.gap()
        if outcome == "met":
            page.paragraph("With --only met each is told in full, with its facts and articles.", 2)
            page.gap()
        for result in some:
            silence = " (through the law's silence)" if outcome == "met" and _by_silence(result) else ""
            weak = " UNVERIFIED" if outcome == "met" and gap.unverified(result) else ""
            page.paragraph(f"{result.rule.title} [{result.rule.id}]{silence}{weak}", 2, "- ")
            if outcome == "undetermined":
                lacking = in_order(result.verdict.blockers)
                page.paragraph("needs " + ", ".join(r.measure for r in lacking), 6, "", "dim")
            add_acceptance(page, gap, result, 6)


def _glossary(page: Page) -> None:
    page.heading("Words")
    for word, meaning in GLOSSARY:
        page.labelled(word, meaning, 2, 16)
    page.paragraph(
        "See `lexcheck explain RULE JURISDICTION` for the whole reasoning of one rule, and "
        "`lexcheck rules show RULE` for the rule itself.",
        2,
    )
