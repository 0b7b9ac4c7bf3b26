"""`dataclasses.replace` for frozen values with slots, some four times as fast: one message replaces a value of many fields
some twenty times."""

from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from dataclasses import replace
else:
    import dataclasses

    def replace(value, /, **changes):
        """As `dataclasses.replace`, which does what is out of the ordinary."""
        slots = _slots(value.__class__)
        if slots is None or not changes.keys() <= slots.put.keys():
            return dataclasses.replace(value, **changes)
        new = object.__new__(value.__class__)
        for put, kept in zip(slots.put.values(), slots.read(value), strict=True):
            put(new, kept)
        for name, other in changes.items():
            slots.put[name](new, other)
        return new


class _Slots(NamedTuple):
    read: "attrgetter[Any]"
    put: dict[str, Any]
    """By field, in order, what sets it."""


@cache
def _slots(kind: type) -> _Slots | None:
    """None for a class that computes something when it is made, or keeps more than its fields."""
    names = tuple(getattr(kind, "__dataclass_fields__", ()))
    plain = len(names) > 1 and set(names) == set(getattr(kind, "__slots__", ()))
    if not plain or hasattr(kind, "__post_init__"):
        return None
    return _Slots(attrgetter(*names), {name: getattr(kind, name).__set__ for name in names})


__all__ = ["replace"]
