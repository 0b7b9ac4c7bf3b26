"""The index at start: every entry checked against its file by name, time and size; only what changed is
opened."""

import logging
import os
import time
from collections.abc import Callable, Container

import msgspec

from storage.codec import about_of
from storage.disk import Disk
from storage.envelope import KeyTrouble
from storage.index import GONE, Entry, Index
from storage.journal import Known
from storage.port import StorageTrouble

log = logging.getLogger("afterword.storage")

BREATH, PAUSE = 500, 0.005
"""After so many files the check rests for so many seconds."""

UNREADABLE = -2
"""Version of an entry whose file could not be read: listed, never due, never saved over."""


def take_stock(disk: Disk, known: Known, newer: Container[str] = ()) -> tuple[Known, list[Entry]]:
    """Everybody there is, and what the index on disk did not know yet; the files of those who are in `newer` are
    left alone."""
    current: Known = {}
    stale: list[str] = []
    for owner, found in disk.files():
        entry = known.get(owner)
        if entry is not None and entry.matches(found):
            current[owner] = entry
        elif owner not in newer:
            stale.append(owner)
    missing = {o for o in known.keys() - current.keys() - set(stale) if o not in newer}
    opened = [opened_entry(disk, owner, known.get(owner)) for owner in (*stale, *missing)]
    there = {entry.owner: entry for entry in opened if entry is not None}
    gone = [Entry(owner, GONE) for owner in missing - there.keys()]
    return current | there, [*there.values(), *gone]


def changed_in_place(disk: Disk, index: Index, stopped: Callable[[], bool]) -> list[str]:
    """Owners whose file is not the one that was indexed; slowly, since everybody else is at work
    meanwhile."""
    changed: list[str] = []
    for n, (owner, found) in enumerate(disk.files()):
        entry = index.get(owner)
        if entry is None or not entry.matches(found):
            changed.append(owner)
        if n % BREATH == 0:
            if stopped():
                break
            time.sleep(PAUSE)
    return changed


def opened_entry(disk: Disk, owner: str, former: Entry | None) -> Entry | None:
    """Read from the person's own file; one that cannot be read keeps its former addresses. Raises KeyTrouble,
    because then nobody can be read."""
    try:
        read = disk.read(owner, former.version if former else 0)
        return entry_from(owner, *read) if read else None
    except KeyTrouble:
        raise
    except (StorageTrouble, msgspec.ValidationError) as trouble:
        log.error("person %s: %s", owner, trouble)
        return Entry(owner, UNREADABLE, None, former.addresses if former else ())


def entry_from(owner: str, plain: bytes, found: os.stat_result) -> Entry:
    """The row `about` has the same form in every shape, so that newer data is indexed as well."""
    row = about_of(plain)
    wanted = [owner, row.get("version"), row.get("next_due"), row.get("addresses")]
    return msgspec.convert([*wanted, found.st_ino, found.st_mtime_ns, found.st_size], Entry)
