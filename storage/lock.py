"""One process per folder: a lock that the operating system frees when its holder dies, however it dies."""

import fcntl
import os
import time
from pathlib import Path

from storage.port import StorageTrouble
from storage.sentences import LOCKED

PATIENCE, STEP = 1.0, 0.02
"""Seconds: a process that was killed this moment holds its lock until the system has cleared it away."""


class FolderLock:
    """Raises StorageTrouble, naming PostgreSQL as the way to several processes, when another one holds it."""

    def __init__(self, folder: Path) -> None:
        self._file = os.open(folder / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        end = time.monotonic() + PATIENCE
        while not self._taken():
            if time.monotonic() > end:
                os.close(self._file)
                raise StorageTrouble(LOCKED.format(path=folder))
            time.sleep(STEP)

    def _taken(self) -> bool:
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def release(self) -> None:
        os.close(self._file)
