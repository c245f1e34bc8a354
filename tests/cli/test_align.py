"""`lexcheck align` as a negotiator runs it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

DAY = ("--as-of", "2026-03-01")


def outcomes(text: str) -> dict[str, str]:
    return {f["pattern"]: f["outcome"] for f in json.loads(text)["findings"]}


def test_an_agreement_between_the_two_is_found_and_used(desk: Path, run: Run) -> None:
    asked = ("align", "OO", "DD", *DAY, "--sector", "domestic_work", "--format", "json")
    done = run(*asked)
    assert done.code == 0
    assert outcomes(done.out)["fees.ban_v_charge"] == "settled"
    assert [a["file"]["id"] for a in json.loads(done.out)["agreements"]] == ["OO-DD-2022"]
    without = run(*asked, "--no-agreement")
    assert outcomes(without.out)["fees.ban_v_charge"] == "reported"
    assert outcomes(without.out)["bilateral.data"] == "reported"


def test_an_agreement_that_has_ended_is_not_used(desk: Path, run: Run) -> None:
    done = run("align", "OO", "DD", "--as-of", "2027-03-01", "--format", "json")
    assert json.loads(done.out)["agreements"] == []
    assert outcomes(done.out)["bilateral.data"] == "cannot_tell"


def test_the_counterpart_is_the_scope_on_each_side(desk: Path, run: Run) -> None:
    general = run("align", "OO", "DD", "--as-of", "2023-12-31")
    narrow = run("align", "OO", "DD", "--as-of", "2024-01-01")
    assert "Origenia        banned; Emigration Act, 2020, s. 24\n" in general.out
    assert "Origenia        capped; Emigration Act, 2020, s. 24A\n" in narrow.out


def test_warnings_go_to_standard_error_alone(desk: Path, run: Run) -> None:
    done = run("align", "OO", "DD", *DAY, "--format", "json")
    assert "warning: Destinia: the file describes the law as at 2024-06-30" in done.err
    assert json.loads(done.out)["warnings"]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ((), 0),
        (("--fail-on", "critical"), 0),
        (("--fail-on", "critical", "--sector", "domestic_work", "--no-agreement"), 1),
        (("--fail-on", "high"), 1),
        (("--fail-on", "unknown"), 1),
        (("--fail-on", "unknown", "--severity", "critical"), 0),
    ],
)
def test_exit_codes(desk: Path, run: Run, arguments: tuple[str, ...], code: int) -> None:
    assert run("align", "OO", "DD", *DAY, *arguments).code == code


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("OO", "OO"), "`OO` and `OO` are the same country"),
        (("DD", "OO"), "the file of Destinia describes it as destination, not as origin"),
        (("OO", "Narnia"), "there is no jurisdiction `Narnia`"),
        (("OO",), "missing argument 'DESTINATION'"),
        (("OO", "DD", "--agreement", "OO"), "`OO` is not an agreement but origin"),
        (
            ("OO", "DD", "--agreement", "OO-DD-2022", "--as-of", "2020-01-01"),
            "(`OO-DD-2022`) was not in force on 2020-01-01: it came into force on 2022-03-01",
        ),
        (
            ("OO", "DD", "--agreement", "law/other.yaml"),
            "Another (`OO-EE-1`) is for workers who go from OO to EE",
        ),
        (
            ("OO", "DD", "--agreement", "OO-DD-2022", "--no-agreement"),
            "--agreement and --no-agreement contradict each other",
        ),
        (("OO", "DD", "--sector", "domestic"), "there is no sector `domestic`"),
        (("OO", "DD", "--category", "w"), "there is no category `w`"),
        (("OO", "DD", "--topic", "fee"), "there is no topic `fee`"),
        (("OO", "DD", "--against", "c181", "--topic", "contract"), "no pattern fits this choice"),
        (("OO", "DD", "--as-of", "soon"), "`soon` is not a date"),
    ],
)
def test_wrong_usage_is_one_sentence(desk: Path, run: Run, arguments: tuple[str, ...], message: str) -> None:
    (desk / "law" / "other.yaml").write_text(
        "jurisdiction: {id: OO-EE-1, name: Another, roles: [agreement], as_at: 2020-01-01,\n"
        "  parties: {origin: [OO], destination: [EE]}}\nfacts: {}\n",
        encoding="utf-8",
    )
    done = run("align", *arguments)
    assert done.code == 2
    assert message in done.err
    assert done.out == ""


def test_the_agreement_itself_is_held_against_the_checks(desk: Path, run: Run) -> None:
    (desk / "check.lex").write_text(
        'check bilateral.says "Fee clause" {\n  implements gpog OG.13\n  severity high\n'
        '  met when fees.rule is banned\n  gap "No fee clause."\n}\n',
        encoding="utf-8",
    )
    done = run("gap", "OO-DD-2022", "--rules", "check.lex", *DAY, "--only", "met")
    assert done.code == 0
    assert "Neither side lets a worker pay for recruitment." in done.out


def test_a_mistake_in_a_known_agreement_is_told_with_its_place(desk: Path, run: Run) -> None:
    path = desk / "law" / "agreements" / "OO-DD-2022.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("parties", "partys"), encoding="utf-8")
    done = run("align", "OO", "DD", *DAY)
    assert done.code == 3
    assert "OO-DD-2022.yaml:5:3: `partys` is not a field of the jurisdiction" in done.err


def test_the_report_of_a_process_is_the_report_of_a_user(desk: Path, process: Run) -> None:
    done = process("align", "OO", "DD", *DAY, "--output", "report.txt")
    assert (done.code, done.out) == (0, "")
    text = (desk / "report.txt").read_text(encoding="utf-8")
    assert text.startswith("Origenia → Destinia: where the two laws meet\n")
    assert process("align", "OO", "DD", *DAY, "--output", "report.txt").code == 2
