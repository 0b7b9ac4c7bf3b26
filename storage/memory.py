"""The store that forgets: for tests, the demo and `memory:`; the same promises except that nothing outlives
it."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime

from coach.model import JobSearch, next_due
from storage.codec import decode
from storage.index import Entry, Index
from storage.lines import encode
from storage.port import Notice, Shared, Stale
from storage.versions import successors


class MemoryStorage:
    """Keeps encoded bytes, so that what could not be stored on a disk cannot be stored here either."""

    shared_by_processes = False
    takes_notes = False

    def __init__(self) -> None:
        self._data: dict[str, bytes] = {}
        self._index = Index()
        self._shared: dict[str, Shared] = {}

    async def load(self, owner: str) -> JobSearch | None:
        return decode(self._data[owner]) if owner in self._data else None

    async def save(self, *searches: JobSearch, durable: bool = True) -> tuple[JobSearch, ...]:
        saved = successors(searches)
        for search in searches:
            entry = self._index.get(search.owner)
            if (entry.version if entry else 0) != search.version:
                raise Stale(search.owner)
        encoded = [encode(search) for search in saved]
        for search, data in zip(saved, encoded, strict=True):
            self._data[search.owner] = data
            self._index.put(Entry(search.owner, search.version, next_due(search), search.addresses))
        return saved

    async def secure(self) -> None:
        return None

    async def foresee(self, search: JobSearch) -> None:
        return None

    async def note(self, *notes: tuple[str, str]) -> None:
        return

    async def notes(self) -> dict[str, list[str]]:
        return {}

    async def drop_notes(self, owner: str) -> None:
        return None

    async def delete(self, owner: str) -> None:
        self._data.pop(owner, None)
        self._index.remove(owner)

    async def owners(self) -> AsyncIterator[str]:
        for entry in self._index:
            yield entry.owner

    async def due(self, now: datetime, limit: int = 100) -> list[str]:
        return self._index.due(now, limit)

    async def next_due(self) -> datetime | None:
        return self._index.next_due()

    async def wake(self) -> None:
        await asyncio.Event().wait()

    async def resolve(self, address: str) -> str | None:
        return self._index.resolve(address)

    async def shared(self, name: str) -> Shared | None:
        return self._shared.get(name)

    async def shared_names(self) -> list[str]:
        return sorted(self._shared)

    async def share(self, name: str, value: str, version: int) -> Shared:
        former = self._shared.get(name)
        if (former.version if former else 0) != version:
            raise Stale(name)
        self._shared[name] = Shared(value, version + 1)
        return self._shared[name]

    def notices(self) -> list[Notice]:
        return []

    async def close(self) -> None:
        return None
