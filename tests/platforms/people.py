"""Whoever stands behind a platform in these tests: remembers what was heard, and makes messages to send."""

import asyncio
from datetime import UTC, datetime
from typing import Any

from coach.model import OutboxMessage, Reply
from handlers.message import Incoming
from tests.servers.base import Server

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


class Ear:
    """A service's `hear` that saves into a list; it can be told to fail, or to wait."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self.heard: list[Incoming] = []
        self.failures = 0
        self.broken_for: set[str] = set()
        self.gate = asyncio.Event()
        self.gate.set()
        self.tried = 0

    async def hear(self, incoming: Incoming) -> None:
        self.tried += 1
        await self._server.tell()
        await self.gate.wait()
        if self.failures or incoming.address in self.broken_for:
            self.failures = max(0, self.failures - 1)
            raise OSError("disk full")
        self.heard.append(incoming)
        await self._server.tell()

    async def next(self, number: int = 1) -> Incoming:
        """The number-th that was heard."""
        await self._server.until(lambda: len(self.heard) >= number)
        return self.heard[number - 1]


def message(address: str, text: str = "Hello", id: str = "m1", **more: Any) -> OutboxMessage:
    reply = {k: more.pop(k) for k in tuple(more) if k in Reply.__dataclass_fields__}
    return OutboxMessage(id=id, reply=Reply(text=text, **reply), address=address, due=NOON, **more)
