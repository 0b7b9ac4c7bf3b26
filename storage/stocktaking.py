"""The index at start: every entry checked against its file by name, time and size; only what changed is
opened."""

import logging
import os
from collections.abc import Iterator

import msgspec

from storage.disk import Disk
from storage.folder import SUFFIX, owner_of
from storage.index import Entry
from storage.journal import Known
from storage.port import StorageTrouble
from storage.upgrades import Tables

log = logging.getLogger("afterword.storage")

UNREADABLE = -2
"""Version of an entry whose file could not be read: listed, never due, never saved over."""


def take_stock(disk: Disk, known: Known) -> tuple[list[Entry], int]:
    """All people, and how many entries were out of date."""
    entries: list[Entry] = []
    stale: list[str] = []
    for owner, found in _files(disk):
        entry = known.pop(owner, None)
        if entry is not None and entry.matches(found):
            entries.append(entry)
        else:
            stale.append(owner)
            if entry is not None:
                known[owner] = entry
    lost = [owner for owner in known if disk.folder.person_before(owner).exists()]
    opened = [opened_entry(disk, owner, known.get(owner)) for owner in dict.fromkeys(stale + lost)]
    return entries + [entry for entry in opened if entry], len(opened) + len(known)


def opened_entry(disk: Disk, owner: str, former: Entry | None) -> Entry | None:
    """Read from the person's own file; one that cannot be read keeps its former addresses."""
    try:
        read = disk.read(owner, former.version if former else 0)
    except StorageTrouble as trouble:
        log.error("person %s: %s", owner, trouble)
        return Entry(owner, UNREADABLE, None, former.addresses if former else ())
    return entry_from(owner, *read) if read else None


def entry_from(owner: str, tables: Tables, found: os.stat_result) -> Entry:
    """The row `about` has the same form in every shape, so that newer data is indexed as well."""
    about = {**tables["about"]["1"], "owner": owner}
    wanted = [about["owner"], about["version"], about["next_due"], about["addresses"]]
    return msgspec.convert([*wanted, found.st_ino, found.st_mtime_ns, found.st_size], Entry)


def _files(disk: Disk) -> Iterator[tuple[str, os.stat_result]]:
    with os.scandir(disk.folder.people) as files:
        for file in files:
            if file.name.endswith(SUFFIX):
                yield owner_of(file.name), file.stat()
