"""New definitions to fill in: files that read without a mistake and whose example fails at first."""

from __future__ import annotations

import re
from collections.abc import Callable

from lexcheck.codebook.model import Codebook, Measure
from lexcheck.errors import UsageError
from lexcheck.nearest import did_you_mean

KINDS = ("rule", "check", "pattern", "instrument", "measure", "topic")

_DOTTED = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")
_PLAIN = re.compile(r"[a-z][a-z0-9_]*")

# Words that begin a field where an instrument can stand.
_NO_INSTRUMENT = ("for", "severity", "class", "related")

_HEAD = """\
# Lines that begin with `#` are for you: delete each when you have done what it says.
# Afterwards run `lexcheck rules check`, `rules test` and `rules format` on this file.
"""

_RULE = """
{kind} {name} "Say in a few words what the law must contain" {{
  # The provisions that ask for it; `lexcheck rules show {instrument}` lists those of one instrument.
  implements {provision}
{roles}  # critical, high, medium or low: how much a worker loses without it.
  severity medium
  # What must be so. `lexcheck rules show {topic}` lists the questions that can be asked; a weaker
  # condition in `partly met when …` is optional.
  met when {measure} {good}
{partly}  gap "Say what is wrong with a law that lacks it."
  why "Say what happens to a worker without it."
  advise "Say what a drafter should write."
}}
"""

_ROLES = """\
  # Of whose law it is asked: origin, destination or both.
  for {roles}
"""

_EXAMPLE = """
# A test beside the rule. It fails until the law it describes is one that meets the rule; then
# write one more for each outcome: met, partly_met, contrary, silent, unknown.
example "describe a law in a few words" {{
  given {measure} {bad}
  expect {name} met
}}
"""

_PATTERN = """
pattern {name} "Say in a few words what is wrong between the two sides" {{
  # The provisions that it concerns.
  implements {provision}
  # conflict, protection_gap, dependency, divergence or duplication.
  class divergence
  # critical, high, medium or low: how much a worker loses by it.
  severity medium
  # Every measure names its side: origin, destination or agreement.
  when origin {measure} {relation} destination {measure}
  # What one side could do about it.
  mend destination "say what it should change"
  why "Say what happens to a worker between these two laws."
}}

# A test beside the pattern. It fails until the two laws it describes are ones to report; then
# write one more for each outcome: reported, not_reported, cannot_tell.
example "describe the two laws in a few words" {{
  given origin {measure} {bad}
  given destination {measure} {bad}
  expect {name} reported
}}
"""

_MEASURE = """
measure {name} "Say in a few words what it is about" {{
  # One question that a lawyer can answer from the text of a law.
  ask "What does the law say about it?"
  # The answers, from the least to the most protective. Instead of a scale: `yes_no, yes protects`,
  # `number in days, lower protects`, or `set, more protects {{ … }}`.
  scale {{
    not_protected     "say when this is the answer"
    partly_protected  "say when this is the answer"
    protected         "say when this is the answer"
  }}
  # How a silent law is read: no_protection, no_restriction or not_comparable.
  silence means no_protection
  # Of which texts it is asked: origin, destination, agreement.
  for origin, destination
  note "Say how to code what is doubtful."
}}
"""

_INSTRUMENT = """
instrument {name} "Write the title of the text" {{
  by "Write who adopted it"
  # The year.
  adopted 2000
  # convention, protocol, recommendation, principles, guidance, …
  nature principles
  # Where the text can be read.
  source "https://example.org"

  provision 1 "Write the heading of the provision" {{
    # In your own words: what it asks for. Never copy the text.
    asks "Say what it asks for."
    addressed to "state"
    # primary "SOURCE" when the text itself was read, secondary "SOURCE" when a description was,
    # else unverified.
    wording unverified
    # What to look for in a law; one line for each thing.
    criterion "say what a law would contain"
  }}
}}

# A rule makes the provision count. Put it under the topic where it belongs.
"""

_TOPIC = """
topic {name} "Say in a few words what the topic is"
"""


def scaffold(codebook: Codebook, kind: str, name: str) -> str:
    """Return the text of a file that defines `name`, to be filled in.

    Raises UsageError when the name is malformed or taken, or its topic is unknown.
    """
    _check_name(codebook, kind, name)
    make: dict[str, Callable[[Codebook, str], str]] = {
        "rule": _rule,
        "check": _check,
        "pattern": _pattern,
        "instrument": _instrument,
        "measure": _measure,
        "topic": lambda book, name: _TOPIC.format(name=name) + _measure(book, f"{name}.first_question"),
    }
    return _HEAD + make[kind](codebook, name)


def _check_name(book: Codebook, kind: str, name: str) -> None:
    plain = kind in ("topic", "instrument")
    if not (_PLAIN if plain else _DOTTED).fullmatch(name):
        form = "one word" if plain else "`topic.name`"
        sample = {"topic": "housing", "instrument": "c190"}.get(kind, f"fees.new_{kind}")
        help = f"write {form} in lower case, of letters, digits and `_`, as in `{sample}`"
        raise UsageError(f"`{name}` cannot be the id of {_a(kind)}", help)
    if kind == "instrument" and name in _NO_INSTRUMENT:
        raise UsageError(f"`{name}` is a word of the rule language", "choose another name")
    if taken := _taken(book, kind, name):
        help = f"choose another name; `lexcheck rules show {name}` shows what has this one"
        raise UsageError(f"`{name}` is the id of {taken}", help)
    topic = name.split(".")[0]
    if not plain and topic not in book.topics:
        help = did_you_mean(topic, book.topics) or f"make it first: `lexcheck rules new topic {topic}`"
        raise UsageError(f"there is no topic `{topic}`", help)


def _taken(book: Codebook, kind: str, name: str) -> str:
    """Return what has this id already and where, or nothing."""
    if kind == "topic":
        return "a topic already" if name in book.topics else ""
    if kind == "instrument":
        known = book.instruments.get(name)
        return f"an instrument already, at {known.place}" if known else ""
    for what, items in (
        ("a measure", book.measures),
        ("a threshold", book.thresholds),
        ("a concept", book.concepts),
        ("a rule", book.rules),
        ("a pattern", book.patterns),
    ):
        if name in items:
            return f"{what} already, at {items[name].place}"
    return ""


def _a(kind: str) -> str:
    return f"an {kind}" if kind == "instrument" else f"a {kind}"


def _instrument(book: Codebook, name: str) -> str:
    """Return an instrument with one provision, and a rule on some measure that implements it."""
    fitting = [x for x in book.measures.values() if x.kind == "scale" and "origin" in x.roles]
    if not fitting:
        return _INSTRUMENT.format(name=name)
    measure = fitting[0]
    rule = _rule_on(book, "rule", f"{measure.topic}.{name}_1", measure, f"{name} 1")
    return _INSTRUMENT.format(name=name) + rule.removeprefix("\n")


def _rule(book: Codebook, name: str) -> str:
    return _rule_on(book, "rule", name, _pick(book, name, "rule", ("origin", "destination"), needs_all=False))


def _check(book: Codebook, name: str) -> str:
    return _rule_on(book, "check", name, _pick(book, name, "check", ("agreement",)))


def _measure(book: Codebook, name: str) -> str:
    answers = ("is protected", "is not_protected")
    served, roles = _provision(book, name), "origin, destination"
    partly = f"  partly met when {name} is at least partly_protected\n"
    rule = _with_example("rule", f"{name}_required", name, roles, answers, served, partly)
    return _MEASURE.format(name=name) + rule


def _rule_on(book: Codebook, kind: str, name: str, measure: Measure, provision: str = "") -> str:
    roles = ", ".join(r for r in measure.roles if r != "agreement")
    served = provision or _provision(book, name)
    return _with_example(kind, name, measure.id, roles, _answers(measure), served)


def _with_example(
    kind: str,
    name: str,
    measure: str,
    roles: str,
    answers: tuple[str, str],
    provision: str,
    partly: str = "",
) -> str:
    """Return a rule or check on a measure, and an example that fails."""
    return (_RULE + _EXAMPLE).format(
        kind=kind,
        name=name,
        topic=name.split(".")[0],
        instrument=provision.split(" ")[0],
        provision=provision,
        roles=_ROLES.format(roles=roles) if kind == "rule" else "",
        measure=measure,
        good=answers[0],
        bad=answers[1],
        partly=partly,
    )


def _pattern(book: Codebook, name: str) -> str:
    measure = _pick(book, name, "pattern", ("origin", "destination"))
    relation = "differs from" if measure.kind == "set" else "is above"
    return _PATTERN.format(
        name=name,
        provision=_provision(book, name),
        measure=measure.id,
        relation=relation,
        bad=_answers(measure)[1],
    )


def _pick(book: Codebook, name: str, kind: str, roles: tuple[str, ...], needs_all: bool = True) -> Measure:
    """Return a measure of the topic that the definition can ask about, the simplest to read."""
    topic = name.split(".")[0]
    together = all if needs_all else any
    fitting = [
        x for x in book.measures.values() if x.topic == topic and together(r in x.roles for r in roles)
    ]
    for wanted in ("scale", "yes_no", "set", "number"):
        for measure in fitting:
            if measure.kind == wanted:
                return measure
    asked = " and ".join(roles) if needs_all else " or ".join(roles)
    raise UsageError(
        f"topic `{topic}` has no measure asked for {asked}, so {_a(kind)} has nothing to ask",
        f"make one first: `lexcheck rules new measure {topic}.some_question`",
    )


def _answers(measure: Measure) -> tuple[str, str]:
    """Return an answer that protects and one that does not, as conditions and facts are written."""
    choices = measure.choice_ids
    if measure.kind == "number":
        return ("is at most 1", "is 100") if measure.better == "lower" else ("is at least 100", "is 1")
    if measure.kind == "set":
        if measure.better == "fewer":
            return f"includes none of {choices[0]}", f"includes {choices[0]}"
        return f"includes {choices[0]}", "is empty"
    return f"is {choices[-1]}", f"is {choices[0]}"


def _provision(book: Codebook, name: str) -> str:
    """Return a provision that rules of the topic implement, or the first there is."""
    topic = name.split(".")[0]
    served = [p for rule in book.rules.values() if rule.topic == topic for p in rule.provisions]
    return next(iter(served or book.provisions))
