"""The meaning of plain YAML scalars in the core schema of YAML 1.2.

Only `true` and `false` are booleans: `NO` is Norway, `on` is a word, `1:30` is text.
Dates stay text, and are read where a date is wanted.
"""

from __future__ import annotations

import re
from typing import TypeAlias

Plain: TypeAlias = str | int | float | bool | None

_WORDS: dict[str, Plain] = {
    "": None,
    "~": None,
    **dict.fromkeys(("null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys((".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"), float("inf")),
    **dict.fromkeys(("-.inf", "-.Inf", "-.INF"), float("-inf")),
    **dict.fromkeys((".nan", ".NaN", ".NAN"), float("nan")),
}
_INT = re.compile(r"[-+]?[0-9]+")
_OCTAL = re.compile(r"0o[0-7]+")
_HEX = re.compile(r"0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_NUMERIC_START = frozenset("0123456789+-.")
_MOST_DIGITS = 250  # more fit no float, and Python refuses to read thousands of them as an int


def resolve(raw: str) -> Plain:
    """Return what an unquoted scalar means.

    >>> [resolve(raw) for raw in ("true", "NO", "yes", "0x1F", "1e3", "1:30", "~", "2026-01-01")]
    [True, 'NO', 'yes', 31, 1000.0, '1:30', None, '2026-01-01']
    """
    if raw in _WORDS:
        return _WORDS[raw]
    if raw[0] not in _NUMERIC_START:
        return raw
    for pattern, base in ((_INT, 10), (_OCTAL, 8), (_HEX, 16)):
        if pattern.fullmatch(raw):
            return _whole(raw, base)
    return float(raw) if _FLOAT.fullmatch(raw) else raw


def _whole(raw: str, base: int) -> int | float:
    if len(raw) > _MOST_DIGITS:
        return float("-inf") if raw[0] == "-" else float("inf")
    return int(raw, base)
