"""A place in the log: where one version of one person stands, read from there and made void there."""

from typing import NamedTuple
from zlib import crc32

from storage.envelope import finished
from storage.index import Entry
from storage.logline import VOID, Record
from storage.pages import Page


class Place(NamedTuple):
    page: Page
    start: int
    body: int
    record: Record

    def read(self) -> bytes:
        """What belongs into this person's file; of what the disk has damaged, something that nobody believes."""
        data = self.page.read(self.body, self.record.size)
        return finished(data) if crc32(data) == self.record.check else data

    @property
    def entry(self) -> Entry:
        return Entry(self.record.owner, self.record.version, self.record.due, self.record.addresses)

    def make_void(self) -> None:
        """Nothing of it can be read any more, and what stands around it is untouched. Raises OSError."""
        length = self.body + self.record.size - self.start
        self.page.overwrite((VOID + b"%d" % self.record.left).ljust(length), self.start)
