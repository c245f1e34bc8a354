"""Conditions, facts and needs as sentences that an official reads."""

from __future__ import annotations

from collections.abc import Mapping

from lexcheck.analysis.needs import Choice, Need, Needs
from lexcheck.codebook import conditions as c
from lexcheck.codebook.model import Codebook, Measure, Threshold
from lexcheck.law.model import Citation, Fact, Jurisdiction, Law

Thresholds = Mapping[str, Threshold]

_RELATIONS = {
    "differs": "differs from",
    "overlaps": "shares something with",
    "disjoint": "shares nothing with",
    "lacks": "lacks something of",
    "below": "protects less than",
    "above": "protects more than",
}
_COMPARISONS = {"==": "is", ">=": "is at least", "<=": "is at most", ">": "is more than", "<": "is less than"}


def number(value: float) -> str:
    """Return a number without a needless decimal point."""
    return f"{value:,.0f}" if value == int(value) else f"{value:,}"


def owner(value: float, threshold: str, thresholds: Thresholds) -> str:
    """Say whose number a condition compares with, after a space; nothing for 0 and 1.

    Numbers are this project's judgement unless they are named and taken from a provision,
    and no reader may take the one for the other.
    """
    if not threshold:
        return "" if value in (0, 1) else " (our number)"
    provision = thresholds[threshold].provision
    return f" (threshold {threshold} from {provision})" if provision else f" (our threshold {threshold})"


def condition_text(condition: c.Leaf, thresholds: Thresholds) -> str:
    """Return a leaf condition in the words of the rule language, and whose its number is."""
    match condition:
        case c.Is(ref, options):
            return f"{ref} is {'one of ' if len(options) > 1 else ''}{', '.join(options)}"
        case c.Reaches(ref, bound, option):
            return f"{ref} is at {bound} {option}"
        case c.Compares(ref, relation, value, threshold):
            compared = f"{ref} {_COMPARISONS[relation]} {number(value)}"
            return compared + owner(value, threshold, thresholds)
        case c.Includes(ref, mode, items):
            word = "" if mode == "all" else f"{mode} of "
            return f"{ref} includes {word}{', '.join(items)}"
        case c.Counts(ref, bound, count, threshold):
            return f"{ref} counts at {bound} {count}{owner(count, threshold, thresholds)}"
        case c.Stated(ref):
            return f"{ref} is stated"
        case c.Silent(ref):
            return f"{ref} is silent"
        case c.Relates(left, relation, right):
            return f"{left} {_RELATIONS[relation]} {right}"


def value_text(fact: Fact, measure: Measure) -> str:
    """Return what a fact says as coded: option, items or number with its unit."""
    if fact.value is None:
        return "silent"
    if isinstance(fact.value, frozenset):
        items = [i for i in measure.choice_ids if i in fact.value]
        return ", ".join(items) or "none of the items"
    if isinstance(fact.value, float):
        return f"{number(fact.value)} {measure.unit.replace('_', ' ')}"
    return fact.value


def law_title(citation: Citation, laws: Mapping[str, Law]) -> str:
    """Return a citation with the title of its law, as a reader would look it up."""
    law = laws.get(citation.law)
    return f"{law.title if law else citation.law}, {citation.pinpoint}".rstrip(", ")


def citations(fact: Fact, jurisdiction: Jurisdiction) -> str:
    """Return all citations of a fact, those of one law together."""
    owner: Jurisdiction | None = jurisdiction
    while owner is not None and owner.id != fact.jurisdiction:
        owner = owner.parent
    laws = (owner or jurisdiction).laws
    by_law: dict[str, list[str]] = {}
    for citation in fact.cite:
        title = laws[citation.law].title if citation.law in laws else citation.law
        by_law.setdefault(title, []).append(citation.pinpoint)
    return "; ".join(
        f"{title}, {', '.join(p for p in pins if p)}".rstrip(", ") for title, pins in by_law.items()
    )


def evidence_text(fact: Fact) -> str:
    """Return how well a fact is evidenced, in words that cannot be overlooked when it is weak."""
    if fact.evidence == "primary":
        return "article read"
    return (
        "described by a source, article not read" if fact.evidence == "secondary" else "NOBODY HAS CHECKED IT"
    )


def need_lines(found: Needs, book: Codebook, indent: str = "") -> list[str]:
    """Return what is lacking as lines, each led by a dash, alternatives under `one of these`."""
    lines: list[str] = []
    for need in found:
        if isinstance(need, Need):
            lines.append(f"{indent}- {need_text(need, book)}")
            continue
        lines += _choice_lines(need, book, indent)
    return lines


def _choice_lines(choice: Choice, book: Codebook, indent: str) -> list[str]:
    lines = [f"{indent}- one of these:"]
    for way in choice.ways:
        if len(way) == 1:
            lines += need_lines(way, book, indent + "  ")
        else:
            lines.append(f"{indent}  - together:")
            lines += need_lines(way, book, indent + "    ")
    return lines


def need_text(need: Need, book: Codebook) -> str:
    """Return one need as a sentence: what the law would have to say."""
    leaf = need.leaf
    if isinstance(leaf, c.Relates):
        text = condition_text(leaf, book.thresholds)
        return text if need.wanted else f"not: {text}"
    measure = book.measures[leaf.ref.measure]
    body = _wanted(need, measure) if need.wanted else _unwanted(need, measure)
    if isinstance(leaf, c.Compares):
        body += owner(leaf.number, leaf.threshold, book.thresholds)
    elif isinstance(leaf, c.Counts):
        body += owner(leaf.count, leaf.threshold, book.thresholds)
    unknown = "" if need.assessed else " (not assessed)"
    return f"{measure.title} [{leaf.ref}]: {body}{unknown}"


def _wanted(need: Need, measure: Measure) -> str:
    match need.leaf:
        case c.Is(_, options) if measure.kind == "yes_no":
            return " or ".join(options)
        case c.Is(_, options):
            return " or ".join(f"“{measure.define(o)}” ({o})" for o in options)
        case c.Reaches(_, bound, option):
            top = option in (measure.choice_ids[-1], measure.choice_ids[0]) and (
                (option == measure.choice_ids[-1]) == (bound == "least")
            )
            return f"{'' if top else f'at {bound} '}“{measure.define(option)}” ({option})"
        case c.Compares(_, relation, value):
            bound = _COMPARISONS[relation].removeprefix("is ")
            return f"{bound} {number(value)} {measure.unit.replace('_', ' ')}"
        case c.Includes(_, mode, items):
            named = "; ".join(f"{measure.define(i)} ({i})" for i in need.items or items)
            if mode == "none":
                return f"should not include {named}"
            return f"should include {'any of: ' if mode == 'any' and len(items) > 1 else ''}{named}"
        case c.Counts(_, bound, count, _):
            return f"at {bound} {count} of the items listed for this measure"
        case c.Stated():
            return "a rule of any kind"
        case c.Silent():
            return "no rule"
    raise AssertionError(need)


def _unwanted(need: Need, measure: Measure) -> str:
    if isinstance(need.leaf, c.Includes):
        turned = {"any": "none", "none": "any", "all": "none"}[need.leaf.mode]
        return _wanted(Need(c.Includes(need.leaf.ref, turned, need.leaf.items), True, need.items), measure)
    return f"anything but {_wanted(need, measure)}"
