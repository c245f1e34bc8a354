"""Law files of every shape, forms made of them, and what becomes of a form that was filled in."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import openpyxl
from hypothesis import strategies as st

from lexcheck.codebook.load import compile_texts
from lexcheck.codebook.model import EVIDENCE, Measure
from lexcheck.errors import Place
from lexcheck.law.fields import tidy
from lexcheck.law.form_read import form_text
from lexcheck.law.model import (
    Acceptance,
    Amendment,
    Citation,
    Fact,
    Inherits,
    Jurisdiction,
    Law,
    LawFile,
    Scope,
    Terms,
    Value,
)
from lexcheck.law.read import read_text
from lexcheck.report.law_form import law_form

HERE = Path(__file__).parent
BOOK = compile_texts({"form.lex": (HERE / "form.lex").read_text(encoding="utf-8")})
TEXT = (HERE / "form.yaml").read_text(encoding="utf-8")
TODAY = date(2026, 11, 21)

Change = Callable[[Any], None]

LIKE_SOMETHING_ELSE = (
    "=1+1",
    "+cmd|' /C calc'!A0",
    "@SUM(A1)",
    "'quoted'",
    "2020-07-01",
    "1e5",
    "007",
    "1,5",
    "TRUE",
    "#N/A",
    "silent",
    "_x0041_",
    "x005F_",
    'a "quotation" \\ n',
    "# no comment",
    "- no item: {or} [list]",
    "~",
    "<b>&amp;</b>",
    "قانون العمل 中华人民共和国 वैदेशिक",
    "x" * 10_000,
)


def file_of(text: str) -> LawFile:
    """Read the text of a law file."""
    return read_text(text, "XX.yaml", BOOK)


def made(file: LawFile, text: str = "", spare: int = 1) -> bytes:
    """Make a form."""
    return law_form(file, BOOK, text, spare)


def back(form: bytes) -> str:
    """Return the text of the law file that a form makes."""
    return form_text(form, "form.xlsx", BOOK, TODAY)


def changed(form: bytes, change: Change) -> bytes:
    """Return a form after something was done to it, as by whoever fills it in."""
    book = openpyxl.load_workbook(io.BytesIO(form))
    change(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def row_of(sheet: Any, key: str, nth: int = 1) -> int:
    """Return the row of a measure, or of an item as `measure item`; it can have several."""
    keys = {str(cell.value): cell.column for cell in sheet[3]}["row"]
    found = [row for row in range(5, sheet.max_row + 1) if sheet.cell(row, keys).value == key]
    return found[nth - 1]


def cell_of(sheet: Any, key: str, column: str, nth: int = 1) -> Any:
    """Return the cell of a measure or an item in a column."""
    columns = {str(cell.value): cell.column for cell in sheet[3]}
    return sheet.cell(row_of(sheet, key, nth), columns[column])


def _days(first: int, last: int) -> st.SearchStrategy[date]:
    return st.dates(date(first, 1, 1), date(last, 12, 31))


def _sort(*days: date | None) -> list[date | None]:
    known = iter(sorted(day for day in days if day))
    return [next(known) if day else None for day in days]


_LETTERS = st.characters(
    exclude_categories=("Cs", "Cc", "Cn", "Zl", "Zp"),
    exclude_characters="\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
)
_LINE = st.one_of(st.text(_LETTERS, max_size=40).map(tidy).filter(bool), st.sampled_from(LIKE_SOMETHING_ELSE))
_MAYBE = st.just("") | _LINE
_SAYS = _LINE.filter(lambda text: len(text) <= 600)
_NOTE = st.lists(_LINE, max_size=3).map("\n\n".join)
_KEYS = st.from_regex(r"[A-Za-z][A-Za-z0-9_.-]{0,8}", fullmatch=True)


@st.composite
def _laws(draw: st.DrawFn, key: str) -> Law:
    adopted, in_force, repealed = _sort(*(draw(st.none() | _days(1850, 1989)) for _ in range(3)))
    amendments = st.tuples(_days(1990, 2000), _MAYBE, _NOTE) | st.tuples(st.none(), _LINE, _NOTE)
    return Law(
        key=key,
        title=draw(_LINE),
        number=draw(_MAYBE),
        adopted=adopted,
        in_force=in_force,
        repealed=repealed,
        amended=tuple(Amendment(*parts) for parts in draw(st.lists(amendments, max_size=2))),
        language=draw(st.sampled_from(("", "ne", "no", "true"))),
        url=draw(_MAYBE),
        read=draw(st.none() | _days(1990, 2000)),
        note=draw(_NOTE),
    )


def _values(measure: Measure) -> st.SearchStrategy[tuple[Value | None, frozenset[str]]]:
    """Draw answers with the items that nobody looked at."""
    nothing: st.SearchStrategy[Any] = st.just(frozenset())
    if measure.kind == "set":
        answers = st.fixed_dictionaries({item: st.sampled_from("yn?") for item in measure.choice_ids})
        found: st.SearchStrategy[Any] = answers.map(
            lambda given: tuple(frozenset(i for i, a in given.items() if a == mark) for mark in "y?")
        )
    elif measure.kind == "number":
        most = 1e12
        number = st.floats(-most, most) | st.integers(-(10**12), 10**12).map(float) | st.just(0.1 + 0.2)
        found = st.tuples(number, nothing)
    else:
        found = st.tuples(st.sampled_from(measure.choice_ids), nothing)
    return st.tuples(st.none(), nothing) | found


@st.composite
def _facts(draw: st.DrawFn, measure: Measure, where: Scope, law: Jurisdiction) -> list[Fact]:
    """Draw one rule, or a former one and the present one."""
    turn = draw(st.none() | _days(2001, 2020))
    begins = draw(st.none() | _days(1990, 2000))
    ends = draw(st.none() | _days(2021, 2030))
    periods = [(begins, ends)] if turn is None else [(begins, turn), (turn + timedelta(1), ends)]
    return [draw(_fact(measure, where, law, period)) for period in periods]


@st.composite
def _fact(
    draw: st.DrawFn,
    measure: Measure,
    where: Scope,
    law: Jurisdiction,
    period: tuple[date | None, date | None],
) -> Fact:
    value, unassessed = draw(_values(measure))
    keys = st.sampled_from(sorted(law.laws)) if law.laws else st.nothing()
    pins = _LINE.filter(lambda text: len(text) < 100) | st.just("")
    cite = draw(st.lists(st.builds(Citation, keys, pins), max_size=3)) if law.laws else []
    source = draw(_MAYBE)
    sound = ["unverified"] if value is not None else []
    if cite or source:
        sound.append("secondary")
    if cite and source and all(law.laws[c.law].read for c in cite):
        sound.append("primary")
    source = source or ("" if sound else "somewhere")
    return Fact(
        measure=measure.id,
        value=value,
        evidence=draw(st.sampled_from(sound or [EVIDENCE[1]])),
        unassessed=unassessed,
        begins=period[0],
        ends=period[1],
        where=where,
        cite=tuple(cite),
        says=draw(_SAYS if value is not None else st.just("") | _SAYS),
        source=source,
        note=draw(_NOTE),
        jurisdiction=law.id,
    )


def _scopes(measure: Measure, law: Jurisdiction) -> st.SearchStrategy[Scope]:
    roles = [role for role in law.roles if role in measure.roles]
    return st.builds(
        Scope,
        role=st.sampled_from(["", *roles]),
        sector=st.sampled_from(["", *BOOK.sectors]),
        category=st.sampled_from(["", *BOOK.categories]),
        counterpart=st.sampled_from(["", "NO", "CA-QC"]),
    )


@st.composite
def _acceptances(draw: st.DrawFn) -> list[Acceptance]:
    rules = draw(st.lists(st.sampled_from(sorted(BOOK.rules)), unique=True))
    since = st.none() | _days(2001, 2010)
    gaps = [Acceptance(r, draw(_LINE), draw(_LINE), draw(_days(2011, 2020)), draw(since)) for r in rules]
    return gaps + [replace(g, since=g.until + timedelta(1), until=date(2030, 1, 1)) for g in gaps[:1]]


@st.composite
def _heads(draw: st.DrawFn) -> LawFile:
    kind = draw(st.sampled_from(("country", "part", "agreement")))
    ways = (("origin",), ("destination",), ("origin", "destination"), ("destination", "origin"))
    terms = None
    if kind == "agreement":
        in_force, ended = _sort(draw(st.none() | _days(1850, 1989)), draw(st.none() | _days(1850, 1989)))
        origins = draw(st.sampled_from((("NP",), ("LK", "CA-QC"))))
        terms = Terms(origins, ("MY", "NO"), in_force, ended)
    head = Jurisdiction(
        id={"country": "ON", "part": "XX-1", "agreement": "NP-MY-1989"}[kind],
        name=draw(_LINE),
        roles=("agreement",) if terms else draw(st.sampled_from(ways)),
        as_at=draw(_days(2021, 2025)),
        read=draw(st.none() | _days(1850, 2026).filter(lambda day: day <= TODAY)),
        laws={key: draw(_laws(key)) for key in draw(st.lists(_KEYS, max_size=3, unique=True))},
        facts={},
        note=draw(_NOTE),
        terms=terms,
    )
    head = replace(head, accepted=tuple(draw(_acceptances())))
    return LawFile(head, Inherits("XX", Place("XX-1.yaml")) if kind == "part" else None)


@st.composite
def law_files(draw: st.DrawFn) -> LawFile:
    """Draw law files: of countries, of parts of one, of agreements, with rules of every kind."""
    file = draw(_heads())
    law = file.jurisdiction
    asked = [m for m in BOOK.measures.values() if set(m.roles) & set(law.roles)]
    for measure in draw(st.lists(st.sampled_from(asked), max_size=4, unique_by=lambda m: m.id)):
        scopes = draw(st.lists(_scopes(measure, law), min_size=1, max_size=3, unique=True))
        law.facts[measure.id] = tuple(f for s in scopes for f in draw(_facts(measure, s, law)))
    return file
