"""One person's TinyDB database: a file of its own, with every table in it, written whole, once per save."""

import os
from pathlib import Path
from typing import Any

from tinydb import TinyDB
from tinydb.storages import Storage as TinyStorageClass

from storage.envelope import opened, unwrap, wrap
from storage.files import put_in_place, sync_folder, write_beside
from storage.sealing import Sealer
from storage.upgrades import Tables


class SafeFile(TinyStorageClass):
    """TinyDB's two methods over a file that is replaced, never changed: no crash leaves half of one.

    `read` raises envelope.Unreadable for damaged bytes; `write` is on the disk when it returns."""

    def __init__(self, path: Path, *, previous: Path | None, sealer: Sealer | None, context: str) -> None:
        self.path, self.previous = path, previous
        self._sealer, self._context = sealer, context

    def read(self) -> Tables | None:
        try:
            return unwrap(self.path.read_bytes(), self._sealer, self._context)
        except FileNotFoundError:
            return None

    def read_plain(self) -> bytes:
        """The JSON in it. Raises FileNotFoundError and envelope.Unreadable."""
        return opened(self.path.read_bytes(), self._sealer, self._context)

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        self.prepare(data)
        self.finish()
        sync_folder(self.path.parent)

    def prepare(self, tables: Tables) -> None:
        """Nothing has changed yet when this fails for want of room."""
        write_beside(self.path, wrap(tables, self._sealer, self._context))

    def finish(self) -> os.stat_result:
        """What was prepared is the data now; the caller makes it durable by syncing the folder."""
        return put_in_place(self.path, self.previous)


def open_file(path: Path, previous: Path | None, sealer: Sealer | None, context: str) -> TinyDB:
    """A TinyDB like any other: `open_file(...).table("contacts").all()`; insert by insert it would write the
    file each time, so the stores hand it all tables at once."""
    return TinyDB(path, previous=previous, sealer=sealer, context=context, storage=SafeFile)
