"""lexcheck answers where durable-rules cannot be imported: each test in a fresh interpreter."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

PROGRAM = """
import sys
{block}
from lexcheck.codebook.conditions import Is, Ref
from lexcheck.engine.durable import available
from lexcheck.engine.evaluate import evaluate
from lexcheck.errors import UsageError
from tests.strategies_engine import make_fact, make_measure

ref = Ref("t.m")
asked = {{"t.rule": Is(ref, ("yes",))}}
facts = {{ref: make_fact("t.m", "yes")}}
measures = {{"t.m": make_measure("t.m", "yes_no", better="yes")}}
for engine in ("both", "direct"):
    found = evaluate(asked, facts, measures, engine)
    print(engine, found.engines, found.outcomes[asked["t.rule"]].truth.value)
try:
    print(evaluate(asked, facts, measures, "durable").engines)
except UsageError as error:
    print("refused:", error.message)
print("available", available())
"""

ABSENT = 'sys.modules["durable_rules_engine"] = None'
# What a build for another Python does: the package is there, its C extension does not load.
BROKEN = """
class Broken:
    def find_spec(self, name, path=None, target=None):
        if name == "durable_rules_engine":
            raise ImportError("undefined symbol: PyEval_CallObject")
sys.meta_path.insert(0, Broken())
"""


def run(block: str) -> list[str]:
    env = {**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"}
    program = PROGRAM.format(block=block)
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, env=env, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.mark.parametrize("block", [ABSENT, BROKEN], ids=["absent", "broken"])
def test_the_direct_evaluator_answers_alone(block: str) -> None:
    assert run(block) == [
        "both ('direct',) true",
        "direct ('direct',) true",
        "refused: the engine durable-rules is not installed here",
        "available False",
    ]


@pytest.mark.usefixtures("durable_rules")
def test_unblocked_it_is_asked() -> None:
    assert run("")[0] == "both ('direct', 'durable') true"


def test_importing_the_engines_does_not_import_durable_rules() -> None:
    program = (
        "import sys, lexcheck.engine.durable, lexcheck.engine.evaluate\n"
        "print('durable_rules_engine' in sys.modules)"
    )
    env = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, env=env, check=True
    )
    assert done.stdout == "False\n"
