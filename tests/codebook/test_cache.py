"""The cache of the compiled codebook: right, safe, and never in the way."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest

from lexcheck import cache
from lexcheck.codebook.codec import decode, encode
from lexcheck.codebook.load import load_codebook
from lexcheck.codebook.model import Codebook

BASE = Path(__file__).parent / "base.lex"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "cache"
    monkeypatch.setenv("LEXCHECK_CACHE_DIR", str(place))
    return place


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    path = tmp_path / "rules.lex"
    path.write_text(BASE.read_text(encoding="utf-8"), encoding="utf-8")
    return path


def kept(folder: Path) -> list[Path]:
    return sorted(folder.glob("codebook-*.json"))


def digest_of(path: Path) -> str:
    return path.stem.removeprefix("codebook-")


def as_kept(codebook: Codebook) -> tuple[bytes, bytes, bytes]:
    main, patterns, examples = (json.dumps(part).encode() for part in encode(codebook))
    return main, patterns, examples


def test_the_shipped_codebook_comes_back_from_plain_data_as_it_went() -> None:
    codebook = load_codebook(use_cache=False)
    again = decode(*as_kept(codebook))
    assert again == codebook
    assert again.digest == codebook.digest


def test_a_second_load_gives_the_same_codebook_from_the_cache(folder: Path, rules: Path) -> None:
    first = load_codebook([rules])
    (path,) = kept(folder)
    # A mark in the kept file shows that the second load read it.
    plain, patterns, examples = encode(first)
    plain["topics"][0][1] = "From the cache"
    cache.write("codebook", digest_of(path), plain, patterns, examples)
    second = load_codebook([rules])
    assert second.topics["fees"].title == "From the cache"
    assert second.rules == first.rules


def test_a_changed_text_is_read_anew(folder: Path, rules: Path) -> None:
    load_codebook([rules])
    rules.write_text(rules.read_text(encoding="utf-8").replace('"Good"', '"Better"'), encoding="utf-8")
    assert load_codebook([rules]).rules["fees.good"].title == "Better"
    assert len(kept(folder)) == 2


@pytest.mark.parametrize(
    "damage",
    [b"", b"{", b"[]", b"null", b'{"topics": 3}', b"\xff\xfe", b"[" * 100_000, b'{"topics": [[{"a": 1}]]}'],
    ids=["empty", "cut", "list", "null", "shape", "bytes", "deep", "key"],
)
def test_a_damaged_file_is_ignored_and_mended(folder: Path, rules: Path, damage: bytes) -> None:
    sound = load_codebook([rules])
    (path,) = kept(folder)
    kept_bytes = path.read_bytes()
    path.write_bytes(damage)
    assert load_codebook([rules]) == sound
    assert path.read_bytes() == kept_bytes


@pytest.mark.parametrize("part", [[], None, {"topics": 3}, {"topics": [[{"a": 1}]]}])
def test_something_else_under_the_name_is_ignored(folder: Path, rules: Path, part: object) -> None:
    sound = load_codebook([rules])
    (path,) = kept(folder)
    for parts in ([part], [part, [], []]):
        cache.write("codebook", digest_of(path), *parts)
        assert load_codebook([rules]) == sound


@pytest.mark.parametrize("at", [0.0, 0.3, 0.6, 0.99])
def test_a_single_damaged_byte_is_noticed(folder: Path, rules: Path, at: float) -> None:
    # Patterns and examples are read later: by then it would be too late to notice.
    sound = load_codebook([rules])
    (path,) = kept(folder)
    data = bytearray(path.read_bytes())
    data[int(len(data) * at)] ^= 1
    path.write_bytes(data)
    assert load_codebook([rules]) == sound


def test_patterns_and_examples_are_read_when_asked_for(folder: Path, rules: Path) -> None:
    load_codebook([rules])
    again = load_codebook([rules])
    assert "patterns" not in vars(again)
    assert again.patterns is again.patterns
    assert again.examples == load_codebook([rules], use_cache=False).examples
    with pytest.raises(AttributeError):
        again.nothing  # type: ignore[attr-defined]  # noqa: B018


def test_a_kept_file_under_the_wrong_name_is_ignored(folder: Path, rules: Path) -> None:
    sound = load_codebook([rules])
    (path,) = kept(folder)
    plain, patterns, examples = encode(sound)
    plain["digest"] = "0" * 64
    plain["rules"] = []
    cache.write("codebook", digest_of(path), plain, patterns, examples)
    assert load_codebook([rules]) == sound


def test_a_cache_folder_that_cannot_be_made_is_no_error(
    tmp_path: Path, rules: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("LEXCHECK_CACHE_DIR", str(tmp_path / "file" / "below"))
    assert "fees.good" in load_codebook([rules]).rules


def test_nothing_half_written_is_left(folder: Path, rules: Path) -> None:
    load_codebook([rules])
    assert [p.suffix for p in folder.iterdir()] == [".json"]


def test_only_the_newest_few_are_kept(folder: Path, rules: Path) -> None:
    text = rules.read_text(encoding="utf-8")
    for number in range(cache._KEEP["codebook"] + 4):
        rules.write_text(f"{text}\n# {number}\n", encoding="utf-8")
        load_codebook([rules])
    assert len(kept(folder)) == cache._KEEP["codebook"]


def test_processes_that_load_at_once_all_get_it_right(folder: Path, rules: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from lexcheck.codebook.load import load_codebook\n"
        f"for _ in range(5): print(len(load_codebook([Path({str(rules)!r})]).measures))"
    )
    running = [
        subprocess.Popen(
            [sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for _ in range(6)
    ]
    for process in running:
        out, err = process.communicate(timeout=60)
        assert (out, err) == ("5\n" * 5, "")
    assert len(kept(folder)) == 1


def test_the_folder_is_where_the_system_keeps_such_files(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("LEXCHECK_CACHE_DIR")
    for base in ("", " ", str(tmp_path)):
        monkeypatch.setenv("XDG_CACHE_HOME", base)
        assert cache.folder() == platformdirs.user_cache_dir("lexcheck", appauthor=False)
