"""What the package shows to the world, and what a start costs."""

from __future__ import annotations

import subprocess
import sys

import lexcheck


def loaded_by(program: str) -> set[str]:
    code = f"import sys\n{program}\nprint('\\n'.join(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    return set(done.stdout.split("\n"))


def test_the_public_names_are_sorted_and_there() -> None:
    assert list(lexcheck.__all__) == sorted(lexcheck.__all__)
    for name in lexcheck.__all__:
        assert getattr(lexcheck, name) is not None


def test_a_name_that_is_not_public_is_refused() -> None:
    try:
        lexcheck.nonsense  # type: ignore[attr-defined]  # noqa: B018
    except AttributeError as error:
        assert "nonsense" in str(error)
    else:
        raise AssertionError("a name that does not exist was found")


def test_importing_the_package_imports_nothing_heavy() -> None:
    heavy = {"lark", "pydantic", "yaml", "click", "durable", "rich"}
    assert not heavy & loaded_by("import lexcheck")


def test_a_gap_report_needs_neither_parser_nor_pydantic() -> None:
    loaded = loaded_by(
        "import contextlib, io\n"
        "from lexcheck.cli import run\n"
        "run(['rules', 'check'])\n"  # fills no cache
        "with contextlib.redirect_stdout(io.StringIO()): run(['gap', 'NP'])\n"
        "before = set(sys.modules)\n"
    )
    assert "yaml" in loaded or "lexcheck.law" in loaded
    second = loaded_by(
        "import contextlib, io\n"
        "from lexcheck.cli import run\n"
        "with contextlib.redirect_stdout(io.StringIO()): run(['gap', 'NP'])"
    )
    assert not {"lark", "pydantic", "rich", "jsonschema"} & second
