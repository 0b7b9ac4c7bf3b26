"""Dates as one says them in a letter: "on Tuesday", "on 24 November", "in mid-December" (rule book 4.7)."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date

from coach.model import Interview, MeetingKind, Promise

WEEKDAY_DAYS = 6
"""Days back for which the weekday's name says it (rule book 4.7)."""
MONTH_DAYS = 75
"""Days back from which the month says it (J)."""

_SPOKEN: frozenset[MeetingKind] = frozenset({"phone_screen", "video", "chat"})


@dataclass(frozen=True, slots=True)
class Met:
    """When and how the two met."""

    on: str
    """ "today", "yesterday", "on Tuesday", "on 24 November"; empty when unknown."""
    month: str
    """ "in November"; empty when unknown."""
    verb: str
    """ "met" or "spoke"."""
    noun: str
    """ "interview" or "conversation"."""


def met_at(interview: Interview | None, today: date, locale: str) -> Met:
    spoken = interview is not None and interview.kind in _SPOKEN
    verb, noun = ("spoke", "conversation") if spoken else ("met", "interview")
    if interview is None or interview.start is None or interview.start.date > today:
        return Met("", "", verb, noun)
    day = interview.start.date
    return Met(on_day(day, today, locale), in_month(day, today, locale), verb, noun)


def on_day(day: date, today: date, locale: str) -> str:
    """ "today", "yesterday", "on Tuesday", "on 24 November", "in March": past days only."""
    past = (today - day).days
    if past in (0, 1):
        return ("today", "yesterday")[past]
    if past <= WEEKDAY_DAYS:
        return "on " + format_date(day, "EEEE", locale=locale)
    return f"on {month_day(day, locale)}" if past < MONTH_DAYS else in_month(day, today, locale)


def in_month(day: date, today: date, locale: str) -> str:
    """ "in November", with the year when it is not the last one of that name."""
    name = format_date(day, "LLLL", locale=locale)
    return f"in {name}" if (today - day).days < 330 else f"in {name} {day.year}"


def month_day(day: date, locale: str) -> str:
    """ "November 24" or "24 November", as the country writes it."""
    american = locale.endswith("_US") or locale == "en"
    return format_date(day, "MMMM d" if american else "d MMMM", locale=locale)


def around(promise: Promise, today: date, locale: str) -> str:
    """The promised time, in words that still mean the same today; empty without a date."""
    if promise.date is None:
        return ""
    part = re.search(r"\b(early|mid|middle|late|end)\b", promise.phrase.lower())
    named = format_date(promise.date, "LLLL", locale=locale)
    if part and re.search(rf"\b{named[:3].lower()}", promise.phrase.lower()):
        return _PART[part[1]].format(named)
    if 0 < (today - promise.date).days <= WEEKDAY_DAYS:
        return "around " + format_date(promise.date, "EEEE", locale=locale)
    return "around " + month_day(promise.date, locale)


_PART = {
    "early": "early in {}",
    "mid": "in mid-{}",
    "middle": "in mid-{}",
    "late": "in late {}",
    "end": "at the end of {}",
}


def day_in(zone: str, now: datetime) -> date:
    """The date on the wall in `zone`."""
    return now.astimezone(ZoneInfo(zone)).date()
