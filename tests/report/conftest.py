"""The small rule book and law of the golden reports."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from lexcheck.analysis.gap import Gap, analyse
from lexcheck.analysis.selection import Selection
from lexcheck.codebook.load import compile_texts
from lexcheck.law.library import find
from lexcheck.law.model import Context

HERE = Path(__file__).parent

GapOf = Callable[..., Gap]


@pytest.fixture(scope="session")
def gap_of() -> GapOf:
    codebook = compile_texts({"example.lex": (HERE / "example.lex").read_text(encoding="utf-8")})
    laws = {name: find(str(HERE / f"{name}.yaml"), codebook) for name in ("XX", "XX-bill", "YY")}

    def make(
        on: date = date(2026, 3, 1),
        sector: str = "",
        selection: Selection | None = None,
        engine: str = "both",
        law: str = "XX",
    ) -> Gap:
        return analyse(codebook, laws[law], Context("origin", on, sector), selection, engine)

    return make
