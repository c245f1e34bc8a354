"""Our `dataclass` does what the one of `dataclasses` does, faster."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from collections.abc import Callable
from functools import cached_property
from typing import Any

import pytest

from lexcheck.values import dataclass, field


@dataclass(frozen=True, slots=True, order=True)
class Ours:
    """A value."""

    a: str
    b: tuple[int, ...] = (1,)
    c: list[int] = field(default_factory=list, compare=False, repr=False)

    @property
    def first(self) -> str:
        return self.a[:1]


@dataclasses.dataclass(frozen=True, slots=True, order=True)
class Theirs:
    """A value."""

    a: str
    b: tuple[int, ...] = (1,)
    c: list[int] = dataclasses.field(default_factory=list, compare=False, repr=False)

    @property
    def first(self) -> str:
        return self.a[:1]


@dataclass(frozen=True)
class Open:
    a: int
    b: int = 2

    @cached_property
    def sum(self) -> int:
        return self.a + self.b


@dataclass(frozen=True, slots=True)
class Nothing:
    pass


@dataclass(frozen=True, slots=True)
class One:
    a: Any


def outcome(act: Callable[[Any], object], kind: Any) -> object:
    """Return what comes of it, with the name of the class left out."""
    try:
        return str(act(kind)).replace(kind.__name__, "X")
    except Exception as error:
        return f"{type(error).__name__}: {error}".replace(kind.__name__, "X")


ACTS: dict[str, Callable[[Any], object]] = {
    "repr": lambda k: repr(k("x", (2,))),
    "by name": lambda k: k(b=(3,), a="y"),
    "defaults": lambda k: (k("x").b, k("x").c, k("x").c is k("x").c),
    "equal": lambda k: (k("x") == k("x"), k("x") == k("y"), k("x") == k("x", c=[1]), k("x") == ("x", (1,))),
    "hash": lambda k: (hash(k("x")) == hash(k("x")), hash(k("x")) == hash(("x", (1,)))),
    "order": lambda k: (k("x") < k("y"), k("x") <= k("x"), k("b") > k("a"), k("a") >= k("b")),
    "order of others": lambda k: k("x") < 3,
    "assign": lambda k: setattr(k("x"), "a", "y"),
    "missing": lambda k: k(),
    "too many": lambda k: k(1, 2, 3, 4),
    "replace": lambda k: dataclasses.replace(k("x"), b=(9,)),
    "replace unknown": lambda k: dataclasses.replace(k("x"), z=1),
    "fields": lambda k: [(f.name, f.type) for f in dataclasses.fields(k)],
    "asdict": lambda k: dataclasses.asdict(k("x")),
    "is one": dataclasses.is_dataclass,
    "match": lambda k: k.__match_args__,
    "slots": lambda k: (k.__slots__, hasattr(k("x"), "__dict__")),
    "property": lambda k: k("xyz").first,
    "copy": lambda k: (copy.copy(k("x")), copy.deepcopy(k("x", (5,), [6])).c),
    "pickle": lambda k: pickle.loads(pickle.dumps(k("x", (5,), [6]))).c,
    "documentation": lambda k: (k.__doc__, k.__module__, k.__qualname__),
}


@pytest.mark.parametrize("name", ACTS)
def test_it_does_the_same(name: str) -> None:
    assert outcome(ACTS[name], Ours) == outcome(ACTS[name], Theirs)


def test_without_slots_there_is_room_for_cached_properties() -> None:
    value = Open(1)
    assert (value.sum, vars(value)) == (3, {"a": 1, "b": 2, "sum": 3})
    assert value == Open(1, 2)
    with pytest.raises(dataclasses.FrozenInstanceError):
        value.a = 3  # type: ignore[misc]


def test_classes_of_no_field_and_of_one() -> None:
    assert Nothing() == Nothing() != One(1)
    assert repr(Nothing()) == "Nothing()"
    assert One(One(1)) == One(One(1)) != One(1)
    assert {One((1, 2)): 3}[One((1, 2))] == 3


def test_nothing_can_be_added_or_deleted() -> None:
    for act in (lambda: setattr(Ours("x"), "z", 1), lambda: delattr(Ours("x"), "a")):
        with pytest.raises(dataclasses.FrozenInstanceError):
            act()


def test_what_is_not_frozen_is_refused() -> None:
    with pytest.raises(AssertionError):
        dataclass(frozen=False)
