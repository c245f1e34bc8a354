"""The one door to the grammar, the rules and the jurisdictions.

In a wheel they lie inside the package, in a source checkout at its top; every
reader asks here.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def root() -> Path:
    """Return the folder that holds `grammar/`, `rules/` and `jurisdictions/`."""
    packed = _PACKAGE / "_data"
    return packed if packed.is_dir() else _PACKAGE.parents[1]


def grammar() -> Path:
    """Return the path of the grammar of rule files."""
    return root() / "grammar" / "rules.lark"


def rules() -> Path:
    """Return the folder of the shipped rule files."""
    return root() / "rules"


def jurisdictions() -> Path:
    """Return the folder of the shipped law files."""
    return root() / "jurisdictions"
