"""Of some interviews those that are over, to come, or without a day; none that was called off or missed."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from coach.model.interview import Interview

EVER = timedelta.max


def dated(rows: Iterable[Interview]) -> list[Interview]:
    return [i for i in rows if i.start is not None and i.status == "planned"]


def undated(rows: Iterable[Interview]) -> list[Interview]:
    return [i for i in rows if i.start is None and i.status == "planned"]


def begun(rows: Iterable[Interview], now: datetime, within: timedelta = EVER) -> list[Interview]:
    """Not longer ago than `within`."""
    return [i for i in dated(rows) if timedelta() <= now - starts(i) <= within]


def to_come(rows: Iterable[Interview], now: datetime) -> list[Interview]:
    return [i for i in dated(rows) if starts(i) > now]


def held(rows: Iterable[Interview], now: datetime, lately: timedelta) -> list[Interview]:
    """Begun, and over for less than `lately`, if it is over at all."""
    return [i for i in begun(rows, now) if now < _ends(i) + lately]


def over(rows: Iterable[Interview], now: datetime, within: timedelta = EVER) -> list[Interview]:
    """To their end, not longer ago than `within`."""
    return [i for i in dated(rows) if timedelta() <= now - _ends(i) <= within]


def not_over(rows: Iterable[Interview], now: datetime) -> list[Interview]:
    """To come, or just being held."""
    return [i for i in dated(rows) if _ends(i) > now]


def starts(meeting: Interview) -> datetime:
    """Of one that has a day: what meetings are put in order by."""
    assert meeting.start is not None
    return meeting.start.instant


def _ends(meeting: Interview) -> datetime:
    assert meeting.end is not None
    return meeting.end.instant
