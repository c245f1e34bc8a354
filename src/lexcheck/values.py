"""`dataclass` for the values that every run uses: frozen ones, made in a tenth of the time.

For each class `dataclasses` writes and compiles the source of six methods or more, which takes
a millisecond; for sixty classes that is longer than all else a gap report needs. Here only
`__init__` is compiled, and the other methods are shared. What a class can do is the same:
`replace`, `fields`, `match`, comparing, hashing, copying and pickling.
"""

from __future__ import annotations

import dataclasses
import inspect
from dataclasses import MISSING, field
from operator import attrgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(*, frozen: bool, slots: bool = False, order: bool = False) -> Any:
        """Return a decorator that makes a class a frozen dataclass."""
        assert frozen, "for values that change there is `dataclasses.dataclass`"
        return lambda cls: _made(cls, slots, order)


__all__ = ["dataclass", "field"]

_COMPARE = ("__lt__", "__le__", "__gt__", "__ge__")


def _made(cls: type, slots: bool, order: bool) -> type:
    fields = {name: _field(cls, name, type_) for name, type_ in inspect.get_annotations(cls).items()}
    names = tuple(fields)
    compared = [name for name, f in fields.items() if f.compare]
    space = {**cls.__dict__, **_methods(compared, order), "__dataclass_fields__": fields}
    space["__match_args__"] = names
    for name, f in fields.items():
        if slots or f.default is MISSING:
            space.pop(name, None)
        else:
            space[name] = f.default
    if slots:
        space["__slots__"] = names
    for name in ("__dict__", "__weakref__"):
        space.pop(name, None)
    made = type(cls)(cls.__name__, cls.__bases__, space)
    made.__init__ = _init(made, fields, slots)  # type: ignore[misc]
    return made


def _field(cls: type, name: str, type_: object) -> Any:
    given = cls.__dict__.get(name, MISSING)
    found: Any = given if isinstance(given, dataclasses.Field) else field(default=given)
    found.name, found.type = name, type_
    found._field_type = dataclasses._FIELD  # type: ignore[attr-defined]  # by which `fields` knows them
    return found


def _init(made: Any, fields: dict[str, Any], slots: bool) -> Any:
    """Compile the one method that every object goes through."""
    known: dict[str, Any] = {"missing": MISSING, "set": object.__setattr__}
    parameters, lines = [], []
    for name, f in fields.items():
        value = name
        if f.default_factory is not MISSING:
            known[f"new_{name}"] = f.default_factory
            parameters.append(f"{name}=missing")
            value = f"new_{name}() if {name} is missing else {name}"
        elif f.default is not MISSING:
            known[f"default_{name}"] = f.default
            parameters.append(f"{name}=default_{name}")
        else:
            parameters.append(name)
        if slots:
            known[f"set_{name}"] = getattr(made, name).__set__
            lines.append(f" set_{name}(self, {value})")
        else:
            lines.append(f" set(self, {name!r}, {value})")
    exec(f"def __init__(self, {', '.join(parameters)}):\n" + "\n".join(lines or [" pass"]), known)
    known["__init__"].__qualname__ = f"{made.__qualname__}.__init__"
    return known["__init__"]


def _methods(compared: list[str], order: bool) -> dict[str, Any]:
    content: Any = attrgetter(*compared) if compared else lambda self: ()

    def equal(self: object, other: object) -> Any:
        return content(self) == content(other) if other.__class__ is self.__class__ else NotImplemented

    methods: dict[str, Any] = {
        "__eq__": equal,
        "__hash__": lambda self: hash(content(self)),
        "__repr__": _repr,
        "__reduce__": _reduce,
        "__setattr__": _refuse,
        "__delattr__": _refuse,
    }
    return {**methods, **{name: _comparison(name, content) for name in _COMPARE if order}}


def _comparison(name: str, content: Any) -> Any:
    def compare(self: object, other: object) -> Any:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return getattr(content(self), name)(content(other))

    return compare


def _repr(self: Any) -> str:
    shown = (f"{f.name}={getattr(self, f.name)!r}" for f in self.__dataclass_fields__.values() if f.repr)
    return f"{self.__class__.__qualname__}({', '.join(shown)})"


def _reduce(self: Any) -> Any:
    return self.__class__, tuple(getattr(self, name) for name in self.__match_args__)


def _refuse(self: object, name: str, *_: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")
