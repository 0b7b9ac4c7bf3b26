"""The lines of the log: a record with one version of a person behind it, a note, and what was made void."""

from base64 import b64decode, b64encode
from datetime import datetime
from zlib import crc32

import msgspec

from storage.envelope import sealed, unsealed
from storage.index import Entry
from storage.sealing import Sealer

RECORD, NOTE, VOID = b"#", b"+", b"!"
"""First byte of a line; a void one keeps, behind it, how many of its group follow."""
CONTEXT = "log"


class Record(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What the index needs to know of a version, and how to tell that it is whole."""

    owner: str
    version: int
    due: datetime | None
    addresses: tuple[str, ...]
    size: int
    """Bytes of the file's content, which follows."""
    check: int
    left: int
    """Versions of other people that follow and belong to the same save."""

    @classmethod
    def of(cls, entry: Entry, size: int, check: int, left: int) -> "Record":
        return cls(entry.owner, entry.version, entry.due, entry.addresses, size, check, left)


def record_line(record: Record, sealer: Sealer | None) -> bytes:
    return _line(RECORD, msgspec.json.encode(record), sealer)


def note_line(owner: str, text: str, sealer: Sealer | None) -> bytes:
    return _line(NOTE, msgspec.json.encode((owner, text)), sealer)


def read_line(line: bytes, sealer: Sealer | None) -> bytes | None:
    """The JSON in it; None where it is damaged. Raises KeyTrouble."""
    check, _, content = line[1:].partition(b" ")
    if check != b"%08x" % crc32(content):
        return None
    return content if content.startswith(b"[") else unsealed(b64decode(content), sealer, CONTEXT)


def _line(kind: bytes, content: bytes, sealer: Sealer | None) -> bytes:
    if sealer:
        content = b64encode(sealed(content, sealer, CONTEXT))
    return b"%s%08x %s\n" % (kind, crc32(content), content)
