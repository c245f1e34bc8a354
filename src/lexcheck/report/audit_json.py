"""Audits as JSON, in the published form of `audit_model`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from lexcheck.analysis.audit import Audit
from lexcheck.law.model import Fact
from lexcheck.report import audit_model as m


def audit_json(audits: Sequence[Audit], on: date, older_than: int) -> str:
    """Return audits as JSON text."""
    form = m.Audits(on=on, older_than=older_than, files=[_file(a) for a in audits])
    return form.model_dump_json(indent=2) + "\n"


def _file(audit: Audit) -> m.File:
    j = audit.jurisdiction
    return m.File(
        id=j.id,
        name=j.name,
        roles=list(j.roles),
        as_at=j.as_at,
        read=j.read,
        measures=m.Measures(
            stated=list(audit.stated),
            silent=list(audit.silent),
            inherited=list(audit.inherited),
            absent=list(audit.absent),
        ),
        facts=m.Facts(**audit.evidence),
        unverified=[_entry(f) for f in audit.unverified],
        old=[m.Old(**_fields(a.fact), read=a.read, days=a.days) for a in audit.old],
        repealed=[
            m.Repealed(**_fields(f), cite=str(c), title=law.title, repealed=law.repealed)
            for f, c in audit.repealed
            for law in (j.laws[c.law],)
            if law.repealed
        ],
        unused=[m.Source(key=law.key, title=law.title, place=str(law.place)) for law in audit.unused],
        two_readings=[m.TwoReadings(**_fields(f), note=f.note) for f in audit.two_readings],
    )


def _fields(fact: Fact) -> dict[str, str]:
    return {"measure": fact.measure, "where": str(fact.where), "place": str(fact.place)}


def _entry(fact: Fact) -> m.Entry:
    return m.Entry(**_fields(fact))
