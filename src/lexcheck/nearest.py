"""Nearest known name for a misspelt one."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(name: str, known: Iterable[str]) -> str | None:
    """Return the known name most like `name`, or None when none is close."""
    from difflib import get_close_matches

    candidates = list(known)
    # In a short word one exchanged letter is already a third of it.
    cutoff = 0.6 if len(name) <= 4 else 0.7
    found = get_close_matches(name, candidates, n=1, cutoff=cutoff)
    if found:
        return found[0]
    lowered = {c.lower(): c for c in candidates}
    found = get_close_matches(name.lower(), list(lowered), n=1, cutoff=cutoff)
    return lowered[found[0]] if found else None


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return a help sentence that suggests the nearest known name, or an empty one."""
    found = nearest(name, known)
    return f"did you mean `{found}`?" if found else ""
