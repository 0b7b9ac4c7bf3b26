"""One message or call, made or received: the ledger that planning and warning rest on."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from coach.model.moments import WallTime

Channel = Literal[
    "email", "linkedin_note", "linkedin_message", "text", "phone", "voicemail", "card", "in_person"
]
Direction = Literal["out", "in"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    id: str
    opportunity: str
    at: datetime
    """UTC."""
    direction: Direction
    channel: Channel = "email"
    person: str | None = None
    kind: str = "message"
    """Out: a nudge kind ("thank_you", "dated_check_in"), or "reply", "scheduling", "references", "message"
    (a status ask when it asks for news), "call_attempt". In: "reply", "request", "auto_reply", "invite", "message" (which waits for no answer)."""
    angle: str | None = None
    subject: str | None = None
    text: str | None = None
    nudge: str | None = None
    """Id of the nudge it answered."""
    against_advice: tuple[str, ...] = ()
    """Rule ids the user overrode, remembered."""
    template: str | None = None
    round: int | None = None
    wanted_at: WallTime | None = None
    """In: they asked to be called or answered at this time ("ring me Thursday at ten")."""
    needed_by: WallTime | None = None
    """In: they asked for something by this time ("a writing sample by Monday")."""
