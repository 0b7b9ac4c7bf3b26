"""Values computed on first use and kept with their owner: what planning asks for again and again."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")
S = TypeVar("S")


class lazy(Generic[T]):
    """functools.cached_property without its lock, which costs more than most values. For instances used by one thread
    at a time that have a __dict__ (frozen dataclasses without slots included)."""

    def __init__(self, compute: Callable[[Any], T]) -> None:
        self._compute = compute
        self._name = compute.__name__
        self.__doc__ = compute.__doc__

    @overload
    def __get__(self, owner: None, kind: type) -> "lazy[T]": ...
    @overload
    def __get__(self, owner: object, kind: type) -> T: ...
    def __get__(self, owner: object | None, kind: type) -> "T | lazy[T]":
        if owner is None:
            return self
        value = owner.__dict__[self._name] = self._compute(owner)
        return value


def once(compute: Callable[[S], T]) -> Callable[[S], T]:
    """The same for a function of one such instance."""
    key = f"{compute.__module__}.{compute.__qualname__}"

    @wraps(compute)
    def remembered(subject: S) -> T:
        try:
            kept: T = subject.__dict__[key]
        except KeyError:
            kept = subject.__dict__[key] = compute(subject)
        return kept

    return remembered
