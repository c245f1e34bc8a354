"""Hypothesis strategies for syntax trees of rule files, as an author could have written them.

Every tree drawn can be written down: texts are in normal form, and no name is a word
that the grammar reads as something else at that place.
"""

from __future__ import annotations

from hypothesis import strategies as st

from lexcheck.language import tree as t

SIDES = ("origin", "destination", "agreement")
UNITS = ("days", "weeks", "months", "years", "hours", "percent")

# Words that cannot be a name at a place, because the grammar has another use for them there.
NOT_A_REF = frozenset({*SIDES, "not"})
NOT_AN_OPTION = frozenset(
    {"one", "at", "more", "less", "stated", "silent", "disjoint", "below", "above", "empty"}
)
NOT_AN_ITEM = frozenset({"any", "none"})
NOT_A_DIRECTION = frozenset({"neutral"})
FIELDS = frozenset({"for", "severity", "class", "related", "asks", "criterion", "uncodable"})

_TYPICAL = ("fees", "fees.worker_fee_rule", "prohibited", "_", "a1.b2.3", "A_b")
_KEYWORDS = ("note", "rule", "met", "when", "gap", "is", "and", "number", "set", "means", "text", "holds")


def names(reserved: frozenset[str] = frozenset()) -> st.SearchStrategy[t.Name]:
    """Draw identifiers other than the reserved words; words of the language among them."""
    free = st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,8}(\.[A-Za-z0-9_]{1,5}){0,2}", fullmatch=True)
    drawn = st.one_of(st.sampled_from(_TYPICAL), st.sampled_from(_KEYWORDS), free)
    return drawn.filter(lambda name: name not in reserved).map(t.Name)


def provision_numbers() -> st.SearchStrategy[t.Name]:
    """Draw numbers of provisions: `GP.7`, `15-24`, `ch2.a`."""
    return st.from_regex(r"[A-Za-z0-9]{1,4}([._-][A-Za-z0-9]{1,3}){0,2}", fullmatch=True).map(t.Name)


def plain_texts() -> st.SearchStrategy[str]:
    """Draw texts in normal form: words with one space between, paragraphs with line breaks."""
    characters = st.characters(exclude_categories=("Cc", "Cs"), exclude_characters=" ")
    awkward = st.sampled_from(('"', "\\", "\\n", "#", "{", "}", "@fr", 'a"b', "\u00a0", "\u2028", "x" * 130))
    word = st.one_of(st.text(characters, min_size=1, max_size=12), awkward)
    paragraph = st.lists(word, max_size=15).map(" ".join)
    return st.lists(paragraph, max_size=2).map(lambda parts: "\n".join(parts).strip("\n"))


def texts() -> st.SearchStrategy[t.Text]:
    """Draw texts, some with translations."""
    language = st.sampled_from(("fr", "es", "pt-BR", "zh-Hant", "fil"))
    pairs = st.lists(st.tuples(language, plain_texts()), max_size=2).map(tuple)
    return st.builds(t.Text, plain_texts(), pairs)


def numbers() -> st.SearchStrategy[float]:
    """Draw numbers, whole ones and the largest and smallest among them."""
    return st.one_of(
        st.integers(-10_000, 10_000).map(float), st.floats(allow_nan=False, allow_infinity=False)
    )


def some(drawn: st.SearchStrategy[t.Name], least: int = 1) -> st.SearchStrategy[tuple[t.Name, ...]]:
    """Draw a few names; now and then more than fit on a line."""
    return st.one_of(
        st.lists(drawn, min_size=least, max_size=3), st.lists(drawn, min_size=8, max_size=14)
    ).map(tuple)


def refs(side: bool = True) -> st.SearchStrategy[t.Ref]:
    """Draw references to measures, with or without a side."""
    sides = st.sampled_from((None, *SIDES)) if side else st.none()
    return st.builds(t.Ref, sides, names(NOT_A_REF))


def atoms() -> st.SearchStrategy[t.Condition]:
    """Draw conditions without `and`, `or` and `not`: one of every kind."""
    ref, option, bound = refs(), names(NOT_AN_OPTION), st.sampled_from(("least", "most"))
    comparison = st.sampled_from(("is", "is at least", "is at most", "is more than", "is less than"))
    relation = st.sampled_from(
        ("differs from", "overlaps", "is disjoint from", "lacks", "is below", "is above")
    )
    return st.one_of(
        st.builds(t.Holds, ref),
        st.builds(t.Is, ref, st.tuples(option)),
        st.builds(t.Is, ref, some(names()), st.just(True)),
        st.builds(t.Reaches, ref, bound, names()),
        st.builds(t.Compares, ref, comparison, numbers(), st.none() | st.sampled_from(UNITS).map(t.Name)),
        st.builds(t.Includes, ref, st.sampled_from(("all", "any", "none")), some(names(NOT_AN_ITEM))),
        st.builds(t.Counts, ref, bound, st.integers(0, 10**20) | names()),
        st.builds(t.Stated, ref),
        st.builds(t.Silent, ref),
        st.builds(t.Relates, ref, relation, refs()),
    )


def conditions() -> st.SearchStrategy[t.Condition]:
    """Draw conditions, nested ones among them."""

    def wider(inner: st.SearchStrategy[t.Condition]) -> st.SearchStrategy[t.Condition]:
        parts = st.lists(inner, min_size=2, max_size=4).map(tuple)
        return st.one_of(st.builds(t.All, parts), st.builds(t.Any, parts), st.builds(t.Not, inner))

    return st.recursive(atoms(), wider, max_leaves=8)


def topics() -> st.SearchStrategy[t.Topic]:
    """Draw topics."""
    return st.builds(t.Topic, names(), texts())


def context_words() -> st.SearchStrategy[t.ContextWord]:
    """Draw sectors and categories."""
    return st.builds(t.ContextWord, st.sampled_from(("sector", "category")), names(), texts())


def measures() -> st.SearchStrategy[t.Measure]:
    """Draw measures of all four kinds."""
    better = names(NOT_A_DIRECTION) | st.just(t.Name("neutral"))
    choices = st.lists(st.builds(t.Choice, names(), texts()), max_size=4).map(tuple)

    def of_kind(kind: str, **parts: st.SearchStrategy[object]) -> st.SearchStrategy[t.Measure]:
        return st.builds(
            t.Measure,
            name=names(),
            title=texts(),
            ask=texts(),
            kind=st.just(t.Name(kind)),
            silence=names(),
            roles=some(names()),
            paired=st.none() | texts(),
            note=st.none() | texts(),
            **parts,
        )

    return st.one_of(
        of_kind("scale", choices=choices),
        of_kind("set", choices=choices, better=better),
        of_kind("number", unit=names(), better=better),
        of_kind("yes_no", better=better),
    )


def provisions() -> st.SearchStrategy[t.Provision]:
    """Draw provisions of instruments."""
    return st.builds(
        t.Provision,
        provision_numbers(),
        texts(),
        texts(),
        st.none() | texts(),
        st.none() | st.builds(t.Wording, names(FIELDS), st.none() | texts()),
        st.lists(texts(), max_size=2).map(tuple),
        st.none() | texts(),
    )


def instruments() -> st.SearchStrategy[t.Instrument]:
    """Draw instruments, with chapters and with provisions outside any chapter."""
    inside = st.lists(provisions(), max_size=2).map(tuple)
    part = st.one_of(provisions(), st.builds(t.Chapter, provision_numbers(), texts(), inside))
    return st.builds(
        t.Instrument,
        names(),
        texts(),
        st.none() | texts(),
        st.none() | st.integers(0, 9999),
        st.none() | names(),
        st.none() | texts(),
        st.none() | texts(),
        st.lists(part, max_size=3).map(tuple),
    )


def thresholds() -> st.SearchStrategy[t.Threshold]:
    """Draw thresholds, ours and taken from a provision."""
    taken = st.builds(t.Taken, names(), provision_numbers())
    return st.builds(t.Threshold, names(), numbers(), st.none() | names(), texts(), st.none() | taken)


def concepts() -> st.SearchStrategy[t.Concept]:
    """Draw concepts."""
    return st.builds(t.Concept, names(), texts(), some(names()), conditions(), st.none() | texts())


def implemented() -> st.SearchStrategy[tuple[t.Implements, ...]]:
    """Draw what a rule implements."""
    one = st.builds(t.Implements, names(FIELDS), some(provision_numbers()))
    return st.lists(one, max_size=3).map(tuple)


def rules() -> st.SearchStrategy[t.Rule]:
    """Draw rules, and checks of agreements."""

    def of_kind(kind: str, roles: st.SearchStrategy[tuple[t.Name, ...]]) -> st.SearchStrategy[t.Rule]:
        return st.builds(
            t.Rule,
            kind=st.just(kind),
            name=names(),
            title=texts(),
            implements=implemented(),
            roles=roles,
            severity=names(),
            met=conditions(),
            partly=st.none() | conditions(),
            gap=texts(),
            advise=st.none() | texts(),
            applies=st.none() | conditions(),
            sectors=st.just(()) | some(names()),
            why=st.none() | texts(),
            model=st.none() | texts(),
            note=st.none() | texts(),
        )

    return of_kind("rule", some(names())) | of_kind("check", st.just((t.Name("agreement"),)))


def patterns() -> st.SearchStrategy[t.Pattern]:
    """Draw patterns."""
    mend = st.builds(t.Mend, st.sampled_from(SIDES), texts())
    return st.builds(
        t.Pattern,
        name=names(),
        title=texts(),
        class_=names(),
        severity=names(),
        when=conditions(),
        why=texts(),
        settled=st.none() | conditions(),
        mends=st.lists(mend, max_size=3).map(tuple),
        implements=implemented(),
        related=st.just(()) | some(names()),
        note=st.none() | texts(),
    )


def examples() -> st.SearchStrategy[t.Example]:
    """Draw examples, with facts of every kind."""
    ref, unassessed = refs(), st.just(()) | some(names())
    given = st.one_of(
        st.builds(t.Given, ref, st.just("option"), st.tuples(names(NOT_AN_OPTION))),
        st.builds(t.Given, ref, st.just("items"), some(names()), st.none(), unassessed),
        st.builds(t.Given, ref, st.just("number"), st.just(()), numbers()),
        st.builds(t.Given, ref, st.just("silent")),
        st.builds(t.Given, ref, st.just("empty"), st.just(()), st.none(), unassessed),
    )
    expect = st.builds(t.Expect, names(), names())
    return st.builds(
        t.Example,
        texts(),
        st.lists(given, max_size=3).map(tuple),
        st.lists(expect, min_size=1, max_size=3).map(tuple),
        st.none() | names(),
    )


def items() -> st.SearchStrategy[t.Item]:
    """Draw items of every kind."""
    return st.one_of(
        topics(),
        context_words(),
        measures(),
        instruments(),
        thresholds(),
        concepts(),
        rules(),
        patterns(),
        examples(),
    )


def files() -> st.SearchStrategy[t.File]:
    """Draw whole files."""
    return st.lists(items(), max_size=4).map(lambda drawn: t.File(tuple(drawn)))
