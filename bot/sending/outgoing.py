"""Sends what was claimed, one person's messages in order, each settled with the platform's id in hand."""

import asyncio
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from datetime import datetime

from bot.platform import Platform
from bot.sending.posting import Posting
from bot.sending.result import Result
from bot.sending.settling import Settling
from bot.serving.inorder import InOrder, Turn
from bot.serving.people import People
from coach.model import OutboxMessage
from storage import Storage


class Outgoing:
    """`now` gives UTC."""

    def __init__(
        self,
        storage: Storage,
        people: People,
        platforms: Mapping[str, Platform],
        now: Callable[[], datetime],
    ) -> None:
        self._people = people
        self.settling = Settling(storage, people, now)
        self._posting = Posting(platforms, self.settling, self.held)
        self.lines = InOrder(at_once=256)
        self._held: dict[str, set[str]] = {}
        self._awaited: dict[str, asyncio.Event] = {}
        self._stopping = False

    def platform(self, address: str) -> Platform | None:
        return self._posting.platform(address)

    def hold(self, owner: str, posted: Iterable[OutboxMessage]) -> None:
        """In this process's hands from before they are saved until they are settled: nobody here sends them again,
        whatever the wall clock says about their lease."""
        self._held.setdefault(owner, set()).update([m.id for m in posted])

    def release(self, owner: str, posted: Iterable[OutboxMessage]) -> None:
        held = self._held.get(owner, set())
        held.difference_update([m.id for m in posted])
        if not held:
            self._held.pop(owner, None)
            if awaited := self._awaited.pop(owner, None):
                awaited.set()

    def held(self, owner: str) -> frozenset[str]:
        return frozenset(self._held.get(owner, ()))

    def busy(self, owner: str) -> bool:
        """Something of this person is under way or not settled."""
        return owner in self._held or owner in self.settling

    def stop(self) -> None:
        """What is not with a platform yet is handed back."""
        self._stopping = True

    async def send(self, turn: Turn, posted: tuple[OutboxMessage, ...]) -> None:
        """To the person whose `turn` of ours it is."""
        try:
            async with turn:
                await self._send_all(turn.who, posted)
        finally:
            self.release(turn.who, posted)

    async def over(self, owners: Iterable[str], patience: float) -> None:
        """Returns when nothing of these people is under way, or after `patience` seconds."""
        with suppress(TimeoutError):
            async with asyncio.timeout(patience):
                for owner in owners:
                    if owner in self._held:
                        await self._awaited.setdefault(owner, asyncio.Event()).wait()

    async def _send_all(self, owner: str, posted: tuple[OutboxMessage, ...]) -> None:
        search = await self._people.load(owner)
        if search is None:
            return
        result = Result()
        waiting = list(posted)
        try:
            while waiting and not (result.failed or result.gone or self._stopping):
                await self._posting.send(search, waiting.pop(0), result)
        finally:
            (result.failed or result.untried).extend(m.id for m in waiting)
            if result.plain:
                self.settling.soon(owner, result.sent)
            else:
                await asyncio.shield(self.settling.at_once(owner, result))
