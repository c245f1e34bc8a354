"""Which fact holds: dates, scopes, ties and inheritance."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lexcheck.codebook.model import Codebook
from lexcheck.errors import InvalidFilesError, Place, UsageError
from lexcheck.law.model import Citation, Context, Fact, Jurisdiction, Law, Scope, Value
from lexcheck.law.regime import check_context, fits, holds_on, regime
from lexcheck.law.warnings import undated

DAY = date(2020, 6, 15)
ONE = timedelta(days=1)
CONTEXT = Context("origin", DAY, "domestic_work", "women", "QA")
MEASURE = "fees.worker_fee_rule"
ALL = Scope()


def fact(value: Value | None, where: Scope = ALL, line: int = 1, **more: object) -> Fact:
    return replace(
        Fact(MEASURE, value, "unverified", where=where, place=Place("x.yaml", line)),
        **more,  # type: ignore[arg-type]
    )


def law(
    *facts: Fact, id: str = "NP", parent: Jurisdiction | None = None, roles: str = "origin"
) -> Jurisdiction:
    kept = {MEASURE: facts} if facts else {}
    return Jurisdiction(id, id, tuple(roles.split()), DAY, None, {}, kept, parent)


def chosen(jurisdiction: Jurisdiction, context: Context = CONTEXT) -> Value | None:
    return regime(jurisdiction, context).facts[MEASURE].value


def test_a_fact_without_dates_and_limits_holds() -> None:
    read = regime(law(fact("prohibited")), Context("origin", DAY))
    assert read.facts == {MEASURE: fact("prohibited")}
    assert read.jurisdiction.id == "NP" and read.context.on == DAY


@pytest.mark.parametrize(
    ("begins", "ends", "holds"),
    [
        (None, None, True),
        (DAY, None, True),
        (DAY + ONE, None, False),
        (DAY - ONE, None, True),
        (None, DAY, True),
        (None, DAY - ONE, False),
        (None, DAY + ONE, True),
        (DAY, DAY, True),
        (DAY - ONE, DAY + ONE, True),
        (DAY + ONE, DAY + ONE, False),
        (DAY - ONE, DAY - ONE, False),
    ],
)
def test_dates(begins: date | None, ends: date | None, holds: bool) -> None:
    """Both the first and the last day count."""
    one = fact("prohibited", begins=begins, ends=ends)
    assert holds_on(one, DAY) is holds
    assert (MEASURE in regime(law(one), CONTEXT).facts) is holds


@pytest.mark.parametrize(("day", "value"), [(DAY - ONE, "old"), (DAY, "new"), (DAY + ONE, "new")])
@pytest.mark.parametrize("turned", [False, True])
def test_on_the_day_of_change_the_new_rule_holds(day: date, value: str, turned: bool) -> None:
    facts = [fact("old", ends=DAY), fact("new", begins=DAY)]
    assert chosen(law(*(facts[::-1] if turned else facts)), replace(CONTEXT, on=day)) == value


def test_a_rule_of_one_day_is_not_its_own_predecessor() -> None:
    assert chosen(law(fact("once", begins=DAY, ends=DAY))) == "once"
    assert chosen(law(fact("old", ends=DAY), fact("once", begins=DAY, ends=DAY))) == "once"


SCOPES = [
    (Scope(), CONTEXT, True),
    (Scope(role="origin"), CONTEXT, True),
    (Scope(role="destination"), CONTEXT, False),
    (Scope(sector="domestic_work"), CONTEXT, True),
    (Scope(sector="construction"), CONTEXT, False),
    (Scope(category="women"), CONTEXT, True),
    (Scope(category="trainees"), CONTEXT, False),
    (Scope(counterpart="QA"), CONTEXT, True),
    (Scope(counterpart="SA"), CONTEXT, False),
    (Scope("origin", "domestic_work", "women", "QA"), CONTEXT, True),
    (Scope("origin", "domestic_work", "trainees", "QA"), CONTEXT, False),
    (Scope(sector="domestic_work"), Context("origin", DAY), False),
    (Scope(category="women"), Context("origin", DAY), False),
    (Scope(counterpart="QA"), Context("origin", DAY), False),
    (Scope(role="origin"), Context("origin", DAY), True),
]


@pytest.mark.parametrize(("where", "context", "fit"), SCOPES)
def test_scopes(where: Scope, context: Context, fit: bool) -> None:
    assert fits(where, context) is fit
    assert (MEASURE in regime(law(fact("prohibited", where)), context).facts) is fit


def test_the_most_specific_fact_wins_wherever_it_stands() -> None:
    general = fact("general")
    sector = fact("sector", Scope(sector="domestic_work"))
    both = fact("both", Scope(sector="domestic_work", counterpart="QA"))
    for facts in ((general, sector, both), (both, sector, general), (sector, both, general)):
        assert chosen(law(*facts)) == "both"
        assert chosen(law(*facts), replace(CONTEXT, counterpart="SA")) == "sector"
        assert chosen(law(*facts), Context("origin", DAY)) == "general"


def test_a_specific_fact_that_has_ended_gives_way_to_the_general_one() -> None:
    ended = fact("sector", Scope(sector="domestic_work"), ends=DAY - ONE)
    assert chosen(law(fact("general"), ended)) == "general"


def test_a_silent_fact_is_chosen_like_any_other() -> None:
    assert chosen(law(fact("general"), fact(None, Scope(sector="domestic_work")))) is None


def test_a_tie_of_different_facts_names_both_places() -> None:
    sector = fact("sector", Scope(sector="domestic_work"), line=4)
    category = fact("category", Scope(category="women"), line=9)
    for facts in ((sector, category), (category, sector)):
        with pytest.raises(InvalidFilesError) as caught:
            regime(law(*facts), CONTEXT)
        assert str(caught.value) == (
            "x.yaml:9:1: two facts on `fees.worker_fee_rule` fit equally well on 2020-06-15, one for sector "
            "domestic_work and one for category women, and they differ; the first is at x.yaml:4:1\n"
            "  help: add a fact for both limits together, or make one of them narrower"
        )
        assert chosen(law(*facts), replace(CONTEXT, category="")) == "sector"


def test_a_tie_below_the_chosen_fact_does_not_matter() -> None:
    facts = (
        fact("sector", Scope(sector="domestic_work")),
        fact("category", Scope(category="women")),
        fact("both", Scope(sector="domestic_work", category="women")),
    )
    assert chosen(law(*facts)) == "both"


def test_a_tie_of_facts_that_say_the_same_is_none() -> None:
    assert chosen(law(fact("x", Scope(sector="domestic_work")), fact("x", Scope(category="women")))) == "x"


def test_unassessed_items_make_facts_different() -> None:
    one = fact(frozenset("a"), Scope(sector="domestic_work"))
    other = fact(frozenset("a"), Scope(category="women"), unassessed=frozenset("b"))
    with pytest.raises(InvalidFilesError):
        regime(law(one, other), CONTEXT)


def test_every_tie_is_told() -> None:
    facts = {
        m: tuple(
            replace(fact(v, w), measure=m, place=Place("x.yaml", n))
            for n, (v, w) in enumerate([("a", Scope(sector="domestic_work")), ("b", Scope(category="women"))])
        )
        for m in ("m.one", "m.two")
    }
    with pytest.raises(InvalidFilesError) as caught:
        regime(replace(law(), facts=facts), CONTEXT)
    assert len(caught.value.diagnostics) == 2


def test_a_part_of_a_country_goes_before_its_country_whatever_the_scope() -> None:
    country = law(fact("country", Scope("origin", "domestic_work", "women", "QA")), id="CA")
    assert chosen(law(fact("part"), id="CA-QC", parent=country)) == "part"
    assert chosen(law(id="CA-QC", parent=country)) == "country"
    assert chosen(law(fact("part", begins=DAY + ONE), id="CA-QC", parent=country)) == "country"
    other_sector = fact("part", Scope(sector="construction"))
    assert chosen(law(other_sector, id="CA-QC", parent=country)) == "country"


def test_a_fact_without_a_first_day_does_not_hold_before_all_its_laws() -> None:
    laws = {"act": Law("act", "Act", in_force=DAY), "code": Law("code", "Code", adopted=DAY + ONE)}
    cited = fact("x", cite=(Citation("act", "s. 1"), Citation("code", "s. 2")))
    country = replace(law(cited), laws=laws)
    assert chosen(country) == "x"
    assert regime(country, replace(CONTEXT, on=DAY - ONE)).facts == {}
    dated = replace(law(replace(cited, begins=DAY - ONE)), laws=laws)
    assert chosen(dated, replace(CONTEXT, on=DAY - ONE)) == "x"
    half = replace(law(cited), laws={**laws, "code": Law("code", "Code")})
    assert regime(half, replace(CONTEXT, on=DAY - ONE)).facts == {}
    undated = replace(law(cited), laws={k: Law(k, k) for k in laws})
    assert chosen(undated, replace(CONTEXT, on=DAY - ONE)) == "x"


def test_a_day_long_past_is_answered_with_a_warning_where_nothing_is_dated() -> None:
    """Told as if it held: the reader has to know that nobody wrote down since when."""
    past = replace(CONTEXT, on=DAY - 3650 * ONE)
    cited = fact("x", cite=(Citation("act", "s. 1"),))
    undated_law = replace(law(cited), laws={"act": Law("act", "Act")}, as_at=DAY)
    assert undated(undated_law, past).startswith("1 fact has no first day in the file")
    assert undated(undated_law, CONTEXT) == ""
    dated = replace(undated_law, laws={"act": Law("act", "Act", in_force=DAY - ONE)})
    assert undated(dated, past) == ""


def test_a_country_does_not_hand_down_its_silence() -> None:
    country = law(fact(None), id="CA")
    assert regime(country, CONTEXT).facts[MEASURE].silent
    assert regime(law(id="CA-QC", parent=country), CONTEXT).facts == {}
    assert regime(law(fact(None), id="CA-QC", parent=country), CONTEXT).facts[MEASURE].silent


def test_a_tie_in_the_country_matters_only_where_it_is_inherited_or_shown() -> None:
    country = law(fact("a", Scope(sector="domestic_work")), fact("b", Scope(category="women")), id="CA")
    with pytest.raises(InvalidFilesError):
        regime(law(id="CA-QC", parent=country), CONTEXT)
    assert chosen(law(fact("part"), id="CA-QC", parent=country)) == "part"


def test_a_country_hands_down_nothing_in_a_role_in_which_it_was_not_read() -> None:
    country = law(fact("country"), id="CA", roles="destination")
    part = law(id="CA-QC", parent=country, roles="origin destination")
    assert regime(part, CONTEXT).facts == {}
    assert chosen(part, replace(CONTEXT, role="destination")) == "country"


def test_a_role_that_the_jurisdiction_does_not_have() -> None:
    with pytest.raises(UsageError) as caught:
        regime(law(fact("x")), Context("destination", DAY))
    assert caught.value.message == "`NP` has no facts as `destination`"
    assert caught.value.help == "its law file was read for `origin`"
    with pytest.raises(UsageError):
        regime(law(fact("x")), Context("", DAY))


scopes = st.builds(
    Scope,
    role=st.sampled_from(["", "origin", "destination"]),
    sector=st.sampled_from(["", "domestic_work", "construction"]),
    category=st.sampled_from(["", "women", "trainees"]),
    counterpart=st.sampled_from(["", "QA", "SA"]),
)
contexts = st.builds(
    Context,
    role=st.just("origin"),
    on=st.dates(DAY - 3 * ONE, DAY + 3 * ONE),
    sector=st.sampled_from(["", "domestic_work"]),
    category=st.sampled_from(["", "women"]),
    counterpart=st.sampled_from(["", "QA"]),
)
days = st.none() | st.dates(DAY - 3 * ONE, DAY + 3 * ONE)


def _fact(value: str, where: Scope, one: date | None, other: date | None) -> Fact:
    if one and other:
        one, other = min(one, other), max(one, other)
    return fact(value, where, begins=one, ends=other)


facts = st.builds(_fact, st.sampled_from("abc"), scopes, days, days)


def _outcome(some: list[Fact], context: Context) -> Value | str | None:
    try:
        return next((f.value for f in regime(law(*some), context).facts.values()), "absent")
    except InvalidFilesError:
        return "tie"


@settings(max_examples=300)
@given(st.lists(facts, max_size=6), facts, contexts)
def test_a_less_specific_fact_never_changes_the_choice(
    some: list[Fact], less: Fact, context: Context
) -> None:
    fitting = [f.where.weight for f in some if holds_on(f, context.on) and fits(f.where, context)]
    if fitting and less.where.weight < max(fitting):
        assert _outcome([*some, less], context) == _outcome(some, context)


@settings(max_examples=300)
@given(st.lists(facts, max_size=6), facts, contexts)
def test_a_fact_that_does_not_fit_never_changes_the_choice(
    some: list[Fact], other: Fact, context: Context
) -> None:
    if not (holds_on(other, context.on) and fits(other.where, context)):
        assert _outcome([*some, other], context) == _outcome(some, context)


@settings(max_examples=300)
@given(st.lists(facts, max_size=5).flatmap(lambda f: st.tuples(st.just(f), st.permutations(f))), contexts)
def test_the_order_of_the_file_never_changes_the_choice(
    orders: tuple[list[Fact], list[Fact]], context: Context
) -> None:
    one, other = orders
    assert _outcome(one, context) == _outcome(other, context)


@settings(max_examples=300)
@given(st.lists(facts, max_size=5), st.lists(facts, max_size=5), contexts)
def test_the_country_answers_exactly_where_the_part_does_not(
    own: list[Fact], country: list[Fact], context: Context
) -> None:
    joined = law(*own, id="CA-QC", parent=law(*country, id="CA"))
    try:
        read: Value | str | None = next((f.value for f in regime(joined, context).facts.values()), "absent")
    except InvalidFilesError:
        read = "tie"
    alone = _outcome(own, context)
    assert read == (_outcome(country, context) if alone == "absent" else alone)


def test_a_context_of_known_words(codebook: Codebook) -> None:
    for sector, category, counterpart in product(("", "construction"), ("", "women"), ("", "QA", "CA-QC")):
        check_context(Context("origin", DAY, sector, category, counterpart), codebook)


@pytest.mark.parametrize(
    ("context", "message", "help"),
    [
        (Context("orign", DAY), "there is no role `orign`", "did you mean `origin`?"),
        (Context("", DAY), "there is no role ``", "the roles are `origin`, `destination`, `agreement`"),
        (
            Context("origin", DAY, sector="domestic"),
            "there is no sector `domestic`",
            "did you mean `domestic_work`?",
        ),
        (
            Context("origin", DAY, sector="x"),
            "there is no sector `x`",
            "the sectors are `domestic_work`, `construction`",
        ),
        (
            Context("origin", DAY, category="x"),
            "there is no category `x`",
            "the categories are `women`, `trainees`",
        ),
        (Context("origin", DAY, counterpart="qa"), "`qa` is not the code of a country", "did you mean `QA`?"),
        (
            Context("origin", DAY, counterpart="Qatar"),
            "`Qatar` is not the code of a country",
            "write it as `QA` or `CA-QC`",
        ),
    ],
)
def test_a_context_of_unknown_words(context: Context, message: str, help: str, codebook: Codebook) -> None:
    with pytest.raises(UsageError) as caught:
        check_context(context, codebook)
    assert (caught.value.message, caught.value.help) == (message, help)
