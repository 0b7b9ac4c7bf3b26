"""Sends what was claimed, one person's messages in order, and settles each with the platform's id in hand."""

import asyncio
import logging
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime

from bot import sent_notes
from bot.inorder import InOrder
from bot.people import People
from bot.platform import Platform, SendFailed
from coach.model import JobSearch, OutboxMessage
from handlers import outbox
from storage import Storage, StorageTrouble

log = logging.getLogger(__name__)
ELSEWHERE = 900.0
"""Seconds until another try where the message's platform is not running here."""


@dataclass(slots=True)
class Result:
    """What became of some messages of one person: their platform ids, those dropped, those that wait."""

    sent: dict[str, str] = field(default_factory=dict)
    dropped: list[str] = field(default_factory=list)
    gone: bool = False
    failed: list[str] = field(default_factory=list)
    """The first was refused or lost, the others were not tried."""
    retry_after: float | None = None
    unsure: bool = False
    lost: bool = False
    """One went out, and no answer came."""
    untried: list[str] = field(default_factory=list)

    def applied(self, search: JobSearch, now: datetime) -> JobSearch:
        search = outbox.settled(search, self.sent, now)
        for id in self.dropped:
            search = outbox.dropped(search, id)
        if self.untried:
            search = outbox.handed_back(search, self.untried, now)
        if self.lost:
            search = outbox.lost(search)
        if self.failed:
            search = outbox.failed(search, self.failed, now, self.retry_after, self.unsure)
        return outbox.unreachable(search, now) if self.gone else search


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
        self._storage = storage
        self._platforms = platforms
        self._now = now
        self.lines = InOrder(at_once=256)
        self._held: dict[str, set[str]] = {}
        self._unsettled: dict[str, dict[str, str]] = {}
        self._settling: dict[str, asyncio.Event] = {}
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

    def held(self, owner: str) -> frozenset[str]:
        return frozenset(self._held.get(owner, ()))

    def busy(self, owner: str) -> bool:
        """Something of this person is under way or not settled."""
        return owner in self._held or owner in self._unsettled

    def remembered(self, search: JobSearch) -> JobSearch:
        """With what went out, should the disk have refused to note it."""
        return outbox.settled(search, self._unsettled.get(search.owner, {}), self._now())

    async def recall(self) -> None:
        """At the start: what a predecessor that died had sent and could not settle any more."""
        for owner, texts in (await self._storage.notes()).items():
            search = await self._people.load(owner)
            self._unsettled[owner] = sent_notes.matching(search, texts) if search else {}
            await self._settle(owner, Result())

    def stop(self) -> None:
        """What is not with a platform yet is handed back."""
        self._stopping = True

    async def send(self, owner: str, posted: tuple[OutboxMessage, ...]) -> None:
        """Places in line are given in the order of the calls."""
        done = self._settling.setdefault(owner, asyncio.Event())
        try:
            async with self.lines.turn(owner):
                await self._send_all(owner, posted)
        finally:
            self.release(owner, posted)
            if not self.held(owner):
                done.set()
                self._settling.pop(owner, None)

    async def settled(self, owner: str, patience: float) -> None:
        """Returns when nothing of this person is under way, or after `patience` seconds."""
        if (done := self._settling.get(owner)) is not None:
            with suppress(TimeoutError):
                await asyncio.wait_for(done.wait(), patience)

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
            await asyncio.shield(self._settle(owner, result))

    async def _send_one(self, search: JobSearch, message: OutboxMessage, result: Result) -> None:
        try:
            ref = await self._sent(search, message, result.sent)
            result.sent[message.id] = ref
            await self._noted(search.owner, message, ref)
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

    async def _noted(self, owner: str, message: OutboxMessage, ref: str) -> None:
        """At once, for whatever is not yet settled when the process dies goes out once more."""
        with suppress(StorageTrouble):
            await self._storage.note(owner, sent_notes.text(message, ref))

    async def _sent(self, search: JobSearch, message: OutboxMessage, sent: Mapping[str, str]) -> str:
        platform = self.platform(message.address)
        if platform is None:
            raise SendFailed("that platform is not running now", retry_after=ELSEWHERE)
        known = {**self._unsettled.get(search.owner, {}), **sent}
        edit, thread = (_ref(search, known, id) for id in (message.reply.edits, message.reply.threads))
        return await platform.send(message, edit=edit, thread=thread)

    async def _settle(self, owner: str, result: Result) -> None:
        """What the store will not note now is kept in mind, so that it does not go out again when the store is
        back."""
        result.sent = {**self._unsettled.pop(owner, {}), **result.sent}
        now = self._now()
        try:
            await self._people.change(owner, lambda search: result.applied(search, now), durable=False)
            await self._storage.drop_notes(owner)
        except StorageTrouble as trouble:
            log.error("messages of %s went out and could not be noted as sent: %s", owner, trouble)
            self._unsettled[owner] = result.sent


def _ref(search: JobSearch, known: Mapping[str, str], id: str | None) -> str | None:
    found = outbox.by_id(search, id)
    return known.get(id or "") or (found.ref if found else None)
