"""The text of one law file: read within limits, decoded, and cut into lines.

A path that cannot be read is a usage error; bytes that are no law file are a
mistake in that file.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from lexcheck.errors import Diagnostic, InvalidFilesError, Place, UsageError
from lexcheck.nearest import did_you_mean

MAX_BYTES = 2_000_000

# Not printable, or able to make a text look other than it is: C0 and C1 controls except
# tab and line feed, line and paragraph separators, bidirectional embeddings, overrides
# and isolates, lone surrogates, a stray byte order mark, noncharacters. The joiners and
# direction marks that Nepali, Persian or Arabic need are allowed.
_CONTROL = (
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"
    "\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufdd0-\ufdef\ufffe\uffff]"
)


@cache
def control() -> re.Pattern[str]:
    """Return what finds such a character; to compile it takes longer than to read a kept law file."""
    return re.compile(_CONTROL)


_NOT_TEXT = (
    (b"PK\x03\x04", "a Word document, a spreadsheet or another zip archive"),
    (b"%PDF", "a PDF"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel document"),
    (b"{\\rtf", "an RTF document"),
)
_PLAIN_TEXT = "a law file is plain text in YAML; begin with a copy of a shipped one"
_FORM = "a law file is plain text in YAML; `lexcheck law import` makes one of a form that was filled in"
_SAVE_AS_UTF8 = "save the file as UTF-8 (in Word or Notepad: Save as, encoding UTF-8)"


class Source:
    """The text of a law file, and the place for messages about it."""

    def __init__(self, text: str, path: str) -> None:
        self.path = path
        self.text = text.replace("\r\n", "\n").replace("\r", "\n")

    @cached_property
    def lines(self) -> list[str]:
        """The lines of the text, without their ends."""
        return self.text.split("\n")

    def line(self, number: int) -> str:
        """Return the text of a line, or an empty one past the end."""
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""

    def where(self, place: Place) -> str:
        """Return where another part is, for a sentence."""
        return f"on line {place.line}"

    def diagnostic(self, place: Place, message: str, help: str = "") -> Diagnostic:
        """Return a diagnostic that shows the line of its place."""
        return Diagnostic(place, message, help, self.line(place.line))

    def error(self, place: Place, message: str, help: str = "") -> InvalidFilesError:
        """Return an error with one diagnostic, ready to raise."""
        return InvalidFilesError([self.diagnostic(place, message, help)])

    def after(self, place: Place) -> Place:
        """Return the beginning of the next line, or the end of the last one."""
        if place.line < len(self.lines):
            return Place(self.path, place.line + 1)
        return Place(self.path, place.line, len(self.line(place.line)) + 1)

    def place_at(self, offset: int) -> Place:
        """Return the place of a character of the text, counted from 0."""
        before = self.text[:offset]
        return Place(self.path, before.count("\n") + 1, offset - before.rfind("\n"))


def read_source(path: str | Path) -> Source:
    """Read a law file; raise UsageError for a bad path, InvalidFilesError for bad content."""
    return decode(read_bytes(path), shown(path))


def shown(path: str | Path) -> str:
    """Return a path as it can be printed, whatever its characters."""
    text = os.fspath(path).encode("utf-8", "backslashreplace").decode("utf-8")
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def quoted(text: str, limit: int = 60) -> str:
    """Return words of the user in backticks, on one line and not too long."""
    flat = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return f"`{flat[: limit - 1]}…`" if len(flat) > limit else f"`{flat}`"


def listed(names: Iterable[str], limit: int = 12) -> str:
    """Return names in backticks for a sentence, the first ones only where there are many."""
    all_names = list(names)
    shown = ", ".join(f"`{n}`" for n in all_names[:limit])
    return f"{shown} and {len(all_names) - limit} more" if len(all_names) > limit else shown


@dataclass(frozen=True)
class FileKind:
    """A kind of file: how messages call it, how its names end, and how large it may be."""

    name: str
    suffixes: tuple[str, ...]
    most: int
    help: str


LAW_FILE = FileKind(
    "a law file",
    (".yaml", ".yml"),
    MAX_BYTES,
    "a law file holds facts and citations, not the text of the law",
)


def read_bytes(path: str | Path, kind: FileKind = LAW_FILE) -> bytes:
    """Return the bytes of a file; raise UsageError for a bad path, InvalidFilesError if too large."""
    path = os.fspath(path)
    name = quoted(shown(path), 200)
    try:
        status = os.stat(path)
        if stat.S_ISDIR(status.st_mode):
            raise UsageError(f"{name} is a folder, not {kind.name}", "name one file in it")
        if not stat.S_ISREG(status.st_mode):
            raise UsageError(
                f"{name} is not an ordinary file (it is a pipe, a device or a socket)",
                "write the text to a file and name that file",
            )
        if status.st_size > kind.most:
            raise _too_large(path, kind)
        with open(path, "rb") as file:
            data = file.read(kind.most + 1)
    except FileNotFoundError:
        raise _missing(path, name, kind) from None
    except (OSError, ValueError) as error:
        raise UsageError(f"{name} cannot be read: {_reason(error)}") from None
    if len(data) > kind.most:  # it grew since, or its size was not told
        raise _too_large(path, kind)
    return data


def _missing(path: str, name: str, kind: FileKind) -> UsageError:
    if os.path.islink(path):
        return UsageError(f"{name} is a link to a file that does not exist")
    folder, file = os.path.split(path)
    try:
        beside = [n for n in os.listdir(folder or ".") if n.endswith(kind.suffixes)]
    except OSError:
        beside = []
    return UsageError(f"there is no file {name}", did_you_mean(file, beside))


def _reason(error: OSError | ValueError) -> str:
    if isinstance(error, PermissionError):
        return "you have no permission to read it"
    if isinstance(error, NotADirectoryError):
        return "a part of the path is a file, not a folder"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror[:1].lower() + error.strerror[1:]
    return "the path holds a character that no file name can have"


def _too_large(path: str, kind: FileKind) -> InvalidFilesError:
    message = f"this file is larger than {kind.most // 1_000_000} MB, the most {kind.name} may have"
    return InvalidFilesError([Diagnostic(Place(shown(path)), message, kind.help)])


def decode(data: bytes, path: str) -> Source:
    """Return the text of bytes in UTF-8; raise InvalidFilesError when they are something else."""
    if len(data) > MAX_BYTES:
        raise _too_large(path, LAW_FILE)
    _refuse_binary(data, path)
    body = data.removeprefix(b"\xef\xbb\xbf")
    try:
        source = Source(body.decode("utf-8"), path)
    except UnicodeDecodeError as error:
        raise _not_utf8(body, error.start, path) from None
    refuse_control(source)
    return source


def _refuse_binary(data: bytes, path: str) -> None:
    for opening, kind in _NOT_TEXT:
        if data.startswith(opening):
            help = _FORM if opening.startswith(b"PK") else _PLAIN_TEXT
            raise InvalidFilesError([Diagnostic(Place(path), f"this file is {kind}, not text", help)])
    zero = data.find(0)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or (
        zero in (0, 1) and data[:64].count(0) * 3 > len(data[:64])
    ):
        message = "this file is encoded in UTF-16 or UTF-32; a law file must be in UTF-8"
        raise InvalidFilesError([Diagnostic(Place(path), message, _SAVE_AS_UTF8)])
    if zero >= 0:
        message = f"this file is not text: its byte {zero + 1} is zero, as in binary files"
        raise InvalidFilesError([Diagnostic(Place(path), message, _PLAIN_TEXT)])


def _not_utf8(data: bytes, at: int, path: str) -> InvalidFilesError:
    before = Source(data[:at].decode("utf-8"), path)
    end = min((i for i in (data.find(b"\n", at), data.find(b"\r", at)) if i >= 0), default=len(data))
    rest = data[at:end].decode("utf-8", "replace")
    place = before.place_at(len(before.text))
    message = (
        f"this character is not in UTF-8 (byte 0x{data[at]:02X}); the file seems to be in another encoding"
    )
    return InvalidFilesError([Diagnostic(place, message, _SAVE_AS_UTF8, before.lines[-1] + rest)])


def refuse_control(source: Source) -> None:
    """Raise InvalidFilesError when the text holds a character that cannot be seen."""
    found = control().search(source.text)
    if found:
        raise source.error(
            source.place_at(found.start()),
            f"an invisible control character ({name_of(found[0])}) stands here",
            "delete it; it often comes with text pasted from a PDF or a web page",
        )


def name_of(char: str) -> str:
    """Return the code of a character as `U+202E`."""
    return f"U+{ord(char):04X}"
