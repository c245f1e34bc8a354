"""Laying a file out changes its layout alone: no meaning, no comment lost or moved out of place."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests import strategies

from lexcheck.codebook.load import find, read_texts
from lexcheck.language import tree as t
from lexcheck.language.formatting import comments, format_text
from lexcheck.language.parser import parse
from lexcheck.language.printer import print_file
from lexcheck.resources import rules

_SLOW = settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
_TOKEN = re.compile(r'"(?:\\.|[^"\\])*"|[^\s"]+')


def formatted(text: str) -> str:
    result, mistakes = format_text(text, "test.lex")
    assert mistakes == []
    return result


def said(text: str) -> Counter[str]:
    return Counter(comment.text for comment in comments(text))


@st.composite
def gaps(draw: st.DrawFn) -> str:
    """Draw what stands between two words: space, line breaks and comments."""
    words = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=8)
    comment = words.map(lambda word: f"#{word}\n")
    space = st.sampled_from((" ", " ", " ", "\n", "\n\n", "  \t"))
    return draw(space) + "".join(draw(st.lists(space | comment, max_size=3)))


@st.composite
def commented(draw: st.DrawFn) -> tuple[t.File, str]:
    """Draw a file, and a text of it with comments anywhere between its words."""
    file = draw(strategies.files())
    words = _TOKEN.findall(print_file(file))
    drawn = draw(st.lists(gaps(), min_size=1, max_size=40))
    text = "".join(drawn[number % len(drawn)] + word for number, word in enumerate(words))
    return file, text + draw(gaps())


@_SLOW
@given(commented())
def test_only_the_layout_changes(drawn: tuple[t.File, str]) -> None:
    file, text = drawn
    assert parse(text, "test.lex") == (file, [])
    once = formatted(text)
    assert parse(once, "test.lex") == (file, [])
    assert said(once) == said(text)


@_SLOW
@given(commented())
def test_a_second_time_changes_nothing(drawn: tuple[t.File, str]) -> None:
    once = formatted(drawn[1])
    assert formatted(once) == once


@_SLOW
@given(strategies.files())
def test_without_comments_it_is_what_the_printer_gives(file: t.File) -> None:
    assert formatted(print_file(file)) == print_file(file)


WRITTEN = """\
# The head of the file.
#    It keeps its own indentation.

# about fees
topic fees "Fees" # a trailing comment
rule fees.no_fee "No fee" @fr "Aucuns frais" { # after a brace
 # before severity
 severity critical # severity
 for origin, # two comments
   destination # at the end of one line
 gap "The   law
allows # it." # gap
 implements gpog GP.7,OG.6; c181 7 # provision
 # before the second
 implements montreal ch2.a
 # before met
 met when # after the words of a field
 (fees.a is x) and # condition
 # before the second condition
 (fees.b includes any of p,q or not (fees.c is at most 30 # in the middle
 days and fees.d holds)) # last condition
 # at the end of the rule
} # after the rule
measure a.b "x" { ask "a" # ask
scale { # scale
 # before the first option
 o "opt" # option
 # at the end of the scale
} silence means x
# before for
for origin
}

instrument i "I" {
  # before the year
  adopted 1949
  # in front of a provision
  provision 1 "P" { asks "a"
  # at the end of the provision
  }
}
# near the next

# the end

# really
"""

LAID_OUT = """\
# The head of the file.
#    It keeps its own indentation.

# about fees
topic fees "Fees" # a trailing comment

rule fees.no_fee "No fee"
    @fr "Aucuns frais" { # after a brace
  implements gpog GP.7, OG.6;
             c181 7; # provision
             # before the second
             montreal ch2.a
  # two comments
  # at the end of one line
  for origin, destination
  # before severity
  severity critical # severity
  # before met
  # after the words of a field
  met when fees.a is x # condition
       # before the second condition
       and (fees.b includes any of p, q
            or not (fees.c is at most 30 days # in the middle
                    and fees.d holds)) # last condition
  gap "The law allows # it." # gap
  # at the end of the rule
} # after the rule

measure a.b "x" {
  ask "a" # ask
  scale { # scale
    # before the first option
    o  "opt" # option
    # at the end of the scale
  }
  silence means x
  # before for
  for origin
}

instrument i "I" {
  # before the year
  adopted 1949

  # in front of a provision
  provision 1 "P" {
    asks "a"
    # at the end of the provision
  }
}

# near the next

# the end

# really
"""


def test_every_place_a_comment_can_have() -> None:
    assert formatted(WRITTEN) == LAID_OUT
    assert formatted(LAID_OUT) == LAID_OUT


@pytest.mark.parametrize(
    ("written", "laid_out"),
    [
        ("", ""),
        ("\n\n", ""),
        ("# alone", "# alone\n"),
        ("# one\n\n\n\n# two\n\n", "# one\n\n# two\n"),
        ('topic a "A"# tight', 'topic a "A" # tight\n'),
        ('topic a "A"\n# end', 'topic a "A"\n\n# end\n'),
        ('topic # name\n\n a "A"', '# name\n\ntopic a "A"\n'),
        ('topic a # b\n"A # no comment"', 'topic a "A # no comment" # b\n'),
        ('\ufefftopic a "A"\r\n# b\r\n', 'topic a "A"\n\n# b\n'),
    ],
)
def test_small_files(written: str, laid_out: str) -> None:
    assert formatted(written) == laid_out
    assert formatted(laid_out) == laid_out


def test_no_comment_ends_up_in_a_text() -> None:
    long = "word " * 40
    once = formatted(f'topic # first\n a # second\n "{long}" # third\n')
    assert once.startswith("# first\n# second\ntopic a ")
    assert once.rstrip().endswith('" # third')
    assert formatted(once) == once


def test_a_file_with_mistakes_comes_back_as_it_was() -> None:
    text = "rule fees.a {\n# a comment\n}\n"
    same, mistakes = format_text(text, "test.lex")
    assert same == text
    assert [d.message for d in mistakes] == ["rule `fees.a` has no title"]


@pytest.mark.parametrize("name", read_texts(find([rules()])))
def test_every_shipped_rule_file_is_laid_out(name: str) -> None:
    text = (rules().parent / name).read_text(encoding="utf-8")
    assert formatted(text) == text, "run `lexcheck rules format`"
