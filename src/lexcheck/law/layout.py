"""The text of a law file that was changed: parts that say the same stay as they were written.

So a comparison of the two texts shows what was changed, and comments stay: those before a part
always, those inside it as long as it says the same.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from lexcheck.codebook.model import Codebook
from lexcheck.errors import InternalError, InvalidFilesError
from lexcheck.law.model import Jurisdiction, LawFile
from lexcheck.law.read import read_data
from lexcheck.law.source import Source
from lexcheck.law.write import written
from lexcheck.law.yaml12 import Mapping, compose

_END = "end"


@dataclass(frozen=True)
class Former:
    """A law file as it was: its text and what it says."""

    source: Source
    file: LawFile


@dataclass(frozen=True)
class _Part:
    """The lines of one part of a text, and those of the comments before it."""

    before: list[str]
    lines: list[str]


def former_file(text: str, path: str, codebook: Codebook) -> Former | None:
    """Return a law file as it was, or None when it cannot be read by this codebook."""
    try:
        file = read_data(text.encode(errors="replace"), path, codebook)
    except InvalidFilesError:
        return None
    return Former(Source(text, path), file) if isinstance(file, LawFile) else None


def laid_out(file: LawFile, former: Former | None, path: str, codebook: Codebook) -> str:
    """Return the text of a law file, which was read again and says the same.

    Raises InvalidFilesError when the text would be larger than a law file may be.
    """
    parts = written(file, codebook)
    plain = _joined([line for lines in parts.values() for line in lines])
    for text in (_as_before(file, former, parts) if former else plain, plain):
        try:
            again = read_data(text.encode(), path, codebook)
        except InvalidFilesError:
            if text is plain:
                raise
        else:
            if isinstance(again, LawFile) and _all(again) == _all(file):
                return text
    raise InternalError(f"the text of the law file made of `{path}` does not say what it should")


def _as_before(file: LawFile, former: Former, parts: dict[str, list[str]]) -> str:
    """Return the text with the former lines of each part that says the same, and all comments before one."""
    old = _parts(former.source)
    same = _same(file, former.file)
    lines: list[str] = []
    for name, new in parts.items():
        part = old.get(name, _Part([], new))
        lines += part.before
        lines += part.lines if name in same else new
    return _joined([*lines, *old[_END].before])


def _same(file: LawFile, former: LawFile) -> set[str]:
    """Return the parts that say the same in two files."""
    new, old = file.jurisdiction, former.jurisdiction
    same = {f"laws.{key}" for key, law in new.laws.items() if old.laws.get(key) == law}
    same |= {f"facts.{measure}" for measure, facts in new.facts.items() if old.facts.get(measure) == facts}
    for name in ("laws", "facts"):
        if bool(getattr(new, name)) == bool(getattr(old, name)):
            same.add(name)
    if _head(file) == _head(former):
        same.add("jurisdiction")
    if new.accepted == old.accepted:
        same.add("accepted")
    return same


def _head(file: LawFile) -> tuple[Jurisdiction, str]:
    """Return what the head of a file says, and nothing else."""
    law = file.jurisdiction
    terms = law.terms and replace(law.terms, signed=None)
    return replace(law, laws={}, facts={}, accepted=(), terms=terms), _parent(file)


def _all(file: LawFile) -> tuple[Jurisdiction, str]:
    return file.jurisdiction, _parent(file)


def _parent(file: LawFile) -> str:
    return "" if file.inherits is None else file.inherits.raw.strip()


def _parts(source: Source) -> dict[str, _Part]:
    """Return the parts of a text by name, each with its lines and the comments before it."""
    starts = sorted((line, name) for name, line in _starts(source).items())
    _, before = _cut(source.lines[: starts[0][0] - 1])
    found: dict[str, _Part] = {}
    for (line, name), (after, _) in pairwise([*starts, (len(source.lines) + 1, _END)]):
        lines, following = _cut(source.lines[line - 1 : after - 1])
        found[name] = _Part(before, lines)
        before = following
    found[_END] = _Part(before, [])
    return found


def _starts(source: Source) -> dict[str, int]:
    """Return the line on which each part begins."""
    root = compose(source)
    found: dict[str, int] = {}
    for name, key in root.keys.items() if isinstance(root, Mapping) else ():
        found[name] = key.line
        inner = root.items[name] if isinstance(root, Mapping) else None
        if name != "jurisdiction" and isinstance(inner, Mapping):
            found |= {f"{name}.{each.raw}": each.line for each in inner.keys.values()}
    return found


def _cut(lines: list[str]) -> tuple[list[str], list[str]]:
    """Cut lines into those of a part and the comments after it, which belong to the next part.

    A line of a text can look like a comment. It is then taken for one, and what comes of it is
    found out when the whole is read again.
    """
    end = len(lines)
    while end and (not lines[end - 1].strip() or lines[end - 1].lstrip().startswith("#")):
        end -= 1
    return lines[:end], _without_explanations(lines[end:])


def _without_explanations(comments: list[str]) -> list[str]:
    """Return comments without the explanations of `law new`, which are for filling in the file by hand."""
    if not any(line.lstrip().startswith("##") for line in comments):
        return comments
    kept: list[str] = []
    for filled, block in groupby(comments, lambda line: bool(line.strip())):
        paragraph = list(block)
        if filled and not any(line.lstrip().startswith("##") for line in paragraph):
            kept += paragraph
    return kept


def _joined(lines: list[str]) -> str:
    return "\n".join(lines).rstrip("\n") + "\n"
