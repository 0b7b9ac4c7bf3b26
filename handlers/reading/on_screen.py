"""What the user has before their eyes: the bot's newest messages, each as it reads now, and the wording among them."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from coach.model import JobSearch, OutboxMessage

SAME_DAY = timedelta(hours=20)
"""How long the wording shown last is the one that is meant."""


def messages(search: JobSearch) -> Iterator[OutboxMessage]:
    """Newest first; one that was changed counts from its last change."""
    told: set[str] = set()
    for message in reversed(search.outbox):
        first = message.reply.edits or message.id
        if first not in told:
            told.add(first)
            yield message


def wording(search: JobSearch, now: datetime) -> OutboxMessage | None:
    """The message whose draft was shown last; None when that was another day."""
    last = next((m for m in messages(search) if m.reply.draft), None)
    return last if last is not None and now - last.due <= SAME_DAY else None
