"""`lexcheck rules docs`: complete, linked, and never half-written."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from lexcheck.codebook.load import load_codebook
from lexcheck.report.doc_pages import doc_pages, escape
from tests.cli.conftest import Run


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    return doc_pages(load_codebook())


def test_everything_has_a_page(pages: dict[str, str]) -> None:
    book = load_codebook()
    expected = {"README.md", "thresholds.md"}
    for folder, names in (
        ("rules", book.rules),
        ("patterns", book.patterns),
        ("measures", book.measures),
        ("concepts", book.concepts),
        ("instruments", book.instruments),
    ):
        expected |= {f"{folder}/{name}.md" for name in names}
    assert pages.keys() == expected


def test_every_link_leads_to_a_page_and_a_place_in_it(pages: dict[str, str]) -> None:
    count = 0
    for path, text in pages.items():
        for target in re.findall(r"\]\(([^)]+\.md(?:#[^)]*)?)\)", text):
            file, _, anchor = target.partition("#")
            found = (Path("/") / Path(path).parent / file).resolve().relative_to("/").as_posix()
            assert found in pages, (path, target)
            assert not anchor or f'<a id="{anchor}"></a>' in pages[found], (path, target)
            count += 1
    assert count > 3_000


def test_every_page_is_reached_from_the_index(pages: dict[str, str]) -> None:
    linked = set(re.findall(r"\]\(([^)#]+\.md)", pages["README.md"]))
    assert linked == pages.keys() - {"README.md"}


def test_a_rule_page_says_what_why_and_how(pages: dict[str, str]) -> None:
    text = pages["rules/fees.no_worker_fee.md"]
    for part in ("## Gap", "## Drafting advice", "## Met when", "## Partly met when", "## Implements"):
        assert part in text
    assert "../measures/fees.worker\\_fee\\_rule.md" not in text
    assert "../measures/fees.worker_fee_rule.md" in text


def test_what_markdown_would_take_as_its_own_is_escaped() -> None:
    assert escape("<b>*a*|_b_ [x](y) #") == r"\<b\>\*a\*\|\_b\_ \[x\](y) \#"


def test_the_command_writes_the_pages(run: Run, tmp_path: Path, pages: dict[str, str]) -> None:
    ran = run("rules", "docs", "--output", "out/pages")
    assert (ran.code, ran.out) == (0, f"{len(pages)} pages written to out/pages\n")
    for path, text in pages.items():
        assert (tmp_path / "out" / "pages" / path).read_text(encoding="utf-8") == text
    assert [p.name for p in (tmp_path / "out").iterdir()] == ["pages"]


def test_a_folder_with_something_in_it_is_left_alone_without_force(run: Run, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "note.txt").write_text("keep", encoding="utf-8")
    ran = run("rules", "docs", "--output", "mine")
    assert ran.code == 2
    assert "`mine` is not empty" in ran.err
    assert [p.name for p in (tmp_path / "mine").iterdir()] == ["note.txt"]
    assert run("rules", "docs", "--output", "mine", "--force").code == 0
    assert (tmp_path / "mine" / "note.txt").read_text(encoding="utf-8") == "keep"


def test_a_file_in_the_way_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert "`file` is not a folder" in run("rules", "docs", "--output", "file").err
    assert "cannot be written" in run("rules", "docs", "--output", "file/below").err
