"""Obvious mistakes in the compiler and on the durable side make a small agreement run fail.

 1. `dist: 0` is dropped, so that one fact cannot fill two parts of a rule
 2. the rails of a test of an option are swapped
 3. a disjunct is dropped: one part that fails does not make an `and` fail
 4. a conjunct is dropped: an `and` holds without its last part
 5. `>` is compiled as `>=`
 6. a negation is not pushed down: `not` is its part
 7. silence stands one rank too high
 8. the least and the most size of a set are swapped
 9. a relation between two sides is told as false when it is unknown
10. an unassessed item is told as missing
11. silence that cannot be compared is told all the same
12. derived facts are not told, so that nothing chains
13. `by` is read from one message of each firing alone
14. facts of one evaluation stay for the next
15. what holds with a literal is not concluded with it
16. a part is matched by the pattern of its other rail
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lexcheck.engine import compile, durable, narrow, rulesets
from lexcheck.errors import InternalError
from tests.engine.agreement import DifferenceError, compare, make_world

pytestmark = pytest.mark.usefixtures("durable_rules")
Patch = pytest.MonkeyPatch


def small_run() -> int:
    """Compare a few small worlds."""
    return sum(compare(make_world(seed, rules=8, patterns=6, regimes=12)) for seed in range(10))


def drop_dist(patch: Patch) -> None:
    honest = rulesets.rule_definition
    patch.setattr(rulesets, "rule_definition", lambda p: {k: v for k, v in honest(p).items() if k != "dist"})


def swap_rails(patch: Patch) -> None:
    honest = compile.rank_rails
    patch.setattr(compile, "rank_rails", lambda leaf, measure: honest(leaf, measure)[::-1])


def drop_disjunct(patch: Patch) -> None:
    honest = compile.Compiler.joined

    def joined(self: compile.Compiler, *args: object) -> compile.Rails:
        whole, broken = honest(self, *args)  # type: ignore[arg-type]
        return whole, broken[:-1]

    patch.setattr(compile.Compiler, "joined", joined)


def drop_conjunct(patch: Patch) -> None:
    honest = compile.Compiler.joined

    def joined(self: compile.Compiler, *args: object) -> compile.Rails:
        (whole,), broken = honest(self, *args)  # type: ignore[arg-type]
        return [whole[:-1] or whole], broken

    patch.setattr(compile.Compiler, "joined", joined)


def greater_or_equal(patch: Patch) -> None:
    patch.setitem(compile._COMPARE, ">", ("$gte", "$lte"))


def negation_not_pushed(patch: Patch) -> None:
    patch.setattr(compile.Compiler, "negated", lambda self, literal: literal)


def silence_one_rank_up(patch: Patch) -> None:
    honest = narrow.silent_rank
    patch.setattr(narrow, "silent_rank", lambda measure: honest(measure) + 1)


def sizes_swapped(patch: Patch) -> None:
    honest = narrow.size_value
    swapped = {"fewest": "most", "most": "fewest"}
    patch.setattr(narrow, "size_value", lambda bound, fact: honest(swapped[bound], fact))


def pair_told_when_unknown(patch: Patch) -> None:
    honest = narrow.sets_relate
    patch.setattr(narrow, "sets_relate", lambda *args: honest(*args) or "no")


def unassessed_told_as_missing(patch: Patch) -> None:
    honest = narrow.item_value
    patch.setattr(narrow, "item_value", lambda item, fact: honest(item, fact) or "no")


def incomparable_silence_told(patch: Patch) -> None:
    patch.setattr(narrow, "comparable", lambda fact, measure: fact is not None)


def nothing_chains(patch: Patch) -> None:
    patch.setattr(durable.LiveRuleset, "_wants", lambda self, literal: False)


def by_of_one_message(patch: Patch) -> None:
    honest = durable.Session.rests_on

    def rests_on(self: durable.Session, plan: object, fired: list[durable.Firing], found: object) -> None:
        honest(self, plan, [(rule, matched[:1]) for rule, matched in fired], found)  # type: ignore[arg-type]

    patch.setattr(durable.Session, "rests_on", rests_on)


def facts_stay(patch: Patch) -> None:
    patch.setattr(durable.LiveRuleset, "_retract", lambda self, ids: None)


def nothing_implied(patch: Patch) -> None:
    patch.setattr(rulesets.Ruleset, "_with_implied", lambda self, literal: [literal])


def part_of_other_rail(patch: Patch) -> None:
    honest = compile.Compiler._shortened

    def shortened(self: compile.Compiler, patterns: list[rulesets.Pattern]) -> list[rulesets.Pattern]:
        turned = [p for p in patterns if isinstance(p.subject, rulesets.Literal)]
        swapped = [rulesets.Pattern(~p.subject) for p in turned if isinstance(p.subject, rulesets.Literal)]
        return honest(self, swapped or patterns)

    patch.setattr(compile.Compiler, "_shortened", shortened)


MUTATIONS = (
    drop_dist,
    swap_rails,
    drop_disjunct,
    drop_conjunct,
    greater_or_equal,
    negation_not_pushed,
    silence_one_rank_up,
    sizes_swapped,
    pair_told_when_unknown,
    unassessed_told_as_missing,
    incomparable_silence_told,
    nothing_chains,
    by_of_one_message,
    facts_stay,
    nothing_implied,
    part_of_other_rail,
)


def test_without_a_mutation_the_run_passes() -> None:
    assert small_run() == 10 * 14 * 12


@pytest.mark.parametrize("mutate", MUTATIONS)
def test_a_mutation_is_noticed(mutate: Callable[[Patch], None], monkeypatch: Patch) -> None:
    mutate(monkeypatch)
    with pytest.raises((DifferenceError, InternalError)):
        small_run()


def test_the_docstring_lists_every_mutation() -> None:
    assert len([line for line in (__doc__ or "").splitlines() if line[:3].strip(" .").isdigit()]) == len(
        MUTATIONS
    )
