"""From a day and minutes to an instant, in the zone that was named or the user's own."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from coach.model.moments import opened
from coach.understand.grammar.context import Context
from coach.understand.grammar.values import Clock
from coach.understand.zones import SEASONAL


def midnight(day: date) -> datetime:
    """Naive: the zone comes with `real`."""
    return datetime.combine(day, time())


def instant(context: Context, day: date, minutes: int, said: Clock) -> datetime:
    """Aware; a wall time that a clock change skips is moved forward by the gap."""
    zone = opened(said.zone) if said.zone else context.now.tzinfo
    wall = midnight(day) + timedelta(minutes=minutes, seconds=said.second)
    return real(wall, zone)


def real(wall: datetime, zone: tzinfo | None) -> datetime:
    """Fold 0; round-tripped through UTC so that a skipped wall time becomes one that exists."""
    aware = wall.replace(tzinfo=zone)
    return aware.astimezone(UTC).astimezone(zone)


def zone_alternative(
    context: Context, day: date, minutes: int, said: Clock, start: datetime
) -> list[datetime]:
    """ "9am PST" in summer: taken literally, the place's own offset on that day is the other reading (C10)."""
    place = SEASONAL.get(said.zone_word)
    if place is None:
        return []
    other = real(midnight(day) + timedelta(minutes=minutes), ZoneInfo(place))
    return [other] if other.utcoffset() != start.utcoffset() else []
