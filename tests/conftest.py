"""What all tests share: a cache folder of their own, so that none touches the user's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    place = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LEXCHECK_CACHE_DIR", str(place))
        patch.delenv("NO_COLOR", raising=False)
        yield place


@pytest.fixture
def small_rules(tmp_path: Path) -> None:
    """Make a project of the test's folder, with the few rules of the golden reports alone."""
    rules = Path(__file__).parent / "report" / "example.lex"
    (tmp_path / "lexcheck.toml").write_text(f"shipped-rules = false\nrules = ['{rules}']\n", encoding="utf-8")
