"""Put what was understood into an interview and its opportunity: any slot, in any order, at any time."""

from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

from coach import lazy_re as re
from coach.model import Interview, JobSearch, Opportunity, WallTime, wall_at
from coach.understand import Understood
from handlers import record
from handlers.interviews import particulars, who_is_met
from handlers.interviews.meeting_time import at, lasting
from handlers.personal import zone
from handlers.reading.event_date import event_date
from handlers.reading.their_time import on_their_clock

PHONE_SCREEN_MINUTES = 30
MEETING_MINUTES = 60
EVENING = time(17, 0)
DAY_MINUTES = 8 * 60
ALL_DAY = re.compile(r"\b(?:all|full|whole|entire)[- ]day\b", re.I)


def fill(search: JobSearch, interview: Interview, read: Understood, now: datetime) -> JobSearch:
    """Every slot of `read` that belongs to a meeting; what was not said stays as it was."""
    opportunity = search.opportunity(interview.opportunity)
    assert opportunity is not None
    search = _about_company(search, opportunity, read, wall_at(now, search.preferences.zone).date)
    search, interview = _dated(search, _about_meeting(interview, read), read)
    search, people = who_is_met.met(_reopened(search, interview, now), interview, read)
    if interview.kind == "event" and interview.start is not None and not interview.time_known:
        interview = replace(interview, start=_at_the_event(interview.start, now), time_known=True)
    return record.put(search, replace(interview, people=people))


def _dated(search: JobSearch, interview: Interview, read: Understood) -> tuple[JobSearch, Interview]:
    """A zone that was named with the hour is the company's too, where none is known of it."""
    date, company = event_date(read), search.opportunity(interview.opportunity)
    if date is None or company is None:
        return search, interview
    mine = search.preferences.zone
    interview = at(interview, on_their_clock(date, read.text, search, company.id), mine)
    if date.zone and company.zone is None and date.zone != mine:
        search = record.put(search, replace(company, zone=date.zone))
    return search, interview


def _at_the_event(day: WallTime, now: datetime) -> WallTime:
    """Told while one is still there, or of an evening that is over."""
    here = wall_at(now, day.zone)
    return here if here.date == day.date else WallTime(datetime.combine(day.date, EVENING), day.zone)


def _reopened(search: JobSearch, interview: Interview, now: datetime) -> JobSearch:
    """They come back after a no, or after it was closed or put on hold: it goes on."""
    company = search.opportunity(interview.opportunity)
    if company is None or interview.start is None or interview.start.instant < now:
        return search
    if company.is_open and company.status != "on_hold":
        return search
    return record.put(search, replace(company, status="active", status_at=now, hold=None))


def _about_company(search: JobSearch, opportunity: Opportunity, read: Understood, today: date) -> JobSearch:
    told: dict[str, Any] = {}
    if read.role:
        told["role"] = read.role
    if read.country and not opportunity.country:
        told["country"] = read.country
    if read.place and not opportunity.zone and (zone.from_words(read.place) or read.zone):
        told["zone"] = zone.from_words(read.place) or read.zone
    if read.place and not opportunity.location:
        told["location"] = read.place
    opportunity = particulars.told(replace(opportunity, **told), read, search.preferences.zone, today)
    return record.put(search, opportunity)


def _about_meeting(interview: Interview, read: Understood) -> Interview:
    if read.meeting_kind and read.meeting_kind != "interview":
        interview = replace(interview, kind=read.meeting_kind)
        if interview.minutes_assumed:
            minutes = PHONE_SCREEN_MINUTES if read.meeting_kind == "phone_screen" else MEETING_MINUTES
            interview = replace(interview, minutes=minutes)
    if read.round:
        interview = replace(interview, label=read.round)
    if read.urls and not interview.place:
        interview = replace(interview, place=read.urls[0])
    if interview.minutes_assumed and (interview.kind == "campus_visit" or ALL_DAY.search(read.text)):
        interview = replace(interview, minutes=DAY_MINUTES)
    return lasting(interview, read.duration_minutes or 0) or interview
