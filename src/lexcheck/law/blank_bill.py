"""A bill to fill in: every question with the answer of the law as it is, that of the bill commented out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lexcheck.codebook.model import Codebook, Measure
from lexcheck.errors import InvalidFilesError, UsageError
from lexcheck.law.blank import prose, questions, quoted_text
from lexcheck.law.model import Fact, Jurisdiction
from lexcheck.law.read import read_text
from lexcheck.law.read_bill import BillText, read_bill

_HEAD = (
    "Lines that begin with ## explain. Lines that begin with # are to be filled in: delete the # and the "
    "space after it, and change what stands there. A question of which the bill says nothing stays as it "
    "is: the law is then as it was.",
    "",
    "Go through the clauses. For each, answer the questions that it changes: the answer, the clause, what it "
    "says in your own words. `Now` is what the law says as it is. An answer takes the place of what the law "
    "has for the same workers (the same `where`), and of nothing else. `evidence` is primary when the clause "
    "itself was read (say in `source` where, and give the bill the date on which you read it).",
    "",
    "`lexcheck law check FILE` tells every mistake with its line, `lexcheck gap FILE` what the law would "
    "lack with the bill, and `lexcheck diff {id} FILE` what the bill changes.",
)
_LAWS = """\
laws:
  ## The laws of the amended file can be cited too: KEYS.
  bill:
    title: NAME
    ## The day on which the text itself was read; without it no fact that cites the bill is primary.
    # read: TODAY"""
_REPEALS = """\
## What the bill ends with nothing in its place: one entry for each answer of the law that goes.
# repeals:
#   - measure: MEASURE
#     cite: ["bill cl. 1"]
#     says: "Say in one sentence of your own what the clause ends."
#     evidence: secondary
#     source: "Say where the text was read."
"""
_ACCEPTED = """\
## Gaps that an office answers for. `by` is the office, never the name of a person.
# accepted:
#   - rule: RULE
#     reason: "Say why."
#     by: "Ministry, legal division"
#     until: YEAR-12-31
"""


def blank_bill(codebook: Codebook, law: Jurisdiction, name: str, today: date) -> str:
    """Return the text of a bill that changes nothing yet, with all questions asked of the law's roles.

    Raises UsageError when the name cannot be that of a bill.
    """

    def now(measure: Measure) -> Iterator[str]:
        holding = _holding(law, measure.id, today)
        if not holding:
            yield "Now: nobody has assessed it"
        for fact in holding:
            yield f"Now{_limits(fact)}: {_answer(fact, measure)} ({', '.join(map(str, fact.cite)) or '?'})"

    text = "\n".join(
        [
            *prose("\n".join(_HEAD).replace("{id}", law.id), ""),
            "",
            "bill:",
            f"  amends: {law.id}",
            f"  name: {quoted_text(name)}",
            "  ## The day whose text of the bill this file describes.",
            f"  as_at: {today}",
            "  ## The day on which it would come into force; leave it out where the bill does not say.",
            f"  # in_force: {today.year + 1}-01-01",
            '  # note: "As introduced; the schedules were not read."',
            *_laws(law, name, today),
            "facts:",
            *questions(codebook, law.roles, "bill cl. 1", now),
            "",
            *_rest(codebook, law, today),
        ]
    )
    _check(text, codebook, law)
    return text


def _check(text: str, codebook: Codebook, law: Jurisdiction) -> None:
    try:
        read = read_text(text, "bill.yaml", codebook)
        if isinstance(read, BillText):
            read_bill(read, codebook, lambda _: law)
    except InvalidFilesError as error:
        messages = dict.fromkeys(d.message for d in error.diagnostics)
        raise UsageError("; ".join(messages)) from None


def _laws(law: Jurisdiction, name: str, today: date) -> Iterator[str]:
    for line in _LAWS.splitlines():
        if "KEYS" in line:
            yield from prose(
                line.strip().removeprefix("## ").replace("KEYS", ", ".join(law.laws) or "none"), "  "
            )
        else:
            yield line.replace("NAME", quoted_text(name)).replace("TODAY", str(today))


def _rest(codebook: Codebook, law: Jurisdiction, today: date) -> Iterator[str]:
    general = (m for m in law.facts if any(not f.where.weight for f in _holding(law, m, today)))
    measure = next(general, None)
    if measure:
        yield _REPEALS.replace("MEASURE", measure)
    rule = next((r.id for r in codebook.rules.values() if set(r.roles) & set(law.roles)), None)
    if rule:
        yield _ACCEPTED.replace("RULE", rule).replace("YEAR", str(today.year + 1))


def _holding(law: Jurisdiction, measure: str, today: date) -> list[Fact]:
    """Return the answers of the law that have not ended."""
    return [f for f in law.facts.get(measure, ()) if f.ends is None or f.ends >= today]


def _limits(fact: Fact) -> str:
    since = f" from {fact.begins}" if fact.begins else ""
    return f" for {fact.where}{since}" if fact.where.weight else since


def _answer(fact: Fact, measure: Measure) -> str:
    if fact.value is None:
        return "silent"
    if isinstance(fact.value, frozenset):
        return ", ".join(i for i in measure.choice_ids if i in fact.value) or "none of the items"
    return f"{fact.value:g}" if isinstance(fact.value, float) else fact.value
