"""Lints for authors of rules: one module each, its docstring the manual page."""

from __future__ import annotations

from lexcheck.analysis.lints import (
    advice_missing,
    critical_on_unconfirmed,
    example_tests_nothing,
    id_against_convention,
    measure_unused,
    options_alike,
    partly_met_unreachable,
    pattern_never_fires,
    provision_uncovered,
    rule_never_fails,
    rule_never_met,
    rules_alike,
)
from lexcheck.analysis.lints.lint import Finding, Lint, diagnostic, from_module

LINTS = {
    lint.code: lint
    for lint in map(
        from_module,
        (
            advice_missing,
            critical_on_unconfirmed,
            example_tests_nothing,
            id_against_convention,
            measure_unused,
            options_alike,
            partly_met_unreachable,
            pattern_never_fires,
            provision_uncovered,
            rule_never_fails,
            rule_never_met,
            rules_alike,
        ),
    )
}
"""Every lint by its code."""

__all__ = ["LINTS", "Finding", "Lint", "diagnostic", "from_module"]
