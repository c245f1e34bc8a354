"""Every bad input gets one plain sentence, help, and the exit code that was designed; never a traceback."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from lexcheck import resources
from lexcheck.codebook.load import load_codebook
from lexcheck.engine import evaluate
from lexcheck.engine.outcome import Outcome
from tests.cli.conftest import Run

NEPAL = resources.jurisdictions() / "NP.yaml"


def refused(run: Run, *arguments: str, code: int = 2) -> str:
    ran = run(*arguments)
    assert ran.code == code, (ran.out, ran.err)
    assert ran.out == ""
    assert "Traceback" not in ran.err
    return ran.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("gap", "NPP"), "did you mean `NP`?"),
        (("gap", "Nepall"), "did you mean `Nepal`?"),
        (("gap", "Atlantis"), "lexcheck law list"),
        (("gap", ""), "there is no jurisdiction"),
        (("gap", "missing.yaml"), "missing.yaml"),
        (("gap", "./nowhere/law.yaml"), "nowhere/law.yaml"),
        (("gap", "NP", "--against", "gpgo"), "did you mean `gpog`?"),
        (("gap", "NP", "--topic", "fee"), "did you mean `fees`?"),
        (("gap", "NP", "--sector", "domestic"), "did you mean `domestic_work`?"),
        (("gap", "NP", "--category", "woman"), "did you mean `women`?"),
        (("gap", "NP", "--counterpart", "Qatar"), "QATAR"),
        (("gap", "NP", "--role", "destination"), "--role origin"),
        (("gap", "NP", "--as-of", "yesterday"), "write YYYY-MM-DD"),
        (("gap", "NP", "--as-of", "2026-02-30"), "write YYYY-MM-DD"),
        (("gap", "NP", "--as-of", "2026-2-3"), "write YYYY-MM-DD"),
        (("gap", "NP", "--severity", "worst"), "critical"),
        (("gap", "NP", "--format", "odt"), "docx"),
        (("gap", "NP", "--format", "pdf"), "add --output FILE.pdf"),
        (("gap", "NP", "--format", "md", "--format", "html"), "give each its own --output"),
        (("gap", "NP", "--format", "md", "-o", "a.md", "-o", "b.md"), "have to match"),
        (("gap", "NP", "--format", "md", "-o", "a.pdf"), "ask for --format pdf"),
        (("gap", "NP", "-o", "a.md", "-o", "./a.md"), "named twice"),
        (("gap", "NP", "--format", "pdf", "-o", ""), "names no file"),
        (("gap", "NP", "-o", "a.md", "--template", "b.docx"), "--format docx"),
        (("gap", "NP", "-o", "a.docx", "--template", "b.docx"), "cannot be read"),
        (("gap", "NP", "--engine", "rete"), "durable"),
        (("gap", "NP", "--nonsense"), "--nonsense"),
        (("gap",), "JURISDICTION"),
        (("gap", "NP", "--output", "no/such/folder/np.txt"), "cannot be written"),
        (("gap", "NP", "--output", "."), "is a folder"),
        (("gap", "NP", "--output", ""), "names no file"),
        (("gap", "NP", "--as-of", "\uff12\uff10\uff12\uff16-01-01"), "write YYYY-MM-DD"),
        (("gap", "NP", "--topic", "agreement"), "no rule for a country of origin fits"),
        (("gap", "NP", "--against", "bangladesh_guide", "--fail-on", "unknown"), "no rule for a country"),
        (("gap", "NP", "--rules", ""), "an empty path names no file"),
        (("rules", "format", ""), "an empty path names no file"),
        (("rules", "test", "--min", "nan"), "`nan` is not a number"),
        (("explain", "fees.no_worker_fe", "NP"), "did you mean `fees.no_worker_fee`?"),
        (("explain", "licensing.employers", "NP"), "is for destination"),
        (("rules", "show", "fees.worker_fee_rul"), "did you mean `fees.worker_fee_rule`?"),
        (("rules", "check", "nowhere"), "there is no file or folder"),
        (("law", "show", "NP", "--topic", "feess"), "did you mean `fees`?"),
        (("gpa", "NP"), "did you mean `gap`?"),
        (("rules", "lst"), "did you mean `list`?"),
        (("schema", "verdict"), "result"),
    ],
)
def test_wrong_usage_is_told_in_a_sentence(run: Run, arguments: tuple[str, ...], said: str) -> None:
    err = refused(run, *arguments)
    assert err.startswith("error: ")
    assert said in err


@pytest.mark.parametrize(
    ("content", "code", "said"),
    [
        (b"", 3, "empty"),
        (b"\x00\x01\x02\xff" * 100, 3, "text"),
        ("jurisdiction: {id: XX}".encode("utf-16"), 3, "UTF-8"),
        (b"caf\xe9: 1\n", 3, "UTF-8"),
        (b"a: &x [1]\nb: *x\n", 3, "`&x` marks a part to be repeated"),
        (b"a: !!python/object:os.system ls\n", 3, "tag"),
        (b"a: 1\na: 2\n", 3, "twice"),
        (b"[1, 2\n", 3, ":"),
        (b"- just\n- a\n- list\n", 3, "jurisdiction"),
    ],
    ids=["empty", "binary", "utf-16", "latin-1", "alias", "tag", "twice", "cut", "list"],
)
def test_a_bad_law_file_is_told_with_its_place(
    run: Run, tmp_path: Path, content: bytes, code: int, said: str
) -> None:
    (tmp_path / "law.yaml").write_bytes(content)
    err = refused(run, "gap", "law.yaml", code=code)
    assert "law.yaml" in err
    assert said in err


def test_all_mistakes_of_a_law_file_are_told_at_once_with_line_and_column(run: Run, tmp_path: Path) -> None:
    text = NEPAL.read_text(encoding="utf-8")
    text = text.replace("value: permitted_up_to_cap", "value: permited_up_to_cap", 1)
    text = text.replace("  fees.persons_bound:", "  fees.person_bound:", 1)
    text = text.replace("evidence: primary", "evidence: certain", 1)
    (tmp_path / "np.yaml").write_text(text, encoding="utf-8")
    err = refused(run, "gap", "np.yaml", code=3)
    assert "did you mean `permitted_up_to_cap`?" in err
    assert "did you mean `fees.persons_bound`?" in err
    assert "certain" in err
    assert err.count("np.yaml:") >= 3
    assert "3 mistakes found" in err


def test_a_directory_is_no_law_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "laws.yaml").mkdir()
    assert "laws.yaml" in refused(run, "gap", "laws.yaml")


def test_a_huge_file_is_refused_before_it_is_read(run: Run, tmp_path: Path) -> None:
    with (tmp_path / "huge.yaml").open("wb") as file:
        file.truncate(50_000_000)
    err = refused(run, "gap", "huge.yaml", code=3)
    assert "huge.yaml" in err


def test_a_fifo_is_refused_and_not_waited_for(process: Run, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    ran = process("gap", "pipe.yaml")
    assert ran.code in (2, 3)
    assert "Traceback" not in ran.err


def test_two_mistyped_rule_files_are_told_together(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.lex").write_text('topic fees "Fees"\nrule fees.a {\n}\n', encoding="utf-8")
    (tmp_path / "b.lex").write_text('rulee fees.b "B" {\n}\n', encoding="utf-8")
    err = refused(run, "rules", "check", ".", code=3)
    assert "a.lex:2:" in err and "b.lex:1:" in err
    assert "mistakes found" in err


def test_a_closed_pipe_is_quiet() -> None:
    command = f"{sys.executable} -m lexcheck gap NP --only all | head -1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.startswith("Nepal (NP)")
    assert done.stderr == ""


def test_output_that_cannot_be_written_is_told_in_a_sentence() -> None:
    for redirected, said in ((">/dev/full", "no space left on device"), (">&-", "standard output is closed")):
        command = f"{sys.executable} -m lexcheck gap NP {redirected}"
        done = subprocess.run(
            ["bash", "-c", command], capture_output=True, text=True, timeout=60, check=False
        )
        assert done.returncode == 2, done.stderr
        assert said in done.stderr
        assert "Traceback" not in done.stderr and "itself failed" not in done.stderr


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp437", "koi8-r", "utf-8"])
def test_an_encoding_that_lacks_letters_loses_them_and_nothing_else(process: Run, encoding: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "lexcheck", "gap", "DE", "--topic", "fees"],
        env={**os.environ, "PYTHONIOENCODING": encoding},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(b"Germany")


def test_ctrl_c_stops_in_a_word(tmp_path: Path) -> None:
    slow = tmp_path / "slow.py"
    slow.write_text(
        "import sys, time\n"
        "from lexcheck import cli\n"
        "import lexcheck.cli.inputs as inputs\n"
        "def wait():\n"
        "    print('ready', flush=True)\n"
        "    time.sleep(30)\n"
        "inputs.codebook = wait\n"
        "sys.exit(cli.run(['gap', 'NP']))\n",
        encoding="utf-8",
    )
    running = subprocess.Popen(
        [sys.executable, str(slow)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert running.stdout is not None
    assert running.stdout.readline() == "ready\n"
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=30)
    assert running.returncode == 130
    assert (out, err.strip()) == ("", "stopped")


def test_a_full_disk_leaves_nothing_behind(run: Run) -> None:
    full = Path("/dev/full")
    ran = run("gap", "NP", "--output", str(full), "--force")
    assert ran.code == 2
    assert "cannot be written" in ran.err
    assert full.is_char_device()


def test_what_nobody_foresaw_is_told_as_our_fault(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    import lexcheck.cli.inputs

    def broken() -> None:
        raise ZeroDivisionError("boom")

    monkeypatch.setattr(lexcheck.cli.inputs, "codebook", broken)
    ran = run("gap", "NP")
    assert ran.code == 4
    assert "lexcheck itself failed: ZeroDivisionError: boom" in ran.err
    assert "Traceback" not in ran.err


def test_engines_that_disagree_give_no_report_but_the_rule_and_exit_code_4(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound = evaluate.installed()

    def wrong(named: Any, facts: Any, measures: Any) -> Any:
        answers = dict(sound["direct"](named, facts, measures))
        condition = load_codebook().rules["fees.no_worker_fee"].met
        answers[condition] = Outcome(~answers[condition].truth, answers[condition].by)
        return answers

    monkeypatch.setattr(evaluate, "installed", lambda: {"direct": sound["direct"], "planted": wrong})
    ran = run("gap", "NP")
    assert ran.code == 4
    assert ran.out == ""
    assert "the two engines disagree on `fees.no_worker_fee met`" in ran.err
    assert "`fees.worker_fee_rule is prohibited_without_exception`" in ran.err
    assert "please report" in ran.err
