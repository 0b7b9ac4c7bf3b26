"""People and bot-wide values as PostgreSQL keeps them: readable, or sealed where there is a key."""

from base64 import b64decode, b64encode
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

import asyncpg

from coach.model import JobSearch, next_due
from storage.codec import decode
from storage.envelope import Unreadable, sealed, unsealed
from storage.lines import encode
from storage.port import Damaged
from storage.sealing import Sealer
from storage.sentences import ROW_DAMAGED, VALUE_DAMAGED

SEALED_TEXT = "sealed:"
"""Before the base64 of a sealed bot-wide value."""


@dataclass(frozen=True, slots=True)
class Row:
    """What one save writes: exactly one of `search` and `sealed`."""

    owner: str
    version: int
    due: datetime | None
    search: str | None
    sealed: bytes | None
    addresses: tuple[str, ...]


class Rows:
    def __init__(self, sealer: Sealer | None) -> None:
        self._sealer = sealer

    def of(self, search: JobSearch) -> Row:
        data, key = encode(search), self._sealer
        hidden = sealed(data, key, search.owner) if key else None
        plain = None if key else data.decode()
        return Row(search.owner, search.version, next_due(search), plain, hidden, search.addresses)

    def search(self, record: asyncpg.Record) -> JobSearch:
        """Raises Damaged, or StorageTrouble for a newer shape or another key."""
        if record["search"] is not None:
            return decode(record["search"])
        try:
            return decode(unsealed(record["sealed"], self._sealer, record["owner"]))
        except Unreadable as error:
            raise Damaged(ROW_DAMAGED.format(owner=record["owner"])) from error

    def check_key(self, record: asyncpg.Record) -> None:
        """Raises KeyTrouble; anything else that is wrong with this one person is said when they are loaded."""
        with suppress(Unreadable):
            unsealed(record["sealed"], self._sealer, record["owner"])

    def text(self, name: str, value: str) -> str:
        """A bot-wide value as it is stored."""
        if self._sealer is None:
            return value
        return SEALED_TEXT + b64encode(sealed(value.encode(), self._sealer, name)).decode()

    def value(self, name: str, text: str) -> str:
        """A stored bot-wide value as it was given. Raises Damaged."""
        if not text.startswith(SEALED_TEXT):
            return text
        try:
            return unsealed(b64decode(text.removeprefix(SEALED_TEXT)), self._sealer, name).decode()
        except (Unreadable, ValueError) as error:
            raise Damaged(VALUE_DAMAGED.format(name=name)) from error
