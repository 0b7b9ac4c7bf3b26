"""Delivers what has come due: decided beforehand where there was time, claimed by the save, then sent."""

from collections.abc import Callable, Sequence
from datetime import datetime

from bot.sending.outgoing import Outgoing
from bot.serving.ahead import Ahead, Ready
from bot.serving.committing import Claimed, Committing, Posted
from bot.serving.inorder import InOrder
from bot.serving.news import News
from bot.serving.people import TRIES, People
from coach.model import JobSearch, next_due
from handlers import outbox, undelivered
from handlers.due import due
from storage import Stale, Storage

CROWD = 100
"""Messages that may wait for their turn on a platform before nudges wait where they cost nothing."""


class Delivering:
    """`now` gives UTC."""

    def __init__(
        self,
        storage: Storage,
        people: People,
        outgoing: Outgoing,
        lines: InOrder,
        news: News,
        now: Callable[[], datetime],
        committing: Committing,
        ahead: Ahead,
    ) -> None:
        self._storage = storage
        self._people = people
        self._outgoing = outgoing
        self._lines = lines
        self._news = news
        self._now = now
        self._committing = committing
        self._ahead = ahead

    async def prepare(self, owner: str) -> None:
        """Decide now what is to be sent when this person comes due."""
        search = await self._people.load(owner, fresh=True)
        at = next_due(search) if search else None
        if search is None or at is None or self._outgoing.busy(owner):
            return
        after, posted = self._claims(search, at)
        if posted:
            await self._storage.foresee(after)
            self._ahead.put(Ready(at, _platform(search), after, posted))

    def _claims(self, search: JobSearch, now: datetime) -> tuple[JobSearch, Posted]:
        ready = undelivered.taken_back(self._outgoing.settling.remembered(search), now)
        return (outbox.claim if undelivered.uncertain(ready) else due)(ready, now)

    async def deliver_prepared(self, owners: Sequence[str], patience: float) -> set[str]:
        """Send what was decided beforehand for some of them, saved all at once; returns who these are when it is noted,
        or after `patience` seconds. Nobody: the others are to be looked at one by one."""
        claims = self._prepared(owners)
        try:
            found = await self._committing.all(claims, durable=False) if claims else ()
        except Stale:
            return set()
        done = {saved.owner for saved in found}
        await self._outgoing.over(done, patience)
        return done

    def _prepared(self, owners: Sequence[str]) -> list[Claimed]:
        """What was decided beforehand and is to be saved now, for as many as their platforms can take."""
        now, room = self._now(), dict[str, int]()
        found: list[Claimed] = []
        for owner in owners:
            platform = self._ahead.platform(owner)
            if platform is None or self._outgoing.busy(owner):
                continue
            left = room[platform] if platform in room else self.room(platform)
            if left > 0 and (ready := self._ahead.take(owner, now)):
                found.append((ready.after, ready.posted))
                left -= 1
            room[platform] = left
        return found

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
                self._news.collect()
                if search is None or search.paused:
                    return None
                if self.room(_platform(search)) <= 0:
                    return _platform(search)
                after, posted = self._claims(search, self._now())
                if after == search:
                    return None
                if await self._committing.nudge(after, posted):
                    return None
        return None

    async def _delivered_ahead(self, owner: str) -> bool:
        """False: it was not decided beforehand, or something was saved since."""
        ready = self._ahead.take(owner, self._now())
        if ready is None or self._outgoing.busy(owner):
            return False
        return await self._committing.nudge(ready.after, ready.posted)

    async def take_over(self, owner: str) -> None:
        """At the start of the only process there is: what its predecessor left half sent goes at once."""
        async with self._lines.turn(owner):
            for _ in range(TRIES):
                search = await self._people.load(owner, fresh=True)
                if search is None or search.paused:
                    return
                search = self._outgoing.settling.remembered(search)
                after, posted = outbox.claim_orphans(search, self._now(), self._outgoing.held(owner))
                if not posted or await self._committing.nudge(after, posted):
                    return

    async def recall(self) -> None:
        """At the start of the only process there is: what its predecessor sent last is settled."""
        await self._outgoing.settling.recall()

    async def over(self, owner: str, patience: float) -> None:
        """Returns when what this person was sent is noted, or after `patience` seconds."""
        await self._outgoing.over([owner], patience)

    def room(self, platform: str) -> int:
        """How many more nudges that platform can take now."""
        found = self._outgoing.platform(f"{platform}:")
        return CROWD - found.waiting if found is not None else CROWD


def _platform(search: JobSearch) -> str:
    return search.addresses[0].partition(":")[0] if search.addresses else ""
