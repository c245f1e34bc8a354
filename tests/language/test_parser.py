"""Reading rule files: places, texts, limits, and what is refused."""

from __future__ import annotations

import dataclasses
import random
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

from lexcheck.errors import Diagnostic, Place
from lexcheck.language import tree as t
from lexcheck.language.limits import MAX_CHARACTERS, MAX_NESTING
from lexcheck.language.parser import parse
from lexcheck.language.printer import print_file


def sound(source: str) -> t.File:
    """Parse a file that has no mistake."""
    file, found = parse(source, "test.lex")
    assert [d.render() for d in found] == []
    return file


def mistakes(source: str) -> list[Diagnostic]:
    return parse(source, "test.lex")[1]


def concept(condition: str) -> str:
    return f'concept fees.c "C" {{\n  for origin\n  when {condition}\n}}\n'


def when(condition: str) -> t.Condition:
    (item,) = sound(concept(condition)).items
    assert isinstance(item, t.Concept)
    return item.when


# Places -----------------------------------------------------------------------

SAMPLE = """\
# Fees.
topic fees "Fees"

pattern fees.p "A \\"ban\\"
    abroad" @fr "Une interdiction" {
  implements gpog GP.7, OG.6; c181 7.1
  class conflict severity high
  when (origin fees.fee is one of a, b or not fees.c holds)
   and fees.days is at least 30 days
  why "W"
  mend destination "forbid it"
}
"""


EXPECTED = [
    '2:1 Topic: topic fees "Fees"',
    "2:7 Name: fees",
    '2:12 Text: "Fees"',
    '4:1 Pattern: pattern fees.p "A \\"ban\\"',
    "4:9 Name: fees.p",
    '4:16 Text: "A \\"ban\\"',
    "7:9 Name: conflict",
    "7:27 Name: high",
    "8:8 All: (origin fees.fee is one of a, b or not fees.c holds)",
    "8:9 Any: origin fees.fee is one of a, b or not fees.c holds",
    "8:9 Is: origin fees.fee is one of a, b",
    "8:9 Ref: origin fees.fee",
    "8:16 Name: fees.fee",
    "8:35 Name: a",
    "8:38 Name: b",
    "8:43 Not: not fees.c holds",
    "8:47 Holds: fees.c holds",
    "8:47 Ref: fees.c",
    "8:47 Name: fees.c",
    "9:8 Compares: fees.days is at least 30 days",
    "9:8 Ref: fees.days",
    "9:8 Name: fees.days",
    "9:33 Name: days",
    '10:7 Text: "W"',
    '11:8 Mend: destination "forbid it"',
    '11:20 Text: "forbid it"',
    "6:14 Implements: gpog GP.7, OG.6",
    "6:14 Name: gpog",
    "6:19 Name: GP.7",
    "6:25 Name: OG.6",
    "6:31 Implements: c181 7.1",
    "6:31 Name: c181",
    "6:36 Name: 7.1",
]


def nodes(node: object) -> Iterator[tuple[str, Place]]:
    """Give every node of a tree, outer ones first, with its place."""
    if isinstance(node, tuple):
        for part in node:
            yield from nodes(part)
    elif dataclasses.is_dataclass(node) and not isinstance(node, Place):
        yield type(node).__name__, getattr(node, "place")  # noqa: B009 - not every dataclass has one
        for field in dataclasses.fields(node):
            if field.name != "place":
                yield from nodes(getattr(node, field.name))


def spot(kind: str, place: Place) -> str:
    """Show a node: its place, its kind, and the text that its place spans."""
    line = SAMPLE.split("\n")[place.line - 1]
    span = line[place.column - 1 : place.column - 1 + place.length]
    assert len(span) == place.length
    return f"{place.line}:{place.column} {kind}: {span}"


def test_every_node_knows_its_place() -> None:
    assert [spot(*node) for node in nodes(sound(SAMPLE).items)] == EXPECTED


def test_places_take_no_part_in_equality() -> None:
    assert sound('topic fees "Fees"') == sound('\n\n   topic   fees\n"Fees"')


def test_places_in_a_file_cut_into_pieces_are_those_of_the_file() -> None:
    file, found = parse(f"nonsense\n\n{SAMPLE}", "test.lex")
    assert [str(d.place) for d in found] == ["test.lex:1:1"]
    assert [item.place.line for item in file.items] == [4, 6]
    pattern = file.items[1]
    assert isinstance(pattern, t.Pattern)
    assert (pattern.when.place.line, pattern.when.place.column) == (10, 8)


def test_a_mark_at_the_head_of_the_file_and_line_ends_of_windows_change_nothing() -> None:
    assert sound("\ufeff" + SAMPLE.replace("\n", "\r\n")) == sound(SAMPLE)
    assert [str(d.place) for d in mistakes('\ufefftopc fees "F"\r\n')] == ["test.lex:1:1"]


# Texts ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ('"plain"', "plain"),
        ('""', ""),
        ('"  spaces \t inside  and around "', "spaces inside and around"),
        ('"a line\n      broken"', "a line broken"),
        ('"a line\r\n\r\n      broken"', "a line broken"),
        (r'"say \"no\""', 'say "no"'),
        (r'"back\\slash"', "back\\slash"),
        (r'"back\\new"', "back\\new"),
        (r'"one\ntwo"', "one\ntwo"),
        ('"one\\n\n    two"', "one\ntwo"),
        (r'"\n one \n"', "one"),
        ('"# is no comment here"', "# is no comment here"),
        ('"no-break\u00a0space\n   stays"', "no-break\u00a0space stays"),
        ('"مكتب العمل"', "مكتب العمل"),
    ],
)
def test_texts_are_read_into_normal_form(written: str, value: str) -> None:
    (item,) = sound(f"topic fees {written}").items
    assert isinstance(item, t.Topic)
    assert item.title.value == value


def test_translations_keep_their_order() -> None:
    (item,) = sound('topic fees "Fees" @fr "Frais" @pt-BR "Taxas"').items
    assert isinstance(item, t.Topic)
    assert item.title.translations == (("fr", "Frais"), ("pt-BR", "Taxas"))


# Words ------------------------------------------------------------------------


def test_words_are_read_whole() -> None:
    (found,) = mistakes('rule fees.r "R" {\n  severitycritical\n}')
    assert found.message == "`severitycritical` is no field of a rule"
    assert mistakes('rulefees.r "R" {\n}') != []


def test_words_of_the_language_can_name_options() -> None:
    source = """\
measure fees.m "M" {
  ask "Q"
  scale { note "a" gap "b" @fr "c" rule "d" agreement "e" }
  silence means no_protection
  for origin
}
"""
    (item,) = sound(source).items
    assert isinstance(item, t.Measure)
    assert [str(c.name) for c in item.choices] == ["note", "gap", "rule", "agreement"]


def test_the_note_of_a_concept_is_kept() -> None:
    source = 'concept fees.c "C" {\n  for origin\n  when fees.a holds\n  note "N"\n}\n'
    assert print_file(sound(source)) == source


# Conditions -------------------------------------------------------------------


def test_groups_keep_their_shape() -> None:
    a, b, c = (t.Holds(t.Ref(None, t.Name(x))) for x in "abc")
    assert when("a holds and b holds and c holds") == t.All((a, b, c))
    assert when("(a holds and b holds) and c holds") == t.All((t.All((a, b)), c))
    assert when("((a holds)) or not not b holds") == t.Any((a, t.Not(t.Not(b))))
    assert when("not (a holds or b holds)") == t.Not(t.Any((a, b)))


@pytest.mark.parametrize("number", ["1" + "0" * 400, "9" * 5000])
def test_a_number_beyond_all_bounds_is_a_mistake(number: str) -> None:
    for condition in (f"fees.a is at least {number} days", f"fees.a counts at least {number}"):
        assert [d.message for d in mistakes(concept(condition))] == ["this number is too large"]


# Limits -----------------------------------------------------------------------


def timed(source: str) -> tuple[list[Diagnostic], float]:
    start = time.perf_counter()
    found = mistakes(source)
    return found, time.perf_counter() - start


def random_bytes(size: int) -> str:
    return random.Random(3).randbytes(size).decode("latin-1")


REFUSED = {
    "ten megabytes": ("a" * 10_000_000, "this file has 10,000,000 characters; a rule file may have at most"),
    "parentheses": (concept("(" * 5000 + "a holds" + ")" * 5000), "parentheses are nested more than 50"),
    "open parentheses": (concept("(" * 5000), "parentheses are nested more than 50"),
    "nots": (concept("not " * 5000 + "a holds"), "`not` is nested more than 50"),
    "nots and parentheses": (
        concept("not (" * 5000 + "a holds" + ")" * 5000),
        "`not` is nested more than 50",
    ),
    "random bytes": (random_bytes(200_000), "this is not a text file"),
    "many random bytes": (random_bytes(MAX_CHARACTERS), "this is not a text file"),
    "printable noise": (
        "".join(c for c in random_bytes(100_000) if (c.isascii() and c.isprintable()) or c == "\n"),
        "",
    ),
    "braces": ("{" * 20_000, "`{` stands outside any item"),
    "quotes": ('"' * 20_001, "a text in quotes stands outside any item"),
    "one long word": ("a" * 100_000, "`aaa"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_no_rule_file_gets_one_message_within_a_second(case: str) -> None:
    sound('topic warm "up"')
    source, beginning = REFUSED[case]
    found, seconds = timed(source)
    assert len(found) == 1
    assert found[0].message.startswith(beginning)
    assert len(found[0].message) < 300
    assert seconds < 1


def test_nesting_up_to_the_limit_is_read() -> None:
    inner = when("not " * MAX_NESTING + "a holds")
    for _ in range(MAX_NESTING):
        assert isinstance(inner, t.Not)
        inner = inner.part
    assert inner == when("(" * MAX_NESTING + "a holds" + ")" * MAX_NESTING)


def test_nesting_is_counted_in_conditions_and_not_in_texts_or_comments() -> None:
    text = 'topic fees "' + "( not " * 200 + '" # ' + "(" * 200 + "\n"
    assert len(sound(text * 3).items) == 3
    assert len(sound(concept("not (a holds and b holds)") * 200).items) == 200


def test_a_condition_of_twenty_thousand_parts_is_read_and_printed() -> None:
    condition = when(" and ".join(["a holds"] * 20_000))
    assert isinstance(condition, t.All)
    assert len(condition.parts) == 20_000
    broken = mistakes(concept("a holds and " * 2_000))
    assert [d.message for d in broken] == ["no condition follows `and`"]


@pytest.mark.parametrize("source", ["", "\n\n", "  \t\r\n", "# a comment\n", "\ufeff"])
def test_a_file_without_items_is_sound(source: str) -> None:
    assert sound(source) == t.File(())


def test_a_control_character_is_named() -> None:
    (found,) = mistakes('topic fees "Fe\x07es"\n')
    assert found.message == "an invisible control character stands here (U+0007)"
    assert str(found.place) == "test.lex:1:15"


def test_importing_the_parser_and_the_printer_does_not_import_lark() -> None:
    code = "import sys, lexcheck.language.parser, lexcheck.language.printer; print('lark' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
