"""The results of examples for machines: JSON and JUnit."""

from __future__ import annotations

import json
from collections.abc import Sequence
from xml.etree import ElementTree

from lexcheck.analysis.example_coverage import Exercised, share
from lexcheck.analysis.examples import Trial


def trials_json(trials: Sequence[Trial], coverage: Sequence[Exercised] = ()) -> str:
    """Return the trials, and the coverage where asked for, as JSON text."""
    result: dict[str, object] = {
        "format": "lexcheck.trials/1",
        "passed": sum(t.passed for t in trials),
        "failed": sum(not t.passed for t in trials),
        "trials": [
            {
                "example": t.example.title,
                "place": t.example.place,
                "subject": t.subject.id,
                "expected": t.expected,
                "got": t.got,
                "passed": t.passed,
            }
            for t in trials
        ],
    }
    if coverage:
        result["coverage"] = {
            "share": round(share(coverage), 4),
            "subjects": [
                {"id": r.subject, "possible": r.possible, "shown": r.shown, "missing": r.missing}
                for r in coverage
            ],
        }
    return json.dumps(result, ensure_ascii=False, indent=2) + "\n"


def trials_junit(trials: Sequence[Trial]) -> str:
    """Return the trials as JUnit XML: a test case for each expectation, its class the rule's id."""
    failed = sum(not t.passed for t in trials)
    suite = ElementTree.Element(
        "testsuite", name="lexcheck rules test", tests=str(len(trials)), failures=str(failed)
    )
    for trial in trials:
        case = ElementTree.SubElement(
            suite, "testcase", classname=trial.subject.id, name=trial.example.title, file=trial.example.place
        )
        if not trial.passed:
            message = f"expected {trial.expected}, got {trial.got}"
            ElementTree.SubElement(
                case, "failure", message=message
            ).text = f"{message} at {trial.example.place}"
    ElementTree.indent(suite)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(suite, encoding="unicode") + "\n"
