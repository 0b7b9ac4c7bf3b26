"""The clock: one armed APScheduler trigger for the earliest due person, and a sweep behind it."""

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.date import DateTrigger

from bot.serving.ahead import HORIZON, MOST
from bot.serving.service import Service
from bot.waking.crowd import Crowd
from bot.waking.parked import Parked
from coach.model import JobSearch, next_due
from coach.understand import warm
from handlers.outbox import LEASE
from storage import Storage

log = logging.getLogger(__name__)
SWEEP = 30.0
"""Seconds between looks when nothing wakes the clock: whatever the wall clock or a lost notification did."""
SPREAD = timedelta(minutes=5)
"""Default nudge times are put off by up to this, by person, so that 09:00 is not a stampede."""
BATCH, SHARED_BATCH = 200, 32
"""People fetched at a time; few where others share the work, who wait for a lease when we die."""
AT_ONCE, SHARED_AT_ONCE = 64, 8
"""People who are delivered to at the same time: their saves share one wait for the disk. Where others share the work, no more than a
platform takes a second even if each message needs a third of one, for what is in the air at a kill may come twice."""
LOOK_AHEAD = 1.0
"""Seconds between two looks at what comes due soon."""
SETTLING = 0.5
"""Seconds that the next nudge waits for one to be noted as sent: less is in the air should the process die, and a
platform that hangs holds up no other."""
POLITE = 0.25
"""Seconds that a nudge steps back for, while somebody is being answered."""
MOMENT = timedelta(milliseconds=50)
"""How long a look waits for somebody who comes due within."""
BREATH, LONG_BREATH, IN_A_CROWD = 0.05, 1.0, 0.5
"""Seconds between two looks, should something stay due."""
FIRST_LOOK = 1.0
"""Seconds that a start waits for what is overdue to be handed over; the rest follows on its own."""
LEFT_BEHIND = 4 * LEASE
"""How far ahead the leases of a predecessor that died may lie."""
MOST_LEFT = 10_000
NEVER_TOO_MANY = 1_000_000
"""With one instance at a time, a job that re-arms itself stalls for ever."""


class Clock:
    """Our rows are the truth; APScheduler only says when to look. `spread`: see SPREAD. `steady`: seconds of
    a clock that nobody sets."""

    def __init__(
        self,
        storage: Storage,
        service: Service,
        now: Callable[[], datetime],
        spread: timedelta = SPREAD,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        self._storage = storage
        self._service = service
        self._now = now
        self._armed: datetime | None = None
        self._looking = asyncio.Lock()
        self._shared = storage.shared_by_processes
        """With other instances, from whom no more is taken than can be sent soon."""
        self._crowd = Crowd()
        self._parked = Parked(steady)
        self._breath = BREATH
        self._stopped = False
        self._tasks: set[asyncio.Task[None]] = set()
        self._watching: asyncio.Task[None] | None = None
        self._scheduler = AsyncIOScheduler(
            timezone=UTC,
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": NEVER_TOO_MANY},
        )
        service.listens(self._saved, spread)

    async def start(self) -> None:
        """Returns when what is overdue was handed over, or after FIRST_LOOK."""
        self._scheduler.start()
        self._watching = asyncio.create_task(self._watch())
        self._service.aside(asyncio.to_thread(warm))
        if not self._shared:
            self._begin(self._guarded(self._prepare()))
        await asyncio.wait([self._begin(self._first_look())], timeout=FIRST_LOOK)

    def stop(self) -> None:
        """Nothing more is handed over; what was is with the service."""
        self._stopped = True
        if self._watching is not None:
            self._watching.cancel()
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    async def look(self) -> None:
        """Deliver to everybody who is due, then arm for the next one. Returns when the look that was under way is
        over, where there was one."""
        under_way = self._looking.locked()
        async with self._looking:
            if under_way or self._stopped:
                return
            self._armed = None
            try:
                await self._service.telling.tell_news()
                worked = await self._deliver_all()
                await self._arm_next(worked)
            except Exception:
                if not self._stopped:
                    log.exception("the clock could not look; the sweep tries again")

    async def _first_look(self) -> None:
        if not self._shared:
            await self._guarded(self._service.delivering.recall())
        left = () if self._shared else (self._guarded(self._take_over()),)
        await asyncio.gather(*left, self.look())

    async def _prepare(self) -> None:
        """What comes due soon is decided while there is time; where others share the work, it is theirs as well."""
        while not self._stopped:
            await asyncio.sleep(LOOK_AHEAD)
            self._service.ahead.clear_past(self._now())
            if not self._looking.locked():
                for owner in await self._storage.due(self._now() + HORIZON, MOST):
                    if self._stopped or self._looking.locked() or not self._service.ahead.room:
                        break
                    if not any(owner in those for those in (self._service.ahead, self._parked, self._crowd)):
                        await self._service.quiet(POLITE)
                        await self._service.delivering.prepare(owner)
                        await asyncio.sleep(0)

    async def _take_over(self) -> None:
        """Nobody else uses this store: leases found in it belong to a process that died."""
        left = await self._storage.due(self._now() + LEFT_BEHIND, MOST_LEFT)
        await self._each(left, self._service.delivering.take_over)

    async def _deliver_all(self) -> bool:
        """True when anybody was."""
        worked = False
        while not self._stopped:
            now = self._now()
            if owners := await self._ready(now):
                worked = True
                await self._each(await self._unprepared(owners), self._deliver)
            elif not await self._soon(now):
                break
        return worked

    async def _unprepared(self, owners: Sequence[str]) -> list[str]:
        """Delivers to those for whom it was decided beforehand; returns the others."""
        left = list(owners)
        while left and not self._stopped:
            await self._service.quiet(POLITE)
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
        found = await self._storage.due(now, limit)
        known = set(admitted)
        return admitted + [
            o for o in found if o not in known and o not in self._crowd and o not in self._parked
        ]

    async def _deliver(self, owner: str) -> None:
        await self._service.quiet(POLITE)
        try:
            crowded = await self._service.delivering.deliver(owner)
        except Exception:
            if not self._stopped:
                log.exception("delivery for %s failed; it is tried again later", owner)
            self._parked.failed(owner)
            return
        if crowded:
            self._crowd.add(owner, crowded)
        else:
            self._parked.looked(owner)
            await self._service.delivering.over(owner, SETTLING)

    async def _each(self, owners: Sequence[str], do: Callable[[str], Coroutine[Any, Any, Any]]) -> None:
        left = iter(owners)

        async def work() -> None:
            for owner in left:
                if self._stopped:
                    return
                await do(owner)

        await asyncio.gather(
            *(work() for _ in range(min(SHARED_AT_ONCE if self._shared else AT_ONCE, len(owners))))
        )

    async def _arm_next(self, worked: bool) -> None:
        then, now = await self._storage.next_due(), self._now()
        if then is None:
            return
        self._breath = BREATH if worked else min(self._breath * 2, LONG_BREATH)
        if then <= now:
            then = now + timedelta(seconds=max(self._breath, IN_A_CROWD if self._crowd else 0.0))
        self._arm_earlier(then)

    def _saved(self, search: JobSearch) -> None:
        """Whoever looks just now arms anew in the end."""
        if not self._looking.locked() and (due := next_due(search)) is not None:
            self._arm_earlier(due)

    def _arm_earlier(self, at: datetime) -> None:
        if (self._armed is None or at < self._armed) and self._scheduler.running:
            self._armed = at
            trigger = DateTrigger(datetime.now(UTC) + max(at - self._now(), timedelta(0)))
            self._scheduler.add_job(self._due_now, trigger, id="due", replace_existing=True)

    async def _due_now(self) -> None:
        """In a task of its own, which the scheduler cannot cancel between a claim and its sending."""
        self._begin(self.look())

    async def _watch(self) -> None:
        """On a steady clock: another process rang, or it is time for a sweep."""
        while True:
            try:
                await asyncio.wait_for(self._storage.wake(), SWEEP)
            except TimeoutError:
                pass
            except Exception:
                log.exception("the store's bell does not work; the sweep goes on")
                await asyncio.sleep(SWEEP)
            self._begin(self.look())

    def _begin(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _guarded(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except Exception:
            log.exception("the clock could not look around; the sweep goes on")
