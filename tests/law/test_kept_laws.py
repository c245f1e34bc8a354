"""Law files in the cache: the same facts, never stale, none from a damaged file, mistakes told each time."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from lexcheck import cache
from lexcheck.codebook.load import load_codebook
from lexcheck.codebook.model import Codebook
from lexcheck.errors import InvalidFilesError, Place
from lexcheck.law import kept, read
from lexcheck.law.kept import decode, encode, read_file
from lexcheck.law.library import known, load
from lexcheck.resources import jurisdictions


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "cache"
    monkeypatch.setenv("LEXCHECK_CACHE_DIR", str(place))
    return place


@pytest.fixture
def book(codebook: Codebook) -> Codebook:
    return replace(codebook, digest="0123")


@pytest.fixture
def law(tmp_path: Path, good_text: str) -> Path:
    path = tmp_path / "law.yaml"
    path.write_text(good_text, encoding="utf-8")
    return path


def files(folder: Path, kind: str = "law") -> list[Path]:
    return sorted(folder.glob(f"{kind}-*.json"))


def no_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read, "read_data", lambda *_: pytest.fail("was read again"))


def places(file: kept.LawFile) -> list[Place]:
    """Return all places, which equality does not look at."""
    facts = [f.place for some in file.jurisdiction.facts.values() for f in some]
    return [file.jurisdiction.place, *(law.place for law in file.jurisdiction.laws.values()), *facts]


@pytest.mark.parametrize("path", sorted(jurisdictions().glob("*.yaml")), ids=lambda p: p.stem)
def test_shipped_files_come_back_from_plain_data_as_they_went(path: Path) -> None:
    file = read.read_data(path.read_bytes(), "x.yaml", load_codebook())
    again = decode(json.loads(json.dumps(encode(file))), "x.yaml")
    assert again == file
    assert places(again) == places(file)


def test_a_file_with_every_field_comes_back(law: Path, book: Codebook) -> None:
    file = read.read_data(law.read_bytes(), "x.yaml", book)
    again = decode(json.loads(json.dumps(encode(file))), "x.yaml")
    assert again == file
    assert places(again) == places(file)


def test_a_second_run_does_not_read(
    folder: Path, law: Path, book: Codebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = load(law, book)
    assert len(files(folder)) == 1
    no_reading(monkeypatch)
    assert load(law, book) == first


def test_a_changed_file_is_read_anew(folder: Path, law: Path, book: Codebook) -> None:
    before = load(law, book)
    law.write_text(law.read_text(encoding="utf-8").replace(before.name, "Elsewhere"), encoding="utf-8")
    assert load(law, book).name == "Elsewhere"


def test_a_file_is_read_anew_for_another_codebook(folder: Path, law: Path, book: Codebook) -> None:
    load(law, book)
    smaller = replace(book, measures={}, digest="4567")
    with pytest.raises(InvalidFilesError, match="there is no measure"):
        load(law, smaller)


def test_nothing_is_kept_for_a_codebook_made_by_hand(folder: Path, law: Path, codebook: Codebook) -> None:
    load(law, codebook)
    assert files(folder) == []


def test_another_format_is_read_anew(
    folder: Path, law: Path, book: Codebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(law, book)
    monkeypatch.setattr(kept, "FORMAT", "other")
    load(law, book)
    assert len(files(folder)) == 2


def test_the_same_text_under_another_name_has_its_own_places(
    folder: Path, law: Path, book: Codebook, tmp_path: Path
) -> None:
    other = tmp_path / "other.yaml"
    other.write_bytes(law.read_bytes())
    load(law, book)
    assert load(other, book).place.path == str(other)


def test_a_file_with_mistakes_tells_them_each_time(folder: Path, law: Path, book: Codebook) -> None:
    law.write_text(law.read_text(encoding="utf-8") + "nonsense: 1\n", encoding="utf-8")
    told = []
    for _ in range(2):
        with pytest.raises(InvalidFilesError) as caught:
            load(law, book)
        told.append(str(caught.value))
    assert told[0] == told[1]
    assert files(folder) == []


@pytest.mark.parametrize("at", [0.0, 0.3, 0.9])
def test_a_single_damaged_byte_is_noticed(folder: Path, law: Path, book: Codebook, at: float) -> None:
    sound = load(law, book)
    (path,) = files(folder)
    whole = path.read_bytes()
    data = bytearray(whole)
    data[int(len(data) * at)] ^= 1
    path.write_bytes(data)
    assert load(law, book) == sound
    assert path.read_bytes() == whole


@pytest.mark.parametrize("plain", [[], {}, 3, None, [1, 2, 3, 4], [["A"] * 7, [], {}, None]])
def test_something_else_under_the_name_is_ignored(
    folder: Path, law: Path, book: Codebook, plain: object
) -> None:
    sound = load(law, book)
    (path,) = files(folder)
    cache.write("law", path.stem.removeprefix("law-"), plain)
    assert load(law, book) == sound


def test_heads_are_kept_until_a_file_changes_or_comes_or_goes(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "laws"
    root.mkdir()
    (root / "a.yaml").write_text("jurisdiction: {id: NP, name: Nepal}")
    (root / "b.yaml").write_bytes(b"\xff")
    first = [("NP", "Nepal"), ("b", "")]
    assert [(k.id, k.name) for k in known(root)] == first
    with monkeypatch.context() as patch:
        patch.setattr("lexcheck.law.library._head", lambda *_: pytest.fail("was read again"))
        assert [(k.id, k.name) for k in known(root)] == first
    (root / "b.yaml").write_text("jurisdiction: {id: QA, name: Qatar}")
    assert [(k.id, k.name) for k in known(root)] == [("NP", "Nepal"), ("QA", "Qatar")]
    (root / "a.yaml").rename(root / "c.yaml")
    assert [k.path.name for k in known(root)] == ["c.yaml", "b.yaml"]
    for damaged in files(folder, "heads"):
        cache.write("heads", damaged.stem.removeprefix("heads-"), [["NP"]])
    assert [(k.id, k.name) for k in known(root)] == [("NP", "Nepal"), ("QA", "Qatar")]


def test_processes_that_read_at_once_all_get_it_right(folder: Path, law: Path) -> None:
    program = (
        "from pathlib import Path; from lexcheck.codebook.load import load_codebook\n"
        "from lexcheck.law.library import find\n"
        "book = load_codebook()\n"
        "for _ in range(3): print(find('NP', book).name)"
    )
    running = [
        subprocess.Popen(
            [sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for _ in range(3)
    ]
    for process in running:
        assert process.communicate(timeout=120) == ("Nepal\n" * 3, "")
    assert {p.suffix for p in folder.iterdir()} == {".json"}


def test_nothing_heavy_is_imported_for_a_kept_file(folder: Path) -> None:
    program = (
        "import sys\n"
        "from lexcheck.codebook.load import load_codebook\n"
        "from lexcheck.law.library import find\n"
        "find('NP', load_codebook()); print([m for m in ('yaml', 'lark') if m in sys.modules])"
    )
    for _ in range(2):
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_a_kept_file_is_used_by_read_file(
    folder: Path, law: Path, book: Codebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = read_file(law, book)
    no_reading(monkeypatch)
    again = read_file(law, book)
    assert again == first
    assert places(again) == places(first)


def test_rules_do_not_matter_to_what_is_kept_and_questions_do() -> None:
    book = load_codebook()
    measure = next(m for m in book.measures.values() if m.choices)
    assert replace(book, rules={}, digest="other").questions == book.questions
    for other in (
        replace(book, sectors={}),
        replace(book, categories={}),
        replace(book, measures={**book.measures, measure.id: replace(measure, roles=("agreement",))}),
        replace(book, measures={**book.measures, measure.id: replace(measure, choices=())}),
    ):
        assert other.questions != book.questions


def test_an_accepted_gap_of_a_rule_that_has_gone_is_a_mistake_again(
    folder: Path, law: Path, book: Codebook
) -> None:
    """What is kept hangs on the questions; a change of the rules alone leaves it in the cache."""
    load(law, book)
    with pytest.raises(InvalidFilesError, match="there is no rule"):
        load(law, replace(book, rules={}))
