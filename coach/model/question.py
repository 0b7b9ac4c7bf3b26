"""The half-finished question: what the bot asked last and what it already knows, so that any answer fits later."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenQuestion:
    id: str
    conversation: str
    """Name of the handler that owns it: "interview", "debrief", "snooze" ..."""
    asks: str
    """Which slot: "company", "when", "time", "people" ..."""
    asked_at: datetime
    about: str | None = None
    """Id of the opportunity, interview or nudge it is about."""
    known: tuple[tuple[str, str], ...] = ()
    """Slot -> value (text or ISO), what was understood so far."""
    options: tuple[tuple[str, str], ...] = ()
    """Short id -> value, of the buttons offered (two readings of a date, two companies that fit)."""
    message: str | None = None
    """Outbox id of the message that asked."""
    tries: int = 0

    def get(self, slot: str) -> str | None:
        return dict(self.known).get(slot)
