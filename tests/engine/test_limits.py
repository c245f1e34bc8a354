"""Big inputs: split over rulesets and still right, or refused with a clear error."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping

import pytest

from lexcheck.codebook.conditions import (
    All,
    Any,
    Compares,
    Condition,
    Counts,
    Includes,
    Is,
    Not,
    Reaches,
    Ref,
    Relates,
    Stated,
)
from lexcheck.codebook.model import Measure
from lexcheck.engine import direct
from lexcheck.engine.compile import ConditionTooBigError, ConditionUnfitError, compile_conditions
from lexcheck.engine.durable import Session
from lexcheck.engine.outcome import Facts
from lexcheck.engine.plan import READY, number_key
from lexcheck.engine.rulesets import Program
from lexcheck.errors import UsageError
from tests.strategies_engine import make_fact, make_measure

pytestmark = pytest.mark.usefixtures("durable_rules")

ITEMS = tuple(f"item{n}" for n in range(40))


def yes_no(number: int) -> dict[str, Measure]:
    return {f"t.m{n}": make_measure(f"t.m{n}", "yes_no", better="yes") for n in range(number)}


def yes(number: int) -> Condition:
    return Is(Ref(f"t.m{number}"), ("yes",))


def mixed_facts(measures: Mapping[str, Measure]) -> list[Facts]:
    """Return regimes that answer yes throughout, no throughout, or yes, no and nothing in turn."""
    regimes: list[Facts] = []
    for pattern in (("yes",), ("no",), ("yes", "no", None)):
        values = {m: pattern[n % len(pattern)] for n, m in enumerate(measures)}
        regimes.append({Ref(m): make_fact(m, v) for m, v in values.items() if v is not None})
    return regimes


def check(named: Mapping[str, Condition], measures: Mapping[str, Measure], regimes: list[Facts]) -> Program:
    """Check that both engines agree and that no ruleset passes a limit; return the program."""
    session = Session(named, measures)
    for facts in regimes:
        assert session.evaluate(facts) == direct.evaluate(named.values(), facts, measures)
    for ruleset in session.plan.rulesets:
        rules = json.loads(ruleset.definition)
        del rules[READY]
        check_limits(list(rules.values()))
    return compile_conditions(named, measures)


def check_limits(definitions: list[dict[str, object]]) -> None:
    """Count in the definitions themselves what durable-rules cannot bear too much of."""
    joins: Counter[str] = Counter()
    following: dict[str, set[str]] = {}
    for definition in definitions:
        conditions = definition["all"]
        assert isinstance(conditions, list)
        assert 1 <= len(conditions) <= 16
        assert definition["dist"] == 0
        for condition in conditions:
            ((_, tests),) = condition.items()
            words = [str(test) for test in tests["$and"]]
            for n, word in enumerate(words):
                following.setdefault("/".join(words[:n]), set()).add(word)
            joins["/".join(words)] += 1
    assert max(joins.values()) <= 255
    assert max(len(tests) for tests in following.values()) <= 400
    assert max(sum("$" in t for t in tests) for tests in following.values()) <= 60


def test_six_hundred_measures() -> None:
    measures = yes_no(600)
    named = {f"t.rule{n}": All((yes(n), Not(yes((n + 1) % 600)))) for n in range(600)}
    program = check(named, measures, mixed_facts(measures))
    assert len(program.rulesets) > 1


def test_a_rule_of_forty_items_and_every_count() -> None:
    measures = {"t.set": make_measure("t.set", "set", choices=ITEMS)}
    ref = Ref("t.set")
    asked: list[Condition] = [Includes(ref, mode, ITEMS) for mode in ("all", "any", "none")]
    asked += [Counts(ref, bound, n) for bound in ("least", "most") for n in range(42)]
    named = {f"t.rule{n}": condition for n, condition in enumerate(asked)} | {"t.whole": Any(tuple(asked))}
    regimes: list[Facts] = [
        {},
        {ref: make_fact("t.set", None)},
        {ref: make_fact("t.set", frozenset(ITEMS))},
        {ref: make_fact("t.set", frozenset(ITEMS[:39]))},
        {ref: make_fact("t.set", frozenset(ITEMS[:39]), ITEMS[39:])},
        {ref: make_fact("t.set", frozenset(), ITEMS)},
        {ref: make_fact("t.set", frozenset())},
    ]
    check(named, measures, regimes)


def test_three_hundred_rules_on_one_condition() -> None:
    measures = yes_no(301)
    named = {f"t.rule{n}": All((yes(0), yes(n + 1))) for n in range(300)}
    program = check(named, measures, mixed_facts(measures))
    assert len(program.rulesets) == 2


def test_a_thousand_rules() -> None:
    measures = yes_no(200)
    named: dict[str, Condition] = {}
    for n in range(1000):
        some = Any((yes(n % 200), Not(yes(n * 7 % 200)), Stated(Ref(f"t.m{n * 3 % 200}"))))
        named[f"t.rule{n}"] = All((some, yes(n * 11 % 200), Not(All((yes(n % 200), yes(n // 5))))))
    program = check(named, measures, mixed_facts(measures)[1:])
    assert len(program.rulesets) > 1
    roots = {c for ruleset in program.rulesets for p in ruleset.productions for c in [p.concludes.node]}
    assert {program.literals[c].node for c in named.values()} <= roots


def test_a_hundred_parts_are_chained() -> None:
    measures = yes_no(300)
    parts = tuple(yes(n) for n in range(300))
    one_missing = {Ref(f"t.m{n}"): make_fact(f"t.m{n}", "yes") for n in range(299)}
    named: dict[str, Condition] = {
        "t.all": All(parts[:100]),
        "t.any": Any(parts[100:300]),
        "t.most": All(parts[:250]),
    }
    check(named, measures, [*mixed_facts(measures), one_missing])


def test_a_hundred_thresholds_are_split() -> None:
    measures = {"t.n": make_measure("t.n", "number", better="lower")}
    named = {f"t.rule{n}": Compares(Ref("t.n"), "<=", n) for n in range(100)}
    regimes: list[Facts] = [{Ref("t.n"): make_fact("t.n", v)} for v in (-1, 0, 50, 50.5, 99, 1e12, None)]
    program = check(named, measures, regimes)
    assert len(program.rulesets) > 1


def test_a_scale_of_sixty_options() -> None:
    options = [f"o{n}" for n in range(60)]
    measures = {"t.s": make_measure("t.s", "scale", choices=options)}
    ref = Ref("t.s")
    named: dict[str, Condition] = {
        "t.many": Is(ref, tuple(options[:50])),
        **{f"t.least{n}": Reaches(ref, "least", o) for n, o in enumerate(options)},
    }
    check(named, measures, [{ref: make_fact("t.s", o)} for o in (None, "o0", "o49", "o50", "o59")])


def test_a_set_of_pairs_between_many_measures() -> None:
    measures = {f"t.s{n}": make_measure(f"t.s{n}", "set", choices=ITEMS[:5]) for n in range(150)}
    named: dict[str, Condition] = {}
    facts: dict[Ref, object] = {}
    for n in range(150):
        left, right = Ref(f"t.s{n}", "origin"), Ref(f"t.s{n}", "destination")
        named |= {f"{n}{k}": Relates(left, k, right) for k in ("differs", "overlaps", "disjoint", "lacks")}
        facts[left] = make_fact(left.measure, frozenset(ITEMS[: n % 5]))
        facts[right] = make_fact(right.measure, frozenset(ITEMS[n % 3 : 4]), ITEMS[4:5])
    check(named, measures, [facts])  # type: ignore[list-item]


@pytest.mark.parametrize(
    ("condition", "limit"),
    [
        (Any(tuple(All((yes(0), yes(n))) for n in range(300))), "255 parts"),
        (Any(tuple(Compares(Ref("t.n"), ">", n) for n in range(100))), "60 different comparisons"),
        (All(tuple(yes(n) for n in range(450))), "400 different questions"),
        (
            Any(tuple(All((yes(n % 390), Not(yes(n * 7 % 390)), yes(n * 3 % 390))) for n in range(1400))),
            "patterns",
        ),
    ],
    ids=["joins", "comparisons", "distinct", "size"],
)
def test_one_condition_too_big_is_refused_by_name(condition: Condition, limit: str) -> None:
    measures = {**yes_no(450), "t.n": make_measure("t.n", "number", better="higher")}
    named = {"t.small": yes(1), "t.too_big": condition, "t.other": yes(2)}
    with pytest.raises(ConditionTooBigError, match=r"`t\.too_big` is too big") as caught:
        compile_conditions(named, measures)
    assert isinstance(caught.value, UsageError)
    assert caught.value.name == "t.too_big"
    assert limit in caught.value.message
    assert "--engine direct" in caught.value.help


@pytest.mark.parametrize("condition", [All(()), Any(()), Includes(Ref("t.set"), "all", ())])
def test_a_condition_that_asks_nothing_is_refused(condition: Condition) -> None:
    with pytest.raises(ConditionUnfitError):
        compile_conditions({"t.rule": condition}, {"t.set": make_measure("t.set", "set", choices=ITEMS)})


def test_number_keys_order_as_numbers_do() -> None:
    numbers = [
        float("-inf"),
        -1e12,
        -1e12 + 0.5,
        -30,
        -1,
        -1e-07,
        0,
        1e-300,
        1e-07,
        0.5,
        1,
        30,
        1e12,
        float("inf"),
    ]
    keys = [number_key(n) for n in numbers]
    assert keys == sorted(set(keys))
    assert number_key(-0.0) == number_key(0)
    assert number_key(30) == number_key(30.0)
    assert all(-(2**63) < k < 2**63 for k in keys)


def test_chained_comparisons_count_together() -> None:
    # On the false rail `is one of a, b` chains two comparisons. While durable-rules follows the
    # chains of `a` it keeps all that else passed beside it: together no more than 64 (error 303).
    options = [f"o{n}" for n in range(41)]
    measures = {"t.s": make_measure("t.s", "scale", choices=options)}
    ref = Ref("t.s")
    pairs = [(a, "o40") for a in options[1:40]] + [("o0", b) for b in options[1:]]
    named: dict[str, Condition] = {f"t.{a}{b}": Is(ref, (a, b)) for a, b in pairs}
    regimes: list[Facts] = [{ref: make_fact("t.s", o)} for o in (*options, None)]
    program = check(named, measures, regimes)
    assert len(program.rulesets) > 1
