"""A law file as a workbook to be filled in: a sheet for each topic, a row for each rule of the law.

`law.form_read` reads the workbook back.
"""

from __future__ import annotations

from collections.abc import Iterable

from xlsxwriter.worksheet import Worksheet

from lexcheck.codebook.model import EVIDENCE, Codebook, Measure
from lexcheck.law import form
from lexcheck.law.model import Amendment, Fact, Jurisdiction, Law, LawFile
from lexcheck.law.read_facts import WHERE_FIELDS
from lexcheck.report.form_book import FormBook
from lexcheck.report.law_form_guide import guide

_EMPTY_ROWS = 40
"""The rows of the sheets of laws and amendments that are laid out for more of them."""
_LAST = 1_000
"""The last row of those sheets that has drop-downs."""
_LONGEST_LINE, _MOST_LINES = 16_000, 40_000
"""The text of a law file that a form remembers; of one beyond them the layout and comments are lost."""
_ROLES = {True: ("agreement",), False: ("origin", "destination", "origin, destination")}
_AGAIN = "Another rule on the same question"


def law_form(file: LawFile, codebook: Codebook, text: str, spare: int = 1) -> bytes:
    """Return the bytes of a workbook in which a law file can be filled in.

    Each question has `spare` empty rows for further rules. The form remembers the `text` of the
    file, so that what is not changed comes back as it was. Raises UsageError when a text of the
    file does not fit into a cell.
    """
    law = file.jurisdiction
    book = FormBook(f"{law.name} ({law.id})")
    guide(book)
    _head(book, file)
    _laws(book, law)
    _amendments(book, law)
    topics = form.asked(codebook, law.roles)
    names = form.sheet_names(topics)
    for topic, measures in topics.items():
        _Topic(book, law, codebook, names[topic]).write(codebook.topics[topic].title, measures, spare)
    _accepted(book, law, codebook)
    _kept(book, names.values(), text)
    return book.done()


def _head(book: FormBook, file: LawFile) -> None:
    law, looks = file.jurisdiction, book.looks
    sheet = book.table(form.HEAD, f"{law.name} ({law.id})", form.HEAD_COLUMNS, 0)
    agreement = law.terms is not None
    days = {"as_at": law.as_at, "read": law.read}
    if law.terms:
        days |= {"in_force": law.terms.in_force, "ended": law.terms.ended}
    texts = {
        "id": law.id,
        "name": law.name,
        "inherits": file.inherits.raw.strip() if file.inherits else "",
        "roles": ", ".join(law.roles),
        form.ORIGINS: ", ".join(law.terms.origins) if law.terms else "",
        form.DESTINATIONS: ", ".join(law.terms.destinations) if law.terms else "",
        "note": law.note,
    }
    for row, name in enumerate(form.head_fields(law.roles), form.FIRST):
        book.put(sheet, row, 1, name, looks.locked)
        book.put(sheet, row, 3, form.HEAD_FIELDS[name], looks.locked)
        if name in days:
            book.put_day(sheet, row, 2, days[name])
        else:
            book.put(sheet, row, 2, texts[name], looks.text)
            widths = [column.width for column in form.HEAD_COLUMNS]
            book.fit(sheet, row, zip(("", texts[name], form.HEAD_FIELDS[name]), widths, strict=True))
        if name == "roles":
            book.choose(sheet, (row, row), 2, dict.fromkeys((texts[name], *_ROLES[agreement])))


def _open_table(book: FormBook, name: str, columns: tuple[form.Column, ...], count: int) -> Worksheet:
    """Add a sheet in which rows can be added: all of it is open but the headings."""
    sheet = book.table(name, name, columns, 1)
    for number, column in enumerate(columns, 1):
        sheet.set_column(number - 1, number - 1, column.width, book.looks.free)
        for row in range(form.FIRST + count, form.FIRST + count + _EMPTY_ROWS):
            book.put(sheet, row, number, "", book.looks.text)
    return sheet


def _fill(
    book: FormBook, sheet: Worksheet, row: int, columns: tuple[form.Column, ...], value: object
) -> None:
    """Write the fields of a law, an amendment or an accepted gap, which the columns are named after."""
    for number, column in enumerate(columns, 1):
        content = getattr(value, column.name, "")
        if isinstance(content, str):
            book.put(sheet, row, number, content, book.looks.text)
        else:
            book.put_day(sheet, row, number, content)
    texts = [(str(getattr(value, column.name, "")), column.width) for column in columns]
    book.fit(sheet, row, texts)


def _laws(book: FormBook, law: Jurisdiction) -> None:
    sheet = _open_table(book, form.LAWS, form.LAW_COLUMNS, len(law.laws))
    for row, each in enumerate(law.laws.values(), form.FIRST):
        _fill(book, sheet, row, form.LAW_COLUMNS, each)


def _amendments(book: FormBook, law: Jurisdiction) -> None:
    amended: list[tuple[Law, Amendment]] = [(each, a) for each in law.laws.values() for a in each.amended]
    sheet = _open_table(book, form.AMENDMENTS, form.AMENDMENT_COLUMNS, len(amended))
    for row, (each, amendment) in enumerate(amended, form.FIRST):
        _fill(book, sheet, row, form.AMENDMENT_COLUMNS, amendment)
        book.put(sheet, row, 1, each.key, book.looks.text)
    book.choose(sheet, (form.FIRST, _LAST), 1, f"={form.LAWS}!$A${form.FIRST}:$A${_LAST}")


def _accepted(book: FormBook, law: Jurisdiction, codebook: Codebook) -> None:
    sheet = _open_table(book, form.ACCEPTED, form.ACCEPTED_COLUMNS, len(law.accepted))
    for row, gap in enumerate(law.accepted, form.FIRST):
        _fill(book, sheet, row, form.ACCEPTED_COLUMNS, gap)
    if codebook.rules:
        book.choose(sheet, (form.FIRST, _LAST), 1, codebook.rules)


class _Topic:
    """Writes the sheet of one topic: the questions with the facts there are, then rows for further rules."""

    def __init__(self, book: FormBook, law: Jurisdiction, codebook: Codebook, name: str) -> None:
        self.book = book
        self.law = law
        self.codebook = codebook
        self.name = name
        self.columns = {column.name: number for number, column in enumerate(form.FACT_COLUMNS, 1)}
        self.row = form.FIRST

    def write(self, title: str, measures: Iterable[Measure], spare: int) -> None:
        """Write the whole sheet."""
        self.sheet = self.book.table(
            self.name, f"{title}: {self.law.name} ({self.law.id})", form.FACT_COLUMNS, 2
        )
        self._explain()
        for measure in measures:
            facts: tuple[Fact | None, ...] = self.law.facts.get(measure.id, ()) or (None,)
            for number, fact in enumerate(facts):
                self._rule(measure, fact, again=number > 0)
        self.row += 1
        self._point_here()
        for measure in measures:
            for _ in range(spare):
                self._rule(measure, None, again=True)
        self._choices()

    def _explain(self) -> None:
        known = {
            "sector": self.codebook.sectors,
            "category": self.codebook.categories,
            "evidence": form.EVIDENCE_HELP,
        }
        for name, words in known.items():
            text = "\n".join(f"{word}: {meaning}" for word, meaning in words.items())
            self.book.note(self.sheet, form.HEADINGS, self.columns[name], text)

    def _point_here(self) -> None:
        """Begin the rows for further rules, and lead to them from the top."""
        self._put("question", "Further rules: for some workers, for other days, towards one country", "title")
        target = f"internal:'{self.name}'!C{self.row + 1}"
        text = f"Further rules on these questions: from row {self.row + 1}"
        self.sheet.write_url(1, 0, target, None, text)
        self.row += 1

    def _rule(self, measure: Measure, fact: Fact | None, *, again: bool) -> None:
        """Write the row of a fact, or an empty one, and those of its items."""
        first = self.row
        question = ("", f"{_AGAIN}: {measure.title}") if again else (measure.title, measure.ask)
        self._put(form.ID, measure.id, "measure")
        self._put(form.KEY, measure.id, "measure")
        self.book.put_titled(
            self.sheet, self.row, self.columns[form.QUESTION], *question, self.book.looks.measure
        )
        self._answer(measure, fact)
        fields = self._fields(fact)
        self._fit({form.ID: measure.id, form.QUESTION: "\n".join(question), **fields}, least=3)
        words = () if measure.kind in ("set", "number") else measure.choice_ids
        if measure.kind != "number":
            self.book.choose(self.sheet, (first, first), self.columns["value"], (*words, form.SILENT))
        self.book.note(self.sheet, first, self.columns["value"], _definitions(measure))
        self.row += 1
        if measure.kind == "set" and measure.choices:
            for choice in measure.choices:
                self._item(measure, fact, choice.id, choice.definition)
            self.book.choose(self.sheet, (first + 1, self.row - 1), self.columns["value"], form.ANSWERS)

    def _answer(self, measure: Measure, fact: Fact | None) -> None:
        column = self.columns["value"]
        value = form.SILENT if fact is not None and fact.silent else "" if fact is None else fact.value
        if isinstance(value, float):
            self.book.put_number(self.sheet, self.row, column, value)
        else:
            look = self.book.looks.number if measure.kind == "number" else self.book.looks.answer
            self.book.put(self.sheet, self.row, column, value if isinstance(value, str) else "", look)

    def _fields(self, fact: Fact | None) -> dict[str, str]:
        """Write the cells beside the answer; return the texts in them."""
        self.book.put_day(self.sheet, self.row, self.columns["from"], fact.begins if fact else None)
        self.book.put_day(self.sheet, self.row, self.columns["to"], fact.ends if fact else None)
        texts = {name: getattr(fact.where, name) if fact else "" for name in WHERE_FIELDS}
        texts["cite"] = "\n".join(map(str, fact.cite)) if fact else ""
        texts |= {
            name: getattr(fact, name) if fact else "" for name in ("says", "evidence", "source", "note")
        }
        for name, text in texts.items():
            self._put(name, text, "text")
        return texts

    def _item(self, measure: Measure, fact: Fact | None, item: str, definition: str) -> None:
        self._put(form.ID, item, "item")
        self._put(form.KEY, f"{measure.id} {item}", "locked")
        self._put(form.QUESTION, definition, "item")
        answer = ""
        if fact is not None and isinstance(fact.value, frozenset):
            unread = item in fact.unassessed
            answer = form.YES if item in fact.value else form.NOT_READ if unread else form.NO
        self._put("value", answer, "answer")
        for column in form.FACT_COLUMNS:
            if not column.locked and column.name != "value":
                self._put(column.name, "", "off")
        self._fit({form.QUESTION: definition})
        self.row += 1

    def _choices(self) -> None:
        """Give the columns with the same words in every row their drop-downs."""
        words = {
            "role": self.law.roles,
            "sector": self.codebook.sectors,
            "category": self.codebook.categories,
            "evidence": EVIDENCE,
        }
        for name, known in words.items():
            if known:
                self.book.choose(self.sheet, (form.FIRST, self.row - 1), self.columns[name], known)

    def _fit(self, texts: dict[str, str], least: int = 1) -> None:
        widths = {column.name: column.width for column in form.FACT_COLUMNS}
        self.book.fit(self.sheet, self.row, [(text, widths[name]) for name, text in texts.items()], least)

    def _put(self, column: str, text: str, look: str) -> None:
        self.book.put(self.sheet, self.row, self.columns[column], text, getattr(self.book.looks, look))


def _definitions(measure: Measure) -> str:
    """Return what the answers to a question mean, as the note on the cell for them says it."""
    lines = [f"{choice.id}: {choice.definition}" for choice in measure.choices]
    if measure.kind == "scale":
        lines.insert(0, "From least to most protective:")
    elif measure.kind == "set":
        lines = ["Answer each item in the rows below."]
    elif measure.kind == "number":
        lines = [f"A number, in {measure.unit.replace('_', ' ')}." if measure.unit else "A number."]
    else:
        lines = ["yes or no"]
    lines.append(f"{form.SILENT}: the law was read and has no such provision")
    return "\n".join([*lines, *(["", f"Coding: {measure.note}"] if measure.note else [])])


def _kept(book: FormBook, sheets: Iterable[str], text: str) -> None:
    """Add the hidden sheet with what the form remembers of the law file."""
    lines = text.split("\n")
    if max(map(len, lines)) > _LONGEST_LINE or len(lines) > _MOST_LINES:
        lines = []
    kept = [
        ("form", form.VERSION),
        *(("sheet", name) for name in sheets),
        *(("text", line) for line in lines),
    ]
    sheet = book.sheet(form.KEPT)
    for row, words in enumerate(kept, 1):
        for number, word in enumerate(words, 1):
            book.put(sheet, row, number, word, book.looks.text)
    sheet.protect()
    sheet.hide()
