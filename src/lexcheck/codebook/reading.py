"""Which files are read together: an author's own, on top of others or by themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from lexcheck import resources
from lexcheck.codebook.load import compile_texts, find, load_codebook, read_texts, shown_paths
from lexcheck.codebook.model import Codebook
from lexcheck.errors import Diagnostic, InvalidFilesError
from lexcheck.language import tree as t
from lexcheck.language.parser import parse


@dataclass(frozen=True)
class Plan:
    """The files to read, and which of them were asked for.

    `own` are the names under which messages show the files asked for; `on_top` is whether
    files below them are read that were not asked for, and `below` what those are called;
    `topic` is a topic of theirs that the files asked for declare anew, or empty.
    """

    files: tuple[Path, ...]
    own: frozenset[str]
    on_top: bool
    below: str = "the shipped rules"
    topic: str = ""

    @property
    def note(self) -> str:
        """How the files were read, where an author may expect something else."""
        if self.topic:
            return f"read without {self.below}, because topic `{self.topic}` of theirs is declared anew"
        return f"read on top of {self.below}" if self.on_top else ""


@dataclass(frozen=True)
class Reading:
    """A codebook, and the plan by which it was read."""

    codebook: Codebook
    plan: Plan

    def own(self) -> Codebook:
        """Return the codebook with only those rules, patterns and examples that were asked for.

        Measures and all else that they need stay.
        """
        book = self.codebook
        return replace(
            book,
            rules={k: v for k, v in book.rules.items() if self.asked_for(v.place)},
            patterns={k: v for k, v in book.patterns.items() if self.asked_for(v.place)},
            examples=tuple(e for e in book.examples if self.asked_for(e.place)),
        )

    def asked_for(self, place: str) -> bool:
        """Return whether a place lies in a file that was asked for."""
        return not self.plan.on_top or place.rsplit(":", 2)[0] in self.plan.own


def plan(paths: Sequence[Path], alone: bool = False, below: Sequence[Path] | None = None) -> Plan:
    """Decide what is read together with `paths`.

    Files are read on top of those in `below`, the shipped rules by default. Files that declare a
    topic of theirs anew are a rule book of their own and are read by themselves, as is
    everything with `alone`.
    Raises InvalidFilesError when a file asked for cannot be read as rules.
    """
    under = find(below or [resources.rules()])
    name = "the rules of the project" if below else "the shipped rules"
    asked = find(paths)
    known = {p.resolve() for p in under}
    extra = [p for p in asked if p.resolve() not in known]
    whole = len(asked) - len(extra) == len(under)
    topic = "" if alone or whole else _topic_anew(extra, under)
    if alone or whole or topic:
        return Plan(tuple(asked), frozenset(shown_paths(asked)), False, name, topic)
    files = (*under, *extra)
    wanted = {p.resolve() for p in asked}
    names = zip(files, shown_paths(files), strict=True)
    return Plan(files, frozenset(shown for p, shown in names if p.resolve() in wanted), True, name)


def read(chosen: Plan, use_cache: bool = True) -> Reading:
    """Read the files of a plan."""
    if use_cache:
        return Reading(load_codebook(chosen.files), chosen)
    return Reading(compile_texts(read_texts(chosen.files)), chosen)


def _topic_anew(files: Sequence[Path], under: Sequence[Path]) -> str:
    """Return a topic of the rules below that the files declare, or nothing."""
    if not files:
        return ""
    diagnostics: list[Diagnostic] = []
    declared: list[str] = []
    for path, text in read_texts(files).items():
        file, found = parse(text, path)
        diagnostics += found
        declared += [item.name.text for item in file.items if isinstance(item, t.Topic)]
    if diagnostics:
        raise InvalidFilesError(diagnostics)
    topics = load_codebook(under).topics if declared else {}
    return next((name for name in declared if name in topics), "")
