"""Find the laws that meet each rule.

Each law file is held against all rules, in general and in each of its roles, as the law
stood when the file was last read, by the direct evaluator.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from lexcheck.analysis.elsewhere import Example, line
from lexcheck.codebook.conditions import Ref
from lexcheck.codebook.model import EVIDENCE, Codebook, Rule
from lexcheck.engine import direct
from lexcheck.engine.verdict import Verdict, conclude, conditions_of
from lexcheck.errors import LexcheckError
from lexcheck.law.citing import cited
from lexcheck.law.library import Known, load
from lexcheck.law.model import Context, Fact, Jurisdiction, Law
from lexcheck.law.regime import regime


def examples_found(codebook: Codebook, files: Iterable[Known]) -> dict[str, list[Example]]:
    """Return the examples under `role rule`, best evidenced first; a file with mistakes gives none."""
    found: dict[str, list[Example]] = {}
    for file in files:
        try:
            law = load(file.path, codebook)
        except LexcheckError:
            continue
        for role in law.roles:
            for rule, example in _of(codebook, law, role):
                found.setdefault(f"{role} {rule.id}", []).append(example)
    for some in found.values():
        some.sort(key=lambda e: (EVIDENCE.index(e.evidence), e.id))
    return found


def _of(codebook: Codebook, law: Jurisdiction, role: str) -> Iterator[tuple[Rule, Example]]:
    """Yield each rule that a law meets in a role; a rule for sectors is asked in the first of them."""
    by_sector: dict[str, list[Rule]] = {}
    for rule in codebook.rules.values():
        if role in rule.roles:
            by_sector.setdefault(next(iter(rule.sectors), ""), []).append(rule)
    for sector, rules in by_sector.items():
        context = Context(role, max(law.as_at, law.read or law.as_at), sector)
        try:
            facts = {Ref(m): f for m, f in regime(law, context).facts.items()}
        except LexcheckError:  # two of its facts tie
            continue
        outcomes = direct.evaluate((c for r in rules for c in conditions_of(r)), facts, codebook.measures)
        for rule in rules:
            verdict = conclude(rule, outcomes, facts, sector)
            deciders = [facts[ref] for ref in sorted(verdict.deciders)]
            if _is_example(verdict, deciders, law):
                yield rule, _example(law, deciders)


def _is_example(verdict: Verdict, deciders: list[Fact], law: Jurisdiction) -> bool:
    """Tell whether a rule is met by what the law says, and not by what its country's law says alone."""
    if verdict.outcome != "met" or verdict.through_silence:
        return False
    return any(f.jurisdiction == law.id for f in deciders)


def _example(law: Jurisdiction, deciders: list[Fact]) -> Example:
    laws = {law.id: law.laws, **({law.parent.id: law.parent.laws} if law.parent else {})}
    begun = [day for f in deciders if (day := _begins(f, laws.get(f.jurisdiction, {})))]
    ended = [f.ends for f in deciders if f.ends]
    return Example(
        id=law.id,
        name=law.name,
        line=line(law),
        articles=cited(deciders, law),
        evidence=max((f.evidence for f in deciders), key=EVIDENCE.index),
        begins=str(max(begun)) if begun else "",
        ends=str(min(ended)) if ended else "",
    )


def _begins(fact: Fact, laws: dict[str, Law]) -> date | None:
    """Return the first day of a fact, or that of the first law it cites where all of those are known."""
    days = [laws[c.law].in_force or laws[c.law].adopted for c in fact.cite if c.law in laws]
    known = [day for day in days if day]
    return fact.begins or (min(known) if known and len(known) == len(fact.cite) else None)
