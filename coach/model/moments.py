"""A wall-clock time in the zone it was said in; the instant is computed late, so clock changes cannot spoil it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from coach import lazy_re as re


@dataclass(frozen=True, slots=True)
class WallTime:
    """`local` is naive and means what a clock on the wall shows in the IANA zone `zone` (rule book 0.2)."""

    local: datetime
    zone: str

    @property
    def instant(self) -> datetime:
        """In UTC. A time skipped by a clock change moves forward by the gap; a repeated one is the first."""
        return instant_of(self.local, self.zone)

    @property
    def date(self) -> date:
        return self.local.date()

    def seen_from(self, zone: str) -> "WallTime":
        """The same instant on another wall."""
        return wall_at(self.instant, zone)

    def plus(self, delta: timedelta) -> "WallTime":
        """Elapsed time later (an hour over a clock change is still an hour)."""
        return wall_at(self.instant + delta, self.zone)


_OFFSET = re.compile(r"(?P<sign>[+-])(?P<hours>[01]\d|2[0-3]):?(?P<minutes>[0-5]\d)")
"""Only what data from elsewhere may hold; the bot itself stores IANA names."""


LONGEST_NAME = 64
"""Characters; the longest there is has 32."""


def is_zone(name: str) -> bool:
    """Whether a name is an IANA zone's, whoever wrote it. A long one is not even looked for: with a hundred slashes in it, looking
    takes Python beyond its depth."""
    try:
        return 0 < len(name) <= LONGEST_NAME and ZoneInfo(name) is not None
    except (KeyError, ValueError, OSError):
        return False


@lru_cache(maxsize=256)
def opened(zone: str) -> tzinfo:
    """The zone behind an IANA name, or behind an offset such as "+05:30". Raises ZoneInfoNotFoundError for neither."""
    offset = _OFFSET.fullmatch(zone)
    if offset is None:
        return ZoneInfo(zone)
    away = timedelta(hours=int(offset["hours"]), minutes=int(offset["minutes"]))
    return timezone(-away if offset["sign"] == "-" else away)


def instant_of(local: datetime, zone: str) -> datetime:
    """UTC instant of a naive wall time."""
    aware = local.replace(tzinfo=opened(zone), fold=0)
    return aware.astimezone(UTC)


def wall_at(instant: datetime, zone: str) -> WallTime:
    """What the wall in `zone` shows at an aware instant."""
    return WallTime(instant.astimezone(opened(zone)).replace(tzinfo=None, fold=0), zone)


def wall(day: date, at: time, zone: str) -> WallTime:
    return WallTime(datetime.combine(day, at), zone)
