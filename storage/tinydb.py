"""The embedded store: one TinyDB file per person in one folder, and a log of what they do not hold yet; for one
process."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from pathlib import Path

from coach.model import JobSearch
from storage.catalogue import Catalogue
from storage.codec import Rows, decode, lines_of
from storage.commit import Commit
from storage.disk import Disk
from storage.envelope import Unreadable, opened, wrap_lines
from storage.files import plain_trouble
from storage.filing import Filing
from storage.folder import Folder
from storage.foreseen import Foreseen, Ready
from storage.held import Held
from storage.index import Entry
from storage.lock import FolderLock
from storage.port import Damaged, Notice, Shared, Stale, StorageTrouble
from storage.recent import Recent
from storage.savelog import Place, SaveLog
from storage.sealing import Sealer
from storage.sentences import CLOSED, DAMAGED, NOT_A_FOLDER, OPENED_TO_READ
from storage.shared_file import SharedFile
from storage.stocktaking import changed_in_place, entry_from, opened_entry
from storage.versions import check_distinct
from storage.workers import Workers

SHARED, INDEX = "\0shared", "\0index"
"""Names of the locks for what belongs to nobody."""
Written = tuple[Place, Entry | None]
"""Where it stands in the log, and what the index knew before."""
AT_CLOSE = 500
"""People whose files are written at the end; of more, the log holds them for the next start."""


class TinyStorage:
    """Open it with `TinyStorage.open`; whatever waits for the disk does so in a thread."""

    shared_by_processes = False

    def __init__(self, root: Path, sealer: Sealer | None, *, read_only: bool) -> None:
        root = root.expanduser()
        self._sealer = sealer
        self._disk = Disk(Folder(root), sealer, read_only=read_only)
        self._catalogue = Catalogue(root, sealer)
        self._shared = SharedFile(self._disk.folder, sealer)
        self._lock: FolderLock | None = None
        self._held = Held()
        self._recent = Recent()
        self._foreseen = Foreseen(self._content)
        self._workers = Workers()
        self._log = SaveLog(root, sealer)
        self._commit = Commit(self._workers, root)
        self._filing = Filing(self._log, self._disk, self._catalogue, self._workers, self._commit)
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
        await self._held.free([owner])
        entry = self._catalogue.index.get(owner)
        if entry is None:
            return None
        if found := self._recent.get(owner, entry.version):
            return found
        if place := self._log.newest(owner):
            return self._read_from(place)
        return await self._workers.finish(self._load(owner))

    async def save(self, *searches: JobSearch, durable: bool = True) -> tuple[JobSearch, ...]:
        self._check_writable()
        if self._filing.refused:
            await self.file()
        check_distinct(searches)
        await self._held.free([search.owner for search in searches])
        ready, written = self._write(searches)
        self._tidy()
        if durable:
            await self._made_durable(written)
        return tuple(made.saved for made in ready)

    async def foresee(self, search: JobSearch) -> None:
        self._foreseen.put(search)

    async def note(self, owner: str, text: str) -> bool:
        self._check_writable()
        self._log.note(owner, text)
        return True

    async def notes(self) -> dict[str, list[str]]:
        return self._log.noted()

    async def drop_notes(self, owner: str) -> None:
        self._log.drop_notes(owner)

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
        await self._filing.stop()
        await self._workers.all_done()
        if self._lock:
            await self._finish()
        self._let_go()

    async def _load(self, owner: str) -> JobSearch | None:
        async with self._held.all([owner]):
            if place := self._log.newest(owner):
                return self._read_from(place)
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

    def _read_from(self, place: Place) -> JobSearch:
        owner = place.record.owner
        with plain_trouble(self._disk.folder.root):
            data = place.read()
        try:
            search = decode(opened(data, self._sealer, owner))
        except Unreadable:
            raise Damaged(DAMAGED.format(owner=owner, path=place.page.path)) from None
        self._recent.put(search)
        return search

    def _write(self, searches: Sequence[JobSearch]) -> tuple[list[Ready], list[Written]]:
        """In one breath. Others see the new versions before they are on the disk: whatever they make of them comes
        behind them in the log, and so never gets there alone."""
        for search in searches:
            self._expect(search)
        ready = [self._foreseen.take(search) for search in searches]
        places = self._log.append([(made.entry, made.content) for made in ready])
        written: list[Written] = []
        for made, place in zip(ready, places, strict=True):
            written.append((place, self._catalogue.index.get(made.saved.owner)))
            self._catalogue.index.put(place.entry)
            self._recent.put(made.saved, made.rows)
        return ready, written

    def _content(self, search: JobSearch, fresh: Rows) -> bytes:
        known = self._recent.rows(search.owner)
        return wrap_lines(lines_of(search, known, fresh), self._sealer, search.owner)

    async def _made_durable(self, written: Sequence[Written]) -> None:
        try:
            await self._commit.durable(written[0][0].page)
        except StorageTrouble:
            self._log.take_back([place for place, _ in written])
            for place, before in written:
                self._catalogue.index.take_back(place.entry, before)
                self._recent.drop(place.record.owner)
            raise

    async def _delete(self, owner: str) -> None:
        """The log goes last: a deletion cut short leaves the person whole, and can be asked for again."""
        async with self._filing.turn, self._held.all([owner]):
            await self._workers.run(self._disk.delete, owner)
            with plain_trouble(self._disk.folder.root):
                for page in self._log.forget(owner):
                    await self._workers.run(page.sync)
            self._catalogue.remove(owner)
            self._recent.drop(owner)
            self._foreseen.drop(owner)
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
        if self._lock and not self._closed:
            if len(self._log):
                self._filing.soon()
            if self._catalogue.wants_rewrite:
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
                if owner in self._log:
                    continue
                entry = await self._workers.run(
                    opened_entry, self._disk, owner, self._catalogue.index.get(owner)
                )
                self._recent.drop(owner)
                if entry is not None:
                    self._catalogue.enter(entry)

    async def _finish(self) -> None:
        """The files are the whole truth after an orderly end, unless there are too many to write or no room."""
        if len(self._log) <= AT_CLOSE:
            try:
                await self._filing.now()
            except StorageTrouble:
                return
            if self._catalogue.changed:
                await self._catalogue.rewrite(self._workers, self._disk.stamp)

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
