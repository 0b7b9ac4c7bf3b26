"""The index in memory kept in step with its copy on the disk."""

import gc
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from os import stat_result
from pathlib import Path

from storage.disk import Disk
from storage.index import GONE, Entry, Index
from storage.journal import Journal
from storage.sealing import Sealer
from storage.stocktaking import take_stock
from storage.workers import Workers


class Catalogue:
    """`index` is read by anybody; changes go through here."""

    def __init__(self, root: Path, sealer: Sealer | None) -> None:
        self._journal = Journal(root, sealer)
        self.index = Index()
        self.unchecked = False
        """The copy on disk was believed as it stood, since the folder had not changed since the last
        close."""

    def start(self, disk: Disk, logged: Iterable[Entry]) -> None:
        """`logged`: of those whose files are out of date; the log knows better."""
        newer = {entry.owner: entry for entry in logged}
        with no_garbage_collection():
            known = self._journal.read()
            self.unchecked = bool(self._journal.stamp) and self._journal.stamp == disk.stamp()
            news: list[Entry] = []
            if not self.unchecked:
                if not disk.read_only:
                    disk.clear_leftovers()
                known, news = take_stock(disk, known, newer)
            older = (entry for entry in known.values() if entry.owner not in newer)
            self.index = Index((*older, *newer.values()))
        if not disk.read_only:
            self._journal.open()
            for entry in news:
                self._journal.add(entry)

    def enter(self, entry: Entry) -> None:
        self.index.put(entry)
        self._journal.add(entry)

    def filed(self, entry: Entry, found: stat_result) -> None:
        """This version stands in that file now; another may have been saved meanwhile."""
        entry = entry.of_file(found)
        self.index.refile(entry)
        self._journal.add(entry)

    def remove(self, owner: str) -> None:
        self.index.remove(owner)
        self._journal.add(Entry(owner, GONE))

    @property
    def wants_rewrite(self) -> bool:
        return self._journal.wants_rewrite(len(self.index))

    @property
    def changed(self) -> bool:
        """Since it was last written as a whole."""
        return self._journal.changes > 0 or not self._journal.stamp

    async def rewrite(self, workers: Workers, stamp: Callable[[], str] | None = None) -> None:
        """One at a time; people may be saved meanwhile, except where a `stamp` says that this is the last
        word."""
        self._journal.turn_page()
        await workers.run(self._journal.rewrite, list(self.index), stamp() if stamp else "")

    def close(self) -> None:
        self._journal.close()


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
