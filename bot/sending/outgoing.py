"""Sends what was claimed, one person's messages in order, each settled with the platform's id in hand."""

import asyncio
import logging
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from datetime import datetime

from bot.platform import Platform, SendFailed
from bot.sending.result import Result
from bot.sending.settling import Settling
from bot.serving.inorder import InOrder, Turn
from bot.serving.people import People
from coach.model import JobSearch, OutboxMessage
from handlers import outbox
from storage import Storage

log = logging.getLogger(__name__)
ELSEWHERE = 900.0
"""Seconds until another try where the message's platform is not running here."""


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
        self._platforms = platforms
        self.settling = Settling(storage, people, now)
        self.lines = InOrder(at_once=256)
        self._held: dict[str, set[str]] = {}
        self._awaited: dict[str, asyncio.Event] = {}
        self._stopping = False

    def platform(self, address: str) -> Platform | None:
        return self._platforms.get(address.partition(":")[0])

    def hold(self, owner: str, posted: Iterable[OutboxMessage]) -> None:
        """In this process's hands from before they are saved until they are settled: nobody here sends them again,
        whatever the wall clock says about their lease."""
        self._held.setdefault(owner, set()).update(m.id for m in posted)

    def release(self, owner: str, posted: Iterable[OutboxMessage]) -> None:
        held = self._held.get(owner, set())
        held.difference_update(m.id for m in posted)
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
                await self._send_one(search, waiting.pop(0), result)
        finally:
            (result.failed or result.untried).extend(m.id for m in waiting)
            if result.plain:
                self.settling.soon(owner, result.sent)
            else:
                await asyncio.shield(self.settling.at_once(owner, result))

    async def _send_one(self, search: JobSearch, message: OutboxMessage, result: Result) -> None:
        try:
            ref = await self._sent(search, message, result)
            result.sent[message.id] = ref
            result.noted &= self.settling.note(search.owner, message, ref)
        except SendFailed as failure:
            log.warning("message %s of %s not sent: %s", message.id, search.owner, failure)
            if failure.gone:
                result.gone = True
            elif failure.permanent:
                result.dropped.append(message.id)
            elif failure.retry_after is not None or not failure.ambiguous:
                result.failed.append(message.id)
                result.retry_after, result.unsure = failure.retry_after, failure.ambiguous
            else:
                result.lost = True

    async def _sent(self, search: JobSearch, message: OutboxMessage, before: Result) -> str:
        platform = self.platform(message.address)
        if platform is None:
            raise SendFailed("that platform is not running now", retry_after=ELSEWHERE)
        reply, known = message.reply, {**self.settling.of(search.owner), **before.sent}
        edit, thread = _ref(search, known, reply.edits), _ref(search, known, reply.threads)
        others = self._others(search, message) if message.attempts and not before.lost else None
        return await platform.send(
            message, edit, thread, None if others is None else others | {*known.values()}
        )

    def _others(self, search: JobSearch, message: OutboxMessage) -> set[str] | None:
        """Of what is on its way in other hands nobody here can know the place. `search` is no older than our claim."""
        limbo = outbox.in_limbo(search, message, self.held(search.owner))
        return None if limbo else outbox.told_since(search, message)


def _ref(search: JobSearch, known: Mapping[str, str], id: str | None) -> str | None:
    if id is None:
        return None
    found = outbox.by_id(search, id)
    return known.get(id) or (found.ref if found else None)
