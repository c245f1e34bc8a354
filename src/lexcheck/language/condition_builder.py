"""Build conditions from what the grammar recognised."""

from __future__ import annotations

from lark import Token, Tree

from lexcheck.errors import Place
from lexcheck.language import tree as t
from lexcheck.language.leaves import Branch, Leaves

_RELATIONS = {
    "differs": "differs from",
    "overlaps": "overlaps",
    "disjoint": "is disjoint from",
    "lacks": "lacks",
    "below": "is below",
    "above": "is above",
}


class ConditionBuilder(Leaves):
    """Turn the parse of a condition into its tree; `limits` bounds how deep it can be."""

    def inner(self, node: Branch) -> t.Condition:
        """Build the condition that a field consists of."""
        return self.condition(node.children[0])

    def condition(self, node: Branch | Token) -> t.Condition:
        """Build a condition."""
        assert isinstance(node, Tree)
        place = self.place(node)
        kind = str(node.data)
        children = node.children
        if kind in ("all", "any"):
            parts = tuple(self.condition(c) for c in children)
            return t.All(parts, place=place) if kind == "all" else t.Any(parts, place=place)
        if kind == "negation":
            return t.Not(self.condition(children[0]), place=place)
        ref = self.ref(children[0])
        rest = children[1:]
        if kind in _RELATIONS:
            return t.Relates(ref, _RELATIONS[kind], self.ref(rest[0]), place=place)
        if kind in ("is", "is_one_of"):
            return t.Is(ref, self.names(rest), kind == "is_one_of", place=place)
        if kind.startswith("includes_"):
            return t.Includes(ref, kind.removeprefix("includes_"), self.names(rest), place=place)
        if kind == "reaches":
            return t.Reaches(ref, self.word(rest[0]), self.name(rest[1]), place=place)
        if kind == "counts":
            return t.Counts(ref, self.word(rest[0]), self._count(rest[1]), place=place)
        if kind == "holds":
            return t.Holds(ref, place=place)
        if kind in ("stated", "silent"):
            return t.Stated(ref, place=place) if kind == "stated" else t.Silent(ref, place=place)
        return self._compares(kind, ref, rest, place)

    def _count(self, node: Branch | Token) -> int | t.Name:
        """Build a whole number, or the name of a threshold."""
        named = isinstance(node, Token) and node.type == "ID"
        return self.name(node) if named else self.integer(node)

    def _compares(self, kind: str, ref: t.Ref, rest: list[Branch | Token], place: Place) -> t.Compares:
        relation = "is"
        if kind == "bounded":
            relation = f"is at {self.word(rest[0])}"
            rest = rest[1:]
        elif kind == "strictly":
            relation = f"is {self.word(rest[0])} than"
            rest = rest[1:]
        number, unit = rest
        unit_name = None
        if unit is not None:
            unit_name = t.Name(self.word(unit), place=self.place(unit))
        return t.Compares(ref, relation, self.number(number), unit_name, place=place)
