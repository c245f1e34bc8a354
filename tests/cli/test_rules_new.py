"""`rules new`: what it writes can be checked at once, and says what to do next."""

from __future__ import annotations

from pathlib import Path

import pytest

from lexcheck.analysis.scaffold import KINDS
from lexcheck.codebook.load import load_codebook
from tests.cli.conftest import Ran, Run

NAMES = {"instrument": "new_charter", "topic": "housing"}


@pytest.mark.parametrize("kind", KINDS)
def test_the_file_has_no_mistake_and_is_laid_out(run: Run, kind: str) -> None:
    name = NAMES.get(kind, f"fees.new_{kind}")
    assert run("rules", "new", kind, name, "--output", "new.lex") == Ran(0, "", "")
    assert run("rules", "check", "--strict", "new.lex").code == 0
    assert run("rules", "format", "--check", "new.lex").code == 0
    printed = run("rules", "new", kind, name)
    assert printed.out == Path("new.lex").read_text(encoding="utf-8")
    assert name in printed.out and printed.out.startswith("# ")


@pytest.mark.parametrize("kind", KINDS)
def test_the_example_fails_with_a_reason_until_it_is_filled_in(run: Run, kind: str) -> None:
    run("rules", "new", kind, NAMES.get(kind, f"fees.new_{kind}"), "--output", "new.lex")
    ran = run("rules", "test", "new.lex")
    assert ran.code == 1
    assert "0 passed, 1 failed" in ran.out
    wanted, got = ("reported", "not_reported") if kind == "pattern" else ("met", "contrary")
    assert f"expected {wanted}, got {got}" in ran.out
    assert " is given as " in ran.out


@pytest.mark.parametrize("kind", ["rule", "check", "pattern"])
def test_every_topic_gives_a_file_without_mistake_or_says_what_is_missing(run: Run, kind: str) -> None:
    topics = load_codebook().topics
    made = 0
    for number, topic in enumerate(topics):
        ran = run("rules", "new", kind, f"{topic}.brand_new", "--output", f"{number}.lex")
        if ran.code:
            assert ran.err.startswith(f"error: topic `{topic}` has no measure asked for ")
            assert f"lexcheck rules new measure {topic}.some_question" in ran.err
        else:
            made += 1
    assert run("rules", "check", ".").code == 0
    assert made > len(topics) / 2
    assert f"0 passed, {made} failed" in run("rules", "test", ".", "--engine", "direct").out


@pytest.mark.parametrize(
    ("kind", "name", "said", "helped"),
    [
        ("rule", "fees.no_worker_fee", "is the id of a rule already, at rules/", "choose another name"),
        ("rule", "fees.worker_fee_rule", "is the id of a measure already", "lexcheck rules show fees."),
        ("measure", "general.some", "is the id of a threshold already", "choose another name"),
        ("topic", "fees", "is the id of a topic already", "lexcheck rules show fees"),
        ("instrument", "gpog", "is the id of an instrument already", "choose another name"),
        ("instrument", "severity", "is a word of the rule language", "choose another name"),
        ("rule", "feez.new_rule", "there is no topic `feez`", "did you mean `fees`?"),
        ("rule", "xylophone.a", "there is no topic `xylophone`", "lexcheck rules new topic xylophone"),
        ("rule", "new_rule", "cannot be the id of a rule", "write `topic.name` in lower case"),
        ("rule", "Fees.New", "cannot be the id of a rule", "write `topic.name` in lower case"),
        ("rule", "fees.a.b", "cannot be the id of a rule", "as in `fees.new_rule`"),
        ("topic", "fees.a", "cannot be the id of a topic", "write one word in lower case"),
        ("topic", "", "cannot be the id of a topic", "as in `housing`"),
        ("instrument", "é", "cannot be the id of an instrument", "as in `c190`"),
        ("rule", 'fees.a"{', "cannot be the id of a rule", "of letters, digits and `_`"),
        ("law", "fees.a", "'law' is not one of", ""),
    ],
)
def test_a_name_that_will_not_do_is_told(run: Run, kind: str, name: str, said: str, helped: str) -> None:
    ran = run("rules", "new", kind, name)
    assert ran == Ran(2, "", ran.err)
    assert ran.err.startswith("error: ")
    assert said in ran.err and helped in ran.err


def test_an_existing_file_is_not_overwritten(run: Run, tmp_path: Path) -> None:
    (tmp_path / "mine.lex").write_text("# mine\n", encoding="utf-8")
    ran = run("rules", "new", "topic", "housing", "--output", "mine.lex")
    assert ran.code == 2
    assert "`mine.lex` exists already" in ran.err
    assert (tmp_path / "mine.lex").read_text(encoding="utf-8") == "# mine\n"
    assert run("rules", "new", "topic", "housing", "-o", "no/such/folder.lex").code == 2
