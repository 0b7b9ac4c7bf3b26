"""Hears that another instance made something due earlier: PostgreSQL's LISTEN, kept up across server
restarts."""

import asyncio
from contextlib import suppress

import asyncpg

from storage.patience import AWAY

CHANNEL = "afterword"
PAUSE = 1.0
"""Seconds before listening is tried again after the connection broke."""


class Bell:
    """Rings once for any number of changes in between; after a broken connection it rings, since some may be
    missed."""

    def __init__(self, url: str, own_name: str) -> None:
        self._url, self._own_name = url, own_name
        self._rung = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    async def wait(self) -> None:
        if self._task is None:
            self._task = asyncio.create_task(self._listen())
        await self._rung.wait()
        self._rung.clear()

    async def close(self) -> None:
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def _listen(self) -> None:
        while True:
            with suppress(*AWAY, asyncpg.PostgresError):
                await self._listen_once()
            await asyncio.sleep(PAUSE)

    async def _listen_once(self) -> None:
        connection = await asyncpg.connect(self._url)
        gone = asyncio.Event()
        connection.add_termination_listener(lambda _: gone.set())
        try:
            await connection.add_listener(CHANNEL, self._heard)
            self._rung.set()
            await gone.wait()
        finally:
            connection.terminate()

    def _heard(self, _connection: object, _pid: int, _channel: str, sender: object) -> None:
        if sender != self._own_name:
            self._rung.set()
