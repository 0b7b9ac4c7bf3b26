"""The store for more than one machine: a row per person in PostgreSQL, any number of instances beside each
other."""

from collections.abc import AsyncIterator, Sequence
from datetime import datetime, timedelta
from uuid import uuid4

import asyncpg

from coach.model import JobSearch
from storage import statements as sql
from storage.bell import Bell
from storage.migrate import migrate
from storage.patience import PAUSES
from storage.port import Notice, Shared, Stale
from storage.rows import Row, Rows
from storage.sealing import Sealer
from storage.server import Server
from storage.versions import successors

LEASE = timedelta(seconds=60)
"""How long a due person is one instance's alone: far longer than a batch takes; saving the person ends it."""

PAGE = 1_000
"""Owners fetched at a time."""


class PostgresStorage:
    """Open it with `PostgresStorage.open`."""

    shared_by_processes = True
    takes_notes = False

    def __init__(self, url: str, server: Server, rows: Rows) -> None:
        self._server, self._rows = server, rows
        self._name = uuid4().hex
        self._bell = Bell(url, self._name)
        self._hasty = self._secured = 0
        """Saves that did not wait for the server's disk, and how many of these are there for certain."""

    @classmethod
    async def open(
        cls,
        url: str,
        sealer: Sealer | None = None,
        *,
        read_only: bool = False,
        pauses: Sequence[float] = PAUSES,
    ) -> "PostgresStorage":
        """Raises StorageTrouble: no answer, wrong password, another key, made by a newer version. `pauses`:
        seconds between tries when the server goes away later."""
        settings = {"default_transaction_read_only": "on"} if read_only else {}
        store = cls(url, await Server.connect(url, settings, pauses), Rows(sealer))
        try:
            if not read_only:
                await store._server.do(lambda connection, _: migrate(connection))
            await store._check_key()
        except BaseException:
            await store.close()
            raise
        return store

    async def load(self, owner: str) -> JobSearch | None:
        record = await self._server.row(sql.LOAD, owner)
        return self._rows.search(record) if record else None

    async def save(self, *searches: JobSearch, durable: bool = True) -> tuple[JobSearch, ...]:
        saved = successors(searches)
        rows = sorted((self._rows.of(search) for search in saved), key=lambda row: row.owner)

        async def work(connection: asyncpg.Connection, again: bool) -> None:
            if len(rows) == 1:
                await self._put(connection, rows[0], again, durable)
                return
            async with connection.transaction():
                for row in rows:
                    await self._put(connection, row, again, durable)

        await self._server.do(work)
        if not durable:
            self._hasty += 1
        return saved

    async def secure(self) -> None:
        wanted = self._hasty
        if self._secured < wanted:
            await self._server.value(sql.SECURE)
            self._secured = max(self._secured, wanted)

    async def foresee(self, search: JobSearch) -> None:
        return None

    async def note(self, *notes: tuple[str, str]) -> None:
        return

    async def notes(self) -> dict[str, list[str]]:
        return {}

    async def drop_notes(self, owner: str) -> None:
        return None

    async def delete(self, owner: str) -> None:
        await self._server.value(sql.DELETE, owner)

    async def owners(self) -> AsyncIterator[str]:
        last = ""
        while page := await self._server.rows(sql.OWNERS, last, PAGE):
            for record in page:
                yield record["owner"]
            last = page[-1]["owner"]

    async def due(self, now: datetime, limit: int = 100) -> list[str]:
        records = await self._server.rows(sql.DUE, now, limit, self._name, now + LEASE)
        return [record["owner"] for record in sorted(records, key=lambda record: record["next_due"])]

    async def next_due(self) -> datetime | None:
        found: datetime | None = await self._server.value(sql.NEXT_DUE, self._name)
        return found

    async def wake(self) -> None:
        await self._bell.wait()

    async def resolve(self, address: str) -> str | None:
        found: str | None = await self._server.value(sql.RESOLVE, address)
        return found

    async def shared(self, name: str) -> Shared | None:
        record = await self._server.row(sql.SHARED, name)
        return Shared(self._rows.value(name, record["value"]), record["version"]) if record else None

    async def shared_names(self) -> list[str]:
        return sorted(record["name"] for record in await self._server.rows(sql.SHARED_NAMES))

    async def share(self, name: str, value: str, version: int) -> Shared:
        text, statement = self._rows.text(name, value), sql.SHARE_NEXT if version else sql.SHARE_FIRST

        async def work(connection: asyncpg.Connection, again: bool) -> None:
            if await connection.fetchval(statement, name, text, version + 1) is not None:
                return
            record = await connection.fetchrow(sql.SHARED, name) if again else None
            if record is None or (record["value"], record["version"]) != (text, version + 1):
                raise Stale(name)

        await self._server.do(work)
        return Shared(value, version + 1)

    def notices(self) -> list[Notice]:
        return []

    async def close(self) -> None:
        await self._bell.close()
        await self._server.close()

    async def _check_key(self) -> None:
        """Raises StorageTrouble now rather than at everybody's first message; takes over the salt in use."""
        if record := await self._server.row(sql.ANY_SEALED):
            self._rows.check_key(record)

    async def _put(self, connection: asyncpg.Connection, row: Row, again: bool, durable: bool = True) -> None:
        """A try whose answer got lost is recognised by the very bytes it wrote."""
        values = (row.owner, row.version, row.due, row.search, row.sealed, row.addresses)
        statement = sql.INSERT if row.version == 1 else sql.UPDATE
        if await connection.fetchrow(statement, *values, self._name, not durable):
            return
        ours = (row.owner, row.version, row.search, row.sealed)
        if not (again and await connection.fetchval(sql.IS_OURS, *ours)):
            raise Stale(row.owner)
