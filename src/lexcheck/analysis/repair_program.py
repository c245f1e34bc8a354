"""A goal as a program for clingo, and its answer as changes.

The program has a choice for each fact that may move: an option, a number, or, of a set, whether each
item is in, out or not assessed. Conditions are on two rails, as in the engine: `t(n)` and `f(n)`
say that node `n` is true and false, and neither that it is unknown. What one option or number makes
of a leaf is not said here: the direct evaluator is asked.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any as Anything

from lexcheck.analysis.repair import Change, Goal, Repair, better, changed, made
from lexcheck.codebook.conditions import (
    All,
    Any,
    Compares,
    Condition,
    Counts,
    Holds,
    Includes,
    Leaf,
    Not,
    Ref,
    Relates,
    Silent,
    Stated,
    children,
    leaves,
    refs,
)
from lexcheck.codebook.model import Measure
from lexcheck.engine import direct
from lexcheck.engine.outcome import Facts, Truth
from lexcheck.errors import UsageError
from lexcheck.law.model import Fact

IN, OUT, OPEN = "in", "out", "open"


def solve(goal: Goal, facts: Facts, measures: Mapping[str, Measure], seconds: float) -> Repair:
    """Return the best answer that clingo finds in so many seconds."""
    clingo = _clingo()
    program = _Program(goal, facts, measures)
    control = clingo.Control(["--models=0", "--opt-mode=opt", "--seed=1"], message_limit=0)
    control.add("base", [], "\n".join(program.text()))
    control.ground([("base", [])])
    best: list[Anything] = []

    def keep(model: Anything) -> None:
        best[:] = model.symbols(shown=True)
        found.append(True)

    found: list[bool] = []

    until = time.monotonic() + seconds
    with control.solve(on_model=keep, async_=True) as handle:
        # In short waits, for nothing else lets Ctrl-C through while the solver works.
        while not handle.wait(0.1):
            if time.monotonic() > until:
                handle.cancel()
                break
        proven = bool(handle.get().exhausted)
    if not found:
        return Repair(None, proven)
    changes = program.changes(best)
    weight = sum(goal.movable[c.ref] for c in changes)
    return Repair(changes, proven, weight, changed(facts, changes))


def _clingo() -> Anything:
    try:
        import clingo
    except ImportError:
        raise UsageError(
            "`lexcheck repair` needs the solver clingo, which is not installed",
            "install it with: pip install 'lexcheck[repair]'",
        ) from None
    return clingo


class _Program:
    """The lines of the program; refs, nodes and options go by their numbers."""

    def __init__(self, goal: Goal, facts: Facts, measures: Mapping[str, Measure]) -> None:
        self.goal, self.facts, self.measures = goal, facts, measures
        self.refs = list(dict.fromkeys(r for c in goal.conditions for r in refs(c)))
        self.number = {ref: n for n, ref in enumerate(self.refs)}
        self.asked = list(dict.fromkeys(leaf for c in goal.conditions for leaf in leaves(c)))
        self.options = {r: self._options(r) for r in self.refs if self._measure(r).kind != "set"}
        self.nodes: dict[Condition, int] = {}

    def text(self) -> Iterator[str]:
        """Yield the program."""
        for ref in self.refs:
            yield from self._set(ref) if self._measure(ref).kind == "set" else self._choice(ref)
        lines: list[str] = []
        for condition in self.goal.conditions:
            self._node(condition, lines)
        yield from lines
        for condition in self.goal.wanted:
            yield f":- not t({self.nodes[condition]})."
        for when, settled in self.goal.unwanted:
            unless = "" if settled is None else f", not t({self.nodes[settled]})"
            yield f":- t({self.nodes[when]}){unless}."
        for ref, weight in self.goal.movable.items():
            n = self.number[ref]
            yield f":~ changed({n}). [{weight}@2,{n}]"
        yield ":~ step(R,D). [D@1,R]"
        yield "#defined step/2. #defined changed/1. #defined t/1. #defined f/1."
        yield "#show o/2. #show i/3. #show changed/1."

    def changes(self, symbols: Iterable[Anything]) -> tuple[Change, ...]:
        """Return the changes of a model."""
        taken: dict[int, int] = {}
        items: dict[int, dict[int, str]] = {}
        moved: set[int] = set()
        for symbol in symbols:
            arguments = symbol.arguments
            if symbol.name == "o":
                taken[arguments[0].number] = arguments[1].number
            elif symbol.name == "changed":
                moved.add(arguments[0].number)
            else:
                items.setdefault(arguments[0].number, {})[arguments[1].number] = arguments[2].name
        found = []
        for n in sorted(moved):
            ref = self.refs[n]
            before = self.facts.get(ref)
            if n in taken:
                after = self.options[ref][taken[n]]
                assert after is not None
                found.append(Change(ref, before, made(ref, after.value, before)))
            else:
                found.append(Change(ref, before, self._set_after(ref, items.get(n, {}), before)))
        return tuple(found)

    def _set_after(self, ref: Ref, items: Mapping[int, str], before: Fact | None) -> Fact:
        ids = self._measure(ref).choice_ids
        had = frozenset(ids[i] for i, state in items.items() if state == IN)
        unread = frozenset(ids[i] for i, state in items.items() if state == OPEN)
        return replace(made(ref, had, before), unassessed=unread)

    def _measure(self, ref: Ref) -> Measure:
        return self.measures[ref.measure]

    def _options(self, ref: Ref) -> list[Fact | None]:
        """Return what a fact is, first, and what it may become without protecting less."""
        measure, fact = self._measure(ref), self.facts.get(ref)
        found: list[Fact | None] = [fact]
        if ref not in self.goal.movable:
            return found
        values: Sequence[str | float] = self._numbers(ref) if measure.kind == "number" else measure.choice_ids
        for value in values:
            if better(measure, fact, value) and (fact is None or fact.value != value):
                found.append(made(ref, value, fact))
        return found

    def _numbers(self, ref: Ref) -> list[float]:
        """Return the numbers at which some condition turns, and their neighbours."""
        bounds = {leaf.number for leaf in self.asked if isinstance(leaf, Compares) and leaf.ref == ref}
        for leaf in self.asked:
            if isinstance(leaf, Relates) and ref in (leaf.left, leaf.right):
                for other in (self.facts.get(leaf.left), self.facts.get(leaf.right)):
                    if other is not None and isinstance(other.value, int | float):
                        bounds.add(float(other.value))
        return sorted({b + d for b in bounds for d in (-1.0, 0.0, 1.0)})

    def _choice(self, ref: Ref) -> Iterator[str]:
        n, options = self.number[ref], self.options[ref]
        yield "1 {" + "; ".join(f"o({n},{k})" for k in range(len(options))) + "} 1."
        for k, option in enumerate(options):
            if k:
                yield f"changed({n}) :- o({n},{k})."
                yield f"step({n},{self._steps(ref, option)}) :- o({n},{k})."
        for leaf in self._own(ref):
            number = self._leaf_number(leaf)
            for k, option in enumerate(options):
                told = {} if option is None else {ref: option}
                yield from _rail(number, self._truth(leaf, told), f"o({n},{k})")

    def _steps(self, ref: Ref, option: Fact | None) -> int:
        """Return how far an option is from what the fact says: the smaller change is proposed."""
        measure, before = self._measure(ref), self.facts.get(ref)
        assert option is not None
        if measure.kind == "number":
            numbers = self._numbers(ref)
            at = numbers.index(float(option.value))  # type: ignore[arg-type]
            known = before is not None and isinstance(before.value, int | float)
            start = _place(numbers, float(before.value)) if known else 0  # type: ignore[union-attr,arg-type]
            return 1 + abs(at - start)
        rank = measure.rank(str(option.value))
        if before is None or before.value is None:
            return rank + 1
        return abs(rank - measure.rank(str(before.value)))

    def _set(self, ref: Ref) -> Iterator[str]:
        n, measure, fact = self.number[ref], self._measure(ref), self.facts.get(ref)
        free = ref in self.goal.movable
        for i, item in enumerate(measure.choice_ids):
            now = self._state(fact, item)
            states = [now, *(s for s in (IN, OUT) if s != now and free and _allowed(measure, fact, now, s))]
            yield "1 {" + "; ".join(f"i({n},{i},{s})" for s in states) + "} 1."
            for state in states[1:]:
                yield f"moved({n},{i}) :- i({n},{i},{state})."
        yield f"changed({n}) :- moved({n},_)." if free else ""
        yield f"step({n},D) :- changed({n}), D = #count {{ I : moved({n},I) }}."
        yield "#defined moved/2. #defined changed/1."
        # What can be read: a set that nobody assessed cannot, nor silence that is not comparable.
        silent_unread = fact is not None and fact.silent and measure.silence == "not_comparable"
        yield f"read({n}){' :- changed(' + str(n) + ')' if fact is None or silent_unread else ''}."
        for leaf in self._own(ref):
            yield from self._set_leaf(leaf, ref, fact)

    def _state(self, fact: Fact | None, item: str) -> str:
        if fact is None:
            return OPEN
        if isinstance(fact.value, frozenset) and item in fact.value:
            return IN
        return OPEN if item in fact.unassessed else OUT

    def _set_leaf(self, leaf: Leaf, ref: Ref, fact: Fact | None) -> Iterator[str]:
        n, number, measure = self.number[ref], self._leaf_number(leaf), self._measure(ref)
        place = {item: i for i, item in enumerate(measure.choice_ids)}
        match leaf:
            case Stated() | Silent():
                yield from _rail(number, _truth(isinstance(leaf, Stated)), f"changed({n})")
                yield from _rail(
                    number, self._truth(leaf, {} if fact is None else {ref: fact}), f"not changed({n})"
                )
            case Includes(_, mode, items):
                has = [f"i({n},{place[x]},{OUT if mode == 'none' else IN})" for x in items]
                lacks = [f"i({n},{place[x]},{IN if mode == 'none' else OUT})" for x in items]
                together, apart = (has, lacks) if mode != "any" else (lacks, has)
                whole, part = ("t", "f") if mode != "any" else ("f", "t")
                yield f"{whole}({number}) :- read({n}), {', '.join(together)}."
                for one in apart:
                    yield f"{part}({number}) :- read({n}), {one}."
            case Counts(_, bound, count):
                inside = f"#count {{ I : i({n},I,{IN}) }}"
                may = f"#count {{ I : i({n},I,{IN}); I : i({n},I,{OPEN}) }}"
                if bound == "least":
                    yield f"t({number}) :- read({n}), {inside} >= {count}."
                    yield f"f({number}) :- read({n}), {may} < {count}."
                else:
                    yield f"t({number}) :- read({n}), {may} <= {count}."
                    yield f"f({number}) :- read({n}), {inside} > {count}."
            case _:
                raise TypeError(f"{leaf} cannot be asked of a set")

    def _own(self, ref: Ref) -> list[Leaf]:
        return [leaf for leaf in self.asked if not isinstance(leaf, Relates) and leaf.ref == ref]

    def _leaf_number(self, leaf: Leaf) -> int:
        return self.nodes.setdefault(leaf, len(self.nodes))

    def _truth(self, leaf: Leaf, facts: Facts) -> Truth:
        return direct.evaluate([leaf], facts, self.measures)[leaf].truth

    def _node(self, condition: Condition, lines: list[str]) -> int:
        """Return the number of a condition; add the lines that make it true and false."""
        if condition in self.nodes:
            return self.nodes[condition]
        inner = [self._node(child, lines) for child in children(condition)]
        number = self.nodes.setdefault(condition, len(self.nodes))
        match condition:
            case All():
                lines.append(f"t({number}) :- {', '.join(f't({x})' for x in inner)}.")
                lines += [f"f({number}) :- f({x})." for x in inner]
            case Any():
                lines.append(f"f({number}) :- {', '.join(f'f({x})' for x in inner)}.")
                lines += [f"t({number}) :- t({x})." for x in inner]
            case Not():
                lines += [f"t({number}) :- f({inner[0]}).", f"f({number}) :- t({inner[0]})."]
            case Holds():
                lines += [f"t({number}) :- t({inner[0]}).", f"f({number}) :- f({inner[0]})."]
            case Relates():
                lines += self._relates(condition, number)
        return number

    def _relates(self, asked: Relates, number: int) -> Iterator[str]:
        left, right = self.number[asked.left], self.number[asked.right]
        if self._measure(asked.left).kind == "set":
            yield from self._relates_sets(asked, number)
            return
        for k, one in enumerate(self.options[asked.left]):
            for m, other in enumerate(self.options[asked.right]):
                facts = {r: f for r, f in ((asked.left, one), (asked.right, other)) if f is not None}
                yield from _rail(number, self._truth(asked, facts), f"o({left},{k}), o({right},{m})")

    def _relates_sets(self, asked: Relates, number: int) -> Iterator[str]:
        left, right = self.number[asked.left], self.number[asked.right]
        ones, others = self._measure(asked.left).choice_ids, self._measure(asked.right).choice_ids
        read = f"read({left}), read({right})"
        items = list(dict.fromkeys((*ones, *others)))

        def state(n: int, ids: Sequence[str], item: str, wanted: str) -> str:
            if item in ids:
                return f"i({n},{ids.index(item)},{wanted})"
            return "#true" if wanted == OUT else "#false"

        def some(rail: str, one: str, other: str) -> Iterator[str]:
            """Yield that some item is in state `one` on the left and `other` on the right, or none can be."""
            opposite = "f" if rail == "t" else "t"
            cannot = []
            for item in items:
                both = state(left, ones, item, one), state(right, others, item, other)
                yield f"{rail}({number}) :- {read}, {', '.join(both)}."
                helper = f"no({number},{one}{other},{items.index(item)})"
                yield f"{helper} :- {state(left, ones, item, OUT if one == IN else IN)}."
                yield f"{helper} :- {state(right, others, item, OUT if other == IN else IN)}."
                cannot.append(helper)
            if asked.relation != "differs":
                yield f"{opposite}({number}) :- {read}, {', '.join(cannot)}."

        match asked.relation:
            case "overlaps":
                yield from some("t", IN, IN)
            case "disjoint":
                yield from some("f", IN, IN)
            case "lacks":
                yield from some("t", OUT, IN)
            case "differs":
                yield from some("t", OUT, IN)
                yield from some("t", IN, OUT)
                none = [
                    f"no({number},{kind},{k})" for kind in (OUT + IN, IN + OUT) for k in range(len(items))
                ]
                yield f"f({number}) :- {read}, {', '.join(none)}."
        yield "#defined no/3."


def _rail(number: int, truth: Truth, when: str) -> Iterator[str]:
    if truth is not Truth.UNKNOWN:
        yield f"{'t' if truth is Truth.TRUE else 'f'}({number}) :- {when}."


def _truth(value: bool) -> Truth:
    return Truth.TRUE if value else Truth.FALSE


def _allowed(measure: Measure, fact: Fact | None, now: str, then: str) -> bool:
    """Tell whether an item may change so without the set protecting less."""
    if fact is None or measure.better == "neutral" or now == OPEN:
        return True
    return then == (IN if measure.better == "more" else OUT)


def _place(numbers: Sequence[float], value: float) -> int:
    return sum(1 for number in numbers if number < value)
