"""What the bot says: text with light markup, buttons, perhaps a draft; each platform renders it in its own way."""

from dataclasses import dataclass
from typing import Literal

from coach.model.verdict import Verdict
from coach.model.wording import Draft

BOLD_ON, BOLD_OFF = "\x02", "\x03"
"""The only markup there is. Control characters never survive intake, so nothing a user types can become markup."""


def bold(text: str) -> str:
    return f"{BOLD_ON}{text}{BOLD_OFF}"


def plain(text: str) -> str:
    return text.replace(BOLD_ON, "").replace(BOLD_OFF, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A button. `does` is a short verb with ids ("sent:n3k", at most 64 bytes), so that an old one keeps its meaning.
    A choice with a `url` opens it instead; one with `copy` copies that text where the platform can."""

    label: str
    does: str = ""
    url: str | None = None
    copy: str | None = None
    style: Literal["normal", "primary", "danger"] = "normal"
    picks: str | None = None
    """What picking a moment does, once its stamp is added; for platforms with a picker of their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    text: str
    """With BOLD_ON/BOLD_OFF; user text inside is raw and is escaped by the platform."""
    choices: tuple[tuple[Choice, ...], ...] = ()
    """Rows of buttons."""
    draft: Draft | None = None
    """Shown between `text` and the buttons, easy to copy."""
    verdict: Verdict | None = None
    nudges: tuple[str, ...] = ()
    """Ids of the nudges this message brings."""
    after: str | None = None
    """Text below the draft."""
    edits: str | None = None
    """Replaces the text and buttons of the message with this outbox id, in place."""
    silent: bool = False
    """Without a sound: confirmations and digests."""
    threads: str | None = None
    """Outbox id of the message it answers, where the platform has threads."""
