"""A day or an hour that was said, put into a meeting: what was known of the other one stays."""

from dataclasses import replace
from datetime import datetime, time

from coach.model import Interview, WallTime, wall_at
from coach.understand import DateRead

SHORTEST, LONGEST = 5, 12 * 60
"""Minutes of a meeting."""


def at(interview: Interview, date: DateRead, zone: str) -> Interview:
    """The new date; a time already known stays when only a day was said, and the day when only a time was."""
    said_in = date.zone or zone
    start = wall_at(date.start, said_in)
    if date.has_time:
        return timed(replace(interview, start=start, time_known=True), date)
    if interview.start is None or not interview.time_known:
        midnight = WallTime(datetime.combine(start.date, time(0, 0)), said_in)
        return replace(interview, start=midnight, time_known=False)
    kept = datetime.combine(start.date, interview.start.local.time())
    return replace(interview, start=WallTime(kept, interview.start.zone))


def only_time(interview: Interview, date: DateRead, zone: str) -> Interview:
    """ "2pm" said of a meeting whose day is known: the day stays."""
    if interview.start is None:
        return at(interview, date, zone)
    said_in = date.zone or interview.start.zone
    local = datetime.combine(interview.start.date, wall_at(date.start, said_in).local.time())
    return timed(replace(interview, start=WallTime(local, said_in), time_known=True), date)


def timed(interview: Interview, date: DateRead) -> Interview:
    """ "2 to 3pm" says as well how long it takes."""
    if date.end is None:
        return interview
    return lasting(interview, int((date.end - date.start).total_seconds() // 60)) or interview


def lasting(interview: Interview, minutes: int, longest: int = LONGEST) -> Interview | None:
    """None where no meeting takes that long, or that short."""
    if not SHORTEST <= minutes <= longest:
        return None
    return replace(interview, minutes=minutes, minutes_assumed=False)
