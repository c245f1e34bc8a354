"""How the verdicts on a law changed, as a picture: one row for each rule, one column between two changes.

The picture needs no other file, and can stand in a page or by itself. A letter says what a
colour says; a text alternative says what the picture does.
"""

from __future__ import annotations

from datetime import date
from html import escape

from lexcheck.analysis.timeline import Stretch, Timeline
from lexcheck.codebook.model import Rule
from lexcheck.report.diff_text import result_words
from lexcheck.report.timeline_text import days

_KINDS = {
    "met": ("M", "met", "#1b7f4b", "#ffffff"),
    "partly_met": ("P", "partly met", "#e3b341", "#1f1f1f"),
    "contrary": ("C", "not met (contrary)", "#b3261e", "#ffffff"),
    "silent": ("S", "not met (silent)", "#e6917f", "#1f1f1f"),
    "undetermined": ("?", "not assessed", "#d5d9de", "#1f1f1f"),
    "not_applicable": ("-", "not applicable", "#ffffff", "#1f1f1f"),
}
"""A letter, words, the colour of the bar and that of the letter, for each verdict."""

_NAMES, _ROW, _TOP, _MARGIN = 330, 22, 130, 12
_NAME_MOST = 48
_LEGEND = 800
_WIDE, _NARROW, _ALL_COLUMNS = 46, 20, 900
"""The most and the least width of a column, and the width that all may fill before they get narrower."""


def timeline_svg(found: Timeline, rule: Rule | None = None) -> str:
    """Return the picture of the rules whose verdict changed, or of one rule."""
    rules = _shown(found, rule)
    column = max(_NARROW, min(_WIDE, _ALL_COLUMNS // len(found.spans)))
    columns = {span.begins: _MARGIN + _NAMES + n * column for n, span in enumerate(found.spans)}
    end = _MARGIN + _NAMES + len(columns) * column
    width, height = max(end + 4 * _MARGIN, _LEGEND), _TOP + _ROW * max(len(rules), 1) + _MARGIN
    law = found.last.jurisdiction
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="picture" role="img" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" font-family="sans-serif" font-size="12" '
        'aria-labelledby="tl-title tl-desc">',
        f'<title id="tl-title">{_text(f"{law.name}: how the verdicts changed")}</title>',
        f'<desc id="tl-desc">{_text(_described(found, rules))}</desc>',
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
    ]
    parts += [*_legend(), *(_date(begins, x + column // 2) for begins, x in columns.items())]
    if not rules:
        parts.append(_words(_MARGIN, _TOP + 15, "No verdict changed on any day of which the file tells."))
    for row, one in enumerate(rules):
        y = _TOP + row * _ROW
        parts.append(f"<g>{_named(one, y)}")
        parts += [_bar(stretch, columns, end, y) for stretch in found.history(one.id, _kind)]
        parts.append("</g>")
    return "\n".join([*parts, "</svg>"]) + "\n"


def picture_words(found: Timeline, rule: Rule | None = None) -> str:
    """Return the whole picture in words."""
    return _described(found, _shown(found, rule))


def _shown(found: Timeline, rule: Rule | None) -> list[Rule]:
    """Return the rules of the picture: those whose verdict changed, or the one asked for."""
    return [rule] if rule else [r for r in found.rules() if len(found.history(r.id, _kind)) > 1]


def _described(found: Timeline, rules: list[Rule]) -> str:
    lines = []
    for rule in rules:
        told = [
            f"{days(s.begins, s.ends)} {result_words(s.gap, s.result)}" for s in found.history(rule.id, _kind)
        ]
        lines.append(f"{rule.title} [{rule.id}]: {'; '.join(told)}.")
    return " ".join(lines) or "No verdict changed."


def _date(begins: date | None, x: int) -> str:
    y = _TOP - 8
    return (
        f'<text x="{x}" y="{y}" transform="rotate(-60 {x} {y})" font-size="11" fill="#1f1f1f">'
        f"{begins or 'before'}</text>"
    )


def _named(rule: Rule, y: int) -> str:
    title = rule.title if len(rule.title) <= _NAME_MOST else rule.title[: _NAME_MOST - 1] + "…"
    whole = _text(f"{rule.title} [{rule.id}], {rule.severity}")
    return f"<title>{whole}</title>{_words(_MARGIN, y + 15, title)}"


def _bar(stretch: Stretch, columns: dict[date | None, int], end: int, y: int) -> str:
    letter, _, fill, ink = _KINDS[_kind(stretch)]
    x, ends = columns[stretch.begins], stretch.ends
    width = min((at for begins, at in columns.items() if ends and begins and begins > ends), default=end) - x
    words = _text(f"{days(stretch.begins, ends)}: {result_words(stretch.gap, stretch.result)}")
    return f"<g><title>{words}</title>{_cell(x, y + 2, width - 2, fill, ink, letter)}</g>"


def _kind(stretch: Stretch) -> str:
    return stretch.result.verdict.nature or stretch.result.verdict.outcome


def _legend() -> list[str]:
    parts, x = [], _MARGIN
    for letter, words, fill, ink in _KINDS.values():
        parts += [_cell(x, _MARGIN, 18, fill, ink, letter), _words(x + 24, _MARGIN + 13, words)]
        x += 36 + 7 * len(words)
    return parts


def _cell(x: int, y: int, width: int, fill: str, ink: str, letter: str) -> str:
    return (
        f'<rect x="{x}" y="{y}" width="{width}" height="18" rx="2" fill="{fill}" stroke="#1f1f1f" '
        f'stroke-width="0.5"/><text x="{x + width / 2:g}" y="{y + 13}" text-anchor="middle" fill="{ink}">'
        f"{letter}</text>"
    )


def _words(x: int, y: int, words: str) -> str:
    return f'<text x="{x}" y="{y}" fill="#1f1f1f">{_text(words)}</text>'


def _text(text: str) -> str:
    return escape("".join(c if c.isprintable() else " " for c in text))
