"""Hold national recruitment law against the standards for fair recruitment of migrant workers.

    import lexcheck

    codebook = lexcheck.load_codebook()
    nepal = lexcheck.find("NP", codebook)
    gap = lexcheck.analyse(codebook, nepal, lexcheck.Context("origin", date.today()))

Names are imported when they are first used, so that `import lexcheck` costs nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lexcheck.analysis.gap import Gap, analyse
    from lexcheck.codebook.load import load_codebook
    from lexcheck.codebook.model import Codebook
    from lexcheck.errors import (
        EngineDisagreement,
        InternalError,
        InvalidFilesError,
        LexcheckError,
        UsageError,
    )
    from lexcheck.law.library import find
    from lexcheck.law.model import Context, Jurisdiction

__version__ = "0.1.0"

_HOMES = {
    "Codebook": "lexcheck.codebook.model",
    "Context": "lexcheck.law.model",
    "EngineDisagreement": "lexcheck.errors",
    "Gap": "lexcheck.analysis.gap",
    "InternalError": "lexcheck.errors",
    "InvalidFilesError": "lexcheck.errors",
    "Jurisdiction": "lexcheck.law.model",
    "LexcheckError": "lexcheck.errors",
    "UsageError": "lexcheck.errors",
    "analyse": "lexcheck.analysis.gap",
    "find": "lexcheck.law.library",
    "load_codebook": "lexcheck.codebook.load",
}

__all__ = [
    "Codebook",
    "Context",
    "EngineDisagreement",
    "Gap",
    "InternalError",
    "InvalidFilesError",
    "Jurisdiction",
    "LexcheckError",
    "UsageError",
    "__version__",
    "analyse",
    "find",
    "load_codebook",
]


def __getattr__(name: str) -> object:
    """Import a public name when it is first asked for."""
    if name not in _HOMES:
        raise AttributeError(f"module `lexcheck` has no attribute `{name}`")
    return getattr(importlib.import_module(_HOMES[name]), name)
