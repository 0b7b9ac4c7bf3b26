"""Who may talk to the bot: those named in the settings, the owner with the one-time code, and whom they let in."""

import json
import re
import secrets
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.service import Service
from coach.model import OutboxMessage, Reply
from handlers.message import Incoming
from storage import Stale, Storage

ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
CODE = re.compile(r"\b([A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4})\b", re.I)
VALID = timedelta(hours=24)
NAME = "access"
NO = "This is a private coach that belongs to somebody else, so I can't help here. It is free to run one of your own: look for Afterword."
POINTS = timedelta(minutes=10)
"""A stranger hears the kind no once in this time."""
FALSE_CODES = 10
"""Wrong codes per address and hour."""


class Access:
    """`allowed`: "telegram:123", "slack:U1" or "*"; None: whoever sends the one-time owner code."""

    def __init__(self, storage: Storage, allowed: frozenset[str] | None, service: Service) -> None:
        self._storage = storage
        self._allowed = allowed
        self._service = service
        self._told: dict[str, datetime] = {}
        self._wrong: dict[str, list[datetime]] = {}

    async def owner_code(self) -> str | None:
        """A fresh one-time code while nobody owns the bot; None when somebody does or the settings name people."""
        if self._allowed is not None:
            return None
        state = await self._state()
        if state["people"]:
            return None
        return await self.make_code("owner", None)

    async def make_code(self, purpose: str, owner: str | None) -> str:
        """`purpose`: owner, invite, or link (another platform of `owner`)."""
        code = "-".join("".join(secrets.choice(ALPHABET) for _ in range(4)) for _ in range(3))

        def add(state: dict[str, Any]) -> None:
            until = (datetime.now(UTC) + VALID).isoformat()
            kept = {c: x for c, x in state["codes"].items() if x["purpose"] != "owner" or purpose != "owner"}
            state["codes"] = {**kept, code: {"purpose": purpose, "owner": owner, "until": until}}

        await self._change(add)
        return code

    async def hear(self, incoming: Incoming) -> None:
        """For the platforms: lets through who may speak, answers the others kindly; returns when saved."""
        code = _code_in(incoming)
        if code is not None and not self._guessing(incoming.address):
            if await self._use(code, incoming):
                return
            self._wrong.setdefault(incoming.address, []).append(datetime.now(UTC))
        if await self.admits(incoming.address):
            await self._service.hear(incoming)
        else:
            await self._say_no(incoming)

    async def admits(self, address: str) -> bool:
        platform, _, rest = address.partition(":")
        if self._allowed is not None and (
            {"*", address, f"{platform}:{rest.rsplit(':', 1)[-1]}"} & self._allowed
        ):
            return True
        return address in (await self._state())["people"]

    def _guessing(self, address: str) -> bool:
        hour = datetime.now(UTC) - timedelta(hours=1)
        self._wrong[address] = [t for t in self._wrong.get(address, []) if t > hour]
        return len(self._wrong[address]) >= FALSE_CODES

    async def _use(self, code: str, incoming: Incoming) -> bool:
        entry = (await self._state())["codes"].get(code)
        if entry is None or datetime.fromisoformat(entry["until"]) < datetime.now(UTC):
            return False

        def take(state: dict[str, Any]) -> None:
            state["codes"].pop(code, None)
            if incoming.address not in state["people"]:
                state["people"].append(incoming.address)
            if entry["purpose"] == "owner":
                state["owner"] = incoming.address

        await self._change(take)
        if entry["purpose"] == "link" and entry["owner"]:
            await self._link(entry["owner"], incoming.address)
        await self._service.hear(replace(incoming, kind="text", text="/start", start_code=None))
        return True

    async def _link(self, owner: str, address: str) -> None:
        """The address joins that person; an empty record of its own makes way."""
        for _ in range(8):
            search, other = await self._storage.load(owner), await self._storage.resolve(address)
            mine = await self._storage.load(other) if other and other != owner else None
            if search is None or (mine is not None and mine.opportunities):
                return
            try:
                await self._storage.save(replace(search, addresses=(address, *search.addresses)))
            except Stale:
                continue
            if mine is not None:
                await self._storage.delete(mine.owner)
            return

    async def _say_no(self, incoming: Incoming) -> None:
        at = datetime.now(UTC)
        last = self._told.get(incoming.address)
        if last is None or at - last > POINTS:
            self._told[incoming.address] = at
            message = OutboxMessage(id="no", reply=Reply(text=NO), address=incoming.address, due=at)
            await self._service.say_once(message)

    async def _state(self) -> dict[str, Any]:
        found = await self._storage.shared(NAME)
        return json.loads(found.value) if found else {"owner": None, "people": [], "codes": {}}

    async def _change(self, how: Any) -> None:
        for _ in range(20):
            found = await self._storage.shared(NAME)
            state = json.loads(found.value) if found else {"owner": None, "people": [], "codes": {}}
            how(state)
            try:
                await self._storage.share(NAME, json.dumps(state), found.version if found else 0)
                return
            except Stale:
                continue

    async def is_owner(self, address: str) -> bool:
        return bool((await self._state())["owner"] == address) or bool(
            self._allowed and address in self._allowed
        )

    async def forget(self, addresses: tuple[str, ...]) -> None:
        """A person who asked to be forgotten may still come back: the list of who may speak keeps the address."""


def _code_in(incoming: Incoming) -> str | None:
    found = CODE.search(incoming.start_code or "") or CODE.search(incoming.text[:200])
    return found[1].upper() if found else None
