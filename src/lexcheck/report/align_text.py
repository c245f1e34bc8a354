"""The alignment of two laws as text."""

from __future__ import annotations

from lexcheck.analysis.align import Alignment, PatternResult
from lexcheck.analysis.pairs import Pair, pairs
from lexcheck.codebook.conditions import Ref, Relates, leaves, refs
from lexcheck.codebook.model import CLASSES, ROLES, SEVERITIES
from lexcheck.law.model import Fact, Jurisdiction, Terms
from lexcheck.law.regime import assessed_for
from lexcheck.report.columns import add_columns
from lexcheck.report.page import Page
from lexcheck.report.sentences import citations, evidence_text, state_text, value_text

CLASS_WORDS = {
    "conflict": ("Conflicts", "one side forbids or demands what the other allows or makes impossible"),
    "protection_gap": ("Protection gaps", "neither side protects, or the protection ends at the border"),
    "dependency": ("Dependencies", "one side's rule works only if the other side does something"),
    "divergence": ("Divergences", "the two sides answer differently, and that by itself does harm"),
    "duplication": ("Duplications", "the same thing is asked, or paid for, twice"),
}
ONLY = {
    "findings": ("reported",),
    "settled": ("settled",),
    "unknown": ("cannot_tell",),
    "all": ("reported", "settled", "cannot_tell", "not_reported"),
}
"""What `--only` shows, by its word."""

_MORE = {"same": "alike", "differ": "each has what the other lacks, or neither is better", "unknown": ""}
_COLOURS = {"critical": "red", "high": "yellow", "medium": "cyan", "low": "dim"}


def align_text(found: Alignment, page: Page, only: str = "") -> str:
    """Return the report as text; `only` is a key of ONLY, and without it all of it is told."""
    _head(found, page)
    _summary(found, page)
    if only in ("", "findings", "all"):
        _findings(found, page)
    if only in ("", "settled", "all"):
        _settled(found, page)
    if only in ("", "unknown", "all"):
        _unknown(found, page)
        _questions(found, page)
    if only == "all":
        _clear(found, page)
    if not only:
        _measures(found, page)
        _served(found, page)
        _glossary(page)
    return page.text()


def side_name(found: Alignment, side: str) -> str:
    """Return the name of a side as the report calls it."""
    if side == "agreement":
        return "agreement"
    return found.corridor.origin.name if side == "origin" else found.corridor.destination.name


def agreement_sentence(found: Alignment) -> str:
    """Say which agreement was used, or why none."""
    corridor = found.corridor
    if corridor.agreements:
        return (
            "; ".join(f"{a.name} [{a.id}], {_since(a.terms)}" for a in corridor.agreements if a.terms) + "."
        )
    if corridor.none:
        return "none, as you said; what the rules ask of an agreement counts as silent."
    return (
        "none among the files, which does not say that there is none. Say --no-agreement if there is "
        "none, or name its file with --agreement."
    )


def _since(terms: Terms) -> str:
    if terms.in_force:
        return f"in force since {terms.in_force}"
    signed = f", signed on {terms.signed}" if terms.signed else ""
    return f"day of entry into force not known{signed}"


def binding_sentence(found: Alignment) -> str:
    """Say whether the agreement binds: what a text that does not bind settles, it settles on paper."""
    fact = found.facts.get(Ref("bilateral.legal_nature", "agreement"))
    if fact is None:
        return "Nobody has assessed whether the agreement binds the parties."
    if fact.silent:
        return "The agreement does not say whether it binds the parties."
    return f"Legal nature of the agreement: {found.codebook.measures[fact.measure].define(str(fact.value))}."


def _head(found: Alignment, page: Page) -> None:
    o, d = found.corridor.origin, found.corridor.destination
    page.title(f"{o.name} → {d.name}: where the two laws meet")
    limits = [f"{w} {v}" for w, v in (("sector", found.sector), ("category", found.category)) if v]
    page.paragraph(
        ", ".join([f"Workers leave {o.id} for {d.id}", f"law in force on {found.on}", *limits]) + "."
    )
    for file in (o, d):
        page.paragraph(f"{file.name}: the {state_text(file).removeprefix('The ')}")
    page.paragraph(f"Agreement: {agreement_sentence(found)}")
    engines = " and ".join(found.engines)
    agree = (
        f"the engines {engines} agree on every verdict" if len(found.engines) > 1 else f"engine: {engines}"
    )
    page.paragraph(f"{len(found.results)} patterns; {agree}. This is an aid to reading, not legal advice.")
    for warning in found.warnings():
        page.paragraph(warning, 0, "Warning: ")


def _summary(found: Alignment, page: Page) -> None:
    counts = found.counts()
    page.heading("Summary")
    for name in CLASSES:
        some = [r for r in found.of("reported") if r.pattern.class_ == name]
        levels = [sum(r.pattern.severity == s for r in some) for s in SEVERITIES]
        told = [f"{n} {s}" for n, s in zip(levels, SEVERITIES, strict=True) if n]
        page.labelled(f"{CLASS_WORDS[name][0].lower():<17}{len(some):>4}", ", ".join(told), 2, 24)
    silently = sum(r.verdict.by_silence for r in found.of("reported"))
    if silently:
        page.paragraph(
            f"{silently} of these rest in part on a law's silence: weaker than a clash of texts.", 2
        )
    page.gap()
    rows = (
        ("settled", "settled", "by the agreement"),
        ("cannot be told", "cannot_tell", "nobody has assessed a fact that decides it"),
        ("not found", "not_reported", "the facts are known, and the pattern does not hold"),
    )
    for word, outcome, remark in rows:
        page.labelled(f"{word:<17}{counts[outcome]:>4}", remark, 2, 24)


def _findings(found: Alignment, page: Page) -> None:
    page.title("Findings")
    some = found.of("reported")
    if not some:
        page.paragraph("None.")
    for name in CLASSES:
        of_class = [r for r in some if r.pattern.class_ == name]
        if not of_class:
            continue
        words, meaning = CLASS_WORDS[name]
        page.heading(f"{words} ({len(of_class)})")
        page.paragraph(f"{meaning.capitalize()}.", 2)
        for result in of_class:
            page.gap()
            add_pattern(page, found, result)


def add_pattern(page: Page, found: Alignment, result: PatternResult) -> None:
    """Add one finding in full: both sides, the agreement, why it matters, who can mend it."""
    pattern, verdict = result.pattern, result.verdict
    silence = " (BY SILENCE)" if verdict.by_silence else ""
    head = page.style(pattern.severity.upper() + silence, "bold", _COLOURS[pattern.severity])
    page.line(f"{head}  {pattern.id}")
    page.paragraph(pattern.title, 2, "", "bold")
    _both_sides(page, found, sorted(verdict.deciders))
    for ref in clauses(found, result):
        page.line("    THE AGREEMENT SPEAKS TO IT AND DOES NOT SETTLE IT")
        for text in _cell(found, "agreement", [ref])[1:]:
            page.paragraph(text, 4)
        page.gap()
    shared = shared_items(found, result)
    if shared:
        page.labelled("Items", f"named on both sides: {', '.join(shared)}", 4)
    if verdict.outcome == "reported" and verdict.blockers:
        missing = ", ".join(r.measure for r in sorted(verdict.blockers))
        page.paragraph(f"An agreement could settle this; nobody has assessed what one says on {missing}.", 4)
    page.labelled("Why", pattern.why, 4)
    for number, mend in enumerate(pattern.mends):
        page.labelled("" if number else "Who can", f"{side_name(found, mend.side)}: {mend.how}", 4)
    page.labelled("Serves", _provisions(found, result), 4)


def _provisions(found: Alignment, result: PatternResult) -> str:
    by: dict[str, list[str]] = {}
    weak = False
    for identity in result.pattern.provisions:
        provision = found.codebook.provisions[identity]
        if found.selection.against and provision.instrument not in found.selection.against:
            continue
        mark = "*" if provision.wording in ("unverified", "doubtful") else ""
        weak = weak or bool(mark)
        by.setdefault(provision.instrument, []).append(provision.number + mark)
    text = "; ".join(f"{i} {', '.join(numbers)}" for i, numbers in by.items())
    return f"{text} (* wording not confirmed)" if weak else text


def _both_sides(page: Page, found: Alignment, refs: list[Ref]) -> None:
    """Add the facts of both sides beside each other, one measure a row, then the agreement's."""
    sides: dict[str, list[Ref]] = {side: [r for r in refs if r.side == side] for side in ROLES}
    shared = {r.measure for r in sides["origin"]} & {r.measure for r in sides["destination"]}
    rows = [([r], [Ref(r.measure, "destination")]) for r in sides["origin"] if r.measure in shared]
    alone = [[r for r in sides[side] if r.measure not in shared] for side in ("origin", "destination")]
    if any(alone):
        rows.append((alone[0], alone[1]))
    for left, right in rows:
        page.gap()
        add_columns(page, _cell(found, "origin", left), _cell(found, "destination", right))
    for ref in sides["agreement"]:
        page.gap()
        for text in _cell(found, "agreement", [ref]):
            page.paragraph(text, 4)
    page.gap()


def clauses(found: Alignment, result: PatternResult) -> list[Ref]:
    """Return what the agreement does say on the matter of a finding that it does not settle."""
    settled = result.pattern.settled
    if result.verdict.outcome != "reported" or settled is None or not found.corridor.agreements:
        return []
    asked = dict.fromkeys(ref for ref in refs(settled) if ref.side == "agreement")
    return [
        ref
        for ref in asked
        if ref not in result.verdict.deciders and ref in found.facts and not found.facts[ref].silent
    ]


def _cell(found: Alignment, side: str, refs: list[Ref]) -> list[str]:
    """Return what one side says on some measures, as short paragraphs."""
    told = [side_name(found, side).upper()]
    for ref in refs:
        told.append(f"{found.codebook.measures[ref.measure].title} [{ref.measure}]:")
        fact = found.facts.get(ref)
        told += fact_paragraphs(found, fact) if fact else ["Nobody has assessed it."]
    return told if refs else [*told, "(does not decide it)"]


def shared_items(found: Alignment, result: PatternResult) -> list[str]:
    """Return the items that two sides share, where the pattern holds because they share some."""
    items: dict[str, None] = {}
    for leaf in leaves(result.pattern.when):
        if not isinstance(leaf, Relates) or leaf.relation != "overlaps":
            continue
        values = [fact.value for ref in (leaf.left, leaf.right) if (fact := found.facts.get(ref))]
        if len(values) == 2 and isinstance(values[0], frozenset) and isinstance(values[1], frozenset):
            order = found.codebook.measures[leaf.left.measure].choice_ids
            items.update(dict.fromkeys(i for i in order if i in values[0] & values[1]))
    return list(items)


def fact_paragraphs(found: Alignment, fact: Fact) -> list[str]:
    """Return a fact as short paragraphs: what the text says, how it is coded, article, evidence."""
    if not fact.jurisdiction:
        return ["There is no agreement (as you said)."]
    measure = found.codebook.measures[fact.measure]
    owner = found.corridor.side(fact)
    article = citations(fact, owner) if owner else ""
    told = ["The text is silent."] if fact.silent else [fact.says, f"= {value_text(fact, measure)}"]
    if fact.unassessed:
        told.append("unread: " + ", ".join(i for i in measure.choice_ids if i in fact.unassessed))
    since = f", since {fact.begins}" if fact.begins else ""
    limits = f", for {fact.where}" if str(fact.where) else ""
    told.append(f"{article} ({evidence_text(fact)}{since}{limits})".strip())
    return told


def _settled(found: Alignment, page: Page) -> None:
    some = found.of("settled")
    if not some:
        return
    page.title("Settled by the agreement")
    page.paragraph(binding_sentence(found))
    for result in some:
        page.gap()
        add_pattern(page, found, result)


def _unknown(found: Alignment, page: Page) -> None:
    some = found.of("cannot_tell")
    if not some:
        return
    page.title("What cannot be told")
    for result in some:
        pattern = result.pattern
        page.paragraph(
            f"{pattern.title} [{pattern.id}], {pattern.severity} {pattern.class_.replace('_', ' ')}", 2, "- "
        )
        missing: dict[str, list[str]] = {}
        for ref in sorted(result.verdict.blockers):
            missing.setdefault(ref.side or "", []).append(ref.measure)
        told = "; ".join(f"{side_name(found, s)}: {', '.join(m)}" for s, m in missing.items())
        page.paragraph(f"needs of {told}", 6, "", "dim")


def _questions(found: Alignment, page: Page) -> None:
    questions = found.questions()
    if not questions:
        return
    page.title("What to ask, and whom")
    page.paragraph("The worst that hangs on an answer first.", 0)
    for side in ("origin", "destination", "agreement"):
        some = [q for q in questions if q.ref.side == side]
        if not some:
            continue
        words = side_name(found, side) if side != "agreement" else "The agreement, or both"
        page.heading(f"{words} ({len(some)})")
        for question in some:
            measure = found.codebook.measures[question.ref.measure]
            fact = found.facts.get(question.ref)
            doubt = _elsewhere(found, question.ref) if fact is None else _doubt(fact)
            page.paragraph(f"{measure.ask} [{measure.id}]{doubt}", 2, "- ")
            page.paragraph("for " + ", ".join(p.id for p in question.patterns), 6, "", "dim")


def _elsewhere(found: Alignment, ref: Ref) -> str:
    corridor = found.corridor
    files = {"origin": [corridor.origin], "destination": [corridor.destination]}
    several = files.get(ref.side or "", list(corridor.agreements))
    limits = [x for file in several for x in assessed_for(file, ref.measure, found.on)]
    return f" Assessed for {'; '.join(limits)} alone." if limits else ""


def _doubt(fact: Fact) -> str:
    if fact.silent:
        return " The law is silent, and here silence cannot be compared."
    return " Assessed in part: some of the items nobody has looked for."


def _clear(found: Alignment, page: Page) -> None:
    page.title("Not found")
    for result in found.of("not_reported"):
        page.paragraph(f"{result.pattern.title} [{result.pattern.id}]", 2, "- ")


def _measures(found: Alignment, page: Page) -> None:
    page.title("Measure by measure")
    table = pairs(found.codebook, found.regimes)
    for topic in found.codebook.topics.values():
        some = [p for p in table if p.measure.topic == topic.id]
        known = [p for p in some if p.origin or p.destination]
        if not some or (found.selection.topics and topic.id not in found.selection.topics):
            continue
        page.heading(f"{topic.title} ({len(known)} of {len(some)} assessed on some side)")
        for pair in known:
            _pair(page, found, pair)
        nobody = [p.measure.id for p in some if p not in known]
        if nobody:
            page.gap()
            page.paragraph("Assessed on neither side: " + ", ".join(nobody) + ".", 2)


def _pair(page: Page, found: Alignment, pair: Pair) -> None:
    page.gap()
    page.paragraph(f"{pair.measure.title} [{pair.measure.id}]", 2)
    for side, fact in (("origin", pair.origin), ("destination", pair.destination)):
        name = side_name(found, side)
        page.labelled(name[:14], _short(found, fact, pair), 4, 16)
    if pair.more in ("origin", "destination"):
        page.labelled("", f"{side_name(found, pair.more)} protects more", 4, 16)
    elif _MORE[pair.more]:
        page.labelled("", _MORE[pair.more], 4, 16)


def _short(found: Alignment, fact: Fact | None, pair: Pair) -> str:
    if fact is None:
        return "not assessed"
    owner: Jurisdiction | None = found.corridor.side(fact)
    article = citations(fact, owner) if owner else ""
    weak = "" if fact.evidence == "primary" else f" ({evidence_text(fact)})"
    return f"{value_text(fact, pair.measure)}; {article}{weak}".strip("; ")


def _served(found: Alignment, page: Page) -> None:
    served = found.served()
    if not served:
        return
    page.title("Standards served")
    page.paragraph(
        "Provisions that the patterns above serve, each counted once by the worst of its patterns.", 2
    )
    page.gap()
    wide = max(map(len, served)) + 2
    page.line(f"  {'':<{wide}}{'finding':>8}{'cannot tell':>13}{'settled':>9}{'none found':>12}", "dim")
    for instrument, counts in served.items():
        page.line(
            f"  {instrument:<{wide}}{counts['reported']:>8}{counts['cannot_tell']:>13}"
            f"{counts['settled']:>9}{counts['not_reported']:>12}"
        )


def _glossary(page: Page) -> None:
    page.heading("Words")
    for name in CLASSES:
        words, meaning = CLASS_WORDS[name]
        page.labelled(words.lower(), meaning, 2, 18)
    page.labelled("by silence", "a side decides it by having no provision, not by what a text says", 2, 18)
    page.labelled(
        "cannot be told", "nobody has assessed a fact that decides it; it may or may not be so", 2, 18
    )
    page.paragraph("`lexcheck gap ID --counterpart ID` holds one side's law against the standards.", 2)
