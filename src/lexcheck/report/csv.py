"""A table as comma-separated values."""

from __future__ import annotations

import csv as stdlib_csv
import io

from lexcheck.report.tables import Tables, Value

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def csv(tables: Tables) -> str:
    """Return the main table as CSV (RFC 4180)."""
    out = io.StringIO()
    writer = stdlib_csv.writer(out)
    writer.writerow(tables.main_table.columns)
    for row in tables.main_table.rows:
        writer.writerow([guarded(value) for value in row])
    return out.getvalue()


def guarded(value: Value) -> Value:
    """Return a value that no spreadsheet takes for a formula: a text that looks like one gets an apostrophe.

    A number stays as it is.

    >>> guarded("=1+1"), guarded("-5")
    ("'=1+1", '-5')
    """
    if isinstance(value, int) or not value.startswith(_FORMULA):
        return value
    try:
        float(value)
    except ValueError:
        return f"'{value}"
    return value
