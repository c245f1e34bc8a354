"""What took time to compute, kept as JSON in the user's cache folder.

A file's name is a hash of all that its content depends on, so a stale one is never asked
for. Never pickle; a file begins with the hash of what follows it, is written beside its
place and moved there in one step; whatever is wrong with it, it counts as missing.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sys
from typing import Any

MAX_BYTES = 50_000_000
_KEEP = {"codebook": 8, "program": 16, "law": 128, "heads": 16, "elsewhere": 4}


def folder() -> str:
    """Return the cache folder: `LEXCHECK_CACHE_DIR`, or the user's own as the system has it."""
    chosen = os.environ.get("LEXCHECK_CACHE_DIR")
    if chosen:
        return chosen
    if sys.platform == "linux":  # what platformdirs answers; to import it takes longer than to read the cache
        base = os.environ.get("XDG_CACHE_HOME", "").strip() or os.path.expanduser("~/.cache")
        return os.path.join(base, "lexcheck")
    import platformdirs

    return platformdirs.user_cache_dir("lexcheck", appauthor=False)


def key(*parts: str | bytes) -> str:
    """Return a hash of the parts and of where each begins."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        digest.update(b"%d:" % len(data))
        digest.update(data)
    return digest.hexdigest()


def read(kind: str, name: str) -> list[bytes]:
    """Return the parts kept under a name, each one JSON; nothing when there is nothing sound."""
    try:
        with open(_path(kind, name), "rb") as file:
            if os.fstat(file.fileno()).st_size > MAX_BYTES:
                return []
            head, body = file.readline(), file.read()
    except OSError:
        return []
    return body.split(b"\n") if head == _check(body) else []


def write(kind: str, name: str, *parts: Any) -> None:
    """Keep what JSON can hold for the next run; a folder that cannot be written is no error.

    There are several parts where not all of them are wanted every time.
    """
    import tempfile

    texts = [json.dumps(part, ensure_ascii=False, separators=(",", ":")) for part in parts]
    body = "\n".join(texts).encode()
    place = folder()
    try:
        os.makedirs(place, exist_ok=True)
        handle, beside = tempfile.mkstemp(dir=place, prefix=f"{kind}-", suffix=".tmp")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(_check(body) + body)
            os.replace(beside, _path(kind, name))
        except BaseException:
            os.unlink(beside)
            raise
        _forget_old(place, kind)
    except OSError:
        return


def _path(kind: str, name: str) -> str:
    return os.path.join(folder(), f"{kind}-{name}.json")


def _check(body: bytes) -> bytes:
    return hashlib.sha256(body).hexdigest().encode() + b"\n"


def _forget_old(place: str, kind: str) -> None:
    """Keep only the newest few, so that a trainer's many edits do not fill the disk."""
    with os.scandir(place) as entries:
        found = [e for e in entries if e.name.startswith(f"{kind}-") and e.name.endswith(".json")]
    found.sort(key=lambda e: e.stat().st_mtime, reverse=True)
    for entry in found[_KEEP[kind] :]:
        with contextlib.suppress(FileNotFoundError):  # another process may have been quicker
            os.unlink(entry.path)
