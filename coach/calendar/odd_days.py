"""Days on which an interview is unlikely: worth a second look before the plan rests on them."""

from datetime import date

from coach.calendar.company import CompanyCalendar

_SATURDAY = 5


def odd_day(calendar: CompanyCalendar, day: date) -> str | None:
    """What is odd about a meeting that day, in words: "that is Thanksgiving Day",
    "that is a Sunday"; None on ordinary days. `day` is the company's date."""
    holiday = calendar.holiday_name(day)
    if holiday:
        return f"that is {_first_of(holiday)}"
    if day.weekday() >= _SATURDAY:
        return f"that is a {day:%A}"
    return "that is a day you told me is closed" if day in calendar.closed_days else None


def _first_of(holiday: str) -> str:
    """Where two fall on one day, the first."""
    return holiday.split(";")[0].strip()
