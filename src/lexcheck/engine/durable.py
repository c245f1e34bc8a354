"""Ask durable-rules: the one module that imports it.

Conditions are compiled to rulesets once; a session then tells each ruleset the facts it
asks about, lets it derive what follows, and reads the outcomes off what fired. Truth is
decided by durable-rules alone: nothing here looks at a value. The hazards that shape this
module are numbered in `docs/decisions/0003-two-engines.md`.

What is imported is the C extension in which the rules run. The Python around it is left out:
it wraps each rule in objects and each firing in threads and leases, swallows what is raised on
the way (hazards 13 and 14), and takes longer to import than everything else here takes to run.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from itertools import count
from threading import Lock
from typing import Any as Anything
from typing import TypeAlias

from lexcheck import cache
from lexcheck.codebook.conditions import Condition, Ref, Relates, children, refs
from lexcheck.codebook.model import Measure
from lexcheck.engine import narrow
from lexcheck.engine.outcome import Facts, Outcome, Outcomes, Truth
from lexcheck.engine.plan import (
    MAX_IDS,
    READY,
    Message,
    Plan,
    RulesetPlan,
    about_derived,
    decode,
    encode,
    inside,
    opposite,
    plan_key,
)
from lexcheck.errors import InternalError

SID = 1
"""The one session id of every ruleset: each further one takes some 10 MB for good (hazard 5)."""

MIN_KEPT = 40
"""So many conditions are faster read from the cache than compiled."""

_MAX_REMEMBERED = 64
_names = count()


@functools.cache
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


Firing: TypeAlias = tuple[int, Sequence[Message]]
"""A rule that fired, by its number, and the messages that it matched."""


class LiveRuleset:
    """A ruleset inside durable-rules, with its one session id."""

    def __init__(self, plan: RulesetPlan) -> None:
        self.plan = plan
        self._engine = _engine()
        self._handle = self._ask("create_ruleset", f"lexcheck{next(_names)}", plan.definition)
        # A fact that is always wanted gives the handle of the state, which an assert of
        # facts that no rule wants does not give (hazard 7).
        ready = _json({"sid": SID, "id": READY, "q": READY})
        _, self._state = self._ask("assert_fact", self._handle, ready)
        self._drain()

    def run(self, told: Iterable[Message]) -> list[Firing]:
        """Tell the messages, derive all that follows, and return what fired; then forget it all."""
        fired: list[Firing] = []
        batch = [{**message, "id": f"b{number}"} for number, message in enumerate(told)]
        told_ids: dict[str, None] = {}
        while batch:
            told_ids.update((str(message["id"]), None) for message in batch)
            self._assert(batch)
            new = self._drain()
            fired += new
            # Each derived fact once (an identical one raises), and only where a rule wants it.
            concluded = dict.fromkeys(i for rule, _ in new for i in self.plan.concludes[rule])
            wanted = [i for i in concluded if self._wants(i) and i not in told_ids]
            batch = [{**dict(about_derived(i)), "id": i} for i in wanted]
        self._retract(told_ids)
        return fired

    def _wants(self, literal: str) -> bool:
        return literal in self.plan.derived

    def _assert(self, batch: Sequence[Message]) -> None:
        if len(batch) > MAX_IDS:
            raise InternalError(f"{len(batch)} facts at once are more than the engine can tell apart")
        code, _ = self._ask("assert_facts", self._handle, _json([{**m, "sid": SID} for m in batch]))
        # 1: some value passes no test. The rest of the batch is in nevertheless, and what it
        # set off runs at the drain (hazard 7).
        if code not in (0, 1):
            raise InternalError(f"durable-rules did not take the facts: code {code}")

    def _drain(self) -> list[Firing]:
        """Return all that fired; each firing is an action, which must be completed to get the next."""
        fired: list[str] = []
        started = self._ask("start_action_for_state", self._handle, self._state)
        text = started[1] if started else None
        while text:
            fired.append(text)
            text = self._ask("complete_and_start_action", self._handle, self._state)
        found: list[dict[str, dict[str, Message]]] = json.loads(f"[{','.join(fired)}]")
        return [(int(r), [*m.values()]) for one in found for r, m in one.items() if r != READY]

    def _retract(self, ids: Iterable[str]) -> None:
        forgotten = [{"sid": SID, "id": i} for i in ids]
        if forgotten:
            self._ask("retract_facts", self._handle, _json(forgotten))
        left = [f for f in json.loads(self._ask("get_facts", self._handle, str(SID))) if f["id"] != READY]
        if left:
            raise InternalError(f"durable-rules did not forget {left[0]}")

    def _ask(self, function: str, *arguments: Anything) -> Anything:
        try:
            return getattr(self._engine, function)(*arguments)
        except (self._engine.error, MemoryError) as error:
            raise InternalError(f"durable-rules failed at {function}: {error!r}") from error


class Session:
    """A compiled set of conditions, live in durable-rules."""

    def __init__(
        self, named: Mapping[str, Condition], measures: Mapping[str, Measure], plan: Plan | None = None
    ) -> None:
        self.plan = _compile(named, measures) if plan is None else plan
        self.measures = measures
        self._live: list[LiveRuleset] | None = None
        self._refs = _refs_of(self.plan)
        conditions = inside(named.values())
        self._rails = [(c, i, opposite(i)) for c, i in zip(conditions, self.plan.literals, strict=True)]
        self._lock = Lock()

    def evaluate(self, facts: Facts) -> Outcomes:
        """Return the outcome of every condition on the facts."""
        with self._lock:
            try:
                fired = [(live, live.run(self.messages(live.plan, facts))) for live in self.live]
            except BaseException:
                # A session stopped halfway still holds facts: never answer from it again.
                self._live = None
                raise
        found: dict[str, frozenset[Ref]] = {}
        for live, firings in fired:
            self.rests_on(live.plan, firings, found)
        return self._outcomes(found, facts)

    @property
    def live(self) -> Sequence[LiveRuleset]:
        """The rulesets inside durable-rules, made when first asked for."""
        if self._live is None:
            self._live = [LiveRuleset(ruleset) for ruleset in self.plan.rulesets]
        return self._live

    def messages(self, ruleset: RulesetPlan, facts: Facts) -> Iterable[Message]:
        """Return what a ruleset is told of the facts."""
        return narrow.messages(ruleset, facts, self.measures)

    def rests_on(
        self, ruleset: RulesetPlan, fired: Iterable[Firing], found: dict[str, frozenset[Ref]]
    ) -> None:
        """Add to `found` what was concluded, with the measures of all messages matched, directly or not."""
        # By number, so that what a rule rests on is complete before it.
        for rule, matched in sorted(fired, key=lambda f: f[0]):
            by = frozenset().union(*(self._identity(message, found) for message in matched))
            for literal in ruleset.concludes[rule]:
                found[literal] = found[literal] | by if literal in found else by

    def _identity(self, message: Message, found: Mapping[str, frozenset[Ref]]) -> frozenset[Ref]:
        """Return the measures whose facts a message tells of, by what it carries itself."""
        if "q" not in message:
            return found[str(message["id"])]
        by = self._refs[str(message["m"])]
        return by | self._refs[str(message["o"])] if "o" in message else by

    def _outcomes(self, fired: Mapping[str, frozenset[Ref]], facts: Facts) -> Outcomes:
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
    """The sessions of this process, found again by identity, else by what they ask."""

    def __init__(self) -> None:
        self._by_identity: dict[tuple[int, ...], tuple[tuple[Condition, ...], _Asked, Session]] = {}
        self._by_key: dict[str, Session] = {}

    def find(self, named: Mapping[str, Condition], measures: Mapping[str, Measure]) -> Session:
        """Return the session that answers these conditions on these measures."""
        # That the entry keeps the conditions alive makes their ids good keys.
        conditions = tuple(named.values())
        identity = tuple(map(id, conditions))
        entry = self._by_identity.get(identity)
        if entry is not None and all(measures.get(m.id) is m for m in entry[1]):
            return entry[2]
        asked = tuple(measures[m] for m in sorted({r.measure for c in conditions for r in refs(c)}))
        key = plan_key(conditions, asked)
        session = self._by_key.get(key)
        if session is None:
            session = self._by_key[key] = _session(named, {m.id: m for m in asked}, key)
        if len(self._by_identity) >= _MAX_REMEMBERED:
            self._by_identity.clear()
        self._by_identity[identity] = (conditions, asked, session)
        return session


_Asked: TypeAlias = tuple[Measure, ...]
_SESSIONS = _Sessions()


def _session(named: Mapping[str, Condition], measures: Mapping[str, Measure], key: str) -> Session:
    """Return a new session, its plan from the cache where it is a large one."""
    if len(named) < MIN_KEPT:
        return Session(named, measures)
    for part in cache.read("program", key):
        with suppress(ValueError, TypeError, KeyError, IndexError, RecursionError, AttributeError):
            return Session(named, measures, decode(json.loads(part)))
    session = Session(named, measures)
    cache.write("program", key, encode(session.plan))
    return session


def _compile(named: Mapping[str, Condition], measures: Mapping[str, Measure]) -> Plan:
    from lexcheck.engine.compile import compile_conditions

    return compile_conditions(named, measures).plan()


def _refs_of(plan: Plan) -> dict[str, frozenset[Ref]]:
    """Return the measures that a plan tells of, by the word for them in a message."""
    refs = {ref for one in plan.rulesets for ref in one.slots}
    refs |= {
        ref for one in plan.rulesets for pair in one.pairs for ref in (pair.asked.left, pair.asked.right)
    }
    return {str(ref): frozenset({ref}) for ref in refs}


def _json(plain: Anything) -> str:
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


def _engine() -> Anything:
    import durable_rules_engine

    return durable_rules_engine
