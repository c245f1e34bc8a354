"""Asking one engine or both, and what happens when they differ or one is missing."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from lexcheck.codebook.conditions import All, Condition, Is, Not, Ref, Stated
from lexcheck.codebook.model import Measure
from lexcheck.codebook.wording import describe
from lexcheck.engine import direct, durable, plan
from lexcheck.engine.evaluate import Engine, evaluate, installed
from lexcheck.engine.outcome import Facts, Outcome, Outcomes, Truth
from lexcheck.errors import EngineDisagreement, InternalError, UsageError
from tests.strategies_engine import make_fact, make_measure

REF = Ref("t.m")
LEAF = Is(REF, ("yes",))
RULE = All((Not(LEAF), Stated(REF)))
NAMED: dict[str, Condition] = {"t.other": Stated(REF), "t.rule": RULE}
MEASURES = {"t.m": make_measure("t.m", "yes_no", better="yes")}
FACTS = {REF: make_fact("t.m", "no")}


def honest(named: Mapping[str, Condition], facts: Facts, measures: Mapping[str, Measure]) -> Outcomes:
    return direct.evaluate(named.values(), facts, measures)


def planted(condition: Condition, outcome: Outcome | None) -> Engine:
    """Return an engine that is wrong about one condition, or leaves it out."""

    def wrong(named: Mapping[str, Condition], facts: Facts, measures: Mapping[str, Measure]) -> Outcomes:
        found = dict(honest(named, facts, measures))
        found.pop(condition)
        return found if outcome is None else found | {condition: outcome}

    return wrong


@pytest.mark.usefixtures("durable_rules")
def test_both_engines_answer_and_are_named() -> None:
    found = evaluate(NAMED, FACTS, MEASURES)
    assert found.engines == ("direct", "durable")
    assert found.outcomes[RULE] == Outcome(Truth.TRUE, frozenset({REF}))


@pytest.mark.usefixtures("durable_rules")
@pytest.mark.parametrize("engine", ["direct", "durable"])
def test_one_engine_answers_alone(engine: str) -> None:
    found = evaluate(NAMED, FACTS, MEASURES, engine)
    assert found.engines == (engine,)
    assert found.outcomes == evaluate(NAMED, FACTS, MEASURES).outcomes


@pytest.mark.parametrize(
    "outcome",
    [Outcome(Truth.TRUE, frozenset({REF})), Outcome(Truth.FALSE, frozenset()), None],
    ids=["truth", "by", "left out"],
)
def test_a_difference_is_an_error_that_names_the_rule(outcome: Outcome | None) -> None:
    engines = {"direct": honest, "durable": planted(LEAF, outcome)}
    with pytest.raises(EngineDisagreement, match=r"`t\.rule`") as caught:
        evaluate(NAMED, FACTS, MEASURES, engines=engines)
    assert caught.value.subject == "t.rule"
    # The innermost condition is shown, with what either said of it.
    assert f"`{describe(LEAF, {})}`" in str(caught.value)
    assert "Ref(" not in str(caught.value)
    assert "direct says false by t.m, durable says" in str(caught.value)


def test_an_engine_that_adds_a_condition_is_an_error() -> None:
    def adds(named: Mapping[str, Condition], facts: Facts, measures: Mapping[str, Measure]) -> Outcomes:
        return {**honest(named, facts, measures), Not(RULE): Outcome(Truth.FALSE, frozenset())}

    with pytest.raises(EngineDisagreement):
        evaluate(NAMED, FACTS, MEASURES, engines={"direct": honest, "durable": adds})


def test_equal_answers_pass() -> None:
    assert evaluate(NAMED, FACTS, MEASURES, engines={"a": honest, "b": honest}).engines == ("a", "b")


def test_without_durable_rules_both_is_the_direct_evaluator() -> None:
    found = evaluate(NAMED, FACTS, MEASURES, "both", engines={"direct": honest})
    assert found.engines == ("direct",)


def test_without_durable_rules_durable_is_refused_with_what_it_needs() -> None:
    with pytest.raises(UsageError, match="not installed") as caught:
        evaluate(NAMED, FACTS, MEASURES, "durable", engines={"direct": honest})
    assert all(word in caught.value.help for word in ("3.11", "3.12", "C compiler", "Windows", "direct"))


def test_an_unknown_engine_is_refused() -> None:
    with pytest.raises(UsageError, match="no engine `clips`"):
        evaluate(NAMED, FACTS, MEASURES, "clips")


def test_the_direct_evaluator_is_always_installed() -> None:
    assert "direct" in installed()


@pytest.mark.usefixtures("durable_rules")
class TestSessions:
    def test_equal_conditions_find_the_same_session(self) -> None:
        session = durable.session_for(NAMED, MEASURES)
        assert durable.session_for(NAMED, MEASURES) is session
        copy: dict[str, Condition] = {"x": Stated(REF), "y": All((Not(Is(REF, ("yes",))), Stated(REF)))}
        assert durable.session_for(copy, dict(MEASURES)) is session

    def test_other_measures_find_another_session(self) -> None:
        # The rank of `yes` is another when `no` is the better answer.
        other = {"t.m": make_measure("t.m", "yes_no", better="no")}
        assert durable.session_for(NAMED, other) is not durable.session_for(NAMED, MEASURES)
        silent = {REF: make_fact("t.m", None)}
        for measures in (MEASURES, other, MEASURES):
            evaluate({"r": LEAF, "s": Is(REF, ("no",))}, silent, measures)

    def test_nothing_stays_from_one_evaluation_to_the_next(self) -> None:
        session = durable.Session(NAMED, MEASURES)
        stated = session.evaluate(FACTS)
        assert session.evaluate({})[RULE].truth is Truth.UNKNOWN
        assert session.evaluate(FACTS) == stated

    def test_facts_nobody_asks_about_are_not_told(self) -> None:
        session = durable.Session(NAMED, MEASURES)
        other = {
            Ref("t.unasked"): make_fact("t.unasked", "yes"),
            Ref("t.m", "origin"): make_fact("t.m", "yes"),
        }
        (ruleset,) = session.plan.rulesets
        assert list(session.messages(ruleset, other)) == []
        assert session.evaluate(other)[RULE].truth is Truth.UNKNOWN

    def test_ctrl_c_between_two_firings_is_ctrl_c_and_nothing_stays(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        session = durable.Session(NAMED, MEASURES)
        expected = session.evaluate(FACTS)
        honest = durable.LiveRuleset._ask

        def interrupted(self: durable.LiveRuleset, function: str, *arguments: object) -> object:
            if function == "complete_and_start_action":
                raise KeyboardInterrupt
            return honest(self, function, *arguments)

        with monkeypatch.context() as patch:
            patch.setattr(durable.LiveRuleset, "_ask", interrupted)
            with pytest.raises(KeyboardInterrupt):
                session.evaluate(FACTS)
        assert session.evaluate(FACTS) == expected

    def test_an_error_of_the_engine_is_an_internal_error(self) -> None:
        session = durable.Session(NAMED, MEASURES)
        live = session.live[0]
        with pytest.raises(InternalError, match="assert_fact"):
            live._ask("assert_fact", live._handle, "{")

    def test_a_session_that_failed_is_made_anew(self, monkeypatch: pytest.MonkeyPatch) -> None:
        session = durable.Session(NAMED, MEASURES)
        expected = session.evaluate(FACTS)
        with monkeypatch.context() as patch:
            patch.setattr(durable.LiveRuleset, "_retract", lambda self, ids: 1 / 0)
            with pytest.raises(ZeroDivisionError):
                session.evaluate(FACTS)
        assert session.evaluate(FACTS) == expected

    def test_facts_left_behind_are_an_error(self, monkeypatch: pytest.MonkeyPatch) -> None:
        session = durable.Session(NAMED, MEASURES)
        session.evaluate({})
        session.live[0]._assert([{"q": "status", "m": "t.m", "s": "stated", "id": "b77"}])
        with pytest.raises(InternalError, match="did not forget"):
            session.evaluate(FACTS)

    def test_both_rails_are_an_error(self) -> None:
        session = durable.Session(NAMED, MEASURES)
        (_, true, false) = session._rails[0]
        with pytest.raises(InternalError, match="true and false"):
            session._outcomes({true: frozenset(), false: frozenset()}, FACTS)


def test_ids_differ_in_the_hash_that_durable_rules_knows_messages_by() -> None:
    # It compares 32 bits of FNV-1a and nothing else: of two ids with one hash, the second
    # message would be taken for the first and be lost.
    def fnv(text: str) -> int:
        value = 0x811C9DC5
        for byte in text.encode():
            value = ((value ^ byte) * 16777619) & 0xFFFFFFFF
        return value

    ids = [f"{kind}{n}" for kind in "btf" for n in range(plan.MAX_IDS)] + [plan.READY, f"sid-{durable.SID}"]
    assert len({fnv(i) for i in ids}) == len(ids)
