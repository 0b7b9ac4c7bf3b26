"""One-time codes and who may speak, as one bot-wide value changed by compare-and-set."""

import json
import re
import secrets
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Literal

from storage import Stale, Storage

NAME = "access"
ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Without what is easily misread: 0 and O, 1 and I."""
CODE = re.compile(r"\b([A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4})\b", re.I)
VALID = timedelta(hours=24)
WORTH_SHOWING = timedelta(hours=1)
"""An owner code good for less is replaced by a new one."""
TRIES = 20
WRITES = 2
"""As many as the stores keep versions of a bot-wide value."""

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

    def owner_code(self) -> str | None:
        """The one that was shown already, should it be good for a while yet."""
        soon = datetime.now(UTC) + WORTH_SHOWING
        codes = ((t, c) for t, c in self.codes.items() if c.purpose == "owner" and c.used_by is None)
        return next((text for text, code in codes if datetime.fromisoformat(code.until) > soon), None)

    def without(self, owner: str, marks: Mapping[str, str]) -> "Guests":
        """Nothing of this person but marks in place of their addresses, by which they are known should they come
        back."""
        codes = {t: c for t, c in self.codes.items() if c.owner != owner and c.used_by not in marks}
        people = dict.fromkeys(marks.get(address, address) for address in self.people)
        return Guests(marks.get(self.owner or "", self.owner), tuple(people), codes)

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
        """`how` may be called several times; nothing is written where it returns the very same value."""
        for _ in range(TRIES):
            before = await self.read()
            version, after = self._known[0], how(before)
            if after is before:
                return
            try:
                await self._storage.share(NAME, json.dumps(asdict(after)), version)
                return
            except Stale:
                self._known = (-1, before)
        raise Stale(NAME)

    async def forget(self, owner: str, marks: Mapping[str, str]) -> None:
        """Also in the former version that the store keeps."""
        for _ in range(WRITES):
            await self.change(lambda guests: guests.without(owner, marks))

    async def owner_code(self) -> str:
        """The same in every instance, and after a restart, as long as it is good."""
        text, code = self._fresh("owner", None)
        await self.change(lambda guests: guests if guests.owner_code() else guests.with_code(text, code))
        return (await self.read()).owner_code() or text

    async def new_code(self, purpose: Purpose, owner: str | None) -> str:
        """Good for VALID."""
        text, code = self._fresh(purpose, owner)
        await self.change(lambda guests: guests.with_code(text, code))
        return text

    @staticmethod
    def _fresh(purpose: Purpose, owner: str | None) -> tuple[str, Code]:
        text = "-".join("".join(secrets.choice(ALPHABET) for _ in range(4)) for _ in range(3))
        return text, Code(purpose, owner, (datetime.now(UTC) + VALID).isoformat())


def _parsed(value: str) -> Guests:
    content = json.loads(value)
    codes = {text: Code(**code) for text, code in content["codes"].items()}
    return Guests(content["owner"], tuple(content["people"]), codes)


def code_in(*texts: str | None) -> str | None:
    """The first code that stands in one of them."""
    found = next((hit for text in texts if text and (hit := CODE.search(text[:200]))), None)
    return found[1].upper() if found else None
