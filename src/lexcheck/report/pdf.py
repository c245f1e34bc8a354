"""A document as PDF, set by Typst: no browser, no office program, no network.

Typst gets the document as data, so that no text of a law file is ever read as markup. Its fonts
come with lexcheck; those of the system are asked only for characters that these lack.
"""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime, time
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

import typst
from fontTools.ttLib import TTCollection, TTFont

from lexcheck.report import document as d

_LONG = re.compile(r"\S{25,}")
_STEP = 12
"""Words longer than 24 characters may be broken after every 12."""
_CODE_PART = re.compile(r"[^._/,:-]*[._/,:-]*")
_HERE = resources.files("lexcheck.report")


@dataclass(frozen=True)
class Pdf:
    """The bytes of a PDF, and the characters in it that no font at hand can show."""

    data: bytes
    missing: tuple[str, ...]


def pdf(document: d.Document) -> Pdf:
    """Return the document as PDF."""
    fonts = Path(str(_HERE.joinpath("fonts")))
    wanted = {c for words in d.texts(document) for c in words if _drawn(c)}
    lacking = wanted.difference(*(_characters(path) for path in sorted(fonts.glob("*.?tf"))))
    missing = lacking - _of_system(lacking) if lacking else lacking
    data: bytes = typst.compile(
        _HERE.joinpath("document.typ").read_bytes(),
        format="pdf",
        font_paths=typst.Fonts(include_system_fonts=missing != lacking, font_paths=[str(fonts)]),
        ignore_system_fonts=True,
        sys_inputs={"document": json.dumps(_data(document))},
        timestamp=datetime.combine(document.on, time(), UTC),
    )
    return Pdf(data, tuple(sorted(missing)))


def _drawn(char: str) -> bool:
    return unicodedata.category(char) not in ("Cc", "Cf", "Zs", "Zl", "Zp")


@cache
def _characters(path: Path, number: int = 0) -> frozenset[str]:
    """Return the characters that a font can show; none of a file that is no font."""
    try:
        if path.suffix.lower() in (".ttc", ".otc"):
            with TTCollection(path, lazy=True) as several:
                return _mapped(several.fonts[number])
        with TTFont(path, lazy=True) as font:
            return _mapped(font)
    except Exception:  # a broken font of the system is no reason to fail; it shows nothing
        return frozenset()


def _mapped(font: TTFont) -> frozenset[str]:
    return frozenset(chr(point) for point in font.getBestCmap() or {})


def _of_system(wanted: set[str]) -> set[str]:
    """Return which characters some font of the system can show."""
    found: set[str] = set()
    for font in typst.Fonts(include_system_fonts=True, include_embedded_fonts=False).fonts():
        if wanted <= found:
            break
        if font.path:
            found |= wanted & _characters(Path(font.path), font.index)
    return found


def _data(document: d.Document) -> dict[str, Any]:
    names = sorted(p.stem.partition("-")[0] for p in Path(str(_HERE.joinpath("fonts"))).glob("*.?tf"))
    return {
        "title": document.title,
        "short": _broken(document.title if len(document.title) <= 90 else f"{document.title[:89]}…"),
        "subtitle": document.subtitle,
        "title-text": _plain(document.title),
        "subtitle-text": _text(d.text(document.subtitle)),
        "about": document.about,
        "on": [document.on.year, document.on.month, document.on.day],
        "fonts": list(dict.fromkeys(_family(name) for name in ("NotoSans", *names))),
        "sections": [
            {
                "title": _plain(s.title),
                "anchor": s.anchor,
                "landscape": s.landscape,
                "blocks": [_block(b) for b in s.blocks],
            }
            for s in document.sections
        ],
    }


def _family(name: str) -> str:
    """Return the family of a font file: `NotoSansArabic` is Noto Sans Arabic."""
    if name == "NotoSansCJK":
        return "Noto Sans CJK SC"
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)


def _block(block: d.Block) -> dict[str, Any]:
    match block:
        case d.Heading(words, anchor, level):
            return {"kind": "heading", "text": _plain(words), "anchor": anchor, "level": level}
        case d.Paragraph(text):
            return {"kind": "paragraph", "text": _text(text)}
        case d.Bullets(items):
            told = [{"depth": item.depth, "text": _text(item.text)} for item in items]
            return {"kind": "bullets", "items": told}
        case d.KeyValues(rows):
            return {"kind": "pairs", "rows": [[_plain(label), _text(text)] for label, text in rows]}
        case d.Table(caption, columns, rows):
            return {
                "kind": "table",
                "caption": _plain(caption),
                "columns": [
                    {"title": _plain(c.title), "width": c.width, "number": c.number} for c in columns
                ],
                "rows": [[_text(cell) for cell in row.cells] for row in rows],
            }
        case d.Chart(caption, bars):
            told = [{"label": _plain(b.label), "count": b.count, "tone": b.tone} for b in bars]
            return {"kind": "chart", "caption": _plain(caption), "bars": told}
        case d.Picture(_, _, words):
            return {"kind": "paragraph", "text": _plain(words)}
        case d.Finding():
            tail = "".join(f" · {value}" for _, value in block.facets[1:]) + " · "
            verdict = d.Run(block.verdict, "strong", tone=block.tone)
            return {
                "kind": "finding",
                "title": _plain(block.title),
                "anchor": block.name,
                "about": _text(d.text(verdict, tail, d.Run(block.name, "code"))),
                "blocks": [_block(b) for b in block.blocks],
            }


def _plain(words: str) -> dict[str, Any]:
    return _text(d.text(words))


def _text(text: d.Text) -> dict[str, Any]:
    return {"rtl": d.leads_rtl(d.plain(text)), "runs": [_run(run) for run in text]}


def _run(run: d.Run) -> dict[str, Any]:
    if run is d.BREAK:
        return {"style": "break"}
    pieces = [p for p in _CODE_PART.findall(run.text) if p] if run.style == "code" else [run.text]
    return {
        "style": run.style,
        "tone": run.tone,
        "link": run.link,
        "pieces": [_isolated(_broken(piece)) for piece in pieces],
    }


def _isolated(text: str) -> str:
    """Keep what is written from right to left to itself."""
    return f"\u2068{text}\u2069" if d.has_rtl(text) else text


def _broken(text: str) -> str:
    """Let a word be broken that no line could hold."""
    return _LONG.sub(lambda found: "\u200b".join(_steps(found[0])), text)


def _steps(word: str) -> list[str]:
    """Cut a word into steps, never before a mark that belongs to the letter before it."""
    steps: list[str] = [""]
    for char in word:
        if len(steps[-1]) >= _STEP and unicodedata.category(char)[0] != "M" and steps[-1][-1] != "\u200d":
            steps.append("")
        steps[-1] += char
    return steps
