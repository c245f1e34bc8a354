"""Mistakes of writing: quotation marks, signs, capitals and odd characters."""

from __future__ import annotations

import re
import unicodedata

from lexcheck.language.mistake import SIDES, Mistake, at
from lexcheck.language.situation import Situation, end_of

# Marks that word processors and keyboards put where `"` is meant.
_CURLY = "“”„«»‘’‚`'"  # noqa: RUF001
_LOGIC = {"&&": "and", "&": "and", "||": "or", "|": "or", "!": "not"}
_COMMENTS = ("//", "/*", "--")


def quotation_mark(s: Situation) -> Mistake | None:
    """Explain quotation marks of the wrong kind, and one that ends a text too soon."""
    if s.found and s.found in _CURLY and s.wants("text", "name"):
        return Mistake(
            f"a text stands between straight double quotation marks, not after {_quoted(s.found)}",
            'write `"` before and after the text; word processors change it into other marks',
        )
    if not s.last_is("text") or s.found in ("", "{", "}", "@"):
        return None
    end = end_of(s.tokens[-1])
    if s.offset == end and (s.found_name or s.found_number or s.found == '"'):
        return Mistake(
            "this quotation mark ends the text, and the text seems to go on after it",
            'write `\\"` for a quotation mark inside a text',
            end - 1,
            1,
        )
    return None


def second_text(s: Situation) -> Mistake | None:
    """Explain a text after a text."""
    if s.found == '"' and s.last_is("text") and s.field and not s.wants("text"):
        return Mistake(
            f"`{s.field_word}` has one text, and a second one stands here",
            "join the two inside one pair of quotation marks; a translation has its language before it: "
            '`@fr "…"`',
        )
    return None


def logic_sign(s: Situation) -> Mistake | None:
    """Explain `&&`, `||` and `!`."""
    word = _LOGIC.get(s.found)
    if word:
        return Mistake(f"`{s.found}` is written as a word here", f"write `{word}`")
    return None


def capitals(s: Situation) -> Mistake | None:
    """Explain a word of the language in capitals."""
    small = s.found.lower()
    if s.found != small and s.wants(small):
        return Mistake(f"`{s.found}` must be in small letters", f"write `{small}`")
    before = s.last().lower()
    keyword = s.last_is("name") and before in ("not", *SIDES) and before != s.last()
    if keyword and s.found_name and s.field:
        return at(s.tokens[-1], f"`{s.last()}` must be in small letters", f"write `{before}`")
    return None


def language_tag(s: Situation) -> Mistake | None:
    """Explain a translation whose language is not written as `@fr`."""
    if s.found != "@":
        return None
    if s.wants("text") and re.fullmatch("[a-z]{2,3}", s.following):
        return Mistake(
            f"`@{s.following}` translates nothing, because no text stands before it",
            "write the text itself first",
        )
    return Mistake(
        f"`@{s.following}` is no language" if s.following else "`@` stands alone here",
        'write a translation as `@fr "…"`: `@`, the code of the language in small letters, the text',
    )


def odd_character(s: Situation) -> Mistake | None:
    """Explain a sign or character that means nothing where it stands."""
    if s.found.startswith(_COMMENTS):
        return Mistake(f"`{s.found}` does not begin a comment", "begin a comment with `#`")
    if s.found in (":", "=") and s.tokens and s.last_fixed() == s.field_word:
        return Mistake(f"no `{s.found}` is needed after `{s.last()}`", "leave it out")
    if s.found in (";", ",", ".") and "}" in s.accepts and not s.wants(s.found):
        return Mistake(f"no `{s.found}` is needed here", "leave it out; each field ends by itself")
    if len(s.found) != 1 or s.found_name or s.found_number or s.found in '{}()[],;"<>=':
        return None
    return Mistake(*_odd(s.found))


def foreign_letters(s: Situation) -> Mistake | None:
    """Explain a name with letters that names cannot have."""
    if re.fullmatch(r"\w.*", s.found) and not s.found.isascii():
        odd = next(c for c in s.found if not c.isascii())
        return Mistake(
            f"the letter `{odd}` cannot stand in a name",
            "names are made of the letters a to z, digits, `_` and `.`",
            s.offset + s.found.index(odd),
            1,
        )
    return None


def _odd(character: str) -> tuple[str, str]:
    name = unicodedata.name(character, f"U+{ord(character):04X}").lower()
    if unicodedata.category(character) in ("Zs", "Cf", "Zl", "Zp"):
        return f"an invisible character stands here ({name})", "delete it, and type a plain space"
    if character in "–—−":  # noqa: RUF001
        return f"`{character}` ({name}) means nothing here", "write the plain hyphen `-`"
    return f"the character `{character}` ({name}) means nothing here", "delete it, or put the text in quotes"


def _quoted(mark: str) -> str:
    return "a backquote" if mark == "`" else f"`{mark}`"
