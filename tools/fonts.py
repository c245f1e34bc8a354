"""Cut the fonts that a PDF is set in from those of the Noto project.

Usage: python tools/fonts.py FOLDER...

Each FOLDER holds font files of Noto (on Debian the packages fonts-noto-core and fonts-noto-cjk put
them under /usr/share/fonts). Needs fonttools. Writes src/lexcheck/report/fonts/.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont

TARGET = Path(__file__).resolve().parents[1] / "src" / "lexcheck" / "report" / "fonts"

_LATIN = (
    (0x20, 0x24F),  # Latin with its extensions, as Polish or Turkish has them
    (0x250, 0x2FF),
    (0x300, 0x36F),
    (0x370, 0x3FF),  # Greek
    (0x400, 0x52F),  # Cyrillic
    (0x1E00, 0x1EFF),  # Vietnamese among others
    (0x2000, 0x206F),
    (0x2070, 0x209F),
    (0x20A0, 0x20CF),
    (0x2100, 0x214F),
    (0x2190, 0x21FF),
    (0x2200, 0x22FF),
    (0x25A0, 0x25FF),
    (0xFB00, 0xFB06),
    (0xFFFD, 0xFFFD),
)
_SCRIPTS = {
    "Arabic": ((0x600, 0x6FF), (0x750, 0x77F), (0x8A0, 0x8FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFF)),
    "Armenian": ((0x530, 0x58F),),
    "Bengali": ((0x980, 0x9FF),),
    "Devanagari": ((0x900, 0x97F), (0xA8E0, 0xA8FF), (0x1CD0, 0x1CFF)),
    "Ethiopic": ((0x1200, 0x139F), (0x2D80, 0x2DDF)),
    "Georgian": ((0x10A0, 0x10FF),),
    "Gujarati": ((0xA80, 0xAFF),),
    "Gurmukhi": ((0xA00, 0xA7F),),
    "Hebrew": ((0x590, 0x5FF),),
    "Kannada": ((0xC80, 0xCFF),),
    "Khmer": ((0x1780, 0x17FF),),
    "Lao": ((0xE80, 0xEFF),),
    "Malayalam": ((0xD00, 0xD7F),),
    "Myanmar": ((0x1000, 0x109F),),
    "Oriya": ((0xB00, 0xB7F),),
    "Sinhala": ((0xD80, 0xDFF),),
    "Tamil": ((0xB80, 0xBFF),),
    "Telugu": ((0xC00, 0xC7F),),
    "Thai": ((0xE00, 0xE7F),),
}
# What a script's own letters stand among: the dotted circle, the joiners, the danda, spaces.
_COMMON = ((0x20, 0x20), (0xA0, 0xA0), (0x964, 0x965), (0x200B, 0x200F), (0x25CC, 0x25CC))
_CJK_SETS = ("gb2312", "big5", "shift_jis", "euc_kr")
# The ends of the first levels of Big5 and JIS, which have the characters in daily use.
_LAST = {"big5": (0xC8, 0xFF), "shift_jis": (0x98, 0x72)}
_CJK_MARKS = ((0x3000, 0x303F), (0x3040, 0x30FF), (0xFF01, 0xFFEF))


def main(folders: list[str]) -> int:
    """Write every font; return 1 when one is not to be found."""
    TARGET.mkdir(exist_ok=True)
    jobs = [("NotoSans-Regular.ttf", _LATIN), ("NotoSans-Bold.ttf", _LATIN)]
    jobs += [(f"NotoSans{name}-Regular.ttf", (*_COMMON, *ranges)) for name, ranges in _SCRIPTS.items()]
    for name, ranges in jobs:
        _cut(TTFont(_find(folders, name)), _points(ranges), name)
    collection = TTCollection(_find(folders, "NotoSansCJK-Regular.ttc"))
    (face,) = [f for f in collection.fonts if f["name"].getDebugName(1) == "Noto Sans CJK SC"]
    _cut(face, {*_points(_CJK_MARKS), *_cjk()}, "NotoSansCJK-Regular.otf")
    print(f"{sum(p.stat().st_size for p in TARGET.iterdir())} bytes in {TARGET}")
    return 0


def _find(folders: Iterable[str], name: str) -> Path:
    for folder in folders:
        for path in sorted(Path(folder).rglob(name)):
            return path
    raise SystemExit(f"there is no {name} in the folders given")


def _points(ranges: Iterable[tuple[int, int]]) -> set[int]:
    return {point for first, last in ranges for point in range(first, last + 1)}


def _cjk() -> Iterator[int]:
    """Yield what the everyday character sets of Chinese, Japanese and Korean hold."""
    for name in _CJK_SETS:
        for first in range(0xA1, 0xFF) if name != "shift_jis" else range(0x81, 0xA0):
            for second in range(0x40, 0xFF):
                if (name == "big5" and first >= 0xC9) or (
                    name == "shift_jis" and (first, second) > (0x98, 0x72)
                ):
                    continue
                try:
                    char = bytes((first, second)).decode(name)
                except UnicodeDecodeError:
                    continue
                if len(char) == 1 and ord(char) >= 0x3000:
                    yield ord(char)


def _cut(font: TTFont, points: set[int], name: str) -> None:
    options = subset.Options()
    options.layout_features = ["*"] if "CJK" not in name else ["ccmp", "kern", "mark", "mkmk"]
    options.hinting = options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.drop_tables += ["vhea", "vmtx", "VORG", "BASE", "DSIG", "MATH"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=points)
    cutter.subset(font)
    font.recalcTimestamp = False
    font.save(TARGET / name)
    print(f"{name:32}{len(font.getBestCmap()):>7}{(TARGET / name).stat().st_size:>9}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
