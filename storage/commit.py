"""One fsync for everybody who waits for one."""

import asyncio
from pathlib import Path
from time import monotonic

from storage.files import plain_trouble
from storage.pages import Page
from storage.workers import Workers

QUICK = 0.002
"""Seconds: what takes no longer is not worth a thread's while, where nobody else could use the time."""
QUIET = 10
"""That many times as long as it takes, since the last one: nobody else is about to save."""


class Commit:
    """`durable` may be awaited by any number of tasks; a sync that began before something was appended does not
    count for it."""

    def __init__(self, workers: Workers, root: Path) -> None:
        self._workers, self._root = workers, root
        self._running: dict[Page, asyncio.Future[None]] = {}
        self._growing: asyncio.Future[None] | None = None
        self._asked, self._took = 0.0, QUICK

    async def durable(self, page: Page) -> None:
        """What is on the page now is on the disk when this returns. Raises StorageTrouble."""
        wanted = page.size
        if self._alone():
            self._sync(page)
        while page.synced < wanted:
            running = self._running.get(page)
            if running is None or running.done():
                running = self._running[page] = self._workers.start(self._sync, page)
            try:
                await asyncio.shield(running)
            finally:
                if running.done() and self._running.get(page) is running:
                    del self._running[page]
        if page.short and (self._growing is None or self._growing.done()):
            self._growing = self._workers.start(page.make_room)

    def _alone(self) -> bool:
        """One message on a quick disk: to hand this to a thread and hear of its end takes longer than to wait. A disk that is
        slow once has a thread again from then on, until it is quick in there."""
        last, self._asked = self._asked, monotonic()
        return self._took < QUICK and not self._running and self._asked - last > QUIET * self._took

    def _sync(self, page: Page) -> None:
        begun = monotonic()
        try:
            with plain_trouble(self._root):
                page.sync()
        finally:
            self._took = monotonic() - begun
