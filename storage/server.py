"""The connections to a PostgreSQL server, patient with its restarts."""

import asyncio
from collections.abc import Sequence
from typing import Any, TypeVar

import asyncpg

from storage.patience import AWAY, PAUSES, Work, patiently, refused
from storage.port import StorageTrouble
from storage.sentences import SERVER_AWAY, SERVER_URL

T = TypeVar("T")

POOL = 10
"""Connections an instance may use for work; one more listens."""

TIMEOUT = 10.0
"""Seconds a statement may take before the connection is given up."""


class PlainConnection(asyncpg.Connection):  # type: ignore[misc]
    """No statement here leaves anything behind in the session, so giving it back needs no round trip."""

    def get_reset_query(self) -> str:
        return ""


class Server:
    """Every call raises StorageTrouble when the server stays away longer than `pauses`, or refuses."""

    def __init__(self, pool: asyncpg.Pool, pauses: Sequence[float]) -> None:
        self._pool, self._pauses = pool, pauses

    @classmethod
    async def connect(cls, url: str, settings: dict[str, str], pauses: Sequence[float] = PAUSES) -> "Server":
        """Tries once: whoever starts a bot wants to know at once that the address is wrong."""
        try:
            pool = await asyncpg.create_pool(
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
        return cls(pool, pauses)

    async def do(self, work: Work[T]) -> T:
        return await patiently(self._pool, work, self._pauses)

    async def rows(self, statement: str, *values: object) -> list[asyncpg.Record]:
        return list(await self.do(lambda connection, _: connection.fetch(statement, *values)))

    async def row(self, statement: str, *values: object) -> asyncpg.Record | None:
        return await self.do(lambda connection, _: connection.fetchrow(statement, *values))

    async def value(self, statement: str, *values: object) -> Any:
        """Of the first column of the first row; None when there is none."""
        return await self.do(lambda connection, _: connection.fetchval(statement, *values))

    async def close(self) -> None:
        try:
            await asyncio.wait_for(self._pool.close(), TIMEOUT)
        except TimeoutError:
            self._pool.terminate()
