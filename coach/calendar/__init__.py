"""When: business days, holidays, quiet hours, and what a promise about time means (rule book 0.2 to 0.4)."""

from coach.calendar.company import CompanyCalendar, calendar_at, calendar_for
from coach.calendar.hours import UserClock, nudge_at
from coach.calendar.odd_days import odd_day
from coach.calendar.promise import PromiseReading, promised

__all__ = [
    "CompanyCalendar",
    "PromiseReading",
    "UserClock",
    "calendar_at",
    "calendar_for",
    "nudge_at",
    "odd_day",
    "promised",
]
