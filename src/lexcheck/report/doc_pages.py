"""A page in Markdown for each rule, check, pattern, measure, concept and instrument, cross-linked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from lexcheck.analysis.cases import asked_by
from lexcheck.analysis.instruments import Extent, extents
from lexcheck.codebook.conditions import All, Any, Condition, Holds, Not, refs
from lexcheck.codebook.model import Codebook, Concept, Example, Measure, Pattern, Rule
from lexcheck.codebook.wording import condition_text, number
from lexcheck.report.instruments_text import WORDINGS

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>|#])")


def doc_pages(codebook: Codebook) -> dict[str, str]:
    """Return every page by its path, `README.md` the index."""
    book = _Book(codebook)
    pages = {"README.md": book.index()}
    for rule in codebook.rules.values():
        pages[_path(rule)] = book.rule(rule)
    for pattern in codebook.patterns.values():
        pages[_path(pattern)] = book.pattern(pattern)
    for measure in codebook.measures.values():
        pages[_path(measure)] = book.measure(measure)
    for concept in codebook.concepts.values():
        pages[_path(concept)] = book.concept(concept)
    pages["thresholds.md"] = book.thresholds()
    for extent in book.extents.values():
        pages[f"instruments/{extent.instrument.id}.md"] = book.instrument(extent)
    return pages


def escape(text: str) -> str:
    """Return a text that Markdown shows as it is."""
    return _SPECIAL.sub(r"\\\1", text)


def _path(item: Rule | Pattern | Measure | Concept) -> str:
    folder = {Rule: "rules", Pattern: "patterns", Measure: "measures", Concept: "concepts"}[type(item)]
    return f"{folder}/{item.id}.md"


def _anchor(number: str) -> str:
    """Return the anchor of a provision: set by hand, for headings are slugged differently everywhere."""
    return "p-" + number.lower()


class _Book:
    def __init__(self, codebook: Codebook) -> None:
        self.codebook = codebook
        self.extents = {x.instrument.id: x for x in extents(codebook)}
        self.paths = {
            item.id: _path(item)
            for items in (codebook.rules, codebook.patterns, codebook.measures, codebook.concepts)
            for item in _values(items)
        }
        self.users: dict[str, list[Rule | Pattern]] = {}
        self.concept_users: dict[str, list[Rule | Pattern]] = {}
        for subject in codebook.subjects:
            asked = dict.fromkeys(r.measure for c in asked_by(subject) for r in refs(c))
            for measure in asked:
                self.users.setdefault(measure, []).append(subject)
            for concept in dict.fromkeys(n for c in asked_by(subject) for n in _concepts(c)):
                self.concept_users.setdefault(concept, []).append(subject)
        self.examples: dict[str, list[Example]] = {}
        for example in codebook.examples:
            for name, _ in example.expects:
                self.examples.setdefault(name, []).append(example)

    def index(self) -> str:
        """Return the page that leads to all others, by topic."""
        lines = ["# Rules, patterns, measures and instruments", ""]
        lines += ["## Instruments", ""]
        for extent in self.extents.values():
            i = extent.instrument
            count = f"{len(extent.provisions)} provisions"
            lines.append(f"- [{escape(i.title)}](instruments/{i.id}.md) (`{i.id}`, {count})")
        lines += ["", "The numbers that rules use are on the page of [thresholds](thresholds.md)."]
        for topic in self.codebook.topics.values():
            lines += ["", f"## {escape(topic.title)}", ""]
            for title, items in (
                ("Rules", self.codebook.rules),
                ("Patterns", self.codebook.patterns),
                ("Concepts", self.codebook.concepts),
                ("Measures", self.codebook.measures),
            ):
                some = [i for i in _values(items) if i.id.split(".")[0] == topic.id]
                if some:
                    lines += [f"**{title}**", "", *(f"- {self._link(i.id, '')}" for i in some), ""]
        return _page(lines)

    def rule(self, rule: Rule) -> str:
        """Return the page of a rule or check."""
        lines = [f"# {escape(rule.title)}", "", f"`{rule.id}`, {rule.kind}, severity **{rule.severity}**, "]
        lines[-1] += f"for {' and '.join(rule.roles)}"
        if rule.sectors:
            lines[-1] += f", only in the sector {' or '.join(rule.sectors)}"
        for heading, text in (
            ("Gap", rule.gap),
            ("Why it matters", rule.why),
            ("Drafting advice", rule.advise),
            ("Model clause", rule.model),
            ("Note", rule.note),
        ):
            if text:
                lines += ["", f"## {heading}", "", *_paragraphs(text)]
        for words, condition in (("Applies", rule.applies), ("Met", rule.met), ("Partly met", rule.partly)):
            if condition is not None:
                lines += ["", f"## {words} when", "", *self._condition(condition, 0)]
        lines += self._provisions(rule.provisions)
        lines += self._examples(rule.id)
        return _page([*lines, "", f"Written at `{rule.place}`."])

    def pattern(self, pattern: Pattern) -> str:
        """Return the page of a pattern."""
        kind = pattern.class_.replace("_", " ")
        lines = [f"# {escape(pattern.title)}", "", f"`{pattern.id}`, {kind}, severity **{pattern.severity}**"]
        lines += ["", "## Why it matters", "", *_paragraphs(pattern.why)]
        lines += ["", "## Reported when", "", *self._condition(pattern.when, 0)]
        if pattern.settled is not None:
            lines += ["", "## Settled by agreement when", "", *self._condition(pattern.settled, 0)]
        if pattern.mends:
            lines += ["", "## Who can mend it", ""]
            lines += [f"- **{m.side}**: {escape(m.how)}" for m in pattern.mends]
        if pattern.related:
            lines += ["", "## Related rules", "", *(f"- {self._link(r)}" for r in pattern.related)]
        lines += self._provisions(pattern.provisions)
        lines += self._examples(pattern.id)
        return _page([*lines, "", f"Written at `{pattern.place}`."])

    def measure(self, measure: Measure) -> str:
        """Return the page of a measure."""
        kinds = {
            "scale": "scale, from least to most protective",
            "set": "set" + ("" if measure.better == "neutral" else f"; {measure.better} protects"),
            "number": f"number in {measure.unit.replace('_', ' ')}; {measure.better} protects",
            "yes_no": f"yes or no; {measure.better} protects",
        }
        lines = [
            f"# {escape(measure.title)}",
            "",
            f"`{measure.id}`, {kinds[measure.kind]}",
            "",
            escape(measure.ask),
        ]
        if measure.choices:
            what = "Option" if measure.kind == "scale" else "Item"
            lines += ["", f"| {what} | Definition |", "|---|---|"]
            lines += [f"| `{c.id}` | {escape(c.definition)} |" for c in measure.choices]
        lines += ["", f"A silent law reads as: {measure.silence.replace('_', ' ')}. "]
        lines[-1] += f"Asked of {', '.join(measure.roles)}."
        if measure.paired:
            lines += ["", f"**Between two countries:** {escape(measure.paired)}"]
        if measure.note:
            lines += ["", f"**Coding:** {escape(measure.note)}"]
        users = self.users.get(measure.id, [])
        lines += ["", "## Asked by", "", *(f"- {self._link(u.id)}" for u in users)]
        if not users:
            lines.append("No rule; it is shown side by side.")
        return _page([*lines, "", f"Written at `{measure.place}`."])

    def concept(self, concept: Concept) -> str:
        """Return the page of a concept."""
        lines = [f"# {escape(concept.title)}", "", f"`{concept.id}`, concept, for {', '.join(concept.roles)}"]
        lines += ["", "## Holds when", "", *self._condition(concept.when, 0)]
        users = self.concept_users.get(concept.id, [])
        lines += ["", "## Used by", "", *(f"- {self._link(u.id)}" for u in users)]
        return _page([*lines, "", f"Written at `{concept.place}`."])

    def thresholds(self) -> str:
        """Return the page of all thresholds: the numbers that rules use, and whose they are."""
        lines = ["# Thresholds", "", "| Name | Number | Meaning | Whose |", "|---|---|---|---|"]
        for threshold in self.codebook.thresholds.values():
            whose = escape(threshold.provision) if threshold.provision else "this project's own judgement"
            amount = f"{number(threshold.number)} {threshold.unit}".strip()
            lines.append(f"| `{threshold.id}` | {amount} | {escape(threshold.meaning)} | {whose} |")
        return _page(lines)

    def instrument(self, extent: Extent) -> str:
        """Return the page of an instrument."""
        i = extent.instrument
        lines = [f"# {escape(i.title)}", "", f"`{i.id}`, {escape(i.author)}, {i.adopted or ''}".rstrip(", ")]
        if i.source:
            lines += ["", f"Source: <{i.source}>"]
        if i.note:
            lines += ["", escape(i.note)]
        titles = {c.number: c.title for c in i.chapters}
        chapter = None
        for encoded in extent.provisions:
            p = encoded.provision
            if p.chapter != chapter:
                chapter = p.chapter
                if chapter:
                    lines += ["", f"## {escape(chapter)}: {escape(titles[chapter])}"]
            lines += [
                "",
                f'<a id="{_anchor(p.number)}"></a>',
                "",
                f"### {escape(p.number)} {escape(p.heading)}",
            ]
            lines += ["", escape(p.asks)]
            source = f" ({escape(p.source)})" if p.source else ""
            lines += [
                "",
                f"- addressed to: {escape(p.addressee or 'not stated')}",
                f"- {WORDINGS[p.wording]}{source}",
            ]
            lines += [f"- test: {escape(c)}" for c in p.criteria]
            if p.uncodable:
                lines.append(f"- uncodable: {escape(p.uncodable)}")
            for word, names in (
                ("rules", encoded.rules),
                ("patterns", encoded.patterns),
                ("measures", encoded.measures),
            ):
                if names:
                    lines.append(f"- {word}: " + ", ".join(self._link(n) for n in names))
        return _page(lines)

    def _link(self, identity: str, up: str = "../") -> str:
        title = next(
            group[identity].title
            for group in (
                self.codebook.rules,
                self.codebook.patterns,
                self.codebook.measures,
                self.codebook.concepts,
            )
            if identity in group
        )
        return f"[{escape(title)}]({up}{self.paths[identity]}) (`{identity}`)"

    def _provisions(self, identities: Iterable[str]) -> list[str]:
        lines = ["", "## Implements", ""]
        for identity in identities:
            p = self.codebook.provisions[identity]
            target = f"../instruments/{p.instrument}.md#{_anchor(p.number)}"
            lines.append(f"- [{escape(p.id)}]({target}) {escape(p.heading)} ({WORDINGS[p.wording]})")
        return lines if len(lines) > 3 else []

    def _condition(self, condition: Condition, depth: int) -> list[str]:
        lead = "  " * depth + "- "
        match condition:
            case All(parts) | Any(parts):
                words = "all of these" if isinstance(condition, All) else "one of these, at least"
                return [f"{lead}{words}:", *(x for p in parts for x in self._condition(p, depth + 1))]
            case Not(part):
                return [f"{lead}not:", *self._condition(part, depth + 1)]
            case Holds(concept, side, _):
                return [f"{lead}{side + ' ' if side else ''}{self._link(concept)}"]
            case _:
                text = escape(condition_text(condition, self.codebook.thresholds))
                for measure in dict.fromkeys(ref.measure for ref in refs(condition)):
                    name = escape(measure)
                    text = text.replace(name, f"[{name}](../{self.paths[measure]})")
                return [f"{lead}{text}"]

    def _examples(self, identity: str) -> list[str]:
        found = self.examples.get(identity, [])
        if not found:
            return []
        lines = ["", "## Examples", "", "| Situation | Outcome |", "|---|---|"]
        for example in found:
            outcome = dict(example.expects)[identity].replace("_", " ")
            lines.append(f"| {escape(example.title)} | {outcome} |")
        return lines


def _values(items: Mapping[str, object]) -> list[Rule | Pattern | Measure | Concept]:
    return list(items.values())  # type: ignore[arg-type]


def _concepts(condition: Condition) -> Iterable[str]:
    match condition:
        case All(parts) | Any(parts):
            for part in parts:
                yield from _concepts(part)
        case Not(part):
            yield from _concepts(part)
        case Holds(concept, _, part):
            yield concept
            yield from _concepts(part)


def _paragraphs(text: str) -> list[str]:
    lines: list[str] = []
    for paragraph in text.split("\n"):
        if paragraph.strip():
            lines += [escape(paragraph.strip()), ""]
    return lines[:-1]


def _page(lines: list[str]) -> str:
    return "\n".join(lines).strip("\n") + "\n"
