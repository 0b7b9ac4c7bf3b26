"""Load, decide, save, send: the only place where a decision of the core meets storage and platforms."""

import asyncio
import hashlib
import logging
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from bot.ahead import Ahead, Ready
from bot.inorder import InOrder
from bot.newcomers import Newcomers
from bot.once import Once
from bot.outgoing import Outgoing
from bot.people import TRIES, People
from bot.platform import Platform, SendFailed
from coach.model import JobSearch, OutboxMessage, Preferences, Reply, next_due
from handlers import outbox
from handlers.due import due
from handlers.message import Effect, ForgetEverything, Incoming
from handlers.room import full, too_much
from handlers.route import Decision, hear
from handlers.stumble import stumbled
from storage import Damaged, Stale, Storage, StorageTrouble

log = logging.getLogger(__name__)
CROWD = 100
"""Messages that may wait for their turn on a platform before nudges wait where they cost nothing."""
NOT_SAVED = (
    "I can't save anything just now, so I have not noted what you just wrote. I keep trying and answer as soon "
    "as it works; you need not write it again."
)
UNREADABLE = (
    "I can't read what I know of you: the file is damaged. I have left it as it is and told whoever runs me, who "
    "can put it right from a backup. Until then I can't note anything for you, so please keep it safe elsewhere."
)

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
        self._now = now
        self._zone = zone
        self.spread = spread
        self._people = People(storage)
        self._newcomers = Newcomers(storage)
        self._outgoing = Outgoing(storage, self._people, platforms, now)
        self._ahead = Ahead()
        self._lines = InOrder(at_once=64)
        self._tasks: set[asyncio.Task[None]] = set()
        self._told = Once(timedelta(minutes=10), now)
        self._news: defaultdict[str, list[str]] = defaultdict(list)
        self._hearing = 0
        self._quiet = asyncio.Event()
        self._quiet.set()
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
        self._hearing += 1
        self._quiet.clear()
        try:
            async with self._lines.turn(incoming.address):
                await self._hear(incoming)
        except StorageTrouble as trouble:
            log.error("event %s is not saved: %s", incoming.id, trouble)
            damaged = isinstance(trouble, Damaged)
            self._soon(self._tell(incoming.address, UNREADABLE if damaged else NOT_SAVED))
            if not damaged:
                raise
        finally:
            self._hearing -= 1
            if not self._hearing:
                self._quiet.set()

    async def _hear(self, incoming: Incoming) -> None:
        incoming = replace(incoming, model=self.model)
        for _ in range(TRIES):
            owner = await self._owner_of(incoming.address)
            search = await self._people.load(owner) or self._new(owner)
            self._collect_notices()
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
            self._news.pop(owner, None)
            for effect in decision.effects:
                self._soon(self._carry(saved, incoming, effect))
            return
        raise StorageTrouble("Another instance kept saving first.")

    async def _owner_of(self, address: str) -> str:
        return await self._storage.resolve(address) or await self._newcomers.id_of(address)

    def _decided(self, search: JobSearch, incoming: Incoming) -> tuple[Decision, tuple[OutboxMessage, ...]]:
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
        after, news = outbox.post(after, self._replies_of_news(search.owner), now, incoming.address)
        return replace(decision, search=self._spread(after)), (*waiting, *posted, *news)

    async def _saved_or_stumbled(
        self, before: JobSearch, incoming: Incoming, after: JobSearch, posted: tuple[OutboxMessage, ...]
    ) -> JobSearch:
        """A value that no store can keep counts as a stumble too."""
        try:
            return await self._commit(after, posted)
        except (Stale, StorageTrouble):
            raise
        except Exception:
            log.exception("what event %s of %s led to cannot be stored", incoming.id, before.owner)
        return await self._commit(*stumbled(before, incoming, self._now()))

    async def _commit(self, search: JobSearch, posted: tuple[OutboxMessage, ...]) -> JobSearch:
        """Save, then send; what was posted is in our hands before anybody can see it. Raises Stale."""
        self._ahead.drop(search.owner)
        self._outgoing.hold(search.owner, posted)
        try:
            saved = await self._people.save(search)
        except BaseException:
            self._outgoing.release(search.owner, posted)
            raise
        if posted:
            self._soon(self._outgoing.send(search.owner, posted))
        self.saved(saved)
        return saved

    async def _forgotten(
        self,
        search: JobSearch,
        decision: Decision,
        posted: tuple[OutboxMessage, ...],
        incoming: Incoming,
    ) -> None:
        """Everything goes before anybody is told that it is gone; the answer itself is not stored."""
        await self._storage.delete(search.owner)
        self._people.forget(search.owner)
        self._ahead.drop(search.owner)
        self._news.pop(search.owner, None)
        for effect in decision.effects:
            self._soon(self._carry(search, incoming, effect))
        for message in posted[-1:]:
            self._soon(self.say_once(message))

    def _new(self, owner: str) -> JobSearch:
        return JobSearch(owner=owner, preferences=Preferences(zone=self._zone))

    def _spread(self, search: JobSearch) -> JobSearch:
        digest = hashlib.blake2b(search.owner.encode(), digest_size=4).digest()
        seconds = int(self.spread.total_seconds() * int.from_bytes(digest) / 2**32)
        return search if search.jitter == seconds else replace(search, jitter=seconds)

    async def prepare(self, owner: str) -> None:
        """Decide now what is to be sent when this person comes due."""
        search = await self._people.load(owner, fresh=True)
        at = next_due(search) if search else None
        if search is None or at is None or self._outgoing.busy(owner):
            return
        after, posted = self._claims(search, at)
        if posted:
            self._ahead.put(Ready(at, _platform(search), after, posted))

    @property
    def ahead(self) -> Ahead:
        return self._ahead

    def _claims(self, search: JobSearch, now: datetime) -> tuple[JobSearch, tuple[OutboxMessage, ...]]:
        ready = outbox.taken_back(self._outgoing.remembered(search), now)
        return (outbox.claim if outbox.uncertain(ready) else due)(ready, now)

    async def deliver(self, owner: str) -> str | None:
        """Send what has come due for one person; nothing when another instance was first. Returns the name of the
        platform where too many wait already: then nothing was done."""
        async with self._lines.turn(owner):
            if (known := self._ahead.platform(owner)) and self.room(known) <= 0:
                return known
            if await self._delivered_ahead(owner):
                return None
            for _ in range(TRIES):
                search = await self._people.load(owner, fresh=True)
                self._collect_notices()
                if search is None or search.paused:
                    return None
                if self.room(_platform(search)) <= 0:
                    return _platform(search)
                after, posted = self._claims(search, self._now())
                if after == search:
                    return None
                if await self._claimed(after, posted):
                    return None
        return None

    async def _delivered_ahead(self, owner: str) -> bool:
        """False: it was not decided beforehand, or something was saved since."""
        ready = self._ahead.take(owner, self._now())
        if ready is None or self._outgoing.busy(owner):
            return False
        return await self._claimed(ready.after, ready.posted)

    async def recall(self) -> None:
        """At the start of the only process there is: what its predecessor sent last is settled."""
        await self._outgoing.recall()

    async def take_over(self, owner: str) -> None:
        """At the start of the only process there is: what its predecessor left half sent goes at once."""
        async with self._lines.turn(owner):
            for _ in range(TRIES):
                search = await self._people.load(owner, fresh=True)
                if search is None or search.paused:
                    return
                after, posted = outbox.claim_orphans(search, self._now(), self._outgoing.held(owner))
                if not posted or await self._claimed(after, posted):
                    return

    async def _claimed(self, search: JobSearch, posted: tuple[OutboxMessage, ...]) -> bool:
        held = self._outgoing.held(search.owner)
        try:
            await self._commit(search, tuple(m for m in posted if m.id not in held))
        except Stale:
            return False
        return True

    def room(self, platform: str) -> int:
        """How many more nudges that platform can take now."""
        found = self._outgoing.platform(f"{platform}:")
        return CROWD - found.waiting if found is not None else CROWD

    async def settled(self, owner: str, patience: float) -> None:
        """Returns when what this person was sent is noted, or after `patience` seconds."""
        await asyncio.sleep(0)
        await self._outgoing.settled(owner, patience)

    async def tell_news(self) -> None:
        """What happened to stored data, to those whom it concerns."""
        self._collect_notices()
        for owner in list(self._news):
            try:
                search = await self._people.load(owner, fresh=True)
                told = search is None or not search.addresses
                if search is not None and not told:
                    told = await self._claimed(
                        *outbox.post(search, self._replies_of_news(owner), self._now())
                    )
                if told:
                    self._news.pop(owner, None)
            except StorageTrouble as trouble:
                log.error("a notice for %s waits: %s", owner, trouble)

    def _collect_notices(self) -> None:
        """The store has told the operator."""
        for notice in self._storage.notices():
            self._news[notice.owner].append(notice.text)

    def _replies_of_news(self, owner: str) -> list[Reply]:
        return [Reply(text=text) for text in self._news.get(owner, ())]

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

    def aside(self, work: Awaitable[None]) -> None:
        """Done beside everything else; nothing waits for it but `idle` and, for a while, `stop`."""
        self._soon(work)

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
        if self._hearing:
            try:
                await asyncio.wait_for(self._quiet.wait(), patience)
            except TimeoutError:
                return

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

    async def stop(self, seconds: float = 3.0) -> None:
        """Finish what is under way, hand back the rest; what is with a platform even then goes once more after its
        lease."""
        self._outgoing.stop()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=0.5)


def _platform(search: JobSearch) -> str:
    return search.addresses[0].partition(":")[0] if search.addresses else ""


__all__ = ["Service", "next_due"]
