"""Rule files → codebook, through the cache where nothing has changed."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from lexcheck import __version__, cache, resources
from lexcheck.codebook import codec
from lexcheck.codebook.model import Codebook
from lexcheck.errors import Diagnostic, InvalidFilesError, Place, UsageError

SUFFIX = ".lex"
FORMAT = "3"
"""Of the cache; raised when `codec` or the meaning of a definition changes."""

MAX_FILE_BYTES = 8_000_000


def load_codebook(paths: Sequence[Path] | None = None, use_cache: bool = True) -> Codebook:
    """Read rule files and return the codebook they define.

    `paths` are files or folders, read together; without them, the shipped rules.
    Raises UsageError when a path cannot be read, InvalidFilesError with every
    mistake of every file otherwise.
    """
    files = find(paths or [resources.rules()])
    texts = read_texts(files)
    digest = cache.key(FORMAT, __version__, *(part for item in texts.items() for part in item))
    if use_cache:
        kept = _kept(digest)
        if kept is not None:
            return kept
    codebook = replace(compile_texts(texts), digest=digest)
    if use_cache:
        cache.write("codebook", digest, *codec.encode(codebook))
    return codebook


def _kept(digest: str) -> Codebook | None:
    parts = cache.read("codebook", digest)
    try:
        codebook = codec.decode(*parts)
    except (ValueError, TypeError, KeyError, IndexError, RecursionError, AttributeError):
        return None
    return codebook if codebook.digest == digest else None


def find(paths: Sequence[Path]) -> list[Path]:
    """Return the rule files among and below `paths`, sorted, each once."""
    found: dict[str, Path] = {}
    for path in paths:
        if path.is_dir():
            below = sorted(_below(path))
            if not below:
                raise UsageError(f"there is no rule file in `{path}`", f"rule files end in `{SUFFIX}`")
            for file in below:
                found.setdefault(os.path.realpath(file), file)
        elif path.is_file():
            found.setdefault(os.path.realpath(path), path)
        elif path.exists():
            raise UsageError(f"`{path}` is not a file that can be read as rules")
        else:
            raise UsageError(f"there is no file or folder `{path}`")
    return list(found.values())


def _below(folder: Path) -> Iterator[Path]:
    for base, _, names in os.walk(folder):
        paths = (os.path.join(base, name) for name in names if name.endswith(SUFFIX))
        yield from (Path(path) for path in paths if os.path.isfile(path))


def read_texts(files: Sequence[Path]) -> dict[str, str]:
    """Return the text of each file by the path to show for it."""
    texts: dict[str, str] = {}
    diagnostics: list[Diagnostic] = []
    for path, shown in zip(files, shown_paths(files), strict=True):
        try:
            if path.stat().st_size > MAX_FILE_BYTES:
                size = f"{path.stat().st_size:,}"
                message = f"this file has {size} bytes; a rule file may have at most {MAX_FILE_BYTES:,}"
                diagnostics.append(Diagnostic(Place(shown), message, "split it into several files"))
                continue
            data = path.read_bytes()
        except OSError as error:
            raise UsageError(
                f"`{shown}` cannot be read: {(error.strerror or 'unknown reason').lower()}"
            ) from None
        try:
            texts[shown] = data.decode("utf-8-sig").replace("\r\n", "\n")
        except UnicodeDecodeError as error:
            before = data[: error.start]
            line = before.count(b"\n") + 1
            column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
            message = "this is not UTF-8 text"
            diagnostics.append(Diagnostic(Place(shown, line, column), message, "save the file as UTF-8"))
    if diagnostics:
        raise InvalidFilesError(diagnostics)
    return texts


def compile_texts(texts: dict[str, str]) -> Codebook:
    """Parse and resolve texts by path; raise InvalidFilesError with every mistake."""
    from lexcheck.codebook.resolve import resolve
    from lexcheck.language.parser import parse

    diagnostics: list[Diagnostic] = []
    files = []
    for path, text in texts.items():
        file, found = parse(text, path)
        files.append(file)
        diagnostics += found
    lines = {path: text.split("\n") for path, text in texts.items()}
    codebook, found = resolve(files, lines)
    # A name that is unknown only because its definition did not parse is no mistake of its own,
    # so mistakes of resolution are told only once the texts parse.
    if diagnostics or found:
        raise InvalidFilesError(diagnostics or found)
    return codebook


def shown_paths(files: Sequence[Path]) -> list[str]:
    """Return how messages name each of several files, no two alike."""
    found: dict[str, Path] = {}
    bases = _bases()
    for path in files:
        shown = _shown(path, bases)
        # A folder `rules` here and the shipped one: neither file may hide the other.
        found[os.path.realpath(path) if shown in found else shown] = path
    return list(found)


def _bases() -> list[str]:
    return [os.path.join(os.path.realpath(base), "") for base in (resources.root(), os.curdir)]


def _shown(path: Path, bases: Sequence[str]) -> str:
    real = os.path.realpath(path)
    for base in bases:
        if real.startswith(base):
            return real[len(base) :].replace(os.sep, "/")
    return str(path)
