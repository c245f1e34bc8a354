"""A plain sentence for each way a text can fail to be YAML.

PyYAML has two parsers, which word the same mistake differently and often point
past it. Only the kind of mistake and the marks are taken from them; the sentence
is decided here by looking at the lines.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from lexcheck.errors import Diagnostic, Place
from lexcheck.law.source import Source, quoted

_QUOTE = 'put the text in quotation marks: "…"'
_LONGEST_NAME = 1024  # YAML's own limit
_LONG_TEXT = "a text that goes on over several lines needs quotation marks"
_TAB = re.compile(r"[ -]*\t")


@dataclass(frozen=True)
class _Mistake:
    """What PyYAML tells of a mistake: its words, where it saw it, where the part began."""

    words: str
    line: int
    column: int
    start_line: int
    start_column: int


def explain(error: Exception, source: Source) -> Diagnostic:
    """Return the diagnostic for a text that PyYAML could not parse."""
    seen: Any = getattr(error, "problem_mark", None)
    began: Any = getattr(error, "context_mark", None) or seen
    line, column = (seen.line + 1, seen.column + 1) if seen else (1, 1)
    start = (began.line + 1, began.column + 1) if began else (1, 1)
    words = f"{getattr(error, 'context', '') or ''} {getattr(error, 'problem', '') or ''}"
    mistake = _Mistake(words, line, column, *start)
    for explainer in (_tab, _quote, _colon, _start, _directive, _escape, _item, _flow, _indentation):
        found = explainer(mistake, source)
        if found:
            return found
    return _say(
        source,
        line,
        column,
        "this cannot be read as YAML",
        "check the indentation, the quotation marks and the colons of this line and of the one above",
    )


def _say(source: Source, line: int, column: int, message: str, help: str = "") -> Diagnostic:
    last = len(source.lines)
    while line > 1 and (line > last or not source.line(line).strip()):
        line -= 1  # the end of the file: show the last line with something on it
        column = len(source.line(line)) + 1
    return source.diagnostic(Place(source.path, line, column), message, help)


def _tab(m: _Mistake, source: Source) -> Diagnostic | None:
    for line in (m.line, m.line - 1):
        found = _TAB.match(source.line(line))
        if found and ("quoted scalar" not in m.words):
            return _say(
                source, line, found.end(), "a tab is used for indentation", "use two spaces for each level"
            )
    return None


def _quote(m: _Mistake, source: Source) -> Diagnostic | None:
    if "quoted scalar" in m.words and ("end of stream" in m.words or "document" in m.words):
        return _say(
            source,
            m.start_line,
            m.start_column,
            "the quotation mark that opens here is never closed",
            'close the text with the same mark; inside double quotes write a double quote as `\\"`',
        )
    before = source.line(m.line)[: m.column - 1].rstrip()
    rest = source.line(m.line)[m.column - 1 :].strip()
    if (
        before.endswith(('"', "'"))
        and rest
        and rest[0] not in "]}:"
        and not before.endswith(("\\'", ": '", ': "'))
    ):
        mark = before[-1]
        help = 'inside double quotes write a double quote as `\\"`'
        if mark == "'":
            help = (
                "inside single quotes write an apostrophe twice, `''`, or use double quotes around the text"
            )
        return _say(
            source,
            m.line,
            m.column,
            f"the text ends at the {_MARKS[mark]} before this, but more follows",
            help,
        )
    return None


_MARKS = {'"': "double quote", "'": "single quote"}


def _colon(m: _Mistake, source: Source) -> Diagnostic | None:
    line = source.line(m.line)
    if "mapping values are not allowed" in m.words:
        key = line[: m.column - 1]
        if re.search(r":\s", key) or (re.match(r"\s*- ", key) and re.search(r"\s", key.strip("- \t"))):
            return _say(
                source, m.line, m.column, "an unquoted text holds a colon followed by a space", _QUOTE
            )
        if len(key) > _LONGEST_NAME:
            return _say(
                source,
                m.line,
                _indent(line) + 1,
                "the name that begins here is too long for YAML",
                "a field has a short name and a colon",
            )
        before = m.line - 1
        while before > 1 and not source.line(before).strip():
            before -= 1
        if before > 0 and _indent(source.line(before)) >= _indent(line):
            return _no_field(source, before, _indent(source.line(before)) + 1)
        return _say(
            source,
            m.line,
            _indent(line) + 1,
            "this line is indented deeper than the one before it, which already has its value",
            f"indent the fields of one group alike; {_LONG_TEXT}",
        )
    if "could not find expected ':'" in m.words:
        return _no_field(source, m.start_line, m.start_column)
    return None


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _no_field(source: Source, line: int, column: int) -> Diagnostic:
    """Say what is wrong with a line that has no colon where one is wanted."""
    glued = re.match(r"\s*(- +)?([A-Za-z_][\w.]*):(\S.*)", source.line(line))
    if glued:
        return _say(
            source, line, glued.end(2) + 1, "a space is missing after this colon", f"write `{glued[2]}: …`"
        )
    return _say(
        source,
        line,
        column,
        "this line is neither a field with a colon nor an item that begins with `-`",
        f"write `name: value`; {_LONG_TEXT}",
    )


def _start(m: _Mistake, source: Source) -> Diagnostic | None:
    if "cannot start any token" not in m.words:
        return None
    char = source.line(m.line)[m.column - 1 : m.column]
    if char == "\t":
        return _say(source, m.line, m.column, "a tab stands here", "use spaces")
    return _say(source, m.line, m.column, f"an unquoted text cannot begin with {quoted(char)}", _QUOTE)


def _directive(m: _Mistake, source: Source) -> Diagnostic | None:
    if "directive" in m.words or "incompatible YAML" in m.words or source.line(m.line).startswith("%"):
        return _say(
            source,
            m.line,
            1,
            "a line cannot begin with `%`",
            "delete the line, or put the text in quotation marks",
        )
    if "scanning an anchor" in m.words or "scanning an alias" in m.words:
        char = source.line(m.start_line)[m.start_column - 1 : m.start_column]
        return _say(
            source, m.start_line, m.start_column, f"an unquoted text cannot begin with {quoted(char)}", _QUOTE
        )
    if "tag" in m.words:
        return _say(source, m.start_line, m.start_column, "an unquoted text cannot begin with `!`", _QUOTE)
    return None


def _escape(m: _Mistake, source: Source) -> Diagnostic | None:
    if "double-quoted" not in m.words and "quoted scalar" not in m.words:
        return None
    return _say(
        source,
        m.line,
        m.column,
        "the backslash here does not begin anything that can be read",
        "write a backslash twice, `\\\\`, or put the text in single quotes",
    )


def _item(m: _Mistake, source: Source) -> Diagnostic | None:
    if "sequence entries are not allowed" in m.words:
        return _say(
            source,
            m.line,
            m.column,
            "an item that begins with `-` cannot stand here",
            "begin a list on the line after its name; put a text that begins with `- ` in quotation marks",
        )
    if "mapping keys are not allowed" in m.words:
        return _say(source, m.line, m.column, "an unquoted text cannot begin with `? `", _QUOTE)
    return None


def _flow(m: _Mistake, source: Source) -> Diagnostic | None:
    for part, opening, closing in (("flow sequence", "[", "]"), ("flow mapping", "{", "}")):
        if part in m.words:
            line, opener = source.line(m.line), source.line(m.start_line)
            here = line[m.column - 1 :].strip()
            if (m.line > m.start_line and _indent(line) <= _indent(opener)) or not here:
                message = f"the `{opening}` that opens here is never closed with `{closing}`"
                return _say(source, m.start_line, m.start_column, message)
            message = f"a comma or `{closing}` is missing before this"
            return _say(
                source,
                m.line,
                m.column,
                message,
                "put a text that holds `,`, `[`, `]`, `{` or `}` in quotation marks",
            )
    if "node content" in m.words:
        return _say(source, m.line, m.column, "a value is missing before this")
    return None


def _indentation(m: _Mistake, source: Source) -> Diagnostic | None:
    if "block scalar" in m.words:
        return _say(
            source,
            m.line,
            m.column,
            "the lines of a text after `|` or `>` must begin on the next line, indented alike",
            "put nothing after `|` or `>`, and indent the text with spaces",
        )
    if "block mapping" in m.words or "block collection" in m.words or "document start" in m.words:
        line = source.line(m.line)
        if line[: m.column - 1].strip():
            return _say(
                source, m.line, m.column, "this does not belong to what stands before it on the line", _QUOTE
            )
        where = f", which begins on line {m.start_line}" if m.start_line < m.line else ""
        return _say(
            source,
            m.line,
            m.column,
            f"this line is not indented like the group it belongs to{where}",
            "indent the fields of one group alike, with two spaces for each level",
        )
    return None
