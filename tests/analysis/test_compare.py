"""The order of a comparison, and who is in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from lexcheck.analysis.compare import Comparison, compare, measure_named
from lexcheck.codebook.load import compile_texts
from lexcheck.errors import UsageError
from lexcheck.law.library import load
from lexcheck.law.model import Context, Jurisdiction

BOOK = compile_texts(
    {"b.lex": (Path(__file__).parents[1] / "report" / "example.lex").read_text(encoding="utf-8")}
)


def law(folder: Path, id: str, facts: str, head: str = "roles: [origin]") -> Jurisdiction:
    path = folder / f"{id}.yaml"
    text = f"jurisdiction: {{id: {id}, name: Land {id}, as_at: 2026-01-31, {head}}}\nfacts:\n{facts}"
    path.write_text(text, encoding="utf-8")
    return load(path, BOOK)


def entry(measure: str, value: str, more: str = "", evidence: str = "unverified") -> str:
    source = "source: x, " if evidence != "unverified" else ""
    return f"  {measure}: {{value: {value}, says: x, {source}{more}evidence: {evidence}}}\n"


def ask(measure: str, laws: list[Jurisdiction], **context: str) -> Comparison:
    role = context.pop("role", "")
    return compare(BOOK.measures[measure], laws, Context(role, date(2026, 3, 1), **context))


def order(comparison: Comparison) -> list[str]:
    return [a.jurisdiction.id for a in comparison.stated]


@pytest.mark.parametrize(
    ("measure", "values"),
    [
        ("fees.rule", ["banned", "capped", "permitted"]),
        ("fees.costs", ["[]", "[visa]", "[visa, travel]"]),
        ("fees.refund", ["[bond, fund]", "[recruiter]", "[]"]),
        ("contract.written", ["yes", "no"]),
    ],
)
def test_the_best_answer_comes_first(tmp_path: Path, measure: str, values: list[str]) -> None:
    # Ids against the order, so that it is not by id.
    laws = [law(tmp_path, f"Z{'CBA'[n]}", entry(measure, v)) for n, v in enumerate(values)]
    assert order(ask(measure, laws[::-1])) == [j.id for j in laws]


@pytest.mark.parametrize(("better", "first"), [("lower", "BB"), ("higher", "AA")])
def test_numbers_are_in_order_unless_each_is_money_of_its_own_country(
    tmp_path: Path, better: str, first: str
) -> None:
    laws = [law(tmp_path, "AA", entry("fees.cap", "250.5")), law(tmp_path, "BB", entry("fees.cap", "-3"))]
    days = replace(BOOK.measures["fees.cap"], unit="days", better=better)
    assert order(compare(days, laws, Context("", date(2026, 3, 1))))[0] == first
    assert order(ask("fees.cap", laws)) == ["AA", "BB"]


def test_of_like_answers_the_better_evidenced_comes_first(tmp_path: Path) -> None:
    laws = [
        law(tmp_path, "AA", entry("fees.rule", "capped")),
        law(tmp_path, "BB", entry("fees.rule", "capped", evidence="secondary")),
        law(tmp_path, "CC", entry("fees.rule", "banned")),
    ]
    assert order(ask("fees.rule", laws)) == ["CC", "BB", "AA"]


def test_silent_and_not_assessed_are_apart(tmp_path: Path) -> None:
    laws = [
        law(tmp_path, "AA", ""),
        law(tmp_path, "BB", "  fees.rule: {silent: true, evidence: secondary, source: x}\n"),
        law(tmp_path, "CC", entry("fees.rule", "permitted")),
    ]
    done = ask("fees.rule", laws)
    assert [a.jurisdiction.id for a in done.answers] == ["CC", "BB", "AA"]
    assert (len(done.stated), len(done.silent), len(done.absent)) == (1, 1, 1)


def test_a_rule_for_some_is_beside_the_general_one_until_it_is_asked_for(tmp_path: Path) -> None:
    laws = [
        law(
            tmp_path,
            "AA",
            "  fees.rule:\n"
            "    - {value: permitted, says: x, evidence: unverified}\n"
            "    - {value: banned, where: {sector: domestic_work}, says: x, evidence: unverified}\n",
        )
    ]
    (general,) = ask("fees.rule", laws).stated
    assert general.fact and general.fact.value == "permitted"
    assert [f.value for f in general.others] == ["banned"]
    (sector,) = ask("fees.rule", laws, sector="domestic_work").stated
    assert sector.fact and sector.fact.value == "banned" and sector.others == ()


def test_roles_answered_alike_share_an_answer(tmp_path: Path) -> None:
    both = "roles: [origin, destination]"
    alike = law(tmp_path, "AA", entry("fees.rule", "capped"), both)
    apart = law(
        tmp_path,
        "BB",
        "  fees.rule:\n"
        "    - {value: banned, where: {role: origin}, says: x, evidence: unverified}\n"
        "    - {value: permitted, where: {role: destination}, says: x, evidence: unverified}\n",
        both,
    )
    done = ask("fees.rule", [alike, apart])
    assert [(a.jurisdiction.id, a.roles) for a in done.stated] == [
        ("BB", ("origin",)),
        ("AA", ("origin", "destination")),
        ("BB", ("destination",)),
    ]
    assert [a.roles for a in ask("fees.rule", [alike, apart], role="origin").stated] == [("origin",)] * 2


def test_a_part_has_what_its_country_states_even_for_some_workers(tmp_path: Path) -> None:
    law(
        tmp_path,
        "AA",
        "  fees.rule:\n"
        "    - {value: capped, says: x, evidence: unverified}\n"
        "    - {value: banned, where: {sector: domestic_work}, says: x, evidence: unverified}\n",
    )
    head = "inherits: AA, roles: [origin]"
    (bare,) = ask("fees.rule", [law(tmp_path, "AA-B", "", head)]).stated
    assert bare.fact and bare.fact.jurisdiction == "AA" and [f.value for f in bare.others] == ["banned"]
    (own,) = ask("fees.rule", [law(tmp_path, "AA-C", entry("fees.rule", "banned"), head)]).stated
    assert own.fact and own.fact.jurisdiction == "AA-C" and own.others == ()


def test_a_tie_on_another_measure_stops_nobody(tmp_path: Path) -> None:
    tied = law(
        tmp_path,
        "AA",
        entry("fees.rule", "capped") + "  fees.cap:\n"
        "    - {value: 1, where: {sector: domestic_work}, says: x, evidence: unverified}\n"
        "    - {value: 2, where: {category: women}, says: x, evidence: unverified}\n",
    )
    done = ask("fees.rule", [tied], sector="domestic_work", category="women")
    assert order(done) == ["AA"]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("fees.rul", "did you mean `fees.rule`?"),
        ("housing", "lexcheck rules show TOPIC"),
        ("fees.none", "asks about `fees.rule`"),
    ],
)
def test_an_unknown_measure_is_refused_with_help(name: str, said: str) -> None:
    with pytest.raises(UsageError, match=said.replace("?", r"\?")):
        measure_named(BOOK, name)
