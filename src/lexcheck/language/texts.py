"""What stands between quotation marks: from the characters of a file to a text, and back.

`tree.Text` defines the normal form that `read` gives and that `write` expects.
"""

from __future__ import annotations

import re

_SPACE = re.compile(r"[ \t\r\n\f]+")
_PARAGRAPH = re.compile(r" *\n *")
_ESCAPE = re.compile(r"\\(.)", re.S)
_ESCAPES = {"n": "\n", '"': '"', "\\": "\\"}


def read(quoted: str) -> tuple[str, list[str]]:
    """Return the text in normal form, and the escapes in it that mean nothing."""
    unknown: list[str] = []

    def resolve(match: re.Match[str]) -> str:
        if match[1] not in _ESCAPES:
            unknown.append(match[1])
        return _ESCAPES.get(match[1], match[1])

    folded = _SPACE.sub(" ", quoted[1:-1])
    return _PARAGRAPH.sub("\n", _ESCAPE.sub(resolve, folded)).strip(" \n"), unknown


def write(value: str, indent: int, first: int, width: int) -> str:
    """Quote a text in normal form, broken into lines of at most `width` characters.

    The first line begins at column `first` (from 0), the others after `indent` spaces. A
    word longer than a line stays whole.
    """
    lines: list[str] = []
    line = '"'
    room = width - first
    escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n\n")
    for number, paragraph in enumerate(escaped.split("\n")):
        if number:
            lines.append(line)
            line, room = "", width - indent
        for word in paragraph.split(" "):
            joined = f"{line} {word}" if line not in ("", '"') else line + word
            if len(joined) + 1 > room and line not in ("", '"'):
                lines.append(line)
                line, room = word, width - indent
            else:
                line = joined
    lines.append(line + '"')
    return ("\n" + " " * indent).join(lines)
