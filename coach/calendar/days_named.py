"""Table 0.3, the part that names a day: dates, days of the month, weekdays."""

from datetime import date, timedelta
from re import Match

from coach.calendar.reading import MONTHS, NUMBERS, WEEKDAYS, Precision, Reader, Reading, Said

_MONTH = "(?P<month>" + "|".join(f"{m[:3]}(?:{m[3:]})?\\.?" if m != "may" else "may" for m in MONTHS)
_MONTH = _MONTH.replace("sep(?:tember)?", "sept?(?:ember)?") + ")"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_UPTO = r"(?:\d{1,2}(?:st|nd|rd|th)?\s*(?:-|–|to|or|and)\s*)?"
_YEAR = r"(?:,?\s*(?P<year>20\d\d))?"
_BEFORE = r"(?P<before>before\s+)?"
DAY_NAME = (
    r"(?:mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|"
    r"sun(?:day)?)"
)


def month_number(word: str) -> int:
    return next(i for i, m in enumerate(MONTHS, 1) if m.startswith(word[:3].lower()))


def day_number(word: str) -> int:
    return next(i for i, d in enumerate(WEEKDAYS) if d.startswith(word[:3].lower()))


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _strictly(match: Match[str], said: Said, day: date | None) -> Reading | None:
    """ "Before the 15th" ends on the business day before it."""
    if day is None:
        return None
    return Reading(said.calendar.bd_add(day, -1) if match["before"] else day)


def _month_day(match: Match[str], said: Said) -> Reading | None:
    year, month, day = match["year"], month_number(match["month"]), int(match["day"])
    found = _made(int(year) if year else said.on.year, month, day)
    if found and not year and found < said.on:
        found = _made(found.year + 1, month, day)
    return _strictly(match, said, found)


def _day_of_month(match: Match[str], said: Said) -> Reading | None:
    ahead = 1 if match["next"] else 0
    for first in (said.month(ahead), said.month(ahead + 1), said.month(ahead + 2)):
        found = _made(first.year, first.month, int(match["day"]))
        if found and found == said.on and not match["before"]:
            later = _made(said.month(1).year, said.month(1).month, int(match["day"]))
            return Reading(later, "exact", found, "that is today") if later else Reading(found)
        if found and found >= said.on:
            return _strictly(match, said, found)
    return None


def _weekday_and_day(match: Match[str], said: Said) -> Reading | None:
    """ "Wednesday 15": only where the 15th is a Wednesday, else it is an hour."""
    number = day_number(match["name"])
    for first in (said.month(0), said.month(1), said.month(2)):
        found = _made(first.year, first.month, int(match["day"]))
        if found and found >= said.on and found.weekday() == number:
            return _strictly(match, said, found)
    return None


def _iso(match: Match[str], said: Said) -> Reading | None:
    return _strictly(match, said, _made(int(match["year"]), int(match["month"]), int(match["day"])))


def _weeks_from_day(match: Match[str], said: Said) -> Reading:
    told = (match["weeks"] or "").lower()
    weeks = 2 if "fortnight" in told else int(told) if told.isdigit() else NUMBERS.get(told, 1)
    return Reading(said.weekday(day_number(match["day"])) + timedelta(weeks=weeks))


def _after_next(match: Match[str], said: Said) -> Reading:
    """ "The Monday after next": of the week after next; the one before it is the other reading."""
    day = said.week(2) + timedelta(days=day_number(match["day"]))
    return Reading(day, "exact", day - timedelta(weeks=1), "that could be either week")


def _weekday(match: Match[str], said: Said) -> Reading:
    names = match["days"]
    number = day_number(names.split("/")[-1].split()[-1])
    frame = " ".join((match["frame"] or match["week"] or "").split()).lower()
    several: Precision = "vague" if len(names.split("/")) > 1 or " " in names.strip() else "exact"
    if "after next" in frame or "next" in frame:
        day = said.week(2 if "after next" in frame else 1) + timedelta(days=number)
        return _shift(match, said, Reading(day, several))
    day = said.weekday(number)
    if number == said.on.weekday() and not frame:
        other = None if match["before"] else said.on
        return _shift(match, said, Reading(day, several, other, f"today is {WEEKDAYS[number].title()}"))
    return _shift(match, said, Reading(day, several))


def _shift(match: Match[str], said: Said, reading: Reading) -> Reading:
    return Reading(said.calendar.bd_add(reading.day, -1), reading.precision) if match["before"] else reading


FIXED_DATES: tuple[tuple[str, Reader], ...] = (
    (rf"{_BEFORE}(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)", _iso),
    (rf"{_BEFORE}(?:{DAY_NAME},?\s+)?(?:the\s+)?{_UPTO}{_DAY}\s+(?:of\s+)?{_MONTH}{_YEAR}", _month_day),
    (rf"{_BEFORE}(?:{DAY_NAME},?\s+)?{_MONTH}\s+(?:the\s+)?{_UPTO}{_DAY}{_YEAR}", _month_day),
)
ORDINALS: tuple[tuple[str, Reader], ...] = (
    (
        rf"{_BEFORE}(?:{DAY_NAME},?\s+)?the\s+(?:\d{{1,2}}(?:st|nd|rd|th)\s*(?:-|–|to|or|and)\s*(?:the\s+)?)?"
        r"(?P<day>\d{1,2})(?:st|nd|rd|th)(?:\s+of\s+(?P<next>next)\s+month|\s+of\s+this\s+month)?",
        _day_of_month,
    ),
    (
        rf"{_BEFORE}(?P<name>{DAY_NAME}),?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
        rf"(?!\d|[:.]\d|\s*(?:am|pm|a\.m|p\.m|h|o'clock|days?|weeks?|/|-))",
        _weekday_and_day,
    ),
)
WEEKDAYS_NAMED: tuple[tuple[str, Reader], ...] = (
    (rf"(?:the )?(?P<day>{DAY_NAME}) after next", _after_next),
    (rf"(?P<weeks>(?:a )?fortnight) (?:(?:from|on|after) )?(?P<day>{DAY_NAME})", _weeks_from_day),
    (
        rf"(?P<weeks>\d|{'|'.join(NUMBERS)}) weeks? (?:(?:from|on|after) )?(?P<day>{DAY_NAME})",
        _weeks_from_day,
    ),
    (rf"(?P<day>{DAY_NAME}) (?P<weeks>week|fortnight)", _weeks_from_day),
    (
        rf"{_BEFORE}(?P<frame>next |this |coming )?(?P<days>{DAY_NAME}(?:\s*(?:/|or|and|to|-|–)\s*{DAY_NAME})*)"
        r"(?:,? (?:of )?(?P<week>(?:the )?week after next|next week|this week))?",
        _weekday,
    ),
)
