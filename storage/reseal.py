"""Writes everything anew with the first key of AFTERWORD_KEY, after which the former keys can go."""

from typing import Protocol, runtime_checkable

from storage.move import people
from storage.port import Storage

VERSIONS = 2
"""The present version and the previous one that is kept beside it."""


@runtime_checkable
class KeepsFiles(Protocol):
    """A store with files that follow behind what was saved."""

    async def file(self) -> None: ...


async def reseal(store: Storage) -> int:
    """How many people were written. Raises Stale where somebody else saves meanwhile: run it while nobody
    does."""
    count = 0
    async for search in people(store):
        for _ in range(VERSIONS):
            [search] = await store.save(search)
        count += 1
    for name in await store.shared_names():
        for _ in range(VERSIONS):
            if shared := await store.shared(name):
                await store.share(name, shared.value, shared.version)
    if isinstance(store, KeepsFiles):
        await store.file()
    return count
