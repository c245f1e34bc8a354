"""Ask durable-rules: the one module that imports it.

Conditions are compiled to rulesets once; a session then tells each ruleset the facts it
asks about, lets it derive what follows, and reads the outcomes off what fired. Truth is
decided by durable-rules alone: nothing here looks at a value. The hazards that shape this
module are numbered in `docs/decisions/0003-two-engines.md`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import count
from threading import Lock
from typing import Any as Anything
from typing import TypeAlias

from lexcheck.codebook.conditions import Condition, Ref, Relates, children, refs
from lexcheck.codebook.model import Measure
from lexcheck.engine import narrow
from lexcheck.engine.compile import compile_conditions
from lexcheck.engine.outcome import Facts, Outcome, Outcomes, Truth
from lexcheck.engine.rulesets import Literal, Message, Ruleset
from lexcheck.errors import InternalError

SID = 1
"""The one session id of every ruleset: each further one takes some 10 MB for good (hazard 5)."""

MAX_IDS = 100_000
"""Ids up to this number are known (by test) to differ in the hash durable-rules knows them by."""

_MAX_REMEMBERED = 64
_names = count()


@cache
def available() -> bool:
    """Return whether durable-rules can be imported here."""
    try:
        _engine()
    except ImportError:
        return False
    return True


def evaluate(named: Mapping[str, Condition], facts: Facts, measures: Mapping[str, Measure]) -> Outcomes:
    """Return the outcome of every named condition and of every condition inside it."""
    return session_for(named, measures).evaluate(facts)


def session_for(named: Mapping[str, Condition], measures: Mapping[str, Measure]) -> Session:
    """Return the session of a set of conditions: made once per process (hazard 16)."""
    return _SESSIONS.find(named, measures)


@dataclass(frozen=True, slots=True)
class Firing:
    """A rule that fired: what it concludes, and the messages that it matched."""

    concludes: Literal
    matched: tuple[Message, ...]


class LiveRuleset:
    """A ruleset inside durable-rules, with its one session id."""

    def __init__(self, ruleset: Ruleset) -> None:
        engine = _engine()
        if any(production.concludes.node >= MAX_IDS for production in ruleset.productions):
            raise InternalError(f"more than {MAX_IDS} conditions are more than the engine can tell apart")
        self.ruleset = ruleset
        self._unwanted: type[Exception] = engine.MessageNotHandledException
        self._fired: list[Firing] = []
        self._failures: list[BaseException] = []
        definition: dict[str, Anything] = {
            "ready": {"all": [{"c0": {"q": "ready"}}], "run": lambda matched: None}
        }
        for number, production in enumerate(ruleset.productions):
            run = self._action(production.concludes)
            definition[f"r{number}"] = {**production.definition, "run": run}
        self._rules = engine.Ruleset(f"lexcheck{next(_names)}", None, definition)
        # A fact that is always wanted gives the handle of the state, which an assert of
        # facts that no rule wants does not give (hazard 7).
        self._state = self._rules.assert_fact({"sid": SID, "id": "ready", "q": "ready"})
        self._drain()

    def run(self, told: Iterable[Message]) -> list[Firing]:
        """Tell the messages, derive all that follows, and return what fired; then forget it all."""
        self._fired = []
        batch = [{**message, "id": f"b{number}"} for number, message in enumerate(told)]
        told_ids: dict[str, None] = {}
        while batch:
            told_ids.update((str(message["id"]), None) for message in batch)
            seen = len(self._fired)
            self._assert(batch)
            self._drain()
            # Each derived fact once (an identical one raises), and only where a rule wants it.
            new = dict.fromkeys(f.concludes for f in self._fired[seen:] if self._wants(f.concludes))
            batch = [message for message in map(_derived, new) if message["id"] not in told_ids]
        self._retract(told_ids)
        return self._fired

    def _wants(self, literal: Literal) -> bool:
        return literal in self.ruleset.subjects

    def _action(self, concludes: Literal) -> Callable[[Anything], None]:
        def record(matched: Anything) -> None:
            # Exactly one parameter, or durable-rules silently stops its queue; and it
            # swallows what an action raises, so that is kept for later (hazard 14).
            try:
                self._fired.append(Firing(concludes, tuple(matched._m.values())))
            except BaseException as error:
                self._failures.append(error)

        return record

    def _assert(self, batch: Sequence[Message]) -> None:
        if len(batch) > MAX_IDS:
            raise InternalError(f"{len(batch)} facts at once are more than the engine can tell apart")
        # When a value passes no test durable-rules says so by an exception; the rest of the
        # batch is in nevertheless, and what it set off runs at the drain.
        try:
            self._rules.assert_facts([{**message, "sid": SID} for message in batch])
        except self._unwanted:
            pass
        except Exception as error:
            raise InternalError(f"durable-rules did not take the facts: {error!r}") from error

    def _drain(self) -> None:
        """Run the actions of all that fired; raise what went wrong on the way."""
        ended: list[Anything] = []

        def end(error: Anything, state: Mapping[str, Anything] | None) -> None:
            # An exception (Ctrl-C, too) between the lines of an action ends up in the state.
            ended.append(error or (state or {}).get("exception"))

        self._rules.do_actions(self._state, end)
        failures = [*self._failures, *(e for e in ended if e)]
        for failure in failures:
            if isinstance(failure, KeyboardInterrupt | SystemExit):
                raise failure
        if failures or not ended:
            # It also stops silently when an action takes more than ten seconds.
            raise InternalError(f"durable-rules did not finish its actions: {failures[:1]}")

    def _retract(self, ids: Iterable[str]) -> None:
        forgotten = [{"sid": SID, "id": i} for i in ids]
        if forgotten:
            self._rules.retract_facts(forgotten)
        left = [fact for fact in self._rules.get_facts(SID) if fact["id"] != "ready"]
        if left:
            raise InternalError(f"durable-rules did not forget {left[0]}")


class Session:
    """A compiled set of conditions, live in durable-rules."""

    def __init__(self, named: Mapping[str, Condition], measures: Mapping[str, Measure]) -> None:
        self.program = compile_conditions(named, measures)
        self.measures = measures
        self._live: list[LiveRuleset] | None = None
        self._refs = {str(r): frozenset({r}) for condition in named.values() for r in refs(condition)}
        self._rails = [(condition, t, ~t) for condition, t in self.program.literals.items()]
        self._lock = Lock()

    def evaluate(self, facts: Facts) -> Outcomes:
        """Return the outcome of every condition on the facts."""
        with self._lock:
            try:
                fired = [f for live in self.live for f in live.run(self.messages(live.ruleset, facts))]
            except BaseException:
                # A session stopped halfway still holds facts: never answer from it again.
                self._live = None
                raise
        return self._outcomes(self.rests_on(fired), facts)

    @property
    def live(self) -> Sequence[LiveRuleset]:
        """The rulesets inside durable-rules, made when first asked for."""
        if self._live is None:
            self._live = [LiveRuleset(ruleset) for ruleset in self.program.rulesets]
        return self._live

    def messages(self, ruleset: Ruleset, facts: Facts) -> Iterable[Message]:
        """Return what a ruleset is told of the facts."""
        return narrow.messages(ruleset, facts, self.measures)

    def rests_on(self, fired: Iterable[Firing]) -> dict[Literal, frozenset[Ref]]:
        """Return what fired, with the measures of all messages matched, directly or through others."""
        found: dict[Literal, frozenset[Ref]] = {}
        # A node has a higher number than those it rests on, so these are complete before it.
        for firing in sorted(fired, key=lambda f: f.concludes.node):
            by = found.get(firing.concludes)
            for message in firing.matched:
                more = self._identity(message, found)
                by = more if by is None or by is more else by | more
            assert by is not None
            found[firing.concludes] = by
        return found

    def _identity(self, message: Message, found: Mapping[Literal, frozenset[Ref]]) -> frozenset[Ref]:
        """Return the measures whose facts a message tells of, by what it carries itself."""
        if "q" not in message:
            return found[_literal(str(message["id"]))]
        by = self._refs[str(message["m"])]
        return by | self._refs[str(message["o"])] if "o" in message else by

    def _outcomes(self, fired: Mapping[Literal, frozenset[Ref]], facts: Facts) -> Outcomes:
        outcomes: dict[Condition, Outcome] = {}
        for condition, true, false in self._rails:
            for_it, against = fired.get(true), fired.get(false)
            if for_it is not None and against is not None:
                raise InternalError(f"durable-rules derived that a condition is true and false: {condition}")
            if for_it is not None:
                outcomes[condition] = Outcome(Truth.TRUE, for_it)
            elif against is not None:
                outcomes[condition] = Outcome(Truth.FALSE, against)
            else:
                outcomes[condition] = Outcome(Truth.UNKNOWN, self._blockers(condition, outcomes, facts))
        return outcomes

    def _blockers(
        self, condition: Condition, outcomes: Mapping[Condition, Outcome], facts: Facts
    ) -> frozenset[Ref]:
        """Return what stands in the way of a condition of which neither rail fired."""
        inner = children(condition)
        if inner:
            unknown = (o for o in map(outcomes.__getitem__, inner) if o.truth is Truth.UNKNOWN)
            return frozenset[Ref]().union(*(o.by for o in unknown))
        asked = frozenset(refs(condition))
        if isinstance(condition, Relates):
            known = (r for r in asked if narrow.comparable(facts.get(r), self.measures[r.measure]))
            return asked.difference(known) or asked
        return asked


class _Sessions:
    """The sessions of this process, found again by identity, else by equality."""

    def __init__(self) -> None:
        self._by_identity: dict[tuple[int, ...], tuple[tuple[Condition, ...], _Asked, Session]] = {}
        self._by_value: dict[tuple[frozenset[Condition], _Asked], Session] = {}

    def find(self, named: Mapping[str, Condition], measures: Mapping[str, Measure]) -> Session:
        """Return the session that answers these conditions on these measures."""
        # Hashing a codebook's conditions takes as long as answering them; that the entry
        # keeps the conditions alive makes their ids good keys.
        conditions = tuple(named.values())
        identity = tuple(map(id, conditions))
        entry = self._by_identity.get(identity)
        if entry is not None and all(measures.get(m.id) is m for m in entry[1]):
            return entry[2]
        asked = _measures_of(conditions, measures)
        value = (frozenset(conditions), asked)
        session = self._by_value.get(value)
        if session is None:
            session = self._by_value[value] = Session(named, {m.id: m for m in asked})
        if len(self._by_identity) >= _MAX_REMEMBERED:
            self._by_identity.clear()
        self._by_identity[identity] = (conditions, asked, session)
        return session


_Asked: TypeAlias = tuple[Measure, ...]
_SESSIONS = _Sessions()


def _measures_of(conditions: Iterable[Condition], measures: Mapping[str, Measure]) -> _Asked:
    return tuple(measures[m] for m in sorted({r.measure for c in conditions for r in refs(c)}))


def _derived(literal: Literal) -> Message:
    return {**dict(literal.about), "id": f"{literal.rail}{literal.node}"}


def _literal(id_: str) -> Literal:
    return Literal(int(id_[1:]), id_[0])


def _engine() -> Anything:
    # Without Host, whose timer threads lose results (hazard 13).
    from durable import engine

    return engine
