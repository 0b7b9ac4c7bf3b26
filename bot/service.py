"""Load, decide, save, send: the only place where a decision of the core meets storage and platforms."""

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import datetime

from bot.inorder import InOrder
from bot.platform import Platform, SendFailed
from coach.model import JobSearch, OutboxMessage, Preferences, next_due
from handlers import outbox
from handlers.due import due
from handlers.message import Effect, Incoming
from handlers.route import Decision, hear
from storage import Stale, Storage

log = logging.getLogger(__name__)
TRIES = 20
"""Saves that may be overtaken by another instance before giving up."""

Now = Callable[[], datetime]
Carry = Callable[[JobSearch, Incoming, Effect], Awaitable[None]]
"""Carries out one effect after its decision was saved."""


class Service:
    """One for all platforms. `now` gives UTC; `zone` is the guess for people whose platform does not tell theirs."""

    def __init__(
        self, storage: Storage, platforms: Mapping[str, Platform], now: Now, zone: str = "UTC"
    ) -> None:
        self._storage = storage
        self._platforms = platforms
        self._now = now
        self._zone = zone
        self._people = InOrder(at_once=64)
        self._sends = InOrder(at_once=256)
        self._tasks: set[asyncio.Task[None]] = set()
        self.carry: Carry | None = None
        self.saved: Callable[[JobSearch], None] = lambda search: None
        """Told about every saved value; the clock listens."""

    async def hear(self, incoming: Incoming) -> None:
        """Returns when what was said is saved; the answer follows on its own."""
        owner = await self._storage.resolve(incoming.address) or secrets.token_hex(8)
        async with self._people.turn(incoming.address):
            decision, posted = await self._decide(owner, incoming)
        self._send_soon(decision.search.owner, posted)
        self.saved(decision.search)
        for effect in decision.effects:
            self._soon(self._carry(decision.search, incoming, effect, posted))

    async def _decide(self, owner: str, incoming: Incoming) -> tuple[Decision, tuple[OutboxMessage, ...]]:
        for _ in range(TRIES):
            owner = await self._storage.resolve(incoming.address) or owner
            search = await self._storage.load(owner) or self._new(owner)
            decision, posted = hear(search, incoming, self._now())
            if decision.search is search:
                return decision, ()
            try:
                return replace(decision, search=await self._save(decision.search)), posted
            except Stale:
                continue
        raise Stale("another instance kept saving first")

    def _new(self, owner: str) -> JobSearch:
        return JobSearch(owner=owner, preferences=Preferences(zone=self._zone))

    async def _save(self, search: JobSearch) -> JobSearch:
        (saved,) = await self._storage.save(search)
        return saved

    async def deliver(self, owner: str) -> None:
        """Send what has come due for one person; nothing when another instance was first."""
        async with self._people.turn(owner):
            for _ in range(TRIES):
                search = await self._storage.load(owner)
                if search is None:
                    return
                after, posted = due(search, self._now())
                if after == search:
                    return
                try:
                    saved = await self._save(after)
                except Stale:
                    continue
                self._send_soon(owner, posted)
                self.saved(saved)
                return

    def _send_soon(self, owner: str, posted: tuple[OutboxMessage, ...]) -> None:
        if posted:
            self._soon(self._send(owner, posted))

    async def _send(self, owner: str, posted: tuple[OutboxMessage, ...]) -> None:
        """In order; what went out is settled with the platform's id in hand."""
        async with self._sends.turn(owner):
            search = await self._storage.load(owner)
            if search is None:
                return
            sent: dict[str, str] = {}
            failed: dict[str, SendFailed] = {}
            for message in posted:
                try:
                    sent[message.id] = await self._send_one(search, message, sent)
                except SendFailed as failure:
                    log.warning("message %s of %s not sent: %s", message.id, owner, failure)
                    failed[message.id] = failure
                    if failure.permanent:
                        break
            await self._settle(owner, sent, failed)

    async def _send_one(self, search: JobSearch, message: OutboxMessage, sent: Mapping[str, str]) -> str:
        platform = self._platforms.get(message.address.partition(":")[0])
        if platform is None:
            raise SendFailed("that platform is not running now", retry_after=300)
        edits = outbox.by_id(search, message.reply.edits)
        return await platform.send(message, edit=edits.ref if edits else None)

    async def _settle(self, owner: str, sent: Mapping[str, str], failed: Mapping[str, SendFailed]) -> None:
        for _ in range(TRIES):
            search = await self._storage.load(owner)
            if search is None:
                return
            after = outbox.settled(search, dict(sent), self._now())
            for id, why in failed.items():
                if why.permanent:
                    after = replace(after, paused=True)
                if not why.ambiguous:
                    after = outbox.failed(
                        after, id, self._now(), permanent=why.permanent, retry_after=why.retry_after
                    )
            try:
                self.saved(await self._save(after))
                return
            except Stale:
                continue

    async def _carry(
        self, search: JobSearch, incoming: Incoming, effect: Effect, posted: tuple[OutboxMessage, ...]
    ) -> None:
        async with self._sends.turn(search.owner):
            if self.carry is not None:
                await self.carry(search, incoming, effect)

    async def say_once(self, message: OutboxMessage) -> None:
        """To somebody of whom nothing is stored, or something that must not be stored; not repeated."""
        platform = self._platforms.get(message.address.partition(":")[0])
        if platform is not None:
            try:
                await platform.send(message)
            except SendFailed as failure:
                log.warning("a message outside the outbox was not sent: %s", failure)

    def _soon(self, work: Awaitable[None]) -> None:
        task = asyncio.ensure_future(self._guarded(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _guarded(self, work: Awaitable[None]) -> None:
        try:
            await work
        except Exception:
            log.exception("a message could not be settled; its lease will bring it back")

    async def idle(self) -> None:
        """Everything begun is done."""
        while self._tasks:
            await asyncio.gather(*self._tasks)

    async def stop(self, seconds: float = 4.0) -> None:
        """Finish what is under way; what does not finish goes once more after its lease."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)
        for task in self._tasks:
            task.cancel()


__all__ = ["Service", "next_due"]
