"""Next-due times in order: a heap whose outdated items are skipped when they come up."""

import heapq
from collections.abc import Iterable
from datetime import datetime

SPARE = 1_000
"""Outdated items are cleared once they outnumber the valid ones by this many."""


class DueTimes:
    """Owner -> UTC instant. One change costs O(log n), the earliest is at hand."""

    def __init__(self, times: Iterable[tuple[datetime, str]] = ()) -> None:
        self._heap = list(times)
        self._of = {owner: at for at, owner in self._heap}
        heapq.heapify(self._heap)
        self._found: list[tuple[datetime, str]] = []
        """Taken out of the heap by the last look."""

    def __len__(self) -> int:
        """Items in memory, outdated ones included."""
        return len(self._heap)

    def put(self, owner: str, at: datetime | None) -> None:
        """None: nothing is due for this owner any more."""
        if self._of.get(owner) == at:
            return
        if at is None:
            self._of.pop(owner, None)
            return
        self._of[owner] = at
        heapq.heappush(self._heap, (at, owner))
        if len(self._heap) > 2 * len(self._of) + SPARE:
            self._found.clear()
            self._heap = [(at, owner) for owner, at in self._of.items()]
            heapq.heapify(self._heap)

    def earliest(self) -> datetime | None:
        self._put_back()
        return self._first()

    def until(self, now: datetime, limit: int) -> list[str]:
        """Owners due at or before `now`, earliest first; they stay due until their time is changed."""
        self._put_back()
        found = self._found
        while len(found) < limit and (at := self._first()) is not None and at <= now:
            item = heapq.heappop(self._heap)
            if not found or found[-1] != item:
                found.append(item)
        return [owner for _, owner in found]

    def _put_back(self) -> None:
        """Those found last who are due as before: mostly they were delivered to, and have a later time."""
        for at, owner in self._found:
            if self._of.get(owner) == at:
                heapq.heappush(self._heap, (at, owner))
        self._found.clear()

    def _first(self) -> datetime | None:
        while self._heap and self._of.get(self._heap[0][1]) != self._heap[0][0]:
            heapq.heappop(self._heap)
        return self._heap[0][0] if self._heap else None
