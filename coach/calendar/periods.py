"""Table 0.3, the part that names a stretch of time: weeks, months, quarters, holidays, the year."""

from datetime import timedelta
from re import Match

from coach.calendar.days_named import DAY_NAME
from coach.calendar.months_said import (
    first_of,
    month_end,
    month_part,
    new_year,
    next_quarter,
    plain_month,
    quarter_end,
    quarter_named,
    this_month_end,
    week_of_month,
    year_end,
)
from coach.calendar.reading import MONTHS, Reader, Reading, Said

_MONTH = "(?P<month>" + "|".join(MONTHS) + "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
_EARLY = r"(?:early(?: in| on)?|(?:the )?(?:beginning|start|first part|first half) of|first thing)"
_MID = r"(?:mid(?:dle)?(?: of)?(?: in)?|(?:the )?middle of)[\s-]*"
_LATE = r"(?:late(?:r)?(?: in)?|(?:the )?(?:second half|back half|latter part|latter half) of)"
_END = r"(?:(?:the )?(?:very )?(?:end|close) of)"


def _week_end(ahead: int, precision: str = "exact") -> Reader:
    def read(match: Match[str], said: Said) -> Reading:
        reading = Reading(said.week_end(ahead))
        return reading.vague() if precision == "vague" else reading

    return read


def _this_week_end(match: Match[str], said: Said) -> Reading:
    if said.on.weekday() < 4:
        return Reading(said.week_end())
    other = said.on if said.on.weekday() == 4 else said.week_end(2)
    return Reading(said.week_end(1), other=other, why=f"today is {said.on:%A}")


def _this_week(match: Match[str], said: Said) -> Reading:
    return _this_week_end(match, said).vague()


def _day_of_week(ahead: int, weekday: int) -> Reader:
    def read(match: Match[str], said: Said) -> Reading:
        day = said.week(ahead) + timedelta(days=weekday)
        return Reading(day if day >= said.on else day + timedelta(weeks=1), "vague")

    return read


def _after_next(match: Match[str], said: Said) -> Reading:
    return Reading(said.week_end(2), "exact" if match["end"] else "vague")


def _week_of(match: Match[str], said: Said) -> Reading | None:
    day = first_of(match, said)
    if day is None:
        return None
    monday = day - timedelta(days=day.weekday())
    return Reading(said.calendar.bd_add(monday + timedelta(weeks=1), -1), "vague")


_HOLIDAYS = (
    r"(?:thanksgiving|easter|christmas|xmas|labor day|memorial day|independence day|good friday|juneteenth)"
)


def _holiday(match: Match[str], said: Said) -> Reading | None:
    word = match["name"].lower().replace("xmas", "christmas")
    for ahead in range(1, 400):
        day = said.on + timedelta(days=ahead)
        if word in (said.calendar.holiday_name(day) or "").lower():
            break
    else:
        return None
    if match["side"] == "after":
        return Reading(said.calendar.bd_add(day, 3), "vague")
    return Reading(said.calendar.bd_add(day, -1) if match["side"] == "before" else day)


def _weekend(match: Match[str], said: Said) -> Reading:
    return Reading(said.week() + timedelta(days=6), "vague")


_SHORT_MONTHS = "jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
_IN_MONTH = "(?P<frame>" + "|".join(MONTHS) + rf"|(?:{_SHORT_MONTHS})\b|(?:the |this |next )?month)"
_WEEK_OF = rf"(?:the )?(?:week (?:of|commencing|beginning|starting)|w/?c|w/?b) (?:{DAY_NAME},? )?"
_BREAK = r"(?:winter |christmas |xmas |year[\s-]end )?(?:holidays?|break|new year'?s?|christmas|xmas)"

WEEKS_OF: tuple[tuple[str, Reader], ...] = (
    (rf"{_WEEK_OF}(?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: (?:of )?{_MONTH})?", _week_of),
    (rf"{_WEEK_OF}{_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?", _week_of),
)
PERIODS: tuple[tuple[str, Reader], ...] = (
    (
        rf"(?P<end>{_END} )?(?:the )?week after next|(?:next week or )?the (?:following week|week after)",
        _after_next,
    ),
    (rf"{_END} next week", _week_end(1)),
    (rf"{_LATE} next week", _week_end(1, "vague")),
    (rf"{_MID} ?next week", _day_of_week(1, 2)),
    (rf"{_EARLY} next week", _day_of_week(1, 1)),
    (r"next week", _week_end(1, "vague")),
    (
        rf"{_END} (?:(?:the|this) )?(?:working |work )?week|eow|week'?s end|(?:by|before) the weekend",
        _this_week_end,
    ),
    (rf"{_MID} ?(?:the |this )?week", _day_of_week(0, 2)),
    (rf"{_EARLY} (?:the |this )?week", _day_of_week(0, 1)),
    (rf"{_LATE} (?:the |this )week", _this_week),
    (r"(?:over )?(?:the|this) weekend", _weekend),
    (rf"{_END} (?:the |this )?year|eoy|year[\s-]end", year_end),
    (rf"{_END} (?:the |this )?(?:quarter|q(?P<q>[1-4]))|eoq", quarter_end),
    (rf"{_END} {_IN_MONTH}", month_end),
    (r"eom|month[\s-]end", this_month_end),
    (rf"(?P<nth>first|1st|second|2nd|third|3rd|fourth|4th|last) week (?:of|in) {_IN_MONTH}", week_of_month),
    (rf"{_EARLY} {_IN_MONTH}", month_part(7)),
    (rf"{_MID} ?{_IN_MONTH}", month_part(15)),
    (rf"{_LATE} {_IN_MONTH}", month_part(None)),
    (rf"after (?:the )?{_BREAK}(?! day)", new_year),
    (r"(?:early (?:in )?)?(?:in )?(?:the )?new year|(?:early )?next year", new_year),
    (rf"(?P<side>before|after|by) (?P<name>{_HOLIDAYS})", _holiday),
    (
        r"(?:in |until |till |early |during )?(?:the )?"
        r"(?:q(?P<q>[1-4])|(?P<named>first|second|third|fourth) quarter)",
        quarter_named,
    ),
    (r"(?:the )?next quarter", next_quarter),
    (r"this week", _this_week),
    (rf"(?:in |during |some ?time in |until ){_IN_MONTH}|(?P<which>next|this) month", plain_month),
)
