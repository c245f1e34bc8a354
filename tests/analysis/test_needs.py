"""What is said to be missing really is what is missing: with it, the rule is met."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lexcheck.analysis.cases import asked_by, combinations
from lexcheck.analysis.needs import Choice, Need, Needs, needs
from lexcheck.codebook import conditions as c
from lexcheck.codebook.load import load_codebook
from lexcheck.codebook.model import Measure, Rule
from lexcheck.engine import direct
from lexcheck.engine.outcome import Truth
from lexcheck.law.model import Fact, Value

BOOK = load_codebook()
RULES = sorted(BOOK.rules)


def first_ways(found: Needs) -> list[Need]:
    """Take the first way of every choice."""
    out: list[Need] = []
    for need in found:
        if isinstance(need, Choice):
            out += first_ways(min(need.ways, key=lambda w: len(first_ways(w))))
        else:
            out.append(need)
    return out


def grant(need: Need, facts: dict[c.Ref, Fact]) -> None:
    """Change the facts so that the need is fulfilled."""
    leaf = need.leaf
    assert not isinstance(leaf, c.Relates)
    measure = BOOK.measures[leaf.ref.measure]
    value = granted(leaf, need, measure, facts.get(leaf.ref))
    unassessed = facts[leaf.ref].unassessed if leaf.ref in facts else frozenset()
    if isinstance(value, frozenset):
        touched = set(leaf.items) if isinstance(leaf, c.Includes) else set(measure.choice_ids)
        unassessed = unassessed - value - touched
    facts[leaf.ref] = Fact(
        measure.id, value, "unverified", unassessed if isinstance(value, frozenset) else frozenset()
    )


def granted(leaf: c.Leaf, need: Need, measure: Measure, old: Fact | None) -> Value | None:
    had = old.value if old is not None and isinstance(old.value, frozenset) else frozenset()
    match leaf:
        case c.Silent():
            return None if need.wanted else anything(measure)
        case c.Stated():
            if not need.wanted:
                return None
            return old.value if old is not None and old.value is not None else anything(measure)
        case c.Is(_, options):
            return options[0] if need.wanted else next(o for o in measure.choice_ids if o not in options)
        case c.Reaches(_, bound, option):
            place = measure.rank(option)
            if need.wanted:
                return option
            return measure.choice_ids[place - 1 if bound == "least" else place + 1]
        case c.Compares(_, relation, number):
            step = {">=": 0, "<=": 0, "==": 0, ">": 1, "<": -1}[relation]
            away = {">=": -1, "<=": 1, "==": 1, ">": 0, "<": 0}[relation]
            return float(number + (step if need.wanted else away))
        case c.Includes(_, mode, items):
            add = (mode != "none") == need.wanted
            return had | set(items) if add else had - set(items)
        case c.Counts(_, bound, count):
            most = (bound == "most") == need.wanted
            if most:
                return frozenset(sorted(had)[: count if need.wanted else count - 1])
            wanted = count if need.wanted else count + 1
            others = [i for i in measure.choice_ids if i not in had]
            return had | set(others[: max(0, wanted - len(had))])
    raise AssertionError(leaf)


def anything(measure: Measure) -> Value:
    if measure.kind == "number":
        return 1.0
    if measure.kind == "set":
        return frozenset(measure.choice_ids[:1])
    return measure.choice_ids[-1]


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_granting_what_is_missing_meets_the_rule(data: st.DataObject) -> None:
    rule = BOOK.rules[data.draw(st.sampled_from(RULES))]
    facts = dict(data.draw(st.sampled_from(some_facts(rule))))
    for _ in range(6):  # one need can take away what another gave: grant again
        outcomes = direct.evaluate(asked_by(rule), facts, BOOK.measures)
        lacking = needs(rule.met, outcomes, facts)
        assert bool(lacking) == (outcomes[rule.met].truth is not Truth.TRUE)
        if not lacking:
            return
        for need in sorted(first_ways(lacking), key=lambda n: not isinstance(n.leaf, c.Stated)):
            grant(need, facts)
    raise AssertionError(f"{rule.id} is not met after all that was missing was granted: {facts}")


def some_facts(rule: Rule) -> list[dict[c.Ref, Fact]]:
    from itertools import islice

    return list(islice(combinations(asked_by(rule), BOOK.measures), 400))


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_of_which_nothing_is_known_lacks_something_and_says_it_is_not_assessed(rule: str) -> None:
    subject = BOOK.rules[rule]
    outcomes = direct.evaluate(asked_by(subject), {}, BOOK.measures)
    lacking = needs(subject.met, outcomes, {})
    assert lacking
    assert not any(n.assessed for n in first_ways(lacking))


def test_items_that_are_there_are_not_asked_for_again() -> None:
    leaf = c.Includes(c.Ref("fees.refund_sources"), "all", ("recruiter", "employer", "insurance"))
    fact = Fact("fees.refund_sources", frozenset({"recruiter"}), "primary", frozenset({"insurance"}))
    facts = {leaf.ref: fact}
    outcomes = direct.evaluate([leaf], facts, BOOK.measures)
    (need,) = needs(leaf, outcomes, facts)
    assert isinstance(need, Need)
    assert need.items == ("employer",)
    assert need.open == ("insurance",)
    assert need.assessed


def test_what_must_not_be_there_is_named_item_by_item() -> None:
    leaf = c.Includes(c.Ref("fees.costs_on_worker"), "none", ("visa", "insurance", "travel_to_job"))
    facts = {leaf.ref: Fact("fees.costs_on_worker", frozenset({"visa", "skills_test"}), "primary")}
    outcomes = direct.evaluate([leaf], facts, BOOK.measures)
    (need,) = needs(leaf, outcomes, facts)
    assert isinstance(need, Need)
    assert need.items == ("visa",)


def test_alternatives_are_a_choice_and_what_holds_already_is_left_out() -> None:
    ref = c.Ref("fees.worker_fee_rule")
    held = c.Reaches(ref, "least", "permitted_up_to_cap")
    lacking = c.Is(ref, ("prohibited_without_exception",))
    other = c.Is(c.Ref("fees.wage_recovery"), ("prohibited",))
    condition = c.All((held, c.Any((lacking, other))))
    facts = {ref: Fact("fees.worker_fee_rule", "permitted_up_to_cap", "primary")}
    outcomes = direct.evaluate([condition], facts, BOOK.measures)
    (choice,) = needs(condition, outcomes, facts)
    assert isinstance(choice, Choice)
    assert [way[0].leaf for way in choice.ways if isinstance(way[0], Need)] == [lacking, other]
    assert replace(facts[ref], value="prohibited_without_exception") != facts[ref]
