"""A value computed on first use and kept: functools.cached_property without its lock, which costs more than most values."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


class lazy(Generic[T]):
    """For instances used by one thread at a time that have a __dict__ (frozen dataclasses without slots included)."""

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
