"""Paces what is sent: a clock per chat, a limit over all chats, replies before nudges."""

import asyncio
from math import inf

from bot.platform import SendFailed
from bot.sending.turns import UNLIMITED, Lane, Limits, Queue

__all__ = ["UNLIMITED", "Lane", "Limits", "Pacer"]

PATIENCE = 20.0
"""Seconds: who would wait longer is sent back with a time to come again, for leases run out meanwhile."""


class Pacer:
    """The queue of turns on the event loop's clock."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._queue = Queue(limits)
        self._wake: asyncio.TimerHandle | None = None
        self._booked = dict.fromkeys(("reply", "nudge"), -inf)

    @property
    def waiting(self) -> int:
        return len(self._queue)

    async def turn(self, chat: str, lane: Lane = "reply") -> None:
        """Returns when a message may go to `chat`. Raises SendFailed with `retry_after` when that takes too
        long."""
        loop = asyncio.get_running_loop()
        if self._queue.passes(chat, loop.time()):
            return
        wait = self._queue.wait(chat, lane, loop.time())
        if wait > PATIENCE:
            raise SendFailed("many messages are waiting", retry_after=self._book(lane, wait))
        ticket: asyncio.Future[None] = loop.create_future()
        self._queue.add(chat, lane, ticket)
        self._run()
        await ticket

    def hold(self, chat: str, seconds: float) -> None:
        """Nothing to `chat` for that long; other chats do not notice."""
        self._queue.hold(chat, asyncio.get_running_loop().time() + seconds)

    def _book(self, lane: Lane, wait: float) -> float:
        """Those sent back come again one after another, at the pace at which they can be served."""
        now = asyncio.get_running_loop().time()
        self._booked[lane] = max(self._booked[lane] + 1 / self._limits.rate(lane), now + wait)
        return self._booked[lane] - now

    def _run(self) -> None:
        loop = asyncio.get_running_loop()
        for ticket in self._queue.take(loop.time()):
            if isinstance(ticket, asyncio.Future) and not ticket.done():
                ticket.set_result(None)
        if self._wake:
            self._wake.cancel()
        at = self._queue.wake_at(loop.time())
        self._wake = loop.call_at(at, self._run) if at is not None else None
