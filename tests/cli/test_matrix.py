"""`lexcheck matrix` as a negotiator runs it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

DAY = ("--as-of", "2026-03-01")


ASKED = ("matrix", "--origins", "OO, EE", "--destinations", "DD,EE", *DAY)


def test_corridors_are_all_pairs_but_a_country_with_itself(desk: Path, run: Run) -> None:
    data = json.loads(run(*ASKED, "--format", "json").out)
    ends = {(c["origin"], c["destination"]) for c in data["corridors"]}
    assert ends == {("OO", "DD"), ("OO", "EE"), ("EE", "DD")}
    (with_one,) = [c for c in data["corridors"] if c["agreements"]]
    assert (with_one["origin"], with_one["destination"], with_one["agreements"]) == (
        "OO",
        "DD",
        ["OO-DD-2022"],
    )


def test_two_processes_say_the_same_as_one(desk: Path, process: Run) -> None:
    one, two = (process(*ASKED, "--format", "csv", "--jobs", jobs) for jobs in ("1", "2"))
    assert one.code == two.code == 0
    assert one.out == two.out
    assert one.err == two.err and one.err.count("\n") == 1  # an old file, and no progress in a pipe


def test_without_agreements_there_is_none(desk: Path, run: Run) -> None:
    data = json.loads(run(*ASKED, "--no-agreement", "--format", "json").out)
    assert data["asked"]["no_agreement"] is True
    assert all(c["agreements"] == [] for c in data["corridors"])
    assert any("bilateral.data" in c["reported"] for c in data["corridors"])


def test_a_page_is_written_in_one_step(desk: Path, run: Run) -> None:
    done = run(*ASKED, "--format", "html", "--output", "page.html")
    assert (done.code, done.out) == (0, "")
    assert (desk / "page.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert run(*ASKED, "--format", "html", "--output", "page.html").code == 2


def test_all_shipped_laws_by_default(run: Run) -> None:
    done = run("matrix", "--severity", "critical", *DAY)
    assert done.code == 0
    assert "  NP " in done.out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--origins", "DD"), "the file of Destinia describes it as destination, not as origin"),
        (("--origins", "OO,,EE"), "--origins has an empty place in `OO,,EE`"),
        (("--origins", "OO", "--destinations", "Narnia"), "there is no jurisdiction `Narnia`"),
        (("--jobs", "0"), "0 is not in the range"),
        (("--sector", "domestic"), "there is no sector `domestic`"),
        (("--topic", "fee"), "there is no topic `fee`"),
        ((*ASKED[1:], "--against", "c181", "--topic", "contract"), "no pattern fits this choice"),
    ],
)
def test_wrong_usage_is_one_sentence(desk: Path, run: Run, arguments: tuple[str, ...], message: str) -> None:
    done = run("matrix", *arguments)
    assert (done.code, done.out) == (2, "")
    assert message in done.err
