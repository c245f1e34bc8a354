"""Plans kept in the cache: the same answers, never stale, and none from a damaged file."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from lexcheck import cache
from lexcheck.codebook.conditions import All, Any, Condition, Is, Not, Ref, Relates, Stated
from lexcheck.codebook.model import Measure
from lexcheck.engine import direct, durable, plan
from lexcheck.engine.compile import compile_conditions
from lexcheck.engine.outcome import Facts
from tests.strategies_engine import make_fact, make_measure

pytestmark = pytest.mark.usefixtures("durable_rules")

MEASURES = {f"t.m{n}": make_measure(f"t.m{n}", "yes_no", better="yes") for n in range(60)}
FACTS: Facts = {Ref(m): make_fact(m, ("yes", "no")[n % 2]) for n, m in enumerate(MEASURES) if n % 3}


def conditions(number: int = durable.MIN_KEPT) -> dict[str, Condition]:
    yes = [Is(Ref(m), ("yes",)) for m in MEASURES]
    return {f"t.r{n}": Any((All((yes[n], yes[n + 1])), Not(Stated(Ref("t.m0"))))) for n in range(number)}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "cache"
    monkeypatch.setenv("LEXCHECK_CACHE_DIR", str(place))
    return place


def kept(folder: Path) -> list[Path]:
    return sorted(folder.glob("program-*.json"))


def answer(named: Mapping[str, Condition], measures: Mapping[str, Measure] = MEASURES) -> None:
    """Ask as a new process would, and check the answer."""
    session = durable._Sessions().find(named, measures)
    assert session.evaluate(FACTS) == direct.evaluate(named.values(), FACTS, measures)


def no_compiling(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(durable, "_compile", lambda *_: pytest.fail("was compiled again"))


def test_a_plan_comes_back_from_plain_data_as_it_went() -> None:
    named = conditions()
    left, right = Ref("t.s", "origin"), Ref("t.s", "destination")
    named["t.pair"] = Relates(left, "lacks", right)
    measures = {**MEASURES, "t.s": make_measure("t.s", "set", choices=["a", "b"])}
    made = compile_conditions(named, measures).plan()
    again = plan.decode(json.loads(json.dumps(plan.encode(made))))
    assert json.dumps(plan.encode(again)) == json.dumps(plan.encode(made))
    facts: Facts = {left: make_fact("t.s", frozenset("a")), right: make_fact("t.s", frozenset("ab")), **FACTS}
    assert durable.Session(named, measures, again).evaluate(facts) == direct.evaluate(
        named.values(), facts, measures
    )


def test_a_second_run_does_not_compile(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(conditions())
    assert len(kept(folder)) == 1
    no_compiling(monkeypatch)
    answer(conditions())


def test_a_few_conditions_are_not_kept(folder: Path) -> None:
    answer(conditions(durable.MIN_KEPT - 1))
    assert kept(folder) == []


def test_other_conditions_have_a_plan_of_their_own(folder: Path) -> None:
    answer(conditions())
    answer({**conditions(), "t.r0": Not(conditions()["t.r0"])})
    assert len(kept(folder)) == 2


def test_other_measures_have_a_plan_of_their_own(folder: Path) -> None:
    # The rank of `yes` is another when `no` is the better answer.
    answer(conditions())
    answer(conditions(), {**MEASURES, "t.m1": make_measure("t.m1", "yes_no", better="no")})
    assert len(kept(folder)) == 2


def test_another_version_of_the_compiler_compiles_anew(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(conditions())
    monkeypatch.setattr(plan, "FORMAT", "other")
    answer(conditions())
    assert len(kept(folder)) == 2


@pytest.mark.parametrize("at", [0.0, 0.1, 0.5, 0.9])
def test_a_single_damaged_byte_is_noticed(folder: Path, at: float) -> None:
    # What is kept goes to durable-rules as it is, and that does not check what it reads.
    answer(conditions())
    (path,) = kept(folder)
    sound = path.read_bytes()
    place = int(len(sound) * at)
    path.write_bytes(sound[:place] + bytes([sound[place] ^ 1]) + sound[place + 1 :])
    answer(conditions())
    assert path.read_bytes() == sound


@pytest.mark.parametrize("size", [0, 10, 66, 5000])
def test_a_file_cut_short_is_noticed(folder: Path, size: int) -> None:
    answer(conditions())
    (path,) = kept(folder)
    sound = path.read_bytes()
    path.write_bytes(sound[:size])
    answer(conditions())
    assert path.read_bytes() == sound


@pytest.mark.parametrize("plain", [[], {}, 3, [[], []], [[[1, 2, 3, 4, 5]], []], [None, None]])
def test_something_else_under_the_name_is_ignored(folder: Path, plain: object) -> None:
    answer(conditions())
    (path,) = kept(folder)
    sound = path.read_bytes()
    cache.write("program", path.stem.removeprefix("program-"), plain)
    answer(conditions())
    assert path.read_bytes() == sound


def test_processes_that_compile_at_once_all_get_it_right(folder: Path) -> None:
    program = "from tests.engine.test_kept_plans import *\nfor _ in range(3): answer(conditions()); print(1)"
    running = [
        subprocess.Popen(
            [sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for _ in range(4)
    ]
    for process in running:
        assert process.communicate(timeout=60) == ("1\n" * 3, "")
    assert [p.suffix for p in folder.iterdir()] == [".json"]
