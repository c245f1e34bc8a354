"""The program of `docs/many-regimes.md` runs and prints what it says."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

PAGE = Path(__file__).parents[1] / "docs" / "many-regimes.md"


def test_the_program_counts_a_line_a_year(tmp_path: Path) -> None:
    (program,) = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.S)
    path = tmp_path / "years.py"
    path.write_text(program, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(path)], capture_output=True, text=True, check=True, timeout=120
    )
    lines = [line.split() for line in done.stdout.splitlines()]
    assert [int(year) for year, _ in lines] == list(range(1980, 2027))
    met = [int(number) for _, number in lines]
    assert met[0] == 0  # before the Act of 2007, and nobody has read what was in force then
    assert met[-1] > 0
