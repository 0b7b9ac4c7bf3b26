"""A contact that somebody intends to make: what the guard is asked about."""

from dataclasses import dataclass
from datetime import datetime

from coach.model import Channel

CALLS = frozenset({"phone", "voicemail"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Intended:
    """`kind` is a nudge kind, "reply", "scheduling", "message" ... ; without text or angle a "message" is read as a
    question about news. `at` is UTC, the present where None. `also` are further recipients of the same message."""

    opportunity: str
    person: str | None = None
    channel: Channel = "email"
    kind: str = "message"
    angle: str | None = None
    text: str | None = None
    at: datetime | None = None
    also: tuple[str, ...] = ()
    question: str | None = None
    """In the words in which it was asked about: what the message would ask for, where its text is not there yet."""
    untrue: bool = False
    """The user says themselves that what it tells is made up."""
