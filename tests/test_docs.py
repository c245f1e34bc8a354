"""The documentation says what is so: its outputs are real, its examples load, every command is in it."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from lexcheck.cli import cli, run
from lexcheck.codebook.load import compile_texts, load_codebook
from lexcheck.language.parser import parse
from lexcheck.law.library import find

TOP = Path(__file__).resolve().parents[1]
README = (TOP / "README.md").read_text(encoding="utf-8")


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", text, re.S)


def verbs(group: click.Group, before: str = "lexcheck") -> list[tuple[str, click.Command]]:
    found: list[tuple[str, click.Command]] = []
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            found += verbs(command, f"{before} {name}")
        else:
            found.append((f"{before} {name}", command))
    return found


VERBS = verbs(cli)


def test_the_readme_opens_with_two_commands() -> None:
    shell = blocks(README, "sh")
    assert len(shell) == 2
    assert "lexcheck gap NP" in shell[0]
    assert "pytest" in shell[1]
    assert README.index(shell[0]) < README.index("## ")


def test_the_output_in_the_readme_is_real(capsys: pytest.CaptureFixture[str]) -> None:
    command, *shown = blocks(README, "text")[0].split("\n")
    assert command.startswith("$ lexcheck gap NP --as-of ")
    assert run(command.removeprefix("$ lexcheck ").split()) == 0
    printed = capsys.readouterr().out
    for part in "\n".join(shown).strip("\n").split("\n[…]\n"):
        assert part.strip("\n") in printed


def test_the_rule_in_the_readme_parses() -> None:
    (rule,) = blocks(README, "lex")
    file, mistakes = parse(rule, "README.md")
    assert not mistakes
    assert len(file.items) == 2


def test_the_language_page_is_a_rule_book_without_mistakes() -> None:
    page = (TOP / "docs" / "language.md").read_text(encoding="utf-8")
    codebook = compile_texts({"language.md": "\n".join(blocks(page, "lex"))})
    assert "fees.no_worker_fee" in codebook.rules
    assert "fees.ban_v_charge" in codebook.patterns
    assert codebook.examples


def test_the_law_file_page_has_a_law_file_without_mistakes(tmp_path: Path) -> None:
    page = (TOP / "docs" / "law-files.md").read_text(encoding="utf-8")
    path = tmp_path / "XX.yaml"
    path.write_text(blocks(page, "yaml")[0], encoding="utf-8")
    assert find(str(path), load_codebook()).name == "Exampleland"


@pytest.mark.parametrize(("name", "command"), VERBS, ids=[v[0] for v in VERBS])
def test_every_command_is_documented_with_an_example(name: str, command: click.Command) -> None:
    page = (TOP / "docs" / "cli.md").read_text(encoding="utf-8")
    assert f"`{name}" in page
    help = command.get_help(click.Context(command, info_name=name))
    assert "Example:" in help
    assert command.help and command.help[0].isupper()
    assert max(map(len, help.split("\n"))) <= 100


@pytest.mark.parametrize("page", sorted((TOP / "docs").rglob("*.md")), ids=lambda p: p.name)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        if not target.startswith("http"):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_links_in_the_readme_lead_somewhere() -> None:
    for target in re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", README):
        if not target.startswith("http"):
            assert (TOP / target).exists(), target


def test_no_file_speaks_of_the_machine_it_was_written_on() -> None:
    folders = [TOP / name for name in ("docs", "rules", "jurisdictions", "src")]
    paths = [
        p for folder in folders for p in folder.rglob("*") if p.suffix in (".md", ".lex", ".yaml", ".py")
    ]
    assert len(paths) > 200
    for path in [*paths, TOP / "README.md"]:
        text = path.read_text(encoding="utf-8")
        for trace in ("/work/", "/tmp/", "shared/law", "shared/standards"):
            assert trace not in text, (path, trace)


def test_no_montreal_number_is_printed() -> None:
    """The 55 numbers are not confirmed, so no file of ours may cite one."""
    numbered = re.compile(r"(?i)montreal recommendation (no\. ?)?\d|\brecommendation \d+ of the montreal")
    for folder in ("rules", "jurisdictions", "docs", "src"):
        for path in (TOP / folder).rglob("*"):
            if path.suffix in (".lex", ".yaml", ".md", ".py"):
                assert not numbered.search(path.read_text(encoding="utf-8")), path


def test_the_law_file_page_has_a_bill_and_an_acceptance_without_mistakes(tmp_path: Path) -> None:
    page = (TOP / "docs" / "law-files.md").read_text(encoding="utf-8")
    shown = blocks(page, "yaml")
    (tmp_path / "XX.yaml").write_text(shown[0], encoding="utf-8")
    (bill,) = [b for b in shown if b.startswith("bill:")]
    (accepted,) = [b for b in shown if b.startswith("accepted:")]
    (tmp_path / "bill.yaml").write_text(bill + accepted, encoding="utf-8")
    found = find(str(tmp_path / "bill.yaml"), load_codebook())
    assert found.name == "Exampleland, with the Recruitment (Amendment) Bill, 2026"
    assert len(found.accepted) == 1


def test_the_drafters_page_shows_the_sample_bill_as_it_is() -> None:
    page = (TOP / "docs" / "drafters.md").read_text(encoding="utf-8")
    sample = (TOP / "docs" / "samples" / "NP-bill.yaml").read_text(encoding="utf-8")
    for block in blocks(page, "yaml"):
        for line in block.splitlines():
            assert line.split("  #")[0].rstrip() in sample, line
