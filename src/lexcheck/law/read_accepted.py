"""The `accepted` of a law file or bill: the gaps that an office answers for."""

from __future__ import annotations

from datetime import date

from lexcheck.codebook.model import Codebook
from lexcheck.law.fields import Fields, Notes, describe
from lexcheck.law.model import Acceptance
from lexcheck.law.source import quoted
from lexcheck.law.yaml12 import Mapping, Node, Scalar, Sequence
from lexcheck.nearest import did_you_mean

ACCEPTED_FIELDS = ("rule", "reason", "by", "since", "until")
ACCEPTED_NEEDED = ("rule", "reason", "by", "until")
_HOW = "write `accepted:` and below it `- {rule: …, reason: …, by: …, until: 2027-12-31}`"


def read_accepted(notes: Notes, node: Node | None, codebook: Codebook) -> tuple[Acceptance, ...]:
    """Return the accepted gaps in the order of the file; note every mistake."""
    if node is None or (isinstance(node, Scalar) and node.value is None):
        return ()
    if not isinstance(node, Sequence):
        notes.say(node, f"`accepted` must be a list, and this is {describe(node)}", _HOW)
        return ()
    read = [_acceptance(notes, item, codebook) for item in node.items]
    found = tuple(a for a in read if a)
    for number, one in enumerate(found):
        _check_twice(notes, one, found[:number])
    return found


def _acceptance(notes: Notes, node: Node, codebook: Codebook) -> Acceptance | None:
    """Return one accepted gap, or None after noting what is wrong with it."""
    if not isinstance(node, Mapping):
        notes.say(node, f"an accepted gap must have fields, and this is {describe(node)}", _HOW)
        return None
    before = len(notes.found)
    fields = Fields(notes, node, "an accepted gap", ACCEPTED_FIELDS)
    fields.require(*ACCEPTED_NEEDED)
    rule = fields.text("rule")
    if rule and rule not in codebook.rules:
        help = did_you_mean(rule, codebook.rules) or "`lexcheck rules list` lists the rules"
        notes.say(fields.node("rule") or node, f"there is no rule {quoted(rule)}", help)
    reason, by = fields.text("reason", paragraphs=True), fields.text("by")
    since, until = fields.date("since"), fields.date("until")
    if since and until and until < since:
        notes.say(fields.key("until"), f"`until` ({until}) is before `since` ({since})")
    if until is None or len(notes.found) > before:
        return None
    return Acceptance(rule, reason, by, until, since, node.place)


def _check_twice(notes: Notes, one: Acceptance, earlier: tuple[Acceptance, ...]) -> None:
    begins = one.since or date.min
    for other in earlier:
        if other.rule == one.rule and begins <= other.until and (other.since or date.min) <= one.until:
            notes.say_at(
                one.place,
                f"the gap `{one.rule}` is accepted twice for the same days; "
                f"the first time {notes.source.where(other.place)}",
                "delete one, or give the later one a `since` after the `until` of the former",
            )
            return
