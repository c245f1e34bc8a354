"""The facts of a form: rows of its sheets → the facts of a law file.

A row that begins with a measure is a fact. Of a set, a row for each item follows it; an item
that nobody answered was not read.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from lexcheck.codebook.model import Codebook, Measure
from lexcheck.law import form
from lexcheck.law.cells import CellNotes
from lexcheck.law.form_rows import Row, filled
from lexcheck.law.read_facts import WHERE_FIELDS
from lexcheck.law.source import quoted
from lexcheck.law.workbook import Cell
from lexcheck.law.yaml12 import Mapping, Sequence

_LOCKED = frozenset(c.name for c in form.FACT_COLUMNS if c.locked)
_LOOKED = "write `silent` where the law was read and has no such provision; empty the row where nobody looked"


@dataclass
class _Asked:
    """One fact of a form: the row of its measure, and its items with the cells of their answers."""

    measure: str
    row: Row
    items: list[tuple[str, Cell]] = field(default_factory=list)

    @property
    def answered(self) -> bool:
        return _answered(self.row) or any(not cell.empty for _, cell in self.items)


def _answered(row: Row) -> bool:
    return any(name not in _LOCKED for name, _ in filled(row))


class FactReader:
    """Reads the sheets of a form one after another."""

    def __init__(self, notes: CellNotes, codebook: Codebook) -> None:
        self.notes = notes
        self.codebook = codebook
        self.facts: dict[str, Sequence] = {}

    def ordered(self, order: Iterable[str], into: Mapping) -> Mapping:
        """Put the facts into a group: the measures of `order` first, then the others as they came."""
        for measure in dict.fromkeys((*order, *self.facts)):
            if measure in self.facts:
                self.notes.put(into, measure, self.facts[measure])
        return into

    def read(self, rows: Iterable[Row]) -> None:
        """Read the rows of one sheet."""
        asked: list[_Asked] = []
        for row in rows:
            measure, item = self._question(row)
            if not item and measure:
                asked.append(_Asked(measure, row))
            elif item and asked and measure in ("", asked[-1].measure):
                asked[-1].items.append((item, row["value"]))
            elif _answered(row):
                message = f"the item {quoted(item)} does not stand below its question"
                message = message if item else "this row has no id, so that nobody knows what it answers"
                self.notes.refuse(row[form.ID], message, "move it back, or make a new form")
        for each in asked:
            if each.answered:
                self._add(each)

    def _question(self, row: Row) -> tuple[str, str]:
        """Return the measure and the item of a row, empty where it does not tell of one."""
        node = self.notes.text(row[form.ID])
        written = node.raw
        kept = str(row[form.KEY].content or "").split()
        if kept and written != kept[-1] and node.line not in self.notes.refused:
            message = f"the id of this row was {quoted(kept[-1])}" + (
                f" and is {quoted(written)} now" if written else " and is gone"
            )
            self.notes.refuse(row[form.ID], message, "ids are not to be changed: write it again")
        measure, item = (*kept, "", "")[:2]
        if not kept:
            measure, item = (written, "") if "." in written else ("", written)
        return measure, item

    def _add(self, asked: _Asked) -> None:
        notes, row = self.notes, asked.row
        fact = notes.mapping(row[form.ID])
        self._put_value(fact, asked, self.codebook.measures.get(asked.measure))
        for name in ("from", "to"):
            if not row[name].empty:
                notes.put(fact, name, notes.day(row[name]))
        limits = [name for name in WHERE_FIELDS if not row[name].empty]
        if limits:
            where = notes.mapping(row[limits[0]])
            for name in limits:
                notes.put(where, name, notes.text(row[name]))
            notes.put(fact, "where", where)
        if not row["cite"].empty:
            notes.put(fact, "cite", notes.parts(row["cite"], "\n"))
        for name in ("says", "evidence", "source", "note"):
            if not row[name].empty:
                notes.put(fact, name, notes.text(row[name]))
        if asked.measure not in self.facts:
            self.facts[asked.measure] = Sequence(notes.source, fact.line, 1)
        self.facts[asked.measure].items.append(fact)

    def _put_value(self, fact: Mapping, asked: _Asked, measure: Measure | None) -> None:
        notes, cell = self.notes, asked.row["value"]
        silent = str(cell.content).strip().casefold() == form.SILENT
        if silent and any(not answer.empty for _, answer in asked.items):
            message = "the law cannot be silent on this when it answers items below"
            notes.put(fact, "value", notes.refuse(cell, message, "empty this cell, or their answers"))
        elif silent:
            notes.put(fact, "silent", notes.scalar(cell, "true", True))
        elif measure is not None and measure.kind == "set":
            self._put_items(fact, asked, measure)
        elif cell.empty:
            notes.put(
                fact, "value", notes.refuse(cell, "this question has no answer", f"choose one; {_LOOKED}")
            )
        elif measure is not None and measure.kind == "number":
            notes.put(fact, "value", notes.measured(cell))
        else:
            notes.put(fact, "value", notes.text(cell))

    def _put_items(self, fact: Mapping, asked: _Asked, measure: Measure) -> None:
        notes, cell = self.notes, asked.row["value"]
        answers: dict[str, Cell] = {}
        for item, beside in asked.items:
            if not beside.empty and item in answers:
                message = (
                    f"the item {quoted(item)} is answered twice; the first is in cell {answers[item].name}"
                )
                notes.refuse(beside, message, "empty one of the two")
            elif not beside.empty:
                answers[item] = beside
        if not cell.empty or not answers:
            message, help = "none of the items below is answered", f"answer each; {_LOOKED}"
            if not cell.empty:
                message = "this question is answered beside its items, in the rows below"
                help = f"leave this cell empty, or choose `{form.SILENT}`"
            notes.put(fact, "value", notes.refuse(cell, message, help))
            return
        value, unread = Sequence(notes.source, fact.line, 1), Sequence(notes.source, fact.line, 1)
        for item in dict.fromkeys((*answers, *measure.choice_ids)):
            # What has no row or no answer was not read: an item left out would be said to be missing.
            answer = self._answer(answers[item]) if item in answers else form.NOT_READ
            if answer != form.NO:
                stands = answers.get(item, cell)
                (value if answer == form.YES else unread).items.append(notes.scalar(stands, item, item))
        notes.put(fact, "value", value)
        if unread.items:
            notes.put(fact, "unassessed", unread)

    def _answer(self, cell: Cell) -> str:
        node = self.notes.text(cell)
        answer = node.raw.casefold()
        if answer and answer not in form.ANSWERS:
            message = f"{quoted(node.raw)} is no answer to whether the law has an item"
            self.notes.refuse(cell, message, f"write {form.YES}, {form.NO} or {form.NOT_READ}")
        return answer if answer in form.ANSWERS else form.NO
