"""Messages on their way to the user, stored with the change that caused them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from coach.model.reply import Reply

OutboxState = Literal["planned", "sending", "sent", "dropped"]


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxMessage:
    """planned -> sending (lease) -> sent | dropped. A lease that ran out means: may go once more, never not at all."""

    id: str
    reply: Reply
    address: str
    """Platform address, "telegram:123"."""
    due: datetime
    """UTC: not before."""
    state: OutboxState = "planned"
    lease_until: datetime | None = None
    attempts: int = 0
    ref: str | None = None
    """The platform's id of the message, once sent."""
    behind: str | None = None
    """The platform's id of the newest message known in that chat when this one was posted."""
    sent_at: datetime | None = None
    lane: Literal["reply", "nudge"] = "reply"

    @property
    def fires(self) -> datetime | None:
        """UTC instant at which somebody has to look at it; None when settled."""
        if self.state == "planned":
            return self.due
        return self.lease_until if self.state == "sending" else None
