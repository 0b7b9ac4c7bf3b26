"""Loads one person: from memory, from the log, or from their own file."""

from coach.model import JobSearch
from storage.catalogue import Catalogue
from storage.codec import decode
from storage.disk import Disk
from storage.envelope import Unreadable, opened
from storage.files import plain_trouble
from storage.held import Held
from storage.place import Place
from storage.port import Damaged
from storage.recent import Recent
from storage.savelog import SaveLog
from storage.sealing import Sealer
from storage.sentences import DAMAGED
from storage.stocktaking import entry_from
from storage.workers import Workers


class Reading:
    def __init__(
        self,
        disk: Disk,
        log: SaveLog,
        catalogue: Catalogue,
        recent: Recent,
        held: Held,
        workers: Workers,
        sealer: Sealer | None,
    ) -> None:
        self._disk, self._log, self._catalogue = disk, log, catalogue
        self._recent, self._held, self._workers = recent, held, workers
        self._sealer = sealer

    async def load(self, owner: str) -> JobSearch | None:
        """None for somebody unknown. Raises like the port."""
        await self._held.free([owner])
        entry = self._catalogue.index.get(owner)
        if entry is None:
            return None
        if found := self._recent.get(owner, entry.version):
            return found
        if place := self._log.newest(owner):
            return self._from_log(place)
        return await self._workers.finish(self._from_file(owner))

    def _from_log(self, place: Place) -> JobSearch:
        owner = place.record.owner
        with plain_trouble(self._disk.folder.root):
            data = place.read()
        try:
            search = decode(opened(data, self._sealer, owner))
        except Unreadable:
            raise Damaged(DAMAGED.format(owner=owner, path=place.page.path)) from None
        self._recent.put(search)
        return search

    async def _from_file(self, owner: str) -> JobSearch | None:
        async with self._held.all([owner]):
            if place := self._log.newest(owner):
                return self._from_log(place)
            entry = self._catalogue.index.get(owner)
            read = await self._workers.run(self._disk.read, owner, entry.version if entry else 0)
            if read is None:
                self._catalogue.remove(owner)
                return None
            search = decode(read[0])
            if entry is None or search.version != entry.version:
                self._catalogue.enter(entry_from(owner, *read))
            self._recent.put(search)
            return search
