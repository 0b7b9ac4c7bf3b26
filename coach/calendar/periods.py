"""Table 0.3, the part that names a stretch of time: weeks, months, quarters, holidays, the year."""

from datetime import date, timedelta
from re import Match

from coach.calendar.days_named import DAY_NAME, month_number
from coach.calendar.reading import MONTHS, Reader, Reading, Said

_MONTH = "(?P<month>" + "|".join(MONTHS) + "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
_EARLY = r"(?:early(?: in| on)?|(?:the )?(?:beginning|start|first part|first half) of|first thing)"
_MID = r"(?:mid(?:dle)?(?: of)?(?: in)?|(?:the )?middle of)[\s-]*"
_LATE = r"(?:late(?:r)?(?: in)?|(?:the )?(?:second half|back half|latter part|latter half) of)"
_END = r"(?:(?:the )?(?:very )?(?:end|close) of)"
_ORDINALS = {"first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3}
_MIDWEEK = 3
"""A month that begins on a Thursday or later has its first week after that one."""
_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1": 1, "2": 2, "3": 3, "4": 4}


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
    day = _first_of(match, said)
    if day is None:
        return None
    monday = day - timedelta(days=day.weekday())
    return Reading(said.calendar.bd_add(monday + timedelta(weeks=1), -1), "vague")


def _first_of(match: Match[str], said: Said) -> date | None:
    number = int(match["day"])
    first = said.named_month(month_number(match["month"])) if match["month"] else said.month()
    for month in (first, first.replace(year=first.year + 1) if match["month"] else said.month(1)):
        try:
            day = month.replace(day=number)
        except ValueError:
            continue
        if day >= said.week():
            return day
    return None


def _frame(match: Match[str], said: Said) -> date:
    word = match["frame"].lower()
    if word.startswith("next"):
        return said.month(1)
    return (
        said.month() if word in ("the month", "this month", "month") else said.named_month(month_number(word))
    )


def _month_end(match: Match[str], said: Said) -> Reading:
    return Reading(said.month_end(_frame(match, said)))


def _in_month(match: Match[str], said: Said, day: int | None) -> Reading:
    first = _frame(match, said)
    found = said.rolled(first.replace(day=day)) if day else said.month_end(first)
    if found < said.on and match["frame"].lower()[:3] not in ("the", "thi"):
        first = first.replace(year=first.year + 1)
        found = said.rolled(first.replace(day=day)) if day else said.month_end(first)
    return Reading(found, "vague")


def _month_part(day: int | None) -> Reader:
    def read(match: Match[str], said: Said) -> Reading:
        return _in_month(match, said, day)

    return read


def _week_of_month(match: Match[str], said: Said) -> Reading:
    first = _frame(match, said)
    if match["nth"].lower() == "last":
        return Reading(said.month_end(first), "vague")
    monday = first - timedelta(days=first.weekday()) + timedelta(weeks=first.weekday() >= _MIDWEEK)
    monday += timedelta(weeks=_ORDINALS[match["nth"].lower()])
    return Reading(said.calendar.bd_add(monday + timedelta(weeks=1), -1), "vague")


def _quarter_named(match: Match[str], said: Said) -> Reading:
    number = _QUARTERS[(match["q"] or match["named"]).lower()]
    return Reading(said.rolled(said.quarter(number)), "vague")


def _this_month_end(match: Match[str], said: Said) -> Reading:
    return Reading(said.month_end(said.month()))


def _plain_month(match: Match[str], said: Said) -> Reading:
    if match["frame"]:
        return _in_month(match, said, None)
    return Reading(said.month_end(said.month(1 if match["which"].lower() == "next" else 0)), "vague")


def _next_quarter(match: Match[str], said: Said) -> Reading:
    following = (said.on.month - 1) // 3 + 2
    return Reading(said.rolled(said.quarter(following if following <= 4 else 1)), "vague")


def _quarter_end(match: Match[str], said: Said) -> Reading:
    number = _QUARTERS[match["q"].lower()] if match["q"] else (said.on.month - 1) // 3 + 1
    first = date(said.on.year, 3 * number, 1)
    if said.month_end(first) < said.on:
        first = first.replace(year=first.year + 1)
    return Reading(said.month_end(first))


def _year_end(match: Match[str], said: Said) -> Reading:
    return Reading(said.month_end(date(said.on.year, 12, 1)))


def _new_year(match: Match[str], said: Said) -> Reading:
    year = said.on.year + (1 if said.on.month > 1 else 0)
    return Reading(said.calendar.bd_add(date(year - 1, 12, 31), 5), "vague")


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
    (rf"{_END} (?:the |this )?year|eoy|year[\s-]end", _year_end),
    (rf"{_END} (?:the |this )?(?:quarter|q(?P<q>[1-4]))|eoq", _quarter_end),
    (rf"{_END} {_IN_MONTH}", _month_end),
    (r"eom|month[\s-]end", _this_month_end),
    (rf"(?P<nth>first|1st|second|2nd|third|3rd|fourth|4th|last) week (?:of|in) {_IN_MONTH}", _week_of_month),
    (rf"{_EARLY} {_IN_MONTH}", _month_part(7)),
    (rf"{_MID} ?{_IN_MONTH}", _month_part(15)),
    (rf"{_LATE} {_IN_MONTH}", _month_part(None)),
    (rf"after (?:the )?{_BREAK}(?! day)", _new_year),
    (r"(?:early (?:in )?)?(?:in )?(?:the )?new year|(?:early )?next year", _new_year),
    (rf"(?P<side>before|after|by) (?P<name>{_HOLIDAYS})", _holiday),
    (
        r"(?:in |until |till |early |during )?(?:the )?"
        r"(?:q(?P<q>[1-4])|(?P<named>first|second|third|fourth) quarter)",
        _quarter_named,
    ),
    (r"(?:the )?next quarter", _next_quarter),
    (r"this week", _this_week),
    (rf"(?:in |during |some ?time in |until ){_IN_MONTH}|(?P<which>next|this) month", _plain_month),
)
