"""A lock per person for what waits in the middle (reading a file, forgetting), made when needed and gone when nobody
holds it."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from weakref import WeakValueDictionary


class Held:
    """`async with held.all(owners)`: always in the same order, so that two who want the same two never wait
    for ever."""

    def __init__(self) -> None:
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    @asynccontextmanager
    async def all(self, owners: Iterable[str]) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            for owner in sorted(owners):
                await stack.enter_async_context(self._locks.setdefault(owner, asyncio.Lock()))
            yield

    async def free(self, owners: Sequence[str]) -> None:
        """Returns when nobody holds any of them, which is so until the caller awaits anything: enough for what does
        not wait in the middle, and almost always at once."""
        while self._locks and (lock := self._locked(owners)):
            async with lock:
                pass

    def _locked(self, owners: Sequence[str]) -> asyncio.Lock | None:
        found = (self._locks.get(owner) for owner in owners)
        return next((lock for lock in found if lock and lock.locked()), None)
