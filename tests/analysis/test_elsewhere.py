"""Who does this already: which laws are examples, in which order, on which day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from lexcheck.analysis.elsewhere import Elsewhere, Example, elsewhere
from lexcheck.codebook.load import compile_texts, load_codebook
from lexcheck.engine.verdict import conditions_of
from lexcheck.law.library import Known, known, load
from lexcheck.law.model import Context, Jurisdiction

TEXT = (Path(__file__).parents[1] / "report" / "example.lex").read_text(encoding="utf-8")
# With a digest, as a book of files has, so that what is found is kept.
BOOK = replace(compile_texts({"b.lex": TEXT}), digest="a small book")
DAY = date(2026, 3, 1)
RULE = "fees.none"
LAW = """
jurisdiction: {{id: {id}, name: Land {id}, as_at: {as_at}, {head}}}
laws: {{act: {{title: "Act of {id}", {law}}}}}
facts:
  fees.rule: {{{fact}, cite: ["act s. 1"], says: x, source: x, evidence: {evidence}}}
"""


def write(
    folder: Path,
    id: str,
    fact: str = "value: banned",
    evidence: str = "secondary",
    head: str = "roles: [origin]",
    law: str = "language: en",
    as_at: str = "2026-01-31",
) -> None:
    text = LAW.format(id=id, fact=fact, evidence=evidence, head=head, law=law, as_at=as_at)
    (folder / f"{id}.yaml").write_text(text, encoding="utf-8")


def found(folder: Path) -> Elsewhere:
    return elsewhere(BOOK, known(folder), lambda: None)


def own(folder: Path, id: str = "ZZ", head: str = "roles: [origin]") -> Jurisdiction:
    write(folder, id, "value: permitted", head=head)
    return load(folder / f"{id}.yaml", BOOK)


def examples(folder: Path, on: date = DAY, id: str = "ZZ") -> list[Example]:
    there = (folder / f"{id}.yaml").exists()
    mine = load(folder / f"{id}.yaml", BOOK) if there else own(folder, id)
    return found(folder).examples(RULE, mine, Context("origin", on))


def ids(some: list[Example]) -> list[str]:
    return [e.id for e in some]


def test_only_laws_that_meet_the_rule_by_what_they_say(tmp_path: Path) -> None:
    write(tmp_path, "AA")
    write(tmp_path, "BB", "value: capped")
    (tmp_path / "CC.yaml").write_text(
        "jurisdiction: {id: CC, name: C, roles: [origin], as_at: 2026-01-01}\nfacts:\n"
    )
    (example,) = examples(tmp_path)
    assert example == Example("AA", "Land AA", ["AA"], "Act of AA, s. 1", "secondary", "", "")


def test_a_rule_met_through_silence_is_no_example(tmp_path: Path) -> None:
    for id, fact in (("AA", "silent: true"), ("BB", "value: [], says: x")):
        (tmp_path / f"{id}.yaml").write_text(
            f"jurisdiction: {{id: {id}, name: x, roles: [origin], as_at: 2026-01-01}}\n"
            f"facts: {{fees.costs: {{{fact}, source: x, evidence: secondary}}}}\n",
            encoding="utf-8",
        )
    some = found(tmp_path).examples("fees.costs_elsewhere", own(tmp_path), Context("origin", DAY))
    assert ids(some) == ["BB"]


def test_the_best_evidenced_three_come_first(tmp_path: Path) -> None:
    for id, evidence in (("AA", "unverified"), ("BB", "secondary"), ("CC", "unverified"), ("DD", "primary")):
        write(tmp_path, id, evidence=evidence, law="read: 2026-01-31")
    assert ids(examples(tmp_path)) == ["DD", "BB", "AA"]


def test_only_the_same_role(tmp_path: Path) -> None:
    write(tmp_path, "AA", head="roles: [destination]")
    write(tmp_path, "BB", head="roles: [destination, origin]")
    assert ids(examples(tmp_path)) == ["BB"]


def test_neither_itself_nor_its_country_nor_a_part_of_it_but_a_sister(tmp_path: Path) -> None:
    write(tmp_path, "AA")
    write(tmp_path, "AA-B", head="roles: [origin], inherits: AA")
    write(tmp_path, "AA-C", head="roles: [origin], inherits: AA")
    assert ids(examples(tmp_path, id="AA")) == []
    assert ids(examples(tmp_path, id="AA-B")) == ["AA-C"]
    assert ids(examples(tmp_path)) == ["AA", "AA-B", "AA-C"]


def test_a_part_is_no_example_of_what_its_country_alone_says(tmp_path: Path) -> None:
    write(tmp_path, "AA")
    (tmp_path / "AA-B.yaml").write_text(
        "jurisdiction: {id: AA-B, name: x, roles: [origin], inherits: AA, as_at: 2026-01-01}\nfacts:\n"
    )
    assert ids(examples(tmp_path)) == ["AA"]


@pytest.mark.parametrize(
    ("fact", "law", "on", "told"),
    [
        ("value: banned, from: 2020-05-01", "language: en", "2020-05-01", True),
        ("value: banned, from: 2020-05-01", "language: en", "2020-04-30", False),
        ("value: banned, to: 2027-05-01", "language: en", "2027-05-01", True),
        ("value: banned, to: 2027-05-01", "language: en", "2027-05-02", False),
        ("value: banned", "in_force: 2020-05-01", "2020-04-30", False),
        ("value: banned", "adopted: 2020-05-01", "2020-05-01", True),
    ],
)
def test_a_law_is_an_example_only_while_its_facts_hold(
    tmp_path: Path, fact: str, law: str, on: str, told: bool
) -> None:
    write(tmp_path, "AA", fact, law=law)
    assert bool(examples(tmp_path, date.fromisoformat(on))) is told


def test_a_changed_law_file_is_looked_at_again_and_an_unchanged_one_is_not(tmp_path: Path) -> None:
    work: list[str] = []

    def look() -> list[str]:
        mine = load(tmp_path / "ZZ.yaml", BOOK)
        done = elsewhere(BOOK, known(tmp_path), lambda: work.append("work"))
        return ids(done.examples(RULE, mine, Context("origin", DAY)))

    own(tmp_path)
    write(tmp_path, "AA")
    first = look()
    assert (first, len(work)) == (["AA"], 1)
    assert (look(), len(work)) == (first, 1)
    write(tmp_path, "AA", "value: capped")
    assert (look(), len(work)) == ([], 2)


def test_a_file_with_mistakes_or_a_tie_is_no_example_and_stops_nobody(tmp_path: Path) -> None:
    write(tmp_path, "AA")
    (tmp_path / "BB.yaml").write_text("facts: [", encoding="utf-8")
    (tmp_path / "CC.yaml").write_bytes(b"\xff\xfe")
    assert ids(examples(tmp_path)) == ["AA"]


def test_of_the_shipped_laws_every_example_meets_its_rule_again() -> None:
    """Another way round: the facts that hold on the day are put to the rule once more."""
    from lexcheck.analysis.gap import analyse

    book, files = load_codebook(), known()
    done = elsewhere(book, files, lambda: None)
    nobody = Jurisdiction("ZZ", "Nowhere", ("origin",), date(2026, 1, 1), None, {}, {})
    laws = {k.id: load(k.path, book) for k in files if not k.agreement}
    checked = 0
    for law in laws.values():
        on = max(law.as_at, law.read or law.as_at)
        for role in law.roles:
            gap = analyse(book, law, Context(role, on), engine="direct")
            met = {
                r.rule.id
                for r in gap.results
                if r.verdict.outcome == "met"
                and not r.verdict.through_silence
                and any(gap.facts[ref].jurisdiction == law.id for ref in r.verdict.deciders)
            }
            for rule in book.rules.values():
                if role in rule.roles and not rule.sectors and conditions_of(rule):
                    some = done.examples(rule.id, nobody, Context(role, on), most=999)
                    assert (law.id in ids(some)) == (rule.id in met), (law.id, rule.id)
                    checked += 1
    assert checked > 100


def test_known_files_of_other_bytes_have_another_digest(tmp_path: Path) -> None:
    write(tmp_path, "AA")
    (one,) = known(tmp_path)
    write(tmp_path, "AA", "value: capped")
    (other,) = known(tmp_path)
    assert isinstance(one, Known) and one.digest and one.digest != other.digest
