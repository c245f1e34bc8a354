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
from dataclasses import dataclass, replace

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
            next_end = text.find("\n", match.end() + 1)
            parted = next_end > 0 and not text[match.end() : next_end].strip()
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
        above, trailing = self._lines_of(found)
        out: list[str] = []
        for number, line in enumerate(self.lines):
            if line[:1] in ("", " ", "}"):
                margin = line[: len(line) - len(line.lstrip(" "))]
                margin += "  " if line.lstrip(" ")[:1] == "}" else ""
                out += [margin + comment.text for comment in above[number]]
            else:
                out += _paragraphs(above[number])
            out.append(f"{line} {trailing[number].text}" if number in trailing else line)
        if rest := above[len(self.lines)]:
            out += ([""] if out else []) + _paragraphs(rest)
            if out[-1] == "":
                out.pop()
        return "".join(line + "\n" for line in out)

    def _lines_of(
        self, found: Sequence[Comment]
    ) -> tuple[defaultdict[int, list[Comment]], dict[int, Comment]]:
        """Return the comments that go above each line, and the one at the end of some."""
        # A text of several lines and what else stands on its lines take comments as one.
        groups: defaultdict[int, list[tuple[Comment, int | None]]] = defaultdict(list)
        for comment in found:
            line = None if comment.alone else self._line_before(comment)
            first = self._clear(self._line_after(comment) if line is None else line)
            if line is not None:
                comment = replace(comment, parted=False)
                line = None if self._inside(self.starts[line + 1] - 1) else line
            groups[first].append((comment, line))
        above: defaultdict[int, list[Comment]] = defaultdict(list)
        trailing: dict[int, Comment] = {}
        for first, group in groups.items():
            last, line = group[-1]
            # Two comments at the end of one line would become one, so they go above it.
            if line is not None and all(other is None for _, other in group[:-1]):
                trailing[line] = last
                group = group[:-1]
            above[first] = [comment for comment, _ in group]
        return above, trailing

    def _clear(self, line: int) -> int:
        """Return the first line from `line` upwards that does not begin inside a text."""
        while span := self._inside(self.starts[line]):
            line = self._line_of(span[0])
        return line

    def _line_after(self, comment: Comment) -> int:
        """Return the line of the first part after a comment, past the last line when there is none."""
        at = bisect_right(self.pairs, comment.offset, key=lambda p: p.start)
        if at == len(self.pairs):
            return len(self.lines)
        return self._line_of(self.pairs[at].printed_start)

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


def _paragraphs(found: Sequence[Comment]) -> list[str]:
    """Return comments between items, with the blank lines that part them from what follows."""
    return [line for x in found for line in ((x.text, "") if x.parted else (x.text,))]


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
