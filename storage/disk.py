"""The folder of the TinyDB store, read and written in plain calls: people one by one, never all at once."""

import logging
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from coach.model import JobSearch
from storage.codec import search_of, tables_of
from storage.envelope import Unreadable
from storage.files import BESIDE, beside, plain_trouble, sync_folder
from storage.folder import SUFFIX, Folder, owner_of
from storage.person_file import SafeFile, open_file
from storage.port import Damaged, Notice
from storage.sealing import Sealer
from storage.sentences import DAMAGED, RESTORED_LOG, RESTORED_USER
from storage.upgrades import Tables

log = logging.getLogger("afterword.storage")


class Disk:
    """Every method raises StorageTrouble (full, read-only, another key, a newer shape) or Damaged."""

    def __init__(self, folder: Folder, sealer: Sealer | None, *, read_only: bool) -> None:
        self.folder, self.read_only = folder, read_only
        self._sealer = sealer
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
            self.finish_together()
            files = [self.file(search.owner) for search in searches]
            prepare(files, [tables_of(search) for search in searches])
            if len(files) > 1:
                self.together().write({"together": {"1": {"owners": [s.owner for s in searches]}}})
            found = [file.finish() for file in files]
            sync_folder(self.folder.people)
            if len(files) > 1:
                self.folder.together.unlink()
            return found

    def finish_together(self) -> None:
        """A save of several people that was cut short after the decision is carried out."""
        if not self.folder.together.exists():
            return
        tables = self.together().read() or {}
        for owner in tables["together"]["1"]["owners"]:
            file = self.file(owner)
            if beside(file.path).exists():
                file.finish()
        sync_folder(self.folder.people)
        self.folder.together.unlink()

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
        """Every person and their file. What was being written when a process died was never acknowledged: it
        goes."""
        with os.scandir(self.folder.people) as files:
            for file in files:
                if file.name.endswith(SUFFIX):
                    yield owner_of(file.name), file.stat()
                elif file.name.endswith(BESIDE) and not self.read_only:
                    Path(file.path).unlink(missing_ok=True)

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

    def together(self) -> SafeFile:
        return SafeFile(self.folder.together, previous=None, sealer=None, context="")


def prepare(files: Iterable[SafeFile], tables: Iterable[Tables]) -> None:
    """All are written beside, or none is left there."""
    begun: list[SafeFile] = []
    try:
        for file, content in zip(files, tables, strict=True):
            begun.append(file)
            file.prepare(content)
    except BaseException:
        for file in begun:
            with suppress(OSError):
                beside(file.path).unlink(missing_ok=True)
        raise
