"""Load, decide, save, send: the only place where a decision of the core meets storage and platforms."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.platform import MindsOthers, Platform
from bot.sending.outgoing import Outgoing
from bot.serving.ahead import Ahead
from bot.serving.background import Background
from bot.serving.committing import Committing, Posted
from bot.serving.deciding import Deciding
from bot.serving.delivering import Delivering
from bot.serving.hearing import Hearing
from bot.serving.inorder import InOrder
from bot.serving.newcomers import Newcomers
from bot.serving.news import News
from bot.serving.people import TRIES, People
from bot.serving.telling import Telling
from coach.model import JobSearch, OutboxMessage, Reply
from handlers.message import Effect, ForgetEverything, Incoming
from handlers.route import Decision
from handlers.told_or_asked import tells
from storage import Damaged, Stale, Storage, StorageTrouble

log = logging.getLogger(__name__)
NOT_SAVED = (
    "I can't save anything just now, so I have not noted what you just wrote. I keep trying and answer as soon "
    "as it works; you need not write it again."
)
UNREADABLE = (
    "I can't read what I know of you: the file is damaged. I have left it as it is and told whoever runs me, who "
    "can put it right from a backup. Until then I can't note anything for you, so please keep it safe elsewhere."
)

LEAVES_IN = 3
"""Rounds of the event loop that an answer takes from its save to its socket."""
Now = Callable[[], datetime]
Carry = Callable[[JobSearch, Incoming, Effect], Awaitable[None]]
"""Carries out one effect after its decision was saved."""


class Service:
    """One for all platforms. `now` gives UTC; `zone` is the guess for people whose platform does not tell theirs;
    `spread`: how far default nudge times may be put off, by person (none in a replay)."""

    def __init__(
        self,
        storage: Storage,
        platforms: Mapping[str, Platform],
        now: Now,
        zone: str = "UTC",
        spread: timedelta = timedelta(0),
    ) -> None:
        self._storage = storage
        self._people = People(storage)
        self._newcomers = Newcomers(storage)
        self._outgoing = Outgoing(storage, self._people, platforms, now)
        if storage.shared_by_processes:
            _tell_of_others(platforms.values())
        self._lines = InOrder(at_once=64)
        self._background = Background()
        self._news = News(storage)
        self._hearing = Hearing()
        self.ahead = Ahead()
        """Who is kept ready."""
        self._deciding = Deciding(self._news, now, zone, spread)
        self._committing = Committing(self._people, self._outgoing, self.ahead, self._background)
        self.telling = Telling(self._people, self._committing, self._outgoing, self._lines, self._news, now)
        self.delivering = Delivering(
            storage, self._people, self._outgoing, self._lines, self._news, now, self._committing, self.ahead
        )
        self.carry: Carry | None = None
        self.model = ""
        """Host of the language model, where there is one."""

    def listens(self, saved: Callable[[JobSearch], None], spread: timedelta) -> None:
        """The clock: told about every saved value; `spread` as above."""
        self._people.saved = saved
        self._deciding.spread = spread

    async def hear(self, incoming: Incoming) -> None:
        """Returns when what was said is saved; the answer follows on its own. Raises StorageTrouble when it could
        not be saved: then it is to be heard again."""
        try:
            with self._hearing.somebody():
                async with self._lines.turn(incoming.address):
                    await self._hear(incoming)
        except StorageTrouble as trouble:
            log.error("event %s is not saved: %s", incoming.id, trouble)
            damaged = isinstance(trouble, Damaged)
            told = self.telling.trouble(incoming.address, UNREADABLE if damaged else NOT_SAVED)
            self._background.begin(told)
            if not damaged:
                raise

    async def _hear(self, incoming: Incoming) -> None:
        if self.model:
            incoming = replace(incoming, model=self.model)
        for _ in range(TRIES):
            owner = await self._owner_of(incoming.address)
            known = await self._people.load(owner) or self._deciding.newcomer(owner)
            search = self._outgoing.settling.remembered(known)
            self._news.collect()
            decision, posted = self._deciding.decided(search, incoming)
            if decision.search is search:
                return
            if ForgetEverything() in decision.effects:
                await self._forgotten(search, decision, posted, incoming)
                return
            told = tells(search, decision.search)
            try:
                saved = await self._saved_or_stumbled(search, incoming, decision.search, posted, told)
            except Stale:
                continue
            self._news.told(owner)
            self._carry_out(saved, incoming, decision)
            await _answer_leaves()
            if not told:
                await self._people.secure()
            return
        raise StorageTrouble("Another instance kept saving first.")

    async def _owner_of(self, address: str) -> str:
        return await self._storage.resolve(address) or await self._newcomers.id_of(address)

    async def _saved_or_stumbled(
        self, before: JobSearch, incoming: Incoming, after: JobSearch, posted: Posted, told: bool
    ) -> JobSearch:
        """A value that no store can keep counts as a stumble too. Who told something hears that it is noted when it is on
        the disk; who only asked is answered while it gets there."""
        try:
            return await self._committing.one(after, posted, durable=told)
        except (Stale, StorageTrouble):
            raise
        except Exception:
            log.exception("what event %s of %s led to cannot be stored", incoming.id, before.owner)
        return await self._committing.one(*self._deciding.stumbled(before, incoming))

    async def _forgotten(
        self, search: JobSearch, decision: Decision, posted: Posted, incoming: Incoming
    ) -> None:
        """Everything goes before anybody is told that it is gone; the answer itself is not stored."""
        await self._storage.delete(search.owner)
        self._people.forget(search.owner)
        self.ahead.drop(search.owner)
        self._news.told(search.owner)
        self._carry_out(search, incoming, decision)
        for message in posted[-1:]:
            self._background.begin(self.say_once(message))

    def _carry_out(self, search: JobSearch, incoming: Incoming, decision: Decision) -> None:
        for effect in decision.effects:
            self._background.begin(self._carry(search, incoming, effect))

    async def _carry(self, search: JobSearch, incoming: Incoming, effect: Effect) -> None:
        """Behind the replies in the person's line."""
        async with self._outgoing.lines.turn(search.owner):
            if self.carry is not None:
                await self.carry(search, incoming, effect)

    async def quiet(self, patience: float) -> None:
        """Returns when nobody is being heard, or after `patience` seconds: answers come before nudges."""
        await self._hearing.over(patience)

    async def tell(self, owner: str, address: str, what: Callable[[JobSearch], Iterable[Reply]]) -> None:
        """Something that came about by itself, decided on the newest value; see Telling."""
        await self.telling.tell(owner, address, what)

    async def say_once(self, message: OutboxMessage) -> None:
        """To somebody of whom nothing is stored, or something that must not be stored; not repeated."""
        await self.telling.once(message)

    def aside(self, work: Coroutine[Any, Any, None]) -> None:
        """Done beside everything else; nothing waits for it but `idle` and, for a while, `stop`."""
        self._background.begin(work)

    async def idle(self) -> None:
        """Everything begun is done, and saved as done."""
        await self._background.idle()
        with suppress(StorageTrouble):
            await self._outgoing.settling.all()

    async def stop(self, seconds: float = 3.0) -> None:
        """Finish what is under way, hand back the rest; what is with a platform even then goes once more after its
        lease."""
        self._outgoing.stop()
        await self._background.stop(seconds)
        await self._outgoing.settling.stop()


async def _answer_leaves() -> None:
    """Somebody waits for it: what can be done behind it (the disk, an acknowledgement, the next poll) is."""
    for _ in range(LEAVES_IN):
        await asyncio.sleep(0)


def _tell_of_others(platforms: Iterable[Platform]) -> None:
    for platform in platforms:
        if isinstance(platform, MindsOthers):
            platform.among_others()
