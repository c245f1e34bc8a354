"""What the first sheet of a form says."""

from __future__ import annotations

from lexcheck.law import form
from lexcheck.report.form_book import FormBook

_WIDTH = 82
_PROSE = f"""\
# How to fill in this form

Each topic has a sheet, each question a row. Fill in the white and yellow cells. The grey and blue ones
are locked: by their ids the answers find their place.

# An answer

Open the article. Ask: for whom does this hold, with what exceptions, may or must, in force on the day?
Choose the lowest answer whose definition the text fully satisfies; the note on the cell has the
definitions, from least to most protective. Where two readings are possible, choose the lower and begin
the note with “Two readings:”.

Choose “{form.SILENT}” where the law was read and has no such provision. Where nobody has looked, leave the
row empty: an honest hole beats a guess.

Some questions have items in the rows below them. Answer each with {form.YES}, {form.NO} or
{form.NOT_READ}; one without an answer counts as {form.NOT_READ}.

With each answer go the article (cite), what it says in your own words (says), how it was found out
(evidence) and where the text was read (source). “primary” means that the article itself was read: it
needs an article, a source, and a date under “read” in the sheet {form.LAWS}.

# Articles

Enter each law once in the sheet {form.LAWS}, with a short key of your own. An article is the key, then the
place as printed: fea s. 24(1). Write one to a line (Alt+Enter begins a new line).

# Further rules on a question

A rule for some workers only, in one role, or towards one country has a row of its own, limited by role,
sector, category or counterpart. So has former law: give it a last day under “to”, and the present rule a
first one under “from”. Rows for this follow below the questions of each sheet. When they are used up,
have the form read and made anew.

# Dates

Year, month and day as 2020-07-01, in the Gregorian calendar.

# When it is filled in

“lexcheck law import FORM.xlsx --output FILE.yaml” makes the law file, and tells every mistake with its
sheet and cell. Formulas are not read: write the values themselves.
"""


def guide(book: FormBook) -> None:
    """Add the sheet that tells how a form is filled in."""
    sheet = book.sheet(form.GUIDE)
    sheet.set_column(0, 0, _WIDTH)
    sheet.hide_gridlines(2)
    for row, paragraph in enumerate(_PROSE.strip().split("\n\n"), 1):
        title = paragraph.startswith("# ")
        text = " ".join(paragraph.removeprefix("# ").split("\n"))
        book.put(sheet, row, 1, text, book.looks.title if title else book.looks.prose)
        book.fit(sheet, row, [(text, _WIDTH)], least=2)
    sheet.protect("", {"format_columns": True, "format_rows": True})
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
