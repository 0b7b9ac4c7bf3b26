"""A round: whoever is due is delivered to, many at a time, until nobody is."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta

from bot.serving.service import Service
from bot.waking.crowd import Crowd
from bot.waking.parked import Parked
from storage import Storage

log = logging.getLogger(__name__)
BATCH, SHARED_BATCH = 200, 32
"""People fetched at a time; few where others share the work, who wait for a lease when we die."""
AT_ONCE, SHARED_AT_ONCE = 64, 8
"""People who are delivered to at the same time: their saves share one wait for the disk. Where others share the work, no more than a
platform takes a second even if each message needs a third of one, for what is in the air at a kill may come twice."""
SETTLING = 0.5
"""Seconds that the next nudge waits for one to be noted as sent: less is in the air should the process die, and a
platform that hangs holds up no other."""
POLITE = 0.25
"""Seconds that a nudge steps back for, while somebody is being answered."""
MOMENT = timedelta(milliseconds=50)
"""How long a round waits for somebody who comes due within."""


class Rounds:
    """`now` gives UTC; `steady`: seconds of a clock that nobody sets."""

    def __init__(
        self, storage: Storage, service: Service, now: Callable[[], datetime], steady: Callable[[], float]
    ) -> None:
        self._storage = storage
        self._service = service
        self._now = now
        self._shared = storage.shared_by_processes
        """With other instances, from whom no more is taken than can be sent soon."""
        self._crowd = Crowd()
        self._parked = Parked(steady)
        self.stopped = False
        """Nothing more is handed over; what was is with the service."""

    def __contains__(self, owner: str) -> bool:
        """Due, and not to be looked at yet."""
        return owner in self._crowd or owner in self._parked

    @property
    def crowded(self) -> bool:
        """Some wait for a platform that has too many messages waiting already."""
        return bool(self._crowd)

    async def until_nobody_is_due(self) -> bool:
        """True when anybody was."""
        worked = False
        while not self.stopped:
            now = self._now()
            if owners := await self._ready(now):
                worked = True
                await self.each(await self._unprepared(owners), self._deliver)
            elif not await self._soon(now):
                break
        return worked

    async def each(self, owners: Sequence[str], do: Callable[[str], Awaitable[object]]) -> None:
        """Some at a time. What fails for one is no matter to the others."""
        left = iter(owners)

        async def work() -> None:
            for owner in left:
                if self.stopped:
                    return
                await self._tried(owner, do)

        at_once = SHARED_AT_ONCE if self._shared else AT_ONCE
        await asyncio.gather(*(work() for _ in range(min(at_once, len(owners)))))

    async def step_back(self) -> None:
        """While somebody is being answered."""
        await self._service.quiet(POLITE)

    async def _tried(self, owner: str, do: Callable[[str], Awaitable[object]]) -> None:
        try:
            await do(owner)
        except Exception:
            if not self.stopped:
                log.exception("delivery for %s failed; it is tried again later", owner)
            self._parked.failed(owner)

    async def _unprepared(self, owners: Sequence[str]) -> list[str]:
        """Delivers to those for whom it was decided beforehand; returns the others."""
        left = list(owners)
        while left and not self.stopped:
            await self.step_back()
            done = await self._service.delivering.deliver_prepared(left, SETTLING)
            if not done:
                break
            left = [owner for owner in left if owner not in done]
        return left

    async def _soon(self, now: datetime) -> bool:
        """Waits for who comes due a moment after `now`, which costs less than to arm for it."""
        then = await self._storage.next_due()
        if then is None or not now < then <= now + MOMENT:
            return False
        await asyncio.sleep((then - self._now()).total_seconds())
        return True

    async def _ready(self, now: datetime) -> list[str]:
        admitted = self._crowd.admitted(self._service.delivering.room)
        if self._shared and len(self._crowd) >= SHARED_BATCH:
            return admitted
        limit = (SHARED_BATCH if self._shared else BATCH) + len(self._crowd) + len(self._parked)
        found, known = await self._storage.due(now, limit), set(admitted)
        return admitted + [owner for owner in found if owner not in known and owner not in self]

    async def _deliver(self, owner: str) -> None:
        await self.step_back()
        if crowded := await self._service.delivering.deliver(owner):
            self._crowd.add(owner, crowded)
        else:
            self._parked.looked(owner)
            await self._service.delivering.over(owner, SETTLING)
