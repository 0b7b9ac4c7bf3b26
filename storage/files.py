"""Files that survive a crash: written beside, fsynced, renamed, the folder fsynced, the previous version
kept."""

import errno
import fcntl
import os
import sys
from contextlib import suppress
from pathlib import Path

from storage.port import StorageTrouble
from storage.sentences import DISK_FULL, DISK_TROUBLE, READ_ONLY

BESIDE = ".new"
"""Suffix of a file that is being written; one found at start was never acknowledged."""

FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


class plain_trouble:
    """Turns what the operating system says into one sentence with the remedy: `with plain_trouble(path)`."""

    __slots__ = ("_path",)

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        return

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if not isinstance(error, OSError):
            return
        if error.errno in FULL:
            raise StorageTrouble(DISK_FULL) from error
        if error.errno in FORBIDDEN:
            raise StorageTrouble(READ_ONLY.format(path=self._path)) from error
        raise StorageTrouble(DISK_TROUBLE.format(path=self._path, detail=error.strerror)) from error


def beside(path: Path) -> Path:
    return path.with_name(path.name + BESIDE)


def write_beside(path: Path, data: bytes, *, durable: bool = True) -> None:
    """`data` is on the disk next to `path` when this returns; nothing is left behind when it fails."""
    new = beside(path)
    try:
        with open(new, "wb", buffering=0, opener=_private) as file:
            view = memoryview(data)
            while view:
                view = view[file.write(view) :]
            if durable:
                to_disk(file.fileno())
    except OSError:
        with suppress(OSError):
            new.unlink()
        raise


def put_in_place(path: Path, previous: Path | None = None) -> os.stat_result:
    """What was written beside becomes the file, and the file becomes `previous`. The caller fsyncs the
    folder."""
    new = beside(path)
    found = new.stat()
    if previous is not None:
        keep(path, previous)
    new.replace(path)
    return found


def keep(path: Path, previous: Path) -> None:
    """A second name for the present version, so that at no moment the file itself is missing."""
    spare = beside(previous)
    try:
        os.link(path, spare)
    except FileNotFoundError:
        return
    except OSError:  # a spare that a crash left behind, or a file system without hard links
        spare.unlink(missing_ok=True)
        spare.write_bytes(path.read_bytes())
    spare.replace(previous)


def to_disk(handle: int) -> None:
    """What was written is there for certain. macOS has a call of its own for that, and no fdatasync; where its file system
    does not know it, what there is."""
    if sys.platform == "darwin":
        try:
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
        except OSError:
            os.fsync(handle)
    else:
        os.fdatasync(handle)


def sync_folder(folder: Path) -> None:
    """Makes renames and removals in it durable."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _private(name: str, flags: int) -> int:
    return os.open(name, flags, 0o600)
