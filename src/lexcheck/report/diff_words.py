"""What changes between two laws are called, in every format."""

from __future__ import annotations

KIND_WORDS = {
    "opened": "gap opened",
    "worse": "gap widened",
    "to_contrary": "silent to contrary",
    "no_longer_assessed": "no longer assessed",
    "closed": "gap closed",
    "better": "gap narrowed",
    "to_silent": "contrary to silent",
    "assessed": "now assessed",
    "bounds": "still not assessed",
    "no_longer_applies": "no longer applies",
    "applies": "now applies",
    "one_side": "asked of one only",
}
"""What each kind of change is called; the kind `same` is none."""

_TWO_LAWS = {
    "opened": "met in {0} only",
    "worse": "{0} nearer to it",
    "to_contrary": "{0} silent, {1} contrary",
    "no_longer_assessed": "known in {0} only",
    "closed": "met in {1} only",
    "better": "{1} nearer to it",
    "to_silent": "{0} contrary, {1} silent",
    "assessed": "known in {1} only",
    "bounds": "known in neither",
    "no_longer_applies": "applies in {0} only",
    "applies": "applies in {1} only",
}
"""The same, between two countries: neither is what the other became."""

PATTERN_KINDS = {
    "gained": "Gained",
    "unsure": "Can no longer be told",
    "lost": "Lost",
    "sure": "Can be told now",
}
"""What the kinds of change of a pattern are called, in the order in which they are told."""

PATTERN_WORDS = {
    "reported": "found",
    "settled": "settled by agreement",
    "cannot_tell": "cannot be told",
    "not_reported": "not found",
}


def kind_words(kind: str, two_laws: tuple[str, str] | None) -> str:
    """Return what a kind of change is called; `two_laws` are the ids of two countries, None of one law."""
    if two_laws is None or kind not in _TWO_LAWS:
        return KIND_WORDS[kind]
    return _TWO_LAWS[kind].format(*two_laws)


def same_words(outcome: str, two_laws: tuple[str, str] | None) -> str:
    """Return what a verdict is called that is there on both sides alike."""
    both = two_laws is not None
    if outcome == "met":
        return "met in both" if both else "stays met"
    if outcome == "undetermined":
        return "not assessed in both" if both else "stays not assessed"
    if outcome == "not_applicable":
        return "applies in neither" if both else "stays not applicable"
    return staying_words(two_laws)


def staying_words(two_laws: tuple[str, str] | None) -> str:
    """Return what a gap is called that is there on both sides alike."""
    return "gap stays" if two_laws is None else "the same gap"
