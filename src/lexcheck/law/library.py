"""Law files by id, by name or by path, what they inherit, and bills with what they amend."""

from __future__ import annotations

import json
import os
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from lexcheck import __version__, cache, resources
from lexcheck.codebook.model import Codebook
from lexcheck.errors import LexcheckError, UsageError
from lexcheck.law.kept import FORMAT, read_file
from lexcheck.law.model import Jurisdiction, LawFile
from lexcheck.law.source import decode, quoted, read_bytes, read_source, shown
from lexcheck.nearest import nearest

if TYPE_CHECKING:
    from lexcheck.law.read_bill import BillText

AGREEMENTS = "agreements"
_LIST = "run `lexcheck law list`"


@dataclass(frozen=True)
class Known:
    """A law file in a folder, by the id and name it gives itself.

    A file whose head cannot be read goes by its file name and has no name; loading it says why.
    `digest` identifies its bytes.
    """

    id: str
    name: str
    path: Path
    digest: str = field(default="", compare=False)

    @property
    def agreement(self) -> bool:
        """Whether it lies in the folder of agreements."""
        return self.path.parent.name == AGREEMENTS


def known(root: Path | None = None) -> list[Known]:
    """List the law files of a folder and of its folder `agreements`, by id; the shipped ones by default.

    Bills are not among them: a bill is no country, and goes by its path.
    """
    folder = resources.jurisdictions() if root is None else root
    return sorted(
        _in_folder(folder) + _in_folder(folder / AGREEMENTS), key=lambda k: (k.agreement, k.id, k.path)
    )


def find(
    argument: str, codebook: Codebook, root: Path | None = None, also: Sequence[Path] = ()
) -> Jurisdiction:
    """Return the jurisdiction of an id, a name or a path.

    Ids and names are looked up among the files of `root` (the shipped ones by default),
    whatever their case; `also` is as for `load`. Raises UsageError when there is none.
    """
    return load(locate(argument, root), codebook, root, also)


def locate(argument: str, root: Path | None = None, listed: Callable[[], list[Known]] | None = None) -> Path:
    """Return the path of the law file that an id, a name or a path means.

    `listed` lists the files of `root` where somebody has done so already.
    """
    if any(mark in argument for mark in (os.sep, os.altsep) if mark):
        return Path(argument)
    if argument.lower().endswith((".yaml", ".yml")):
        return Path(argument)
    files = known(root) if listed is None else listed()
    wanted = _folded(argument)
    by_id = [k for k in files if _folded(k.id) == wanted]
    found = by_id or [k for k in files if k.name and _folded(k.name) == wanted]
    if len(found) > 1:
        paths = " and ".join(quoted(shown(k.path), 200) for k in found)
        raise UsageError(
            f"{quoted(argument)} is the name of more than one law file: {paths}", "give the path of one"
        )
    if found and wanted:
        return found[0].path
    if _is_file(argument):
        return Path(argument)
    raise UsageError(f"there is no jurisdiction {quoted(argument)}", _suggest(argument, files))


def load(
    path: str | Path, codebook: Codebook, root: Path | None = None, also: Sequence[Path] = ()
) -> Jurisdiction:
    """Read a law file and what it inherits, or a bill and the law that it amends.

    Those are looked for in the file's own folder, then in the folders `also`, then in `root`.
    Raises UsageError when the path cannot be read, InvalidFilesError with every mistake
    of the file and of those it rests on.
    """
    return _Loader(codebook, (*also, resources.jurisdictions() if root is None else root)).load(path)


@dataclass(frozen=True)
class _Loader:
    """Reads a file and those it rests on, which are looked for in `folders` after its own."""

    codebook: Codebook
    folders: tuple[Path, ...]

    def load(self, path: str | Path) -> Jurisdiction:
        file = read_file(path, self.codebook)
        if isinstance(file, LawFile):
            return self._with_parent(path, file, ())
        return self._with_bill(path, file)

    def _with_bill(self, path: str | Path, text: BillText) -> Jurisdiction:
        from lexcheck.law.amend import amend
        from lexcheck.law.read_bill import read_bill

        def amended(wanted: str) -> Jurisdiction | None:
            found = self._path(wanted, Path(path).parent)
            return None if found is None else self.load(found)

        return amend(*read_bill(text, self.codebook, amended))

    def _with_parent(self, path: str | Path, file: LawFile, line: tuple[str, ...]) -> Jurisdiction:
        jurisdiction = file.jurisdiction
        if file.inherits is None:
            return jurisdiction
        wanted, place = file.inherits.raw.strip(), file.inherits.place
        line = (*line, jurisdiction.id)
        if wanted in line:
            circle = " → ".join((*line, wanted))
            raise read_source(path).error(
                place, f"{quoted(wanted)} inherits in a circle: {circle}", "a country inherits nothing"
            )
        above = self._path(wanted, Path(path).parent)
        if above is None:
            help = "put its law file into the same folder; " + _LIST + " for those that are shipped"
            raise read_source(path).error(
                place, f"there is no law file of {quoted(wanted)} to inherit from", help
            )
        try:
            parent = read_file(above, self.codebook)
        except UsageError as error:
            raise read_source(path).error(
                place, f"the law file to inherit from cannot be used: {error.message}", error.help
            ) from None
        if not isinstance(parent, LawFile):  # it was overwritten between one look and the next
            raise UsageError(f"{quoted(shown(above))} has become a bill")
        return replace(jurisdiction, parent=self._with_parent(above, parent, line))

    def _path(self, wanted: str, own: Path) -> Path | None:
        """Return the law file of an id: the one named by it, else one that says so itself."""
        for folder in (own, *self.folders):
            found = [file.path for file in known(folder) if file.id == wanted]
            if found:
                usual = folder / f"{wanted}.yaml"
                return usual if usual in found else found[0]
        return None


def _in_folder(folder: Path) -> list[Known]:
    """List the law files of one folder, by path; none when there is no such folder."""
    try:
        paths = sorted(p for p in folder.iterdir() if p.suffix in (".yaml", ".yml") and p.is_file())
    except OSError:
        return []
    texts = [_bytes(path) for path in paths]
    files = [(path, cache.key(data)) for path, data in zip(paths, texts, strict=True)]
    key = cache.key(FORMAT, __version__, *(x for path, digest in files for x in (path.name, digest)))
    for part in cache.read("heads", key):
        with suppress(ValueError, TypeError, IndexError):
            heads = zip(json.loads(part), files, strict=True)
            return [Known(head[0], head[1], *file) for head, file in heads if head is not None]
    found = [
        head and replace(head, digest=digest)
        for (path, digest), data in zip(files, texts, strict=True)
        for head in [_head(path, data)]
    ]
    if found:
        cache.write("heads", key, [None if k is None else (k.id, k.name) for k in found])
    return [k for k in found if k is not None]


def _bytes(path: Path) -> bytes:
    """Return the bytes of a law file; none of one that cannot be read, which loading it says."""
    try:
        return read_bytes(path)
    except LexcheckError:
        return b""


def _head(path: Path, data: bytes) -> Known | None:
    """Read id and name, and no further than the field `jurisdiction`; a bill has none."""
    from lexcheck.law.yaml12 import Mapping, Scalar, compose

    def word(head: object, name: str) -> str:
        node = head.items.get(name) if isinstance(head, Mapping) else None
        return " ".join(node.raw.split()) if isinstance(node, Scalar) else ""

    try:
        root = compose(decode(data, shown(path)), only="jurisdiction")
    except LexcheckError:
        return Known(path.stem, "", path)
    if isinstance(root, Mapping) and "bill" in root.items and "jurisdiction" not in root.items:
        return None
    head = root.items.get("jurisdiction") if isinstance(root, Mapping) else None
    return Known(word(head, "id") or path.stem, word(head, "name"), path)


def _is_file(argument: str) -> bool:
    try:
        return bool(argument) and Path(argument).is_file()
    except (OSError, ValueError):
        return False


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


def _suggest(argument: str, files: Iterable[Known]) -> str:
    beside = f"{argument}.yaml"
    if _is_file(beside):
        return f"did you mean the file `{beside}`?"
    names = [n for k in files for n in (k.id, k.name) if n]
    found = nearest(argument, names)
    return f"did you mean `{found}`? {_LIST} for all of them" if found else _LIST
