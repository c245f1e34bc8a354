"""Files that are no text, too large, or cannot be read at all."""

from __future__ import annotations

import os
import tracemalloc
from pathlib import Path

import pytest

from lexcheck.errors import InvalidFilesError, UsageError
from lexcheck.law.source import MAX_BYTES, Source, decode, quoted, read_source, shown


def refusal(path: Path) -> str:
    """Return the sentence with which the content of a file is refused."""
    with pytest.raises(InvalidFilesError) as caught:
        read_source(path)
    (diagnostic,) = caught.value.diagnostics
    return f"{diagnostic.place.line}:{diagnostic.place.column} {diagnostic.message}"


def usage(path: Path | str) -> UsageError:
    """Return the error with which a path is refused."""
    with pytest.raises(UsageError) as caught:
        read_source(path)
    return caught.value


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"id: NP\x00", "1:1 this file is not text: its byte 7 is zero, as in binary files"),
        (
            "id: NP\n".encode("utf-16"),
            "1:1 this file is encoded in UTF-16 or UTF-32; a law file must be in UTF-8",
        ),
        (
            "id: NP\n".encode("utf-16-le"),
            "1:1 this file is encoded in UTF-16 or UTF-32; a law file must be in UTF-8",
        ),
        (
            "id: NP\n".encode("utf-16-be"),
            "1:1 this file is encoded in UTF-16 or UTF-32; a law file must be in UTF-8",
        ),
        (
            "id: NP\n".encode("utf-32"),
            "1:1 this file is encoded in UTF-16 or UTF-32; a law file must be in UTF-8",
        ),
        (
            b"PK\x03\x04\x14\x00",
            "1:1 this file is a Word document, a spreadsheet or another zip archive, not text",
        ),
        (b"%PDF-1.7\n", "1:1 this file is a PDF, not text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "1:1 this file is an old Word or Excel document, not text"),
        (b"{\\rtf1\\ansi", "1:1 this file is an RTF document, not text"),
        (
            "name: Nepal\nnote: Générale é".encode("latin-1"),
            "2:8 this character is not in UTF-8 (byte 0xE9); the file seems to be in another encoding",
        ),
        (
            "\ufeffname: दोहा\r\nnote: ".encode() + b"\xc3",
            "2:7 this character is not in UTF-8 (byte 0xC3); the file seems to be in another encoding",
        ),
        (b"name: Ne\x07pal", "1:9 an invisible control character (U+0007) stands here"),
        ("name: x\nnote: a\u202eb".encode(), "2:8 an invisible control character (U+202E) stands here"),
        ("note: a\u2028b".encode(), "1:8 an invisible control character (U+2028) stands here"),
        ("note: a\u0085b".encode(), "1:8 an invisible control character (U+0085) stands here"),
        ("note: a\ufeffb".encode(), "1:8 an invisible control character (U+FEFF) stands here"),
    ],
)
def test_bytes_that_are_no_law_file(tmp_path: Path, data: bytes, said: str) -> None:
    path = tmp_path / "NP.yaml"
    path.write_bytes(data)
    assert refusal(path) == said


def test_an_invalid_byte_is_shown_in_its_line() -> None:
    with pytest.raises(InvalidFilesError) as caught:
        decode(b"name: Nepal\nnote: caf\xe9 noir\nmore: x", "NP.yaml")
    assert caught.value.diagnostics[0].source_line == "note: caf� noir"
    assert caught.value.diagnostics[0].place.column == 10


def test_text_of_every_script_is_read(tmp_path: Path) -> None:
    text = "नेपाल क्\u200dष \u200fالقانون 海外 🛂 می\u200cخواهم ž\tend"  # noqa: RUF001
    path = tmp_path / "x.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert read_source(path).text == text


def test_line_ends_of_every_system_count_as_one() -> None:
    source = Source("a\r\nb\rc\nd", "x.yaml")
    assert source.lines == ["a", "b", "c", "d"]
    assert source.line(3) == "c"
    assert source.line(0) == source.line(5) == ""
    assert (source.place_at(4).line, source.place_at(4).column) == (3, 1)


def test_a_file_that_is_too_large_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "NP.yaml"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    assert refusal(path) == "1:1 this file is larger than 2 MB, the most a law file may have"


def test_a_file_of_the_greatest_size_is_read(tmp_path: Path) -> None:
    path = tmp_path / "NP.yaml"
    path.write_bytes(b"#" * MAX_BYTES)
    assert len(read_source(path).text) == MAX_BYTES
    path.write_bytes(b"#" * (MAX_BYTES + 1))
    assert "larger than 2 MB" in refusal(path)


def test_a_size_that_is_not_told_is_found_while_reading(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in /proc, whose files have size 0, or when a file grows after it was asked."""
    path = tmp_path / "NP.yaml"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    small = tmp_path / "small"
    small.write_bytes(b"#")
    status = small.stat()
    monkeypatch.setattr("lexcheck.law.source.os.stat", lambda _: status)
    tracemalloc.start()
    try:
        assert "larger than 2 MB" in refusal(path)
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()


def test_a_missing_file_suggests_the_one_beside_it(tmp_path: Path) -> None:
    (tmp_path / "nepal.yaml").write_text("x")
    error = usage(tmp_path / "nepla.yaml")
    assert error.message == f"there is no file `{tmp_path / 'nepla.yaml'}`"
    assert error.help == "did you mean `nepal.yaml`?"
    assert usage(tmp_path / "none" / "x.yaml").help == ""


def test_what_is_no_ordinary_file_is_not_opened(tmp_path: Path) -> None:
    assert usage(tmp_path).message == f"`{tmp_path}` is a folder, not a law file"
    pipe = tmp_path / "pipe.yaml"
    os.mkfifo(pipe)  # reading it would wait for ever
    assert usage(pipe).message == f"`{pipe}` is not an ordinary file (it is a pipe, a device or a socket)"


def test_paths_that_lead_nowhere(tmp_path: Path) -> None:
    link = tmp_path / "link.yaml"
    link.symlink_to(tmp_path / "gone.yaml")
    assert usage(link).message == f"`{link}` is a link to a file that does not exist"
    loop = tmp_path / "loop.yaml"
    loop.symlink_to(loop)
    assert usage(loop).message.startswith(f"`{loop}` cannot be read: too many levels of symbolic links")
    file = tmp_path / "file"
    file.write_text("x")
    assert usage(file / "x.yaml").message == (
        f"`{file / 'x.yaml'}` cannot be read: a part of the path is a file, not a folder"
    )
    assert usage(tmp_path / ("x" * 300)).message.endswith("cannot be read: file name too long")
    assert usage("a\x00b.yaml").message == (
        "`a\\x00b.yaml` cannot be read: the path holds a character that no file name can have"
    )


def test_a_file_without_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error is raised by hand, for permission bits do not bind the user root."""
    path = tmp_path / "NP.yaml"
    path.write_text("x")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("builtins.open", refuse)
    assert usage(path).message == f"`{path}` cannot be read: you have no permission to read it"


def test_names_are_shown_as_they_can_be_printed() -> None:
    assert shown("a\nb\udcff.yaml") == "a\\nb\\udcff.yaml"
    assert shown(Path("नेपाल.yaml")) == "नेपाल.yaml"
    assert quoted("a\n b\x1b[31m") == "`a b [31m`"
    assert quoted("x" * 100) == f"`{'x' * 59}…`"
