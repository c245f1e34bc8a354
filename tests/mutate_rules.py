"""Change each shipped rule a little, and count how many changes its examples notice.

    python -m tests.mutate_rules [--min PERCENT] [ID-PREFIX]...

Each mutant is one small change to one condition: an operator flipped, a part of an `and` or `or`
dropped, `and` turned into `or`, an option moved by one, a number by one, an item left out, a `not`
added. A mutant is killed when some example of its rule no longer comes out as expected. A mutant
that no combination of facts can tell from the original is not counted: it says the same.
Survivors are listed, each with facts that would tell it apart, so that an example can be written.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace

from lexcheck.analysis.cases import asked_by, combinations, outcome_of
from lexcheck.analysis.examples import run_examples
from lexcheck.codebook import conditions as c
from lexcheck.codebook.load import load_codebook
from lexcheck.codebook.model import Codebook, Measure, Pattern, Rule
from lexcheck.law.model import Fact

Subject = Rule | Pattern
CLAUSES = {Rule: ("applies", "met", "partly"), Pattern: ("when", "settled")}


@dataclass(frozen=True)
class Mutant:
    """A changed rule or pattern, and what was changed."""

    subject: Subject
    what: str


def mutants(subject: Subject, measures: dict[str, Measure]) -> Iterator[Mutant]:
    """Yield every small change of a rule or pattern."""
    for clause in CLAUSES[type(subject)]:
        condition = getattr(subject, clause)
        if condition is None:
            continue
        for changed, what in _changes(condition, measures):
            yield Mutant(replace(subject, **{clause: changed}), f"{clause}: {what}")


def _changes(condition: c.Condition, measures: dict[str, Measure]) -> Iterator[tuple[c.Condition, str]]:
    match condition:
        case c.All(parts) | c.Any(parts):
            yield from _joined(condition, parts, measures)
        case c.Not(part):
            yield part, "`not` dropped"
            for changed, what in _changes(part, measures):
                yield c.Not(changed), what
        case c.Holds(concept, side, part):
            for changed, what in _changes(part, measures):
                yield c.Holds(concept, side, changed), f"in concept {concept}: {what}"
        case _:
            yield from _leaf_changes(condition, measures)


def _joined(
    condition: c.All | c.Any, parts: tuple[c.Condition, ...], measures: dict[str, Measure]
) -> Iterator[tuple[c.Condition, str]]:
    other = c.Any if isinstance(condition, c.All) else c.All
    yield other(parts), "`and` and `or` exchanged"
    for number, part in enumerate(parts):
        rest = parts[:number] + parts[number + 1 :]
        yield (rest[0] if len(rest) == 1 else type(condition)(rest)), f"part {number + 1} dropped"
        for changed, what in _changes(part, measures):
            yield type(condition)((*parts[:number], changed, *parts[number + 1 :])), what


_FLIPPED = {"least": "most", "most": "least"}
_MODES = {"all": "any", "any": "all", "none": "any"}
_COMPARED = {">=": ">", "<=": "<", ">": ">=", "<": "<=", "==": ">="}
_RELATED = {
    "differs": "below",
    "overlaps": "disjoint",
    "disjoint": "overlaps",
    "lacks": "disjoint",
    "below": "above",
    "above": "below",
}


def _leaf_changes(leaf: c.Leaf, measures: dict[str, Measure]) -> Iterator[tuple[c.Condition, str]]:
    text = type(leaf).__name__.lower()
    match leaf:
        case c.Is(ref, options):
            for option in _next_options(measures[ref.measure], options):
                yield c.Is(ref, option), f"{ref}: option moved to {', '.join(option)}"
        case c.Reaches(ref, bound, option):
            yield c.Reaches(ref, _FLIPPED[bound], option), f"{ref}: at {bound} flipped"
            for (moved,) in _next_options(measures[ref.measure], (option,)):
                yield c.Reaches(ref, bound, moved), f"{ref}: {option} moved to {moved}"
        case c.Compares(ref, relation, number):
            yield c.Compares(ref, _COMPARED[relation], number), f"{ref}: {relation} changed"
            yield c.Compares(ref, relation, number + 1), f"{ref}: {number:g} raised by one"
        case c.Includes(ref, mode, items):
            if len(items) > 1 or mode == "none":
                yield c.Includes(ref, _MODES[mode], items), f"{ref}: {mode} turned into {_MODES[mode]}"
            if len(items) > 1:
                for number, item in enumerate(items):
                    yield (
                        c.Includes(ref, mode, items[:number] + items[number + 1 :]),
                        f"{ref}: {item} left out",
                    )
        case c.Counts(ref, bound, count):
            yield c.Counts(ref, _FLIPPED[bound], count), f"{ref}: at {bound} {count} flipped"
            yield c.Counts(ref, bound, count + 1), f"{ref}: {count} raised by one"
        case c.Stated(ref):
            yield c.Silent(ref), f"{ref}: stated turned into silent"
        case c.Silent(ref):
            yield c.Stated(ref), f"{ref}: silent turned into stated"
        case c.Relates(left, relation, right):
            changed = "lacks" if measures[left.measure].kind == "set" else _RELATED[relation]
            yield (
                c.Relates(left, changed if relation == "differs" else _RELATED[relation], right),
                (f"{left} {relation} changed"),
            )
    yield c.Not(leaf), f"{text} turned round"


def _next_options(measure: Measure, options: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield the options with one of them moved to its neighbour on the scale."""
    order = measure.choice_ids
    for number, option in enumerate(options):
        for step in (-1, 1):
            place = order.index(option) + step
            if 0 <= place < len(order) and order[place] not in options:
                yield (*options[:number], order[place], *options[number + 1 :])


def killed(codebook: Codebook, mutant: Mutant) -> bool:
    """Return whether some example of the rule notices the change."""
    name = mutant.subject.id
    book = replace(
        codebook,
        rules={**codebook.rules, name: mutant.subject} if name in codebook.rules else codebook.rules,
        patterns={**codebook.patterns, name: mutant.subject}
        if name in codebook.patterns
        else codebook.patterns,
    )
    own = [
        replace(e, expects=tuple(x for x in e.expects if x[0] == name))
        for e in codebook.examples
        if any(x[0] == name for x in e.expects)
    ]
    return not all(t.passed for t in run_examples(book, own))


def telling_facts(codebook: Codebook, mutant: Mutant) -> str | None:
    """Return facts on which the mutant and the original differ, or None when there are none."""
    original = codebook.rules.get(mutant.subject.id) or codebook.patterns[mutant.subject.id]
    sector = original.sectors[0] if isinstance(original, Rule) and original.sectors else ""
    together = [*asked_by(original), *asked_by(mutant.subject)]
    for facts in combinations(together, codebook.measures):
        before = outcome_of(original, facts, codebook.measures, sector)
        if before != outcome_of(mutant.subject, facts, codebook.measures, sector):
            given = "; ".join(f"{ref} {_value(fact)}" for ref, fact in facts.items())
            return f"{given or 'nothing given'} → {before}"
    return None


def _value(fact: Fact) -> str:
    if fact.silent:
        return "silent"
    return ", ".join(sorted(fact.value)) or "empty" if isinstance(fact.value, frozenset) else str(fact.value)


def main() -> int:
    """Run the mutants; return 1 when too few are killed."""
    parser = argparse.ArgumentParser(description="Count how many changes of the rules the examples notice.")
    parser.add_argument("prefixes", nargs="*", metavar="ID-PREFIX", help="only rules whose id begins so")
    parser.add_argument("--min", type=float, default=90.0, help="the least share, in percent")
    chosen = parser.parse_args()
    codebook = load_codebook()
    counts = {"killed": 0, "survived": 0, "same": 0}
    for subject in codebook.subjects:
        if chosen.prefixes and not subject.id.startswith(tuple(chosen.prefixes)):
            continue
        for mutant in mutants(subject, codebook.measures):
            if killed(codebook, mutant):
                counts["killed"] += 1
                continue
            facts = telling_facts(codebook, mutant)
            counts["same" if facts is None else "survived"] += 1
            if facts is not None:
                print(f"{subject.id}  {mutant.what}\n    {facts}")
    told = counts["killed"] + counts["survived"]
    share = 100 * counts["killed"] / told if told else 100.0
    same = f"{counts['same']} say the same and are not counted"
    print(f"{counts['killed']} of {told} mutants killed ({share:.1f} %); {same}")
    return 0 if share >= chosen.min else 1


if __name__ == "__main__":
    sys.exit(main())
