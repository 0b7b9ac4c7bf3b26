"""The folder of the TinyDB store, read and written in plain calls: people one by one, never all at once."""

import logging
import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace

from coach.model import JobSearch
from storage.codec import search_of, tables_of
from storage.envelope import Unreadable
from storage.files import BESIDE, beside, plain_trouble, sync_folder
from storage.folder import SUFFIX, Folder, owner_of
from storage.person_file import SafeFile, nothing_left_behind, open_file
from storage.port import Damaged, Notice
from storage.sealing import Sealer
from storage.sentences import DAMAGED, RESTORED_LOG, RESTORED_USER
from storage.together import Together
from storage.upgrades import Tables

log = logging.getLogger("afterword.storage")


class Disk:
    """Every method raises StorageTrouble (full, read-only, another key, a newer shape) or Damaged."""

    def __init__(self, folder: Folder, sealer: Sealer | None, *, read_only: bool) -> None:
        self.folder, self.read_only = folder, read_only
        self._sealer = sealer
        self.together = Together(folder, self.file)
        self.notices: list[Notice] = []

    def read(self, owner: str, version: int = 0) -> tuple[Tables, os.stat_result] | None:
        """The tables and the file they came from; of a damaged file, the previous version, saved anew as the
        one after `version` so that nobody who still holds the lost one can save over it."""
        path = self.folder.person(owner)
        with plain_trouble(path):
            try:
                found = path.stat()
                tables = self.file(owner).read()
            except FileNotFoundError:
                return self._restored(owner, version) if self.folder.person_before(owner).exists() else None
            except Unreadable:
                return self._restored(owner, version)
        return (tables, found) if tables else None

    def write(self, searches: Sequence[JobSearch]) -> list[os.stat_result]:
        """All of them or none, also when the power goes in between."""
        with plain_trouble(self.folder.root):
            if self.together.unfinished:
                self.together.finish()
            files = [self.file(search.owner) for search in searches]
            with nothing_left_behind(files):
                for file, search in zip(files, searches, strict=True):
                    file.prepare(tables_of(search))
            if len(files) > 1:
                return self.together.commit([search.owner for search in searches])
            with nothing_left_behind(files):
                found = [file.finish() for file in files]
            sync_folder(self.folder.people)
            return found

    def delete(self, owner: str) -> None:
        """The file itself goes last: a deletion cut short can be asked for again and nothing comes back to
        life."""
        path, before = self.folder.person(owner), self.folder.person_before(owner)
        with plain_trouble(path):
            for file in (*self.folder.set_aside(owner), beside(before), before, beside(path), path):
                file.unlink(missing_ok=True)
            for folder in (self.folder.damaged, self.folder.previous, self.folder.people):
                sync_folder(folder)

    def files(self) -> Iterator[tuple[str, os.stat_result]]:
        """Every person and their file."""
        with os.scandir(self.folder.people) as files:
            for file in files:
                if file.name.endswith(SUFFIX):
                    with suppress(FileNotFoundError):
                        yield owner_of(file.name), file.stat()

    def clear_leftovers(self) -> None:
        """What was being written when a process died was never acknowledged."""
        with os.scandir(self.folder.people) as files:
            names = [file.name for file in files if file.name.endswith(BESIDE)]
        for name in names:
            (self.folder.people / name).unlink(missing_ok=True)

    def stamp(self) -> str:
        """Changes with every file that is added, replaced or removed; not when one is overwritten in
        place."""
        found = self.folder.people.stat()
        return f"{found.st_ino} {found.st_mtime_ns}"

    def _restored(self, owner: str, version: int) -> tuple[Tables, os.stat_result]:
        path, before = self.folder.person(owner), self.folder.person_before(owner)
        try:
            tables = open_file(before, None, self._sealer, owner).storage.read()
        except Unreadable:
            tables = None
        if not tables:
            raise Damaged(DAMAGED.format(owner=owner, path=path))
        if self.read_only:
            return tables, before.stat()
        search = search_of(tables)
        newer = tables_of(replace(search, version=max(version, search.version) + 1))
        aside = self.folder.next_aside(owner)
        SafeFile(path, previous=aside, sealer=self._sealer, context=owner).write(newer)
        self._tell(Notice(owner, RESTORED_USER, RESTORED_LOG.format(owner=owner, path=aside)))
        return newer, path.stat()

    def _tell(self, notice: Notice) -> None:
        log.warning(notice.log)
        self.notices.append(notice)

    def file(self, owner: str) -> SafeFile:
        before = self.folder.person_before(owner)
        return SafeFile(self.folder.person(owner), previous=before, sealer=self._sealer, context=owner)
