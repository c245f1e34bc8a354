"""A new law file: sound as it is, and sound with any of its samples turned on."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lexcheck.codebook.load import load_codebook
from lexcheck.errors import UsageError
from lexcheck.law.blank import blank
from lexcheck.law.model import Jurisdiction
from lexcheck.law.read import read_text

BOOK = load_codebook()
TODAY = date(2026, 11, 21)
ROLES = (("origin",), ("destination",), ("origin", "destination"), ("agreement",))


def begun(roles: tuple[str, ...], name: str = "Exampleland", id: str = "") -> str:
    return blank(BOOK, id or ("XX-YY-2020" if roles == ("agreement",) else "XX"), name, roles, TODAY)


def read(text: str) -> Jurisdiction:
    return read_text(text, "XX.yaml", BOOK).jurisdiction


def asked(roles: tuple[str, ...]) -> list[str]:
    return [m.id for m in BOOK.measures.values() if set(m.roles) & set(roles)]


def turned_on(text: str, measures: set[str]) -> str:
    """Delete the mark and the space before the sample of each measure, as an editor does."""
    lines, on = [], False
    for line in text.split("\n"):
        begins = re.fullmatch(r"  # ([a-z0-9_]+\.[a-z0-9_]+):", line)
        on = begins[1] in measures if begins else on and line.startswith("  #  ")
        lines.append(line.replace("# ", "", 1) if on else line)
    return "\n".join(lines)


@pytest.mark.parametrize("roles", ROLES)
def test_it_is_sound_and_has_no_facts(roles: tuple[str, ...]) -> None:
    found = read(begun(roles))
    assert (found.facts, found.roles, found.as_at) == ({}, roles, TODAY)


@pytest.mark.parametrize("roles", ROLES)
def test_it_asks_every_measure_of_its_roles_and_no_other(roles: tuple[str, ...]) -> None:
    samples = re.findall(r"^  # ([a-z0-9_]+\.[a-z0-9_]+):$", begun(roles), re.M)
    assert sorted(samples) == sorted(asked(roles))


@pytest.mark.parametrize("roles", ROLES)
def test_every_sample_turned_on_is_read_as_its_measure(roles: tuple[str, ...]) -> None:
    found = read(turned_on(begun(roles), set(asked(roles))))
    assert list(found.facts) == [m for t in BOOK.topics for m in asked(roles) if m.startswith(f"{t}.")]
    assert {f.evidence for facts in found.facts.values() for f in facts} == {"unverified"}


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_any_choice_of_samples_is_sound(data: st.DataObject) -> None:
    roles = data.draw(st.sampled_from(ROLES))
    chosen = data.draw(st.sets(st.sampled_from(asked(roles)), max_size=12))
    assert set(read(turned_on(begun(roles), chosen)).facts) == chosen


def test_a_whole_block_turned_on_by_an_editor_is_sound_too() -> None:
    """An editor takes one mark from every line marked, the explanations among them."""
    head, facts = begun(("origin",)).split("\nfacts:\n")
    facts = re.sub(r"^( *)# ?", r"\1", re.sub(r"^( *)##", r"\1# #", facts, flags=re.M), flags=re.M)
    assert set(read(f"{head}\nfacts:\n{facts}").facts) == set(asked(("origin",)))


def test_the_fields_of_the_sample_law_are_sound() -> None:
    text = begun(("origin",))
    head, facts = text.split("\nfacts:\n")
    found = read(re.sub(r"^( +)# ", r"\1", head, flags=re.M) + "\nfacts:\n" + facts)
    assert found.laws["act"].read == TODAY and found.laws["act"].amended and found.note


def test_every_option_is_explained() -> None:
    words = " ".join(re.sub(r"^ *##", "", begun(("origin",)), flags=re.M).split())
    for measure in asked(("origin",)):
        assert " ".join(BOOK.measures[measure].ask.split()) in words
        for choice in BOOK.measures[measure].choices:
            assert f"- {choice.id}: {' '.join(choice.definition.split())}" in words


def test_lines_are_short() -> None:
    assert max(map(len, begun(("origin", "destination")).split("\n"))) <= 100


@given(name=st.text(st.characters(codec="utf-8"), max_size=40))
@settings(max_examples=100, deadline=None)
def test_any_name_comes_back_or_is_refused(name: str) -> None:
    try:
        text = begun(("origin",), name)
    except UsageError as error:
        assert str(error)
    else:
        assert read(text).name == " ".join(name.split())


def test_a_part_of_a_country_inherits() -> None:
    assert '  inherits: "CA"\n' in begun(("destination",), id="CA-QC")


def test_an_agreement_is_between_the_countries_of_its_id() -> None:
    terms = read(begun(("agreement",), id="NP-QA")).terms
    assert terms and (terms.origins, terms.destinations) == (("NP",), ("QA",))
    with pytest.raises(UsageError, match="does not name the two parties"):
        begun(("agreement",), id="GULF-2005")


def test_a_country_that_is_also_an_agreement_is_refused() -> None:
    with pytest.raises(UsageError, match="an agreement cannot be"):
        begun(("origin", "agreement"), id="NP-QA-2005")


@pytest.mark.parametrize("id", ["xx", "", "X\nX", 'X"', "Exampleland", "../XX"])
def test_what_cannot_be_an_id_is_refused(id: str) -> None:
    with pytest.raises(UsageError):
        begun(("origin",), id=id or " ")
