"""Look up every name of a condition and check that it asks something that can be asked."""

from __future__ import annotations

from collections.abc import Mapping

from lexcheck.codebook import conditions as c
from lexcheck.codebook.complaints import Complaints
from lexcheck.codebook.model import Concept, Measure, Threshold
from lexcheck.errors import Place
from lexcheck.language import tree as t

_KIND_WORDS = {
    "scale": ("a scale", "`is`, `is one of`, `is at least` or `is at most`"),
    "yes_no": ("a yes/no question", "`is yes` or `is no`"),
    "set": (
        "a set",
        "`includes`, `includes any of`, `includes none of`, `counts at least` or `counts at most`",
    ),
    "number": (
        "a number",
        "`is`, `is at least`, `is at most`, `is more than` or `is less than` with a number",
    ),
}

_RELATION_KINDS = {
    "differs from": ("scale", "yes_no", "set", "number"),
    "overlaps": ("set",),
    "is disjoint from": ("set",),
    "lacks": ("set",),
    "is below": ("scale", "yes_no", "number"),
    "is above": ("scale", "yes_no", "number"),
}

_RELATIONS = {
    "differs from": "differs",
    "overlaps": "overlaps",
    "is disjoint from": "disjoint",
    "lacks": "lacks",
    "is below": "below",
    "is above": "above",
}

_COMPARISONS = {
    "is": "==",
    "is at least": ">=",
    "is at most": "<=",
    "is more than": ">",
    "is less than": "<",
}


class Unresolved(Exception):
    """A condition that cannot be resolved; its mistakes are recorded."""


class ConditionResolver:
    """Resolve the conditions of one codebook; concepts must be added before they are used."""

    def __init__(
        self, measures: Mapping[str, Measure], thresholds: Mapping[str, Threshold], complaints: Complaints
    ) -> None:
        self.measures = measures
        self.thresholds = thresholds
        self.concepts: dict[str, Concept] = {}
        self.known_concepts: set[str] = set()
        self.complaints = complaints

    def resolve(
        self, node: t.Condition, roles: tuple[str, ...], subject: str, sided: bool
    ) -> c.Condition | None:
        """Resolve `node`, or record why not and return None.

        `roles` are those of the rule or concept; in a pattern (`sided`) every measure
        names its side instead. `subject` names the rule in messages.
        """
        self._roles, self._subject, self._sided = roles, subject, sided
        return self._try(node)

    def _try(self, node: t.Condition) -> c.Condition | None:
        try:
            return self._condition(node)
        except Unresolved:
            return None

    def _condition(self, node: t.Condition) -> c.Condition:
        match node:
            case t.All() | t.Any():
                parts = [self._try(p) for p in node.parts]
                if any(p is None for p in parts):
                    raise Unresolved
                whole = tuple(p for p in parts if p is not None)
                return c.All(whole) if isinstance(node, t.All) else c.Any(whole)
            case t.Not():
                return c.Not(self._condition(node.part))
            case t.Holds():
                return self._holds(node)
            case t.Is():
                return self._is(node)
            case t.Reaches():
                return self._reaches(node)
            case t.Compares():
                return self._compares(node)
            case t.Includes():
                measure, ref = self._asked(node.ref, ("set",), "`includes`", node.place)
                self._options(measure, node.items)
                return c.Includes(ref, node.mode, tuple(i.text for i in node.items))
            case t.Counts():
                return self._counts(node)
            case t.Stated():
                return c.Stated(self._measure(node.ref)[1])
            case t.Silent():
                return c.Silent(self._measure(node.ref)[1])
            case t.Relates():
                return self._relates(node)

    def _side(self, ref: t.Ref) -> str | None:
        if self._sided and ref.side is None:
            self.complaints.say(
                ref.place,
                f"`{ref.name}` names no side",
                f"write `origin {ref.name}`, `destination {ref.name}` or `agreement {ref.name}`",
            )
            raise Unresolved
        if not self._sided and ref.side is not None:
            self.complaints.say(
                ref.place,
                f"`{ref.side}` names a side, and a {self._subject.split(' ')[0]} looks at one regime alone",
                "leave the side out, or write a pattern",
            )
            raise Unresolved
        return ref.side

    def _measure(self, ref: t.Ref) -> tuple[Measure, c.Ref]:
        measure = self.measures.get(ref.name.text)
        if measure is None:
            if ref.name.text in self.known_concepts:
                self.complaints.say(
                    ref.name.place, f"`{ref.name}` is a concept, not a measure", f"write `{ref.name} holds`"
                )
            else:
                self.complaints.unknown(ref.name, "measure", self.measures)
            raise Unresolved
        side = self._side(ref)
        needed = (side,) if side else self._roles
        lacking = [r for r in needed if r not in measure.roles]
        if lacking:
            asked = " and ".join(measure.roles)
            self.complaints.say(
                ref.name.place,
                f"`{measure.id}` is asked for {asked} only, and {self._subject} needs it for {lacking[0]}",
                "name another side, or widen the measure"
                if self._sided
                else "limit the rule with `for`, or widen the measure",
            )
            raise Unresolved
        return measure, c.Ref(measure.id, side)

    def _asked(
        self, ref: t.Ref, kinds: tuple[str, ...], operator: str, place: Place
    ) -> tuple[Measure, c.Ref]:
        measure, resolved = self._measure(ref)
        if measure.kind not in kinds:
            what, operators = _KIND_WORDS[measure.kind]
            self.complaints.say(
                place, f"`{measure.id}` is {what}, and {operator} cannot be asked of it", f"use {operators}"
            )
            raise Unresolved
        return measure, resolved

    def _options(self, measure: Measure, options: tuple[t.Name, ...]) -> None:
        what = "item" if measure.kind == "set" else "option"
        failed = False
        seen: set[str] = set()
        for option in options:
            if option.text not in measure.choice_ids:
                listed = ", ".join(f"`{i}`" for i in measure.choice_ids[:12])
                self.complaints.unknown(
                    option, f"{what} of `{measure.id}` called", measure.choice_ids, f"it has {listed}"
                )
                failed = True
            elif option.text in seen:
                self.complaints.say(option.place, f"`{option}` is listed twice", "keep one")
                failed = True
            seen.add(option.text)
        if failed:
            raise Unresolved

    def _is(self, node: t.Is) -> c.Condition:
        measure, ref = self._asked(node.ref, ("scale", "yes_no"), "`is`", node.place)
        self._options(measure, node.options)
        return c.Is(ref, tuple(o.text for o in node.options))

    def _compares(self, node: t.Compares) -> c.Condition:
        measure, ref = self._asked(node.ref, ("number",), f"`{node.relation}` with a number", node.place)
        if node.unit is not None and node.unit.text != measure.unit:
            self.complaints.say(
                node.unit.place,
                f"`{measure.id}` is counted in {measure.unit}, not in {node.unit}",
                f"write the number in {measure.unit}",
            )
            raise Unresolved
        return c.Compares(ref, _COMPARISONS[node.relation], node.number)

    def _reaches(self, node: t.Reaches) -> c.Condition:
        """Resolve `is at least NAME`: an option of a scale, or a threshold for a number."""
        operator = f"`is at {node.bound}`"
        measure, ref = self._asked(node.ref, ("scale", "number"), operator, node.place)
        if measure.kind == "scale":
            self._options(measure, (node.option,))
            return c.Reaches(ref, node.bound, node.option.text)
        threshold = self._threshold(node.option, measure)
        relation = _COMPARISONS[f"is at {node.bound}"]
        return c.Compares(ref, relation, threshold.number, threshold.id)

    def _threshold(self, name: t.Name, measure: Measure) -> Threshold:
        """Look up a threshold that is counted in what the measure is counted in."""
        threshold = self.thresholds.get(name.text)
        if threshold is None:
            unit = f" {measure.unit}" if measure.unit else ""
            help = f'write a number, or define `threshold TOPIC.NAME NUMBER{unit} "…"`'
            self.complaints.unknown(name, "threshold", self.thresholds, help)
            raise Unresolved
        if threshold.unit != measure.unit:
            of_measure = f"is counted in {measure.unit}" if measure.unit else "counts items"
            of_threshold = f"a number of {threshold.unit}" if threshold.unit else "a number without a unit"
            self.complaints.say(
                name.place,
                f"`{measure.id}` {of_measure}, and threshold `{name}` is {of_threshold}",
                "use a threshold of the same unit, or write the number",
            )
            raise Unresolved
        return threshold

    def _counts(self, node: t.Counts) -> c.Condition:
        measure, ref = self._asked(node.ref, ("set",), "`counts`", node.place)
        size = len(measure.choices)
        count: float
        if isinstance(node.count, t.Name):
            threshold = self._threshold(node.count, measure)
            count, id, shown = threshold.number, threshold.id, f"{threshold.id}`, {threshold.number:g},"
        else:
            count, id, shown = node.count, "", f"{node.count}`"
        least = 1 if node.bound == "least" else 0
        if not least <= count <= size or count != int(count):
            why = "is decided beforehand" if count == int(count) else "counts no whole items"
            self.complaints.say(
                node.place,
                f"`{measure.id}` has {size} items, so `counts at {node.bound} {shown} {why}",
                f"write a number from {least} to {size}",
            )
            raise Unresolved
        return c.Counts(ref, node.bound, int(count), id)

    def _holds(self, node: t.Holds) -> c.Condition:
        name = node.ref.name
        if name.text in self.measures:
            what, operators = _KIND_WORDS[self.measures[name.text].kind]
            self.complaints.say(
                name.place, f"`{name}` is a measure, not a concept", f"it is {what}: use {operators}"
            )
            raise Unresolved
        if name.text not in self.known_concepts:
            self.complaints.unknown(name, "concept", self.known_concepts)
            raise Unresolved
        side = self._side(node.ref)
        concept = self.concepts.get(name.text)
        if concept is None:
            raise Unresolved  # the concept itself is at fault, and has been reported
        needed = (side,) if side else self._roles
        lacking = [r for r in needed if r not in concept.roles]
        if lacking:
            self.complaints.say(
                name.place,
                f"concept `{name}` is for {' and '.join(concept.roles)} only, "
                f"and {self._subject} needs it for {lacking[0]}",
            )
            raise Unresolved
        part = c.on_side(concept.when, side) if side else concept.when
        return c.Holds(concept.id, side, part)

    def _relates(self, node: t.Relates) -> c.Condition:
        kinds = _RELATION_KINDS[node.relation]
        if not self._sided:
            what = self._subject.split(" ")[0]
            self.complaints.say(
                node.place,
                f"`{node.relation}` compares two sides, and a {what} looks at one regime alone",
                "write a pattern",
            )
            raise Unresolved
        left, left_ref = self._asked(node.left, kinds, f"`{node.relation}`", node.place)
        right, right_ref = self._asked(node.right, kinds, f"`{node.relation}`", node.place)
        if left.kind == "set" and node.relation != "differs from":
            if not set(left.choice_ids) & set(right.choice_ids):
                self.complaints.say(node.place, f"`{left.id}` and `{right.id}` have no item in common")
                raise Unresolved
        elif left.id != right.id:
            self.complaints.say(
                node.place,
                f"`{node.relation}` needs the same measure on both sides",
                f"write `{node.right.side} {left.id}`",
            )
            raise Unresolved
        if left_ref == right_ref:
            self.complaints.say(
                node.place, "both sides of this comparison are the same", "name the other side"
            )
            raise Unresolved
        return c.Relates(left_ref, _RELATIONS[node.relation], right_ref)
