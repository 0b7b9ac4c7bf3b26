"""The one trigger that is armed: APScheduler says when to look, and nothing else."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.date import DateTrigger

NEVER_TOO_MANY = 1_000_000
"""With one instance at a time, a job that re-arms itself stalls for ever."""


class Alarm:
    """`now` gives UTC, and need not be the machine's; `ring` is called when it is time."""

    def __init__(self, now: Callable[[], datetime], ring: Callable[[], Awaitable[None]]) -> None:
        self._now = now
        self._ring = ring
        self._at: datetime | None = None
        self._scheduler = AsyncIOScheduler(
            timezone=UTC,
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": NEVER_TOO_MANY},
        )

    def start(self) -> None:
        self._scheduler.start()

    def stop(self) -> None:
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    def clear(self) -> None:
        """What it was set to does not matter any more: somebody looks now."""
        self._at = None

    def set(self, at: datetime) -> None:
        """It rings at `at` (UTC), or before that where it is set to an earlier moment."""
        if (self._at is None or at < self._at) and self._scheduler.running:
            self._at = at
            trigger = DateTrigger(datetime.now(UTC) + max(at - self._now(), timedelta(0)))
            self._scheduler.add_job(self._ring, trigger, id="due", replace_existing=True)
