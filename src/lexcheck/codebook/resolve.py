"""Syntax trees → codebook: look up every name, check every definition, report all mistakes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from lexcheck.codebook import model as m
from lexcheck.codebook.complaints import Complaints
from lexcheck.codebook.conditions import Condition
from lexcheck.codebook.resolve_conditions import ConditionResolver
from lexcheck.codebook.resolve_examples import resolve_example
from lexcheck.errors import Diagnostic
from lexcheck.language import tree as t

RESERVED = frozenset(
    [
        "above",
        "all",
        "and",
        "any",
        "at",
        "below",
        "counts",
        "differs",
        "disjoint",
        "empty",
        "from",
        "holds",
        "includes",
        "is",
        "lacks",
        "least",
        "less",
        "more",
        "most",
        "none",
        "not",
        "not_assessed",
        "of",
        "one",
        "or",
        "overlaps",
        "silent",
        "stated",
        "than",
        "unassessed",
        "unknown",
    ]
)
_BETTER = {
    "set": ("more", "fewer", "neutral"),
    "number": ("higher", "lower", "neutral"),
    "yes_no": ("yes", "no"),
}


def resolve(files: Sequence[t.File], lines: Mapping[str, list[str]]) -> tuple[m.Codebook, list[Diagnostic]]:
    """Resolve the items of all files together.

    Returns the codebook of everything sound, and every mistake. `lines` holds the lines
    of each file, for the messages.
    """
    resolver = _Resolver(Complaints(lines))
    codebook = resolver.run([item for file in files for item in file.items])
    return codebook, resolver.complaints.diagnostics


def _text(text: t.Text | None) -> str:
    return text.value if text else ""


class _Resolver:
    def __init__(self, complaints: Complaints) -> None:
        self.complaints = complaints
        self.topics: dict[str, m.Topic] = {}
        self.words: dict[str, dict[str, str]] = {"sector": {}, "category": {}}
        self.measures: dict[str, m.Measure] = {}
        self.instruments: dict[str, m.Instrument] = {}
        self.provisions: dict[str, m.Provision] = {}
        self.thresholds: dict[str, m.Threshold] = {}
        self.rules: dict[str, m.Rule] = {}
        self.patterns: dict[str, m.Pattern] = {}
        self.conditions = ConditionResolver(self.measures, self.thresholds, complaints)
        self._defined: dict[str, tuple[str, t.Name]] = {}

    def run(self, items: Iterable[t.Item]) -> m.Codebook:
        """Resolve in the order of dependence, whatever the order of the files."""
        items = list(items)
        for topic in (i for i in items if isinstance(i, t.Topic)):
            if self._new(topic.name, "topic", dotted=False):
                self.topics[topic.name.text] = m.Topic(topic.name.text, topic.title.value)
        for word in (i for i in items if isinstance(i, t.ContextWord)):
            if self._new(word.name, word.kind, dotted=False):
                self.words[word.kind][word.name.text] = word.title.value
        for measure in (i for i in items if isinstance(i, t.Measure)):
            self._measure(measure)
        for instrument in (i for i in items if isinstance(i, t.Instrument)):
            self._instrument(instrument)
        for threshold in (i for i in items if isinstance(i, t.Threshold)):
            self._threshold(threshold)
        concepts = [i for i in items if isinstance(i, t.Concept)]
        self._concepts(concepts)
        for rule in (i for i in items if isinstance(i, t.Rule)):
            self._rule(rule)
        for pattern in (i for i in items if isinstance(i, t.Pattern)):
            self._pattern(pattern)
        codebook = m.Codebook(
            self.topics,
            self.words["sector"],
            self.words["category"],
            self.measures,
            self.instruments,
            self.provisions,
            self.conditions.concepts,
            self.rules,
            self.patterns,
            thresholds=self.thresholds,
        )
        found = (resolve_example(i, codebook, self.complaints) for i in items if isinstance(i, t.Example))
        return m.Codebook(**{**vars(codebook), "examples": tuple(e for e in found if e)})

    # names ------------------------------------------------------------------------

    def _new(self, name: t.Name, what: str, dotted: bool = True) -> bool:
        """Record a definition; complain when the name is malformed or taken."""
        text = name.text
        if text != text.lower():
            self.complaints.say(
                name.place, f"`{text}` has capital letters", f"write `{text.lower()}`: ids are in lower case"
            )
            return False
        if dotted and text.count(".") != 1:
            self.complaints.say(
                name.place,
                f"the id of a {what} is `topic.name`, and `{text}` is not",
                "put the topic before it",
            )
            return False
        if not dotted and "." in text:
            self.complaints.say(name.place, f"the id of a {what} has no dot, and `{text}` has one")
            return False
        # A sector may share its word with a topic: the two are never asked for in one place.
        key = f"{what} {text}" if what in ("sector", "category", "instrument", "topic") else text
        if key in self._defined:
            kind, first = self._defined[key]
            self.complaints.say(
                name.place,
                f"`{text}` is defined twice: as a {kind} at {first.place}, and here",
                "give one of them another id",
            )
            return False
        self._defined[key] = (what, name)
        if dotted and text.split(".")[0] not in self.topics:
            topic = t.Name(text.split(".")[0], place=name.place)
            self.complaints.unknown(topic, "topic", self.topics, 'declare it: `topic NAME "Title"`')
            return False
        return True

    def _roles(self, names: Sequence[t.Name], allowed: Sequence[str]) -> tuple[str, ...] | None:
        ok = [self.complaints.one_of(n, "a role here", allowed) for n in names]
        return tuple(dict.fromkeys(n.text for n in names)) if all(ok) else None

    # definitions --------------------------------------------------------------------

    def _measure(self, node: t.Measure) -> None:
        ok = self._new(node.name, "measure")
        ok = self.complaints.one_of(node.silence, "a way to read silence", m.SILENCES) and ok
        roles = self._roles(node.roles, m.ROLES)
        kind = node.kind.text
        if kind in _BETTER:
            assert node.better is not None
            what = "question of yes or no" if kind == "yes_no" else kind
            ok = self.complaints.one_of(node.better, f"what protects in a {what}", _BETTER[kind]) and ok
        ok = self._choices(node) and ok
        if not ok or roles is None:
            return
        self.measures[node.name.text] = m.Measure(
            node.name.text,
            node.title.value,
            node.ask.value,
            kind,
            node.silence.text,
            roles,
            tuple(m.Choice(x.name.text, x.definition.value) for x in node.choices),
            node.unit.text if node.unit else "",
            node.better.text if node.better else "",
            _text(node.paired),
            _text(node.note),
            str(node.name.place),
        )

    def _choices(self, node: t.Measure) -> bool:
        kind = node.kind.text
        if kind not in ("scale", "set"):
            return True
        what = "option" if kind == "scale" else "item"
        ok = True
        if len(node.choices) < 2:
            self.complaints.say(
                node.kind.place, f"a {kind} has at least two {what}s, and this one has {len(node.choices)}"
            )
            ok = False
        seen: set[str] = set()
        for choice in node.choices:
            name = choice.name.text
            if name in seen:
                self.complaints.say(
                    choice.name.place, f"{what} `{name}` stands twice in `{node.name}`", "keep one"
                )
                ok = False
            seen.add(name)
            if name in RESERVED:
                self.complaints.say(
                    choice.name.place,
                    f"`{name}` is a word of the language and cannot name an {what}",
                    "choose a longer name; silence and what nobody has assessed are never options",
                )
                ok = False
        return ok

    def _instrument(self, node: t.Instrument) -> None:
        if not self._new(node.name, "instrument", dotted=False):
            return
        chapters: dict[str, m.Chapter] = {}
        for part in node.parts:
            if isinstance(part, t.Provision):
                self._provision(node, "", part)
                continue
            number = part.name.text
            if number in chapters:
                self.complaints.say(part.name.place, f"chapter `{number}` stands twice in `{node.name}`")
                continue
            chapters[number] = m.Chapter(number, part.title.value)
            for provision in part.provisions:
                self._provision(node, number, provision)
        self.instruments[node.name.text] = m.Instrument(
            node.name.text,
            node.title.value,
            _text(node.author),
            node.adopted,
            node.nature.text if node.nature else "",
            _text(node.source),
            _text(node.note),
            tuple(chapters.values()),
            str(node.name.place),
        )

    def _provision(self, instrument: t.Instrument, chapter: str, node: t.Provision) -> None:
        identity = f"{instrument.name} {node.name}"
        if identity in self.provisions:
            self.complaints.say(
                node.name.place,
                f"provision `{node.name}` of `{instrument.name}` stands twice, first at "
                f"{self.provisions[identity].place}",
            )
            return
        if node.wording is None:
            self.complaints.say(
                node.name.place,
                f"provision `{node.name}` does not say how well its wording is confirmed",
                "add `wording primary`, `secondary`, `unverified` or `doubtful`",
            )
            return
        if not self.complaints.one_of(node.wording.level, "a level of confirmation", m.WORDINGS):
            return
        if node.wording.level.text in ("primary", "secondary") and node.wording.source is None:
            self.complaints.say(
                node.wording.place,
                f"wording that is {node.wording.level} names its source",
                "add the address or title of what was read, in quotes",
            )
            return
        self.provisions[identity] = m.Provision(
            instrument.name.text,
            node.name.text,
            chapter,
            node.heading.value,
            node.asks.value,
            _text(node.addressee),
            node.wording.level.text,
            _text(node.wording.source),
            tuple(x.value for x in node.criteria),
            _text(node.uncodable),
            str(node.name.place),
        )

    def _threshold(self, node: t.Threshold) -> None:
        ok = self._new(node.name, "threshold")
        if node.unit is not None:
            units = dict.fromkeys([x.unit for x in self.measures.values() if x.unit])
            otherwise = "use a unit in which a measure is counted, or none for a number of items"
            if node.unit.text not in units:
                self.complaints.unknown(node.unit, "measure counted in", units, otherwise)
                ok = False
        taken: tuple[str, ...] = ()
        if node.taken is not None:
            place = node.taken.place
            taken = self._implemented(
                [t.Implements(node.taken.instrument, (node.taken.provision,), place=place)]
            )
            ok = ok and bool(taken) and taken[0] in self.provisions
        if ok:
            self.thresholds[node.name.text] = m.Threshold(
                node.name.text,
                node.number,
                node.unit.text if node.unit else "",
                node.meaning.value,
                taken[0] if taken else "",
                str(node.name.place),
            )

    def _implemented(self, parts: Sequence[t.Implements]) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for part in parts:
            instrument = part.instrument.text
            if instrument not in self.instruments:
                self.complaints.unknown(part.instrument, "instrument", self.instruments)
                continue
            numbers = [p.number for p in self.provisions.values() if p.instrument == instrument]
            for number in part.provisions:
                identity = f"{instrument} {number}"
                if identity not in self.provisions:
                    self.complaints.unknown(number, f"provision of `{instrument}` called", numbers)
                elif identity in found:
                    self.complaints.say(number.place, f"`{identity}` is named twice", "keep one")
                found[identity] = None
        return tuple(found)

    def _concepts(self, nodes: Sequence[t.Concept]) -> None:
        by_name = {n.name.text: n for n in nodes if self._new(n.name, "concept")}
        self.conditions.known_concepts = set(by_name)
        done: set[str] = set()
        for name in by_name:
            self._concept(name, by_name, done, ())

    def _concept(
        self, name: str, by_name: Mapping[str, t.Concept], done: set[str], open_: tuple[str, ...]
    ) -> None:
        if name in open_:
            ring = " → ".join((*open_[open_.index(name) :], name))
            first = by_name[name]
            self.complaints.say(
                first.name.place, f"concepts go round in a circle: {ring}", "break the circle"
            )
            done.update(open_)
            return
        if name in done:
            return
        node = by_name[name]
        for used in _concepts_used(node.when):
            if used in by_name:
                self._concept(used, by_name, done, (*open_, name))
        if name in done:
            return
        done.add(name)
        roles = self._roles(node.roles, m.ROLES)
        if roles is None:
            return
        when = self.conditions.resolve(node.when, roles, f"concept `{name}`", sided=False)
        if when is not None:
            self.conditions.concepts[name] = m.Concept(
                name, node.title.value, roles, when, str(node.name.place)
            )

    def _rule(self, node: t.Rule) -> None:
        ok = self._new(node.name, node.kind)
        ok = self.complaints.one_of(node.severity, "a severity", m.SEVERITIES) and ok
        roles = self._roles(node.roles, m.ROLES if node.kind == "check" else m.ROLES[:2])
        provisions = self._implemented(node.implements)
        if not node.implements:
            self.complaints.say(
                node.name.place,
                f"{node.kind} `{node.name}` implements no provision",
                "add `implements INSTRUMENT PROVISION`",
            )
        for sector in node.sectors:
            if sector.text not in self.words["sector"]:
                self.complaints.unknown(sector, "sector", self.words["sector"])
        if roles is None:
            return
        subject = f"{node.kind} `{node.name}`"
        conditions: list[Condition | None] = []
        for part in (node.applies, node.met, node.partly):
            if part is None:
                conditions.append(None)
                continue
            resolved = self.conditions.resolve(part, roles, subject, sided=False)
            ok = ok and resolved is not None
            conditions.append(resolved)
        applies, met, partly = conditions
        if not ok or met is None or not provisions:
            return
        self.rules[node.name.text] = m.Rule(
            node.name.text,
            node.kind,
            node.title.value,
            provisions,
            roles,
            node.severity.text,
            tuple(s.text for s in node.sectors),
            applies,
            met,
            partly,
            node.gap.value,
            _text(node.why),
            _text(node.advise),
            _text(node.model),
            _text(node.note),
            str(node.name.place),
        )

    def _pattern(self, node: t.Pattern) -> None:
        ok = self._new(node.name, "pattern")
        ok = self.complaints.one_of(node.severity, "a severity", m.SEVERITIES) and ok
        ok = self.complaints.one_of(node.class_, "a class of patterns", m.CLASSES) and ok
        provisions = self._implemented(node.implements)
        for related in node.related:
            if related.text not in self.rules:
                self.complaints.unknown(related, "rule", self.rules)
        subject = f"pattern `{node.name}`"
        when = self.conditions.resolve(node.when, (), subject, sided=True)
        settled = None
        if node.settled is not None:
            settled = self.conditions.resolve(node.settled, (), subject, sided=True)
            ok = ok and settled is not None
        if not ok or when is None:
            return
        self.patterns[node.name.text] = m.Pattern(
            node.name.text,
            node.title.value,
            node.class_.text,
            node.severity.text,
            when,
            settled,
            node.why.value,
            tuple(m.Mend(x.side, x.how.value) for x in node.mends),
            provisions,
            tuple(r.text for r in node.related),
            _text(node.note),
            str(node.name.place),
        )


def _concepts_used(node: t.Condition) -> list[str]:
    match node:
        case t.All() | t.Any():
            return [name for part in node.parts for name in _concepts_used(part)]
        case t.Not():
            return _concepts_used(node.part)
        case t.Holds():
            return [node.ref.name.text]
        case _:
            return []
