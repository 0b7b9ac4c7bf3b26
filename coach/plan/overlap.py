"""Two interviews that get in each other's way, travel included."""

from datetime import datetime, timedelta

from coach.model import Interview, JobSearch
from coach.settings import settings_for

_ON_SITE = frozenset({"onsite", "campus_visit", "panel", "event"})


def overlaps(search: JobSearch, interview: Interview) -> tuple[Interview, ...]:
    """Other arranged meetings that overlap this one, or leave too little time to get from one to the other. Those
    without a known time only count on the same day when both are on site."""
    if interview.start is None:
        return ()
    return tuple(
        other
        for other in search.interviews
        if other.id != interview.id
        and other.status == "planned"
        and other.start is not None
        and _clash(search, interview, other)
    )


def _clash(search: JobSearch, one: Interview, other: Interview) -> bool:
    if not (one.time_known and other.time_known):
        same_day = bool(one.start and other.start and one.start.date == other.start.date)
        return same_day and travels(one) and travels(other)
    (start, end), (other_start, other_end) = _span(one), _span(other)
    buffer = settings_for(search.preferences).travel_buffer if travels(one) or travels(other) else timedelta()
    return start < other_end + buffer and other_start < end + buffer


def travels(interview: Interview) -> bool:
    """One has to be there in person."""
    return interview.kind in _ON_SITE or bool(interview.place and "http" not in interview.place)


def _span(interview: Interview) -> tuple[datetime, datetime]:
    if interview.start is None or interview.end is None:
        raise ValueError("an interview without a start has no span")
    return interview.start.instant, interview.end.instant
