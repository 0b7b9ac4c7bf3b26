"""The index on disk: a base written now and then, and a line for each change since. All of it may be lost.

Every entry names the very file it was read from, so that an entry that is missing or out of date is noticed
at start and only that person's file is opened: nothing here needs an fsync, and a save costs one line."""

import os
from base64 import b64decode, b64encode
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from zlib import crc32

import msgspec

from storage.envelope import Unreadable, digest, sealed, unsealed
from storage.files import beside
from storage.index import GONE, Entry
from storage.port import StorageTrouble
from storage.sealing import Sealer

FORMAT = b"afterword-index-1 "
CONTEXT = "index"
SLACK, SHARE = 10_000, 4
"""The base is written anew after 10,000 changes and one for every fourth person: a constant cost per
change."""

EMPTY_LOG = 1
"""Lines that an empty log counts as."""

Known = dict[str, Entry]


class Journal:
    def __init__(self, root: Path, sealer: Sealer | None) -> None:
        self._base, self._old, self._log = root / "index", root / "index.old.log", root / "index.log"
        self._sealer = sealer
        self._file: int | None = None
        self.changes = 0
        self.stamp = ""
        """Of the folder at the last orderly close, when the base is the whole truth; empty otherwise."""

    def read(self) -> Known:
        """Whatever can be read; what cannot is left out."""
        known: Known = {}
        with suppress(OSError, Unreadable, StorageTrouble, msgspec.MsgspecError):
            known = {entry.owner: entry for entry in self._read_base()}
        for path in (self._old, self._log):
            with suppress(OSError):
                lines = path.read_bytes().split(b"\n")
                self.changes += len(lines)
                for line in lines:
                    self._replay(line, known)
        if self.changes > EMPTY_LOG:
            self.stamp = ""
        return known

    def open(self) -> None:
        self._file = os.open(self._log, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o600)

    def add(self, entry: Entry) -> None:
        """Never fails: a line that found no room makes that one entry out of date, which the next start
        notices."""
        self.changes += 1
        line = msgspec.json.encode(entry)
        if self._sealer:
            line = b64encode(sealed(line, self._sealer, CONTEXT))
        if self._file is not None:
            with suppress(OSError):
                os.write(self._file, b"\n%08x %s" % (crc32(line), line))

    def wants_rewrite(self, people: int) -> bool:
        return self.changes > SLACK + people // SHARE

    def turn_page(self) -> None:
        """From here on changes go to a new log; `rewrite` then makes the former one superfluous."""
        self.close()
        with suppress(OSError):
            self._log.replace(self._old)
        self.changes, self.stamp = 0, ""
        with suppress(OSError):
            self.open()

    def rewrite(self, entries: Iterable[Entry], stamp: str = "") -> None:
        """Where it finds no room, the former base and the logs still stand."""
        with suppress(OSError):
            self._write_base(entries, stamp)
            self._old.unlink(missing_ok=True)

    def _write_base(self, entries: Iterable[Entry], stamp: str) -> None:
        lines = b"\n".join((stamp.encode(), *(msgspec.json.encode(entry) for entry in entries)))
        data = sealed(FORMAT + digest(lines).hex().encode() + b"\n" + lines, self._sealer, CONTEXT)
        new = beside(self._base)
        new.touch(mode=0o600)
        new.write_bytes(data)
        new.replace(self._base)

    def close(self) -> None:
        if self._file is not None:
            os.close(self._file)
        self._file = None

    def _read_base(self) -> list[Entry]:
        head, _, lines = unsealed(self._base.read_bytes(), self._sealer, CONTEXT).partition(b"\n")
        if head != FORMAT + digest(lines).hex().encode():
            raise Unreadable
        stamp, _, entries = lines.partition(b"\n")
        self.stamp = stamp.decode()
        return msgspec.json.Decoder(Entry).decode_lines(entries)

    def _replay(self, line: bytes, known: Known) -> None:
        check, _, content = line.partition(b" ")
        if check != b"%08x" % crc32(content):
            return
        with suppress(ValueError, Unreadable, StorageTrouble, msgspec.MsgspecError):
            plain = (
                content if content.startswith(b"[") else unsealed(b64decode(content), self._sealer, CONTEXT)
            )
            entry = msgspec.json.decode(plain, type=Entry)
            known.pop(entry.owner, None)
            if entry.version != GONE:
                known[entry.owner] = entry
