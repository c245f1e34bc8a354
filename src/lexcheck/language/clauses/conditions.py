"""Mistakes in conditions: operators, `and` and `or`, parentheses, items and units."""

from __future__ import annotations

from lark import Token

from lexcheck.language.mistake import SIDES, Mistake, at, listed, shown
from lexcheck.language.situation import Situation, is_fixed, start_of
from lexcheck.language.terminals import fields_of
from lexcheck.nearest import did_you_mean, nearest

CONDITION_FIELDS = ("met", "partly", "applies", "when", "settled")
UNITS = ("days", "weeks", "months", "years", "hours", "percent")

_OPERATORS = ("is", "includes", "counts", "holds", "differs", "overlaps", "lacks")
_SIGNS = {
    "=": "is",
    "==": "is",
    ":": "is",
    ">=": "is at least",
    "=>": "is at least",
    "≥": "is at least",
    "<=": "is at most",
    "=<": "is at most",
    "≤": "is at most",
    ">": "is more than",
    "<": "is less than",
}
_UNEQUAL = ("!=", "<>", "≠")

# What authors write in place of an operator, by what the language has.
_OTHER_WORDS = {
    "in": "is one of",
    "has": "includes",
    "have": "includes",
    "contains": "includes",
    "covers": "includes",
    "equals": "is",
    "are": "is",
    "was": "is",
    "be": "is",
    "exceeds": "is more than",
    "above": "is above",
    "below": "is below",
    "disjoint": "is disjoint from",
    "stated": "is stated",
    "silent": "is silent",
    "least": "is at least",
    "most": "is at most",
    "more": "is more than",
    "less": "is less than",
    "one": "is one of",
    "any": "includes any of",
    "none": "includes none of",
    "all": "includes",
    "isnt": "not … is",
}
_AFTER_IS = {
    "in": "is one of",
    "any": "is one of",
    "among": "is one of",
    "either": "is one of",
    "equal": "is",
    "greater": "is more than",
    "higher": "is more than",
    "larger": "is more than",
    "longer": "is more than",
    "fewer": "is less than",
    "lower": "is less than",
    "smaller": "is less than",
    "shorter": "is less than",
    "least": "is at least",
    "most": "is at most",
    "minimum": "is at least",
    "maximum": "is at most",
    "different": "differs from",
    "lacking": "lacks",
}


def and_with_or(s: Situation) -> Mistake | None:
    """Explain `and` and `or` side by side."""
    other = {"and": "or", "or": "and"}.get(s.found)
    if other is None or s.wants(s.found) or not s.wants(other):
        return None
    return Mistake(
        "`and` and `or` stand side by side here, which can be read in two ways",
        "put parentheses around the parts that belong together: `(a or b) and c`, or `a or (b and c)`",
    )


def after_is(s: Situation) -> Mistake | None:
    """Explain words after `is` that look like an option but are meant as an operator."""
    if not (s.last_is("name") and s.last_fixed(2) == "is" and len(s.tokens) > 2):
        return None
    word = s.last()
    subject = _ref(s, 3)
    if word == "not" and (s.found_name or s.found_number):
        return at(
            s.tokens[-1],
            "`is not` cannot be written, because `not` stands before the whole condition",
            f"write `not {subject} is {s.found}{' …' if s.found in ('one', 'at') else ''}`",
        )
    if word in _AFTER_IS and s.found not in ("", "}", "and", "or", ")") and s.field_word != "given":
        if word == "in" and s.found == "sector":
            return None
        return at(s.tokens[-1], f"`is {word}` is not understood", f"write `{subject} {_AFTER_IS[word]} …`")
    return None


def after_includes(s: Situation) -> Mistake | None:
    """Explain `includes all of`, `includes one of` and their like."""
    if not (s.last_is("name") and s.last_fixed(2) == "includes"):
        return None
    word, subject = s.last(), _ref(s, 3)
    if word in ("all", "both", "each", "every") and s.found not in ("", "}", "and", "or", ","):
        return at(
            s.tokens[-1],
            f"`includes {word}` is not written, because `includes` alone already means all the items named",
            f"write `{subject} includes …` and the items, with commas between them",
        )
    if word in ("one", "some", "either", "of", "not", "no") and s.found_name:
        mode = "none of" if word in ("not", "no") else "any of"
        return at(
            s.tokens[-1], f"`includes {word}` is not understood", f"write `{subject} includes {mode} …`"
        )
    return None


def sign_for_operator(s: Situation) -> Mistake | None:
    """Explain `>=`, `=` and their like: say which words to write."""
    ref = _ref(s, 1) if s.last_is("name") and s.wants("is") else _ref(s, 2) if s.last_fixed() == "is" else ""
    if not ref:
        return None
    if s.found in _UNEQUAL:
        return Mistake(f"`{s.found}` is written in words here", f"write `not {ref} is {_operand(s)}`")
    if s.found in _SIGNS:
        return Mistake(
            f"`{s.found}` is written in words here", f"write `{ref} {_SIGNS[s.found]} {_operand(s)}`"
        )
    return None


def brackets(s: Situation) -> Mistake | None:
    """Explain braces, brackets or parentheses around the items of a list."""
    if s.found not in ("{", "[", "(") or not s.field or not s.tokens:
        return None
    if s.last_fixed() in ("includes", "of", ",", "unassessed", "for", "related"):
        return Mistake(
            f"items stand without `{s.found}` around them", "write the items alone, with commas between them"
        )
    if s.last_fixed() == "is":
        return Mistake(
            f"`is` is followed by `{s.found}`",
            f"write `{_ref(s, 2)} is one of …` and the options, with commas",
        )
    return None


def operator(s: Situation) -> Mistake | None:
    """Explain a measure or concept that no operator follows."""
    if not (s.last_is("name") and s.wants("is") and s.wants("holds")):
        return None
    if s.last() in _OPERATORS:
        help = "write first the measure or concept that the condition is about"
        return at(s.tokens[-1], f"no measure or concept stands before `{s.last()}`", help)
    ref, side = _ref(s, 1), nearest(s.last(), SIDES)
    if side and "." not in s.last() and s.found_name and s.same_line and "." in s.found:
        return at(s.tokens[-1], f"`{s.last()}` is no side", f"did you mean `{side}`?")
    if s.found in _OTHER_WORDS or s.found == "at":
        words = _OTHER_WORDS.get(s.found) or ("is at" if s.following in ("least", "most") else "is")
        if words == "is at":
            return Mistake(
                f"`is` is missing before `at {s.following}`", f"write `{ref} is at {s.following} …`"
            )
        return Mistake(f"`{s.found}` is no operator", f"write `{ref} {words} …`")
    close = nearest(s.found, _OPERATORS) if s.found_name else None
    if close and s.same_line:
        return Mistake(f"`{s.found}` is no operator", f"did you mean `{close}`?")
    if (s.found_name and s.found not in ("and", "or") and not _is_field(s)) or s.found_number:
        return Mistake(
            f"an operator is missing between `{ref}` and `{s.found}`",
            f"write `{ref} is {s.found}`, or another operator such as `includes`",
        )
    if s.found in ("", "}", ")", "and", "or") or _is_field(s):
        return Mistake(
            f"`{ref}` is compared with nothing",
            "write after it `is` and an option, `includes` and items, or, if it is a concept, `holds`",
            start_of(s.tokens[-1]),
            len(s.last()),
        )
    return None


def unjoined(s: Situation) -> Mistake | None:
    """Explain two conditions that neither `and` nor `or` joins."""
    if s.field_word not in CONDITION_FIELDS or not s.wants("and", "or"):
        return None
    operand = s.found_name and not _is_field(s) and s.following in (*_OPERATORS, *_SIGNS)
    if s.found in ("(", "not") or operand or s.found in SIDES:
        return Mistake(
            f"`and` or `or` is missing before `{s.found}`", "write one of them between two conditions"
        )
    return None


def parenthesis(s: Situation) -> Mistake | None:
    """Explain a parenthesis without its partner."""
    if s.found == ")" and not s.wants(")") and s.field_word in CONDITION_FIELDS and s.wants("}"):
        return Mistake("this `)` closes nothing", "delete it, or add the `(` that it should close")
    if s.wants(")") and (s.found in ("", "}") or _is_field(s)):
        unmatched: list[Token] = []
        for token in s.field:
            if is_fixed(token) and token == "(":
                unmatched.append(token)
            elif is_fixed(token) and token == ")":
                unmatched.pop()
        where = f"before `{s.found}`" if s.found else "at the end"
        return at(
            unmatched[-1], "this parenthesis is never closed", f"add `)` {where}, or where the group ends"
        )
    return None


def unit(s: Situation) -> Mistake | None:
    """Explain what may follow a number."""
    if not s.last_is("number") or not s.same_line:
        return None
    if s.found == "%":
        return Mistake("`%` is written as a word here", "write `percent`")
    if s.found in (",", ".") and s.following[:1].isdigit():
        return Mistake(
            f"a number is written without `{s.found}` between its digits"
            if s.found == ","
            else "this number is not whole",
            f"write `{s.last()}{s.following}`" if s.found == "," else "",
        )
    if s.wants("days") and s.found_name and not _is_field(s) and s.found not in ("and", "or"):
        help = did_you_mean(s.found, UNITS) or f"units are {listed(UNITS, 'and')}"
        return Mistake(f"`{s.found}` is no unit", help)
    return None


def word_for_number(s: Situation) -> Mistake | None:
    """Explain a number where a name is needed, and the other way round."""
    if s.found_number and s.wants("name") and not s.wants("number"):
        before = s.last()
        return Mistake(
            f"expected a name after `{before}`, found the number `{s.found}`",
            "options and items are names; a number is compared with `is`, `is at least`, `is at most`, "
            "`is more than` or `is less than`"
            if s.field_word in CONDITION_FIELDS
            else "",
        )
    if s.found == '"' and s.wants("name") and s.tokens and not s.wants("text"):
        return Mistake(
            f"expected a name after `{s.last()}`, found a text in quotes",
            "names stand without quotation marks",
        )
    if s.found_name and s.accepts == {"number"}:
        help = "write the number in digits"
        if s.last_fixed() == "than" and "." in s.found:
            help = "a threshold stands after `is at least` or `is at most`; `not` turns one into the other"
        return Mistake(f"expected a number after `{s.last()}`, found `{s.found}`", help)
    return None


def bound(s: Situation) -> Mistake | None:
    """Explain `at` that neither `least` nor `most` follows."""
    if s.last_fixed() == "at" and s.wants("least"):
        help = did_you_mean(s.found, ("least", "most")) if s.found_name else ""
        return Mistake(f"`at` is followed by `least` or `most`, not by {shown(s)}", help)
    return None


def _is_field(s: Situation) -> bool:
    """Tell whether the word found begins another field."""
    return s.found in fields_of(s.block) if s.block else False


def _operand(s: Situation) -> str:
    return s.following if s.following.isascii() and s.following[:1].isalnum() else "…"


def _ref(s: Situation, n: int) -> str:
    """Return the measure or concept whose name is the n-th token from the end, with its side."""
    if not s.last_is("name", n):
        return ""
    side = s.last_fixed(n + 1)
    return f"{side} {s.last(n)}" if side in SIDES else s.last(n)
