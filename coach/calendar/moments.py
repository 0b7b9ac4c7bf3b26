"""Dates and instants of a zone, remembered: planning asks for the same few again and again."""

from datetime import date, datetime, time
from functools import lru_cache

from coach.model import instant_of, wall_at


@lru_cache(maxsize=32768)
def date_in(moment: datetime, zone: str) -> date:
    """The date on the wall in `zone` at an aware instant."""
    return wall_at(moment, zone).date


@lru_cache(maxsize=32768)
def moment_at(day: date, clock: time, zone: str) -> datetime:
    """UTC instant of a wall time."""
    return instant_of(datetime.combine(day, clock), zone)


@lru_cache(maxsize=32768)
def clock_in(moment: datetime, zone: str) -> time:
    """What the clock on the wall in `zone` shows."""
    return wall_at(moment, zone).local.time()
