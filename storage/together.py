"""Several files as one: a marker on the disk is the decision; whoever finds it later carries it out."""

import threading
from collections.abc import Callable, Sequence
from os import stat_result

from storage.envelope import Unreadable
from storage.files import BESIDE, sync_folder
from storage.folder import SUFFIX, Folder, owner_of
from storage.person_file import SafeFile, nothing_left_behind


class Together:
    """One such save at a time. Raises OSError; a decision that could not be carried out is `unfinished`."""

    def __init__(self, folder: Folder, file: Callable[[str], SafeFile]) -> None:
        self._folder, self._file = folder, file
        self._marker = SafeFile(folder.together, previous=None, sealer=None, context="")
        self._lock = threading.Lock()
        self.unfinished = False

    def commit(self, owners: Sequence[str]) -> list[stat_result]:
        """What was prepared for all of them becomes their data."""
        with self._lock:
            files = [self._file(owner) for owner in owners]
            with nothing_left_behind(files):
                self.decide(owners)
            self.unfinished = True
            found = [file.finish() for file in files]
            self._done()
            return found

    def decide(self, owners: Sequence[str]) -> None:
        """From here on there is no way back."""
        self._marker.write({"together": {"1": {"owners": list(owners)}}})

    def finish(self) -> None:
        """Does nothing where no decision stands."""
        with self._lock:
            if not self._folder.together.exists():
                return
            for owner in self._decided():
                if self._complete(owner):
                    self._file(owner).finish()
            self._done()

    def _decided(self) -> list[str]:
        """With a damaged marker: all that was written, which harms nobody."""
        try:
            tables = self._marker.read() or {}
            return list(tables["together"]["1"]["owners"])
        except Unreadable:
            written = self._folder.people.glob(f"*{SUFFIX}{BESIDE}")
            return [owner_of(path.name.removesuffix(BESIDE)) for path in written]

    def _complete(self, owner: str) -> bool:
        try:
            return self._file(owner).written_beside()
        except Unreadable:
            return False

    def _done(self) -> None:
        sync_folder(self._folder.people)
        self._folder.together.unlink()
        self.unfinished = False
