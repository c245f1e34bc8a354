"""The hooks for pre-commit, run by pre-commit itself as they are declared, but for what installs them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

TOP = Path(__file__).resolve().parents[1]
MANIFEST = TOP / ".pre-commit-hooks.yaml"
HOOKS: list[dict[str, Any]] = yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))
PROGRAMS = os.pathsep.join([sysconfig.get_path("scripts"), os.environ["PATH"]])

LAW = (TOP / "tests" / "report" / "XX.yaml").read_text(encoding="utf-8")
BAD_LAW = LAW.replace("fees.refund:", "fees.refundd:")
TIDY = '# mine\n\ntopic zebras "Zebras" # why\n\nsector a_b "A"\n'
SCRUFFY = '# mine\n\ntopic   zebras "Zebras"   # why\nsector a_b\n "A"\n'
BROKEN = "rule fees.a {\n}\n"

Commit = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty repository; nothing of the user's own git or pre-commit reaches it."""
    place = tmp_path / "ministry"
    place.mkdir()
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("PRE_COMMIT_HOME", str(tmp_path / "pre-commit"))
    monkeypatch.setenv("PATH", PROGRAMS)
    for name in [n for n in os.environ if n.startswith("GIT_") and n != "GIT_CONFIG_GLOBAL"]:
        monkeypatch.delenv(name)
    subprocess.run(["git", "init", "--quiet", str(place)], check=True)
    return place


@pytest.fixture
def check(repository: Path) -> Commit:
    """Write files and run a hook on all of them, as before a commit."""

    def go(id: str, written: dict[str, str], **settings: Any) -> subprocess.CompletedProcess[str]:
        (hook,) = [h for h in HOOKS if h["id"] == id]
        # pre-commit would install lexcheck for it from the network; here it is installed already.
        local = {**hook, "language": "system", **settings}
        config = {"repos": [{"repo": "local", "hooks": [local]}]}
        (repository / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
        for name, text in written.items():
            path = repository / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        subprocess.run(["git", "add", "--all"], cwd=repository, check=True)
        return subprocess.run(
            [sys.executable, "-m", "pre_commit", "run", "--all-files", "--color", "never", "--verbose"],
            cwd=repository,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    return go


def code(done: subprocess.CompletedProcess[str]) -> int:
    """Return the exit code that pre-commit tells of the hook; 0 where it tells none."""
    found = re.search(r"^- exit code: (\d+)$", done.stdout, re.M)
    return int(found[1]) if found else 0


def test_the_manifest_is_what_pre_commit_expects() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", "validate-manifest", str(MANIFEST)], check=False
    )
    assert done.returncode == 0
    assert {h["language"] for h in HOOKS} == {"python"}


@pytest.mark.usefixtures("small_rules")
def test_sound_law_files_pass_and_other_yaml_is_left_alone(check: Commit) -> None:
    files = {
        "jurisdictions/XX.yaml": LAW,
        "bills/a bill; $(touch x).yaml": LAW,
        "ministry/our-law/deep/XX.yml": LAW,
        "docker-compose.yaml": "services: {}\n",
        ".github/workflows/law.yaml": "on: push\n",
        "bylaws/a.yaml": "a: 1\n",
        "law/read-me.txt": "no law",
    }
    done = check("lexcheck-law", files)
    assert done.returncode == 0, done.stdout
    assert "no mistakes: 3 law files" in done.stdout


@pytest.mark.usefixtures("small_rules")
def test_a_mistake_in_a_law_file_is_told_with_its_place_and_stops_the_commit(check: Commit) -> None:
    done = check("lexcheck-law", {"laws/YY.yaml": BAD_LAW, "bill/-x.yaml": "", "law/XX.yaml": LAW})
    assert (done.returncode, code(done)) == (1, 3)
    assert re.search(r"^laws/YY\.yaml:\d+:\d+: .*`fees\.refundd`", done.stdout, re.M)
    assert re.search(r"^bill/-x\.yaml:1:1: ", done.stdout, re.M)
    assert "2 mistakes found" in done.stdout


@pytest.mark.usefixtures("small_rules")
def test_law_files_can_lie_where_the_ministry_says(check: Commit) -> None:
    assert "no files to check" in check("lexcheck-law", {"drafts/XX.yaml": BAD_LAW}).stdout
    assert code(check("lexcheck-law", {}, files=r"^drafts/.*\.yaml$")) == 3


def test_without_law_files_there_is_nothing_to_check(check: Commit) -> None:
    done = check("lexcheck-law", {"a.yaml": "a: 1\n"})
    assert done.returncode == 0 and "no files to check" in done.stdout


def test_rule_files_are_read_together(check: Commit) -> None:
    charter = (TOP / "docs" / "sample-ministry" / "our-rules" / "charter.lex").read_text(encoding="utf-8")
    start = charter.index("measure charter.help_line")
    vocabulary = charter[start : charter.index("}", start) + 2]
    done = check("lexcheck-rules", {"-a.lex": vocabulary, "b.lex": charter.replace(vocabulary, "")})
    assert done.returncode == 0, done.stdout
    assert "no mistakes: 1 measure, 2 provisions, 2 rules" in done.stdout


def test_a_mistake_in_a_rule_file_stops_the_commit(check: Commit) -> None:
    done = check("lexcheck-rules", {"a.lex": TIDY, "b.lex": BROKEN})
    assert (done.returncode, code(done)) == (1, 3)
    assert "b.lex:1:1: rule `fees.a` has no title" in done.stdout


def test_warnings_stop_a_commit_when_the_ministry_says_so(check: Commit) -> None:
    unused = 'topic zebras "Zebras"\n\nmeasure zebras.any "Zebras" {\n  ask "Any?"\n  yes_no, yes protects\n'
    unused += "  silence means no_protection\n  for origin\n}\n"
    assert code(check("lexcheck-rules", {"a.lex": unused})) == 0
    done = check("lexcheck-rules", {}, args=["--strict", "--"])
    assert code(done) == 1 and "measure-unused" in done.stdout


def test_a_rule_file_is_laid_out_and_shown_before_it_is_committed(check: Commit, repository: Path) -> None:
    done = check("lexcheck-rules-format", {"a.lex": SCRUFFY, "b.lex": TIDY})
    assert done.returncode == 1
    assert "files were modified by this hook" in done.stdout and "formatted a.lex" in done.stdout
    assert (repository / "a.lex").read_text(encoding="utf-8") == TIDY
    assert check("lexcheck-rules-format", {}).returncode == 0


def test_a_rule_file_with_mistakes_is_not_laid_out(check: Commit, repository: Path) -> None:
    assert code(check("lexcheck-rules-format", {"a.lex": BROKEN})) == 3
    assert (repository / "a.lex").read_text(encoding="utf-8") == BROKEN


def blocks(heading: str) -> list[Any]:
    """Return the YAML shown below a heading of the page."""
    page = (TOP / "docs" / "ci.md").read_text(encoding="utf-8")
    section = page.split(f"## {heading}\n")[1].split("\n## ")[0]
    return [yaml.safe_load(block) for block in re.findall(r"```yaml\n(.*?)```", section, re.S)]


def test_the_page_shows_a_configuration_that_pre_commit_takes(tmp_path: Path) -> None:
    (config,) = blocks("Before a commit")
    assert [h["id"] for h in config["repos"][0]["hooks"]] == [h["id"] for h in HOOKS]
    (tmp_path / "config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", "validate-config", str(tmp_path / "config.yaml")], check=False
    )
    assert done.returncode == 0


@pytest.mark.parametrize(("mistake", "expected"), [("", 1), ("facts: []\n", 3)], ids=["gaps", "mistakes"])
def test_the_commands_for_gitlab_do_what_the_page_says(tmp_path: Path, mistake: str, expected: int) -> None:
    (job,) = blocks("On GitLab, or anywhere")
    install, *script = job["law"]["script"]
    assert install.startswith("pip install ")
    shutil.copytree(TOP / "docs" / "sample-ministry", tmp_path, dirs_exist_ok=True)
    with (tmp_path / "our-law" / "XX.yaml").open("a", encoding="utf-8") as law:
        law.write(mistake)
    done = subprocess.run(
        ["bash", "-eo", "pipefail", "-c", "\n".join(script)],
        cwd=tmp_path,
        env={**os.environ, "PATH": PROGRAMS},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == expected, done.stderr
    assert (tmp_path / "reports" / "XX.html").exists() == (not mistake)
