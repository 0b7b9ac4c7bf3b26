"""One process per folder: a lock that the operating system frees when its holder dies, however it dies."""

import fcntl
import os
from pathlib import Path

from storage.port import StorageTrouble
from storage.sentences import LOCKED


class FolderLock:
    """Raises StorageTrouble, naming PostgreSQL as the way to several processes, when another one holds it."""

    def __init__(self, folder: Path) -> None:
        self._file = os.open(folder / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            os.close(self._file)
            raise StorageTrouble(LOCKED.format(path=folder)) from error

    def release(self) -> None:
        os.close(self._file)
