"""Write a page for each lint, from its docstring, and a page that lists them.

Usage: python tools/lint_pages.py
"""

from __future__ import annotations

from pathlib import Path

from lexcheck.analysis.lints import LINTS

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "lints"


def pages() -> dict[str, str]:
    """Return the text of every page by its file name."""
    found = {f"{x.code}.md": f"# {x.code}\n\n*{x.level}*\n\n{x.page}\n" for x in LINTS.values()}
    rows = []
    for lint in LINTS.values():
        first = lint.page.splitlines()[0].rstrip(".")
        rows.append(f"| [{lint.code}]({lint.code}.md) | {lint.level} | {first} |")
    head = [
        "# Lints",
        "",
        "`lexcheck rules check` notices more than mistakes. An *error* fails the check, a *warning* only",
        "with `--strict`. `lexcheck rules check --explain CODE` shows a page in the terminal.",
        "",
        "| code | level | what it notices |",
        "|---|---|---|",
    ]
    found["README.md"] = "\n".join([*head, *rows]) + "\n"
    return found


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, text in pages().items():
        (FOLDER / name).write_text(text, encoding="utf-8")
