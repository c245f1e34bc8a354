"""Each lint has a folder: `bad.lex` with what it notices (`bad.txt`), `good.lex` with what it spares."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from lexcheck.analysis.lints import LINTS
from lexcheck.analysis.lints.run import run_lints
from lexcheck.codebook.load import compile_texts, load_codebook
from tests.report.golden import check

HERE = Path(__file__).parent
TOP = HERE.parents[1]


def noticed(code: str, name: str) -> list[str]:
    text = (HERE / code / name).read_text(encoding="utf-8")
    errors, warnings = run_lints(compile_texts({name: text}), {name: text})
    return [d.render() for d in (*errors, *warnings) if d.message.endswith(f"[{code}]")]


@pytest.mark.parametrize("code", LINTS)
def test_a_lint_notices_the_bad_and_says_so(code: str) -> None:
    found = noticed(code, "bad.lex")
    assert found
    check(HERE / code / "bad.txt", "\n\n".join(found) + "\n")


@pytest.mark.parametrize("code", LINTS)
def test_a_lint_leaves_the_good_alone(code: str) -> None:
    assert noticed(code, "good.lex") == []


def test_each_folder_is_of_a_lint() -> None:
    folders = {p.name for p in HERE.iterdir() if p.is_dir() and not p.name.startswith("__")}
    assert folders == set(LINTS)


def test_each_page_says_what_why_example_and_better() -> None:
    for lint in LINTS.values():
        first, *rest = lint.page.splitlines()
        body = "\n".join(rest)
        assert first.endswith("."), lint.code
        for part in ("**Why it matters.**", "**Example", "**Better"):
            assert part in body, (lint.code, part)


def test_the_pages_in_the_documentation_are_those_of_the_program() -> None:
    spec = importlib.util.spec_from_file_location("lint_pages", TOP / "tools" / "lint_pages.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    there = {p.name: p.read_text(encoding="utf-8") for p in (TOP / "docs" / "lints").glob("*.md")}
    assert there == module.pages()


def test_the_shipped_rules_have_no_lint_error() -> None:
    errors, _ = run_lints(load_codebook(), {})
    assert errors == []
