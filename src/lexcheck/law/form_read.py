"""A form that was filled in → a law file; every mistake is told of its sheet and cell.

What the cells hold becomes the same parts that the text of a law file has, so that the
checks are those of `law check`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from lexcheck.codebook.model import Codebook
from lexcheck.errors import InvalidFilesError
from lexcheck.law import form
from lexcheck.law.cells import CellNotes, CellSource
from lexcheck.law.form_facts import FactReader
from lexcheck.law.form_rows import filled, rows
from lexcheck.law.future import IN_FUTURE_HELP, late_dates
from lexcheck.law.layout import Former, former_file, laid_out
from lexcheck.law.model import LawFile
from lexcheck.law.read import read_nodes
from lexcheck.law.source import listed, quoted
from lexcheck.law.workbook import Cell, Sheet, open_workbook, wrong
from lexcheck.law.yaml12 import Mapping, Node, Sequence

LONGEST_KEY = 100
_NEW_FORM = "make a new form with `lexcheck law form`"


@dataclass
class _Memory:
    """What the form remembers of the file it was made of: its text, and the sheets that it became."""

    sheets: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)


def form_text(data: bytes, path: str, codebook: Codebook, today: date) -> str:
    """Read the bytes of a form and return the text of the law file that it makes.

    Where the form says what the file said that it was made of, the text is that file's own, with
    its comments; the measures stand in the order of that file, new ones after them. `path` is the
    name shown in messages. Raises InvalidFilesError with every mistake.
    """
    sheets = open_workbook(data, path)
    memory = _memory(sheets, path)
    _refuse_missing(sheets, memory, path)
    former = former_file("\n".join(memory.lines), path, codebook)
    file = _read(CellNotes(CellSource(path)), sheets, memory, former, codebook, today)
    return laid_out(file, former, path, codebook)


def _read(
    notes: CellNotes,
    sheets: dict[str, Sheet],
    memory: _Memory,
    former: Former | None,
    codebook: Codebook,
    today: date,
) -> LawFile:
    root = Mapping(notes.source, 1, 1)
    notes.put(root, "jurisdiction", _head(notes, sheets[form.HEAD]))
    notes.put(root, "laws", _laws(notes, sheets))
    facts = FactReader(notes, codebook)
    for name in memory.sheets:
        facts.read(rows(notes, sheets[name], form.FACT_COLUMNS))
    order = former.file.jurisdiction.facts if former else ()
    notes.put(root, "facts", facts.ordered(order, Mapping(notes.source, 1, 1)))
    notes.put(root, "accepted", _accepted(notes, sheets[form.ACCEPTED]))
    file = read_nodes(notes, root, codebook)
    _refuse_future(notes, root, file, today)
    return file


def _memory(sheets: dict[str, Sheet], path: str) -> _Memory:
    sheet = sheets.get(form.KEPT, Sheet(form.KEPT))
    if sheet.at(1, 1).content != "form":
        raise wrong(path, "this workbook is not a form of a law file", _NEW_FORM)
    if sheet.at(1, 2).content != form.VERSION:
        message = f"this form is of another version of lexcheck ({quoted(str(sheet.at(1, 2).content))})"
        raise wrong(path, message, _NEW_FORM)
    memory = _Memory()
    for row in range(2, sheet.last_row + 1):
        text = str(sheet.at(row, 2).content or "")
        if sheet.at(row, 1).content == "sheet":
            memory.sheets.append(text)
        else:
            memory.lines.append(text)
    return memory


def _refuse_missing(sheets: dict[str, Sheet], memory: _Memory, path: str) -> None:
    """Raise for sheets that were deleted or renamed: what they held would be lost without a word."""
    wanted = (form.HEAD, form.LAWS, form.AMENDMENTS, form.ACCEPTED, *memory.sheets)
    missing = [name for name in wanted if name not in sheets]
    if missing:
        help = "give it its name again, or make a new form; to leave it unanswered, leave it empty"
        errors = [wrong(path, f"there is no sheet {quoted(name)}", help) for name in missing]
        raise InvalidFilesError(d for error in errors for d in error.diagnostics)


def _head(notes: CellNotes, sheet: Sheet) -> Mapping:
    head = notes.mapping(sheet.at(form.FIRST, 2))
    parties: Mapping | None = None
    for row in rows(notes, sheet, form.HEAD_COLUMNS):
        name, cell = str(row["field"].content or "").strip(), row["value"]
        if name in (form.ORIGINS, form.DESTINATIONS):
            parties = parties or notes.mapping(cell)
            side = name.removeprefix("parties: ")
            if cell.empty:
                notes.put(parties, side, notes.refuse(cell, f"no country of {side} is named", "as in NP, LK"))
            else:
                notes.put(parties, side, notes.parts(cell, ","))
        elif cell.empty:
            continue
        elif name not in form.HEAD_FIELDS:
            message = (
                f"{quoted(name)} is not a field of the jurisdiction" if name else "this row has no field"
            )
            notes.refuse(row["field"], message, f"the fields are {listed(form.HEAD_FIELDS)}")
        elif name in head.items:
            notes.refuse(row["field"], f"{quoted(name)} is given twice", "empty one of the two")
        else:
            notes.put(head, name, _head_value(notes, name, cell))
    if parties is not None:
        notes.put(head, "parties", parties)
    return head


def _head_value(notes: CellNotes, name: str, cell: Cell) -> Node:
    if name == "roles":
        return notes.parts(cell, ",")
    return notes.day(cell) if name in ("as_at", "read", "in_force", "ended") else notes.text(cell)


_LAW_DAYS = ("adopted", "in_force", "repealed", "read")


def _laws(notes: CellNotes, sheets: dict[str, Sheet]) -> Mapping:
    laws = notes.mapping(sheets[form.LAWS].at(form.FIRST, 1))
    for row in rows(notes, sheets[form.LAWS], form.LAW_COLUMNS):
        cell = row["key"]
        if cell.empty:
            notes.refuse(cell, "this law has no key", "a citation begins with it, as fea in fea s. 24(1)")
            continue
        node = notes.text(cell)
        key = node.raw
        if not key:
            continue
        if key in laws.items:
            message = f"the key {quoted(key)} is given twice; the first is {_where(notes, laws.keys[key])}"
            notes.refuse(cell, message, "give each law a key of its own")
        elif len(key) > LONGEST_KEY:
            notes.refuse(cell, f"a key has at most {LONGEST_KEY} characters, and this has {len(key)}")
        else:
            law = notes.mapping(cell)
            notes.put(laws, key, law)
            for name, value in filled(row):
                if name != "key":
                    notes.put(law, name, (notes.day if name in _LAW_DAYS else notes.text)(value))
    _amendments(notes, sheets[form.AMENDMENTS], laws)
    return laws


def _where(notes: CellNotes, node: Node) -> str:
    return notes.source.where(node.place)


def _amendments(notes: CellNotes, sheet: Sheet, laws: Mapping) -> None:
    for row in rows(notes, sheet, form.AMENDMENT_COLUMNS):
        cell = row["law"]
        key = "" if cell.empty else notes.text(cell).raw
        law = laws.items.get(key)
        if cell.empty:
            notes.refuse(cell, "this row does not say which law was amended", "write the key of the law")
        elif key and not isinstance(law, Mapping):
            help = f"the keys are {listed(laws.items, 30)}" if laws.items else "write the law there first"
            notes.refuse(cell, f"the sheet {form.LAWS} has no law {quoted(key)}", help)
        elif isinstance(law, Mapping):
            amendment = notes.mapping(cell)
            for name, value in filled(row):
                if name != "law":
                    notes.put(amendment, name, (notes.day if name == "date" else notes.text)(value))
            if "amended" not in law.items:
                notes.put(law, "amended", Sequence(notes.source, amendment.line, 1))
            amended = law.items["amended"]
            assert isinstance(amended, Sequence)
            amended.items.append(amendment)


def _accepted(notes: CellNotes, sheet: Sheet) -> Sequence:
    found = Sequence(notes.source, 1, 1)
    for row in rows(notes, sheet, form.ACCEPTED_COLUMNS):
        gap = notes.mapping(row["rule"])
        for name, value in filled(row):
            notes.put(gap, name, (notes.day if name in ("since", "until") else notes.text)(value))
        found.items.append(gap)
    return found


def _refuse_future(notes: CellNotes, root: Mapping, file: LawFile, today: date) -> None:
    head = root.items["jurisdiction"]
    assert isinstance(head, Mapping)
    for name, message in late_dates(file.jurisdiction, today).items():
        notes.say(head.keys[name], message, IN_FUTURE_HELP)
    if notes.found:
        raise InvalidFilesError(notes.found)
