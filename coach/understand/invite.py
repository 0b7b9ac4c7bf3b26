"""Reading a calendar invitation (.ics): what, when in which zone, with whom, and whether it changes or cancels one."""

import warnings
from datetime import datetime
from typing import Any

from coach.understand.invitation import Invite, NotAnInvitation
from coach.understand.invite_event import invite

CAP = 200_000
"""Bytes of a file that is read: ten times a long invitation, and a second at most where it was made to be slow."""
TOO_LONG = (
    "That file is longer than an invitation ever is. Send me the invitation to that one meeting, or tell me: "
    "interview Acme Tuesday 2pm."
)
MOST = 50
"""Events of one file that are read."""


def read_invites(content: bytes, now: datetime, *, zone: str = "UTC") -> tuple[Invite, ...]:
    """The newest version of each event, in order of time. Times without a zone are the user's (`zone`, IANA).
    Raises NotAnInvitation."""
    if len(content) > CAP:
        raise NotAnInvitation(TOO_LONG)
    events = [i for method, event in _events(content) if (i := invite(event, method, now, zone))]
    if not events:
        raise NotAnInvitation(
            "I could not find a meeting in that file. You can tell me: interview Acme Tuesday 2pm."
        )
    newest: dict[str, Invite] = {}
    for event in events:
        if event.key not in newest or newest[event.key].sequence <= event.sequence:
            newest[event.key] = event
    return tuple(sorted(newest.values(), key=lambda i: i.start))


def _decoded(content: bytes) -> str:
    """UTF-8 as the standard says, or what else programs write: UTF-16 with its mark, Windows Latin."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _events(content: bytes) -> list[tuple[str, Any]]:
    from icalendar import Calendar  # here, as reading chat must not wait for it

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # zone names are settled by ourselves
            calendars = Calendar.from_ical(_decoded(content), multiple=True)
        return [(str(c.get("method", "")), e) for c in calendars for e in c.walk("VEVENT")][:MOST]
    except (ValueError, KeyError, IndexError, TypeError, AttributeError) as error:
        raise NotAnInvitation(
            "That file does not read as a calendar invitation. You can tell me: interview Acme Tuesday 2pm."
        ) from error
