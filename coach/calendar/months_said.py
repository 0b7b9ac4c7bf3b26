"""Months, quarters and years as a promise names them: their weeks, their parts and their ends."""

from datetime import date, timedelta
from re import Match

from coach.calendar.days_named import month_number
from coach.calendar.reading import Reader, Reading, Said

_MIDWEEK = 3
"""A month that begins on a Thursday or later has its first week after that one."""
_ORDINALS = {"first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3}
_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1": 1, "2": 2, "3": 3, "4": 4}


def first_of(match: Match[str], said: Said) -> date | None:
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


def month_end(match: Match[str], said: Said) -> Reading:
    return Reading(said.month_end(_frame(match, said)))


def _in_month(match: Match[str], said: Said, day: int | None) -> Reading:
    first = _frame(match, said)
    found = said.rolled(first.replace(day=day)) if day else said.month_end(first)
    if found < said.on and match["frame"].lower()[:3] not in ("the", "thi"):
        first = first.replace(year=first.year + 1)
        found = said.rolled(first.replace(day=day)) if day else said.month_end(first)
    return Reading(found, "vague")


def month_part(day: int | None) -> Reader:
    def read(match: Match[str], said: Said) -> Reading:
        return _in_month(match, said, day)

    return read


def week_of_month(match: Match[str], said: Said) -> Reading:
    first = _frame(match, said)
    if match["nth"].lower() == "last":
        return Reading(said.month_end(first), "vague")
    monday = first - timedelta(days=first.weekday()) + timedelta(weeks=first.weekday() >= _MIDWEEK)
    monday += timedelta(weeks=_ORDINALS[match["nth"].lower()])
    return Reading(said.calendar.bd_add(monday + timedelta(weeks=1), -1), "vague")


def quarter_named(match: Match[str], said: Said) -> Reading:
    number = _QUARTERS[(match["q"] or match["named"]).lower()]
    return Reading(said.rolled(said.quarter(number)), "vague")


def this_month_end(match: Match[str], said: Said) -> Reading:
    return Reading(said.month_end(said.month()))


def plain_month(match: Match[str], said: Said) -> Reading:
    if match["frame"]:
        return _in_month(match, said, None)
    return Reading(said.month_end(said.month(1 if match["which"].lower() == "next" else 0)), "vague")


def next_quarter(match: Match[str], said: Said) -> Reading:
    following = (said.on.month - 1) // 3 + 2
    return Reading(said.rolled(said.quarter(following if following <= 4 else 1)), "vague")


def quarter_end(match: Match[str], said: Said) -> Reading:
    number = _QUARTERS[match["q"].lower()] if match["q"] else (said.on.month - 1) // 3 + 1
    first = date(said.on.year, 3 * number, 1)
    if said.month_end(first) < said.on:
        first = first.replace(year=first.year + 1)
    return Reading(said.month_end(first))


def year_end(match: Match[str], said: Said) -> Reading:
    return Reading(said.month_end(date(said.on.year, 12, 1)))


def new_year(match: Match[str], said: Said) -> Reading:
    year = said.on.year + (1 if said.on.month > 1 else 0)
    return Reading(said.calendar.bd_add(date(year - 1, 12, 31), 5), "vague")
