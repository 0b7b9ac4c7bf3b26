"""What is left to do with a message that no handler could deal with: remember it was heard, and say so."""

from dataclasses import replace
from datetime import datetime

from coach.model import JobSearch, OutboxMessage, Reply
from handlers import outbox
from handlers.message import Incoming

SEEN_KEPT = 200
SORRY = (
    "I stumbled over that one: a fault of mine, and it is in my log. Nothing you told me before is lost. "
    'Could you say it in other words? For example "interview at Acme on Friday at 2pm".'
)


def stumbled(
    search: JobSearch, message: Incoming, now: datetime
) -> tuple[JobSearch, tuple[OutboxMessage, ...]]:
    """`hear` for a message whose handling raised: nothing of it is kept but its id, so that it never comes back."""
    if message.id in search.seen:
        return search, ()
    return outbox.post(heard_only(search, message, now), [Reply(text=SORRY)], now, message.address)


def heard_only(search: JobSearch, message: Incoming, now: datetime) -> JobSearch:
    """That it came, and nothing else of it."""
    return replace(
        search,
        addresses=(message.address, *(a for a in search.addresses if a != message.address)),
        seen=(*search.seen, message.id)[-SEEN_KEPT:],
        last_heard_at=now,
        created_at=search.created_at or now,
        paused=False,
    )
