"""Compile conditions to rulesets for durable-rules, on two rails.

Every condition becomes a node that is derived to be true, derived to be false, or neither,
which is unknown. Both rails consist of positive patterns alone, for negation in
durable-rules depends on the order of facts: negation is pushed down to the leaves, where it
inverts the test. Equal conditions share a node. The limits of durable-rules are checked
here, because beyond them it hangs or crashes; conditions are dealt out to as many rulesets
as it takes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from lexcheck.codebook.conditions import (
    All,
    Any,
    Compares,
    Condition,
    Counts,
    Holds,
    Includes,
    Is,
    Leaf,
    Not,
    Reaches,
    Ref,
    Relates,
    Silent,
    Stated,
)
from lexcheck.codebook.model import Measure
from lexcheck.engine.plan import Pair, Slot, number_key
from lexcheck.engine.rulesets import Literal, Pattern, Production, Program, Ruleset, Test
from lexcheck.errors import UsageError

MAX_PATTERNS = 16
"""Patterns in one rule; with 17 messages matched, durable-rules stops with error 304."""

MAX_DISTINCT = 400
"""Distinct tests that may follow one test; with 512 the first assert hangs for ever."""

MAX_COMPARISONS = 60
"""Comparisons with one thing told; a message that passes 65, chained or not, stops with error 303."""

MAX_JOINS = 255
"""Patterns of all rules that may be equal; with 256 durable-rules crashes."""

MAX_SIZE = 3000
"""Patterns in one ruleset; each holds 16 kB in a session."""

Rails: TypeAlias = tuple[list[list[Pattern]], list[list[Pattern]]]
"""What makes a leaf true and what makes it false: a list of alternatives each, of which
every one is a list of patterns that must match together."""


class ConditionTooBigError(UsageError):
    """One condition alone goes beyond a limit of durable-rules; `name` is its rule's."""

    def __init__(self, name: str, limit: str) -> None:
        self.name = name
        super().__init__(
            f"`{name}` is too big for the engine durable-rules: {limit}",
            help="divide it into several rules; or use --engine direct, which has no such limit",
        )


class ConditionUnfitError(UsageError):
    """A condition asks what cannot be asked of its measure, or asks nothing at all."""


def compile_conditions(named: Mapping[str, Condition], measures: Mapping[str, Measure]) -> Program:
    """Return rulesets in which every named condition lies wholly in one ruleset."""
    compiler = Compiler(measures)
    shelves: list[Shelf] = []
    for name, condition in named.items():
        try:
            root = compiler.literal(condition)
        except ConditionUnfitError as error:
            raise ConditionUnfitError(f"`{name}`: {error.message}") from error
        productions = compiler.productions_for(root)
        if not any(shelf.take(productions) for shelf in shelves):
            shelf = Shelf()
            if not shelf.take(productions):
                raise ConditionTooBigError(name, shelf.refusal)
            shelves.append(shelf)
    rulesets = tuple(Ruleset(tuple(shelf.productions), compiler.implied) for shelf in shelves)
    return Program(rulesets, compiler.literals)


class Compiler:
    """Turns conditions into nodes, and nodes into productions on two rails.

    Where one literal alone makes another hold (a part that fails and its `and`), that is no
    production: what concludes the one concludes the other in the same firing (`implied`).
    """

    def __init__(self, measures: Mapping[str, Measure]) -> None:
        self.measures = measures
        self.literals: dict[Condition, Literal] = {}
        self.productions: dict[int, list[Production]] = {}
        self.implied: dict[Literal, list[Literal]] = {}
        self._below: dict[int, set[int]] = {}
        self._same: dict[Literal, Pattern] = {}

    def literal(self, condition: Condition) -> Literal:
        """Return the literal that holds when the condition is true, compiling what is new."""
        found = self.literals.get(condition)
        if found is None:
            found = self.literals[condition] = self._compile(condition)
        return found

    def productions_for(self, root: Literal) -> list[Production]:
        """Return the productions of a node and of every node that it rests on."""
        found: set[int] = set()
        waiting = {root.node}
        while waiting:
            found |= waiting
            waiting = {node for above in waiting for node in self._below[above]} - found
        return [production for node in sorted(found) for production in self.productions[node]]

    def _compile(self, condition: Condition) -> Literal:
        match condition:
            case Not(part):
                return self.negated(self.literal(part))
            case Holds(_, _, part):
                return self.literal(part)
            case All(parts):
                holding = [self.literal(p) for p in parts]
                return self._node(self.joined(condition, holding))
            case Any(parts):
                # An `or` fails when all parts fail, so it is an `and` on the other rail.
                failing = [~self.literal(p) for p in parts]
                whole, broken = self.joined(condition, failing)
                return self._node((broken, whole))
            case _:
                return self._node(leaf_rails(condition, self.measures))

    def negated(self, literal: Literal) -> Literal:
        """Return what makes a negation true: its part on the other rail, no node of its own."""
        return ~literal

    def joined(self, condition: Condition, parts: Sequence[Literal]) -> Rails:
        """Return the rails of an `and`: all parts hold, or some one of them does not."""
        if not parts:
            raise ConditionUnfitError(f"{condition} joins no conditions")
        return [[Pattern(p) for p in parts]], [[Pattern(~p)] for p in parts]

    def _node(self, rails: Rails) -> Literal:
        below = {node for rail in rails for patterns in rail for node in _nodes(patterns)}
        short = [[self._shortened(patterns) for patterns in rail] for rail in rails]
        # Numbered only now, so that every node has a higher number than those it rests on.
        node = self._number(below.union(*(_nodes(patterns) for rail in short for patterns in rail)))
        for rail, alternatives in zip("tf", short, strict=True):
            literal = Literal(node, rail)
            for patterns in alternatives:
                self._conclude(literal, patterns)
            if len(alternatives) == 1 and len(alternatives[0]) == 1:
                self._same[literal] = alternatives[0][0]
        return Literal(node, "t")

    def _conclude(self, literal: Literal, patterns: list[Pattern]) -> None:
        subject = patterns[0].subject
        if len(patterns) == 1 and isinstance(subject, Literal):
            self.implied.setdefault(subject, []).append(literal)
        else:
            self.productions[literal.node].append(Production(literal, tuple(patterns)))

    def _shortened(self, patterns: list[Pattern]) -> list[Pattern]:
        """Match a part by its own pattern where it has but one, and fold more than one rule can have."""
        patterns = [self._same.get(p.subject, p) if isinstance(p.subject, Literal) else p for p in patterns]
        while len(patterns) > MAX_PATTERNS:
            folded: list[Pattern] = []
            for start in range(0, len(patterns), MAX_PATTERNS):
                chunk = patterns[start : start + MAX_PATTERNS]
                literal = Literal(self._number(_nodes(chunk)), "t")
                self._conclude(literal, chunk)
                folded.append(Pattern(literal))
            patterns = folded
        return patterns

    def _number(self, below: set[int]) -> int:
        number = len(self._below)
        self._below[number] = below
        self.productions[number] = []
        return number


def _nodes(patterns: Iterable[Pattern]) -> set[int]:
    return {p.subject.node for p in patterns if isinstance(p.subject, Literal)}


class Shelf:
    """A ruleset being filled: takes productions as long as no limit is passed."""

    def __init__(self) -> None:
        self.productions: dict[Production, None] = {}
        self.refusal = ""
        self._next: dict[tuple[Test, ...], set[Test]] = {}
        self._joins: Counter[tuple[Test, ...]] = Counter()
        self._comparisons: dict[tuple[Test, ...], set[tuple[Test, ...]]] = {}

    def take(self, productions: Iterable[Production]) -> bool:
        """Take the productions and return True, or leave all as it was and return False."""
        new = [p for p in productions if p not in self.productions]
        paths = [pattern.path for production in new for pattern in production.patterns]
        joins = Counter(paths)
        following: dict[tuple[Test, ...], set[Test]] = {}
        for path in joins:
            for i, test in enumerate(path):
                following.setdefault(path[:i], set()).add(test)
        self.refusal = self._refuse(joins, following)
        if self.refusal:
            return False
        self.productions.update(dict.fromkeys(new))
        self._joins.update(joins)
        for path, tests in following.items():
            self._next.setdefault(path, set()).update(tests)
        for path, nodes in _comparisons(joins).items():
            self._comparisons.setdefault(path, set()).update(nodes)
        return True

    def _refuse(
        self, joins: Counter[tuple[Test, ...]], following: Mapping[tuple[Test, ...], set[Test]]
    ) -> str:
        """Return the limit that the productions would pass, or nothing."""
        if self._joins.total() + joins.total() > MAX_SIZE:
            return f"its conditions make more than {MAX_SIZE} patterns"
        for path, number in joins.items():
            if self._joins[path] + number > MAX_JOINS:
                return f"more than {MAX_JOINS} parts of it rest on one and the same condition"
        for path, tests in following.items():
            known = self._next.get(path, set()) | tests
            if len(known) > MAX_DISTINCT:
                return f"it asks more than {MAX_DISTINCT} different questions of one kind"
        for path, comparisons in _comparisons(joins).items():
            if len(comparisons | self._comparisons.get(path, set())) > MAX_COMPARISONS:
                return f"it makes more than {MAX_COMPARISONS} different comparisons with one measure"
        return ""


def _comparisons(paths: Iterable[tuple[Test, ...]]) -> dict[tuple[Test, ...], set[tuple[Test, ...]]]:
    """Return by what is told (a path of equalities) the alpha nodes that compare it."""
    found: dict[tuple[Test, ...], set[tuple[Test, ...]]] = {}
    for path in paths:
        told = tuple(test for test in path if not test.operator)
        nodes = (path[: i + 1] for i, test in enumerate(path) if test.operator)
        found.setdefault(told, set()).update(nodes)
    return found


def leaf_rails(leaf: Leaf, measures: Mapping[str, Measure]) -> Rails:
    """Return what makes a leaf true and what makes it false."""
    match leaf:
        case Relates():
            pair = Pair(leaf)
            return one(Pattern(pair, (Test("a", "", "yes"),)), Pattern(pair, (Test("a", "", "no"),)))
        case Stated(ref):
            return one(_status(ref, "stated"), _status(ref, "silent"))
        case Silent(ref):
            return one(_status(ref, "silent"), _status(ref, "stated"))
        case Is() | Reaches():
            return rank_rails(leaf, _fit(leaf, measures, "scale", "yes_no"))
        case Compares(ref, relation, number):
            _fit(leaf, measures, "number")
            return number_rails(ref, relation, number_key(number))
        case Includes(ref, mode, items):
            _fit(leaf, measures, "set")
            if not items:
                raise ConditionUnfitError(f"{leaf} names no items")
            return item_rails(ref, mode, items)
        case Counts(ref, bound, count):
            _fit(leaf, measures, "set")
            return size_rails(ref, bound, count)


def one(true: Pattern, false: Pattern) -> Rails:
    """Return the rails of a leaf that is true by one pattern and false by another."""
    return [[true]], [[false]]


def rank_rails(leaf: Is | Reaches, measure: Measure) -> Rails:
    """Return the rails of a test of an option's rank; -1 stands below every option."""
    slot = Slot("rank", leaf.ref)
    if isinstance(leaf, Is):
        ranks = sorted({measure.rank(o) for o in leaf.options})
        equal = [[Pattern(slot, (Test("r", "", r),))] for r in ranks]
        return equal, [[Pattern(slot, tuple(Test("r", "$neq", r) for r in ranks))]]
    rank = measure.rank(leaf.option)
    if leaf.bound == "least":
        return one(*(Pattern(slot, (Test("r", *test),)) for test in (("$gte", rank), ("$lte", rank - 1))))
    return one(*(Pattern(slot, (Test("r", *test),)) for test in (("$lte", rank), ("$gte", rank + 1))))


_COMPARE = {
    "==": ("", "$neq"),
    ">=": ("$gte", "$lt"),
    "<=": ("$lte", "$gt"),
    ">": ("$gt", "$lte"),
    "<": ("$lt", "$gte"),
}


def number_rails(ref: Ref, relation: str, key: int) -> Rails:
    """Return the rails of a comparison with a number, by its key."""
    slot = Slot("num", ref)
    true, false = _COMPARE[relation]
    return one(Pattern(slot, (Test("v", true, key),)), Pattern(slot, (Test("v", false, key),)))


def item_rails(ref: Ref, mode: str, items: Sequence[str]) -> Rails:
    """Return the rails of a test of a set's items; an unassessed item is neither yes nor no."""
    had = [Pattern(Slot("item", ref, i), (Test("i", "", f"yes {i}"),)) for i in items]
    lacked = [Pattern(Slot("item", ref, i), (Test("i", "", f"no {i}"),)) for i in items]
    if mode == "all":
        return [had], [[p] for p in lacked]
    some: list[list[Pattern]] = [[p] for p in had]
    return {"any": (some, [lacked]), "none": ([lacked], some)}[mode]


def size_rails(ref: Ref, bound: str, count: int) -> Rails:
    """Return the rails of a test of a set's size, which lies between `fewest` and `most`."""
    # Two messages with one kind of comparison each, so that a set of 40 items can be counted
    # in every way without more than 64 tests passing on one message (error 303).
    least, most = (Slot("fewest", ref), "$gte"), (Slot("most", ref), "$lte")
    if bound == "least":
        return one(_size(*least, count), _size(*most, count - 1))
    return one(_size(*most, count), _size(*least, count + 1))


def _size(slot: Slot, operator: str, count: int) -> Pattern:
    return Pattern(slot, (Test("v", operator, count),))


def _status(ref: Ref, status: str) -> Pattern:
    return Pattern(Slot("status", ref), (Test("s", "", status),))


def _fit(
    leaf: Is | Reaches | Compares | Includes | Counts, measures: Mapping[str, Measure], *kinds: str
) -> Measure:
    measure = measures[leaf.ref.measure]
    if measure.kind not in kinds:
        raise ConditionUnfitError(f"{leaf} cannot be asked of `{measure.id}`, whose kind is {measure.kind}")
    return measure
