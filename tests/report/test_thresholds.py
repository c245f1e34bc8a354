"""Whose a number is, is said wherever the number is shown."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lexcheck.analysis.needs import Need
from lexcheck.codebook import conditions as c
from lexcheck.codebook.codec import decode, encode
from lexcheck.codebook.load import compile_texts, load_codebook
from lexcheck.codebook.model import Codebook
from lexcheck.report.definitions_text import definition_text
from lexcheck.report.page import Page
from lexcheck.report.sentences import condition_text, need_text

BASE = (Path(__file__).parents[1] / "codebook" / "base.lex").read_text(encoding="utf-8")
MORE = """
threshold fees.most_days 90 days "The most days that may pass."
threshold fees.fair_days 30 days "The days that the principles allow." from gpog GP.7
threshold fees.few 2 "A few costs."

rule fees.prompt "Prompt" {
  implements gpog GP.7
  for destination
  severity high
  met when fees.days is at most fees.fair_days
       and fees.costs counts at most fees.few
  partly met when fees.days is at most fees.most_days
               or fees.days is at most 120
               or fees.costs counts at most 1
  gap "Slow."
}

pattern fees.slow "Slow abroad" {
  class protection_gap
  severity low
  when destination fees.days is at least fees.most_days
  why "It takes long."
}
"""


@pytest.fixture(scope="module")
def book() -> Codebook:
    return compile_texts({"base.lex": BASE, "more.lex": MORE})


def shown(book: Codebook, rule: str) -> list[str]:
    found = book.rules[rule]
    assert found.partly is not None
    return [condition_text(x, book.thresholds) for part in (found.met, found.partly) for x in c.leaves(part)]


def test_a_condition_says_whose_its_number_is(book: Codebook) -> None:
    assert shown(book, "fees.prompt") == [
        "fees.days is at most 30 (threshold fees.fair_days from gpog GP.7)",
        "fees.costs counts at most 2 (our threshold fees.few)",
        "fees.days is at most 90 (our threshold fees.most_days)",
        "fees.days is at most 120 (our number)",
        "fees.costs counts at most 1",
    ]


def test_a_need_says_whose_its_number_is(book: Codebook) -> None:
    rule = book.rules["fees.prompt"]
    assert rule.partly is not None
    needs = [need_text(Need(x, True), book) for p in (rule.met, rule.partly) for x in c.leaves(p)]
    assert needs == [
        "Days [fees.days]: at most 30 days (threshold fees.fair_days from gpog GP.7)",
        "Costs [fees.costs]: at most 2 of the items listed for this measure (our threshold fees.few)",
        "Days [fees.days]: at most 90 days (our threshold fees.most_days)",
        "Days [fees.days]: at most 120 days (our number)",
        "Costs [fees.costs]: at most 1 of the items listed for this measure",
    ]


def test_a_pattern_keeps_the_threshold_of_its_side(book: Codebook) -> None:
    (leaf,) = c.leaves(book.patterns["fees.slow"].when)
    assert leaf == c.Compares(c.Ref("fees.days", "destination"), ">=", 90.0, "fees.most_days")


def test_a_concept_used_on_a_side_keeps_its_threshold(book: Codebook) -> None:
    leaf = c.Counts(c.Ref("fees.costs"), "most", 2, "fees.few")
    assert c.on_side(leaf, "origin") == c.Counts(c.Ref("fees.costs", "origin"), "most", 2, "fees.few")


def test_a_threshold_can_be_shown(book: Codebook) -> None:
    ours = definition_text(book, "fees.most_days", Page())
    taken = definition_text(book, "fees.fair_days", Page())
    assert ours is not None and taken is not None
    assert ours.startswith("90 days [fees.most_days]")
    assert "no provision sets this number" in " ".join(ours.split())
    assert "Prompt [fees.prompt]" in ours and "Slow abroad [fees.slow]" in ours
    assert "from        gpog GP.7: No fees" in taken
    assert "no provision sets" not in taken and "fees.slow" not in taken


def test_thresholds_come_back_from_the_cache(book: Codebook) -> None:
    again = decode(*(json.dumps(part).encode() for part in encode(book)))
    assert again.thresholds == book.thresholds
    assert again.rules == book.rules


def test_no_shipped_rule_compares_with_a_number_without_a_name() -> None:
    shipped = load_codebook()
    conditions = [
        part for x in shipped.rules.values() for part in (x.applies, x.met, x.partly) if part is not None
    ]
    conditions += [part for x in shipped.patterns.values() for part in (x.when, x.settled) if part]
    leaves = [leaf for part in conditions for leaf in c.leaves(part)]
    assert any(isinstance(leaf, c.Counts | c.Compares) for leaf in leaves)
    texts = [condition_text(leaf, shipped.thresholds) for leaf in leaves]
    assert [text for text in texts if "(our number)" in text] == []


def test_every_shipped_threshold_is_used() -> None:
    shipped = load_codebook()
    texts = {name: definition_text(shipped, name, Page()) or "" for name in shipped.thresholds}
    assert [name for name, text in texts.items() if "Used by" not in text] == []
