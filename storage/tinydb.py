"""The embedded store: one TinyDB file per person in one folder, and a log of what they do not hold yet; for one
process."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

from coach.model import JobSearch
from storage.catalogue import Catalogue
from storage.commit import Commit
from storage.disk import Disk
from storage.files import plain_trouble
from storage.filing import Filing
from storage.folder import Folder
from storage.held import Held
from storage.lock import FolderLock
from storage.port import Notice, Shared, Stale, StorageTrouble
from storage.reading import Reading
from storage.recent import Recent
from storage.savelog import SaveLog
from storage.sealing import Sealer
from storage.sentences import CLOSED, NOT_A_FOLDER, OPENED_TO_READ
from storage.shared_file import SharedFile
from storage.upkeep import Upkeep
from storage.versions import check_distinct
from storage.workers import Workers
from storage.writing import Writing

SHARED = "\0shared"
"""Name of a lock that belongs to nobody."""


class TinyStorage:
    """Open it with `TinyStorage.open`; whatever waits for the disk does so in a thread."""

    shared_by_processes = False
    takes_notes = True

    def __init__(self, root: Path, sealer: Sealer | None, *, read_only: bool) -> None:
        root = root.expanduser()
        self._disk = Disk(Folder(root), sealer, read_only=read_only)
        self._catalogue = Catalogue(root, sealer)
        self._shared = SharedFile(self._disk.folder, sealer)
        self._lock: FolderLock | None = None
        self._held = Held()
        self._recent = Recent()
        self._workers = Workers()
        self._log = SaveLog(root, sealer)
        self._commit = Commit(self._workers, root)
        self._writing = Writing(self._log, self._catalogue, self._recent, self._commit, sealer)
        self._filing = Filing(self._log, self._disk, self._catalogue, self._workers, self._commit)
        around = (self._disk, self._log, self._catalogue, self._recent, self._held, self._workers)
        self._reading = Reading(*around, sealer)
        self._upkeep = Upkeep(*around, self._filing)
        self._closed = False

    @classmethod
    async def open(
        cls, root: Path, sealer: Sealer | None = None, *, read_only: bool = False
    ) -> "TinyStorage":
        """Raises StorageTrouble: no folder, not writable, another process is using it, another key."""
        store = cls(root, sealer, read_only=read_only)
        try:
            await store._workers.run(store._start)
        except BaseException:
            store._let_go()
            raise
        store._upkeep.begin()
        store._tidy()
        return store

    async def load(self, owner: str) -> JobSearch | None:
        self._check_open()
        return await self._reading.load(owner)

    async def save(self, *searches: JobSearch, durable: bool = True) -> tuple[JobSearch, ...]:
        self._check_writable()
        if self._filing.refused:
            await self.file()
        check_distinct(searches)
        await self._held.free([search.owner for search in searches])
        saved, written = self._writing.append(searches)
        self._tidy()
        if durable:
            await self._writing.made_durable(written)
        return saved

    async def secure(self) -> None:
        self._check_open()
        for page in self._log.unsynced():
            await self._commit.durable(page)

    async def foresee(self, search: JobSearch) -> None:
        self._writing.foreseen.put(search)

    async def note(self, *notes: tuple[str, str]) -> None:
        self._check_writable()
        self._log.note(notes)

    async def notes(self) -> dict[str, list[str]]:
        return self._log.notes.by_owner()

    async def drop_notes(self, owner: str) -> None:
        self._log.notes.drop(owner)

    async def delete(self, owner: str) -> None:
        self._check_writable()
        await self._workers.finish(self._delete(owner))

    async def owners(self) -> AsyncIterator[str]:
        for entry in self._catalogue.index:
            yield entry.owner

    async def due(self, now: datetime, limit: int = 100) -> list[str]:
        return self._catalogue.index.due(now, limit)

    async def next_due(self) -> datetime | None:
        return self._catalogue.index.next_due()

    async def wake(self) -> None:
        await asyncio.Event().wait()

    async def resolve(self, address: str) -> str | None:
        return self._catalogue.index.resolve(address)

    async def shared(self, name: str) -> Shared | None:
        return self._shared.values.get(name)

    async def shared_names(self) -> list[str]:
        return sorted(self._shared.values)

    async def share(self, name: str, value: str, version: int) -> Shared:
        self._check_writable()
        return await self._workers.finish(self._share(name, value, version))

    def notices(self) -> list[Notice]:
        told, self._disk.notices = self._disk.notices, []
        return told

    async def file(self) -> None:
        """Brings the people's own files up to date, which otherwise happens soon after a save."""
        await self._workers.finish(self._filing.now())

    async def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        await self._upkeep.stop()
        if self._lock:
            await self._upkeep.finish()
        self._let_go()

    async def _delete(self, owner: str) -> None:
        """The log goes last: a deletion cut short leaves the person whole, and can be asked for again."""
        async with self._filing.turn, self._held.all([owner]):
            await self._workers.run(self._disk.delete, owner)
            with plain_trouble(self._disk.folder.root):
                for page in self._log.forget(owner):
                    await self._workers.run(page.sync)
            self._catalogue.remove(owner)
            self._recent.drop(owner)
            self._writing.foreseen.drop(owner)
        await self._upkeep.rewrite_index(even_if_small=True)

    async def _share(self, name: str, value: str, version: int) -> Shared:
        async with self._held.all([SHARED]):
            former = self._shared.values.get(name)
            if (former.version if former else 0) != version:
                raise Stale(name)
            shared = Shared(value, version + 1)
            await self._workers.run(self._shared.write, {**self._shared.values, name: shared})
            return shared

    def _tidy(self) -> None:
        if self._lock and not self._closed:
            self._upkeep.soon()

    def _check_open(self) -> None:
        if self._closed:
            raise StorageTrouble(CLOSED)

    def _check_writable(self) -> None:
        self._check_open()
        if self._disk.read_only:
            raise StorageTrouble(OPENED_TO_READ)

    def _start(self) -> None:
        folder = self._disk.folder
        with plain_trouble(folder.root):
            if folder.root.exists() and not folder.root.is_dir():
                raise StorageTrouble(NOT_A_FOLDER.format(path=folder.root))
            if not self._disk.read_only:
                folder.make()
                self._lock = FolderLock(folder.root)
            if not folder.people.exists():
                return
            self._shared.read()
            self._log.recover()
            self._catalogue.start(self._disk, self._log.entries())
            if not self._disk.read_only:
                self._log.open()

    def _let_go(self) -> None:
        self._workers.stop()
        self._log.close()
        self._catalogue.close()
        if self._lock:
            self._lock.release()
