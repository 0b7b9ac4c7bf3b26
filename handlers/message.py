"""Incoming: what one person said or tapped, on any platform; and the effects a handler may ask the service for."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from coach.model import Draft

IncomingKind = Literal["text", "tap", "photo", "voice", "file", "forward", "edited", "other"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A document the person sent, already fetched by the platform (size-capped there)."""

    name: str
    content: bytes
    mime: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    id: str
    """The platform's event id, stable over redelivery: "tg:834512", "sl:Ev0123"."""
    address: str
    """Where the answer goes: "telegram:123", "slack:T1:U2", "terminal:me"."""
    at: datetime
    """UTC: when the bot received it."""
    kind: IncomingKind = "text"
    text: str = ""
    """NFC, without control characters but newline; commands keep their slash."""
    tap: str = ""
    """`Choice.does` of the tapped button."""
    label: str = ""
    """Label of the tapped button, where the platform knows it."""
    own_ref: str | None = None
    """Platform id of this very message."""
    message_ref: str | None = None
    """Platform id of the message whose button was tapped."""
    reply_to: str | None = None
    """Platform id of the bot's message this replies to (reply, or thread root)."""
    profile_name: str | None = None
    zone: str | None = None
    """IANA, where the platform knows it (Slack's users.info)."""
    locale: str | None = None
    file: Attachment | None = None
    start_code: str | None = None
    """Payload of /start CODE or of a link."""
    model: str = ""
    """Host of the language model that may polish drafts; empty: the operator set none up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SendFile:
    """Send a document to the person."""

    name: str
    content: bytes
    caption: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SendEverything:
    """Send the complete record as a file that `afterword import` reads."""

    caption: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgetEverything:
    """Delete all that is stored about this person, backups included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeCode:
    """Make a one-time code: to link another platform, or (owner only) to invite a person; the service words the reply."""

    purpose: Literal["link", "invite"]


@dataclass(frozen=True, slots=True, kw_only=True)
class UseCode:
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PolishDraft:
    """Ask the language model to rephrase this draft of a nudge, shown in this outbox message."""

    nudge: str
    draft: Draft
    message: str | None = None


Effect = SendFile | SendEverything | ForgetEverything | MakeCode | UseCode | PolishDraft
