"""One person's messages one after another, different people at the same time, so many at once and no more."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class InOrder:
    """Places in line are given in the order of the calls, before anything is awaited."""

    def __init__(self, at_once: int = 32) -> None:
        self._room = asyncio.Semaphore(at_once)
        self._locks: dict[str, asyncio.Lock] = {}
        self._waiting: Counter[str] = Counter()

    @asynccontextmanager
    async def turn(self, who: str) -> AsyncIterator[None]:
        """Holds the line of `who`; those who only wait for their own predecessor take no room from others."""
        lock = self._locks.setdefault(who, asyncio.Lock())
        self._waiting[who] += 1
        try:
            async with lock, self._room:
                yield
        finally:
            self._leave(who)

    def _leave(self, who: str) -> None:
        self._waiting[who] -= 1
        if not self._waiting[who]:
            del self._waiting[who], self._locks[who]
