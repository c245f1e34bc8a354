"""The results of examples in every format, exactly as an author gets them."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

from lexcheck.analysis.example_coverage import coverage, share
from lexcheck.analysis.examples import Trial, run_examples
from lexcheck.codebook.load import compile_texts
from lexcheck.codebook.model import Codebook
from lexcheck.report.page import Page
from lexcheck.report.trials_data import trials_json, trials_junit
from lexcheck.report.trials_text import trials_text
from tests.report.golden import check

HERE = Path(__file__).parent
GOLDEN = HERE / "golden"

EXAMPLES = """
example "a ban" {
  given fees.rule is banned
  expect fees.none met
}

example "a ceiling & <a low one>" {
  given fees.rule is capped
  given fees.cap is 250
  expect fees.none partly_met
}

example "a silent law" {
  given fees.rule is silent
  given fees.cap is silent
  expect fees.none silent
}

example "a fund that nobody has looked for" {
  given fees.refund includes recruiter unassessed fund
  expect fees.refunded met
}

example "at sea" {
  given contract.written is no
  expect contract.homes contrary
}
"""


@pytest.fixture(scope="module")
def book() -> Codebook:
    text = (HERE / "example.lex").read_text(encoding="utf-8")
    return compile_texts({"example.lex": text, "examples.lex": EXAMPLES})


@pytest.fixture(scope="module")
def trials(book: Codebook) -> list[Trial]:
    return run_examples(book)


def test_text(book: Codebook, trials: list[Trial]) -> None:
    check(GOLDEN / "trials.txt", trials_text(book, trials, Page(), coverage(book, trials)))


def test_json(book: Codebook, trials: list[Trial]) -> None:
    check(GOLDEN / "trials.json", trials_json(trials, coverage(book, trials)))


def test_junit(trials: list[Trial]) -> None:
    text = trials_junit(trials)
    check(GOLDEN / "trials.xml", text)
    suite = ElementTree.fromstring(text)
    assert suite.attrib["tests"] == str(len(trials))
    assert suite.attrib["failures"] == str(sum(not t.passed for t in trials))


def test_nothing_to_run(book: Codebook) -> None:
    assert trials_text(book, [], Page()) == "0 passed, 0 failed\n"
    assert ElementTree.fromstring(trials_junit([])).attrib["tests"] == "0"


def test_both_engines_give_the_same_trials(book: Codebook, trials: list[Trial]) -> None:
    assert [t.got for t in run_examples(book, engine="both")] == [t.got for t in trials]


def test_the_share_counts_outcomes_not_rules(book: Codebook, trials: list[Trial]) -> None:
    rows = coverage(book, trials)
    possible = sum(len(r.possible) for r in rows)
    shown = sum(len(r.shown) for r in rows)
    assert share(rows) == shown / possible
    assert share([]) == 1.0
    fees = next(r for r in rows if r.subject == "fees.none")
    assert fees.possible == ("met", "partly_met", "contrary", "silent", "unknown")
    assert fees.shown == tuple(
        o for o in fees.possible if o in {t.got for t in trials if t.subject.id == "fees.none"}
    )
