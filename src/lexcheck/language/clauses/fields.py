"""Mistakes inside a field: what is missing after its word, in its lists, between its words."""

from __future__ import annotations

from lark import Token

from lexcheck.language.mistake import SIDES, Mistake, at, shown
from lexcheck.language.situation import Situation, is_fixed, start_of
from lexcheck.language.terminals import fields_of, phrase
from lexcheck.nearest import nearest

_NEEDS = {
    "for": ("role", "write `for origin`, `for destination` or `for origin, destination`"),
    "severity": ("degree", "write for example `severity high`"),
    "class": ("class", "write for example `class conflict`"),
    "nature": ("word", "write for example `nature convention`"),
    "related": ("name", "write the names of the related patterns, with commas between them"),
    "implements": ("provision", "write the instrument and then its provisions: `implements gpog GP.7, OG.6`"),
    "in": ("sector", "write `in sector` and the name of a sector"),
    "sector": ("sector", "write `in sector` and the name of a sector"),
    "means": ("word", "write `silence means no_protection`, `no_restriction` or `not_comparable`"),
    "wording": ("level", "write `wording primary`, `secondary`, `unverified` or `doubtful`"),
    "adopted": ("year", "write for example `adopted 2016`"),
    "expect": ("rule", "write `expect`, the name of a rule and the outcome"),
    "given": ("measure", "write for example `given fees.some_measure is some_option`"),
}


def unfinished(s: Situation) -> Mistake | None:
    """Explain a place where something must follow and the next field, or nothing, follows."""
    hole = _swallowed_after(s)
    if hole is None:
        if s.found not in ("", "}", ")", ",", ";") or not s.tokens or not s.block:
            return None
        if s.wants("}") or s.wants("text") or not is_fixed(s.tokens[-1]) or s.found in s.accepts:
            return None
        hole = s.tokens[-1]
        if hole in ("{", "}", ")"):
            return None
    return _nothing_after(hole, s)


def _swallowed_after(s: Situation) -> Token | None:
    """Return the token before a field word that was read as a name, or None.

    `and` at the end of a line makes a name of the `gap` that follows; reading fails only later.
    """
    words = fields_of(s.block) if s.block else ()
    for index in range(1, len(s.field)):
        before, token = s.field[index - 1], s.field[index]
        last = index == len(s.field) - 1
        if token.type == "ID" and token in ("and", "or") and last and s.found:
            return before
        if token.type not in ("ID", "PROVISION") or token not in words:
            continue
        first = not s.text[: start_of(token)].rsplit("\n", 1)[-1].strip()
        if first or (last and before != "is"):
            return before
    return None


def _nothing_after(hole: Token, s: Situation) -> Mistake:
    word = str(hole)
    if word == "when":
        return at(hole, f"`{phrase(s.field_word)}` has no condition", "write the condition after `when`")
    if word in ("and", "or", "not"):
        return at(hole, f"no condition follows `{word}`", f"write one, or delete `{word}`")
    if word in (",", ";"):
        return at(
            hole, f"nothing follows this `{word}`", f"delete the `{word}`, or write what is missing after it"
        )
    if word == "(":
        return at(hole, "no condition follows this `(`", "write one, or delete the parenthesis")
    if hole.type == "ID" and s.field_word == "implements":
        return _instrument_alone(hole)
    what, help = _NEEDS.get(word, ("", ""))
    return at(hole, f"no {what} follows `{word}`" if what else f"nothing follows `{word}`", help)


def implements(s: Situation) -> Mistake | None:
    """Explain what is wrong in the provisions that a rule implements."""
    if s.field_word != "implements":
        return None
    if s.last_is("name") and s.wants("provision"):
        return _instrument_alone(s.tokens[-1])
    if s.found_number and s.wants("name"):
        return Mistake(
            f"`{s.found}` stands here without its instrument",
            "name the instrument first: `implements c181 7.1, 8`",
        )
    if s.last_is("provision") and s.found == "(":
        return Mistake("the number of a provision has no parentheses", f"write `{s.last()}.{s.following}`")
    if not s.last_is("provision") or not s.same_line or not (s.found_name or s.found_number):
        return None
    if s.found in fields_of(s.block):
        return None
    if s.found_name and s.following[:1].isalnum() and s.following not in fields_of(s.block):
        return Mistake(f"a `;` is missing before `{s.found}`", "write `;` before each further instrument")
    return Mistake(
        f"a `,` or `;` is missing between `{s.last()}` and `{s.found}`",
        "write `,` between provisions of one instrument, and `;` before the next instrument",
    )


def _instrument_alone(name: Token) -> Mistake:
    if any(c.isdigit() for c in name) and ("." in name or len(name) < 3):
        return at(
            name,
            f"`{name}` stands here without its instrument",
            f"name the instrument first: `implements gpog {name}`",
        )
    return at(
        name, f"no provision of `{name}` is named", f"write its provisions after it: `implements {name} 1, 2`"
    )


def text_missing(s: Situation) -> Mistake | None:
    """Explain a field that needs a text in quotation marks and has none."""
    if not s.tokens or s.accepts != {"text"}:
        return None
    before = s.last()
    if s.last_is("language"):
        return at(s.tokens[-1], f"no text follows `{before}`", f'write `{before} "…"`')
    if not s.field:
        return None
    if s.found in ("", "}", *SIDES) or s.found in fields_of(s.block):
        return at(s.tokens[-1], f"`{_words(s)}` has no text", f'write `{_words(s)} "…"`')
    return Mistake(f"the text of `{_words(s)}` must stand in quotation marks", f'write `{_words(s)} "…"`')


def _words(s: Situation) -> str:
    """Return the fixed words that begin the field."""
    if s.field_word == "mend":
        return f"mend {s.last_fixed()}"
    return " ".join(token for token in s.field if is_fixed(token))


def kind_of_measure(s: Situation) -> Mistake | None:
    """Explain a set, number or yes_no that does not say which way protects, and its like."""
    header = s.opened[1]
    word = str(header[0]) if header and header[0] == "set" else s.field_word
    if s.block != "measure" or word not in ("set", "number", "yes_no"):
        return None
    samples = {
        "set": "set, more protects {",
        "number": "number in days, lower protects",
        "yes_no": "yes_no, yes protects",
    }
    help = f"write for example `{samples[word]}`"
    if s.last_fixed() == word and word != "number" and s.wants(","):
        if s.found == "{" or not s.found_name or s.found in fields_of("measure"):
            return at(s.tokens[-1], f"`{word}` does not say which way protects workers", help)
        return Mistake(f"a comma is missing after `{word}`", help)
    if word == "number" and s.last_fixed() == "number" and s.following != ",":
        return Mistake("`number` does not say in which unit", help)
    if word == "number" and s.last_is("name") and s.wants(",") and not s.wants("}"):
        return at(s.field[0], "`number` does not say which way protects workers", help)
    if s.wants("protects"):
        return Mistake(f"`protects` is missing after `{s.last()}`", help)
    return None


def misplaced(s: Situation) -> Mistake | None:
    """Explain single fields in which authors go wrong in their own way."""
    if s.last_fixed() == "silence" and s.wants("means"):
        return Mistake("`means` is missing after `silence`", _NEEDS["means"][1])
    if s.last_fixed() == "partly" and not s.wants("}"):
        return at(
            s.tokens[-1], "`partly` stands without `met when`", "write `partly met when` and the condition"
        )
    if s.last_fixed() in ("met", "applies", "settled") and s.wants("when"):
        return at(
            s.tokens[-1],
            f"`{s.last()}` stands without `when`",
            f"write `{phrase(s.field_word)}` and the condition",
        )
    if s.last_fixed() == "wording" and s.wants("name"):
        return at(s.tokens[-1], "`wording` has no level", _NEEDS["wording"][1])
    if s.last_fixed() == "adopted" and s.found in fields_of(s.block):
        return _nothing_after(s.tokens[-1], s)
    if s.last_fixed() == "mend":
        return Mistake(
            f"`mend` names the side that can mend, found {shown(s)}",
            'write for example `mend destination "…"`',
        )
    return None


def examples(s: Situation) -> Mistake | None:
    """Explain `given` and `expect` written like conditions."""
    if s.field_word == "expect":
        if s.last_is("name", 1) and s.last() == "is":
            return at(
                s.tokens[-1], "`is` is not needed after `expect`", f"write `expect {s.last(2)} {s.found}`"
            )
        if s.wants("name") and len(s.field) == 2 and not s.found_name:
            return at(
                s.tokens[-1],
                f"no outcome follows `{s.last()}`",
                "write for example `met`, `not_met` or `reported`",
            )
    if s.field_word == "given":
        return _given(s)
    return None


def _given(s: Situation) -> Mistake | None:
    word, next_field = s.last(), s.found in ("", "}") or s.found in fields_of(s.block)
    if not s.last_is("name"):
        return None
    if word in ("is", "includes") and len(s.field) == 2:
        return at(s.field[0], "no measure follows `given`", _NEEDS["given"][1])
    if s.accepts == {"is", "includes"} and next_field:
        help = "write `is` and an option, or `includes` and items"
        return at(s.tokens[-1], f"`{word}` is given no value", help)
    if s.last_fixed(2) == "is" and word in ("at", "more", "less", "one") and s.found_name:
        return at(
            s.tokens[-1],
            f"`is {word} {s.found}` leaves the value open, and an example gives one value",
            "write `is` and an option or a number, or `includes` and items",
        )
    return None


def comma(s: Situation) -> Mistake | None:
    """Explain two names in a list without a comma between them."""
    if not (s.last_is("name") and s.wants(",") and s.found_name):
        return None
    words = fields_of(s.block)
    if s.found in words or (not s.same_line and nearest(s.found, words)):
        return None
    if not s.same_line and s.found.startswith(words):
        return None
    goes_on = s.following in ("", "}", ")", ",", "and", "or", *words)
    if s.same_line or goes_on:
        return Mistake(
            f"a comma is missing between `{s.last()}` and `{s.found}`",
            f"write `{s.last()}, {s.found}`",
        )
    return None


def missing_word(s: Situation) -> Mistake | None:
    """Explain a word or sign left out, where putting it in makes the rest readable."""
    if not s.tokens or not s.found or s.last_is("text") or s.wants("}"):
        return None
    fixed = [w for w in s.accepts if w not in ("name", "text", "number", "provision", "language", "end")]
    fitting = [w for w in fixed if s.fits(s.accepts_after([w]))]
    if len(fitting) != 1 or fitting[0] in ("}", "{"):
        return None
    word = fitting[0]
    close = nearest(s.found, [w for w in fixed if w.isalpha()]) if s.found_name else None
    if close:
        return None
    after = '"…"' if s.found == '"' else s.found
    return Mistake(f"`{word}` is missing after `{s.last()}`", f"write `{s.last()} {word} {after}`")
