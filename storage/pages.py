"""One page of the log: a file that only grows, durable up to where it was last synced."""

import os
from contextlib import suppress
from pathlib import Path
from threading import Lock

from storage.files import sync_folder, to_disk

NAME = "saved.{number}.log"
ROOM, SPARE, MORE = 128 * 1024, 64 * 1024, 1024 * 1024
"""Bytes that a page begins with, below which it gets more, and how much: a sync that need not note a new length of the file
takes two thirds of the time, on a busy disk a third."""
CHUNK = 64 * 1024


def pages(root: Path) -> list[Path]:
    """Oldest first."""
    return sorted(root.glob(NAME.format(number="*")), key=_number)


def _number(path: Path) -> int:
    middle = path.name.split(".")[1]
    return int(middle) if middle.isdigit() else 0


class Page:
    """Open as long as anybody holds it, also when its file is gone already."""

    def __init__(self, path: Path, flags: int) -> None:
        self.path = path
        self._file = os.fdopen(
            os.open(path, flags | os.O_CLOEXEC, 0o600), "r+b" if flags & os.O_RDWR else "rb", 0
        )
        self.size = os.fstat(self._file.fileno()).st_size
        self.synced = 0
        """Bytes that are surely on the disk."""
        self._end = self.size
        """Of the file; between `size` and there, zeros."""
        self._changing = Lock()

    @classmethod
    def new(cls, root: Path) -> "Page":
        """Its name is on the disk when this returns. Raises OSError."""
        number = max((_number(path) for path in pages(root)), default=0) + 1
        page = cls(root / NAME.format(number=number), os.O_RDWR | os.O_CREAT | os.O_EXCL)
        page.make_room(ROOM)
        sync_folder(root)
        return page

    @classmethod
    def found(cls, path: Path) -> "Page":
        """One left by a process that died, or by the one that is running."""
        try:
            return cls(path, os.O_RDWR)
        except OSError:
            return cls(path, os.O_RDONLY)

    def append(self, data: bytes) -> None:
        """Raises OSError; then nothing was added."""
        with self._changing:
            view, at = memoryview(data), self.size
            try:
                while view:
                    written = os.pwrite(self._file.fileno(), view, at)
                    view, at = view[written:], at + written
            except OSError:
                self._cut_off()
                raise
            self.size, self._end = at, max(at, self._end)

    @property
    def short(self) -> bool:
        """It would be good to `make_room`."""
        return self._end - self.size < SPARE

    def make_room(self, size: int = MORE) -> None:
        """Waits for the disk, while others may append. Where there is no room, none is made."""
        end = self._end + size
        try:
            while self._end < end:
                with self._changing:
                    self._end += os.pwrite(self._file.fileno(), bytes(CHUNK), self._end)
            to_disk(self._file.fileno())
        except OSError:
            with self._changing:
                self._cut_off()

    def overwrite(self, data: bytes, at: int) -> None:
        """Needs no room. Raises OSError."""
        os.pwrite(self._file.fileno(), data, at)

    def read(self, at: int, size: int) -> bytes:
        return os.pread(self._file.fileno(), size, at)

    def sync(self) -> None:
        """What was appended before this call is on the disk. Raises OSError."""
        size = self.size
        to_disk(self._file.fileno())
        self.synced = max(self.synced, size)

    def _cut_off(self) -> None:
        with suppress(OSError):
            os.ftruncate(self._file.fileno(), self.size)
        self._end = self.size

    def remove(self) -> None:
        with suppress(OSError):
            self.path.unlink()
