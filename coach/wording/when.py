"""Dates as one says them in a letter: "on Tuesday", "on 24 November", "in mid-December" (rule book 4.7)."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time

from coach.model import Interview, MeetingKind, Promise
from coach.wording.languages import phrases
from coach.wording.optional import Optional

WEEKDAY_DAYS = 6
"""Days back for which the weekday's name says it (rule book 4.7)."""
MONTH_DAYS = 75
"""Days back from which the month says it (J)."""

_SPOKEN: frozenset[MeetingKind] = frozenset({"phone_screen", "video", "chat"})


@dataclass(frozen=True, slots=True)
class Met:
    """When and how the two met."""

    on: Optional
    """ "today", "yesterday", "on Tuesday", "on 24 November"; empty when unknown."""
    month: Optional
    """ "in November"; empty when unknown."""
    verb: str
    """ "met" or "spoke"."""
    noun: str
    """ "interview" or "conversation"."""
    day: date | None = None


def met_at(interview: Interview | None, today: date, locale: str) -> Met:
    spoken = interview is not None and interview.kind in _SPOKEN
    verb, noun = ("spoke", "conversation") if spoken else ("met", "interview")
    if interview is None or interview.start is None or interview.start.date > today:
        return Met(Optional(), Optional(), verb, noun)
    day = interview.start.date
    return Met(Optional(on_day(day, today, locale)), Optional(in_month(day, today, locale)), verb, noun, day)


@lru_cache(maxsize=1024)
def on_day(day: date, today: date, locale: str) -> str:
    """ "today", "yesterday", "on Tuesday", "on 24 November", "in March": past days only."""
    say, past = phrases(locale), (today - day).days
    if past in (0, 1):
        return say("today") if past == 0 else say("yesterday")
    if past <= WEEKDAY_DAYS:
        return say("on {day}").format(day=format_date(day, "EEEE", locale=locale))
    if past < MONTH_DAYS:
        return say("on {day}").format(day=month_day(day, locale))
    return in_month(day, today, locale)


@lru_cache(maxsize=1024)
def in_month(day: date, today: date, locale: str) -> str:
    """ "in November", with the year when it is not the last one of that name."""
    name = format_date(day, "LLLL", locale=locale)
    with_year = name if (today - day).days < 330 else f"{name} {day.year}"
    return phrases(locale)("in {month}").format(month=with_year)


@lru_cache(maxsize=1024)
def month_day(day: date, locale: str) -> str:
    """ "November 24" or "24 November" or "24. November", as the country writes it."""
    return format_date(day, _PATTERN.get(locale, _PATTERN.get(locale[:2], "d MMMM")), locale=locale)


_PATTERN = {"en_US": "MMMM d", "de": "d. MMMM"}


@lru_cache(maxsize=1024)
def named_day(day: date, locale: str, *, weekday: bool = True) -> str:
    """ "Friday, February 26" or "Friday 26 February"."""
    name = format_date(day, "EEEE", locale=locale)
    comma = "," if locale == "en_US" or not locale.startswith("en") else ""
    return f"{name}{comma} {month_day(day, locale)}" if weekday else month_day(day, locale)


def at_time(day: str, local: datetime, locale: str, *, past: bool = False) -> str:
    """ "Thursday 26 November at 14:00"; `past`: behind "yesterday" or "on 24 November"."""
    clock = format_time(local.time(), "short", locale=locale).replace("\u202f", " ").replace("\xa0", " ")
    return phrases(locale)(
        "{day} at {time}", "past" if past and not locale.startswith("en") else None
    ).format(day=day, time=clock)


@lru_cache(maxsize=1024)
def around(promise: Promise, today: date, locale: str) -> str:
    """The promised time, in words that still mean the same today; empty without a date.

    A weekday's name alone means the one of this week (rule book 4.7)."""
    if promise.date is None:
        return ""
    say, said = phrases(locale), promise.phrase.lower()
    part = re.search(r"\b(early|mid|middle|late|end)\b", said)
    month = format_date(promise.date, "LLLL", locale=locale)
    if part and format_date(promise.date, "LLL", locale="en").lower()[:3] in said:
        return say(_PARTS[part[1]]).format(month=month)
    if promise.date < today and promise.date.isocalendar()[:2] == today.isocalendar()[:2]:
        return say("around {weekday}").format(weekday=format_date(promise.date, "EEEE", locale=locale))
    return say("around {day}").format(day=month_day(promise.date, locale))


_PARTS = {
    "early": "early in {month}",
    "mid": "in mid-{month}",
    "middle": "in mid-{month}",
    "late": "in late {month}",
    "end": "at the end of {month}",
}


def day_in(zone: str, now: datetime) -> date:
    """The date on the wall in `zone`."""
    return now.astimezone(ZoneInfo(zone)).date()
