"""The embedded store: one TinyDB file per person in one folder, for one process."""

import asyncio
import gc
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from coach.model import JobSearch
from storage.codec import search_of
from storage.disk import Disk
from storage.files import plain_trouble
from storage.folder import Folder
from storage.held import Held
from storage.index import GONE, Entry, Index, entry_of
from storage.journal import Journal
from storage.lock import FolderLock
from storage.port import Notice, Shared, Stale, StorageTrouble
from storage.recent import Recent
from storage.sealing import Sealer
from storage.sentences import CLOSED, NOT_A_FOLDER, OPENED_TO_READ
from storage.shared_file import SharedFile
from storage.stocktaking import entry_from, take_stock
from storage.versions import successors

T = TypeVar("T")
P = ParamSpec("P")

SHARED, INDEX = "\0shared", "\0index"
"""Names of the locks for what belongs to nobody."""

THREADS = 8
"""Saves of different people that may wait for the disk at the same time."""


@contextmanager
def no_garbage_collection() -> Iterator[None]:
    """Counting 100,000 new entries over and over would take a third of the time that a start needs."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


class TinyStorage:
    """Open it with `TinyStorage.open`; every file operation runs in a thread."""

    def __init__(self, root: Path, sealer: Sealer | None, *, read_only: bool) -> None:
        root = root.expanduser()
        folder = Folder(root)
        self._disk = Disk(folder, sealer, read_only=read_only)
        self._journal = Journal(root, sealer)
        self._shared = SharedFile(folder, sealer)
        self._index = Index()
        self._lock: FolderLock | None = None
        self._held = Held()
        self._recent = Recent()
        self._threads = ThreadPoolExecutor(THREADS, "afterword-storage")
        self._under_way: set[asyncio.Task[Any]] = set()
        self._closed = False

    @classmethod
    async def open(
        cls, root: Path, sealer: Sealer | None = None, *, read_only: bool = False
    ) -> "TinyStorage":
        """Raises StorageTrouble: no folder, not writable, another process is using it, another key."""
        store = cls(root, sealer, read_only=read_only)
        try:
            with no_garbage_collection():
                await store._run(store._start)
            store._tidy()
        except BaseException:
            store._let_go()
            raise
        return store

    async def load(self, owner: str) -> JobSearch | None:
        self._check_open()
        async with self._held.all([owner]):
            entry = self._index.get(owner)
            if entry is None:
                return None
            if found := self._recent.get(owner, entry.version):
                return found
        return await self._finish(self._load(owner))

    async def save(self, *searches: JobSearch) -> tuple[JobSearch, ...]:
        self._check_writable()
        return await self._finish(self._save(searches))

    async def delete(self, owner: str) -> None:
        self._check_writable()
        await self._finish(self._delete(owner))

    async def owners(self) -> AsyncIterator[str]:
        for entry in self._index:
            yield entry.owner

    async def due(self, now: datetime, limit: int = 100) -> list[str]:
        return self._index.due(now, limit)

    async def next_due(self) -> datetime | None:
        return self._index.next_due()

    async def wake(self) -> None:
        await asyncio.Event().wait()

    async def resolve(self, address: str) -> str | None:
        return self._index.resolve(address)

    async def shared(self, name: str) -> Shared | None:
        return self._shared.values.get(name)

    async def shared_names(self) -> list[str]:
        return sorted(self._shared.values)

    async def share(self, name: str, value: str, version: int) -> Shared:
        self._check_writable()
        return await self._finish(self._share(name, value, version))

    def notices(self) -> list[Notice]:
        told, self._disk.notices = self._disk.notices, []
        return told

    async def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        while self._under_way:
            await asyncio.wait(self._under_way)
        if self._lock and self._journal.changes:
            await self._rewrite_index()
        self._let_go()

    async def _load(self, owner: str) -> JobSearch | None:
        async with self._held.all([owner]):
            entry = self._index.get(owner)
            read = await self._run(self._disk.read, owner, entry.version if entry else 0)
            if read is None:
                self._index.remove(owner)
                return None
            search = search_of(read[0])
            if entry is None or search.version != entry.version:
                self._enter(entry_from(owner, *read))
            self._recent.put(search)
            return search

    async def _save(self, searches: tuple[JobSearch, ...]) -> tuple[JobSearch, ...]:
        saved = successors(searches)
        async with self._held.all(search.owner for search in searches):
            for search in searches:
                self._expect(search)
            files = await self._run(self._disk.write, saved)
            for search, found in zip(saved, files, strict=True):
                self._enter(entry_of(search, found))
                self._recent.put(search)
        self._tidy()
        return saved

    async def _delete(self, owner: str) -> None:
        async with self._held.all([owner]):
            await self._run(self._disk.delete, owner)
            self._index.remove(owner)
            self._recent.drop(owner)
            self._journal.add(Entry(owner, GONE))
        await self._rewrite_index()

    async def _share(self, name: str, value: str, version: int) -> Shared:
        async with self._held.all([SHARED]):
            former = self._shared.values.get(name)
            if (former.version if former else 0) != version:
                raise Stale(name)
            shared = Shared(value, version + 1)
            await self._run(self._shared.write, {**self._shared.values, name: shared})
            return shared

    def _tidy(self) -> None:
        if self._lock and self._journal.wants_rewrite(len(self._index)):
            self._begin(self._rewrite_index())

    async def _rewrite_index(self) -> None:
        async with self._held.all([INDEX]):
            self._journal.turn_page()
            await self._run(self._journal.rewrite, list(self._index))

    def _enter(self, entry: Entry) -> None:
        self._index.put(entry)
        self._journal.add(entry)

    def _expect(self, search: JobSearch) -> None:
        entry = self._index.get(search.owner)
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
                self._disk.finish_together()
            if not folder.people.exists():
                return
            self._shared.read()
            stock = take_stock(self._disk, self._journal.read())
            self._index = Index(stock.entries)
            if self._lock:
                self._journal.open()
                for entry in stock.news:
                    self._journal.add(entry)

    def _let_go(self) -> None:
        self._threads.shutdown()
        self._journal.close()
        if self._lock:
            self._lock.release()

    async def _run(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        return await asyncio.get_running_loop().run_in_executor(
            self._threads, lambda: function(*args, **kwargs)
        )

    async def _finish(self, work: Coroutine[Any, Any, T]) -> T:
        """Carried to its end even if the caller is cancelled: a file written is a file indexed."""
        return await asyncio.shield(self._begin(work))

    def _begin(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        task = asyncio.create_task(work)
        self._under_way.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._under_way.discard(task)
        if not task.cancelled():
            task.exception()  # fetched here as well: the caller may have been cancelled
