"""Install lexcheck into the environment of this Python, with or without a C compiler.

Usage: .venv/bin/python tools/install.py

durable-rules, one of the two engines, is published as source only. Where it cannot be built, everything
else is installed and the direct evaluator answers alone; reports say which engines answered.
"""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

TOP = Path(__file__).resolve().parents[1]
PIP = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]


def main() -> int:
    """Install all of it, else all but durable-rules; return pip's exit code."""
    if subprocess.run([*PIP, str(TOP)], capture_output=True, check=False).returncode == 0:
        return 0
    project = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    others = [d for d in project["dependencies"] if not d.startswith("durable-rules")]
    print("durable-rules cannot be built here (no C compiler?); installing without it", file=sys.stderr)
    code = subprocess.run([*PIP, *others], check=False).returncode
    return code or subprocess.run([*PIP, "--no-deps", str(TOP)], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
