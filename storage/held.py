"""A lock per person, made when needed and gone when nobody holds it."""

import asyncio
from collections.abc import AsyncIterator, Iterable
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
