"""One-time codes and who may speak, as one bot-wide value changed by compare-and-set."""

import json
import re
import secrets
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Literal

from storage import Stale, Storage

NAME = "access"
ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Without what is easily misread: 0 and O, 1 and I."""
CODE = re.compile(r"\b([A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4})\b", re.I)
VALID = timedelta(hours=24)
TRIES = 20

Purpose = Literal["owner", "invite", "link"]


@dataclass(frozen=True, slots=True)
class Code:
    purpose: Purpose
    owner: str | None
    """Whose other account it links."""
    until: str
    """ISO, UTC."""
    used_by: str | None = None
    """The one address for which it stays good, should the bot have died half way."""

    def serves(self, address: str) -> bool:
        return datetime.fromisoformat(self.until) > datetime.now(UTC) and self.used_by in (None, address)


@dataclass(frozen=True, slots=True)
class Guests:
    """Addresses, and the codes that are still good."""

    owner: str | None = None
    people: tuple[str, ...] = ()
    codes: dict[str, Code] = field(default_factory=dict)

    def with_code(self, text: str, code: Code) -> "Guests":
        """Codes that ran out go; of owner codes only the newest counts."""
        now = datetime.now(UTC).isoformat()
        kept = {
            t: c
            for t, c in self.codes.items()
            if c.until > now and (c.purpose, code.purpose) != ("owner", "owner")
        }
        return replace(self, codes={**kept, text: code})

    def after_use(self, text: str, address: str) -> "Guests":
        code = self.codes[text]
        people = self.people if address in self.people else (*self.people, address)
        owner = address if code.purpose == "owner" else self.owner
        return Guests(owner, people, {**self.codes, text: replace(code, used_by=address)})


class GuestBook:
    """Reads and changes the value; parsed once per version."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._known: tuple[int, Guests] = (0, Guests())

    async def read(self) -> Guests:
        found = await self._storage.shared(NAME)
        version = found.version if found else 0
        if version != self._known[0]:
            self._known = (version, _parsed(found.value) if found else Guests())
        return self._known[1]

    async def change(self, how: Callable[[Guests], Guests]) -> None:
        for _ in range(TRIES):
            before = await self.read()
            version = self._known[0]
            try:
                await self._storage.share(NAME, json.dumps(asdict(how(before))), version)
                return
            except Stale:
                self._known = (-1, before)
        raise Stale(NAME)

    async def new_code(self, purpose: Purpose, owner: str | None) -> str:
        """Good for VALID."""
        text = "-".join("".join(secrets.choice(ALPHABET) for _ in range(4)) for _ in range(3))
        code = Code(purpose, owner, (datetime.now(UTC) + VALID).isoformat())
        await self.change(lambda guests: guests.with_code(text, code))
        return text


def _parsed(value: str) -> Guests:
    content = json.loads(value)
    codes = {text: Code(**code) for text, code in content["codes"].items()}
    return Guests(content["owner"], tuple(content["people"]), codes)


def code_in(*texts: str | None) -> str | None:
    """The first code that stands in one of them."""
    found = next((hit for text in texts if text and (hit := CODE.search(text[:200]))), None)
    return found[1].upper() if found else None
