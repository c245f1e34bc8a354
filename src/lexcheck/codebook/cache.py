"""The compiled codebook, kept in the user's cache folder.

The name of a cache file is a hash of the rule texts and of the program that
reads them, so a stale one is never asked for. JSON, never pickle; written beside its
place and moved there in one step; whatever goes wrong with it, the codebook is read
from its texts again.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

from lexcheck.codebook.codec import decode, encode
from lexcheck.codebook.model import Codebook

MAX_BYTES = 50_000_000
_KEEP = 8


def folder() -> Path:
    """Return the cache folder: `LEXCHECK_CACHE_DIR`, or the user's own as the system has it."""
    chosen = os.environ.get("LEXCHECK_CACHE_DIR")
    if chosen:
        return Path(chosen)
    import platformdirs

    return Path(platformdirs.user_cache_dir("lexcheck", appauthor=False))


def read(digest: str) -> Codebook | None:
    """Return the codebook kept under `digest`, or None when there is no sound one."""
    path = folder() / f"codebook-{digest}.json"
    try:
        if path.stat().st_size > MAX_BYTES:
            return None
        codebook = decode(json.loads(path.read_bytes()))
    except (OSError, ValueError, TypeError, KeyError, IndexError, RecursionError, AttributeError):
        return None
    return codebook if codebook.digest == digest else None


def write(codebook: Codebook) -> None:
    """Keep the codebook for the next run; a folder that cannot be written is no error."""
    import tempfile

    text = json.dumps(encode(codebook), ensure_ascii=False, separators=(",", ":"))
    try:
        place = folder()
        place.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=place, prefix="codebook-", suffix=".tmp")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
            os.replace(name, place / f"codebook-{codebook.digest}.json")
        except BaseException:
            os.unlink(name)
            raise
        _forget_old(place)
    except OSError:
        return


def _forget_old(place: Path) -> None:
    """Keep only the newest few, so that a trainer's many edits do not fill the disk."""
    kept = sorted(place.glob("codebook-*.json"), key=lambda p: p.stat().st_mtime, reverse=True)
    for path in kept[_KEEP:]:
        path.unlink(missing_ok=True)
