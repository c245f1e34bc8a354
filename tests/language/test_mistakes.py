"""Each mistake an author can make has its own sentence: one file per mistake, the message beside it.

`mistakes/NAME.lex` holds the mistake NAME, `mistakes/NAME.txt` exactly what an author sees.
"""

from __future__ import annotations

import builtins
import inspect
import random
import re
from pathlib import Path

import lark
import pytest

from lexcheck.errors import Diagnostic
from lexcheck.language import cutting, mistakes
from lexcheck.language import tree as t
from lexcheck.language.cutting import pieces
from lexcheck.language.parser import grammar, parse
from lexcheck.language.printer import print_file
from lexcheck.language.situation import observe
from lexcheck.language.terminals import BLOCK_WORDS, fields_of

FOLDER = Path(__file__).parent / "mistakes"
FIXTURES = sorted(FOLDER.glob("*.lex"))

# Fixtures in which more than one thing is wrong on purpose.
SEVERAL = {"several_broken_items": 4}


def read(fixture: Path) -> tuple[t.File, list[Diagnostic]]:
    return parse(fixture.read_bytes().decode("utf-8"), fixture.name)


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda path: path.stem)
def test_the_mistake_has_its_message(fixture: Path) -> None:
    _, found = read(fixture)
    expected = fixture.with_suffix(".txt").read_text(encoding="utf-8")
    assert "".join(d.render() + "\n" for d in found) == expected
    assert len(found) == SEVERAL.get(fixture.stem, 1)


def test_fixtures_and_messages_come_in_pairs() -> None:
    assert {f.stem for f in FIXTURES} == {f.stem for f in FOLDER.glob("*.txt")}
    assert len(FIXTURES) >= 40


def jargon() -> set[str]:
    """Return the names that only programmers know: of terminals, and of Python classes."""
    names = {terminal.name for terminal in grammar().terminals} | {"$END"}
    for module in (t, lark, mistakes, builtins):
        names |= {name for name, _ in inspect.getmembers(module, inspect.isclass)}
    # Words of English, written as any sentence would write them.
    return {name for name in names if not name.islower()}


def own_words(diagnostic: Diagnostic, source: str) -> str:
    """Return the message and help without what is quoted from the author's file."""

    def blank(match: re.Match[str]) -> str:
        return "" if match[1] in source else match[0]

    return re.sub(r"`([^`]+)`", blank, f"{diagnostic.message} {diagnostic.help}")


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda path: path.stem)
def test_no_message_speaks_of_terminals_or_classes(fixture: Path) -> None:
    source = fixture.read_bytes().decode("utf-8")
    for diagnostic in read(fixture)[1]:
        words = set(re.findall(r"\$?\w+", own_words(diagnostic, source)))
        assert words.isdisjoint(jargon())


def assert_well_formed(diagnostic: Diagnostic, source: str) -> None:
    message = diagnostic.message
    lines = source.split("\n")
    assert message and not message[0].isupper()
    assert not message.endswith((".", "!"))
    assert "\n" not in message and "\n" not in diagnostic.help
    assert 1 <= diagnostic.place.line <= len(lines)
    assert 1 <= diagnostic.place.column <= len(lines[diagnostic.place.line - 1]) + 1


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda path: path.stem)
def test_every_message_is_one_plain_sentence(fixture: Path) -> None:
    for diagnostic in read(fixture)[1]:
        assert_well_formed(diagnostic, fixture.read_bytes().decode("utf-8"))


def test_every_clause_explains_a_fixture() -> None:
    used = set()
    for fixture in FIXTURES:
        for piece in pieces(fixture.read_bytes().decode("utf-8")):
            try:
                grammar().parse(piece.text)
            except lark.UnexpectedInput:
                situation = observe(piece.text)
                used.add(next((c for c in mistakes.CLAUSES if c(situation)), None))
    assert [clause.__name__ for clause in mistakes.CLAUSES if clause not in used] == []
    assert None in used, "no fixture shows the last resort, `expected A, B or C, found x`"


def test_the_words_that_open_fields_are_those_of_the_grammar() -> None:
    fields = {field for block in BLOCK_WORDS for field in fields_of(block)}
    assert fields <= cutting.FIELD_WORDS
    assert {t.pattern.value for t in grammar().terminals} >= cutting.FIELD_WORDS


# Whole files ------------------------------------------------------------------

SOUND = """\
topic fees "Fees"

measure fees.fee "Fee" {
  ask "Is a fee
       allowed?"
  scale {
    allowed  "charging is allowed"
    barred   "charging is barred"
        @fr "interdit"
  }
  silence means no_protection
  for origin, destination
}

instrument gpog "General principles" {
  by "ILO"
  adopted 2016

  chapter 1 "Principles" {
    provision GP.7 "Fees" {
      asks "No fee."
      wording primary "ILO 2019"
    }
  }
}

threshold fees.most_days 30 days "The longest stay without a fee." from c181 7.1

rule fees.no_fee "No fee charged" {
  implements gpog GP.7, OG.6;
             c181 7.1
  for origin
  severity critical
  met when fees.fee is barred
       and (fees.items includes any of visa, travel
            or not fees.days is at least 30 days)
  gap "The law allows a fee."
}

example "a ceiling is not a ban" {
  given fees.fee is allowed
  expect fees.no_fee not_met
}
"""


def test_the_sound_file_is_sound() -> None:
    file, found = parse(SOUND, "sound.lex")
    assert found == []
    assert print_file(file).split() == SOUND.split()
    assert len(file.items) == 6


def test_a_word_left_out_anywhere_is_reported_once_and_spares_the_other_items() -> None:
    allowed = []
    for token in tokens(SOUND):
        start = token.start_pos or 0
        damaged = SOUND[:start] + SOUND[start + len(token) :]
        file, found = parse(damaged, "damaged.lex")
        allowed += [] if found else [str(token)]
        assert len(found) <= 1, (str(token), [d.render() for d in found])
        assert len(file.items) >= 5, (str(token), [d.render() for d in found])
        for diagnostic in found:
            assert_well_formed(diagnostic, damaged)
    # A source, a unit, a negation, and parts of a bound: without `30`, `days` reads as an option.
    assert allowed == ['"ILO 2019"', "days", "not", "30", "days"]


def test_damage_of_any_kind_never_crashes_and_is_well_explained() -> None:
    dice = random.Random(7)
    every = tokens(SOUND)
    names = jargon()
    for _ in range(400):
        start = dice.choice(every).start_pos or 0
        cut = dice.randrange(0, 12)
        inserted = dice.choice([str(dice.choice(every)), "", *"\"{}()'“;:=<>é\\%", "&&", "@", "\u00a0"])
        damaged = SOUND[:start] + inserted + SOUND[start + cut :]
        for diagnostic in parse(damaged, "damaged.lex")[1]:
            assert_well_formed(diagnostic, damaged)
            assert names.isdisjoint(re.findall(r"\$?\w+", own_words(diagnostic, damaged)))


def tokens(source: str) -> list[lark.Token]:
    state = grammar().parse_interactive(source)
    return list(state.iter_parse())


def test_several_broken_items_leave_the_sound_ones() -> None:
    file, found = read(FOLDER / "several_broken_items.lex")
    assert [d.place.line for d in found] == [4, 17, 25, 29]
    assert [str(item.name) for item in file.items if isinstance(item, t.Topic)] == ["fees", "contracts"]


def test_an_unclosed_quote_costs_its_own_item_only() -> None:
    file, _ = read(FOLDER / "quote_unclosed_in_the_middle_of_a_file.lex")
    assert [str(item.name) for item in file.items if isinstance(item, t.Rule)] == ["fees.a", "fees.c"]


def test_a_text_with_braces_and_keywords_is_no_item() -> None:
    broken = 'topic fees "The\nrule fees.x {\n of law" severty\n\ntopic contracts "Contracts"\n'
    file, found = parse(broken, "broken.lex")
    assert len(file.items) == 2
    assert [d.message for d in found] == ["`severty` stands outside any item"]
