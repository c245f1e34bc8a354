"""Examples: look up what they assume and what they expect."""

from __future__ import annotations

from lexcheck.codebook.complaints import Complaints
from lexcheck.codebook.model import Codebook, Example, Given, Measure
from lexcheck.language import tree as t

RULE_OUTCOMES = ("met", "partly_met", "not_met", "contrary", "silent", "unknown", "not_applicable")
PATTERN_OUTCOMES = ("reported", "not_reported", "cannot_tell", "settled")

_GIVEN_KINDS = {"option": ("scale", "yes_no"), "items": ("set",), "empty": ("set",), "number": ("number",)}
_WRITE = {
    "scale": "`is OPTION`",
    "yes_no": "`is yes` or `is no`",
    "set": "`includes ITEM, ITEM` or `is empty`",
    "number": "`is NUMBER`",
}


def resolve_example(node: t.Example, codebook: Codebook, complaints: Complaints) -> Example | None:
    """Resolve one example, or record its mistakes and return None."""
    before = len(complaints.diagnostics)
    if node.sector is not None and node.sector.text not in codebook.sectors:
        complaints.unknown(node.sector, "sector", codebook.sectors)
    expects: list[tuple[str, str]] = []
    sided: bool | None = None
    for expect in node.expects:
        name = expect.name.text
        if name in codebook.rules:
            complaints.one_of(expect.outcome, "an outcome of a rule", RULE_OUTCOMES)
        elif name in codebook.patterns:
            complaints.one_of(expect.outcome, "an outcome of a pattern", PATTERN_OUTCOMES)
        else:
            complaints.unknown(expect.name, "rule or pattern", [*codebook.rules, *codebook.patterns])
            continue
        if sided not in (None, name in codebook.patterns):
            complaints.say(
                expect.place, "one example tests rules or patterns, not both", "write two examples"
            )
        sided = name in codebook.patterns
        expects.append((name, expect.outcome.text))
    givens = [_given(given, codebook, complaints, sided) for given in node.givens]
    seen: set[tuple[str | None, str]] = set()
    for given in node.givens:
        key = (given.ref.side, given.ref.name.text)
        if key in seen:
            complaints.say(given.place, f"`{given.ref.name}` is given twice", "keep one")
        seen.add(key)
    if len(complaints.diagnostics) > before:
        return None
    sector = node.sector.text if node.sector else ""
    kept = tuple(g for g in givens if g)
    return Example(node.title.value, sector, kept, tuple(expects), str(node.title.place))


def _given(node: t.Given, codebook: Codebook, complaints: Complaints, sided: bool | None) -> Given | None:
    measure = codebook.measures.get(node.ref.name.text)
    if measure is None:
        complaints.unknown(node.ref.name, "measure", codebook.measures)
        return None
    if sided and node.ref.side is None:
        complaints.say(
            node.ref.place, f"`{measure.id}` names no side", f"write `given origin {measure.id} …`"
        )
    if sided is False and node.ref.side is not None:
        complaints.say(node.ref.place, "a rule looks at one regime alone", f"leave `{node.ref.side}` out")
    if node.kind != "silent" and measure.kind not in _GIVEN_KINDS[node.kind]:
        what = measure.kind.replace("_", "/")
        complaints.say(node.place, f"`{measure.id}` is a {what}", f"write {_WRITE[measure.kind]}")
        return None
    if not _choices_known(node, measure, complaints):
        return None
    value: str | float | tuple[str, ...] | None = None
    if node.kind == "option":
        value = node.names[0].text
    elif node.kind == "number":
        value = node.number
    elif node.kind in ("items", "empty"):
        value = tuple(n.text for n in node.names)
    return Given(node.ref.side, measure.id, value, tuple(n.text for n in node.unassessed))


def _choices_known(node: t.Given, measure: Measure, complaints: Complaints) -> bool:
    what = "item" if measure.kind == "set" else "option"
    ok = True
    seen: set[str] = set()
    for name in (*node.names, *node.unassessed):
        if name.text not in measure.choice_ids:
            complaints.unknown(name, f"{what} of `{measure.id}` called", measure.choice_ids)
            ok = False
        if name.text in seen:
            complaints.say(name.place, f"`{name}` is listed twice", "keep one")
            ok = False
        seen.add(name.text)
    return ok
