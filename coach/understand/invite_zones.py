"""The zone a calendar file means: an IANA name, a Windows name, or only an offset."""

from datetime import UTC, datetime, timedelta
from typing import Any

from coach.model.moments import is_zone, opened
from coach.understand.zones import offset_name


def zone_name(prop: Any, user_zone: str) -> str:
    """Of a DTSTART or DTEND; floating times and whole days are the user's."""
    value = prop.dt
    if not isinstance(value, datetime) or value.tzinfo is None:
        return user_zone
    named = str(prop.params.get("TZID", "")).strip('"') or getattr(value.tzinfo, "key", "")
    return _iana(named) or _by_offset(value)


def _iana(name: str) -> str | None:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    for candidate in (
        name,
        WINDOWS_TO_OLSON.get(name, ""),
        name.rsplit("/", 2)[-1],
        "/".join(name.split("/")[-2:]),
    ):
        if candidate and is_zone(candidate):
            return candidate
    return None


def _by_offset(value: datetime) -> str:
    offset = value.utcoffset() or timedelta()
    return "UTC" if not offset else offset_name(int(offset.total_seconds() // 60))


def zoned(value: datetime, zone: str) -> datetime:
    """The same instant in that zone; a time without a zone is taken as that zone's wall time, moved on by a gap."""
    tz = opened(zone)
    if value.tzinfo is None:
        return value.replace(tzinfo=tz).astimezone(UTC).astimezone(tz)
    if value.tzinfo is UTC or (value.utcoffset() is not None and not _wall_named(value)):
        return value.astimezone(tz)
    return value.replace(tzinfo=tz).astimezone(UTC).astimezone(tz)


def _wall_named(value: datetime) -> bool:
    """Read with the file's own VTIMEZONE, which may be wrong or out of date: the wall time in the real zone counts."""
    return "tzical" in type(value.tzinfo).__name__
