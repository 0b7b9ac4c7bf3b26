"""Brings the people's own files up to date with the log, a few at a time and behind everybody's back."""

import asyncio
import logging
from collections.abc import Sequence
from os import stat_result
from time import monotonic

from storage.catalogue import Catalogue
from storage.commit import Commit
from storage.disk import Disk
from storage.place import Place
from storage.port import StorageTrouble
from storage.savelog import SaveLog
from storage.workers import Workers

log = logging.getLogger("afterword.storage")
DELAY = 1.0
"""Seconds after a save until its file is written: whoever goes on talking is written once."""
BATCH = 16
"""People at a time."""
REST = 1.0
"""Rests that many times as long as the last batch took: replies come first."""
QUIET, LONGEST = 0.2, 30.0
"""Waits for so many seconds without a save, for the disk and the processor are theirs who speak; but not longer than
that, nor while the log holds more than BIG bytes."""
BIG = 32_000_000
RETRY = 5.0
"""Seconds until another try where the disk refused."""


class Filing:
    def __init__(
        self, saves: SaveLog, disk: Disk, catalogue: Catalogue, workers: Workers, commit: Commit
    ) -> None:
        self._log, self._disk, self._catalogue = saves, disk, catalogue
        self._workers, self._commit = workers, commit
        self.turn = asyncio.Lock()
        self._later: asyncio.Task[None] | None = None
        self._last_save = 0.0
        self.refused = False
        """The disk did not take a person's file; nothing is lost, for the log has it."""

    def soon(self) -> None:
        """In a moment, unless that is planned already."""
        self._last_save = monotonic()
        if self._later is None:
            self._later = asyncio.create_task(self._in_a_moment())

    async def stop(self) -> None:
        if self._later is not None:
            self._later.cancel()
            await asyncio.wait([self._later])

    async def now(self, rest: float = 0.0, patience: float = 0.0) -> None:
        """Raises StorageTrouble; the log stands then."""
        async with self.turn:
            try:
                await self._file(rest, monotonic() + patience)
            except StorageTrouble:
                self.refused = True
                raise
            self.refused = False

    async def _in_a_moment(self) -> None:
        try:
            await asyncio.sleep(RETRY if self.refused else DELAY)
            await self.now(REST, LONGEST)
        except StorageTrouble as trouble:
            log.error("%s", trouble)
        finally:
            self._later = None
        if len(self._log):
            self.soon()

    async def _quiet(self, until: float) -> None:
        for _ in range(int(LONGEST / QUIET)):
            wait = min(until, self._last_save + QUIET) - monotonic()
            if wait <= 0 or self._log.size > BIG:
                break
            await asyncio.sleep(wait)

    async def _file(self, rest: float, until: float) -> None:
        await self._quiet(until)
        if self._log.page and self._log.page.size:  # else the last try failed, and nothing was saved since
            self._log.turn_page(await self._workers.run(self._log.new_page))
        former = self._log.former()
        owners = self._log.behind(former)
        for at in range(0, len(owners), BATCH):
            await self._quiet(until)
            begun = monotonic()
            await self._file_some(owners[at : at + BATCH])
            await asyncio.sleep(rest * (monotonic() - begun))
        await self._workers.run(self._disk.sync)
        if self._log.page:
            await self._commit.durable(self._log.page)
        self._log.filed(former)

    async def _file_some(self, owners: Sequence[str]) -> None:
        wanted = {owner: versions for owner in owners if (versions := self._log.versions(owner))}
        written = await asyncio.gather(
            *(self._workers.run(self._write, owner, versions) for owner, versions in wanted.items())
        )
        for versions, found in zip(wanted.values(), written, strict=True):
            self._catalogue.filed(versions[-1].entry, found)

    def _write(self, owner: str, versions: Sequence[Place]) -> stat_result:
        return self._disk.write(owner, [place.read() for place in versions])
