"""The form of a law file: the sheets, columns and words of a workbook in which it is filled in.

`report.law_form` makes such a workbook and `law.form_read` reads it; what both must know of it
stands here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lexcheck.codebook.model import Codebook, Measure
from lexcheck.law.read_facts import SAYS_MOST

VERSION = "lexcheck.form/1"

GUIDE = "Guide"
HEAD = "Jurisdiction"
LAWS = "Laws"
AMENDMENTS = "Amendments"
ACCEPTED = "Accepted"
LISTS = "Lists"
KEPT = "Kept"
"""A hidden sheet of three columns: what a form remembers of the file it was made of."""

SILENT = "silent"
YES, NO, NOT_READ = "yes", "no", "not read"
ANSWERS = (YES, NO, NOT_READ)

HEADINGS = 3
"""The row with the names of the columns; the one below it explains them."""
FIRST = HEADINGS + 2
"""The first row to be filled in."""

LONGEST_NAME = 31
"""The characters that the name of a sheet may have in Excel."""
_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\'", "_"))


@dataclass(frozen=True)
class Column:
    """A column of a sheet; `help` is shown below its name. `locked` cells are not for filling in."""

    name: str
    width: int
    help: str
    locked: bool = False


ID, QUESTION, KEY = "id", "question", "row"
_DAY = "a date, as 2020-07-01"

HEAD_COLUMNS = (
    Column("field", 22, "", locked=True),
    Column("value", 60, "fill in this column"),
    Column("meaning", 80, "", locked=True),
)
ORIGINS, DESTINATIONS = "parties: origin", "parties: destination"
HEAD_FIELDS = {
    "id": "two capital letters as NP; CA-QC for a part of a country; NP-QA-2005 for an agreement",
    "name": "the name of the country or agreement",
    "inherits": "of a part of a country: the country whose stated facts hold where this file has none",
    "roles": "origin, destination, or both with a comma between them; or agreement",
    ORIGINS: "the countries from which workers go under the agreement, by their letters, with commas",
    DESTINATIONS: "the countries to which they go",
    "in_force": "first day of the agreement; empty where nobody knows it",
    "ended": "its last day; empty where it has not ended",
    "as_at": "the state of the law that is described: a date, as 2026-04-11",
    "read": "when somebody last read it",
    "note": "what was read and what was not",
}
_ONLY_AGREEMENTS = frozenset({ORIGINS, DESTINATIONS, "in_force", "ended"})

LAW_COLUMNS = (
    Column("key", 14, "a short word of your own; a citation begins with it"),
    Column("title", 50, "the title as printed"),
    Column("number", 22, "as Act 18 of 2064"),
    Column("adopted", 13, _DAY),
    Column("in_force", 13, _DAY),
    Column("repealed", 13, "empty while it is in force"),
    Column("language", 11, "of the text that was read, as ne"),
    Column("url", 40, "where the text is"),
    Column("read", 13, "when the text itself was opened"),
    Column("note", 60, "which parts were read"),
)
AMENDMENT_COLUMNS = (
    Column("law", 14, "the key of the law in the sheet Laws"),
    Column("date", 13, _DAY),
    Column("by", 60, "the text that amended it"),
    Column("note", 60, ""),
)
ACCEPTED_COLUMNS = (
    Column("rule", 38, "a rule of lexcheck whose gap an office answers for"),
    Column("reason", 70, "why it is accepted"),
    Column("by", 36, "the office, never the name of a person"),
    Column("since", 13, "first day, where there is one"),
    Column("until", 13, "last day"),
)
FACT_COLUMNS = (
    Column(ID, 27, "locked", locked=True),
    Column(QUESTION, 56, "and, of some, the items below it", locked=True),
    Column("value", 30, "choose; the cell's note explains"),
    Column("from", 12, "first day of the rule, where known"),
    Column("to", 12, "last day of a former rule"),
    Column("role", 13, "only where it holds in one role"),
    Column("sector", 17, "only where it holds for one"),
    Column("category", 17, "only where it holds for one"),
    Column("counterpart", 13, "only towards one country, as QA"),
    Column("cite", 24, "key of the law, then the place: fea s. 24(1); one to a line"),
    Column("says", 56, f"what the law says, in your own words; at most {SAYS_MOST} characters"),
    Column("evidence", 13, "how it was found out"),
    Column("source", 34, "where the text was read"),
    Column("note", 44, "doubts; two readings"),
    Column(KEY, 10, "", locked=True),
)
EVIDENCE_HELP = {
    "primary": "the article itself was read (the law needs a date under `read`)",
    "secondary": "a reputable description was read",
    "unverified": "neither",
}


def head_fields(roles: Iterable[str]) -> list[str]:
    """Return the rows of the sheet about the jurisdiction, of an agreement or of a country."""
    agreement = "agreement" in roles
    return [f for f in HEAD_FIELDS if (f != "inherits" if agreement else f not in _ONLY_AGREEMENTS)]


def asked(codebook: Codebook, roles: Iterable[str]) -> dict[str, list[Measure]]:
    """Return the measures that are asked of any of the roles, by topic, in the order of the codebook."""
    wanted = set(roles)
    found: dict[str, list[Measure]] = {}
    for topic in codebook.topics:
        found[topic] = [m for m in codebook.measures.values() if m.topic == topic and wanted & set(m.roles)]
    return {topic: measures for topic, measures in found.items() if measures}


def sheet_names(topics: Iterable[str]) -> dict[str, str]:
    """Return the name of each topic's sheet: one that Excel accepts, and unlike any other."""
    used = {name.casefold() for name in (GUIDE, HEAD, LAWS, AMENDMENTS, ACCEPTED, LISTS, KEPT, "History")}
    names = {}
    for topic in topics:
        plain = topic.replace("_", " ").translate(_FORBIDDEN).capitalize()[:LONGEST_NAME]
        name, number = plain, 1
        while name.casefold() in used:
            number += 1
            name = f"{plain[: LONGEST_NAME - len(str(number)) - 1]} {number}"
        used.add(name.casefold())
        names[topic] = name
    return names
