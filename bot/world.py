"""A world whose clock is turned by hand: for the demo and for replayed conversations."""

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.serving.service import Service
from storage import Storage

MOST_STEPS = 10_000


class VirtualClock:
    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


class World:
    """Lets days pass: everything due is delivered at its own moment, in order, without jitter."""

    def __init__(self, storage: Storage, service: Service, clock: VirtualClock) -> None:
        self.storage = storage
        self.service = service
        self.clock = clock

    async def advance(self, to: datetime, each: Callable[[], None] | None = None) -> None:
        """Move the clock to `to` (UTC). `each` runs before each delivery."""
        for _ in range(MOST_STEPS):
            await self.service.idle()
            due = await self.storage.next_due()
            if due is None or due > to:
                break
            self.clock.now = max(self.clock.now, due)
            if each:
                each()
            await self._deliver()
        self.clock.now = max(self.clock.now, to)

    async def _deliver(self) -> None:
        for owner in await self.storage.due(self.clock.now):
            await self.service.delivering.deliver(owner)
        await self.service.idle()
        if (still := await self.storage.next_due()) is not None and still <= self.clock.now:
            self.clock.now += timedelta(seconds=1)

    async def next(self) -> datetime | None:
        """When something happens next."""
        await self.service.idle()
        return await self.storage.next_due()
