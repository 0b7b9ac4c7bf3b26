"""The clock: one armed APScheduler trigger for the earliest due person, and a sweep behind it."""

import asyncio
import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.date import DateTrigger
from apscheduler.triggers.interval import IntervalTrigger

from bot.service import Service
from coach.model import JobSearch, next_due
from storage import Storage

log = logging.getLogger(__name__)
SWEEP = timedelta(seconds=30)
BATCH = 200
AT_ONCE = 32
BREATH = timedelta(milliseconds=50)
"""Between two looks, should something stay due."""
NEVER_TOO_MANY = 1_000_000
"""With one instance at a time, a job that re-arms itself stalls for ever."""


class Clock:
    """Our rows are the truth; APScheduler only says when to look."""

    def __init__(self, storage: Storage, service: Service, now: Callable[[], datetime]) -> None:
        self._storage = storage
        self._service = service
        self._now = now
        self._armed: datetime | None = None
        self._looking = asyncio.Lock()
        self._scheduler = AsyncIOScheduler(
            timezone=UTC,
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": NEVER_TOO_MANY},
        )
        service.saved = self._saved

    async def start(self) -> None:
        self._scheduler.add_job(self.look, IntervalTrigger(seconds=int(SWEEP.total_seconds())), id="sweep")
        self._scheduler.start()
        await self.look()

    def _saved(self, search: JobSearch) -> None:
        due = next_due(search)
        if due is not None and (self._armed is None or due < self._armed):
            self._arm(due)

    def _arm(self, at: datetime) -> None:
        self._armed = at
        if self._scheduler.running:
            self._scheduler.add_job(
                self.look, DateTrigger(max(at, self._now())), id="due", replace_existing=True
            )

    async def look(self) -> None:
        """Deliver to everybody who is due, then arm for the next one."""
        if self._looking.locked():
            return
        async with self._looking:
            self._armed = None
            await self._deliver_all()
            if (then := await self._storage.next_due()) is not None and (
                self._armed is None or then < self._armed
            ):
                self._arm(max(then, self._now() + timedelta(milliseconds=50)))

    async def _deliver_all(self) -> None:
        room = asyncio.Semaphore(AT_ONCE)

        async def one(owner: str) -> None:
            async with room:
                try:
                    await self._service.deliver(owner)
                except Exception:
                    log.exception("delivery for %s failed; the sweep tries again", owner)

        done: set[str] = set()
        while owners := [o for o in await self._storage.due(self._now(), BATCH) if o not in done]:
            done.update(owners)
            await asyncio.gather(*(one(owner) for owner in owners))

    def stop(self) -> None:
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
