"""The fields of one block, asked for by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from lark import Tree

from lexcheck.language.leaves import Branch, Incomplete, Leaves

T = TypeVar("T")

_SPELLED = {
    "class_": "class",
    "roles": "for",
    "met": "met when",
    "partly": "partly met when",
    "applies": "applies when",
    "settled": "settled when",
    "silence": "silence means",
    "author": "by",
    "addressee": "addressed to",
    "sectors": "in sector",
}


class Fields:
    """The fields of one block, asked for by name; complains of doubles and holes."""

    def __init__(self, builder: Leaves, node: Branch, skip: int) -> None:
        self.builder = builder
        name, title = node.children[skip - 2], node.children[skip - 1]
        self.name = builder.name(name)
        self.title = builder.text(title)
        self.nodes: list[Branch] = [c for c in node.children[skip:] if isinstance(c, Tree)]
        self.subject = f"{node.data} `{self.name}`"

    def find(self, data: str) -> list[Branch]:
        """Return the fields called `data`."""
        return [n for n in self.nodes if n.data == data]

    def missing(self, what: str, help: str = "") -> None:
        """Complain that the block lacks `what`."""
        self.builder.report(self.name.place, f"{self.subject} lacks {what}", help)

    def maybe(self, data: str, build: Callable[[Branch], T]) -> T | None:
        """Build the field called `data`, or return None; complain when it stands twice."""
        found = self.find(data)
        for extra in found[1:]:
            self.builder.report(
                self.builder.place(extra),
                f"{self.subject} gives `{_SPELLED.get(data, data)}` twice",
                "keep one",
            )
        if not found:
            return None
        try:
            return build(found[0])
        except Incomplete:
            return None

    def one(self, data: str, build: Callable[[Branch], T]) -> T | None:
        """Build the field called `data`; complain when it is missing."""
        if not self.find(data):
            self.missing(f"`{_SPELLED.get(data, data)}`")
        return self.maybe(data, build)
