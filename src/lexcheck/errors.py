"""The errors of lexcheck, as values and as exceptions.

A *diagnostic* is one thing wrong in one place: a single lower-case sentence
without a full stop, the place, and help where there is help to give. Whatever
is wrong in a load is collected and raised together.

    LexcheckError               anything lexcheck raises on purpose
    ├── UsageError              the request itself cannot be carried out (exit 2)
    ├── InvalidFilesError       rule or law files are invalid (exit 3)
    └── InternalError           lexcheck itself is at fault (exit 4)
        └── EngineDisagreement  the two engines differ on a verdict

A caller of the library writes:

    try:
        codebook = lexcheck.load_codebook()
    except lexcheck.LexcheckError as error:
        print(error)
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum


class ExitCode(IntEnum):
    """The exit codes of the command line; `docs/cli.md` explains them."""

    DONE = 0
    FINDINGS = 1
    USAGE = 2
    INVALID = 3
    INTERNAL = 4


@dataclass(frozen=True, order=True)
class Place:
    """A place in a file. Lines and columns count from 1, columns in characters."""

    path: str
    line: int = 1
    column: int = 1
    length: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True)
class Diagnostic:
    """One mistake in one place.

    `message` is a single sentence, lower case at the start, without a full stop
    and without line breaks. `source_line` is the text of the line, for the caret.
    """

    place: Place
    message: str
    help: str = ""
    source_line: str = ""

    def sort_key(self) -> tuple[str, int, int, str]:
        """Order diagnostics by file, then by place, then by wording."""
        return (self.place.path, self.place.line, self.place.column, self.message)

    def render(self) -> str:
        """Return the diagnostic as text: place, sentence, line with caret, help."""
        lines = [f"{self.place}: {self.message}"]
        if self.source_line.strip():
            lines += _caret(self.source_line, self.place.column, self.place.length)
        if self.help:
            lines.append(f"  help: {self.help}")
        return "\n".join(lines)


_WINDOW = 100


def _caret(line: str, column: int, length: int) -> list[str]:
    """Show at most `_WINDOW` characters of the line, with a caret under the place."""
    shown = "".join(c if c.isprintable() else " " for c in line)
    start = 0
    if column > _WINDOW - 20:
        start = column - 40
    shown = shown[start : start + _WINDOW]
    offset = column - 1 - start
    width = max(1, min(length, len(shown) - offset))
    return [f"  | {shown}".rstrip(), f"  | {' ' * offset}{'^' * width}"]


class LexcheckError(Exception):
    """Anything lexcheck raises on purpose; `str()` gives the whole message."""

    exit_code = ExitCode.INTERNAL


class UsageError(LexcheckError):
    """The request cannot be carried out as it was made; `help` says what can."""

    exit_code = ExitCode.USAGE

    def __init__(self, message: str, help: str = "") -> None:
        self.message = message
        self.help = help
        super().__init__(f"{message}\n  help: {help}" if help else message)


class InvalidFilesError(LexcheckError):
    """Rule or law files are invalid; `diagnostics` holds every mistake, sorted."""

    exit_code = ExitCode.INVALID

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = tuple(sorted(set(diagnostics), key=Diagnostic.sort_key))
        super().__init__("\n\n".join(d.render() for d in self.diagnostics))


class InternalError(LexcheckError):
    """lexcheck itself is at fault; the message says how to report it."""

    exit_code = ExitCode.INTERNAL


class EngineDisagreement(InternalError):
    """The two engines differ on `subject` (the id of a rule): no report is given."""

    def __init__(self, subject: str, detail: str) -> None:
        self.subject = subject
        super().__init__(
            f"the two engines disagree on `{subject}`: {detail}\n"
            "  help: no report was made, because one of the engines is wrong; please report the rule's id, "
            "the law file and this message to the maintainers of lexcheck (see Issues in the README), "
            "and use --engine direct until it is mended"
        )
