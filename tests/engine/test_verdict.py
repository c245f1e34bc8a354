"""Verdicts from outcomes: the whole table, silence, sectors, provisions and patterns."""

from __future__ import annotations

import pytest

from lexcheck.codebook.conditions import Condition, Ref, Stated
from lexcheck.engine.outcome import Facts, Outcome, Truth
from lexcheck.engine.verdict import Grade, Verdict, conclude, conclude_pattern, conditions_of, meet
from tests.strategies_engine import make_fact, make_pattern, make_rule

TRUTHS = {"T": Truth.TRUE, "F": Truth.FALSE, "U": Truth.UNKNOWN}
GRADES = {"not": Grade.NOT_MET, "partly": Grade.PARTLY_MET, "met": Grade.MET}

# Each condition rests on one measure of its own: a (applies), m (met), p (partly met).
APPLIES, MET, PARTLY = (Stated(Ref(f"t.{n}")) for n in "amp")

# applies met partly (- where the rule has none) | low high outcome | blockers | deciders
TABLE = """
T T - | met    met    met            |     | am
T T T | met    met    met            |     | am
T T F | met    met    met            |     | am
T T U | met    met    met            |     | am
T F - | not    not    not_met        |     | am
T F T | partly partly partly_met     |     | amp
T F F | not    not    not_met        |     | amp
T F U | not    partly undetermined   | p   | am
T U - | not    met    undetermined   | m   | a
T U T | partly met    undetermined   | m   | ap
T U F | not    met    undetermined   | m   | ap
T U U | not    met    undetermined   | mp  | a
F T - | met    met    not_applicable |     | a
F T T | met    met    not_applicable |     | a
F T F | met    met    not_applicable |     | a
F T U | met    met    not_applicable |     | a
F F - | not    not    not_applicable |     | a
F F T | partly partly not_applicable |     | a
F F F | not    not    not_applicable |     | a
F F U | not    partly not_applicable |     | a
F U - | not    met    not_applicable |     | a
F U T | partly met    not_applicable |     | a
F U F | not    met    not_applicable |     | a
F U U | not    met    not_applicable |     | a
U T - | met    met    undetermined   | a   | m
U T T | met    met    undetermined   | a   | m
U T F | met    met    undetermined   | a   | m
U T U | met    met    undetermined   | a   | m
U F - | not    not    undetermined   | a   | m
U F T | partly partly undetermined   | a   | mp
U F F | not    not    undetermined   | a   | mp
U F U | not    partly undetermined   | ap  | m
U U - | not    met    undetermined   | am  |
U U T | partly met    undetermined   | am  | p
U U F | not    met    undetermined   | am  | p
U U U | not    met    undetermined   | amp |
"""

ROWS = [[cell.split() for cell in line.split("|")] for line in TABLE.strip("\n").splitlines()]


def refs(names: str) -> frozenset[Ref]:
    return frozenset(Ref(f"t.{n}") for n in names)


def outcomes_of(**truths: str) -> dict[Condition, Outcome]:
    """Return the outcomes of the three conditions, each by its own measure."""
    conditions = {"a": APPLIES, "m": MET, "p": PARTLY}
    return {conditions[n]: Outcome(TRUTHS[t], refs(n)) for n, t in truths.items() if t != "-"}


def facts_of(silent: str = "", stated: str = "") -> Facts:
    """Return facts of the named measures."""
    found = {Ref(f"t.{n}"): make_fact(f"t.{n}", None) for n in silent}
    return found | {Ref(f"t.{n}"): make_fact(f"t.{n}", "yes") for n in stated}


def verdict_of(
    applies: str, met: str, partly: str, facts: Facts, sectors: tuple[str, ...] = (), sector: str = ""
) -> Verdict:
    rule = make_rule("t.rule", MET, None if partly == "-" else PARTLY, APPLIES, sectors)
    return conclude(rule, outcomes_of(a=applies, m=met, p=partly), facts, sector)


def test_the_table_is_whole() -> None:
    assert sorted("".join(row[0]) for row in ROWS) == sorted(
        a + m + p for a in "TFU" for m in "TFU" for p in "TFU-"
    )


@pytest.mark.parametrize("row", ROWS, ids=lambda row: "".join(row[0]))
def test_a_row_of_the_table(row: list[list[str]]) -> None:
    (applies, met, partly), (low, high, outcome), blockers, deciders = row
    verdict = verdict_of(applies, met, partly, facts_of(stated="amp"))
    assert (verdict.low, verdict.high) == (GRADES[low], GRADES[high])
    assert verdict.outcome == outcome
    assert verdict.applies is TRUTHS[applies]
    assert verdict.blockers == refs("".join(blockers))
    assert verdict.deciders == refs("".join(deciders))
    assert verdict.met == Outcome(TRUTHS[met], refs("m"))
    assert (verdict.partly is None) == (partly == "-")


@pytest.mark.parametrize(
    ("met", "partly", "silent", "stated", "nature"),
    [
        ("F", "-", "m", "ap", "silent"),
        ("F", "-", "", "amp", "contrary"),
        ("F", "F", "mp", "a", "silent"),
        ("F", "F", "m", "ap", "contrary"),
        ("F", "F", "p", "am", "contrary"),
        ("F", "F", "amp", "", "silent"),
        # Only a verdict of not met has a nature.
        ("F", "T", "mp", "a", ""),
        ("F", "U", "mp", "a", ""),
        ("U", "F", "mp", "a", ""),
        ("T", "-", "m", "ap", ""),
    ],
)
def test_not_met_is_silent_only_when_every_fact_it_fails_on_is(
    met: str, partly: str, silent: str, stated: str, nature: str
) -> None:
    assert verdict_of("T", met, partly, facts_of(silent, stated)).nature == nature


def test_an_undetermined_or_inapplicable_rule_has_no_nature() -> None:
    for applies in "FU":
        assert verdict_of(applies, "F", "-", facts_of("amp")).nature == ""


def test_what_was_reached_through_silence_is_labelled() -> None:
    assert verdict_of("T", "T", "-", facts_of("m", "ap")).through_silence == refs("m")
    assert verdict_of("T", "T", "-", facts_of("a", "mp")).through_silence == refs("a")
    assert verdict_of("T", "T", "F", facts_of("p", "am")).through_silence == refs("")
    assert verdict_of("T", "F", "T", facts_of("mp", "a")).through_silence == refs("mp")


def test_a_rule_of_other_sectors_is_not_applicable() -> None:
    facts = facts_of(stated="amp")
    for sector in ("", "fishing"):
        verdict = verdict_of("T", "F", "-", facts, ("domestic_work",), sector)
        assert (verdict.outcome, verdict.applies) == ("not_applicable", Truth.FALSE)
        assert verdict.deciders == verdict.blockers == refs("")
    for sectors in (("domestic_work",), ("fishing", "domestic_work"), ()):
        assert verdict_of("T", "F", "-", facts, sectors, "domestic_work").outcome == "not_met"


def test_a_rule_without_applies_when_applies() -> None:
    verdict = conclude(make_rule("t.rule", MET), outcomes_of(m="T"), facts_of(stated="m"))
    assert (verdict.outcome, verdict.applies, verdict.deciders) == ("met", Truth.TRUE, refs("m"))


def test_the_conditions_of_a_rule_are_those_that_conclude_needs() -> None:
    assert set(conditions_of(make_rule("t.rule", MET, PARTLY, APPLIES))) == {MET, PARTLY, APPLIES}
    assert conditions_of(make_rule("t.rule", MET)) == (MET,)


def test_grades_are_ordered_and_have_words() -> None:
    assert Grade.NOT_MET < Grade.PARTLY_MET < Grade.MET
    assert [g.word for g in Grade] == ["not_met", "partly_met", "met"]


@pytest.mark.parametrize(
    ("rules", "bounds"),
    [
        ([], None),
        (["FT-"], None),
        (["FT-", "FF-"], None),
        (["TT-"], ("met", "met")),
        (["TT-", "TFT"], ("partly", "partly")),
        (["TT-", "TF-", "TU-"], ("not", "not")),
        (["TT-", "TU-"], ("not", "met")),
        (["TFT", "TU-"], ("not", "partly")),
        (["TT-", "TUT"], ("partly", "met")),
        # What does not apply counts for nothing.
        (["TT-", "FF-"], ("met", "met")),
        # What perhaps does not apply may pull down, and may leave the others as they are.
        (["TT-", "UF-"], ("not", "met")),
        (["TFT", "UT-"], ("partly", "partly")),
        (["UF-"], ("not", "not")),
        (["UF-", "UFT"], ("not", "partly")),
    ],
)
def test_a_provision_is_the_meet_of_its_rules(rules: list[str], bounds: tuple[str, str] | None) -> None:
    verdicts = [verdict_of(r[0], r[1], r[2], facts_of(stated="amp")) for r in rules]
    assert meet(verdicts) == (None if bounds is None else (GRADES[bounds[0]], GRADES[bounds[1]]))


# when (m), settled (p) | outcome | blockers | deciders
PATTERNS = """
T - | reported     |    | m
T T | settled      |    | mp
T F | reported     |    | m
T U | reported     | p  | m
F - | not_reported |    | m
F T | not_reported |    | m
F F | not_reported |    | m
F U | not_reported |    | m
U - | cannot_tell  | m  |
U T | cannot_tell  | m  |
U F | cannot_tell  | m  |
U U | cannot_tell  | m  |
"""


@pytest.mark.parametrize("line", PATTERNS.strip("\n").splitlines())
def test_a_pattern(line: str) -> None:
    (when, settled), (outcome,), blockers, deciders = (cell.split() for cell in line.split("|"))
    pattern = make_pattern("t.pattern", MET, None if settled == "-" else PARTLY)
    verdict = conclude_pattern(pattern, outcomes_of(m=when, p=settled), facts_of(stated="mp"))
    assert verdict.outcome == outcome
    assert verdict.blockers == refs("".join(blockers))
    assert verdict.deciders == refs("".join(deciders))
    assert verdict.when.truth is TRUTHS[when]
    assert (verdict.settled.truth if verdict.settled else None) is TRUTHS.get(settled)


@pytest.mark.parametrize(
    ("when", "settled", "silent", "by_silence"),
    [
        ("T", "-", "m", True),
        ("T", "-", "", False),
        ("T", "T", "p", True),
        # The agreement's silence does not make a conflict of texts a conflict by silence.
        ("T", "F", "p", False),
        ("F", "-", "m", True),
        ("U", "-", "m", False),
    ],
)
def test_a_pattern_by_silence(when: str, settled: str, silent: str, by_silence: bool) -> None:
    pattern = make_pattern("t.pattern", MET, None if settled == "-" else PARTLY)
    facts = facts_of(silent, "mp".replace(silent, "") if silent else "mp")
    verdict = conclude_pattern(pattern, outcomes_of(m=when, p=settled), facts)
    assert verdict.by_silence is by_silence
