"""Load, decide, save, send: the only place where a decision of the core meets storage and platforms."""

import asyncio
import hashlib
import logging
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.ahead import Ahead
from bot.background import Background
from bot.delivering import Delivering
from bot.hearing import Hearing
from bot.inorder import InOrder
from bot.newcomers import Newcomers
from bot.news import News
from bot.once import Once
from bot.outgoing import Outgoing
from bot.people import TRIES, People
from bot.platform import Platform, SendFailed
from coach.model import JobSearch, OutboxMessage, Preferences, Reply, next_due
from handlers import outbox
from handlers.message import Effect, ForgetEverything, Incoming
from handlers.room import full, too_much
from handlers.route import Decision, hear
from handlers.stumble import stumbled
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

Now = Callable[[], datetime]
Posted = tuple[OutboxMessage, ...]
Claimed = tuple[JobSearch, Posted]
"""What is to be saved, and what it claims for sending."""
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
        self._now = now
        self._zone = zone
        self.spread = spread
        self._people = People(storage)
        self._newcomers = Newcomers(storage)
        self._outgoing = Outgoing(storage, self._people, platforms, now)
        self._lines = InOrder(at_once=64)
        self._background = Background()
        self._told = Once(timedelta(minutes=10), now)
        self._news = News(storage)
        self._hearing = Hearing()
        self._delivering = Delivering(
            storage, self._people, self._outgoing, self._lines, self._news, now, self._claimed_nudge
        )
        self.carry: Carry | None = None
        self.model = ""
        """Host of the language model, where there is one."""

    @property
    def saved(self) -> Callable[[JobSearch], None]:
        """Told about every saved value; the clock listens."""
        return self._people.saved

    @saved.setter
    def saved(self, listener: Callable[[JobSearch], None]) -> None:
        self._people.saved = listener

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
            self._background.begin(self._tell(incoming.address, UNREADABLE if damaged else NOT_SAVED))
            if not damaged:
                raise

    async def _hear(self, incoming: Incoming) -> None:
        incoming = replace(incoming, model=self.model)
        for _ in range(TRIES):
            owner = await self._owner_of(incoming.address)
            search = self._outgoing.settling.remembered(await self._people.load(owner) or self._new(owner))
            self._news.collect()
            decision, posted = self._decided(search, incoming)
            if decision.search is search:
                return
            if ForgetEverything() in decision.effects:
                await self._forgotten(search, decision, posted, incoming)
                return
            try:
                saved = await self._saved_or_stumbled(search, incoming, decision.search, posted)
            except Stale:
                continue
            self._news.told(owner)
            for effect in decision.effects:
                self._background.begin(self._carry(saved, incoming, effect))
            return
        raise StorageTrouble("Another instance kept saving first.")

    async def _owner_of(self, address: str) -> str:
        return await self._storage.resolve(address) or await self._newcomers.id_of(address)

    def _decided(self, search: JobSearch, incoming: Incoming) -> tuple[Decision, Posted]:
        """Old answers first, then what the core makes of it. What it cannot deal with never blocks the line."""
        now = self._now()
        try:
            decision, posted = hear(search, incoming, now)
            if too_much(search, decision.search):
                kept, posted = full(search, incoming, now)
                decision = Decision(kept)
        except Exception:
            log.exception("event %s of %s could not be handled", incoming.id, search.owner)
            stumbled_search, posted = stumbled(search, incoming, now)
            decision = Decision(stumbled_search)
        if decision.search is search:
            return decision, ()
        after, waiting = outbox.claim_waiting(decision.search, now)
        after, news = outbox.post(after, self._news.replies(search.owner), now, incoming.address)
        return replace(decision, search=self._spread(after)), (*waiting, *posted, *news)

    async def _saved_or_stumbled(
        self, before: JobSearch, incoming: Incoming, after: JobSearch, posted: Posted
    ) -> JobSearch:
        """A value that no store can keep counts as a stumble too."""
        try:
            return await self._commit(after, posted)
        except (Stale, StorageTrouble):
            raise
        except Exception:
            log.exception("what event %s of %s led to cannot be stored", incoming.id, before.owner)
        return await self._commit(*stumbled(before, incoming, self._now()))

    async def _commit(self, search: JobSearch, posted: Posted, *, durable: bool = True) -> JobSearch:
        """Raises Stale."""
        (saved,) = await self._commit_all([(search, posted)], durable=durable)
        return saved

    async def _commit_all(self, claims: Sequence[Claimed], *, durable: bool = True) -> tuple[JobSearch, ...]:
        """Save, all or none, then send; what was posted is in our hands before anybody can see it. Raises Stale."""
        for search, posted in claims:
            self.ahead.drop(search.owner)
            self._outgoing.hold(search.owner, posted)
        try:
            found = await self._people.save_all([search for search, _ in claims], durable=durable)
        except BaseException:
            for search, posted in claims:
                self._outgoing.release(search.owner, posted)
            raise
        for saved, (_, posted) in zip(found, claims, strict=True):
            if posted:
                self._background.begin(self._outgoing.send(saved.owner, posted))
            self.saved(saved)
        return found

    async def _forgotten(
        self,
        search: JobSearch,
        decision: Decision,
        posted: Posted,
        incoming: Incoming,
    ) -> None:
        """Everything goes before anybody is told that it is gone; the answer itself is not stored."""
        await self._storage.delete(search.owner)
        self._people.forget(search.owner)
        self.ahead.drop(search.owner)
        self._news.told(search.owner)
        for effect in decision.effects:
            self._background.begin(self._carry(search, incoming, effect))
        for message in posted[-1:]:
            self._background.begin(self.say_once(message))

    def _new(self, owner: str) -> JobSearch:
        return JobSearch(owner=owner, preferences=Preferences(zone=self._zone))

    def _spread(self, search: JobSearch) -> JobSearch:
        digest = hashlib.blake2b(search.owner.encode(), digest_size=4).digest()
        seconds = int(self.spread.total_seconds() * int.from_bytes(digest) / 2**32)
        return search if search.jitter == seconds else replace(search, jitter=seconds)

    @property
    def ahead(self) -> Ahead:
        """Who is kept ready."""
        return self._delivering.ahead

    async def prepare(self, owner: str) -> None:
        """Decide now what is to be sent when this person comes due."""
        await self._delivering.prepare(owner)

    async def deliver_prepared(self, owners: Sequence[str], patience: float) -> set[str]:
        """Send what was decided beforehand for some of them, saved all at once; returns who these are when it is noted,
        or after `patience` seconds. Nobody: the others are to be looked at one by one."""
        claims = self._delivering.prepared(owners)
        try:
            found = await self._commit_all(claims, durable=False) if claims else ()
        except Stale:
            return set()
        done = {saved.owner for saved in found}
        with suppress(TimeoutError):
            async with asyncio.timeout(patience):
                for owner in done:
                    await self.over(owner, patience)
        return done

    async def deliver(self, owner: str) -> str | None:
        """Send what has come due for one person. Returns the name of the platform where too many wait already: then
        nothing was done."""
        return await self._delivering.deliver(owner)

    async def recall(self) -> None:
        """At the start of the only process there is: what its predecessor sent last is settled."""
        await self._outgoing.settling.recall()

    async def take_over(self, owner: str) -> None:
        """At the start of the only process there is: what its predecessor left half sent goes at once."""
        await self._delivering.take_over(owner)

    def room(self, platform: str) -> int:
        """How many more nudges that platform can take now."""
        return self._delivering.room(platform)

    async def _claimed(self, search: JobSearch, posted: Posted, *, durable: bool = True) -> bool:
        held = self._outgoing.held(search.owner)
        try:
            await self._commit(search, tuple(m for m in posted if m.id not in held), durable=durable)
        except Stale:
            return False
        return True

    async def _claimed_nudge(self, search: JobSearch, posted: Posted) -> bool:
        """Without waiting for the disk: no end of this process loses the claim, and after a power cut the nudge comes
        once more, as it would with a claim that nothing settled."""
        return await self._claimed(search, posted, durable=False)

    async def over(self, owner: str, patience: float) -> None:
        """Returns when what this person was sent is noted, or after `patience` seconds."""
        await self._outgoing.over(owner, patience)

    async def tell_news(self) -> None:
        """What happened to stored data, to those whom it concerns."""
        self._news.collect()
        for owner in self._news.owners():
            try:
                search = await self._people.load(owner, fresh=True)
                told = search is None or not search.addresses
                if search is not None and not told:
                    told = await self._claimed(*outbox.post(search, self._news.replies(owner), self._now()))
                if told:
                    self._news.told(owner)
            except StorageTrouble as trouble:
                log.error("a notice for %s waits: %s", owner, trouble)

    async def _carry(self, search: JobSearch, incoming: Incoming, effect: Effect) -> None:
        """Behind the replies in the person's line."""
        async with self._outgoing.lines.turn(search.owner):
            if self.carry is not None:
                await self.carry(search, incoming, effect)

    async def tell(self, owner: str, address: str, what: Callable[[JobSearch], Iterable[Reply]]) -> None:
        """Something that came about by itself: decided on the newest value, and sent once that is saved. `what` may be
        called several times; nobody of that name is fine."""
        async with self._lines.turn(owner):
            for _ in range(TRIES):
                search = await self._people.load(owner, fresh=True)
                replies = tuple(what(search)) if search is not None else ()
                if search is None or not replies:
                    return
                if await self._claimed(*outbox.post(search, replies, self._now(), address)):
                    return

    def aside(self, work: Coroutine[Any, Any, None]) -> None:
        """Done beside everything else; nothing waits for it but `idle` and, for a while, `stop`."""
        self._background.begin(work)

    async def say_once(self, message: OutboxMessage) -> None:
        """To somebody of whom nothing is stored, or something that must not be stored; not repeated."""
        platform = self._outgoing.platform(message.address)
        if platform is not None:
            try:
                await platform.send(message)
            except SendFailed as failure:
                log.warning("a message outside the outbox was not sent: %s", failure)

    async def _tell(self, address: str, text: str) -> None:
        if self._told.first(address):
            now = self._now()
            await self.say_once(OutboxMessage(id="trouble", reply=Reply(text=text), address=address, due=now))

    async def quiet(self, patience: float) -> None:
        """Returns when nobody is being heard, or after `patience` seconds: answers come before nudges."""
        await self._hearing.over(patience)

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


__all__ = ["Service", "next_due"]
