"""Reads a page of the log back: whole versions and notes; what a crash or the disk has torn is passed over."""

from dataclasses import dataclass, field
from zlib import crc32

import msgspec

from storage.envelope import Unreadable
from storage.logline import NOTE, RECORD, VOID, Record, read_line
from storage.pages import Page
from storage.sealing import Sealer

Found = tuple[int, int, Record]
"""Where the line starts, where the content starts, and the record."""


@dataclass(slots=True)
class PageContent:
    records: list[Found] = field(default_factory=list)
    notes: list[tuple[int, int, str, str]] = field(default_factory=list)
    """Where the line starts and how long it is, owner, text."""


def read_page(page: Page, sealer: Sealer | None) -> PageContent:
    """Raises KeyTrouble for intact lines sealed with another key."""
    data, content = page.read(0, page.size), PageContent()
    group: list[Found] = []
    awaited, at = 0, 0
    while at < len(data):
        end = data.find(b"\n", at)
        if end < 0:
            break
        line, kind = data[at:end], data[at : at + 1]
        found = _record(line, at, end + 1, data, sealer) if kind == RECORD else None
        if found is not None:
            left = found[2].left
            group = [*group, found] if awaited and left == awaited - 1 else [found]
            awaited = left
            at = found[1] + found[2].size + 1
            if not left:
                content.records += group
                group = []
            continue
        if kind == VOID:
            count = line[1:].strip()
            left = int(count) if count.isdigit() else 0
            if not left:
                content.records += group
                group = []
            awaited = left
        elif kind == NOTE:
            _add_note(line, at, content, sealer)
        at = end + 1
    return content


def _record(line: bytes, start: int, body: int, data: bytes, sealer: Sealer | None) -> Found | None:
    try:
        plain = read_line(line, sealer)
        record = msgspec.json.decode(plain, type=Record) if plain else None
    except (Unreadable, ValueError):
        return None
    if record is None or crc32(data[body : body + record.size]) != record.check:
        return None
    return start, body, record


def _add_note(line: bytes, at: int, content: PageContent, sealer: Sealer | None) -> None:
    try:
        if plain := read_line(line, sealer):
            content.notes.append((at, len(line), *msgspec.json.decode(plain, type=tuple[str, str])))
    except (Unreadable, ValueError):
        return
