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


def kept_zone(context: Context, said: Clock, start: datetime) -> str | None:
    """The zone as a place where one keeps that offset then: "PST" in winter is Los Angeles, "GMT-5" the user's own zone if
    that is there; else the offset."""
    if said.zone is None or said.zone[:1] not in ("+", "-"):
        return said.zone
    mine = getattr(context.now.tzinfo, "key", None)
    place = SEASONAL.get(said.zone_word) if said.zone_word != "gmt" else None
    for name in (mine, place):
        if name and start.astimezone(ZoneInfo(name)).utcoffset() == start.utcoffset():
            return name
    return said.zone


def zone_alternative(
    context: Context, day: date, minutes: int, said: Clock, start: datetime
) -> list[datetime]:
    """ "9am PST" in summer: taken literally, the place's own offset on that day is the other reading (C10)."""
    place = SEASONAL.get(said.zone_word)
    if place is None:
        return []
    other = real(midnight(day) + timedelta(minutes=minutes), ZoneInfo(place))
    return [other] if other.utcoffset() != start.utcoffset() else []
