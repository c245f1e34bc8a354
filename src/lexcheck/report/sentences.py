"""Conditions, facts and needs as sentences that an official reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexcheck.analysis.gap import open_items
from lexcheck.analysis.needs import Choice, Need, Needs
from lexcheck.codebook import conditions as c
from lexcheck.codebook.model import Codebook, Measure, Rule
from lexcheck.codebook.wording import COMPARISONS, condition_text, number, owner
from lexcheck.law.citing import cited
from lexcheck.law.model import Acceptance, Bill, Fact, Jurisdiction

if TYPE_CHECKING:
    from lexcheck.report import result_model as r

WORDS = {
    "met": "met",
    "partly_met": "partly met",
    "not_met": "not met",
    "undetermined": "not assessed",
    "not_applicable": "not applicable",
}


def outcome_text(outcome: str, nature: str, low: str, high: str, in_doubt: bool = False) -> str:
    """Return a verdict as a reader reads it, such as `not met (silent)`.

    `in_doubt` says that nobody knows whether the rule applies.
    """
    if outcome == "not_met":
        return f"not met ({nature})"
    if outcome != "undetermined":
        return WORDS[outcome]
    wide = (low, high) == ("not_met", "met")
    bounds = "between not met and met" if wide else f"{WORDS[low]} or {WORDS[high]}"
    return f"not assessed ({bounds}{', if the rule applies' if in_doubt else ''})"


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


def silence_text(fact: Fact | r.Fact) -> str:
    """Return that the law is silent, and what whoever read it says of that, such as what a bill ends."""
    return f"The law is silent. {fact.says}".rstrip()


def citations(fact: Fact, jurisdiction: Jurisdiction) -> str:
    """Return all citations of a fact, those of one law together."""
    return cited([fact], jurisdiction)


EVIDENCE = {
    "primary": "primary: article read",
    "secondary": "secondary: described by a source, article not read",
    "unverified": "UNVERIFIED: nobody has checked it",
}


def evidence_text(fact: Fact) -> str:
    """Return how well a fact is evidenced, in words that cannot be overlooked when it is weak."""
    return EVIDENCE[fact.evidence]


def evidence_word(kind: str) -> str:
    """Return a kind of evidence in one word, in capitals when it is none."""
    return kind.upper() if kind == "unverified" else kind


def state_text(law: Jurisdiction) -> str:
    """Return which state of the law is told of, and with which bill."""
    read = f", last read on {law.read}" if law.read else ""
    text = f"The file describes the law as it stood on {law.as_at}{read}."
    return f"{text} {_bill_text(law.bill)}" if law.bill else text


def _bill_text(bill: Bill) -> str:
    changed, ended = sum(map(len, bill.facts.values())), len(bill.repeals)
    read = f" and read on {bill.read}" if bill.read else ""
    says = f"The bill, as at {bill.as_at}{read}, sets {changed} fact{'s' if changed != 1 else ''}"
    begins = "does not say when it comes into force, and is looked at as if it had"
    if bill.in_force:
        begins = f"would come into force on {bill.in_force}"
    return f"{says} and ends {ended}; it {begins}."


def acceptance_text(state: str, given: Acceptance | r.Acceptance, outcome: str) -> tuple[str, str]:
    """Return a label and who accepts a gap, until when and why; a rule that is met needs no acceptance.

    `state` is that of `acceptance_on`.
    """
    days = f"from {given.since} until {given.until}" if state == "not_begun" else f"until {given.until}"
    said = f"by {given.by}: {given.reason}"
    if outcome in ("met", "not_applicable"):
        why = "the rule is met" if outcome == "met" else "the rule does not apply"
        return "Accepted", f"not needed: {why} (noted {days}, {said})"
    if state == "lapsed":
        return "LAPSED", f"the acceptance ended on {given.until}; it was given {said}"
    if state == "not_begun":
        return "Accepted", f"not yet: only {days}, {said}"
    doubt = ", should it turn out to be a gap" if outcome == "undetermined" else ""
    return "Accepted", f"{days}{doubt}, {said}"


def unassessed_text(rule: Rule, ref: c.Ref, fact: Fact | None, measure: Measure, others: list[str]) -> str:
    """Return why a measure stands in the way of a rule's verdict; `others` are whom it was assessed for."""
    if fact is None and others:
        return f"Assessed for {'; '.join(others)} alone: {measure.ask}"
    if fact is None:
        return f"Nobody has assessed: {measure.ask}"
    if fact.silent:
        return "The law is silent, and here silence cannot be compared with a rule."
    names = [measure.define(i) for i in open_items(rule, ref, fact, measure)]
    return f"Nobody has assessed whether the law includes: {'; '.join(names)}."


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
    told = isinstance(leaf, c.Includes) and need.open
    unknown = "" if need.assessed or told else " (not assessed)"
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
            bound = COMPARISONS[relation].removeprefix("is ")
            return f"{bound} {number(value)} {measure.unit.replace('_', ' ')}"
        case c.Includes(_, mode, items):
            verb = "should not include" if mode == "none" else "should include"
            any_of = "any of: " if mode == "any" and len(items) > 1 else ""
            named = "; ".join(f"{measure.define(i)} ({i})" for i in need.items)
            unread = "; ".join(f"{measure.define(i)} ({i})" for i in need.open)
            if not need.items:
                return f"{verb} {any_of}{unread} (not assessed)"
            more = f"; and, NOT ASSESSED so far: {unread}" if unread else ""
            return f"{verb} {any_of}{named}{more}"
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
