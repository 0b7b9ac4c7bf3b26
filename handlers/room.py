"""How much one person may have noted down, and what is said when no more fits; pure."""

from datetime import datetime

import msgspec

from coach.model import JobSearch, OutboxMessage, Reply
from handlers import outbox
from handlers.message import Incoming
from handlers.stumble import heard_only

MOST = 500_000
"""Bytes of what one person told: some 250 companies with all that happened there; a long search has fifty."""
FULL = (
    "Your list is as long as I can keep it, so I have not noted that. Everything you told me before is there. "
    "Forget a company you no longer need with /forget (/export first, if you want to keep it), then tell me again."
)


def too_much(before: JobSearch, after: JobSearch) -> bool:
    """Whether this change is one too many. Whatever adds nothing (asking, forgetting, settling) always may."""
    if all(old is new for old, new in zip(_told(before), _told(after), strict=True)):
        return False
    size = _size(after)
    return size > MOST and size > _size(before)


def full(search: JobSearch, message: Incoming, now: datetime) -> tuple[JobSearch, tuple[OutboxMessage, ...]]:
    """`hear` for a message that would have been too much: nothing of it is kept but its id."""
    return outbox.post(heard_only(search, message, now), [Reply(text=FULL)], now, message.address)


def _told(search: JobSearch) -> tuple[object, ...]:
    return (
        search.opportunities,
        search.interviews,
        search.people,
        search.contacts,
        search.preferences.templates,
    )


def _size(search: JobSearch) -> int:
    return len(msgspec.json.encode(_told(search)))
