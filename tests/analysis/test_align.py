"""The alignment of two laws: what must hold of any patterns, and of the shipped ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lexcheck.analysis.align import NO_AGREEMENT, Corridor, check, join, nothing_agreed
from lexcheck.analysis.cases import cases, combinations
from lexcheck.analysis.pairs import compare
from lexcheck.codebook.conditions import (
    All,
    Any,
    Condition,
    Ref,
    Relates,
    children,
    on_side,
)
from lexcheck.codebook.load import load_codebook
from lexcheck.codebook.model import Measure, Pattern
from lexcheck.engine import direct
from lexcheck.engine.outcome import Facts, Truth
from lexcheck.engine.verdict import conclude_pattern
from lexcheck.errors import UsageError
from lexcheck.law.model import Context, Fact, Jurisdiction, Regime, Scope, Terms
from tests.strategies_engine import make_fact, make_measure, worlds

BOOK = load_codebook()
M = BOOK.measures
ON = date(2026, 3, 1)
OTHER = {"origin": "destination", "destination": "origin", "agreement": "agreement"}
MIRRORED = {"differs": "differs", "overlaps": "overlaps", "disjoint": "disjoint"}


def country(id: str, *roles: str, terms: Terms | None = None) -> Jurisdiction:
    return Jurisdiction(id, f"Land {id}", roles, ON, None, {}, {}, terms=terms)


def swapped_ref(ref: Ref) -> Ref:
    return Ref(ref.measure, OTHER[ref.side or "origin"])


def swapped(condition: Condition) -> Condition:
    """Return the condition with origin and destination exchanged."""
    match condition:
        case All(parts):
            return All(tuple(map(swapped, parts)))
        case Any(parts):
            return Any(tuple(map(swapped, parts)))
        case Relates(left, relation, right):
            return Relates(swapped_ref(left), relation, swapped_ref(right))
    inner = children(condition)
    if inner:
        return replace(condition, part=swapped(inner[0]))  # type: ignore[call-arg]
    assert not isinstance(condition, All | Any | Relates)
    return on_side(condition, OTHER[condition.ref.side or ""])  # type: ignore[union-attr]


def shape(condition: Condition) -> object:
    """Return a form in which the order of parts and of equal sides does not matter."""
    match condition:
        case All(parts) | Any(parts):
            return type(condition).__name__, frozenset(map(shape, parts))
        case Relates(left, relation, right) if relation in MIRRORED:
            return relation, frozenset((left, right))
        case Relates(left, "above", right):
            return "below", (right, left)
        case Relates(left, relation, right):
            return relation, (left, right)
    inner = children(condition)
    return (type(condition).__name__, shape(inner[0])) if inner else condition


SYMMETRIC = [p for p in BOOK.patterns.values() if shape(p.when) == shape(swapped(p.when))]


def situations(pattern: Pattern, most: int = 1500) -> Iterator[dict[Ref, Fact]]:
    return islice(combinations([pattern.when], M), most)


def test_some_shipped_patterns_are_symmetric() -> None:
    assert {"fees.both_on_worker", "fees.both_charge", "rights.ages_differ"} <= {p.id for p in SYMMETRIC}
    assert "fees.ban_v_charge" not in {p.id for p in SYMMETRIC}


@pytest.mark.parametrize("pattern", SYMMETRIC, ids=lambda p: p.id)
def test_swapping_the_sides_of_a_symmetric_pattern_swaps_its_roles(pattern: Pattern) -> None:
    for facts in situations(pattern):
        there = {swapped_ref(ref): fact for ref, fact in facts.items()}
        one, two = (
            conclude_pattern(replace(pattern, settled=None), direct.evaluate([pattern.when], held, M), held)
            for held in (facts, there)
        )
        assert one.outcome == two.outcome
        assert {swapped_ref(r) for r in one.deciders} == two.deciders
        assert {swapped_ref(r) for r in one.blockers} == two.blockers
        assert one.by_silence == two.by_silence


@settings(max_examples=60, deadline=None)
@given(worlds(), st.data())
def test_a_fact_more_never_unsays_what_was_known(world: object, data: st.DataObject) -> None:
    for facts in world.regimes[:6]:  # type: ignore[attr-defined]
        if not facts:
            continue
        gone = data.draw(st.sets(st.sampled_from(sorted(facts, key=str)), min_size=1))
        fewer = {ref: fact for ref, fact in facts.items() if ref not in gone}
        for pattern in world.patterns:  # type: ignore[attr-defined]
            less, more = (
                direct.evaluate(pattern.conditions, held, world.measures)[pattern.when].truth  # type: ignore[attr-defined]
                for held in (fewer, facts)
            )
            assert less in (Truth.UNKNOWN, more)


# `official_language` names a different language in each country, so two that say it are not alike.
SELF_DIFFERENT = {"contract.languages_differ"}
DIVERGENCES = [p for p in BOOK.patterns.values() if p.class_ == "divergence" and p.id not in SELF_DIFFERENT]


@pytest.mark.parametrize("pattern", DIVERGENCES, ids=lambda p: p.id)
def test_a_regime_aligned_with_itself_has_no_divergence(pattern: Pattern) -> None:
    for facts in situations(pattern):
        for side in ("origin", "destination"):
            own = {ref.measure: fact for ref, fact in facts.items() if ref.side == side}
            # A fact in part unread is not known to be the same as itself; none of these is.
            both = {Ref(m, s): fact for m, fact in own.items() for s in ("origin", "destination")}
            assert direct.evaluate([pattern.when], both, M)[pattern.when].truth is not Truth.TRUE


CONFLICTS = [p for p in BOOK.patterns.values() if p.class_ == "conflict"]


@pytest.mark.parametrize("pattern", CONFLICTS, ids=lambda p: p.id)
def test_a_side_that_catches_up_never_adds_the_conflict(pattern: Pattern) -> None:
    """A better option on the side told first to mend it adds no conflict, up to what the other side has.

    Beyond that it can: who forbids a charge that the other side still allows makes the clash.
    """
    side = pattern.mends[0].side
    for facts in situations(pattern):
        if direct.evaluate([pattern.when], facts, M)[pattern.when].truth is not Truth.FALSE:
            continue
        for ref in (r for r in facts if r.side == side and M[r.measure].kind == "scale"):
            for better in improved(M[ref.measure], facts, ref):
                told = {**facts, ref: better}
                assert direct.evaluate([pattern.when], told, M)[pattern.when].truth is not Truth.TRUE, ref


def improved(measure: Measure, facts: Facts, ref: Ref) -> Iterator[Fact]:
    """Yield the fact with each better option, up to that of the other side where it is asked too."""
    fact, other = facts[ref], facts.get(swapped_ref(ref))
    if fact.silent or (other is not None and other.silent):
        return
    assert isinstance(fact.value, str)
    top = len(measure.choice_ids) - 1
    if other is not None:
        assert isinstance(other.value, str)
        top = measure.rank(other.value)
    for option in measure.choice_ids[measure.rank(fact.value) + 1 : top + 1]:
        yield replace(fact, value=option)


def test_nothing_agreed_is_silence_on_all_that_agreements_are_asked() -> None:
    facts = nothing_agreed(BOOK)
    assert facts and all(f.silent and f.note == NO_AGREEMENT for f in facts.values())
    assert set(facts) == {m.id for m in M.values() if "agreement" in m.roles}


def test_an_agreement_that_speaks_goes_before_one_that_is_silent_and_a_later_one_before_an_earlier() -> None:
    def agreed(id: str, since: date | None, **facts: Fact) -> Regime:
        file = country(id, "agreement", terms=Terms(("AA",), ("BB",), since))
        return Regime(file, Context("agreement", ON), facts)

    old, new = date(2000, 1, 1), date(2020, 1, 1)
    one = agreed(
        "A-1",
        old,
        a=make_fact("a", "x"),
        b=make_fact("b", "x"),
        c=replace(make_fact("c", "x"), where=Scope(sector="s")),
    )
    two = agreed("A-2", new, a=make_fact("a", None), b=make_fact("b", "y"), c=make_fact("c", "y"))
    for order in ((one, two), (two, one)):
        assert {m: f.value for m, f in join(order).items()} == {"a": "x", "b": "y", "c": "x"}


@pytest.mark.parametrize(
    ("origin", "destination", "message"),
    [
        (country("AA", "origin"), country("AA", "destination"), "`AA` and `AA` are the same country"),
        (country("CA", "origin"), country("CA-QC", "destination"), "`CA` and `CA-QC` are the same country"),
        (
            country("AA", "destination"),
            country("BB", "destination"),
            "the file of Land AA describes it as destination, not as origin",
        ),
        (
            country("AA", "origin"),
            country("BB", "origin"),
            "the file of Land BB describes it as origin, not as destination",
        ),
    ],
)
def test_what_is_no_corridor_is_refused(
    origin: Jurisdiction, destination: Jurisdiction, message: str
) -> None:
    with pytest.raises(UsageError) as caught:
        check(Corridor(origin, destination), ON)
    assert caught.value.message == message


def test_two_countries_in_the_wrong_order_are_offered_in_the_other() -> None:
    with pytest.raises(UsageError) as caught:
        check(Corridor(country("AA", "destination"), country("BB", "origin")), ON)
    assert caught.value.help == "did you mean `BB AA`?"


@pytest.mark.parametrize(
    ("terms", "message"),
    [
        (None, "`X-Y` is not an agreement but a country of agreement"),
        (
            Terms(("BB",), ("AA",)),
            "Land X-Y (`X-Y`) is for workers who go from BB to AA",
        ),
        (
            Terms(("AA",), ("BB",), in_force=date(2026, 3, 2)),
            "Land X-Y (`X-Y`) was not in force on 2026-03-01: it came into force on 2026-03-02",
        ),
        (
            Terms(("AA",), ("BB",), signed=date(2026, 3, 2)),
            "Land X-Y (`X-Y`) was not in force on 2026-03-01: it was signed on 2026-03-02",
        ),
        (
            Terms(("AA",), ("BB",), date(2020, 1, 1), date(2026, 2, 28)),
            "Land X-Y (`X-Y`) was not in force on 2026-03-01: it ended on 2026-02-28",
        ),
    ],
)
def test_an_agreement_that_does_not_hold_here_is_refused(terms: Terms | None, message: str) -> None:
    corridor = Corridor(
        country("AA", "origin"), country("BB", "destination"), (country("X-Y", "agreement", terms=terms),)
    )
    with pytest.raises(UsageError) as caught:
        check(corridor, ON)
    assert caught.value.message == message


SET = {b: make_measure("s", "set", better=b, choices=("p", "q")) for b in ("more", "fewer", "neutral")}
NUMBER = {b: make_measure("n", "number", better=b) for b in ("higher", "lower", "neutral")}
SCALE = make_measure("c", "scale", choices=("worst", "middle", "best"))


@pytest.mark.parametrize(
    ("measure", "origin", "destination", "more"),
    [
        (SCALE, make_fact("c", "best"), make_fact("c", "middle"), "origin"),
        (SCALE, make_fact("c", None), make_fact("c", "worst"), "destination"),
        (SCALE, make_fact("c", None), make_fact("c", None), "same"),
        (SCALE, make_fact("c", "best"), None, "unknown"),
        (SET["more"], make_fact("s", frozenset("pq")), make_fact("s", frozenset("p")), "origin"),
        (SET["fewer"], make_fact("s", frozenset("pq")), make_fact("s", frozenset("p")), "destination"),
        (SET["neutral"], make_fact("s", frozenset("pq")), make_fact("s", frozenset("p")), "differ"),
        (SET["more"], make_fact("s", frozenset("q")), make_fact("s", frozenset("p")), "differ"),
        (SET["more"], make_fact("s", frozenset("p")), make_fact("s", frozenset("p")), "same"),
        (SET["more"], make_fact("s", frozenset("p")), make_fact("s", frozenset("p"), "q"), "unknown"),
        (NUMBER["higher"], make_fact("n", 2.0), make_fact("n", 1.0), "origin"),
        (NUMBER["lower"], make_fact("n", 2.0), make_fact("n", 1.0), "destination"),
        (NUMBER["neutral"], make_fact("n", 2.0), make_fact("n", 1.0), "differ"),
        (NUMBER["lower"], make_fact("n", 2.0), make_fact("n", 2.0), "same"),
    ],
)
def test_which_side_protects_more(
    measure: Measure, origin: Fact | None, destination: Fact | None, more: str
) -> None:
    assert compare(measure, origin, destination) == more


def test_every_case_of_a_measure_has_a_mirror() -> None:
    """The side that protects more is the other one when the two are exchanged."""
    mirror = {"origin": "destination", "destination": "origin"}
    for measure in (m for m in M.values() if m.paired):
        found = cases(Ref(measure.id), [Relates(Ref(measure.id), "differs", Ref(measure.id))], M)[:12]
        for one in found:
            for other in found:
                there = compare(measure, other, one)
                assert compare(measure, one, other) == mirror.get(there, there), measure.id
