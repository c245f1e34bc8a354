"""YAML 1.2 text → nodes that know their place, within limits.

PyYAML scans and parses; the composer here gives its events the meaning of
YAML 1.2 and refuses what a law file has no use for: anchors and aliases (which
can blow up), tags, merge keys, several documents, keys that are no text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, TypeAlias

from lexcheck.errors import Diagnostic, InvalidFilesError, Place
from lexcheck.law.scalars import Plain, resolve
from lexcheck.law.source import Source, control, name_of, quoted

if TYPE_CHECKING:
    from yaml.events import Event

MAX_DEPTH = 40
MAX_NODES = 200_000
MOST_BAD_KEYS = 100


class _Placed:
    """Something with a place in a source; the place is made when it is asked for."""

    __slots__ = ("column", "length", "line", "source")

    def __init__(self, source: Source, line: int, column: int, length: int = 1) -> None:
        self.source = source
        self.line = line
        self.column = column
        self.length = length

    @property
    def place(self) -> Place:
        """The place in the file."""
        return Place(self.source.path, self.line, self.column, self.length)


class Scalar(_Placed):
    """One value; `raw` is its text, and `value` what it means when it stands unquoted."""

    __slots__ = ("raw", "value")

    def __init__(self, source: Source, line: int, column: int, length: int, raw: str, value: Plain) -> None:
        self.source = source
        self.line = line
        self.column = column
        self.length = length
        self.raw = raw
        self.value = value


class Sequence(_Placed):
    """A list of nodes."""

    __slots__ = ("items",)

    def __init__(self, source: Source, line: int, column: int) -> None:
        super().__init__(source, line, column)
        self.items: list[Node] = []


class Mapping(_Placed):
    """Nodes under names; `keys` holds the scalar of each name, `items` its node."""

    __slots__ = ("items", "keys")

    def __init__(self, source: Source, line: int, column: int) -> None:
        super().__init__(source, line, column)
        self.keys: dict[str, Scalar] = {}
        self.items: dict[str, Node] = {}


Node: TypeAlias = Scalar | Sequence | Mapping


_DIRECTIVE = re.compile(r"(?:[ \t]*(?:#.*)?\n)*(%.*)")


def compose(source: Source, only: str = "") -> Node:
    """Return the root node of a text.

    With `only`, reading stops after that field of the root, and nothing after it is looked at.
    Raises InvalidFilesError with every duplicate and unusable key, or with the first
    mistake that makes reading on pointless.
    """
    _refuse_directive(source)
    return _Composer(source, only).root()


def _refuse_directive(source: Source) -> None:
    """Refuse lines such as `%TAG` at the top; PyYAML's two parsers differ on them."""
    found = _DIRECTIVE.match(source.text)
    if not found or found[1].rstrip() == "%YAML 1.2":
        return
    place = source.place_at(found.start(1))
    if found[1].startswith("%YAML"):
        message = f"this file says it is {quoted(found[1])}; law files are read as YAML 1.2"
        raise source.error(place, message, "delete the line")
    raise source.error(
        place, "a line cannot begin with `%`", "delete the line, or put the text in quotation marks"
    )


def plain(node: Node) -> Any:
    """Return a node as plain Python values, as a JSON Schema is held against.

    >>> plain(compose(Source("a: [1, no, 2026-01-01]", "x.yaml")))
    {'a': [1, 'no', '2026-01-01']}
    """
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return {name: plain(item) for name, item in node.items.items()}


class _Composer:
    """Builds nodes from events with a stack of its own, so that depth costs no recursion."""

    def __init__(self, source: Source, only: str) -> None:
        self.source = source
        self.only = only
        self.found: list[Diagnostic] = []
        self.top: Node | None = None
        self.stack: list[Sequence | Mapping] = []
        self.pending: list[Scalar | None] = []  # the key that waits for its node, per level
        self.count = 0

    def root(self) -> Node:
        from lexcheck.law.yaml_mistakes import explain

        try:
            self._read()
        except InvalidFilesError as error:
            raise InvalidFilesError([*self.found, *error.diagnostics]) from None
        except (_yaml_error(), ValueError, OverflowError) as error:
            # PyYAML without its C part passes impossible escapes such as "\UFFFFFFFF" to `chr`
            raise InvalidFilesError([*self.found, explain(error, self.source)]) from None
        if self.found:
            raise InvalidFilesError(self.found)
        if self.top is None:
            raise self.source.error(
                Place(self.source.path),
                "this file is empty",
                "begin with a copy of a shipped law file; `lexcheck schema law` describes its form",
            )
        return self.top

    def _read(self) -> None:
        from yaml import events as e

        actions: dict[type[Event], Callable[[Any], None]] = {
            e.ScalarEvent: self._scalar,
            e.SequenceStartEvent: self._sequence,
            e.MappingStartEvent: self._mapping,
            e.SequenceEndEvent: self._close,
            e.MappingEndEvent: self._close,
            e.AliasEvent: self._alias,
            e.DocumentStartEvent: self._document,
        }
        for event in _events(self.source.text):
            action = actions.get(type(event))
            if action:
                action(event)
                if self.only and self._has_only():
                    return

    def _has_only(self) -> bool:
        """Tell whether the one field that is wanted has been read to its end."""
        at_root = len(self.stack) == 1 and self.pending[0] is None
        return at_root and isinstance(self.top, Mapping) and self.only in self.top.items

    def _scalar(self, event: Any) -> None:
        self._check(event)
        start, end = event.start_mark, event.end_mark
        line, column = start.line + 1, start.column + 1
        if end.line == start.line:
            length = max(1, end.column - start.column)
        else:
            length = max(1, len(self.source.line(line)) - start.column)
        raw = event.value
        unquoted = not event.style  # None, or '' from PyYAML's C part
        value = resolve(raw) if unquoted else raw
        if event.style == '"' and control().search(raw):  # the text has none: it was written with `\`
            char = control().findall(raw)[0]
            self._stop(event, f"this text holds an invisible control character ({name_of(char)})")
        node = Scalar(self.source, line, column, length, raw, value)
        top = self.stack[-1] if self.stack else None
        if isinstance(top, Mapping) and self.pending[-1] is None:
            self._key(node, top, unquoted)
        else:
            self._add(node)

    def _key(self, key: Scalar, mapping: Mapping, unquoted: bool) -> None:
        self.pending[-1] = key
        if unquoted and key.raw == "<<":
            self._say(key, "merging with `<<` is not used in law files", "write the fields out")
        elif not isinstance(key.value, str):
            what = quoted(key.raw) if key.raw else "an empty text"
            self._say(
                key, f"{what} cannot be the name of a field", "a name is a word, or text in quotation marks"
            )
        elif key.raw in mapping.keys:
            first = mapping.keys[key.raw]
            self._say(
                key,
                f"{quoted(key.raw)} is given twice; the first is on line {first.line}",
                "join the two, or delete one",
            )
        else:
            mapping.keys[key.raw] = key

    def _add(self, node: Node) -> None:
        """Put a finished scalar or an opened collection where it belongs."""
        if not self.stack:
            self.top = node
            return
        parent = self.stack[-1]
        if isinstance(parent, Sequence):
            parent.items.append(node)
            return
        key = self.pending[-1]
        if key is None:
            self._stop_at(
                node.place, "a list or a group of fields cannot be the name of a field", _QUOTE_BRACE
            )
        elif parent.keys.get(key.raw) is key:
            parent.items[key.raw] = node
        self.pending[-1] = None

    def _sequence(self, event: Any) -> None:
        self._open(event, Sequence(self.source, event.start_mark.line + 1, event.start_mark.column + 1))

    def _mapping(self, event: Any) -> None:
        self._open(event, Mapping(self.source, event.start_mark.line + 1, event.start_mark.column + 1))

    def _open(self, event: Any, node: Sequence | Mapping) -> None:
        self._check(event)
        self._add(node)
        self.stack.append(node)
        self.pending.append(None)
        if len(self.stack) > MAX_DEPTH:
            self._stop(event, f"this file is nested more than {MAX_DEPTH} levels deep here")

    def _close(self, event: Any) -> None:
        self.stack.pop()
        self.pending.pop()

    def _alias(self, event: Any) -> None:
        self._stop(
            event, f"`*{event.anchor}` repeats another part of the file, which law files do not use", _ALIAS
        )

    def _document(self, event: Any) -> None:
        if self.top is not None:
            self._stop(
                event,
                "a second document begins here; a law file holds one",
                "delete the line `---`, or put the second document in a file of its own",
            )

    def _check(self, event: Any) -> None:
        """Refuse anchors and tags, and count nodes."""
        self.count += 1
        if event.anchor is not None:
            self._stop(
                event, f"`&{event.anchor}` marks a part to be repeated, which law files do not use", _ALIAS
            )
        if event.tag is not None:
            self._stop(
                event,
                f"the tag {quoted(_short(event.tag))} is not used in law files",
                "delete it, or put the text in quotation marks",
            )
        if self.count > MAX_NODES:
            self._stop(event, f"this file has more than {MAX_NODES:,} values, the most a law file may have")

    def _say(self, node: Node, message: str, help: str) -> None:
        self.found.append(self.source.diagnostic(node.place, message, help))
        if len(self.found) >= MOST_BAD_KEYS:
            after = self.source.after(node.place)
            self._stop_at(after, "the rest of the file was not looked at", "mend these names first")

    def _stop(self, event: Any, message: str, help: str = "") -> None:
        mark = event.start_mark
        self._stop_at(Place(self.source.path, mark.line + 1, mark.column + 1), message, help)

    def _stop_at(self, place: Place, message: str, help: str = "") -> None:
        raise self.source.error(place, message, help)


_ALIAS = "write it out in each place; put the text in quotation marks if a text begins so"
_QUOTE_BRACE = "put a text that begins with `{` or `[` in quotation marks"


def _short(tag: str) -> str:
    return tag.replace("tag:yaml.org,2002:", "!!")


def _events(text: str) -> Iterator[Event]:
    import yaml

    make: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return iter(make(text).get_event, None)  # as `yaml.parse`, without a generator in between


def _yaml_error() -> type[Exception]:
    from yaml import YAMLError

    return YAMLError
