"""`lexcheck law list`: every law file on a line of its own that fits the page."""

from __future__ import annotations

import json

from tests.cli.conftest import Run


def test_every_file_has_a_line_with_a_space_after_its_id(run: Run) -> None:
    rows = json.loads(run("law", "list", "--format", "json").out)
    lines = run("law", "list").out.split("\n")
    assert len(rows) >= 60
    for row in rows:
        (line,) = [x for x in lines if x.startswith(f"{row['id']} ")]
        assert len(line) <= 80
        assert line.split()[-2:] == [
            f"{row['measures_assessed']}/{row['measures']}",
            str(row["facts_primary"]),
        ]
