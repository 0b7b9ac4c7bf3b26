"""Many small numbers side by side in one long one, so that rows of them add up in one step."""

from collections.abc import Iterable
from functools import cache
from struct import unpack

BITS = 32
"""Of one number; a sum may need them all."""


def packed(row: Iterable[tuple[int, int]]) -> int:
    """Of each its place and its value."""
    return sum([value << (BITS * at) for at, value in row])


def apart(total: int, count: int) -> list[int]:
    """Each place's own share of a sum."""
    signs = _signs(count)
    return list(unpack(f"<{count}i", ((total + signs) ^ signs).to_bytes(4 * count, "little")))


@cache
def _signs(count: int) -> int:
    """The highest bit of each."""
    return sum(1 << (BITS * n + BITS - 1) for n in range(count))
