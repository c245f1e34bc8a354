"""Every mistake of meaning has a fixture of its name and, beside it, its exact message.

A fixture is read together with `base.lex`. To write the message of a new fixture, run the
test and copy what it shows.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from lexcheck.codebook.load import compile_texts
from lexcheck.errors import InvalidFilesError

HERE = Path(__file__).parent
BASE = (HERE / "base.lex").read_text(encoding="utf-8")
FIXTURES = sorted((HERE / "mistakes").glob("*.lex"))


def message_of(text: str, name: str) -> str:
    with pytest.raises(InvalidFilesError) as caught:
        compile_texts({"base.lex": BASE, name: text})
    return str(caught.value) + "\n"


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda p: p.stem)
def test_each_mistake_has_its_message(fixture: Path) -> None:
    expected = fixture.with_suffix(".txt").read_text(encoding="utf-8")
    assert message_of(fixture.read_text(encoding="utf-8"), fixture.name) == expected


def test_the_base_itself_has_no_mistake() -> None:
    codebook = compile_texts({"base.lex": BASE})
    assert list(codebook.rules) == ["fees.good"]
    assert codebook.rules["fees.good"].provisions == ("gpog GP.7",)


def test_every_message_is_one_sentence_with_a_place() -> None:
    for fixture in FIXTURES:
        with pytest.raises(InvalidFilesError) as caught:
            compile_texts({"base.lex": BASE, fixture.name: fixture.read_text(encoding="utf-8")})
        for found in caught.value.diagnostics:
            assert found.place.path == fixture.name, fixture.name
            assert found.message[:1] in "`abcdefghijklmnopqrstuvwxyz", found.message
            assert not found.message.endswith("."), found.message
            assert "\n" not in found.message


def test_mistakes_of_several_files_are_told_together_in_order() -> None:
    texts = {
        "b.lex": 'topic fees "Fees"\n\nrule fees.a "A" {\n  severity high\n}\n',
        "a.lex": 'topic other "Other"\n\nrule other.a {\n}\n',
    }
    with pytest.raises(InvalidFilesError) as caught:
        compile_texts(texts)
    places = [str(d.place).rsplit(":", 1)[0] for d in caught.value.diagnostics]
    assert places == sorted(places)
    assert {p.split(":")[0] for p in places} == {"a.lex", "b.lex"}
