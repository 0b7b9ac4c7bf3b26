"""What the store does for itself, behind everybody's back: files brought up to date, the index written anew, files checked
that somebody else put there."""

from storage.catalogue import Catalogue
from storage.disk import Disk
from storage.filing import Filing
from storage.held import Held
from storage.port import StorageTrouble
from storage.recent import Recent
from storage.savelog import SaveLog
from storage.stocktaking import changed_in_place, opened_entry
from storage.workers import Workers

INDEX = "\0index"
"""Name of a lock that belongs to nobody."""
AT_CLOSE = 500
"""People whose files are written at the end; of more, the log holds them for the next start."""


class Upkeep:
    def __init__(
        self,
        disk: Disk,
        log: SaveLog,
        catalogue: Catalogue,
        recent: Recent,
        held: Held,
        workers: Workers,
        filing: Filing,
    ) -> None:
        self._disk, self._log, self._catalogue = disk, log, catalogue
        self._recent, self._held, self._workers, self._filing = recent, held, workers, filing
        self._ended = False

    def begin(self) -> None:
        """After a start."""
        if self._catalogue.unchecked:
            self._workers.begin(self._check())

    def soon(self) -> None:
        """Something was saved."""
        if len(self._log):
            self._filing.soon()
        if self._catalogue.wants_rewrite:
            self._workers.begin(self.rewrite_index(even_if_small=False))

    async def rewrite_index(self, *, even_if_small: bool) -> None:
        async with self._held.all([INDEX]):
            if even_if_small or self._catalogue.wants_rewrite:
                await self._catalogue.rewrite(self._workers)

    async def stop(self) -> None:
        self._ended = True
        await self._filing.stop()
        await self._workers.all_done()

    async def finish(self) -> None:
        """The files are the whole truth after an orderly end, unless there are too many to write or no room."""
        if len(self._log) <= AT_CLOSE:
            try:
                await self._filing.now()
            except StorageTrouble:
                return
            if self._catalogue.changed:
                await self._catalogue.rewrite(self._workers, self._disk.stamp)

    async def _check(self) -> None:
        """Files overwritten in place while nobody ran, such as a backup put back, are noticed soon after the
        start."""
        changed = await self._workers.run(
            changed_in_place, self._disk, self._catalogue.index, lambda: self._ended
        )
        for owner in changed:
            async with self._held.all([owner]):
                if owner in self._log:
                    continue
                entry = await self._workers.run(
                    opened_entry, self._disk, owner, self._catalogue.index.get(owner)
                )
                self._recent.drop(owner)
                if entry is not None:
                    self._catalogue.enter(entry)
