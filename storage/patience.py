"""Carries a piece of work over a PostgreSQL server that restarts: tried again for some seconds, then said
plainly."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

import asyncpg

from storage.port import NothingYet, StorageTrouble
from storage.sentences import DISK_FULL, SERVER_AWAY, SERVER_EMPTY, SERVER_READ_ONLY, SERVER_REFUSES

T = TypeVar("T")

PAUSES = (0.05, 0.1, 0.2, 0.4, 0.8, 1.5, 2.0)
"""Seconds between tries: a restart takes one or two, and whoever waits for an answer has not left after
five."""

AWAY = (
    OSError,
    TimeoutError,
    asyncpg.PostgresConnectionError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    asyncpg.OperatorInterventionError,
    asyncpg.TooManyConnectionsError,
    asyncpg.SerializationError,
    asyncpg.DeadlockDetectedError,
)
"""Worth another try: the connection broke, the server is going down or coming up, or two saves met."""

Work = Callable[[asyncpg.Connection, bool], Awaitable[T]]
"""The second argument says whether an earlier try may have taken effect unnoticed."""


async def patiently(pool: asyncpg.Pool, work: Work[T], pauses: Sequence[float] = PAUSES) -> T:
    """`work` may run several times. Raises StorageTrouble when the server stays away or refuses."""
    trouble: BaseException | None = None
    for pause in (0.0, *pauses):
        await asyncio.sleep(pause)
        try:
            async with pool.acquire() as connection:
                return await work(connection, trouble is not None)
        except AWAY as error:
            trouble = error
        except asyncpg.PostgresError as error:
            raise refused(error) from error
    raise StorageTrouble(SERVER_AWAY) from trouble


def refused(error: asyncpg.PostgresError) -> StorageTrouble:
    """What a server that is there says, as a sentence with the remedy; without its details, which may quote a whole row."""
    if isinstance(error, asyncpg.DiskFullError):
        return StorageTrouble(DISK_FULL)
    if isinstance(error, asyncpg.UndefinedTableError):
        return NothingYet(SERVER_EMPTY)
    if isinstance(error, asyncpg.ReadOnlySQLTransactionError):
        return StorageTrouble(SERVER_READ_ONLY)
    said = str(error.args[0]).partition("\n")[0] if error.args else ""
    return StorageTrouble(SERVER_REFUSES.format(detail=f"{type(error).__name__}: {said}"))
