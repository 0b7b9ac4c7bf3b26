"""One event of a calendar file, read: its times in their zone, who invites, where, the role and the company in its title."""

from datetime import date, datetime, time, timedelta
from typing import Any

from coach import lazy_re as re
from coach.understand.invitation import Invite
from coach.understand.invite_people import company_guess, guests, host_of
from coach.understand.invite_series import next_start
from coach.understand.invite_zones import zone_name, zoned
from coach.understand.zones import iana_name

FAR = timedelta(days=3 * 365)
"""From today: no interview is further away, so the year is wrong."""
LONGEST = timedelta(days=31)
"""A visit of several days included."""
_LINK = re.compile(r"https?://[^\s<>\"\\]+")
_MEETING_LINK = re.compile(
    r"https?://[^\s<>\"\\]*(?:zoom\.us|meet\.google|teams\.(?:microsoft|live)|webex|whereby|chime|gotomeet"
    r"|jit\.si|around\.co)"
    r"[^\s<>\"\\]*"
)


def invite(event: Any, method: str, now: datetime, zone: str) -> Invite | None:
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
