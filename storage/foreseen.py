"""What will be saved in a moment if nothing else happens, made ready for the disk while there is time."""

from collections import OrderedDict
from collections.abc import Callable
from typing import NamedTuple
from zlib import crc32

from coach.model import JobSearch
from storage.index import Entry, entry_of
from storage.lines import Known
from storage.versions import successor

MOST = 32_000_000
"""Bytes kept ready."""


class Ready(NamedTuple):
    """The next version of a person as it is stored; `tables`: how they are encoded."""

    saved: JobSearch
    entry: Entry
    content: bytes
    check: int
    tables: Known


Encode = Callable[[JobSearch, Known], bytes]


class Foreseen:
    """Counts only for the very value it was made from."""

    def __init__(self, encode: Encode) -> None:
        self._encode = encode
        self._ready: OrderedDict[str, tuple[JobSearch, Ready]] = OrderedDict()
        self._size = 0

    def put(self, search: JobSearch) -> None:
        """Raises TypeError for what cannot be stored."""
        self.drop(search.owner)
        made = self._made(search)
        self._ready[search.owner] = search, made
        self._size += len(made.content)
        while self._size > MOST:
            self.drop(next(iter(self._ready)))

    def take(self, search: JobSearch) -> Ready:
        """As foreseen, or made now. Raises TypeError."""
        found = self.drop(search.owner) if self._ready else None
        return found[1] if found and found[0] is search else self._made(search)

    def drop(self, owner: str) -> tuple[JobSearch, Ready] | None:
        found = self._ready.pop(owner, None)
        if found:
            self._size -= len(found[1].content)
        return found

    def _made(self, search: JobSearch) -> Ready:
        tables: Known = {}
        saved = successor(search)
        content = self._encode(saved, tables)
        return Ready(saved, entry_of(saved), content, crc32(content), tables)
