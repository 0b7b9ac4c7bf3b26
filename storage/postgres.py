"""The store for more than one machine: a row per person in PostgreSQL, any number of instances beside each
other."""

import asyncio
from base64 import b64decode, b64encode
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar
from uuid import uuid4

import asyncpg

from coach.model import JobSearch, next_due
from storage import statements as sql
from storage.bell import Bell
from storage.codec import decode, encode
from storage.envelope import Unreadable, sealed, unsealed
from storage.migrate import migrate
from storage.patience import AWAY, PAUSES, Work, patiently, refused
from storage.port import Damaged, Notice, Shared, Stale, StorageTrouble
from storage.sealing import Sealer
from storage.sentences import ROW_DAMAGED, SERVER_AWAY, SERVER_URL
from storage.versions import successors

T = TypeVar("T")

LEASE = timedelta(seconds=60)
"""How long a due person is one instance's alone: far longer than a batch takes; saving the person ends it."""

POOL = 10
"""Connections an instance may use for work; one more listens."""

TIMEOUT = 10.0
"""Seconds a statement may take before the connection is given up."""

PAGE = 1_000
"""Owners fetched at a time."""

SEALED_TEXT = "sealed:"


class PlainConnection(asyncpg.Connection):  # type: ignore[misc]
    """No statement here leaves anything behind in the session, so giving it back needs no round trip."""

    def get_reset_query(self) -> str:
        return ""


@dataclass(frozen=True, slots=True)
class Row:
    """What one save writes: exactly one of `search` and `sealed`."""

    owner: str
    version: int
    due: datetime | None
    search: str | None
    sealed: bytes | None
    addresses: tuple[str, ...]


class PostgresStorage:
    """Open it with `PostgresStorage.open`."""

    def __init__(
        self, url: str, pool: asyncpg.Pool, sealer: Sealer | None, pauses: Sequence[float] = PAUSES
    ) -> None:
        self._pool, self._sealer, self._pauses = pool, sealer, pauses
        self._name = uuid4().hex
        self._bell = Bell(url, self._name)

    @classmethod
    async def open(
        cls,
        url: str,
        sealer: Sealer | None = None,
        *,
        read_only: bool = False,
        pauses: Sequence[float] = PAUSES,
    ) -> "PostgresStorage":
        """Raises StorageTrouble: no answer, wrong password, made by a newer version."""
        settings = {"default_transaction_read_only": "on"} if read_only else {}
        pool = await _pool(url, settings)
        store = cls(url, pool, sealer, pauses)
        try:
            if not read_only:
                await store._do(lambda connection, _: migrate(connection))
            await store._check_key()
        except BaseException:
            await store.close()
            raise
        return store

    async def load(self, owner: str) -> JobSearch | None:
        row = await self._do(lambda connection, _: connection.fetchrow(sql.LOAD, owner))
        if row is None:
            return None
        if row["search"] is not None:
            return decode(row["search"])
        try:
            return decode(unsealed(row["sealed"], self._sealer, owner))
        except Unreadable as error:
            raise Damaged(ROW_DAMAGED.format(owner=owner)) from error

    async def save(self, *searches: JobSearch) -> tuple[JobSearch, ...]:
        saved = successors(searches)
        rows = sorted((self._row(search) for search in saved), key=lambda row: row.owner)

        async def work(connection: asyncpg.Connection, again: bool) -> None:
            async with connection.transaction():
                for row in rows:
                    await self._put(connection, row, again)

        await self._do(work)
        return saved

    async def delete(self, owner: str) -> None:
        await self._do(lambda connection, _: connection.execute(sql.DELETE, owner))

    async def owners(self) -> AsyncIterator[str]:
        last = ""
        while page := await self._owners_after(last):
            for owner in page:
                yield owner
            last = page[-1]

    async def due(self, now: datetime, limit: int = 100) -> list[str]:
        rows = await self._do(
            lambda connection, _: connection.fetch(sql.DUE, now, limit, self._name, now + LEASE)
        )
        return [row["owner"] for row in sorted(rows, key=lambda row: row["next_due"])]

    async def next_due(self) -> datetime | None:
        found: datetime | None = await self._do(
            lambda connection, _: connection.fetchval(sql.NEXT_DUE, self._name)
        )
        return found

    async def wake(self) -> None:
        await self._bell.wait()

    async def resolve(self, address: str) -> str | None:
        found: str | None = await self._do(lambda connection, _: connection.fetchval(sql.RESOLVE, address))
        return found

    async def shared(self, name: str) -> Shared | None:
        row = await self._do(lambda connection, _: connection.fetchrow(sql.SHARED, name))
        return Shared(self._shared_text(name, row["value"]), row["version"]) if row else None

    async def shared_names(self) -> list[str]:
        rows = await self._do(lambda connection, _: connection.fetch(sql.SHARED_NAMES))
        return sorted(row["name"] for row in rows)

    async def share(self, name: str, value: str, version: int) -> Shared:
        stored = self._stored_text(name, value)

        async def work(connection: asyncpg.Connection, again: bool) -> None:
            statement = sql.SHARE_NEXT if version else sql.SHARE_FIRST
            if await connection.fetchval(statement, name, stored, version + 1) is not None:
                return
            row = await connection.fetchrow(sql.SHARED, name) if again else None
            if row is None or (row["value"], row["version"]) != (stored, version + 1):
                raise Stale(name)

        await self._do(work)
        return Shared(value, version + 1)

    def notices(self) -> list[Notice]:
        return []

    async def close(self) -> None:
        await self._bell.close()
        try:
            await asyncio.wait_for(self._pool.close(), TIMEOUT)
        except TimeoutError:
            self._pool.terminate()

    async def _do(self, work: Work[T]) -> T:
        return await patiently(self._pool, work, self._pauses)

    async def _check_key(self) -> None:
        """Raises StorageTrouble now rather than at everybody's first message; takes over the salt in use."""
        row = await self._do(lambda connection, _: connection.fetchrow(sql.ANY_SEALED))
        if row is not None:
            unsealed(row["sealed"], self._sealer, row["owner"])

    async def _owners_after(self, last: str) -> list[str]:
        rows = await self._do(lambda connection, _: connection.fetch(sql.OWNERS, last, PAGE))
        return [row["owner"] for row in rows]

    async def _put(self, connection: asyncpg.Connection, row: Row, again: bool) -> None:
        """A try whose answer got lost is recognised by the very bytes it wrote."""
        values = (row.owner, row.version, row.due, row.search, row.sealed, row.addresses, self._name)
        if await connection.fetchrow(sql.INSERT if row.version == 1 else sql.UPDATE, *values):
            return
        ours = (row.owner, row.version, row.search, row.sealed)
        if not (again and await connection.fetchval(sql.IS_OURS, *ours)):
            raise Stale(row.owner)

    def _row(self, search: JobSearch) -> Row:
        data, key = encode(search), self._sealer
        hidden = sealed(data, key, search.owner) if key else None
        plain = None if key else data.decode()
        return Row(search.owner, search.version, next_due(search), plain, hidden, search.addresses)

    def _stored_text(self, name: str, value: str) -> str:
        if self._sealer is None:
            return value
        return SEALED_TEXT + b64encode(sealed(value.encode(), self._sealer, name)).decode()

    def _shared_text(self, name: str, stored: str) -> str:
        if not stored.startswith(SEALED_TEXT):
            return stored
        return unsealed(b64decode(stored.removeprefix(SEALED_TEXT)), self._sealer, name).decode()


async def _pool(url: str, settings: dict[str, str]) -> asyncpg.Pool:
    try:
        return await asyncpg.create_pool(
            url,
            min_size=1,
            max_size=POOL,
            command_timeout=TIMEOUT,
            timeout=TIMEOUT,
            server_settings=settings,
            connection_class=PlainConnection,
        )
    except asyncpg.PostgresError as error:
        raise refused(error) from error
    except ValueError as error:
        raise StorageTrouble(SERVER_URL) from error
    except AWAY as error:
        raise StorageTrouble(SERVER_AWAY) from error
