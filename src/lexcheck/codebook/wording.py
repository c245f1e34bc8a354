"""Conditions and numbers in the words of the rule language."""

from __future__ import annotations

from collections.abc import Mapping

from lexcheck.codebook import conditions as c
from lexcheck.codebook.model import Threshold

Thresholds = Mapping[str, Threshold]

_RELATIONS = {
    "differs": "differs from",
    "overlaps": "shares something with",
    "disjoint": "shares nothing with",
    "lacks": "lacks something of",
    "below": "protects less than",
    "above": "protects more than",
}
COMPARISONS = {"==": "is", ">=": "is at least", "<=": "is at most", ">": "is more than", "<": "is less than"}


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
    if threshold not in thresholds:
        return f" ({threshold})"
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
            compared = f"{ref} {COMPARISONS[relation]} {number(value)}"
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


def describe(condition: c.Condition, thresholds: Thresholds) -> str:
    """Return any condition in words: a leaf as it is written, another by what it joins."""
    match condition:
        case c.All(parts):
            return f"the {len(parts)} conditions joined by `and`"
        case c.Any(parts):
            return f"the {len(parts)} conditions joined by `or`"
        case c.Not(part):
            return f"not ({describe(part, thresholds)})"
        case c.Holds(concept, side, _):
            return f"{side} {concept} holds" if side else f"{concept} holds"
        case _:
            return condition_text(condition, thresholds)
