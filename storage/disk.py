"""The folder of the TinyDB store, read and written in plain calls: people one by one, never all at once."""

import logging
import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace

from storage.codec import decode
from storage.envelope import Unreadable, wrap_lines
from storage.files import BESIDE, beside, plain_trouble, put_in_place, sync_folder, write_beside
from storage.folder import SUFFIX, Folder, owner_of
from storage.lines import lines_of
from storage.person_file import SafeFile
from storage.port import Damaged, Notice
from storage.sealing import Sealer
from storage.sentences import DAMAGED, RESTORED_LOG, RESTORED_USER

log = logging.getLogger("afterword.storage")


class Disk:
    """Every method raises StorageTrouble (full, read-only, another key, a newer shape) or Damaged."""

    def __init__(self, folder: Folder, sealer: Sealer | None, *, read_only: bool) -> None:
        self.folder, self.read_only = folder, read_only
        self._sealer = sealer
        self.notices: list[Notice] = []

    def read(self, owner: str, version: int = 0) -> tuple[bytes, os.stat_result] | None:
        """The JSON and the file it came from; of a damaged file, the previous version, saved anew as the one
        after `version` so that nobody who still holds the lost one can save over it."""
        path = self.folder.person(owner)
        with plain_trouble(path):
            try:
                found = path.stat()
                return self._file(owner).read_plain(), found
            except FileNotFoundError:
                return self._restored(owner, version) if self.folder.person_before(owner).exists() else None
            except Unreadable:
                return self._restored(owner, version)

    def write(self, owner: str, versions: Sequence[bytes]) -> os.stat_result:
        """The contents of the file, the newest last, and before it the previous one where that is known; durable
        when the folder has been synced as well."""
        path, before = self.folder.person(owner), self.folder.person_before(owner)
        with plain_trouble(path):
            write_beside(path, versions[-1])
            if len(versions) == 1:
                return put_in_place(path, before)
            write_beside(before, versions[-2], durable=False)
            put_in_place(before)
            return put_in_place(path)

    def sync(self) -> None:
        """Makes what was written durable."""
        with plain_trouble(self.folder.people):
            sync_folder(self.folder.people)

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
        """What was being written when a process died stands in the log as well."""
        with os.scandir(self.folder.people) as files:
            names = [file.name for file in files if file.name.endswith(BESIDE)]
        for name in names:
            (self.folder.people / name).unlink(missing_ok=True)

    def stamp(self) -> str:
        """Changes with every file that is added, replaced or removed; not when one is overwritten in
        place."""
        found = self.folder.people.stat()
        return f"{found.st_ino} {found.st_mtime_ns}"

    def _restored(self, owner: str, version: int) -> tuple[bytes, os.stat_result]:
        path, before = self.folder.person(owner), self.folder.person_before(owner)
        try:
            plain = SafeFile(before, previous=None, sealer=self._sealer, context=owner).read_plain()
        except (Unreadable, FileNotFoundError):
            raise Damaged(DAMAGED.format(owner=owner, path=path)) from None
        if self.read_only:
            return plain, before.stat()
        search = decode(plain)
        newer = lines_of(replace(search, version=max(version, search.version) + 1))
        aside = self.folder.next_aside(owner)
        write_beside(path, wrap_lines(newer, self._sealer, owner))
        put_in_place(path, aside)
        sync_folder(path.parent)
        self._tell(Notice(owner, RESTORED_USER, RESTORED_LOG.format(owner=owner, path=aside)))
        return self._file(owner).read_plain(), path.stat()

    def _tell(self, notice: Notice) -> None:
        log.warning(notice.log)
        self.notices.append(notice)

    def _file(self, owner: str) -> SafeFile:
        before = self.folder.person_before(owner)
        return SafeFile(self.folder.person(owner), previous=before, sealer=self._sealer, context=owner)
