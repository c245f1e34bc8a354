"""What a lint is, and what it finds."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import TypeAlias

from lexcheck.codebook.model import Codebook
from lexcheck.errors import Diagnostic, Place

Asked: TypeAlias = Callable[[str], bool]
"""Whether the author asked about what stands at a place: what else there is need not be looked at."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a lint noticed at a place, written `path:line:column` as in the codebook."""

    place: str
    message: str
    help: str = ""


@dataclass(frozen=True, slots=True)
class Lint:
    """One lint; `level` is `error` or `warning`, `page` its manual page in Markdown."""

    code: str
    level: str
    page: str
    find: Callable[[Codebook, Asked], Iterator[Finding]]


def from_module(module: ModuleType) -> Lint:
    """Make a lint of a module: its name is the code, its docstring the page."""
    code = module.__name__.rsplit(".", 1)[-1].replace("_", "-")
    return Lint(code, module.LEVEL, inspect.cleandoc(module.__doc__ or ""), module.find)


def diagnostic(lint: Lint, finding: Finding, lines: dict[str, list[str]]) -> Diagnostic:
    """Return a finding as a diagnostic; `lines` holds the lines of each file by its shown path."""
    path, line, column = finding.place.rsplit(":", 2)
    source = lines.get(path, [])
    number = int(line)
    return Diagnostic(
        Place(path, number, int(column)),
        f"{finding.message} [{lint.code}]",
        finding.help or f"see `lexcheck rules check --explain {lint.code}`",
        source[number - 1] if number <= len(source) else "",
    )
