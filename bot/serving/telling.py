"""Says what nobody asked for: news that came about by themselves, and what must not or cannot be stored."""

import logging
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from bot.platform import SendFailed
from bot.sending.outgoing import Outgoing
from bot.serving.committing import Committing
from bot.serving.inorder import InOrder
from bot.serving.news import News
from bot.serving.once import Once
from bot.serving.people import TRIES, People
from coach.model import JobSearch, OutboxMessage, Reply
from handlers import outbox
from storage import StorageTrouble

log = logging.getLogger(__name__)


class Telling:
    """`now` gives UTC."""

    def __init__(
        self,
        people: People,
        committing: Committing,
        outgoing: Outgoing,
        lines: InOrder,
        news: News,
        now: Callable[[], datetime],
    ) -> None:
        self._people = people
        self._committing = committing
        self._outgoing = outgoing
        self._lines = lines
        self._news = news
        self._now = now
        self._told = Once(timedelta(minutes=10), now)

    async def tell(self, owner: str, address: str, what: Callable[[JobSearch], Iterable[Reply]]) -> None:
        """Decided on the newest value, and sent once that is saved. `what` may be called several times; nobody of that
        name is fine."""
        async with self._lines.turn(owner):
            for _ in range(TRIES):
                search = await self._people.load(owner, fresh=True)
                replies = tuple(what(search)) if search is not None else ()
                if search is None or not replies:
                    return
                if await self._committing.news(*outbox.post(search, replies, self._now(), address)):
                    return

    async def tell_news(self) -> None:
        """What happened to stored data, to those whom it concerns."""
        self._news.collect()
        for owner in self._news.owners():
            try:
                if await self._knows(owner):
                    self._news.told(owner)
            except StorageTrouble as trouble:
                log.error("a notice for %s waits: %s", owner, trouble)

    async def _knows(self, owner: str) -> bool:
        """False: to be told later."""
        search = await self._people.load(owner, fresh=True)
        if search is None or not search.addresses:
            return True
        return await self._committing.news(*outbox.post(search, self._news.replies(owner), self._now()))

    async def once(self, message: OutboxMessage) -> None:
        """To somebody of whom nothing is stored, or something that must not be stored; not repeated."""
        platform = self._outgoing.platform(message.address)
        if platform is not None:
            try:
                await platform.send(message)
            except SendFailed as failure:
                log.warning("a message outside the outbox was not sent: %s", failure)

    async def trouble(self, address: str, text: str) -> None:
        """Not again for a while, however often it would apply."""
        if self._told.first(address):
            now = self._now()
            await self.once(OutboxMessage(id="trouble", reply=Reply(text=text), address=address, due=now))
