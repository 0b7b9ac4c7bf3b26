"""Interviews and planned steps as a calendar file (RFC 5545, times in UTC), all of them or one meeting."""

from datetime import datetime, timedelta
from typing import Any

from coach.model import Interview, JobSearch
from coach.nudges import title_of
from handlers import words
from handlers.overview import card
from handlers.words import when_of

STEP = timedelta(minutes=15)
"""How long a planned step stands in the calendar."""


def everything(search: JobSearch, now: datetime) -> bytes:
    """Every fixed interview that is not called off, and every step that is planned."""
    meetings = [_meeting(search, i, now) for i in search.interviews if can_be_entered(i)]
    return _file([m for m in meetings if m is not None] + _steps(search, now))


def one(search: JobSearch, interview: Interview, now: datetime) -> bytes:
    """A single meeting, for the user's own calendar."""
    event = _meeting(search, interview, now)
    return _file([event] if event is not None else [])


def can_be_entered(interview: Interview) -> bool:
    return interview.start is not None and interview.status == "planned"


def _meeting(search: JobSearch, interview: Interview, now: datetime) -> Any:
    company, start, end = search.opportunity(interview.opportunity), interview.start, interview.end
    if company is None or start is None or end is None:
        return None
    met = [card.who(p) for p in search.people if p.id in interview.people]
    about = [
        *([f"With {words.listed(met)}."] if met else []),
        f"Ask when {words.shown(company.company)} decides.",
    ]
    begins, ends = (
        (start.instant, end.instant) if interview.time_known else (start.date, start.date + timedelta(1))
    )
    role = f", {company.role}" if company.role else ""
    event = _event(f"{interview.id}@afterword", f"Interview: {company.company}{role}", begins, ends, now)
    event.add("description", " ".join(about))
    if interview.place:
        event.add("location", interview.place)
    return event


def _steps(search: JobSearch, now: datetime) -> list[Any]:
    found = []
    for nudge in search.nudges:
        company = search.opportunity(nudge.opportunity)
        if company is not None and nudge.state in ("planned", "snoozed"):
            at = when_of(nudge)
            found.append(
                _event(f"{nudge.id}@afterword", f"{title_of(nudge)}: {company.company}", at, at + STEP, now)
            )
    return found


def _file(events: list[Any]) -> bytes:
    from icalendar import Calendar  # here, as every start would pay for it

    calendar = Calendar()
    calendar.add("prodid", "-//Afterword//EN")
    calendar.add("version", "2.0")
    for event in events:
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _event(uid: str, summary: str, start: object, end: object, now: datetime) -> Any:
    from icalendar import Event

    event = Event()
    for name, value in (
        ("uid", uid),
        ("summary", summary),
        ("dtstart", start),
        ("dtend", end),
        ("dtstamp", now),
    ):
        event.add(name, value)
    return event
