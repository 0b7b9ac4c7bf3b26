"""One fsync for everybody who waits for one."""

import asyncio
from pathlib import Path

from storage.files import plain_trouble
from storage.pages import Page
from storage.workers import Workers


class Commit:
    """`durable` may be awaited by any number of tasks; a sync that began before something was appended does not
    count for it."""

    def __init__(self, workers: Workers, root: Path) -> None:
        self._workers, self._root = workers, root
        self._running: dict[Page, asyncio.Future[None]] = {}
        self._growing: asyncio.Future[None] | None = None

    async def durable(self, page: Page) -> None:
        """What is on the page now is on the disk when this returns. Raises StorageTrouble."""
        wanted = page.size
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

    def _sync(self, page: Page) -> None:
        with plain_trouble(self._root):
            page.sync()
