"""Tell facts to durable-rules in narrow messages.

A message says one small thing that is known; what is unknown is not told, so that neither
rail can fire on it. This module reads facts on its own, apart from the direct evaluator's
reading, so that one mistake does not stand in both engines.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lexcheck.codebook.conditions import Relates
from lexcheck.codebook.model import Measure
from lexcheck.engine.outcome import Facts
from lexcheck.engine.plan import Message, RulesetPlan, Slot, number_key
from lexcheck.law.model import Fact

_HIGHEST = number_key(float("inf"))
_PROPERTY = {"status": "s", "rank": "r", "num": "v", "item": "i", "fewest": "v", "most": "v"}


def messages(ruleset: RulesetPlan, facts: Facts, measures: Mapping[str, Measure]) -> Iterator[Message]:
    """Yield each thing known that the ruleset asks about, once."""
    for ref, slots in ruleset.slots.items():
        fact = facts.get(ref)
        if fact is not None:
            measure = measures[ref.measure]
            for slot in slots:
                value = slot_value(slot, fact, measure)
                if value is not None:
                    yield {**dict(slot.about), _PROPERTY[slot.quality]: value}
    for pair in ruleset.pairs:
        answer = pair_value(pair.asked, facts, measures)
        if answer is not None:
            yield {**dict(pair.about), "a": answer}


def comparable(fact: Fact | None, measure: Measure) -> bool:
    """Return whether a fact can be held against another: it is there, and if silent, is read as something."""
    if fact is None:
        return False
    if not fact.silent:
        return True
    if measure.silence == "not_comparable":
        return False
    if measure.kind == "number":
        return measure.better != "neutral"
    return not (
        measure.kind == "yes_no" and measure.better == "neutral" and measure.silence == "no_restriction"
    )


def slot_value(slot: Slot, fact: Fact, measure: Measure) -> str | int | None:
    """Return what is told of a slot, None when it is unknown."""
    if slot.quality == "status":
        return "silent" if fact.silent else "stated"
    if not comparable(fact, measure):
        return None
    if slot.quality == "item":
        answer = item_value(slot.item, fact)
        return answer and f"{answer} {slot.item}"
    if slot.quality in ("fewest", "most"):
        return size_value(slot.quality, fact)
    return order_value(fact, measure)


def order_value(fact: Fact, measure: Measure) -> int:
    """Return the rank of an option or the key of a number; a silence stands at an end."""
    if measure.kind == "number":
        if fact.silent:
            # Silence of a limit that protects by being high is the lowest, unless it is free.
            low = (measure.better == "higher") == (measure.silence == "no_protection")
            return -_HIGHEST if low else _HIGHEST
        assert isinstance(fact.value, int | float)
        return number_key(fact.value)
    if fact.silent:
        return silent_rank(measure)
    return measure.choice_ids.index(str(fact.value))


def silent_rank(measure: Measure) -> int:
    """Return the rank at which silence on a scale or yes/no measure stands."""
    return -1 if measure.silence == "no_protection" else len(measure.choice_ids) - 1


def item_value(item: str, fact: Fact) -> str | None:
    """Return whether a set has an item, None when nobody has looked."""
    if item in _had(fact):
        return "yes"
    return None if item in _open(fact) else "no"


def size_value(bound: str, fact: Fact) -> int:
    """Return the least or the most items that a set can turn out to have."""
    had = _had(fact)
    return len(had) if bound == "fewest" else len(had | _open(fact))


def pair_value(asked: Relates, facts: Facts, measures: Mapping[str, Measure]) -> str | None:
    """Return whether a relation between two sides holds, None when that is unknown."""
    left, right = facts.get(asked.left), facts.get(asked.right)
    of_left, of_right = measures[asked.left.measure], measures[asked.right.measure]
    if left is None or right is None:
        return None
    if not (comparable(left, of_left) and comparable(right, of_right)):
        return None
    if of_left.kind == "set":
        return sets_relate(asked.relation, left, right)
    low, high = order_value(left, of_left), order_value(right, of_right)
    holds = {"differs": low != high, "below": low < high, "above": low > high}[asked.relation]
    return "yes" if holds else "no"


def sets_relate(relation: str, left: Fact, right: Fact) -> str | None:
    """Return whether two sets stand in a relation, going through the items one by one."""
    items = _had(left) | _open(left) | _had(right) | _open(right)
    both = {(item_value(i, left), item_value(i, right)) for i in items}
    match relation:
        case "overlaps":
            return _some(("yes", "yes") in both, all("no" in b for b in both))
        case "disjoint":
            return _some(all("no" in b for b in both), ("yes", "yes") in both)
        case "lacks":
            return _some(("no", "yes") in both, all(a == "yes" or b == "no" for a, b in both))
        case "differs":
            apart = ("no", "yes") in both or ("yes", "no") in both
            return _some(apart, all(a == b is not None for a, b in both))
    raise ValueError(f"sets cannot stand in the relation `{relation}`")


def _some(yes: bool, no: bool) -> str | None:
    if yes:
        return "yes"
    return "no" if no else None


def _had(fact: Fact) -> frozenset[str]:
    return fact.value if isinstance(fact.value, frozenset) else frozenset()


def _open(fact: Fact) -> frozenset[str]:
    return frozenset() if fact.silent else fact.unassessed
