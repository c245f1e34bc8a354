"""Build the typed syntax tree from what the grammar recognised.

The grammar takes the fields of a block in any order; here a field given twice
or missing becomes a diagnostic, and the block is still built where it can be,
so that one load reports every mistake.
"""

from __future__ import annotations

from collections.abc import Iterable

from lark import Token, Tree

from lexcheck.errors import Place
from lexcheck.language import tree as t
from lexcheck.language.block_fields import Fields
from lexcheck.language.condition_builder import ConditionBuilder
from lexcheck.language.leaves import Branch, Incomplete

# Fields that read as a name when the line before them ends too soon.
_AFTER_IMPLEMENTS = ("for", "severity", "class", "related")
_AFTER_WORDING = ("asks", "criterion", "uncodable")


class Builder(ConditionBuilder):
    """Turn the parse of one file into a `tree.File`, collecting diagnostics."""

    def file(self, node: Branch) -> t.File:
        """Build all items of a file that can be built."""
        items: list[t.Item] = []
        for child in node.children:
            assert isinstance(child, Tree)
            try:
                items.append(getattr(self, f"_{child.data}")(child))
            except Incomplete:
                continue
        return t.File(tuple(items), place=Place(self.path))

    def _is_field(self, token: Branch | Token, words: tuple[str, ...]) -> bool:
        """Tell whether what was read as a name is the word of a field, first on its line."""
        place = self.place(token)
        first = not self.lines[place.line - 1][: place.column - 1].strip()
        return first and str(token) in words

    def _topic(self, node: Branch) -> t.Topic:
        name, title = node.children
        return t.Topic(self.name(name), self.text(title), place=self.place(node))

    def _context_word(self, node: Branch) -> t.ContextWord:
        kind, name, title = node.children
        return t.ContextWord(str(kind), self.name(name), self.text(title), place=self.place(node))

    def _measure(self, node: Branch) -> t.Measure:
        fields = Fields(self, node, 2)
        kinds = [c for c in fields.nodes if c.data in ("scale", "set", "number", "yes_no")]
        for extra in kinds[1:]:
            self.report(self.place(extra), f"{fields.subject} has a second kind, `{extra.data}`", "keep one")
        if not kinds:
            fields.missing(
                "a kind", "add `scale { … }`, `set, more protects { … }`, `number in …` or `yes_no, …`"
            )
        ask = fields.one("ask", self.first_text)
        silence = fields.one("silence", lambda n: self.name(n.children[0]))
        roles = fields.one("roles", lambda n: self.names(n.children))
        paired = fields.maybe("paired", self.first_text)
        note = fields.maybe("note", self.first_text)
        if not kinds or ask is None or silence is None or roles is None:
            raise Incomplete
        unit, better, choices = self._kind(kinds[0])
        return t.Measure(
            fields.name,
            fields.title,
            ask,
            t.Name(str(kinds[0].data), place=self.place(kinds[0])),
            silence,
            roles,
            choices,
            unit,
            better,
            paired,
            note,
            place=self.place(node),
        )

    def _kind(self, node: Branch) -> tuple[t.Name | None, t.Name | None, tuple[t.Choice, ...]]:
        """Build what a kind says: the unit, which way protects, the options or items."""
        choices: list[t.Choice] = []
        unit: t.Name | None = None
        better: t.Name | None = None
        for child in node.children:
            if isinstance(child, Token):
                unit = self.name(child)
            elif child.data == "choice":
                choices.append(self._choice(child))
            elif child.data == "protects":
                better = self.name(child.children[0])
            else:
                better = t.Name("neutral", place=self.place(child))
        return unit, better, tuple(choices)

    def _choice(self, node: Branch) -> t.Choice:
        name, definition = node.children
        return t.Choice(self.name(name), self.text(definition), place=self.place(node))

    def _instrument(self, node: Branch) -> t.Instrument:
        fields = Fields(self, node, 2)
        parts: list[t.Chapter | t.Provision] = []
        for child in fields.nodes:
            try:
                if child.data == "chapter":
                    parts.append(self._chapter(child))
                elif child.data == "provision":
                    parts.append(self._provision(child))
            except Incomplete:
                continue
        return t.Instrument(
            fields.name,
            fields.title,
            fields.maybe("author", self.first_text),
            fields.maybe("adopted", lambda n: self.integer(n.children[0])),
            fields.maybe("nature", lambda n: self.name(n.children[0])),
            fields.maybe("source", self.first_text),
            fields.maybe("note", self.first_text),
            tuple(parts),
            place=self.place(node),
        )

    def _chapter(self, node: Branch) -> t.Chapter:
        name, title, *rest = node.children
        provisions: list[t.Provision] = []
        for child in rest:
            assert isinstance(child, Tree)
            try:
                provisions.append(self._provision(child))
            except Incomplete:
                continue
        return t.Chapter(self.name(name), self.text(title), tuple(provisions), place=self.place(node))

    def _provision(self, node: Branch) -> t.Provision:
        fields = Fields(self, node, 2)
        asks = fields.one("asks", self.first_text)
        criteria = tuple(self.first_text(c) for c in fields.nodes if c.data == "criterion")
        addressee = fields.maybe("addressee", self.first_text)
        wording = fields.maybe("wording", self._wording)
        uncodable = fields.maybe("uncodable", self.first_text)
        if asks is None:
            raise Incomplete
        return t.Provision(
            fields.name, fields.title, asks, addressee, wording, criteria, uncodable, place=self.place(node)
        )

    def _wording(self, node: Branch) -> t.Wording:
        level, source = node.children
        if self._is_field(level, _AFTER_WORDING):
            # `wording` and then `criterion "…"` reads as the level `criterion`.
            self.report(
                self.place(node),
                "no level follows `wording`",
                "write `wording primary`, `secondary`, `unverified` or `doubtful`",
            )
            raise Incomplete
        return t.Wording(
            self.name(level), self.text(source) if source is not None else None, place=self.place(node)
        )

    def _threshold(self, node: Branch) -> t.Threshold:
        name, number, unit, meaning, taken = node.children
        source = None
        if taken is not None:
            assert isinstance(taken, Tree)
            instrument, provision = taken.children
            source = t.Taken(self.name(instrument), self.name(provision), place=self.place(taken))
        return t.Threshold(
            self.name(name),
            self.number(number),
            self.name(unit) if unit is not None else None,
            self.text(meaning),
            source,
            place=self.place(node),
        )

    def _concept(self, node: Branch) -> t.Concept:
        fields = Fields(self, node, 2)
        roles = fields.one("roles", lambda n: self.names(n.children))
        when = fields.one("when", self.inner)
        note = fields.maybe("note", self.first_text)
        if roles is None or when is None:
            raise Incomplete
        return t.Concept(fields.name, fields.title, roles, when, note, place=self.place(node))

    def _implements(self, nodes: Iterable[Branch]) -> tuple[t.Implements, ...]:
        out: list[t.Implements] = []
        for node in nodes:
            for part in node.children:
                assert isinstance(part, Tree)
                instrument, *provisions = part.children
                if self._is_field(instrument, _AFTER_IMPLEMENTS):
                    # `GP.7;` and then `for origin` reads as provision `origin` of `for`.
                    self.report(
                        self.place(instrument),
                        f"no instrument follows the `;` before `{instrument}`",
                        "delete the `;`, or write the next instrument and its provisions after it",
                    )
                    raise Incomplete
                out.append(
                    t.Implements(self.name(instrument), self.names(provisions), place=self.place(part))
                )
        return tuple(out)

    def _rule(self, node: Branch) -> t.Rule:
        kind = str(node.children[0])
        fields = Fields(self, node, 3)
        implements = self._implements(c for c in fields.nodes if c.data == "implements")
        roles = self._rule_roles(kind, fields)
        severity = fields.one("severity", lambda n: self.name(n.children[0]))
        met = fields.one("met", self.inner)
        gap = fields.one("gap", self.first_text)
        partly = fields.maybe("partly", self.inner)
        rest = {key: fields.maybe(key, self.first_text) for key in ("advise", "why", "model", "note")}
        applies = fields.maybe("applies", self.inner)
        sectors = fields.maybe("sectors", lambda n: self.names(n.children))
        if roles is None or severity is None or met is None or gap is None:
            raise Incomplete
        return t.Rule(
            kind,
            fields.name,
            fields.title,
            implements,
            roles,
            severity,
            met,
            partly,
            gap,
            rest["advise"],
            applies,
            sectors or (),
            rest["why"],
            rest["model"],
            rest["note"],
            place=self.place(node),
        )

    def _rule_roles(self, kind: str, fields: Fields) -> tuple[t.Name, ...] | None:
        """Build the roles of a rule; a check has one by nature."""
        roles = fields.maybe("roles", lambda n: self.names(n.children))
        if kind == "check":
            if roles is not None:
                self.report(
                    self.place(fields.find("roles")[0]),
                    f"{fields.subject} names roles",
                    "a check always holds for an agreement; leave `for` out, or write `rule`",
                )
            return (t.Name("agreement", place=fields.name.place),)
        if roles is None:
            fields.missing("roles", "add `for origin`, `for destination` or `for origin, destination`")
        return roles

    def _pattern(self, node: Branch) -> t.Pattern:
        fields = Fields(self, node, 2)
        class_ = fields.one("class_", lambda n: self.name(n.children[0]))
        severity = fields.one("severity", lambda n: self.name(n.children[0]))
        when = fields.one("when", self.inner)
        why = fields.one("why", self.first_text)
        settled = fields.maybe("settled", self.inner)
        related = fields.maybe("related", lambda n: self.names(n.children))
        note = fields.maybe("note", self.first_text)
        mends = tuple(m for c in fields.nodes if c.data == "mend" for m in self._mends(c))
        implements = self._implements(c for c in fields.nodes if c.data == "implements")
        if class_ is None or severity is None or when is None or why is None:
            raise Incomplete
        return t.Pattern(
            fields.name,
            fields.title,
            class_,
            severity,
            when,
            why,
            settled,
            mends,
            implements,
            related or (),
            note,
            place=self.place(node),
        )

    def _mends(self, node: Branch) -> Iterable[t.Mend]:
        for child in node.children:
            assert isinstance(child, Tree)
            side, how = child.children
            yield t.Mend(self.word(side), self.text(how), place=self.place(child))

    def _example(self, node: Branch) -> t.Example:
        title, *rest = node.children
        givens: list[t.Given] = []
        expects: list[t.Expect] = []
        sector: t.Name | None = None
        for child in rest:
            assert isinstance(child, Tree)
            if child.data == "expect":
                rule, outcome = child.children
                expects.append(t.Expect(self.name(rule), self.name(outcome), place=self.place(child)))
            elif child.data == "sectors":
                if sector is not None or len(child.children) > 1:
                    self.report(
                        self.place(child),
                        "an example stands in one sector",
                        "keep one, or write a second example",
                    )
                sector = self.name(child.children[0])
            else:
                givens.append(self._given(child))
        text = self.text(title)
        if not expects:
            self.report(
                text.place, "this example expects nothing", "add `expect RULE met`, or another outcome"
            )
        return t.Example(text, tuple(givens), tuple(expects), sector, place=self.place(node))

    def _given(self, node: Branch) -> t.Given:
        ref, *rest = node.children
        kind = str(node.data).removeprefix("given_")
        names: list[t.Name] = []
        unassessed: tuple[t.Name, ...] = ()
        number: float | None = None
        for child in rest:
            if isinstance(child, Tree):
                unassessed = self.names(child.children)
            elif child is None:
                continue
            elif child.type == "NUMBER":
                number = self.number(child)
            else:
                names.append(self.name(child))
        return t.Given(self.ref(ref), kind, tuple(names), number, unassessed, place=self.place(node))
