"""Files made to cost time are read or refused within it; an ordinary one is read at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from lexcheck.codebook.model import Codebook
from lexcheck.errors import InvalidFilesError
from lexcheck.law.library import load
from lexcheck.law.source import MAX_BYTES

HEAD = "jurisdiction: {id: NP, name: Nepal, roles: [origin], as_at: 2026-04-11}\n"
ENTRY = "{value: yes,says: x,evidence: unverified,where: {counterpart: QA},from: 2000-01-01,to: 2000-01-02}"

HOSTILE = {
    "brackets": "[" * 1_900_000,
    "braces": "{a: " * 450_000,
    "dashes": "- " * 900_000,
    "values": "a:\n" + "- b\n" * 470_000,
    "duplicate keys": "a: 1\n" * 380_000,
    "unknown measures": HEAD + "facts:\n" + "".join(f"  fees.worker_rule_{n}: x\n" for n in range(70_000)),
    "overlaps": HEAD + "facts:\n  licence.required:\n" + f"  - {ENTRY}\n" * 15_000,
    "one long text": HEAD + 'facts: {}\nlaws: {a: {title: "' + "x " * 900_000 + '"}}\n',
    "one long name": "x" * 1_900_000 + ": 1\nfacts: {}\n",
    "quotation marks": HEAD + "facts:\n  licence.required: {says: '" + '" ' * 900_000 + "'}\n",
    "opening marks": HEAD + "facts:\n  licence.required: {says: '" + "“" * 600_000 + "'}\n",
    "question marks": "? " * 900_000,
    "colons": "a: b: " * 300_000,
    "unclosed quote": 'a: "' + "x\n" * 900_000,
    "empty lines": "\n" * 1_900_000,
    "anchors": "".join(f"k{n}: &a{n} x\n" for n in range(100_000)),
    "long number": "a: " + "9" * 1_900_000,
    "directives": "%YAML 1.2\n" * 180_000,
    "comments": "# x\n" * 450_000,
    "indentation": "".join(" " * n + "a:\n" for n in range(1_900)),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_are_read_or_refused(name: str, tmp_path: Path, codebook: Codebook) -> None:
    path = tmp_path / "x.yaml"
    path.write_text(HOSTILE[name], encoding="utf-8")
    assert path.stat().st_size <= MAX_BYTES
    try:
        load(path, codebook, root=tmp_path)
    except InvalidFilesError as error:
        assert str(error)


def test_a_law_file_of_a_thousand_lines_is_read_whole(tmp_path: Path, codebook: Codebook) -> None:
    fact = (
        "    - value: prohibited\n      from: {0}-01-01\n      to: {0}-12-30\n"
        '      cite: ["fea s. 24(1)",\n        "fea s. 25"]\n      says: "No fee may be charged."\n'
        '      evidence: primary\n      source: "Law Commission, consolidated text"\n      note: "read"\n'
    )
    text = HEAD + 'laws:\n  fea: {title: "Act", read: 2026-04-11}\nfacts:\n  fees.worker_fee_rule:\n'
    text += "".join(fact.format(year) for year in range(1900, 2011))
    assert text.count("\n") > 1000
    path = tmp_path / "NP.yaml"
    path.write_text(text)
    assert len(load(path, codebook, root=tmp_path).facts["fees.worker_fee_rule"]) == 111
