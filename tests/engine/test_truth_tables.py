"""Every operator and connective against tables written by hand, for both engines.

T is true, F false, U unknown. `np`, `nr` and `nc` are a silent fact of a measure whose
silence means no_protection, no_restriction and not_comparable. A set is written as its
items, those after `?` unassessed: `a?b` has a, nobody has looked at b, and lacks the rest.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lexcheck.codebook.conditions import (
    All,
    Any,
    Compares,
    Condition,
    Counts,
    Holds,
    Includes,
    Is,
    Not,
    Reaches,
    Ref,
    Relates,
    Silent,
    Stated,
)
from lexcheck.codebook.model import Measure
from lexcheck.engine import durable
from lexcheck.engine.evaluate import evaluate
from lexcheck.engine.outcome import Outcome, Truth
from lexcheck.law.model import Fact, Value
from tests.strategies_engine import make_fact, make_measure

TRUTHS = {"T": Truth.TRUE, "F": Truth.FALSE, "U": Truth.UNKNOWN}
SILENCES = {"np": "no_protection", "nr": "no_restriction", "nc": "not_comparable"}
ENGINES = ("direct", pytest.param("durable", marks=pytest.mark.skipif(not durable.available(), reason="")))
M = Ref("t.m")

SCALE = """
                | low mid high absent np nr nc
is low          |  T   F   F    U     F  F  U
is mid          |  F   T   F    U     F  F  U
is high         |  F   F   T    U     F  T  U
is low,high     |  T   F   T    U     F  T  U
is low,mid,high |  T   T   T    U     F  T  U
least low       |  T   T   T    U     F  T  U
least mid       |  F   T   T    U     F  T  U
least high      |  F   F   T    U     F  T  U
most low        |  T   F   F    U     T  F  U
most mid        |  T   T   F    U     T  F  U
most high       |  T   T   T    U     T  T  U
stated          |  T   T   T    U     F  F  F
silent          |  F   F   F    U     T  T  T
"""

YES_NO_BETTER_YES = """
          | no yes absent np nr nc
is yes    | F   T   U     F  T  U
is no     | T   F   U     F  F  U
is yes,no | T   T   U     F  T  U
stated    | T   T   U     F  F  F
silent    | F   F   U     T  T  T
"""

YES_NO_BETTER_NO = """
          | no yes absent np nr nc
is yes    | F   T   U     F  F  U
is no     | T   F   U     F  T  U
is yes,no | T   T   U     F  T  U
"""

YES_NO_NEUTRAL = """
          | no yes absent np nr nc
is yes    | F   T   U     F  U  U
is no     | T   F   U     F  U  U
is yes,no | T   T   U     F  U  U
stated    | T   T   U     F  F  F
silent    | F   F   U     T  T  T
"""

NUMBER_BETTER_HIGHER = """
          | 29 30 31 30.0 absent np nr nc
== 30     | F  T  F  T     U     F  F  U
>= 30     | F  T  T  T     U     F  T  U
<= 30     | T  T  F  T     U     T  F  U
> 30      | F  F  T  F     U     F  T  U
< 30      | T  F  F  F     U     T  F  U
>= -1e12  | T  T  T  T     U     F  T  U
<= 1e12   | T  T  T  T     U     T  F  U
== 1e12   | F  F  F  F     U     F  F  U
stated    | T  T  T  T     U     F  F  F
silent    | F  F  F  F     U     T  T  T
"""

NUMBER_BETTER_LOWER = """
          | 29 30 31 1e-07 0 -1e12 absent np nr nc
== 30     | F  T  F  F     F  F     U     F  F  U
>= 30     | F  T  T  F     F  F     U     T  F  U
<= 30     | T  T  F  T     T  T     U     F  T  U
> 30      | F  F  T  F     F  F     U     T  F  U
< 30      | T  F  F  T     T  T     U     F  T  U
> 0       | T  T  T  T     F  F     U     T  F  U
<= 0      | F  F  F  F     T  T     U     F  T  U
<= 1e12   | T  T  T  T     T  T     U     F  T  U
> -1e12   | T  T  T  T     T  F     U     T  F  U
"""

NUMBER_NEUTRAL = """
          | 29 30 31 absent np nr nc
== 30     | F  T  F   U     U  U  U
>= 30     | F  T  T   U     U  U  U
<= 30     | T  T  F   U     U  U  U
> 30      | F  F  T   U     U  U  U
< 30      | T  F  F   U     U  U  U
stated    | T  T  T   U     F  F  F
silent    | F  F  F   U     T  T  T
"""

SET = """
           | abc ab ab?c a?b ?abc - absent np nr nc
all a,b    |  T  T   T    U   U   F  U     F  F  U
all c      |  T  F   U    F   U   F  U     F  F  U
any b,c    |  T  T   T    U   U   F  U     F  F  U
any c      |  T  F   U    F   U   F  U     F  F  U
none b,c   |  F  F   F    U   U   T  U     T  T  U
none c     |  F  T   U    T   U   T  U     T  T  U
count>= 0  |  T  T   T    T   T   T  U     T  T  U
count>= 1  |  T  T   T    T   U   F  U     F  F  U
count>= 2  |  T  T   T    U   U   F  U     F  F  U
count>= 3  |  T  F   U    F   U   F  U     F  F  U
count>= 4  |  F  F   F    F   F   F  U     F  F  U
count<= 0  |  F  F   F    F   U   T  U     T  T  U
count<= 1  |  F  F   F    U   U   T  U     T  T  U
count<= 2  |  F  T   U    T   U   T  U     T  T  U
count<= 3  |  T  T   T    T   T   T  U     T  T  U
stated     |  T  T   T    T   T   T  U     F  F  F
silent     |  F  F   F    F   F   F  U     T  T  T
"""

ONE_MEASURE = [
    ("scale", "", SCALE),
    ("yes_no", "yes", YES_NO_BETTER_YES),
    ("yes_no", "no", YES_NO_BETTER_NO),
    ("yes_no", "neutral", YES_NO_NEUTRAL),
    ("number", "higher", NUMBER_BETTER_HIGHER),
    ("number", "lower", NUMBER_BETTER_LOWER),
    ("number", "neutral", NUMBER_NEUTRAL),
    ("set", "more", SET),
    ("set", "fewer", SET),
    ("set", "neutral", SET),
]

# left, right | differs below above | by, when unknown
ORDER_NO_PROTECTION = """
low    low    | F F F |
low    mid    | T T F |
mid    low    | T F T |
silent low    | T T F |
low    silent | T F T |
silent silent | F F F |
absent low    | U U U | left
low    absent | U U U | right
absent silent | U U U | left
absent absent | U U U | left right
"""

ORDER_NO_RESTRICTION = """
silent high   | F F F |
high   silent | F F F |
silent mid    | T F T |
mid    silent | T T F |
silent silent | F F F |
silent absent | U U U | right
"""

ORDER_NOT_COMPARABLE = """
mid    mid    | F F F |
silent low    | U U U | left
low    silent | U U U | right
silent silent | U U U | left right
silent absent | U U U | left right
"""

NUMBERS_HIGHER = """
30     30.0   | F F F |
29     30     | T T F |
30     29     | T F T |
1e-07  0      | T F T |
silent -1e12  | T T F |
30     silent | T F T |
silent silent | F F F |
absent 30     | U U U | left
"""

NUMBERS_LOWER = """
silent 1e12   | T F T |
30     silent | T T F |
silent silent | F F F |
30     absent | U U U | right
"""

NUMBERS_NEUTRAL = """
29     30     | T T F |
silent 30     | U U U | left
30     silent | U U U | right
silent silent | U U U | left right
"""

ORDERS = [
    ("scale", "", "np", ORDER_NO_PROTECTION),
    ("scale", "", "nr", ORDER_NO_RESTRICTION),
    ("scale", "", "nc", ORDER_NOT_COMPARABLE),
    ("number", "higher", "np", NUMBERS_HIGHER),
    ("number", "lower", "np", NUMBERS_LOWER),
    ("number", "lower", "nr", NUMBERS_HIGHER),
    ("number", "higher", "nr", NUMBERS_LOWER),
    ("number", "neutral", "np", NUMBERS_NEUTRAL),
    ("number", "neutral", "nr", NUMBERS_NEUTRAL),
    ("number", "neutral", "nc", NUMBERS_NEUTRAL),
]

# The left measure has the items a b c, the right one b c d.
# left, right | differs overlaps disjoint lacks | by, when unknown
SETS = """
ab     bc     | T T F T |
ab     b      | T T F F |
b      b      | F T F F |
bc     bc     | F T F F |
a      d      | T F T T |
-      -      | F F T F |
-      b      | T F T T |
b      -      | T F T F |
b?c    bc     | U T F U | left right
b?c    b      | U T F F | left right
b      b?c    | U T F U | left right
?b     b      | U U U U | left right
?b     c      | T F T T | left right
b?c    ?c     | T U U U | left right
a?b    ?b     | T U U U | left right
-      ?d     | U F T U | left right
?abc   -      | U F T F | left right
?abc   ?bcd   | U U U U | left right
bc     b?cd   | U T F U | left right
"""

SETS_SILENT = """
silent b      | T F T T |
b      silent | T F T F |
silent silent | F F T F |
silent ?b     | U F T U | left right
absent b      | U U U U | left
b      absent | U U U U | right
absent silent | U U U U | left
absent absent | U U U U | left right
"""

SETS_NOT_COMPARABLE = """
silent b      | U U U U | left
b      silent | U U U U | right
silent silent | U U U U | left right
silent ?b     | U U U U | left
silent absent | U U U U | left right
"""

SET_PAIRS = [
    ("np", SETS),
    ("nc", SETS),
    ("np", SETS_SILENT),
    ("nr", SETS_SILENT),
    ("nc", SETS_NOT_COMPARABLE),
]

# p q | all, by | any, by
CONNECTIVES = """
T T | T pq | T pq
T F | F q  | T p
T U | U q  | T p
F T | F p  | T q
F F | F pq | F pq
F U | F p  | U q
U T | U p  | T q
U F | F q  | U p
U U | U pq | U pq
"""


def lines(table: str) -> Iterator[list[list[str]]]:
    """Yield the rows of a table, each as cells of words."""
    for line in table.strip("\n").splitlines():
        yield [cell.split() for cell in line.split("|")]


def fact_of(measure: Measure, word: str) -> Fact | None:
    """Return the fact that a column or a row names."""
    value: Value
    if word == "absent":
        return None
    if word == "silent" or word in SILENCES:
        return make_fact(measure.id, None)
    if measure.kind == "set":
        had, _, unassessed = word.replace("-", "").partition("?")
        return make_fact(measure.id, frozenset(had), unassessed)
    value = (float(word) if "." in word or "e" in word else int(word)) if measure.kind == "number" else word
    return make_fact(measure.id, value)


def condition_of(words: list[str]) -> Condition:
    """Return the condition that a row names."""
    match words:
        case ["stated"]:
            return Stated(M)
        case ["silent"]:
            return Silent(M)
        case ["is", options]:
            return Is(M, tuple(options.split(",")))
        case ["least" | "most" as bound, option]:
            return Reaches(M, bound, option)
        case ["all" | "any" | "none" as mode, items]:
            return Includes(M, mode, tuple(items.split(",")))
        case ["count>=" | "count<=" as bound, number]:
            return Counts(M, {"count>=": "least", "count<=": "most"}[bound], int(number))
        case [relation, number]:
            return Compares(M, relation, float(number))
    raise ValueError(words)


def measure_of(id: str, kind: str, better: str, silence: str, items: str = "abc") -> Measure:
    choices = {"scale": ("low", "mid", "high"), "set": tuple(items)}.get(kind, ())
    return make_measure(id, kind, silence, better, choices)


def one_measure_cases() -> Iterator[object]:
    for kind, better, table in ONE_MEASURE:
        (_, columns), *rows = lines(table)
        for words, truths in rows:
            for column, truth in zip(columns, truths, strict=True):
                name = f"{kind} {better} {' '.join(words)}: {column}"
                yield pytest.param(kind, better, words, column, truth, id=name)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(("kind", "better", "words", "column", "truth"), list(one_measure_cases()))
def test_a_leaf_on_one_measure(
    engine: str, kind: str, better: str, words: list[str], column: str, truth: str
) -> None:
    measure = measure_of("t.m", kind, better, SILENCES.get(column, "no_protection"))
    condition = condition_of(words)
    fact = fact_of(measure, column)
    facts = {} if fact is None else {M: fact}
    asked = {"rule": condition, "not": Not(condition)}
    found = evaluate(asked, facts, {"t.m": measure}, engine).outcomes
    assert found[condition] == Outcome(TRUTHS[truth], frozenset({M}))
    opposite = {"T": "F", "F": "T", "U": "U"}[truth]
    assert found[Not(condition)] == Outcome(TRUTHS[opposite], frozenset({M}))


def check_pair(
    engine: str, measures: tuple[Measure, Measure], sides: list[str], truths: dict[str, str], by: list[str]
) -> None:
    left, right = Ref(measures[0].id, "origin"), Ref(measures[1].id, "destination")
    made = {r: fact_of(m, w) for r, m, w in zip((left, right), measures, sides, strict=True)}
    facts = {r: f for r, f in made.items() if f is not None}
    asked = {relation: Relates(left, relation, right) for relation in truths}
    found = evaluate(asked, facts, {m.id: m for m in measures}, engine).outcomes
    missing = frozenset({"left": left, "right": right}[b] for b in by)
    for relation, truth in truths.items():
        expected = missing if truth == "U" else frozenset({left, right})
        assert found[asked[relation]] == Outcome(TRUTHS[truth], expected), relation


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(("kind", "better", "silence", "table"), ORDERS)
def test_an_order_between_two_sides(engine: str, kind: str, better: str, silence: str, table: str) -> None:
    measure = measure_of("t.m", kind, better, SILENCES[silence])
    for sides, truths, by in lines(table):
        named = dict(zip(("differs", "below", "above"), truths, strict=True))
        check_pair(engine, (measure, measure), sides, named, by)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(("silence", "table"), SET_PAIRS)
def test_a_relation_between_two_sets(engine: str, silence: str, table: str) -> None:
    left = measure_of("t.l", "set", "more", SILENCES[silence], "abc")
    right = measure_of("t.r", "set", "more", SILENCES[silence], "bcd")
    for sides, truths, by in lines(table):
        named = dict(zip(("differs", "overlaps", "disjoint", "lacks"), truths, strict=True))
        check_pair(engine, (left, right), sides, named, by)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("row", list(lines(CONNECTIVES)))
def test_a_connective(engine: str, row: list[list[str]]) -> None:
    measures = {i: measure_of(i, "yes_no", "yes", "no_protection") for i in ("t.p", "t.q")}
    refs = {"p": Ref("t.p"), "q": Ref("t.q")}
    states = dict(zip("pq", row[0], strict=True))
    facts = {
        refs[n]: make_fact(refs[n].measure, {"T": "yes", "F": "no"}[s]) for n, s in states.items() if s != "U"
    }
    p, q = (Is(refs[n], ("yes",)) for n in "pq")
    asked: dict[str, Condition] = {
        "all": All((p, q)),
        "any": Any((p, q)),
        "holds": Holds("t.c", None, All((p, q))),
    }
    asked["nested"] = Not(Any((Not(p), Not(Holds("t.q", None, q)))))
    found = evaluate(asked, facts, measures, engine).outcomes

    def outcome(cell: list[str]) -> Outcome:
        return Outcome(TRUTHS[cell[0]], frozenset(refs[n] for n in cell[1]))

    assert found[asked["all"]] == outcome(row[1])
    assert found[asked["any"]] == outcome(row[2])
    assert found[asked["holds"]] == outcome(row[1])
    assert found[asked["nested"]] == outcome(row[1])


@pytest.mark.parametrize("engine", ENGINES)
def test_one_fact_can_fill_two_parts(engine: str) -> None:
    p = Is(M, ("yes",))
    measures = {"t.m": measure_of("t.m", "yes_no", "yes", "no_protection")}
    both = All((p, Holds("t.c", None, p), p))
    found = evaluate({"rule": both}, {M: make_fact("t.m", "yes")}, measures, engine).outcomes
    assert found[both] == Outcome(Truth.TRUE, frozenset({M}))


@pytest.mark.parametrize("engine", ENGINES)
def test_an_item_had_and_unassessed_is_had(engine: str) -> None:
    measures = {"t.m": measure_of("t.m", "set", "more", "no_protection")}
    facts = {M: make_fact("t.m", frozenset("a"), "ab")}
    asked: dict[str, Condition] = {
        "a": Includes(M, "all", ("a",)),
        "two": Counts(M, "least", 2),
        "three": Counts(M, "least", 3),
    }
    found = evaluate(asked, facts, measures, engine).outcomes
    assert [found[c].truth.value for c in asked.values()] == ["true", "unknown", "false"]


@pytest.mark.parametrize("engine", ENGINES)
def test_every_inner_condition_is_answered(engine: str) -> None:
    measures = {"t.m": measure_of("t.m", "scale", "", "no_protection")}
    leaf = Is(M, ("mid",))
    inner = Not(leaf)
    whole = Any((Holds("t.c", None, inner), Stated(M)))
    found = evaluate({"rule": whole}, {}, measures, engine).outcomes
    assert set(found) == {whole, Holds("t.c", None, inner), inner, leaf, Stated(M)}


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("kind", ["number", "set"])
def test_what_cannot_be_asked_of_a_measure_is_refused(engine: str, kind: str) -> None:
    measures = {"t.m": measure_of("t.m", kind, "neutral", "no_protection")}
    facts = {M: make_fact("t.m", 3 if kind == "number" else frozenset("a"))}
    with pytest.raises(Exception, match=r"cannot be asked|not in"):
        evaluate({"rule": Is(M, ("low",))}, facts, measures, engine)
