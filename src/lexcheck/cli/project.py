"""The project file of a ministry: its own rules and law files, on top of the shipped ones or instead.

`lexcheck.toml`, in the folder one works in or one above it:

    rules = ["our-rules"]       # rule files or folders
    shipped-rules = true        # false: only our own
    law = ["our-law"]           # folders of law files, looked in before the shipped ones
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lexcheck import resources
from lexcheck.errors import Diagnostic, InvalidFilesError, Place
from lexcheck.nearest import did_you_mean

NAME = "lexcheck.toml"
_KEYS = ("rules", "shipped-rules", "law")


@dataclass(frozen=True)
class Project:
    """Where rules and law files are looked for; paths are absolute or from the working folder."""

    rules: tuple[Path, ...] = ()
    shipped: bool = True
    law: tuple[Path, ...] = ()

    def rule_paths(self) -> list[Path] | None:
        """Return the rule files to read, or None for the shipped ones alone."""
        if not self.rules:
            return None
        return [*([resources.rules()] if self.shipped else []), *self.rules]


def project() -> Project:
    """Return the project that the working folder belongs to; without a project file, the shipped one.

    Raises InvalidFilesError with every mistake of the project file.
    """
    here = Path.cwd()
    for folder in (here, *here.parents):
        path = folder / NAME
        if path.is_file():
            return _read(path)
    return Project()


def _read(path: Path) -> Project:
    import tomllib

    try:
        text = path.read_bytes().decode("utf-8")
        plain = tomllib.loads(text)
    except UnicodeDecodeError:
        found = Diagnostic(Place(path.name), "this is not UTF-8 text", "save the file as UTF-8")
        raise InvalidFilesError([found]) from None
    except tomllib.TOMLDecodeError as error:
        raise InvalidFilesError([_syntax(path, text, str(error))]) from None
    reader = _Reader(path, text)
    project = Project(
        reader.paths(plain, "rules"), reader.truth(plain, "shipped-rules"), reader.paths(plain, "law")
    )
    reader.unknown(plain)
    if not project.shipped and not project.rules:
        reader.say(
            "shipped-rules", "`shipped-rules` is false and there are no `rules`", "name a folder of rules"
        )
    if reader.found:
        raise InvalidFilesError(reader.found)
    return project


def _syntax(path: Path, text: str, message: str) -> Diagnostic:
    """Put tomllib's complaint into our form: it ends in `(at line 3, column 7)`."""
    match = re.search(r"line (\d+), column (\d+)", message)
    lines = text.split("\n")
    line, column = (int(match[1]), int(match[2])) if match else (len(lines), 1)
    source = lines[line - 1] if line <= len(lines) else ""
    help = 'write for example rules = ["our-rules"]'
    return Diagnostic(Place(path.name, line, column), "this line is not TOML", help, source)


class _Reader:
    def __init__(self, path: Path, text: str) -> None:
        self.path = path
        self.lines = text.split("\n")
        self.found: list[Diagnostic] = []

    def say(self, key: str, message: str, help: str) -> None:
        number = next((n for n, line in enumerate(self.lines, 1) if line.lstrip().startswith(key)), 1)
        column = len(self.lines[number - 1]) - len(self.lines[number - 1].lstrip()) + 1
        place = Place(self.path.name, number, column, len(key))
        self.found.append(Diagnostic(place, message, help, self.lines[number - 1]))

    def unknown(self, plain: dict[str, Any]) -> None:
        for key in plain:
            if key not in _KEYS:
                listed = ", ".join(f"`{k}`" for k in _KEYS)
                self.say(
                    key, f"there is no setting `{key}`", did_you_mean(key, _KEYS) or f"there are {listed}"
                )

    def truth(self, plain: dict[str, Any], key: str) -> bool:
        value = plain.get(key, True)
        if not isinstance(value, bool):
            self.say(key, f"`{key}` is true or false", f"write {key} = false")
            return True
        return value

    def paths(self, plain: dict[str, Any], key: str) -> tuple[Path, ...]:
        value = plain.get(key, [])
        if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
            self.say(key, f"`{key}` is a list of folders", f'write {key} = ["our-{key}"]')
            return ()
        paths = tuple(self.path.parent / v for v in value)
        for name, path in zip(value, paths, strict=True):
            if not path.exists():
                self.say(
                    key, f"there is no file or folder `{name}` beside this file", "mend the path, or make it"
                )
        return paths
