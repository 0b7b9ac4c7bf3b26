"""Put what was understood into an interview and its opportunity: any slot, in any order, at any time."""

import re
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from coach.model import Interview, JobSearch, Opportunity, WallTime, wall_at
from coach.model.called import given_name
from coach.understand import DateRead, Understood
from handlers import record
from handlers.interviews import particulars
from handlers.news import agency, referrals, wishes
from handlers.personal import zone
from handlers.reading.their_time import on_their_clock

PHONE_SCREEN_MINUTES = 30
MEETING_MINUTES = 60
LONGEST_MEETING = 12 * 60
EVENING = time(17, 0)
DAY_MINUTES = 8 * 60
ALL_DAY = re.compile(r"\b(?:all|full|whole|entire)[- ]day\b", re.I)
BY = re.compile(r"\b(?:by|until|till|before|deadline|latest|answer|closes?|ends?)\b[^.;!?]{0,16}$", re.I)
EVENT_ROLES = ("event", "done", "start", "remind")
"""In this order: "the phone screen was on Nov 12" is the meeting's date although it is in the past."""


def event_date(read: Understood) -> DateRead | None:
    """The date of the meeting itself, never the one they decide by."""
    for role in EVENT_ROLES:
        if found := [d for d in read.dates if d.role == role]:
            return _timed(found) or _no_span_of_years(found)
    return _called_a_deadline(read) if read.intent == "interview" else None


def _called_a_deadline(read: Understood) -> DateRead | None:
    """ "Mater wants to interview me on Dec 9 at 4pm", said with an offer in hand: an hour on a day, and nothing due by it."""
    timed = (d for d in read.dates if d.role == "deadline" and d.has_time)
    return next((d for d in timed if not BY.search(read.text[: d.span[0]])), None)


YEARS = timedelta(days=400)


def _no_span_of_years(dates: list[DateRead]) -> DateRead:
    """ "Back after 6 years at home. Interview on Thursday 2pm": years away and without an hour is how long something took."""
    first, *rest = dates
    near = next((d for d in rest if d.has_time and abs(d.start - first.start) > YEARS), None)
    return near if near is not None and not first.has_time else first


def _timed(told: list[DateRead]) -> DateRead | None:
    """ "Tomorrow, wed oct 6, 3 to 4pm" names one day twice: the one with its hour."""
    if told[0].has_time:
        return None
    same = [d for d in told[1:] if d.has_time and d.start.date() == told[0].start.date()]
    return same[0] if same and told[0].grain == "day" else None


def names_no_day(said: DateRead | None) -> bool:
    """ "Next week", "mid December": near enough for a decision, too far for a meeting, whose day is asked for."""
    return said is not None and not said.has_time and said.precision == "vague" and said.role != "done"


FAR = timedelta(days=200)
"""Ahead of now without a year named: a date that has just passed is as likely."""


def doubtful(said: DateRead | None, now: datetime) -> DateRead | None:
    """ "18 Nov", said on the 23rd: last week, or next year? Both readings, to be asked."""
    if said is None or said.alts or said.start - now < FAR or re.search(r"20\d\d|next year", said.text):
        return said
    try:
        before = said.start.replace(year=said.start.year - 1)
    except ValueError:
        return said
    return replace(said, grade="ask", alts=(before,)) if now - before < FAR else said


def fill(search: JobSearch, interview: Interview, read: Understood, now: datetime) -> JobSearch:
    """Every slot of `read` that belongs to a meeting; what was not said stays as it was."""
    opportunity = search.opportunity(interview.opportunity)
    assert opportunity is not None
    search = _about_company(search, opportunity, read, wall_at(now, search.preferences.zone).date)
    interview = _about_meeting(interview, read)
    date = event_date(read)
    if date is not None:
        opportunity = search.opportunity(interview.opportunity) or opportunity
        said = on_their_clock(date, read.text, search, opportunity.id)
        interview = at(interview, said, search.preferences.zone)
        if date.zone and opportunity.zone is None and date.zone != search.preferences.zone:
            search = record.put(search, replace(opportunity, zone=date.zone))
    search = _reopened(search, interview, now)
    search, people = add_people(search, interview.opportunity, read)
    people = (*_spoken_of(search, interview.opportunity, read.text, people), *people)
    search = agency.settle(search, interview.opportunity, read.text)
    search = referrals.settle(search, interview.opportunity, read.text)
    told = agency.not_met(search, tuple(dict.fromkeys((*interview.people, *people))))
    told = tuple(id for id in told if id in interview.people or not _only_brings_it(search, id, read.text))
    search = _settle_primary(search, interview.opportunity, told)
    search = wishes.channels(search, read.text, people)
    if interview.kind == "event" and interview.start is not None and not interview.time_known:
        interview = replace(interview, start=_at_the_event(interview.start, now), time_known=True)
    return record.put(search, replace(interview, people=told))


_BRINGS = r"(?:has |have |just |kindly )*(?:got|gets|arranged|organi[sz]ed|set up|fixed|landed|found) (?:me|us) (?:an?|the|my) (?:\w+ )?(?:call|chat|interview|meeting|talk|intro\w*|slot)\b"
WITH_THEM = re.compile(
    r"\bwith (?:him|her|them|himself|herself|themselves)(?: again| too| as well)?(?:,|\b)(?= ?(?:and|plus|&|,|$|[.!;]))|\b(?:him|her)self and\b",
    re.I,
)


def _spoken_of(search: JobSearch, opportunity: str, text: str, beside: tuple[str, ...]) -> tuple[str, ...]:
    """ "With him and Sigrid Moe": whoever of theirs is known and was named or wrote last is there again."""
    company = search.opportunity(opportunity)
    if company is None or not WITH_THEM.search(text):
        return ()
    mine = {p.id: p for p in search.people_of(opportunity) if p.id not in beside}
    named = [
        id
        for id, p in mine.items()
        if any(re.search(rf"\b{re.escape(w)}\b", text, re.I) for w in p.name.split()[:1])
    ]
    wrote = [c.person for c in search.contacts_of(opportunity) if c.direction == "in" and c.person in mine]
    found = named[:1] or wrote[-1:] or ([company.primary] if company.primary in mine else [])
    return tuple(id for id in found if id)


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


def _only_brings_it(search: JobSearch, id: str, text: str) -> bool:
    """ "Jim got me a call with their plant director": Jim is not met there."""
    person = search.person(id)
    first = re.escape(given_name(person.name)) if person else "(?!)"
    return re.search(rf"\b{first}(?: \w+)? {_BRINGS}", text, re.I) is not None


def add_people(search: JobSearch, opportunity: str, read: Understood) -> tuple[JobSearch, tuple[str, ...]]:
    ids: list[str] = []
    for contact in read.contacts:
        if contact.name:
            search, person = record.add_person(search, contact, opportunity)
            ids.append(person.id)
    return search, tuple(ids)


def _settle_primary(search: JobSearch, opportunity: str, people: tuple[str, ...]) -> JobSearch:
    """One point of contact at a time (S3): the hiring manager, else the first met."""
    found = search.opportunity(opportunity)
    if found is None or found.primary or not people:
        return search
    persons = [p for p in search.people if p.id in people]
    best = next((p for p in persons if p.role == "hiring_manager"), persons[0])
    return record.put(search, replace(found, primary=best.id))


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
    if read.duration_minutes and read.duration_minutes <= LONGEST_MEETING:
        interview = replace(interview, minutes=read.duration_minutes, minutes_assumed=False)
    return interview


def at(interview: Interview, date: DateRead, zone: str) -> Interview:
    """The new date; a time already known stays when only a day was said, and the day when only a time was."""
    said_in = date.zone or zone
    start = wall_at(date.start, said_in)
    if not date.has_time:
        kept = interview.start.local.time() if interview.start and interview.time_known else time(0, 0)
        zone_kept = interview.start.zone if interview.start and interview.time_known else said_in
        known = interview.start is not None and interview.time_known
        start = WallTime(datetime.combine(wall_at(date.start, said_in).date, kept), zone_kept)
        return replace(interview, start=start, time_known=known)
    interview = replace(interview, start=start, time_known=True)
    length = date.end - date.start if date.end else timedelta(0)
    if timedelta(minutes=5) <= length <= timedelta(minutes=LONGEST_MEETING):
        return replace(interview, minutes=int(length.total_seconds() // 60), minutes_assumed=False)
    return interview


def only_time(interview: Interview, date: DateRead, zone: str) -> Interview:
    """ "2pm" said of a meeting whose day is known: the day stays."""
    if interview.start is None:
        return at(interview, date, zone)
    said_in = date.zone or interview.start.zone
    local = datetime.combine(interview.start.date, wall_at(date.start, said_in).local.time())
    moved = replace(interview, start=WallTime(local, said_in), time_known=True)
    length = date.end - date.start if date.end else timedelta(0)
    if timedelta(minutes=5) <= length <= timedelta(minutes=LONGEST_MEETING):
        return replace(moved, minutes=int(length.total_seconds() // 60), minutes_assumed=False)
    return moved
