"""The changes and the gaps that stay of a difference as blocks of a document, and its corridors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lexcheck.report import diff_model as m
from lexcheck.report import result_model as r
from lexcheck.report.align_model import SidedFact, SideFact
from lexcheck.report.diff_index import (
    KIND_TONES,
    SIDES,
    DiffIndex,
    Side,
    by_silence,
    held,
    is_gap,
    pattern_changes,
    tone,
    verdict,
    verdict_words,
)
from lexcheck.report.diff_words import PATTERN_KINDS, PATTERN_WORDS
from lexcheck.report.document import (
    Block,
    Bullet,
    Bullets,
    Column,
    Finding,
    Heading,
    KeyValues,
    Paragraph,
    Row,
    Run,
    Table,
    Text,
    clean,
    lines,
    text,
)
from lexcheck.report.fact_blocks import fact_bullets, short_fact
from lexcheck.report.gap_findings import need_bullets
from lexcheck.report.sentences import acceptance_text

Inner = Paragraph | Bullets | KeyValues


def finding(index: DiffIndex, change: m.ReasonedChange) -> Finding:
    """Return one rule in full: the verdicts, the law on both sides, and what to do about what is open."""
    told = index.verdicts(change)
    return Finding(
        name=change.rule,
        verdict=f"{index.kind(change)}: {told}",
        tone=tone(change.after) if change.kind == "same" else KIND_TONES[change.kind],
        title=clean(change.title),
        facets=(
            ("Change", index.kind(change)),
            ("Severity", change.severity),
            ("Topic", index.title.get(change.topic, change.topic)),
        ),
        blocks=tuple(_blocks(index, change)),
    )


def _blocks(index: DiffIndex, change: m.ReasonedChange) -> Iterator[Inner]:
    if any(v and v.outcome == "not_met" for v in (verdict(change, s) for s in index.sides_told())):
        yield Paragraph(text(change.gap))
    shared = _shared(index, change)
    if _alike(index, change):
        yield from _side(index, change, "after", "Before and after", [])
    else:
        for side in SIDES:
            yield from _side(index, change, side, index.labels[side], shared)
        if shared:
            yield Paragraph(text(Run("What the law says before and after", "strong")))
            yield Bullets(_facts(index, shared))
    for side in index.sides_told():
        v = verdict(change, side)
        if v and is_gap(v) and v.missing:
            where = f" in {index.labels[side]}" if index.two_laws else ""
            yield Paragraph(text(Run(f"What is missing{where} for the rule to be met", "strong")))
            yield need_bullets(v.missing)
    rows = []
    if change.measures:
        label = "Facts that differ" if index.two_laws else "Facts that change"
        rows.append((label, "; ".join(index.title[x] for x in change.measures)))
    if _open(index, change):
        rows += [("Advice", change.advice), ("Model clause", change.model), ("Why", change.why)]
    if change.sectors:
        rows.append(("Asked only for", f"the sector {' or '.join(change.sectors)}"))
    rows.append(("Implements", index.provisions(change.provisions)))
    yield KeyValues(tuple((label, text(said)) for label, said in rows if said))


def _shared(index: DiffIndex, change: m.ReasonedChange) -> list[r.Fact]:
    """Return the facts that decide the verdict before and after, and are the same; of one law alone."""
    if index.two_laws:
        return []
    after = index.facts("after", change.after)
    return [fact for fact in index.facts("before", change.before) if held(fact, after)]


def _alike(index: DiffIndex, change: m.ReasonedChange) -> bool:
    """Tell whether both sides are told as one: one law, the same verdict from the same facts.

    That somebody accepts the gap only after is told with it.
    """
    before, after = change.before, change.after
    if index.two_laws or before is None or after is None:
        return False
    if before.acceptance not in (None, after.acceptance) or before.blockers != after.blockers:
        return False
    if (verdict_words(before), by_silence(before)) != (verdict_words(after), by_silence(after)):
        return False
    shared = len(_shared(index, change))
    return shared == len(index.facts("before", before)) == len(index.facts("after", after))


def _open(index: DiffIndex, change: m.ReasonedChange) -> bool:
    """Tell whether there is a gap to advise on."""
    return any(is_gap(verdict(change, side)) for side in index.sides_told())


def _facts(index: DiffIndex, facts: list[r.Fact]) -> tuple[Bullet, ...]:
    return tuple(b for f in facts for b in fact_bullets(index.title[f.measure], f))


def _side(
    index: DiffIndex, change: m.ReasonedChange, side: Side, label: str, elsewhere: list[r.Fact]
) -> Iterator[Inner]:
    """Yield one side: its verdict, the facts that decide it, who accepts a gap, what is not assessed.

    Facts that are told elsewhere are left out.
    """
    v = verdict(change, side)
    silence = ", in part through the law being silent: weaker than an express rule" if by_silence(v) else ""
    words = Run(verdict_words(v), "strong", tone=tone(v))
    yield Paragraph(text(Run(f"{label}: ", "strong"), words, silence))
    if v is None:
        return
    facts = [fact for fact in index.facts(side, v) if not held(fact, elsewhere)]
    if facts:
        yield Bullets(_facts(index, facts))
    if v.acceptance:
        given, said = acceptance_text(v.acceptance.state, v.acceptance, v.outcome)
        yield KeyValues(((given, text(said)),))
    if v.blockers:
        yield Paragraph(text("What nobody has assessed:"))
        yield Bullets(
            tuple(
                Bullet(text(index.title[b.measure], " ", Run(b.measure, "code"), ": ", b.why))
                for b in v.blockers
            )
        )


def corridor(index: DiffIndex, found: m.CorridorChange) -> Iterator[Block]:
    """Yield one corridor: which findings it gains and loses, with the facts of both sides."""
    other = found.other
    ours, theirs = ("origin", "destination") if found.destination == other.id else ("destination", "origin")
    yield Heading(clean(f"With {other.name}"))
    yield Paragraph(
        text(
            f"{index.name('before')} and {index.name('after')} as {ours}, {other.name} as {theirs}. Of "
            f"{found.patterns} patterns {found.reported_before} were found before, and "
            f"{found.reported_after} are after. An alignment of the two laws tells each of them."
        )
    )
    for file in found.agreements:
        sides = [s for s in SIDES if file.id in getattr(found, f"agreements_{s}")]
        only = "" if len(sides) == 2 else f", with {index.name(sides[0])} only"
        yield Paragraph(text(f"Agreement: {file.name} ({file.id}){only}."))
    for warning in found.warnings:
        yield Paragraph(text(Run("Warning: ", "strong"), warning))
    changes = pattern_changes(found)
    if not changes:
        yield Paragraph(text("No finding differs."))
        return
    columns = (
        Column("Pattern", 5),
        *(Column(index.labels[side], 6) for side in SIDES),
        Column("Who can mend it", 5),
    )
    rows = tuple(_pattern(index, c) for c in changes)
    yield Table(clean(f"Findings that come and go, with {other.name}"), columns, rows)


def _pattern(index: DiffIndex, change: m.PatternChange) -> Row:
    kind = PATTERN_KINDS[change.kind]
    about = f"{change.severity} {change.class_.replace('_', ' ')}"
    told: tuple[str | Run, ...] = (Run(kind, "strong"), change.title, Run(change.pattern, "code"), about)
    silent = change.by_silence_before, change.by_silence
    cells = (
        lines(text(part) for part in told),
        _outcome(index, change.before, silent[0], change.facts_before, change.missing_before),
        _outcome(index, change.after, silent[1], change.facts_after, change.missing_after),
        lines(text(Run(f"{x.side}: ", "strong"), x.how) for x in change.mend),
    )
    return Row(cells, (("Change", kind), ("Severity", change.severity)))


def _outcome(
    index: DiffIndex,
    outcome: str,
    by_silence: bool,
    facts: Iterable[SidedFact],
    missing: Iterable[SideFact],
) -> Text:
    """Return how a pattern comes out on a side, and the facts of both countries that decide it."""
    silence = ", in part through silence" if by_silence else ""
    told = [text(Run(f"{PATTERN_WORDS[outcome]}{silence}", "strong"))]
    for x in facts:
        told.append(text(f"{x.side}: {index.title[x.fact.measure]}: ", *short_fact(x.fact)))
    told += [text(f"{x.side}: {index.title[x.measure]}: not assessed") for x in missing]
    return lines(told)
