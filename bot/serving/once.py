"""Says something to each address once in a while, however often it would apply."""

from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime, timedelta

MOST = 10_000
"""Addresses remembered; the oldest go first."""


class Once:
    def __init__(self, every: timedelta, now: Callable[[], datetime]) -> None:
        self._every = every
        self._now = now
        self._at: OrderedDict[str, datetime] = OrderedDict()

    def first(self, address: str) -> bool:
        """True, and not again before `every` has passed."""
        now, last = self._now(), self._at.get(address)
        if last is not None and abs(now - last) < self._every:
            return False
        self._at[address] = now
        self._at.move_to_end(address)
        while len(self._at) > MOST:
            self._at.popitem(last=False)
        return True
