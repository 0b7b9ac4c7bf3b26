"""A draft: wording for an employer, ready to send."""

from dataclasses import dataclass
from typing import Literal

DraftChannel = Literal["email", "linkedin_note", "linkedin_message", "text", "phone", "voicemail", "card"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    channel: DraftChannel
    kind: str
    """Message type: a nudge kind, or "reply"."""
    body: str
    """Complete, with greeting and signature."""
    subject: str | None = None
    to: str | None = None
    """E-mail address or phone number, where known."""
    to_name: str | None = None
    person: str | None = None
    opportunity: str | None = None
    angle: str | None = None
    template: str = ""
    """Id of the template it came from, so that it is not shown to the same company again."""
    tone: str = "warm"
    changes: tuple[str, ...] = ()
    """What was changed in it in the user's words, so that the next wording keeps it."""
    note: str | None = None
    """For the user, not for the employer: what one detail would make it better, or a hint on sending."""
