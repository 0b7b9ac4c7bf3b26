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
            self._heap = [(at, owner) for owner, at in self._of.items()]
            heapq.heapify(self._heap)

    def earliest(self) -> datetime | None:
        while self._heap and self._outdated():
            heapq.heappop(self._heap)
        return self._heap[0][0] if self._heap else None

    def until(self, now: datetime, limit: int) -> list[str]:
        """Owners due at or before `now`, earliest first; they stay due until their time is changed."""
        found: list[tuple[datetime, str]] = []
        while len(found) < limit and (at := self.earliest()) is not None and at <= now:
            item = heapq.heappop(self._heap)
            if not found or found[-1] != item:
                found.append(item)
        for item in found:
            heapq.heappush(self._heap, item)
        return [owner for _, owner in found]

    def _outdated(self) -> bool:
        at, owner = self._heap[0]
        return self._of.get(owner) != at
