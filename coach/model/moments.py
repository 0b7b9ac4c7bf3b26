"""A wall-clock time in the zone it was said in; the instant is computed late, so clock changes cannot spoil it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


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


def instant_of(local: datetime, zone: str) -> datetime:
    """UTC instant of a naive wall time."""
    tz = ZoneInfo(zone)
    aware = local.replace(tzinfo=tz, fold=0)
    return aware.astimezone(UTC)


def wall_at(instant: datetime, zone: str) -> WallTime:
    """What the wall in `zone` shows at an aware instant."""
    return WallTime(instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0), zone)


def wall(day: date, at: time, zone: str) -> WallTime:
    return WallTime(datetime.combine(day, at), zone)
