"""A law file to fill in: every question that the codebook asks of a role, its answer commented out.

Lines that begin with `##` are for the reader, those with `#` for the file: without that one
mark they are YAML, so that an editor's key for comments turns an answer on and off.
"""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Callable, Iterable, Iterator
from datetime import date

from lexcheck.codebook.model import EVIDENCE, Codebook, Measure
from lexcheck.errors import InvalidFilesError, UsageError
from lexcheck.law.model import COUNTERPART
from lexcheck.law.read import read_text

Now = Callable[[Measure], Iterable[str]]

_WIDTH = 100
_HEAD = (
    "Lines that begin with ## explain. Lines that begin with # are to be filled in: delete the # and the "
    "space after it, and change what stands there. A question that nobody has looked into stays as it is: "
    "it is reported as not assessed, which is no fault.",
    "",
    "To answer a question: open the article; take the lowest option whose definition the text fully "
    "satisfies; say in `says` what the law says, in your own words; cite the article. Where two readings "
    'are possible, code the lower and begin a `note` with "Two readings:".',
    "",
    "  - Where the law was read and has no such provision, write `- silent: true` instead of `value` and "
    "`says`, with `cite`, `evidence` and `source`.",
    "  - `evidence` is primary when the article itself was read (say in `source` where, and give the law "
    "the date on which you read it under `read`), secondary when a reputable description was, else "
    "unverified.",
    "  - A rule for some workers only is an entry of its own with `where: {sector: domestic_work}` or "
    "`where: {category: women}`; the end of this file lists both. A rule that began or ended has "
    "`from: 2020-07-01` or `to: 2024-12-31`.",
    "  - Of a set, items that nobody could look at go into `unassessed: […]`; an item neither there nor in "
    "`value` is said to be missing. A set of which the law has nothing is `value: []`.",
    "",
    "`lexcheck law check FILE` tells every mistake with its line; `lexcheck gap FILE` makes the report.",
)
_LAWS = """\
laws:
  ## One entry for each text that facts cite. Its key, here `act`, is the first word of a citation.
  act:
    title: "Write the title of the law here"
    # number: "Act 7 of 2020"
    # adopted: 2020-03-01
    # in_force: 2020-07-01
    # amended: [{date: 2023-01-01, by: "Amendment Act, 2022"}]
    # language: en
    # url: "https://example.org/act"
    ## The day on which the text itself was read; without it no fact that cites the law is primary.
    # read: TODAY
"""
_SAYS = "Say in one or two sentences of your own what the law says."


def blank(codebook: Codebook, identity: str, name: str, roles: tuple[str, ...], today: date) -> str:
    """Return the text of a law file without facts, with all questions asked for the roles.

    Raises UsageError when the id, the name or the roles cannot be those of a law file.
    """
    text = "\n".join(
        [
            *prose("\n".join(_HEAD), ""),
            "",
            *_jurisdiction(identity, name, roles, today),
            *_LAWS.replace("TODAY", str(today)).splitlines(),
            "facts:",
            *questions(codebook, roles),
            "",
        ]
    )
    try:
        read_text(text, f"{identity}.yaml", codebook)
    except InvalidFilesError as error:
        messages = dict.fromkeys(d.message for d in error.diagnostics)
        helps = dict.fromkeys(d.help for d in error.diagnostics if d.help)
        raise UsageError("; ".join(messages), "; ".join(helps)) from None
    return text


def _jurisdiction(identity: str, name: str, roles: tuple[str, ...], today: date) -> Iterator[str]:
    yield "jurisdiction:"
    yield f"  id: {quoted_text(identity)}"
    yield f"  name: {quoted_text(name)}"
    yield f"  roles: [{', '.join(roles)}]"
    if "agreement" not in roles and "-" in identity and re.fullmatch(COUNTERPART, identity):
        yield "  ## The country whose stated facts hold where this file has none."
        yield f"  inherits: {quoted_text(identity.split('-')[0])}"
    if "agreement" in roles:
        yield from _parties(identity)
    yield "  ## The state of the law that this file describes."
    yield f"  as_at: {today}"
    yield "  ## The day on which it was last read, and what was read and what was not."
    yield f"  # read: {today}"
    yield '  # note: "The Act was read whole; its rules were not."'


def _parties(identity: str) -> Iterator[str]:
    """Yield the parties as the id names them: NP-QA-2005 is of workers from Nepal to Qatar."""
    codes = identity.split("-")[:2]
    if len(codes) < 2 or not all(re.fullmatch(r"[A-Z]{2}", code) for code in codes):
        raise UsageError(
            f"`{identity}` does not name the two parties of the agreement",
            "begin the id with the codes of the countries of origin and destination, as in NP-QA-2005",
        )
    yield "  ## The countries from which and to which workers go under it, and its first and last day."
    yield f"  parties: {{origin: [{codes[0]}], destination: [{codes[1]}]}}"
    yield "  # in_force: 2020-07-01"
    yield "  # ended: 2024-12-31"


def quoted_text(text: str) -> str:
    """Return a text as a law file writes it between quotation marks."""
    return json.dumps(text, ensure_ascii=False)


def questions(
    codebook: Codebook, roles: tuple[str, ...], cite: str = "act s. 1", now: Now | None = None
) -> Iterator[str]:
    """Yield every question asked of the roles with its options and an answer commented out.

    `cite` is the citation of the answers; `now` tells lines on what holds already.
    """
    for topic in codebook.topics.values():
        asked = [m for m in codebook.measures.values() if m.topic == topic.id and set(m.roles) & set(roles)]
        if not asked:
            continue
        yield ""
        yield from prose(f"======== {topic.title} ({topic.id}) ========", "  ")
        for measure in asked:
            yield ""
            yield from _question(measure, roles, cite, now)
    yield ""
    yield from prose("Sectors and categories for `where`:", "  ")
    for known in (codebook.sectors, codebook.categories):
        for key, meaning in known.items():
            yield from prose(f"  - {key}: {meaning}", "  ")


def _question(measure: Measure, roles: tuple[str, ...], cite: str, now: Now | None) -> Iterator[str]:
    asked = [r for r in measure.roles if r in roles]
    only = f" (asked for {' and '.join(asked)})" if len(asked) < len(roles) else ""
    yield from prose(f"{measure.title}{only}", "  ")
    yield from prose(measure.ask, "  ")
    if measure.kind == "number":
        yield from prose(f"A number, in {measure.unit.replace('_', ' ')}.", "  ")
    elif measure.kind == "yes_no":
        yield from prose("yes or no", "  ")
    else:
        order = "From least to most protective:" if measure.kind == "scale" else "Any of these:"
        yield from prose(order, "  ")
    for choice in measure.choices:
        yield from prose(f"  - {choice.id}: {choice.definition}", "  ")
    if measure.note:
        yield from prose(f"Coding: {measure.note}", "  ")
    for line in now(measure) if now else ():
        yield from prose(line, "  ")
    yield f"  # {measure.id}:"
    yield f"  #   - value: {_sample(measure)}"
    yield f'  #     cite: ["{cite}"]'
    yield f'  #     says: "{_SAYS}"'
    yield f"  #     evidence: {EVIDENCE[-1]}"


def _sample(measure: Measure) -> str:
    """Return an answer; on a scale the least protective, which does no harm when it is forgotten."""
    if measure.kind == "number":
        return "1"
    return f"[{measure.choice_ids[0]}]" if measure.kind == "set" else measure.choice_ids[0]


def prose(text: str, indent: str) -> Iterator[str]:
    """Yield a text as comments, wrapped; a line keeps its indentation and hangs under its dash."""
    for line in text.split("\n"):
        lead = line[: len(line) - len(line.lstrip(" -"))]
        yield from textwrap.wrap(
            line,
            _WIDTH,
            initial_indent=f"{indent}## ",
            subsequent_indent=f"{indent}## {' ' * len(lead)}",
            break_on_hyphens=False,
        ) or [f"{indent}##"]
