"""The canonical layout of a whole rule file, comments kept.

Comments are no part of the tree, so printing loses them. They are put back by
position: the text as written and the text as printed have the same parts, and a comment goes
where the part beside it has gone. A comment on a line of its own goes before the part that
follows it; one at the end of a line stays at the end of the line of the part before it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lark import Token, Tree

from lexcheck.errors import Diagnostic
from lexcheck.language.leaves import Branch
from lexcheck.language.parser import grammar, parse
from lexcheck.language.printer import print_file

_MARK = re.compile(r'"(?:\\.|[^"\\])*"|#[^\n]*|[{}]', re.S)

# Fields that printing merges into one: what they consist of is paired, not they themselves.
_MERGED = ("implements", "mend")


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment as written.

    `offset` is where it begins; `alone` is whether nothing stands before it on its line;
    `parted` is whether a blank line follows it.
    """

    text: str
    offset: int
    alone: bool
    parted: bool


@dataclass(frozen=True, slots=True)
class _Pair:
    """A part of the file: where it stands as written, and where as printed."""

    start: int
    end: int
    printed_start: int
    printed_end: int


def format_text(text: str, path: str) -> tuple[str, list[Diagnostic]]:
    """Return a rule file in the canonical layout, with its comments.

    A file with mistakes is returned as it is, with the mistakes.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    file, mistakes = parse(text, path)
    if mistakes:
        return text, mistakes
    printed = print_file(file)
    found = comments(text)
    return (_Placing(text, printed).place(found) if found else printed), []


def comments(text: str) -> list[Comment]:
    """Return the comments of a rule file that can be read, in order."""
    found = []
    for match in _MARK.finditer(text):
        if match[0].startswith("#"):
            before = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
            after = text[match.end() + 1 :].split("\n", 1)
            parted = len(after) > 1 and not after[0].strip()
            found.append(Comment(match[0].rstrip(" \t\r\f"), match.start(), not before.strip(), parted))
    return found


class _Placing:
    """Finds the printed line of each comment of one file, and puts it there."""

    def __init__(self, text: str, printed: str) -> None:
        self.text = text
        self.printed = printed
        self.lines = printed.split("\n")[:-1]
        self.starts = [0]
        for line in self.lines:
            self.starts.append(self.starts[-1] + len(line) + 1)
        pairs = [*_parts(grammar().parse(text), grammar().parse(printed)), *_braces(text, printed)]
        self.pairs = sorted(pairs, key=lambda p: (p.start, p.end))
        self.ends = sorted(pairs, key=lambda p: (p.end, p.start))
        self.quoted = [m.span() for m in _MARK.finditer(printed) if m[0].startswith('"')]

    def place(self, found: Sequence[Comment]) -> str:
        """Return the printed text with the comments in it."""
        by_line: defaultdict[int, list[tuple[Comment, bool]]] = defaultdict(list)
        for comment in found:
            before = None if comment.alone else self._line_before(comment)
            if before is None:
                by_line[self._line_after(comment)].append((comment, False))
            else:
                by_line[before].append((comment, True))
        out: list[str] = []
        for number, line in enumerate(self.lines):
            out += self._with_comments(number, line, by_line.get(number, []))
        if rest := by_line[len(self.lines)]:
            out += ([""] if out else []) + _paragraphs(rest)
            if out[-1] == "":
                out.pop()
        return "".join(line + "\n" for line in out)

    def _with_comments(self, number: int, line: str, found: list[tuple[Comment, bool]]) -> list[str]:
        if not found:
            return [line]
        last, trailing = found[-1]
        above = found
        # Two comments at the end of one line would become one, so they go above it.
        if trailing and not any(t for _, t in found[:-1]) and not self._inside(self.starts[number + 1] - 1):
            above, line = found[:-1], f"{line} {last.text}"
        if line[:1] not in ("", " ", "}"):
            return [*_paragraphs(above), line]
        margin = line[: len(line) - len(line.lstrip(" "))] + ("  " if line.lstrip(" ")[:1] == "}" else "")
        return [*(margin + comment.text for comment, _ in above), line]

    def _line_after(self, comment: Comment) -> int:
        """Return the line of the first part after a comment, past the last line when there is none."""
        at = bisect_right(self.pairs, comment.offset, key=lambda p: p.start)
        if at == len(self.pairs):
            return len(self.lines)
        line = self._line_of(self.pairs[at].printed_start)
        # A text of several lines has no place for a comment inside it.
        while span := self._inside(self.starts[line]):
            line = self._line_of(span[0])
        return line

    def _line_before(self, comment: Comment) -> int | None:
        """Return the line of the last part before a comment, None when it is on another line."""
        at = bisect_right(self.ends, comment.offset, key=lambda p: p.end)
        if at == 0 or "\n" in self.text[self.ends[at - 1].end : comment.offset]:
            return None
        return self._line_of(self.ends[at - 1].printed_end - 1)

    def _line_of(self, offset: int) -> int:
        return bisect_right(self.starts, offset) - 1

    def _inside(self, offset: int) -> tuple[int, int] | None:
        """Return the quoted text that `offset` lies in, or None."""
        at = bisect_right(self.quoted, offset, key=lambda span: span[0]) - 1
        if at < 0:
            return None
        start, end = self.quoted[at]
        return (start, end) if start < offset < end else None


def _paragraphs(found: Sequence[tuple[Comment, bool]]) -> list[str]:
    """Return comments between items, with the blank lines that part them from what follows."""
    out: list[str] = []
    for comment, trailing in found:
        out.append(comment.text)
        if comment.parted and not trailing:
            out.append("")
    return out


def _parts(written: Branch, printed: Branch) -> Iterator[_Pair]:
    """Pair the parts of two parses of the same tree.

    Printing puts the fields of a block in another order, but never those of one kind.
    """
    if not written.meta.empty:
        yield _Pair(
            written.meta.start_pos, written.meta.end_pos, printed.meta.start_pos, printed.meta.end_pos
        )
    theirs = _by_kind(printed)
    for kind, ours in _by_kind(written).items():
        for one, other in zip(ours, theirs[kind], strict=True):
            if isinstance(one, Token) or isinstance(other, Token):
                yield _Pair(*_span(one), *_span(other))
            else:
                yield from _parts(one, other)


def _by_kind(node: Branch) -> dict[str, list[Branch | Token]]:
    found: dict[str, list[Branch | Token]] = defaultdict(list)
    for child in node.children:
        if isinstance(child, Tree) and child.data in _MERGED:
            found[str(child.data)] += child.children
        elif isinstance(child, Token):
            found[child.type].append(child)
        elif child is not None:
            found[str(child.data)].append(child)
    return found


def _span(part: Branch | Token) -> tuple[int, int]:
    assert isinstance(part, Token) and part.start_pos is not None and part.end_pos is not None
    return part.start_pos, part.end_pos


def _braces(text: str, printed: str) -> Iterator[_Pair]:
    """Pair the braces, which stand in the same order however fields are moved."""
    ours, theirs = ([m.start() for m in _MARK.finditer(x) if m[0] in "{}"] for x in (text, printed))
    for one, other in zip(ours, theirs, strict=True):
        yield _Pair(one, one + 1, other, other + 1)
