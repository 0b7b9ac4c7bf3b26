"""The clock: an alarm for the earliest due person, a bell for what others save, and a sweep behind both."""

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine
from datetime import datetime, timedelta
from typing import Any

from bot.serving.service import Service
from bot.waking.alarm import Alarm
from bot.waking.beginning import take_over
from bot.waking.looking_ahead import LookingAhead
from bot.waking.rounds import Rounds
from coach.calendar import business_days
from coach.model import JobSearch, next_due
from coach.understand import warm
from storage import Storage

log = logging.getLogger(__name__)
SWEEP = 30.0
"""Seconds between looks when nothing wakes the clock: whatever the wall clock or a lost notification did."""
SPREAD = timedelta(minutes=5)
"""Default nudge times are put off by up to this, by person, so that 09:00 is not a stampede."""
BREATH, LONG_BREATH, IN_A_CROWD = 0.05, 1.0, 0.5
"""Seconds between two looks, should something stay due."""
FIRST_LOOK = 1.0
"""Seconds that a start waits for what is overdue to be handed over; the rest follows on its own."""


class Clock:
    """Our rows are the truth; the alarm only says when to look. `spread`: see SPREAD. `steady`: seconds of
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
        self._looking = asyncio.Lock()
        self._again = False
        self._rounds = Rounds(storage, service, now, steady)
        self._alarm = Alarm(now, self._due_now)
        self._breath = BREATH
        self._tasks: set[asyncio.Task[None]] = set()
        self._watching: asyncio.Task[None] | None = None
        service.listens(self._saved, spread)

    async def start(self) -> None:
        """Returns when what is overdue was handed over, or after FIRST_LOOK."""
        self._alarm.start()
        self._watching = asyncio.create_task(self._watch())
        self._service.aside(asyncio.to_thread(warm))
        self._service.aside(asyncio.to_thread(business_days.warm))
        if not self._storage.shared_by_processes:
            around = (self._storage, self._service, self._rounds, self._now)
            self._begin(LookingAhead(*around, self._looking.locked).go_on())
        await asyncio.wait([self._begin(self._first_look())], timeout=FIRST_LOOK)

    def stop(self) -> None:
        """Nothing more is handed over; what was is with the service."""
        self._rounds.stopped = True
        if self._watching is not None:
            self._watching.cancel()
        self._alarm.stop()

    async def look(self) -> None:
        """Deliver to everybody who is due, then arm for the next one. Whoever comes while that is under way returns when it
        is over; it then looks once more, for it may have read before what they come for."""
        under_way, self._again = self._looking.locked(), True
        async with self._looking:
            while self._again and not (under_way or self._rounds.stopped):
                self._again = False
                await self._look()

    async def _look(self) -> None:
        self._alarm.clear()
        try:
            await self._service.telling.tell_news()
            worked = await self._rounds.until_nobody_is_due()
            await self._arm_next(worked)
        except Exception:
            if not self._rounds.stopped:
                log.exception("the clock could not look; the sweep tries again")

    async def _first_look(self) -> None:
        if self._storage.shared_by_processes:
            await self.look()
            return
        await self._guarded(self._service.delivering.recall())
        inherited = take_over(self._storage, self._service, self._rounds, self._now)
        await asyncio.gather(self._guarded(inherited), self.look())

    async def _arm_next(self, worked: bool) -> None:
        then, now = await self._storage.next_due(), self._now()
        if then is None:
            return
        self._breath = BREATH if worked else min(self._breath * 2, LONG_BREATH)
        if then <= now:
            then = now + timedelta(seconds=max(self._breath, IN_A_CROWD if self._rounds.crowded else 0.0))
        self._alarm.set(then)

    def _saved(self, search: JobSearch) -> None:
        """Whoever looks just now looks again and arms in the end."""
        if self._looking.locked():
            self._again = True
        elif (due := next_due(search)) is not None:
            self._alarm.set(due)

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
