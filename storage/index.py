"""What is known of every person without opening their file: version, next-due time, addresses, and which file
it was."""

import os
from collections.abc import Iterable, Iterator
from datetime import datetime

import msgspec

from coach.model import JobSearch, next_due
from storage.due import DueTimes


class Entry(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One person. `inode`, `modified` (ns) and `size` name the very file it was read from."""

    owner: str
    version: int
    due: datetime | None = None
    addresses: tuple[str, ...] = ()
    inode: int = 0
    modified: int = 0
    size: int = 0

    def matches(self, found: os.stat_result) -> bool:
        """False: the file was replaced since, whoever did it."""
        return (self.inode, self.modified, self.size) == (found.st_ino, found.st_mtime_ns, found.st_size)

    def of_file(self, found: os.stat_result) -> "Entry":
        return Entry(
            self.owner, self.version, self.due, self.addresses, found.st_ino, found.st_mtime_ns, found.st_size
        )


GONE = -1
"""Version of an entry that says: this person was deleted."""


def entry_of(search: JobSearch) -> Entry:
    """Of a version that is in no file yet."""
    return Entry(search.owner, search.version, next_due(search), search.addresses)


class Index:
    """Every change costs the same, however many people there are."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self._entries = {entry.owner: entry for entry in entries}
        self._owner_of = {address: e.owner for e in self._entries.values() for address in e.addresses}
        self._due = DueTimes((e.due, e.owner) for e in self._entries.values() if e.due is not None)

    def __iter__(self) -> Iterator[Entry]:
        """A copy: people may come and go meanwhile."""
        return iter(list(self._entries.values()))

    def __len__(self) -> int:
        return len(self._entries)

    def get(self, owner: str) -> Entry | None:
        return self._entries.get(owner)

    def put(self, entry: Entry) -> Entry | None:
        """Returns what was known before."""
        former = self._entries.get(entry.owner)
        if former and former.addresses != entry.addresses:
            self._forget_addresses(former)
        self._owner_of.update(dict.fromkeys(entry.addresses, entry.owner))
        self._entries[entry.owner] = entry
        self._due.put(entry.owner, entry.due)
        return former

    def refile(self, entry: Entry) -> None:
        """The same version, found in a file now."""
        if (present := self._entries.get(entry.owner)) and present.version == entry.version:
            self._entries[entry.owner] = entry

    def take_back(self, entry: Entry, former: Entry | None) -> None:
        """It was not saved after all; where another stands on it, that one's own failure or the next load sets it
        right."""
        if (present := self._entries.get(entry.owner)) and present.version == entry.version:
            self.remove(entry.owner)
            if former is not None:
                self.put(former)

    def remove(self, owner: str) -> None:
        if former := self._entries.pop(owner, None):
            self._forget_addresses(former)
            self._due.put(owner, None)

    def resolve(self, address: str) -> str | None:
        return self._owner_of.get(address)

    def due(self, now: datetime, limit: int) -> list[str]:
        return self._due.until(now, limit)

    def next_due(self) -> datetime | None:
        return self._due.earliest()

    def _forget_addresses(self, entry: Entry) -> None:
        for address in entry.addresses:
            if self._owner_of.get(address) == entry.owner:
                del self._owner_of[address]
