"""Reading a calendar invitation (.ics): what, when in which zone, with whom, and whether it changes or cancels one."""

import re
import warnings
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from coach.understand.invite_people import company_guess, guests, host_of
from coach.understand.invite_series import next_start
from coach.understand.invite_zones import zone_name, zoned
from coach.understand.reading import ContactRead
from coach.understand.zones import iana_name

CAP = 200_000
"""Bytes of a file that is read: ten times a long invitation, and a second at most where it was made to be slow."""
TOO_LONG = (
    "That file is longer than an invitation ever is. Send me the invitation to that one meeting, or tell me: "
    "interview Acme Tuesday 2pm."
)
MOST = 50
"""Events of one file that are read."""
FAR = timedelta(days=3 * 365)
"""From today: no interview is further away, so the year is wrong."""
DAY, WORK, CLOCK_CHANGE = timedelta(days=1), timedelta(hours=8), timedelta(hours=2)
LONGEST = timedelta(days=31)
"""A visit of several days included."""
_LINK = re.compile(r"https?://[^\s<>\"\\]+")
_MEETING_LINK = re.compile(
    r"https?://[^\s<>\"\\]*(?:zoom\.us|meet\.google|teams\.(?:microsoft|live)|webex|whereby|chime|gotomeet"
    r"|jit\.si|around\.co)"
    r"[^\s<>\"\\]*"
)


class NotAnInvitation(ValueError):
    """The file holds no calendar event that can be read. The message is fit for the user."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invite:
    """One event of a calendar file; `start` and `end` are aware, an all-day event starts at 00:00 in the user's zone."""

    uid: str
    sequence: int = 0
    summary: str = ""
    start: datetime
    end: datetime | None = None
    zone: str
    """IANA zone in which the event is meant."""
    all_day: bool = False
    cancelled: bool = False
    recurrence: str | None = None
    """ISO start of the one occurrence of a series that this is about."""
    occurrence: datetime | None = None
    """The same as an aware instant."""
    repeats: bool = False
    organizer: ContactRead | None = None
    attendees: tuple[ContactRead, ...] = ()
    place: str | None = None
    url: str | None = None
    description: str = ""
    company: str | None = None
    """A guess, from the summary or the organizer's address."""
    role: str | None = None

    @property
    def minutes(self) -> int | None:
        """Of whole days only where there are several: to the end of work on the last one."""
        length = self.end - self.start if self.end else None
        if length is None or (self.all_day and length < 2 * DAY - CLOCK_CHANGE):
            return None
        return int((DAY * (round(length / DAY) - 1) + WORK if self.all_day else length).total_seconds() // 60)

    @property
    def key(self) -> str:
        """The same for every version of one meeting."""
        return f"{self.uid}/{self.recurrence}" if self.recurrence else self.uid


def read_invites(content: bytes, now: datetime, *, zone: str = "UTC") -> tuple[Invite, ...]:
    """The newest version of each event, in order of time. Times without a zone are the user's (`zone`, IANA).
    Raises NotAnInvitation."""
    if len(content) > CAP:
        raise NotAnInvitation(TOO_LONG)
    events = [i for method, event in _events(content) if (i := _invite(event, method, now, zone))]
    if not events:
        raise NotAnInvitation(
            "I could not find a meeting in that file. You can tell me: interview Acme Tuesday 2pm."
        )
    newest: dict[str, Invite] = {}
    for event in events:
        if event.key not in newest or newest[event.key].sequence <= event.sequence:
            newest[event.key] = event
    return tuple(sorted(newest.values(), key=lambda i: i.start))


def supersedes(new: Invite, uid: str, sequence: int) -> bool:
    """Whether it is this meeting, and not an older version of it."""
    return uid in (new.uid, new.key) and new.sequence >= sequence


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


def _invite(event: Any, method: str, now: datetime, zone: str) -> Invite | None:
    try:
        begin, ends = event.get("dtstart"), event.get("dtend")
        if begin is None or isinstance(begin, list):
            return None
        name = zone_name(begin, zone)
        start = zoned(_moment(begin.dt), name)
        end = _end(event, ends, start, name)
        if start < now and (later := next_start(event, start, now)) is not None:
            start, end = later, end and later + (end - start)
        if abs(start - now) > FAR:
            return None
        return _filled(
            event, method, now, start, end, iana_name(name, start) or zone, not _has_time(begin.dt)
        )
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError):
        return None


def _filled(
    event: Any, method: str, now: datetime, start: datetime, end: datetime | None, zone: str, all_day: bool
) -> Invite:
    summary, description = _text(event, "summary"), _text(event, "description")
    place = _text(event, "location") or None
    organizer = host_of(event)
    people = guests(event, organizer)
    recurrence = event.get("recurrence-id")
    return Invite(
        uid=_text(event, "uid") or f"{start.isoformat()} {summary}",
        sequence=int(event.get("sequence", 0)),
        summary=summary,
        start=start,
        end=end,
        zone=zone,
        all_day=all_day,
        cancelled=method.upper() == "CANCEL" or _text(event, "status").upper() == "CANCELLED",
        recurrence=recurrence.dt.isoformat() if recurrence is not None else None,
        occurrence=zoned(_moment(recurrence.dt), zone_name(recurrence, zone))
        if recurrence is not None
        else None,
        repeats=event.get("rrule") is not None,
        organizer=organizer,
        attendees=people,
        place=None if place and _LINK.fullmatch(place) else place,
        url=_link(event, place or "", description),
        description=description,
        company=company_guess(summary, organizer, people, now),
        role=_role(summary, now),
    )


def _role(summary: str, now: datetime) -> str | None:
    from coach.understand import understand

    return understand(summary, now).role if summary else None


def _has_time(value: date | datetime) -> bool:
    return isinstance(value, datetime)


def _moment(value: date | datetime) -> datetime:
    return value if isinstance(value, datetime) else datetime.combine(value, time())


def _end(event: Any, ends: Any, start: datetime, zone: str) -> datetime | None:
    if ends is not None and not isinstance(ends, list):
        end = zoned(_moment(ends.dt), zone_name(ends, zone))
        return end if start < end <= start + LONGEST else None
    length = event.get("duration")
    if length is None or not isinstance(length.dt, timedelta):
        return None
    return start + length.dt if timedelta(0) < length.dt <= LONGEST else None


def _text(event: Any, name: str) -> str:
    value = event.get(name)
    value = value[0] if isinstance(value, list) and value else value
    return str(value).strip()[:4000] if value is not None else ""


def _link(event: Any, place: str, description: str) -> str | None:
    """The meeting link, wherever it stands; else any link."""
    texts = (_text(event, "x-google-conference"), _text(event, "url"), place, description)
    for pattern in (_MEETING_LINK, _LINK):
        for text in texts:
            if match := pattern.search(text):
                return match[0].rstrip(".,;)>")
    return None
