"""YAML 1.2: what scalars mean, where nodes stand, and what is refused."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from lexcheck.errors import InvalidFilesError
from lexcheck.law.scalars import resolve
from lexcheck.law.source import Source
from lexcheck.law.yaml12 import MAX_DEPTH, MAX_NODES, Mapping, Scalar, Sequence, compose, plain

MISTAKES = Path(__file__).parent / "mistakes"


@pytest.fixture(params=["with C", "without C"], autouse=True)
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Hold every test against both parsers of PyYAML."""
    import yaml

    assert hasattr(yaml, "CSafeLoader")
    if request.param == "without C":
        monkeypatch.delattr(yaml, "CSafeLoader")
    yield


def read(text: str) -> Any:
    return plain(compose(Source(text, "x.yaml")))


def refusal(text: str) -> list[str]:
    with pytest.raises(InvalidFilesError) as caught:
        read(text)
    return [f"{d.place.line}:{d.place.column} {d.message}" for d in caught.value.diagnostics]


SCALARS: list[tuple[str, object]] = [
    ("true", True),
    ("True", True),
    ("TRUE", True),
    ("false", False),
    ("False", False),
    ("FALSE", False),
    ("tRUE", "tRUE"),
    ("yes", "yes"),
    ("Yes", "Yes"),
    ("no", "no"),
    ("NO", "NO"),
    ("on", "on"),
    ("off", "off"),
    ("y", "y"),
    ("n", "n"),
    ("null", None),
    ("Null", None),
    ("NULL", None),
    ("~", None),
    ("", None),
    ("nULL", "nULL"),
    ("none", "none"),
    ("0", 0),
    ("12", 12),
    ("-7", -7),
    ("+7", 7),
    ("007", 7),
    ("0o17", 15),
    ("0x1F", 31),
    ("0b101", "0b101"),
    ("1_000", "1_000"),
    ("1,000", "1,000"),
    ("1:30", "1:30"),
    ("190:20:30", "190:20:30"),
    ("1.5", 1.5),
    ("1.", 1.0),
    (".5", 0.5),
    ("-.5", -0.5),
    ("1e3", 1000.0),
    ("1.5E-2", 0.015),
    ("e3", "e3"),
    (".", "."),
    ("-", "-"),
    ("+", "+"),
    ("1.2.3", "1.2.3"),
    (".inf", math.inf),
    ("-.INF", -math.inf),
    ("+.Inf", math.inf),
    ("inf", "inf"),
    ("nan", "nan"),
    ("2026-04-11", "2026-04-11"),
    ("2026-04-11 10:00:00", "2026-04-11 10:00:00"),
    ("=", "="),
    ("<", "<"),
    ("१२", "१२"),
    ("9" * 5000, math.inf),
    ("-" + "9" * 5000, -math.inf),
    ("0x" + "f" * 5000, math.inf),
]


@pytest.mark.parametrize(("raw", "value"), SCALARS, ids=[raw[:20] or "empty" for raw, _ in SCALARS])
def test_meaning_of_unquoted_scalars(raw: str, value: object) -> None:
    assert resolve(raw) == value
    assert type(resolve(raw)) is type(value)


def test_not_a_number() -> None:
    for raw in (".nan", ".NaN", ".NAN"):
        number = resolve(raw)
        assert isinstance(number, float) and math.isnan(number)


def test_scalars_in_a_file_are_read_so() -> None:
    text = "a: NO\nb: [on, 1:30, 12, true, ~]\nc: {d: 2026-04-11}\ne: \nNO: 'true'\nyes: \"12\"\n"
    assert read(text) == {
        "a": "NO",
        "b": ["on", "1:30", 12, True, None],
        "c": {"d": "2026-04-11"},
        "e": None,
        "NO": "true",
        "yes": "12",
    }


def test_texts_over_several_lines() -> None:
    text = 'a: |\n  one\n  two\n\n  three\nb: >-\n  one\n  two\nc: "one\n  two"\nd: one\n  two\n'
    assert read(text) == {"a": "one\ntwo\n\nthree\n", "b": "one two", "c": "one two", "d": "one two"}


def test_a_comment_is_no_content() -> None:
    assert read("# first\na: 1 # one\n# last\n") == {"a": 1}


def test_version_1_2_may_be_declared() -> None:
    assert read("# law\n%YAML 1.2\n---\na: NO\n") == {"a": "NO"}


def test_places() -> None:
    root = compose(Source('first: 1\nदोस्रो:\n  - "two"\n  - {x: three}\n', "x.yaml"))
    assert isinstance(root, Mapping)
    items = root.items["दोस्रो"]
    assert isinstance(items, Sequence)
    two, group = items.items
    assert isinstance(two, Scalar) and isinstance(group, Mapping)
    nodes = (root, root.keys["दोस्रो"], items, two, group, group.keys["x"], group.items["x"])
    assert [(n.line, n.column, n.length) for n in nodes] == [
        (1, 1, 1),
        (2, 1, 6),
        (3, 3, 1),
        (3, 5, 5),
        (4, 5, 1),
        (4, 6, 1),
        (4, 9, 5),
    ]
    assert str(two.place) == "x.yaml:3:5"
    assert two.raw == two.value == "two"


def test_a_text_over_several_lines_ends_with_its_first_line_for_the_caret() -> None:
    root = compose(Source('a: "one\n  two"\n', "x.yaml"))
    assert isinstance(root, Mapping)
    assert (root.items["a"].line, root.items["a"].column, root.items["a"].length) == (1, 4, 4)


def test_every_key_that_cannot_be_is_told() -> None:
    assert refusal("a: 1\na: 2\n12: 3\n<<: 4\nb: {c: 1, c: 2}\ntrue: 5\n'12': 6\n~: 7\n") == [
        "2:1 `a` is given twice; the first is on line 1",
        "3:1 `12` cannot be the name of a field",
        "4:1 merging with `<<` is not used in law files",
        "5:11 `c` is given twice; the first is on line 5",
        "6:1 `true` cannot be the name of a field",
        "8:1 `~` cannot be the name of a field",
    ]


def test_a_quoted_merge_key_is_a_name() -> None:
    assert read('"<<": 1') == {"<<": 1}


def test_mistakes_before_a_broken_end_are_told_too() -> None:
    assert refusal('a: 1\na: 2\nb: "x\n') == [
        "2:1 `a` is given twice; the first is on line 1",
        "3:4 the quotation mark that opens here is never closed",
    ]


def test_depth() -> None:
    assert read("[" * MAX_DEPTH + "]" * MAX_DEPTH)
    assert refusal("[" * (MAX_DEPTH + 1)) == ["1:41 this file is nested more than 40 levels deep here"]
    assert "levels deep" in refusal("[" * 100_000)[0]
    assert "levels deep" in refusal("{a: " * 10_000)[0]
    assert "levels deep" in refusal("- " * 10_000)[0]


def test_number_of_nodes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lexcheck.law.yaml12.MAX_NODES", 5)
    assert read("[1, 2, 3, 4]") == [1, 2, 3, 4]
    assert refusal("[1, 2, 3,\n4, 5]") == [
        "2:4 this file has more than 5 values, the most a law file may have"
    ]
    assert MAX_NODES == 200_000


def test_a_bomb_of_aliases_is_refused_at_its_first_anchor() -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{b}: &{b} [*{a}, *{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    assert refusal(bomb) == ["1:4 `&a` marks a part to be repeated, which law files do not use"]


def test_hostile_escapes() -> None:
    for escape in ("\\ud800", "\\U00110000", "\\UFFFFFFFF", "\\x00", "\\u202e", "\\N", "\\L"):
        assert len(refusal(f'a: "{escape}"')) == 1


def test_reading_can_stop_after_one_field() -> None:
    source = Source("jurisdiction: {id: NP}\nlaws: {a: *b}\nfacts: [", "x.yaml")
    assert plain(compose(source, only="jurisdiction")) == {"jurisdiction": {"id": "NP"}}
    with pytest.raises(InvalidFilesError):
        compose(source)
    late = Source("laws: {jurisdiction: 1}\njurisdiction: {id: NP}\nfacts: [", "x.yaml")
    assert plain(compose(late, only="jurisdiction"))["jurisdiction"] == {"id": "NP"}


@pytest.mark.parametrize("text", ["", "\n\n", "# only this\n", "---\n...\n"])
def test_nothing(text: str) -> None:
    if text.startswith("---"):
        assert read(text) is None
    else:
        assert refusal(text) == ["1:1 this file is empty"]


def test_a_file_cut_anywhere_gets_a_plain_sentence() -> None:
    """Cut the good file at each place: whatever is left is read or refused, never a traceback."""
    text = (MISTAKES.parent / "good" / "full.yaml").read_text(encoding="utf-8")
    refused = 0
    for end in range(0, len(text), 7):
        try:
            compose(Source(text[:end], "x.yaml"))
        except InvalidFilesError as error:
            refused += 1
            assert "cannot be read as YAML" not in str(error), text[:end][-80:]
    assert refused > 50


def test_a_name_that_is_too_long() -> None:
    assert refusal("x" * 1100 + ": 1") == ["1:1 the name that begins here is too long for YAML"]


def test_too_many_bad_names_are_cut_short() -> None:
    said = refusal("a: 1\n" * 1000)
    assert len(said) == 101
    assert said[-1] == "102:1 the rest of the file was not looked at"
    assert len(refusal("{" + "a: 1, " * 1000 + "}")) == 101
