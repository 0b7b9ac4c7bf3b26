"""What is noted the moment a message went out: enough to settle it should the process die before it is saved."""

from collections.abc import Iterable
from datetime import datetime

import msgspec

from coach.model import JobSearch, OutboxMessage

Note = tuple[str, datetime, str]
"""Outbox id, when it was due, the platform's id. Outbox ids begin anew after everything was forgotten; moments do
not."""


def text(message: OutboxMessage, ref: str) -> str:
    return msgspec.json.encode((message.id, message.due, ref)).decode()


def matching(search: JobSearch, texts: Iterable[str]) -> dict[str, str]:
    """The platform's ids of this person's messages, by outbox id."""
    known = {(m.id, m.due) for m in search.outbox}
    notes = (msgspec.json.decode(text, type=Note) for text in texts)
    return {id: ref for id, due, ref in notes if (id, due) in known}
