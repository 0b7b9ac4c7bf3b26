"""A day told after its week or month: "next week", and then "Tuesday"."""

import calendar
from dataclasses import replace
from datetime import date, timedelta

from coach import lazy_re as re
from coach.model import OpenQuestion
from coach.understand import DateRead
from handlers.reading.day_words import MONTHS

KEY = "within"
NEAR = timedelta(days=5)
"""Around "mid December"."""
WEEKDAY = re.compile(r"\b(?:mon|tue|wed|thu|fri|sat|sun)\w*", re.I)
DAY = re.compile(r"\d{1,2}(?:st|nd|rd|th)\b", re.I)
MONTH = re.compile(rf"\b(?:{MONTHS})\w*|\d[/.-]\d", re.I)


def told(said: DateRead) -> tuple[str, str]:
    """For the open question: the first and the last day."""
    first = said.start.date()
    if said.end is not None:
        last = said.end.date()
    elif said.grain == "week":
        last = first + timedelta(days=6)
    elif said.grain == "month":
        last = first.replace(day=calendar.monthrange(first.year, first.month)[1])
    else:
        first, last = first - NEAR, first + NEAR
    return KEY, f"{first}/{last}"


def settled(said: DateRead | None, question: OpenQuestion | None) -> DateRead | None:
    """The same day of the week, or of the month, within what was told before; another day stays as it was said."""
    window = question.get(KEY) if question is not None else None
    if said is None or not window or MONTH.search(said.text):
        return said
    first, last = (date.fromisoformat(part) for part in window.split("/"))
    day = said.start.date()
    if first <= day <= last:
        return replace(said, grade="sure", ambiguous=False, alts=()) if said.grade == "ask" else said
    fitting = _fitting(said.text, day, first, last)
    return said if fitting is None else _on(said, fitting)


def _fitting(text: str, day: date, first: date, last: date) -> date | None:
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    if WEEKDAY.search(text) and not DAY.search(text):
        return next((d for d in days if d.weekday() == day.weekday()), None)
    return next((d for d in days if d.day == day.day), None) if DAY.search(text) else None


def _on(said: DateRead, day: date) -> DateRead:
    """At the same time of that day, as the wall shows it."""
    away = day - said.start.date()
    end = said.end + away if said.end is not None else None
    return replace(said, start=said.start + away, end=end, grade="sure", ambiguous=False, alts=())
