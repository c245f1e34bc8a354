"""Where output goes: standard output, or a file written in one step."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from pathlib import Path

import click

from lexcheck.errors import UsageError

SUFFIXES = {
    ".txt": "text",
    ".json": "json",
    ".html": "html",
    ".htm": "html",
    ".docx": "docx",
    ".pdf": "pdf",
    ".md": "md",
    ".markdown": "md",
    ".xlsx": "xlsx",
    ".csv": "csv",
    ".svg": "svg",
    ".sarif": "sarif",
    **dict.fromkeys((".doc", ".odt", ".rtf", ".xls", ".ods", ".png", ".jpg", ".jpeg", ".gif"), "another"),
}
"""What is expected in a file by the end of its name; `another` is none that lexcheck writes."""


def deliver(text: str, path: str | None, force: bool = False) -> None:
    """Write `text` to standard output, or to the file at `path` in one step.

    Raises UsageError when the file exists and `force` is off, or cannot be written; nothing
    half-written is ever left behind.
    """
    if path is None:
        click.echo(text, nl=False, color=True)
    else:
        _check_suffix(path)
        deliver_files({path: text.encode()}, force)


def deliver_files(files: Mapping[str, bytes], force: bool = False) -> None:
    """Write each file in one step, and none before all are ready.

    Raises UsageError when one exists and `force` is off, or cannot be written.
    """
    for path in files:
        check_target(path, force)
    staged: list[tuple[str, Path]] = []
    try:
        for path, data in files.items():
            target = Path(path)
            if _through(target):
                _write_through(target, data)
            else:
                staged.append((_stage(target, data, 0o666 & ~_umask()), target))
        while staged:
            _put(*staged[0])
            del staged[0]
    finally:
        for name, _ in staged:
            os.unlink(name)


def check_target(path: str, force: bool) -> None:
    """Raise UsageError when nothing may be written at `path`."""
    if not path:
        raise UsageError("--output names no file", "name one, or leave --output out")
    target = Path(path)
    if target.is_dir():
        raise UsageError(f"`{path}` is a folder", "name a file in it")
    if not target.parent.is_dir():
        raise UsageError(f"`{path}` cannot be written: there is no folder `{target.parent}`", "make it first")
    if target.exists() and _is_input(target):
        raise UsageError(f"`{path}` is what the report is made of", "name another file")
    if target.exists() and not _through(target) and not force:
        raise UsageError(f"`{path}` exists already", "add --force to overwrite it, or name another file")


def _check_suffix(path: str) -> None:
    """Raise UsageError when a file is named as of another format than the one that is written."""
    context = click.get_current_context(silent=True)
    asked = context.params.get("format_") if context else None
    told = SUFFIXES.get(Path(path).suffix.lower(), "")
    if told in ("another", "docx", "pdf", "xlsx") or (asked and told and told != asked):
        written = asked or "text"
        raise UsageError(
            f"`{path}` is the name of a file of another format than {written}",
            "name it *.txt" if written == "text" else f"name it *.{written}, or choose another --format",
        )


def _is_input(target: Path) -> bool:
    """Return whether a file is an argument of the verb, which its report must not replace."""
    context = click.get_current_context(silent=True)
    if context is None:
        return False
    arguments = [p.name for p in context.command.params if isinstance(p, click.Argument)]
    given = [context.params.get(name) for name in arguments if name]
    texts = [t for value in given for t in ((value,) if isinstance(value, str) else value or ())]
    return any(Path(text).exists() and Path(text).samefile(target) for text in texts)


def is_terminal(path: str) -> bool:
    """Return whether a path leads to a terminal, as `/dev/stdout` may."""
    try:
        if not stat.S_ISCHR(os.stat(path).st_mode):
            return False
        with open(path, "wb", buffering=0) as device:
            return device.isatty()
    except OSError:
        return False


def _through(target: Path) -> bool:
    """Return whether this is a device or pipe, which must not be replaced by a file."""
    return target.exists() and not target.is_file() and not target.is_dir()


def rewrite(path: Path, text: str) -> None:
    """Write `text` over an existing file in one step; its permissions stay, and so does a link to it.

    Raises UsageError when the file cannot be written.
    """
    target = path.resolve()
    if not os.access(target, os.W_OK):
        raise UsageError(f"`{path}` cannot be written: you may not change this file")
    name = _stage(target, text.encode(), target.stat().st_mode & 0o7777)
    try:
        _put(name, target)
    except BaseException:
        os.unlink(name)
        raise


def _stage(target: Path, data: bytes, mode: int) -> str:
    """Write what is to take the place of `target` beside it; return the path of that file."""
    import tempfile

    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".tmp")
    except OSError as error:
        raise UsageError(f"`{target}` cannot be written: {_reason(error)}") from None
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.chmod(name, mode)
    except OSError as error:
        os.unlink(name)
        raise UsageError(f"`{target}` cannot be written: {_reason(error)}") from None
    except BaseException:
        os.unlink(name)
        raise
    return name


def _put(name: str, target: Path) -> None:
    """Put a file in the place of `target`, in one step."""
    try:
        os.replace(name, target)
    except OSError as error:
        raise UsageError(f"`{target}` cannot be written: {_reason(error)}") from None


def deliver_folder(files: Mapping[str, str], folder: Path, force: bool = False) -> None:
    """Write texts by relative path into a folder, all of them or none.

    They are written beside the folder first. Raises UsageError when the folder holds
    anything and `force` is off, or cannot be written.
    """
    import tempfile

    if folder.exists() and not folder.is_dir():
        raise UsageError(f"`{folder}` is not a folder", "name a folder")
    if folder.is_dir() and any(folder.iterdir()) and not force:
        raise UsageError(
            f"`{folder}` is not empty", "add --force to overwrite what is in it, or name another"
        )
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent, prefix=f".{folder.name}.") as beside:
            for name, text in files.items():
                path = Path(beside) / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8", newline="\n")
            for name in files:
                target = folder / name
                target.parent.mkdir(parents=True, exist_ok=True)
                os.replace(Path(beside) / name, target)
    except OSError as error:
        raise UsageError(f"`{folder}` cannot be written: {_reason(error)}") from None


def _write_through(target: Path, data: bytes) -> None:
    try:
        with target.open("wb") as file:
            file.write(data)
    except OSError as error:
        raise UsageError(f"`{target}` cannot be written: {_reason(error)}") from None


def _reason(error: OSError) -> str:
    return (error.strerror or "the system gives no reason").lower()


def _umask() -> int:
    """Return the process's umask, which can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
