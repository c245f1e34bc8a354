"""The `facts` of a law file: mappings → `Fact` values, held against the codebook."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from lexcheck.codebook.model import EVIDENCE, Codebook, Measure
from lexcheck.law.fields import Fields, Notes, describe
from lexcheck.law.model import COUNTERPART, Citation, Fact, Law, Scope
from lexcheck.law.read_values import read_unassessed, read_value
from lexcheck.law.source import listed, quoted
from lexcheck.law.yaml12 import Mapping, Node, Scalar, Sequence
from lexcheck.nearest import did_you_mean

FACT_FIELDS = (
    "value",
    "silent",
    "unassessed",
    "from",
    "to",
    "where",
    "cite",
    "says",
    "evidence",
    "source",
    "note",
)
REPEAL_FIELDS = ("measure", "where", "from", "to", "cite", "says", "evidence", "source", "note")
WHERE_FIELDS = ("role", "sector", "category", "counterpart")
SAYS_MOST = 600
QUOTED_WORDS_MOST = 25
# Each kind stops at its own opening mark too, else a text of nothing but those takes for ever.
_QUOTATION = re.compile(
    r"\u201c[^\u201c\u201d]*\u201d|\u201e[^\u201e\u201c\u201d]*[\u201c\u201d]|\u00ab[^\u00ab\u00bb]*\u00bb|"
    r"\u2018[^\u2018\u2019]*\u2019|\u300c[^\u300c\u300d]*\u300d|\"[^\"]*\""
)


@dataclass(frozen=True)
class Frame:
    """What facts are held against: the codebook, and the head and laws of their file.

    Of a bill, `jurisdiction`, `roles` and some of the laws are those of the file that it `amends`.
    """

    codebook: Codebook
    jurisdiction: str
    roles: tuple[str, ...]
    laws: dict[str, Law]
    laws_read: frozenset[str]
    amends: str = ""


def read_facts(notes: Notes, node: Node | None, frame: Frame) -> dict[str, tuple[Fact, ...]]:
    """Return the facts by measure, in the order of the file; note every mistake."""
    if node is None or (isinstance(node, Scalar) and node.value is None):
        return {}
    if not isinstance(node, Mapping):
        notes.say(node, f"`facts` must hold facts by their measures, and this is {describe(node)}")
        return {}
    facts = {}
    for measure_id, entries in node.items.items():
        measure = _measure(notes, node.keys[measure_id], measure_id, frame)
        if measure is None:
            continue
        read = [
            _fact(notes, measure, Fields(notes, entry, "a fact", FACT_FIELDS), frame)
            for entry in _entries(notes, measure_id, entries)
        ]
        facts[measure_id] = tuple(f for f in read if f)
        _check_overlaps(notes, facts[measure_id])
    return facts


def read_repeals(notes: Notes, node: Node | None, frame: Frame) -> tuple[Fact, ...]:
    """Return what a bill ends, each as the silence it would leave; note every mistake."""
    if node is None or (isinstance(node, Scalar) and node.value is None):
        return ()
    how = "write `repeals:` and below it `- measure: …`, and the other fields below that"
    if not isinstance(node, Sequence):
        notes.say(node, f"`repeals` must be a list, and this is {describe(node)}", how)
        return ()
    found: list[Fact] = []
    for entry in node.items:
        if not isinstance(entry, Mapping):
            notes.say(entry, f"a repeal must have fields, and this is {describe(entry)}", how)
            continue
        fields = Fields(notes, entry, "a repeal", REPEAL_FIELDS)
        fields.require("measure", "says")
        name = fields.text("measure")
        measure = _measure(notes, fields.node("measure") or entry, name, frame) if name else None
        fact = _fact(notes, measure, fields, frame) if measure else None
        if fact:
            found.append(fact)
    for measure_id in dict.fromkeys(f.measure for f in found):
        _check_overlaps(notes, tuple(f for f in found if f.measure == measure_id))
    return tuple(found)


def _measure(notes: Notes, place: Node, name: str, frame: Frame) -> Measure | None:
    measure = frame.codebook.measures.get(name)
    if measure is None:
        help = did_you_mean(name, frame.codebook.measures) or "`lexcheck rules list` lists the measures"
        notes.say(place, f"there is no measure {quoted(name)}", help)
    return measure


def _entries(notes: Notes, measure: str, node: Node) -> Iterator[Mapping]:
    """Yield the entries of a measure: one, or a list of them."""
    for entry in node.items if isinstance(node, Sequence) else [node]:
        if isinstance(entry, Mapping):
            yield entry
        else:
            help = "write `- value: …` or `- silent: true`, and the other fields below it"
            notes.say(entry, f"a fact on `{measure}` must have fields, and this is {describe(entry)}", help)
    if isinstance(node, Sequence) and not node.items:
        notes.say(node, f"`{measure}` has no fact", "leave the measure out where nobody has looked")


def _fact(notes: Notes, measure: Measure, fields: Fields, frame: Frame) -> Fact | None:
    """Return the fact of one entry or repeal, or None after noting what is wrong with it."""
    before = len(notes.found)
    value_node = fields.node("value")
    value = read_value(notes, measure, value_node) if value_node else None
    begins, ends = fields.date("from"), fields.date("to")
    fact = Fact(
        measure=measure.id,
        value=value,
        evidence=_evidence(notes, fields),
        unassessed=read_unassessed(notes, measure, fields, value),
        begins=begins,
        ends=ends,
        where=_where(notes, measure, fields, frame),
        cite=_citations(notes, fields, frame),
        says=fields.text("says"),
        source=fields.text("source"),
        note=fields.text("note", paragraphs=True),
        jurisdiction=frame.jurisdiction,
        place=fields.mapping.place,
    )
    if fields.what == "a fact":
        _check_value_or_silence(notes, fields)
    _check_dates(notes, fields, begins, ends)
    _check_adopted(notes, fields, fact, frame)
    _check_role(notes, fields, measure, frame, fact.where)
    _check_says(notes, fields, fact.says)
    _check_quotations(notes, fields, "note", fact.note)
    _check_evidence(notes, fields, fact, frame)
    return fact if len(notes.found) == before else None


def _check_value_or_silence(notes: Notes, fields: Fields) -> None:
    silent = fields.node("silent")
    if not fields.has("silent") and not fields.has("value"):
        help = "write `value: …`, or `silent: true` where the law was read and has no such provision"
        notes.say(fields.mapping, "this fact has neither `value` nor `silent`", help)
    elif silent is not None and fields.has("value"):
        message = "this fact has both `value` and `silent`; a law that says something is not silent"
        notes.say(fields.key("silent"), message, "delete one of them")
    elif silent is not None and not _is_true(silent):
        help = "give a `value` where the law says something; leave the measure out where nobody has looked"
        notes.say(silent, f"`silent` can only be `true`, and this is {describe(silent)}", help)


def _is_true(node: Node | None) -> bool:
    return isinstance(node, Scalar) and node.value is True


def _check_dates(notes: Notes, fields: Fields, begins: date | None, ends: date | None) -> None:
    if begins and ends and ends < begins:
        notes.say(fields.key("to"), f"`to` ({ends}) is before `from` ({begins})")


def _check_adopted(notes: Notes, fields: Fields, fact: Fact, frame: Frame) -> None:
    """Note a rule older than every law it is said to stand in, unless a note explains it."""
    days = [frame.laws[c.law].adopted if c.law in frame.laws else None for c in fact.cite]
    known = [day for day in days if day]
    if fact.begins and known and len(known) == len(days) and fact.begins < min(known) and not fact.note:
        notes.say(
            fields.key("from"),
            f"`from` ({fact.begins}) is before the adoption of every law cited ({min(known)})",
            "correct one of them, cite the law in which the rule stood then, or say in `note` why it is so",
        )


def _check_role(notes: Notes, fields: Fields, measure: Measure, frame: Frame, where: Scope) -> None:
    """Note a fact on a measure that is not asked of this jurisdiction in any of its roles."""
    if where.role or set(frame.roles) & set(measure.roles) or not frame.roles:
        return
    asked, has = _joined(measure.roles), _joined(frame.roles)
    message = f"`{measure.id}` is asked for {asked}, and this jurisdiction is {has}"
    notes.say(fields.mapping, message, "leave the fact out, or add the role to `roles` of the jurisdiction")


def _joined(roles: tuple[str, ...]) -> str:
    return " and ".join(f"`{r}`" for r in roles)


def _check_says(notes: Notes, fields: Fields, says: str) -> None:
    if fields.has("value") and not fields.has("says"):
        help = "say in one or two sentences of your own what the law says"
        notes.say(fields.key("value"), "`says` is missing in this fact", help)
    if len(says) > SAYS_MOST:
        help = "keep to one or two sentences; the rest belongs in `note`"
        notes.say(
            fields.key("says"), f"`says` has {len(says)} characters; it may have at most {SAYS_MOST}", help
        )
        return
    _check_quotations(notes, fields, "says", says)


def _check_quotations(notes: Notes, fields: Fields, name: str, text: str) -> None:
    for found in _QUOTATION.finditer(text):
        words = len(found[0].split())
        if words > QUOTED_WORDS_MOST:
            help = "say it in your own words; a quotation of a few words is fine"
            message = f"`{name}` quotes {words} words of the law; it may quote at most {QUOTED_WORDS_MOST}"
            notes.say(fields.key(name), message, help)


def _evidence(notes: Notes, fields: Fields) -> str:
    node = fields.node("evidence")
    if node is None:  # written not at all, or misspelt, which has been said
        fields.require("evidence")
        return ""
    if isinstance(node, Scalar) and node.raw in EVIDENCE:
        return node.raw
    help = did_you_mean(node.raw, EVIDENCE) if isinstance(node, Scalar) else ""
    what = quoted(node.raw) if isinstance(node, Scalar) else describe(node)
    notes.say(node, f"{what} is not a kind of evidence", help or f"the kinds are {listed(EVIDENCE)}")
    return ""


def _check_evidence(notes: Notes, fields: Fields, fact: Fact, frame: Frame) -> None:
    place = fields.key("evidence")
    cited, sourced = fields.has("cite"), fields.has("source")
    empty_cite = isinstance(fields.node("cite"), Sequence) and not fact.cite and not _list(fields, "cite")
    if fact.evidence == "primary":
        if not cited or empty_cite:
            help = "cite the article, or write `secondary` or `unverified`"
            notes.say(place, "a fact without a citation cannot be `primary`", help)
        if not sourced:
            notes.say(
                place,
                "a fact without a source cannot be `primary`",
                "say in `source` where the text was read",
            )
        _check_laws_read(notes, place, fact, frame)
    elif fact.evidence == "secondary" and not sourced and (not cited or empty_cite):
        help = "say in `source` or `cite` what was read, or write `unverified`"
        notes.say(place, "a fact with neither a citation nor a source cannot be `secondary`", help)
    elif fact.evidence == "unverified" and (_is_true(fields.node("silent")) or fields.what == "a repeal"):
        help = "leave the measure out where nobody has read the law"
        notes.say(place, "the law is not known to be silent as long as nobody has read it", help)


def _list(fields: Fields, name: str) -> list[Node]:
    node = fields.node(name)
    return node.items if isinstance(node, Sequence) else []


def _check_laws_read(notes: Notes, place: Node, fact: Fact, frame: Frame) -> None:
    for key in dict.fromkeys(c.law for c in fact.cite):
        if key in frame.laws and key not in frame.laws_read:
            message = f"a fact cannot be `primary` when the law it cites, {quoted(key)}, has no date `read`"
            notes.say(place, message, "add `read` to the law if its text was read, or write `secondary`")


def _citations(notes: Notes, fields: Fields, frame: Frame) -> tuple[Citation, ...]:
    citations = []
    for node in fields.texts("cite") or ():
        first, _, rest = " ".join(node.raw.split()).partition(" ")
        key = first.rstrip(",;:")
        if key not in frame.laws:
            help = _suggest_law(key, frame)
            amended = f" or in that of `{frame.amends}`" if frame.amends else ""
            notes.say(node, f"no law {quoted(key)} is declared in this file{amended}", help)
        citations.append(Citation(key, rest))
    return tuple(citations)


def _suggest_law(key: str, frame: Frame) -> str:
    # Of short keys several are equally near; to suggest one would suggest a wrong citation.
    found = did_you_mean(key, frame.laws) if len(key) > 4 else ""
    keys = f"the keys under `laws` are {listed(frame.laws, 30)}" if frame.laws else "declare it under `laws`"
    return found or keys


def _where(notes: Notes, measure: Measure, fields: Fields, frame: Frame) -> Scope:
    node = fields.node("where")
    if node is None:
        return Scope()
    if not isinstance(node, Mapping) or not node.items:
        help = "write `where: {sector: domestic_work}`, or leave it out for a fact that holds for all workers"
        notes.say(node, "`where` must say for whom the fact holds", help)
        return Scope()
    where = Fields(notes, node, "a limit in `where`", WHERE_FIELDS)
    return Scope(
        role=_role(notes, where, measure, frame),
        sector=_known(notes, where, "sector", frame.codebook.sectors),
        category=_known(notes, where, "category", frame.codebook.categories),
        counterpart=_counterpart(notes, where, frame),
    )


def _role(notes: Notes, where: Fields, measure: Measure, frame: Frame) -> str:
    role, node = where.text("role"), where.node("role")
    if not role or node is None or not frame.roles:
        return role
    if role not in frame.roles:
        help = did_you_mean(role, frame.roles) or f"its roles are {listed(frame.roles)}"
        notes.say(node, f"{quoted(role)} is not a role of this jurisdiction", help)
    elif role not in measure.roles:
        message = f"`{measure.id}` is not asked for `{role}`, only for {_joined(measure.roles)}"
        notes.say(node, message, "leave the fact out")
    return role


def _known(notes: Notes, where: Fields, name: str, known: dict[str, str]) -> str:
    text, node = where.text(name), where.node(name)
    if text and node and text not in known:
        plural = "sectors" if name == "sector" else "categories"
        help = did_you_mean(text, known) or f"the {plural} are {listed(known, 20)}"
        notes.say(node, f"there is no {name} {quoted(text)}", help)
    return text


def _counterpart(notes: Notes, where: Fields, frame: Frame) -> str:
    text, node = where.text("counterpart"), where.node("counterpart")
    if not text or node is None:
        return text
    if not re.fullmatch(COUNTERPART, text):
        help = "write the two capital letters of ISO 3166, as `QA`, or a part of a country, as `CA-QC`"
        notes.say(node, f"{quoted(text)} is not the code of a country", help)
    elif text == frame.jurisdiction:
        notes.say(node, f"`{text}` is this jurisdiction itself, not a counterpart", "name the other country")
    return text


def _check_overlaps(notes: Notes, facts: tuple[Fact, ...]) -> None:
    """Note entries with one scope that hold on the same day, each once."""
    by_scope: dict[Scope, list[Fact]] = {}
    for fact in facts:
        by_scope.setdefault(fact.where, []).append(fact)
    for group in by_scope.values():
        # In the order of their dates each needs comparing with the longest-lasting before it alone.
        group.sort(key=_dates)
        longest = group[0]
        for fact in group[1:]:
            if overlap(longest, fact):
                _say_overlap(notes, *sorted((longest, fact), key=lambda f: f.place))
            longest = max(longest, fact, key=lambda f: f.ends or date.max)


def _say_overlap(notes: Notes, first: Fact, second: Fact) -> None:
    scope = f" for {first.where}" if first.where.weight else ""
    there = notes.source.where(first.place)
    message = f"two facts on `{first.measure}` hold on the same days{scope}; the first is {there}"
    help = "give the former rule a `to` and the present one a `from`, or limit one of them with `where`"
    notes.say_at(second.place, message, help)


def overlap(first: Fact, second: Fact) -> bool:
    """Tell whether two facts hold on the same day, other than the day on which one follows the other.

    `to` is the last day of a fact. Where the next one begins on that very day it is the
    next that holds, so this is no overlap.
    """
    one, other = sorted((first, second), key=_dates)
    return other.begins is None or one.ends is None or other.begins < one.ends or other.begins == one.begins


def _dates(fact: Fact) -> tuple[date, date]:
    return fact.begins or date.min, fact.ends or date.max
