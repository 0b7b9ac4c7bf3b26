"""A frozen record with some of its facts changed, where records are made by the thousand."""

from collections.abc import Callable, Hashable
from dataclasses import fields
from functools import lru_cache
from operator import attrgetter
from typing import Any, TypeVar, cast

T = TypeVar("T")


def changed(record: T, **facts: Any) -> T:
    """dataclasses.replace at a third of its price, for dataclasses whose fields are all taken by __init__. Raises
    TypeError for a fact that the record does not have."""
    names, values = _fields(cast(Hashable, type(record)))
    return type(record)(**dict(zip(names, values(record), strict=True)) | facts)


@lru_cache(maxsize=64)
def _fields(kind: Hashable) -> tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]:
    names = tuple(f.name for f in fields(cast(Any, kind)))
    return names, attrgetter(*names)
