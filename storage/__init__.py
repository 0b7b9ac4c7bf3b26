"""Remembers: one port, several stores."""

from pathlib import Path

from storage.memory import MemoryStorage
from storage.port import Damaged, NothingYet, Notice, Shared, Stale, Storage, StorageTrouble
from storage.sealing import Sealer
from storage.sentences import URL_UNKNOWN
from storage.tinydb import TinyStorage

__all__ = ["Damaged", "NothingYet", "Notice", "Shared", "Stale", "Storage", "StorageTrouble", "open_storage"]

MEMORY = "memory:"
POSTGRES = ("postgresql://", "postgres://")


async def open_storage(url: str, *, key: str | None = None, read_only: bool = False) -> Storage:
    """A folder path, `postgresql://...` or `memory:`. `key` seals what is stored (AFTERWORD_KEY: several keys
    separated by commas, the first seals). `read_only` takes no lock and saves nothing. Raises
    StorageTrouble."""
    sealer = Sealer(key) if key else None
    if url == MEMORY:
        return MemoryStorage()
    if url.startswith(POSTGRES):
        from storage.postgres import (
            PostgresStorage,
        )  # asyncpg takes 100 ms to import, which only this store needs

        return await PostgresStorage.open(url, sealer, read_only=read_only)
    if "://" in url:
        raise StorageTrouble(URL_UNKNOWN.format(scheme=url.partition("://")[0]))
    return await TinyStorage.open(Path(url), sealer, read_only=read_only)
