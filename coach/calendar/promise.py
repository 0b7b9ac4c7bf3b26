"""From the words somebody used to the promised date D (rule book 0.3)."""

from dataclasses import dataclass, replace
from datetime import date
from re import search as find
from typing import Literal

from coach.calendar.company import CompanyCalendar
from coach.calendar.phrases import HEDGES, NO_CONTACT, PHRASES
from coach.calendar.reading import Reading, Said
from coach.calendar.start_dates import without_start
from coach.model import Promise

_LONGEST = 400
"""Characters of a phrase that are looked at."""


@dataclass(frozen=True, slots=True)
class PromiseReading:
    """`ask` holds two readings to offer, the default (also in `promise`) first; `why_ask` says what is odd:
    "today is Friday", "that is Thanksgiving Day". `promise.date` is None where no time was named."""

    promise: Promise | None
    ask: tuple[date, ...] = ()
    why_ask: str = ""
    no_contact: bool = False


def promised(
    phrase: str,
    said: date,
    calendar: CompanyCalendar,
    *,
    read: date | None = None,
    read_precision: Literal["exact", "vague"] = "exact",
) -> PromiseReading:
    """`said` is the date it was said, in the company's calendar; `read` is what the capture read in the phrase, used
    where the table has nothing to say (dates in the user's own format)."""
    text = " ".join(phrase.replace("’", "'").lower().split())[:_LONGEST]
    found = _read_all(without_start(text), Said(said, calendar))
    reading = _upper_end(found, text) if found else None
    if reading is None and read is not None:
        reading = Reading(read, read_precision)
    if reading is None:
        return PromiseReading(
            Promise(phrase=phrase, said_on=said, date=None), no_contact=bool(NO_CONTACT.search(text))
        )
    promise = Promise(phrase=phrase, said_on=said, date=reading.day, precision=reading.precision)
    if reading.other is not None:
        return PromiseReading(promise, (reading.day, reading.other), reading.why)
    return _doubt_holiday(promise, calendar)


def _read_all(text: str, said: Said) -> list[Reading]:
    """Every reading in the phrase; each pattern takes its words away from the next."""
    found: list[Reading] = []
    for phrase in PHRASES:
        while match := phrase.pattern.search(text):
            text = f"{text[: match.start()]} | {text[match.end() :]}"
            if reading := phrase.read(match, said):
                found.append(reading)
    return found


def _upper_end(found: list[Reading], text: str) -> Reading:
    """D is the upper end of what was said; two ends, or a hedge, make it vague."""
    last = max(found, key=lambda r: r.day)
    if len({r.day for r in found}) > 1:
        last = replace(last, other=None)
        if find(r"\b(?:or|to|and|maybe|possibly|latest)\b|[-–/]", text):
            last = last.vague() if "latest" not in text else last
    return last.vague() if HEDGES.search(text) else last


def _doubt_holiday(promise: Promise, calendar: CompanyCalendar) -> PromiseReading:
    day = promise.date
    name = calendar.holiday_name(day) if day else None
    if day is None or name is None:
        return PromiseReading(promise)
    return PromiseReading(promise, (day, calendar.contact_day(day)), f"that is {name}")
