"""Arithmetic on days: weeks from Monday to Sunday, months that end when they end, working days."""

from calendar import monthrange
from datetime import date, timedelta

FIRST, LAST = date(1900, 1, 1), date(2199, 12, 31)


def shift(day: date, days: int) -> date | None:
    """None beyond the calendar that people talk about."""
    if abs(days) > 80_000:
        return None
    moved = day + timedelta(days)
    return moved if FIRST <= moved <= LAST else None


def add_months(day: date, months: int) -> date | None:
    """Same day of the month, or the last one there is."""
    if abs(months) > 2400:
        return None
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if not 1900 <= year <= 2199:
        return None
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def add_business_days(day: date, count: int) -> date | None:
    """Monday to Friday; holidays are the coach's affair."""
    if abs(count) > 2000:
        return None
    step = 1 if count >= 0 else -1
    left = abs(count)
    while left:
        day += timedelta(step)
        left -= day.weekday() < 5
    return day


def on_or_before_friday(day: date) -> date:
    return day - timedelta(max(day.weekday() - 4, 0))


def monday_of(day: date) -> date:
    return day - timedelta(day.weekday())


def month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def make(year: int, month: int, day: int) -> date | None:
    """None when there is no such day."""
    if 1900 <= year <= 2199 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]:
        return date(year, month, day)
    return None


def nearest(today: date, month: int, day: int, past: bool) -> date | None:
    """That day of the year: today or the next one; in the past tense today or the last one (convention C13)."""
    step = -1 if past else 1
    for year in range(today.year, today.year + 9 * step, step):
        found = make(year, month, day)
        if found and (found <= today if past else found >= today):
            return found
    return None


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    """nth from 1, or -1 for the last."""
    if nth < 0:
        end = month_end(date(year, month, 1))
        return end - timedelta((end.weekday() - weekday) % 7)
    first = date(year, month, 1)
    found = first + timedelta((weekday - first.weekday()) % 7 + 7 * (nth - 1))
    return found if found.month == month else None
