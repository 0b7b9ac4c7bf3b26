"""The embedded store: one TinyDB file per person in one folder, for one process."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

from coach.model import JobSearch
from storage.catalogue import Catalogue
from storage.codec import search_of
from storage.disk import Disk
from storage.files import plain_trouble
from storage.folder import Folder
from storage.held import Held
from storage.index import entry_of
from storage.lock import FolderLock
from storage.port import Notice, Shared, Stale, StorageTrouble
from storage.recent import Recent
from storage.sealing import Sealer
from storage.sentences import CLOSED, NOT_A_FOLDER, OPENED_TO_READ
from storage.shared_file import SharedFile
from storage.stocktaking import changed_in_place, entry_from, opened_entry
from storage.versions import successors
from storage.workers import Workers

SHARED, INDEX = "\0shared", "\0index"
"""Names of the locks for what belongs to nobody."""


class TinyStorage:
    """Open it with `TinyStorage.open`; every file operation runs in a thread."""

    def __init__(self, root: Path, sealer: Sealer | None, *, read_only: bool) -> None:
        root = root.expanduser()
        self._disk = Disk(Folder(root), sealer, read_only=read_only)
        self._catalogue = Catalogue(root, sealer)
        self._shared = SharedFile(self._disk.folder, sealer)
        self._lock: FolderLock | None = None
        self._held = Held()
        self._recent = Recent()
        self._workers = Workers()
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
        if store._catalogue.unchecked:
            store._workers.begin(store._check())
        store._tidy()
        return store

    async def load(self, owner: str) -> JobSearch | None:
        self._check_open()
        async with self._held.all([owner]):
            entry = self._catalogue.index.get(owner)
            if entry is None:
                return None
            if found := self._recent.get(owner, entry.version):
                return found
        return await self._workers.finish(self._load(owner))

    async def save(self, *searches: JobSearch) -> tuple[JobSearch, ...]:
        self._check_writable()
        return await self._workers.finish(self._save(searches))

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

    async def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        await self._workers.all_done()
        if self._lock and self._catalogue.changed:
            await self._catalogue.rewrite(self._workers, self._disk.stamp)
        self._let_go()

    async def _load(self, owner: str) -> JobSearch | None:
        async with self._held.all([owner]):
            entry = self._catalogue.index.get(owner)
            read = await self._workers.run(self._disk.read, owner, entry.version if entry else 0)
            if read is None:
                self._catalogue.remove(owner)
                return None
            search = search_of(read[0])
            if entry is None or search.version != entry.version:
                self._catalogue.enter(entry_from(owner, *read))
            self._recent.put(search)
            return search

    async def _save(self, searches: tuple[JobSearch, ...]) -> tuple[JobSearch, ...]:
        saved = successors(searches)
        async with self._held.all(search.owner for search in searches):
            for search in searches:
                self._expect(search)
            files = await self._workers.run(self._disk.write, saved)
            for search, found in zip(saved, files, strict=True):
                self._catalogue.enter(entry_of(search, found))
                self._recent.put(search)
        self._tidy()
        return saved

    async def _delete(self, owner: str) -> None:
        async with self._held.all([owner]):
            await self._workers.run(self._disk.delete, owner)
            self._catalogue.remove(owner)
            self._recent.drop(owner)
        await self._rewrite_index(even_if_small=True)

    async def _share(self, name: str, value: str, version: int) -> Shared:
        async with self._held.all([SHARED]):
            former = self._shared.values.get(name)
            if (former.version if former else 0) != version:
                raise Stale(name)
            shared = Shared(value, version + 1)
            await self._workers.run(self._shared.write, {**self._shared.values, name: shared})
            return shared

    def _tidy(self) -> None:
        if self._lock and self._catalogue.wants_rewrite:
            self._workers.begin(self._rewrite_index(even_if_small=False))

    async def _rewrite_index(self, *, even_if_small: bool) -> None:
        async with self._held.all([INDEX]):
            if even_if_small or self._catalogue.wants_rewrite:
                await self._catalogue.rewrite(self._workers)

    async def _check(self) -> None:
        """Files overwritten in place while nobody ran, such as a backup put back, are noticed soon after the
        start."""
        changed = await self._workers.run(
            changed_in_place, self._disk, self._catalogue.index, lambda: self._closed
        )
        for owner in changed:
            async with self._held.all([owner]):
                entry = await self._workers.run(
                    opened_entry, self._disk, owner, self._catalogue.index.get(owner)
                )
                self._recent.drop(owner)
                if entry is not None:
                    self._catalogue.enter(entry)

    def _expect(self, search: JobSearch) -> None:
        entry = self._catalogue.index.get(search.owner)
        if (entry.version if entry else 0) != search.version:
            raise Stale(search.owner)

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
                self._disk.together.finish()
            if not folder.people.exists():
                return
            self._shared.read()
            self._catalogue.start(self._disk)

    def _let_go(self) -> None:
        self._workers.stop()
        self._catalogue.close()
        if self._lock:
            self._lock.release()
