"""What is printed reads back as the same tree, and is printed the same again."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests import strategies

from lexcheck.language import texts as quoted
from lexcheck.language import tree as t
from lexcheck.language.parser import parse
from lexcheck.language.printer import WIDTH, print_condition, print_file, print_number

_ITEMS = {
    "topic": strategies.topics(),
    "context word": strategies.context_words(),
    "measure": strategies.measures(),
    "instrument": strategies.instruments(),
    "threshold": strategies.thresholds(),
    "concept": strategies.concepts(),
    "rule": strategies.rules(),
    "pattern": strategies.patterns(),
    "example": strategies.examples(),
}
_SLOW = settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.parametrize("kind", _ITEMS)
def test_every_kind_of_item_reads_back_as_it_was(kind: str) -> None:
    @_SLOW
    @given(_ITEMS[kind])
    def holds(item: t.Item) -> None:
        file = t.File((item,))
        assert parse(print_file(file), "printed.lex") == (file, [])

    holds()


@_SLOW
@given(strategies.files())
def test_a_whole_file_reads_back_and_prints_the_same_again(file: t.File) -> None:
    printed = print_file(file)
    read, mistakes = parse(printed, "printed.lex")
    assert (read, mistakes) == (file, [])
    assert print_file(read) == printed


@_SLOW
@given(strategies.conditions())
def test_a_condition_printed_alone_reads_back(condition: t.Condition) -> None:
    source = f'concept a "" {{ for b when\n{print_condition(condition)} }}'
    read, mistakes = parse(source, "printed.lex")
    assert mistakes == []
    assert isinstance(read.items[0], t.Concept)
    assert read.items[0].when == condition


@_SLOW
@given(st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from(' \t\n\r\\"'), max_size=80))
def test_reading_gives_a_normal_form_that_printing_keeps(raw: str) -> None:
    escaped = raw.replace("\\", "\\\\").replace('"', '\\"')
    once, _ = quoted.read(f'"{escaped}"')
    assert quoted.read(quoted.write(once, 4, 9, 40)) == (once, [])


@_SLOW
@given(strategies.plain_texts())
def test_no_line_of_a_text_is_longer_than_the_page_unless_one_word_is(text: str) -> None:
    for line in print_file(t.File((t.Topic(t.Name("fees"), t.Text(text)),))).split("\n"):
        assert len(line) <= WIDTH or " " not in line.strip().removeprefix("topic fees ")


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (3.0, "3"),
        (-0.5, "-0.5"),
        (1e21, "1000000000000000000000"),
        (1e-7, "0.0000001"),
        (0.1, "0.1"),
        (-0.0, "0"),
    ],
)
def test_numbers_are_printed_in_digits(number: float, written: str) -> None:
    assert print_number(number) == written


SCRUFFY = """\
rule fees.no_fee "No fee" @fr "Aucuns frais" { severity critical for origin, destination gap "The   law
allows it.\\n  See \\"fees\\"."
 implements gpog GP.7,OG.6; c181 7 implements montreal ch2.a
 met when (fees.a is x) and (fees.b includes any of p,q or not (fees.c is at most 30 days and fees.d holds))}
topic fees "Fees" # a comment
"""

TIDY = """\
rule fees.no_fee "No fee"
    @fr "Aucuns frais" {
  implements gpog GP.7, OG.6;
             c181 7;
             montreal ch2.a
  for origin, destination
  severity critical
  met when fees.a is x
       and (fees.b includes any of p, q
            or not (fees.c is at most 30 days
                    and fees.d holds))
  gap "The law allows it.\\n
       See \\"fees\\"."
}

topic fees "Fees"
"""


def test_the_canonical_layout() -> None:
    assert print_file(parse(SCRUFFY, "scruffy.lex")[0]) == TIDY


def test_an_empty_file_prints_as_nothing() -> None:
    assert print_file(t.File(())) == ""
