"""What the core makes of one message, with everything that has to go out beside its answer. What the core cannot deal with
never blocks the line."""

import hashlib
import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import lru_cache

from bot.serving.committing import Posted
from bot.serving.news import News
from coach.model import JobSearch, Preferences
from coach.model.changed import replace
from handlers import outbox
from handlers.message import Incoming
from handlers.room import full, too_much
from handlers.route import Decision, hear
from handlers.stumble import stumbled

log = logging.getLogger(__name__)


class Deciding:
    """`now` gives UTC; `zone` and `spread` as the service has them."""

    def __init__(self, news: News, now: Callable[[], datetime], zone: str, spread: timedelta) -> None:
        self._news = news
        self._now = now
        self._zone = zone
        self.spread = spread

    def newcomer(self, owner: str) -> JobSearch:
        return JobSearch(owner=owner, preferences=Preferences(zone=self._zone))

    def decided(self, search: JobSearch, incoming: Incoming) -> tuple[Decision, Posted]:
        """Old answers go first. The very same search where there is nothing to save."""
        now = self._now()
        try:
            decision, posted = hear(search, incoming, now)
            if too_much(search, decision.search):
                kept, posted = full(search, incoming, now)
                decision = Decision(kept)
        except Exception:
            log.exception("event %s of %s could not be handled", incoming.id, search.owner)
            stumbled_search, posted = self.stumbled(search, incoming)
            decision = Decision(stumbled_search)
        if decision.search is search:
            return decision, ()
        after, waiting = outbox.claim_waiting(decision.search, now)
        after, news = outbox.post(after, self._news.replies(search.owner), now, incoming.address)
        return replace(decision, search=self._spread(after)), (*waiting, *posted, *news)

    def stumbled(self, search: JobSearch, incoming: Incoming) -> tuple[JobSearch, Posted]:
        """Nothing is noted but that it came, and the person is told so."""
        return stumbled(search, incoming, self._now())

    def _spread(self, search: JobSearch) -> JobSearch:
        seconds = int(self.spread.total_seconds() * _share(search.owner))
        return search if search.jitter == seconds else replace(search, jitter=seconds)


@lru_cache(1024)
def _share(owner: str) -> float:
    """From 0 to 1, and always the same for the same person."""
    return int.from_bytes(hashlib.blake2b(owner.encode(), digest_size=4).digest()) / 2**32
