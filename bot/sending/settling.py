"""What went out and is not yet saved as sent: noted at once, and saved with whatever is saved next, or a moment later."""

import asyncio
import logging
from collections.abc import Callable, Mapping
from datetime import datetime
from time import monotonic
from types import MappingProxyType

from bot.sending import sent_notes
from bot.sending.result import Result
from bot.serving.people import People
from coach.model import JobSearch, OutboxMessage
from handlers import outbox
from storage import Stale, Storage, StorageTrouble

log = logging.getLogger(__name__)
DELAY, RETRY = 0.5, 5.0
"""Seconds until what went out is saved as sent; until another try where the store did not take it."""
APART = 0.002
"""Seconds since the last note: less than that, and many are being sent to."""
LONGEST = 5.0
"""Seconds that this waits for a moment in which nothing goes out: in a burst the next message has the store's time."""
NOTHING: Mapping[str, str] = MappingProxyType({})


class Settling:
    """`now` gives UTC."""

    def __init__(self, storage: Storage, people: People, now: Callable[[], datetime]) -> None:
        self._storage = storage
        self._people = people
        self._now = now
        self._sent: dict[str, dict[str, str]] = {}
        self._unnoted: list[tuple[str, str]] = []
        self._noted = 0.0
        self._noting: asyncio.Task[None] | None = None
        self._later: asyncio.Task[None] | None = None
        self._last = 0.0

    def __contains__(self, owner: object) -> bool:
        return owner in self._sent

    def of(self, owner: str) -> Mapping[str, str]:
        """The platform's ids of what went out, by outbox id."""
        return self._sent.get(owner, NOTHING)

    def remembered(self, search: JobSearch) -> JobSearch:
        """With what went out marked as sent; whoever saves that settles it."""
        sent = self._sent.get(search.owner)
        return outbox.settled(search, sent, self._now()) if sent else search

    async def note(self, owner: str, message: OutboxMessage, ref: str) -> bool:
        """The moment it went out, for whatever is neither noted nor saved when the process dies goes once more; where many go
        out at this moment, together with them. False: this store takes no notes."""
        if not self._storage.takes_notes:
            return False
        self._unnoted.append((owner, sent_notes.text(message, ref)))
        if self._noting is None and monotonic() - self._noted > APART:
            await self._note()
        elif self._noting is None:
            self._noting = asyncio.create_task(self._note())
        return True

    async def _note(self) -> None:
        notes, self._unnoted, self._noting = self._unnoted, [], None
        self._noted = monotonic()
        try:
            await self._storage.note(*notes)
        except StorageTrouble:
            for owner in {owner for owner, _ in notes}:
                await self.at_once(owner, Result())

    async def recall(self) -> None:
        """At the start: what a predecessor that died had sent and could not settle any more."""
        for owner, texts in (await self._storage.notes()).items():
            try:
                search = await self._people.load(owner)
            except StorageTrouble as trouble:
                log.error("what %s was sent last cannot be settled: %s", owner, trouble)
                continue
            self._sent[owner] = sent_notes.matching(search, texts) if search else {}
            await self.at_once(owner, Result())

    def soon(self, owner: str, sent: Mapping[str, str]) -> None:
        """For what is noted."""
        self._sent.setdefault(owner, {}).update(sent)
        self._last = monotonic()
        if self._later is None:
            self._later = asyncio.create_task(self._in_a_moment())

    async def at_once(self, owner: str, result: Result) -> None:
        """What the store will not take now is kept in mind, so that it does not go out again when the store is
        back."""
        self._sent.setdefault(owner, {}).update(result.sent)
        try:
            await self._save(owner, result)
        except StorageTrouble as trouble:
            log.error("messages of %s went out and could not be noted as sent: %s", owner, trouble)

    async def all(self) -> None:
        """Raises StorageTrouble."""
        for owner in list(self._sent):
            await self._save(owner, Result())
            await asyncio.sleep(0)

    async def stop(self) -> None:
        if self._later is not None:
            self._later.cancel()
        for owner in list(self._sent):
            await self.at_once(owner, Result())

    async def _save(self, owner: str, result: Result) -> None:
        sent, now = dict(self.of(owner)), self._now()
        result.sent = {**sent, **result.sent}
        await self._people.change(owner, lambda search: result.applied(search, now), durable=False)
        left = {id: ref for id, ref in self.of(owner).items() if id not in sent}
        if left:
            self._sent[owner] = left
        else:
            self._sent.pop(owner, None)
            await self._storage.drop_notes(owner)

    async def _in_a_moment(self) -> None:
        pause = DELAY
        try:
            while self._sent:
                await asyncio.sleep(pause)
                await self._quiet()
                pause = DELAY if await self._settled() else RETRY
        finally:
            self._later = None

    async def _quiet(self) -> None:
        until = monotonic() + LONGEST
        for _ in range(int(LONGEST / DELAY)):
            wait = min(until, self._last + DELAY) - monotonic()
            if wait <= 0:
                break
            await asyncio.sleep(wait)

    async def _settled(self) -> bool:
        try:
            await self.all()
        except (StorageTrouble, Stale) as trouble:
            log.error("what went out could not be saved as sent: %s", trouble)
            return False
        return True
