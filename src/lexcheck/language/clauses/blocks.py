"""Mistakes in the frame of a file: items, titles, braces and the words that begin fields."""

from __future__ import annotations

from lexcheck.language.cutting import ITEM_WORDS
from lexcheck.language.mistake import Mistake, a, at, fields_phrase, listed, shown
from lexcheck.language.situation import Block, Situation
from lexcheck.language.terminals import BLOCK_WORDS, blocks_with, fields_of, phrase
from lexcheck.nearest import did_you_mean, nearest

_TITLED_ONLY = ("example",)


def outside_items(s: Situation) -> Mistake | None:
    """Explain what stands between items."""
    if s.blocks or not s.wants("measure"):
        return None
    if s.found == "}":
        return Mistake("this `}` closes nothing", "delete it, or add the `{` that it should close")
    headline = s.text[s.offset :].split("\n")[0].rstrip().endswith("{")
    if headline and (s.found == '"' or "." in s.found):
        return Mistake(
            f"{shown(s)} stands where an item should begin with its kind",
            f"write the kind first: {listed(ITEM_WORDS)}",
        )
    if closed_too_soon(s):
        return at(
            s.tokens[-1], "this `}` closes the item too soon, and more of the item follows", "delete it"
        )
    if not s.found_name:
        return Mistake(f"{shown(s)} stands outside any item", "begin a comment with `#`")
    close = nearest(s.found, ITEM_WORDS)
    if close and s.found not in ITEM_WORDS and (s.following[:1].isalpha() or s.following == '"'):
        return Mistake(f"`{s.found}` is no kind of item", f"did you mean `{close}`?")
    if closed_too_soon(s):
        return at(
            s.tokens[-1], "this `}` closes the item too soon, and more of the item follows", "delete it"
        )
    if blocks_with(s.found):
        homes = listed([a(b) for b in blocks_with(s.found)]).replace("`", "")
        return Mistake(
            f"`{phrase(s.found)}` stands outside any item",
            f"write it inside {homes}",
        )
    if headline:
        return Mistake(f"`{s.found}` is no kind of item", f"an item begins with {listed(ITEM_WORDS)}")
    return Mistake(
        f"`{s.found}` stands outside any item",
        f"begin a comment with `#`; an item begins with {listed(ITEM_WORDS)}",
    )


def closed_too_soon(s: Situation) -> bool:
    """Tell whether the `}` of an item stands too early: a field follows it, or one more `}`."""
    rest = s.text[s.offset :]
    unbalanced = rest.count("}") > rest.count("{")
    return s.last() == "}" and s.found != "}" and bool(blocks_with(s.found) or unbalanced)


def opening(s: Situation) -> Mistake | None:
    """Explain an item or block whose name, title or opening brace is missing."""
    header = s.opened[1]
    if not header or s.wants("measure"):
        return None
    word = str(header[0])
    if word in ("scale", "set"):
        return _choices_opening(s, word)
    name = str(header[1]) if len(header) > 1 else ""
    subject = f"{word} `{name}`" if name and word not in _TITLED_ONLY else f"this {word}"
    written = word if word in _TITLED_ONLY else f"{word} {name or _sample_name(word)}"
    if s.wants("name", "provision"):
        return _nameless(s, word)
    if s.wants("text") and not s.wants("{"):
        if s.last_is("language"):
            return at(s.tokens[-1], f"no text follows `{s.last()}`", f'write `{s.last()} "…"`')
        if word in _TITLED_ONLY and s.found_name and s.following == '"':
            return Mistake(f"{a(word)} has no name, only a title", f'write `{word} "…" {{`')
        if s.found in ("{", "}", "") or s.found in fields_of(word if word in BLOCK_WORDS else ""):
            return at(header[0], f"{subject} has no title", f'write `{written} "…"{_brace(word)}`')
        return Mistake(
            f"the title of {subject} must stand in quotation marks", f'write `{written} "…"{_brace(word)}`'
        )
    if s.wants("{") and s.found == '"':
        return Mistake(
            f"{subject} has one title, and a second text stands here",
            'a translation has its language before it: `@fr "…"`',
        )
    if s.wants("{"):
        return Mistake(
            f"a `{{` is missing after the title of {subject}",
            f'write `{written} "…" {{`',
        )
    return None


def _nameless(s: Situation, word: str) -> Mistake:
    kind = "number" if word in ("chapter", "provision") else "name"
    help = f'write `{word} {_sample_name(word)} "…"{_brace(word)}`'
    if s.found == '"':
        return Mistake(f"{a(word)} has a {kind} before its title", help)
    return Mistake(f"expected the {kind} of {a(word)}, found {shown(s)}", help)


def _sample_name(word: str) -> str:
    return {"chapter": "2", "provision": "2.1", "example": "…", "topic": "fees"}.get(word, "fees.some_name")


def _brace(word: str) -> str:
    return " {" if word in BLOCK_WORDS else ""


def _choices_opening(s: Situation, word: str) -> Mistake | None:
    if s.wants("{"):
        what = "options of a scale" if word == "scale" else "items of a set"
        return Mistake(f"the {what} stand in braces", "write `{` before them and `}` after them")
    return None


def brace(s: Situation) -> Mistake | None:
    """Explain a missing `}`: the text ends, or a word follows that belongs further out."""
    if not s.blocks or not s.wants("}"):
        return None
    inner = s.blocks[-1]
    if not s.found:
        return _unclosed(inner, "")
    if s.found in fields_of(inner.word):
        return None
    enclosing = [b.word for b in s.blocks[:-1]]
    if any(s.found in fields_of(word) for word in enclosing) and not s.found_number:
        return _unclosed(inner, f"`{phrase(s.found)}`")
    return None


def _unclosed(block: Block, before: str) -> Mistake:
    help = f"add `}}` before {before}" if before else "add `}` after its last line"
    return at(block.opener, f"the `{{` of this {block.word} is never closed", help)


def field_word(s: Situation) -> Mistake | None:
    """Explain a word that begins no field of the block it stands in."""
    fields = fields_of(s.block) if s.block else ()
    if not fields or not s.wants("}") or not s.found_name or s.found in fields:
        return None
    block = s.block
    close = nearest(s.found, fields)
    homes = [b for b in blocks_with(s.found) if b != block]
    if homes:
        where = listed([a(b) for b in homes]).replace("`", "")
        return Mistake(
            f"`{phrase(s.found)}` is no field of {a(block)}; it belongs in {where}",
            f"did you mean `{phrase(close)}`?" if close else f"{a(block)} has {fields_phrase(fields)}",
        )
    if s.found in ITEM_WORDS:
        return _unclosed(s.blocks[-1], f"`{s.found}`")
    glued = next((f for f in fields if s.found.startswith(f)), None)
    if glued:
        help = f"leave a space: `{glued} {s.found.removeprefix(glued)}`"
    elif close:
        help = f"did you mean `{phrase(close)}`?"
    else:
        help = f"{a(block)} has {fields_phrase(fields)}"
    return Mistake(f"`{s.found}` is no field of {a(block)}", help)


def wordless(s: Situation) -> Mistake | None:
    """Explain a text, number or brace that no field word stands before."""
    fields = fields_of(s.block) if s.block else ()
    if not fields or not s.wants("}") or not (s.found in ('"', "{") or s.found_number):
        return None
    return Mistake(
        f"{shown(s)} stands where a field should begin with its word",
        f"{a(s.block)} has {fields_phrase(fields)}",
    )


def choice(s: Situation) -> Mistake | None:
    """Explain an option or item that its definition does not follow."""
    if s.block not in ("scale", "set") or s.opened[1]:
        return None
    what = "option" if s.block == "scale" else "item"
    if s.wants("text") and s.last_is("name"):
        word = s.last()
        if word in fields_of("measure") and s.found not in ("", "}"):
            return _unclosed(s.blocks[-1], f"`{phrase(word)}`")
        if s.found_name and s.same_line:
            return Mistake(
                f"the definition of {what} `{word}` must stand in quotation marks", f'write `{word} "…"`'
            )
        return at(
            s.tokens[-1],
            f"{what} `{word}` has no definition",
            f'write `{word} "…"` and say in a phrase what it means',
        )
    if s.found in (",", ";"):
        return Mistake(f"no `{s.found}` is needed between {what}s", "leave it out")
    if s.found == '"' or s.found_number:
        return Mistake(
            f"expected the name of an {what}, found {shown(s)}", f'write `name_of_the_{what} "what it means"`'
        )
    return None


def suggestion(s: Situation) -> str:
    """Return help that names the word probably meant, or nothing."""
    words = [w for w in s.accepts if w.isalpha()]
    return did_you_mean(s.found, words) if s.found_name else ""
