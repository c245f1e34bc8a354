"""Findings as SARIF 2.1.0, so that code review shows them beside the law file."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, TypeAlias
from urllib.parse import quote

from lexcheck import __version__
from lexcheck.errors import Place

Kind: TypeAlias = Literal["pass", "fail", "review", "notApplicable"]
Level: TypeAlias = Literal["error", "warning", "note", "none"]

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS: dict[str, Level] = {"critical": "error", "high": "error", "medium": "warning", "low": "note"}


@dataclass(frozen=True)
class SarifRule:
    """What is held against the law: its id, its title, what is wrong when it fails, and what to do."""

    id: str
    title: str
    full: str
    help: str
    severity: str
    tags: tuple[str, ...]


@dataclass(frozen=True)
class SarifResult:
    """One result; `places` are those of the facts that decided it, with a word on each.

    `fingerprint` is what makes it the same result next time; `accepted` is empty, or says who
    answers for it and why.
    """

    rule: str
    kind: Kind
    message: str
    places: tuple[tuple[Place, str], ...]
    fingerprint: str
    accepted: str = ""


def sarif(rules: Sequence[SarifRule], results: Sequence[SarifResult], category: Sequence[str]) -> str:
    """Return a SARIF log as JSON text.

    `category` is what was asked of which law, empty words left out: a code review takes the logs of
    several laws together only when each has a category of its own, the same one next time.
    """
    numbers = {rule.id: number for number, rule in enumerate(rules)}
    severities = {rule.id: rule.severity for rule in rules}
    run: dict[str, Any] = {
        "tool": {
            "driver": {
                "name": "lexcheck",
                "version": __version__,
                "semanticVersion": __version__,
                "rules": [_rule(rule) for rule in rules],
            }
        },
        # The last slash ends the category: what would follow it names the single run.
        "automationDetails": {"id": "/".join(["lexcheck", *(word for word in category if word), ""])},
        "columnKind": "unicodeCodePoints",
        "results": [_result(x, numbers[x.rule], severities[x.rule]) for x in results],
    }
    # Of a run, either all results tell whether they are suppressed or none does.
    if any(x.accepted for x in results):
        for made, x in zip(run["results"], results, strict=True):
            made["suppressions"] = _suppressions(x)
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(rule: SarifRule) -> dict[str, Any]:
    made: dict[str, Any] = {
        "id": rule.id,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.full},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": {"tags": list(rule.tags), "severity": rule.severity},
    }
    if rule.help:
        made["help"] = {"text": rule.help}
    return made


def _result(result: SarifResult, number: int, severity: str) -> dict[str, Any]:
    made: dict[str, Any] = {
        "ruleId": result.rule,
        "ruleIndex": number,
        "kind": result.kind,
        "level": LEVELS[severity] if result.kind == "fail" else "none",
        "message": {"text": result.message},
        "partialFingerprints": {"lexcheckSubject/v1": result.fingerprint},
    }
    if result.places:
        first, *others = (_location(place, said) for place, said in result.places)
        made["locations"] = [first]
        if others:
            made["relatedLocations"] = others
    return made


def _suppressions(result: SarifResult) -> list[dict[str, Any]]:
    if not result.accepted:
        return []
    return [{"kind": "external", "status": "accepted", "justification": result.accepted}]


def _location(place: Place, said: str) -> dict[str, Any]:
    made: dict[str, Any] = {
        "physicalLocation": {
            "artifactLocation": {"uri": address(place.path)},
            "region": {"startLine": place.line, "startColumn": place.column},
        }
    }
    if said:
        made["message"] = {"text": said}
    return made


def address(path: str) -> str:
    """Return a path as SARIF wants it: relative to the working folder where it lies in it."""
    whole = Path(path).resolve()
    here = Path.cwd()
    if whole.is_relative_to(here):
        return quote(whole.relative_to(here).as_posix())
    return whole.as_uri()


def subject_of(id: str, place: str) -> str:
    """Return what names a law file in a category: its path within the working folder, else its id."""
    path = address(place_of(place).path)
    return id if path.startswith("file:") else path


def place_of(text: str) -> Place:
    """Return the place written `path:line:column`."""
    path, line, column = text.rsplit(":", 2)
    return Place(path, int(line), int(column))
