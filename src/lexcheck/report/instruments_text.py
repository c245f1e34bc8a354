"""Instruments and how far they are encoded, as text."""

from __future__ import annotations

from collections.abc import Sequence

from lexcheck.analysis.instruments import Encoded, Extent
from lexcheck.report.page import Page

WORDINGS = {
    "primary": "wording confirmed in the text itself",
    "secondary": "wording as described by a source",
    "unverified": "wording NOT CONFIRMED",
    "doubtful": "wording DOUBTFUL",
}


def instruments_text(found: Sequence[Extent], page: Page) -> str:
    """Return a table of all instruments: provisions, encoded, uncodable, confirmed."""
    page.paragraph(
        "Provisions of each instrument; how many some rule, check or pattern implements; how many no legal "
        "text can answer; of how many the wording is confirmed in the text itself, described by a source, "
        "or not confirmed."
    )
    page.gap()
    wide = max((len(x.instrument.id) for x in found), default=10) + 1
    heads = ("parts", "encoded", "uncodable", "text", "descr.", "unconf.")
    page.line(f"{'':<{wide}}" + "".join(f"{h:>10}" for h in heads), "dim")
    for extent in found:
        cells = (
            len(extent.provisions),
            extent.count("encoded"),
            extent.count("uncodable"),
            extent.worded("primary"),
            extent.worded("secondary"),
            extent.worded("unverified", "doubtful"),
        )
        page.line(f"{extent.instrument.id:<{wide}}" + "".join(f"{c:>10}" for c in cells))
    page.gap()
    page.paragraph("`lexcheck instruments show ID` lists each provision with its rules and measures.")
    return page.text()


def instrument_text(extent: Extent, page: Page) -> str:
    """Return one instrument: its provisions, with the rules and measures behind each."""
    instrument = extent.instrument
    page.title(f"{instrument.title} [{instrument.id}]")
    facts = (
        ("by", instrument.author),
        ("adopted", str(instrument.adopted or "")),
        ("nature", instrument.nature.replace("_", " ")),
        ("source", instrument.source),
        ("note", instrument.note),
    )
    for label, text in facts:
        if text:
            page.labelled(label, text)
    page.paragraph(
        f"{len(extent.provisions)} provisions, {extent.count('encoded')} encoded, "
        f"{extent.count('uncodable')} uncodable, {extent.count('uncovered')} uncovered.",
        2,
    )
    titles = {c.number: c.title for c in instrument.chapters}
    chapter = None
    for encoded in extent.provisions:
        if encoded.provision.chapter != chapter:
            chapter = encoded.provision.chapter
            if chapter:
                page.heading(f"{chapter}: {titles[chapter]}")
        _provision(page, encoded)
    return page.text()


def _provision(page: Page, encoded: Encoded) -> None:
    provision = encoded.provision
    page.gap()
    page.paragraph(f"{provision.number}  {provision.heading}", 2, "", "bold")
    page.paragraph(provision.asks, 4)
    if provision.addressee:
        page.labelled("addressed to", provision.addressee, 4, 14)
    source = f": {provision.source}" if provision.source else ""
    page.labelled("evidence", f"{WORDINGS[provision.wording]}{source}", 4, 14)
    if provision.uncodable:
        page.labelled("uncodable", provision.uncodable, 4, 14)
    for label, names in (
        ("rules", encoded.rules),
        ("patterns", encoded.patterns),
        ("measures", encoded.measures),
    ):
        if names:
            page.labelled(label, ", ".join(names), 4, 14)
    if encoded.status == "uncovered":
        page.labelled("rules", "NONE", 4, 14)
