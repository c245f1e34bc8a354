"""Fixtures of the engine tests."""

from __future__ import annotations

import pytest

from lexcheck.engine.durable import available


@pytest.fixture
def durable_rules() -> None:
    """Skip where durable-rules is not installed: there the direct evaluator answers alone."""
    if not available():
        pytest.skip("durable-rules is not installed")
