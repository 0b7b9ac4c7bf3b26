"""The store that forgets: for tests, the demo and `memory:`; the same promises except that nothing outlives
it."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime

from coach.model import JobSearch, next_due
from storage.codec import decode, encode
from storage.due import DueTimes
from storage.port import Notice, Shared, Stale


class MemoryStorage:
    """Keeps encoded bytes, so that what could not be stored on a disk cannot be stored here either."""

    def __init__(self) -> None:
        self._people: dict[str, tuple[int, bytes]] = {}
        self._addresses: dict[str, str] = {}
        self._due = DueTimes()
        self._shared: dict[str, Shared] = {}

    async def load(self, owner: str) -> JobSearch | None:
        found = self._people.get(owner)
        return decode(found[1]) if found else None

    async def save(self, *searches: JobSearch) -> tuple[JobSearch, ...]:
        for search in searches:
            if self._people.get(search.owner, (0, b""))[0] != search.version:
                raise Stale(search.owner)
        saved = tuple(replace(s, version=s.version + 1) for s in searches)
        encoded = [encode(s) for s in saved]
        for search, data in zip(saved, encoded, strict=True):
            self._people[search.owner] = (search.version, data)
            self._index(search)
        return saved

    def _index(self, search: JobSearch) -> None:
        self._unlink(search.owner)
        self._addresses.update(dict.fromkeys(search.addresses, search.owner))
        self._due.put(search.owner, next_due(search))

    def _unlink(self, owner: str) -> None:
        self._addresses = {a: o for a, o in self._addresses.items() if o != owner}

    async def delete(self, owner: str) -> None:
        self._people.pop(owner, None)
        self._unlink(owner)
        self._due.put(owner, None)

    async def owners(self) -> AsyncIterator[str]:
        for owner in list(self._people):
            yield owner

    async def due(self, now: datetime, limit: int = 100) -> list[str]:
        return self._due.until(now, limit)

    async def next_due(self) -> datetime | None:
        return self._due.earliest()

    async def wake(self) -> None:
        await asyncio.Event().wait()

    async def resolve(self, address: str) -> str | None:
        return self._addresses.get(address)

    async def shared(self, name: str) -> Shared | None:
        return self._shared.get(name)

    async def share(self, name: str, value: str, version: int) -> Shared:
        if (self._shared[name].version if name in self._shared else 0) != version:
            raise Stale(name)
        self._shared[name] = Shared(value, version + 1)
        return self._shared[name]

    async def shared_names(self) -> list[str]:
        return sorted(self._shared)

    def notices(self) -> list[Notice]:
        return []

    async def close(self) -> None:
        return None
