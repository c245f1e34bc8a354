"""Dates in the head of a law file or bill that have not come yet.

`law check` alone asks: a file that was sound yesterday must not become unreadable on a
machine whose clock is behind.
"""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from lexcheck.errors import Diagnostic
from lexcheck.law.model import Bill, Jurisdiction
from lexcheck.law.source import read_source
from lexcheck.law.yaml12 import Mapping, compose

IN_FUTURE_HELP = "correct the date (is it of another calendar?)"


def future_dates(jurisdiction: Jurisdiction, today: date) -> list[Diagnostic]:
    """Return what is wrong with `as_at` and `read` of a law file or bill that was read without a mistake.

    The dates of its laws need no look: none can be after these two.
    """
    head_of, told = ("bill", jurisdiction.bill) if jurisdiction.bill else ("jurisdiction", jurisdiction)
    late = late_dates(told, today)
    if not late:
        return []
    source = read_source(Path(jurisdiction.place.path))
    root = compose(source, only=head_of)
    head = root.items.get(head_of) if isinstance(root, Mapping) else None
    keys = head.keys if isinstance(head, Mapping) else {}
    return [
        source.diagnostic(keys[name].place if name in keys else jurisdiction.place, message, IN_FUTURE_HELP)
        for name, message in late.items()
    ]


def late_dates(told: Jurisdiction | Bill, today: date) -> dict[str, str]:
    """Return a sentence for each of the fields `as_at` and `read` that lies in the future."""
    # In the east it may be tomorrow already.
    latest = today + timedelta(days=1)
    days = {"as_at": told.as_at, "read": told.read}
    return {
        name: f"`{name}` ({day}) is in the future; today is {today}"
        for name, day in days.items()
        if day and day > latest
    }
