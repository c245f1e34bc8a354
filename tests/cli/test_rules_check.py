"""`rules check` and `rules test` on an author's own files: how they are read, and what bad files get."""

from __future__ import annotations

import os
import random
import shutil
from pathlib import Path

import pytest

from lexcheck import resources
from tests.cli.conftest import Ran, Run

BASE = (Path(__file__).parents[1] / "codebook" / "base.lex").read_text(encoding="utf-8")
ON_TOP = """\
rule fees.mine "Mine" {
  implements gpog GP.7
  for origin
  severity low
  met when fees.worker_fee_rule is prohibited_without_exception
  gap "Charged."
  why "Because."
  advise "Do it."
}

example "a ceiling is no ban" {
  given fees.worker_fee_rule is permitted_up_to_cap
  expect fees.mine contrary
  expect fees.no_worker_fee contrary
}
"""


NEVER = """
rule fees.never "Never" {
  implements gpog GP.7
  for origin
  severity high
  met when fees.deposits is prohibited and fees.deposits is permitted
  gap "Gap."
  why "Because."
  advise "Do it."
}
"""


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_file_is_read_on_top_of_the_shipped_rules(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "mine.lex", ON_TOP)
    ran = run("rules", "check", "mine.lex")
    assert ran == Ran(0, "no mistakes: 1 rule, 1 example (read on top of the shipped rules)\n", "")


def test_a_warning_is_told_and_fails_the_check_only_where_asked(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "mine.lex", ON_TOP.replace('  why "Because."\n', ""))
    ran = run("rules", "check", "mine.lex")
    assert ran.code == 0
    assert ran.out == "no mistakes: 1 rule, 1 example (read on top of the shipped rules); 1 warning\n"
    assert ran.err.startswith("warning: mine.lex:1:6: rule `fees.mine` lacks `why` [advice-missing]\n")
    assert run("rules", "check", "mine.lex", "--strict").code == 1


def test_an_error_of_a_lint_fails_the_check(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "mine.lex", ON_TOP + "\n" + NEVER)
    ran = run("rules", "check", "mine.lex")
    assert ran.code == 3
    assert ran.out == ""
    assert "rule `fees.never` can never be met [rule-never-met]" in ran.err
    assert ran.err.endswith("1 mistake found\n")


def test_a_lint_explains_itself(run: Run) -> None:
    ran = run("rules", "check", "--explain", "rule-never-met")
    assert ran.code == 0
    assert ran.out.startswith("rule-never-met (error)\n\nA rule or check that no law could ever meet.\n")
    wrong = run("rules", "check", "--explain", "rule-never-mett")
    assert wrong.code == 2
    assert "did you mean `rule-never-met`?" in wrong.err


def test_alone_it_lacks_the_names_of_the_shipped_rules(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "mine.lex", ON_TOP)
    ran = run("rules", "check", "--alone", "mine.lex")
    assert ran.code == 3
    assert "there is no topic `fees`" in ran.err
    assert not ran.err.startswith("note")


def test_a_rule_book_that_declares_a_shipped_topic_is_read_by_itself(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "book/base.lex", BASE)
    ran = run("rules", "check", "book")
    assert ran.code == 0
    assert ran.out.startswith("no mistakes: 5 measures, 1 provision, 1 concept, 1 rule (read without ")
    assert "topic `fees` of theirs is declared anew" in ran.out


def test_a_copy_of_the_shipped_rules_is_a_rule_book_of_its_own(run: Run, tmp_path: Path) -> None:
    shutil.copytree(resources.rules(), tmp_path / "rules")
    copied, shipped = run("rules", "check", "rules"), run("rules", "check")
    assert copied.code == shipped.code == 0
    assert copied.out.split(" (")[0] == shipped.out.strip().split(";")[0]


def test_the_shipped_folder_and_a_file_are_read_together(run: Run, tmp_path: Path) -> None:
    path = write(tmp_path, "mine.lex", ON_TOP)
    assert run("rules", "check", str(resources.rules()), str(path)).code == 0
    one = run("rules", "check", str(resources.rules() / "gaps" / "fees.lex"))
    assert one.code == 0
    assert "(read on top of the shipped rules)" in one.out


def test_a_file_named_like_a_shipped_one_hides_neither(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "rules/gaps/fees.lex", ON_TOP)
    ran = run("rules", "check", "rules")
    assert ran.out == "no mistakes: 1 rule, 1 example (read on top of the shipped rules)\n"
    assert "2 passed, 0 failed" in run("rules", "test", "rules").out


def test_a_file_named_twice_is_read_once(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "mine.lex", ON_TOP)
    (tmp_path / "link.lex").symlink_to("mine.lex")
    assert run("rules", "check", "mine.lex", ".", "link.lex", str(tmp_path / "mine.lex")).code == 0


def test_a_clash_names_both_places_and_says_how_the_files_were_read(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "mine.lex", ON_TOP.replace("fees.mine", "fees.no_worker_fee"))
    ran = run("rules", "check", "mine.lex")
    assert ran.code == 3
    assert ran.err.startswith("note: these files were read on top of the shipped rules; --alone ")
    assert "mine.lex:1:6: `fees.no_worker_fee` is defined twice: as a rule at rules/gaps/fees.lex:" in ran.err
    assert ran.err.endswith("1 mistake found\n")


def test_only_the_examples_asked_for_are_run(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "mine.lex", ON_TOP)
    ran = run("rules", "test", "mine.lex", "--coverage")
    assert ran.code == 0
    assert ran.out.endswith("2 passed, 0 failed\n")
    # Coverage is told of the rules asked for alone.
    assert "fees.mine: " in ran.out and "fees.no_worker_fee" not in ran.out


def test_a_project_is_what_files_are_read_on_top_of(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "lexcheck.toml", 'rules = ["ours"]\n')
    write(tmp_path, "ours/mine.lex", ON_TOP)
    more = 'example "silence" {\n  given fees.worker_fee_rule is silent\n  expect fees.mine silent\n}\n'
    write(tmp_path, "more.lex", more)
    assert run("rules", "check").out.startswith("no mistakes: 1 rule, 1 example (read on top of ")
    assert run("rules", "check", "more.lex").out.startswith(
        "no mistakes: 1 example (read on top of the rules"
    )
    assert "1 passed, 0 failed" in run("rules", "test", "more.lex").out


def nested(depth: int) -> str:
    return ON_TOP.replace("met when ", "met when " + "(" * depth).replace(
        "_exception\n", "_exception" + ")" * depth + "\n"
    )


CYCLE = """\
concept fees.a "A" {
  for origin
  when fees.b holds
}

concept fees.b "B" {
  for origin
  when fees.a holds
}
"""

BAD = {
    "random bytes": (random.Random(3).randbytes(5_000), "this is not UTF-8 text"),
    "control characters": (bytes(range(32)) * 20, "this is not a text file"),
    "10 MB of text": (b"# a line of a comment\n" * 500_000, "a rule file may have at most"),
    "3 MB of text": (b"# a line of a comment\n" * 150_000, "a rule file may have at most"),
    "parentheses": (nested(5_000).encode(), "parentheses are nested more than 50 deep here"),
    "not": (nested(1).replace("(", "not " * 5_000).encode(), "`not` is nested more than 50 deep here"),
    "a cycle": (CYCLE.encode(), "concepts go round in a circle: fees.a → fees.b → fees.a"),
    "half an item": (b'rule fees.a "A" {', "the `{` of this rule is never closed"),
    "half a text": (b'topic fees "Fees', "this quotation mark is never closed"),
    "UTF-16": ('topic fees "Fees"'.encode("utf-16"), "this is not UTF-8 text"),
}


@pytest.mark.parametrize("verb", ["check", "test", "format", "watch"])
@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_gets_one_clear_message(run: Run, tmp_path: Path, name: str, verb: str) -> None:
    content, said = BAD[name]
    (tmp_path / "bad.lex").write_bytes(content)
    ran = run("rules", verb, "bad.lex", *(["--once"] if verb == "watch" else []))
    if verb == "format" and name == "a cycle":
        assert ran.code == 0  # the layout of a file needs no meaning
        return
    shown = ran.out if verb == "watch" else ran.err
    assert ran.code == 3
    assert said in shown and "bad.lex:" in shown
    assert "1 mistake found" in shown
    assert "Traceback" not in ran.out + ran.err


@pytest.mark.parametrize("verb", ["check", "test", "format", "watch"])
def test_a_path_without_rules_is_told(run: Run, tmp_path: Path, verb: str) -> None:
    (tmp_path / "empty").mkdir()
    os.mkfifo(tmp_path / "pipe.lex")
    for path, said in (
        ("missing.lex", "there is no file or folder `missing.lex`"),
        ("empty", "there is no rule file in `empty`"),
        ("pipe.lex", "`pipe.lex` is not a file that can be read as rules"),
    ):
        ran = run("rules", verb, path)
        assert ran == Ran(2, "", ran.err)
        assert ran.err.startswith(f"error: {said}")


def test_two_files_that_define_one_id_are_told_once(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "a.lex", ON_TOP)
    write(tmp_path, "b.lex", ON_TOP.split("\nexample")[0])
    ran = run("rules", "check", ".")
    assert ran.code == 3
    assert "b.lex:1:6: `fees.mine` is defined twice: as a rule at a.lex:1:6, and here" in ran.err
    assert ran.err.endswith("1 mistake found\n")


def test_a_file_that_may_not_be_read_is_told(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path, "mine.lex", ON_TOP)
    path.chmod(0o000)
    if os.geteuid() == 0:  # whom no permission stops
        read = Path.read_bytes

        def refuse(self: Path) -> bytes:
            if self.name == path.name:
                raise PermissionError(13, "Permission denied")
            return read(self)

        monkeypatch.setattr(Path, "read_bytes", refuse)
    ran = run("rules", "check", "mine.lex")
    assert ran == Ran(2, "", "error: `mine.lex` cannot be read: permission denied\n")
