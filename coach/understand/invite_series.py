"""The next meeting of a series that began in the past."""

from datetime import datetime, time, timedelta
from typing import Any

BACK = timedelta(days=3 * 365)
AHEAD = timedelta(days=366)
_READ = {"FREQ", "INTERVAL", "BYDAY", "WKST", "COUNT", "UNTIL"}
"""Parts of a rule that are followed; others can be made to search for a day that never comes."""


def next_start(event: Any, start: datetime, now: datetime) -> datetime | None:
    """The first occurrence from `now` on, on the same wall clock. None where none is near, and for a rule unlike a
    meeting's. Raises ValueError for a rule that is none."""
    rule = event.get("rrule")
    if rule is None or isinstance(rule, list) or now - start > BACK:
        return None
    told = {k.upper(): v for k, v in rule.items()}
    if told.get("BYMONTHDAY") == [start.day]:
        del told["BYMONTHDAY"]
    if not set(told) <= _READ or told.get("FREQ", [""])[0] not in ("DAILY", "WEEKLY", "MONTHLY"):
        return None
    if not 1 <= int(told.get("INTERVAL", [1])[0]) <= 12:
        return None
    return _after(now.astimezone(start.tzinfo), start, told, type(rule))


def _after(now: datetime, start: datetime, told: dict[str, Any], rule: Any) -> datetime | None:
    from dateutil.rrule import rrulestr  # here, as most invitations are no series

    last = _wall(told.pop("UNTIL", [now + AHEAD])[0], start)
    found = rrulestr(rule(told).to_ical().decode(), dtstart=_wall(start, start))
    later = found.after(_wall(now, start), inc=True)
    return later.replace(tzinfo=start.tzinfo) if later and later <= last else None


def _wall(value: Any, start: datetime) -> datetime:
    if not isinstance(value, datetime):
        return datetime.combine(value, time.max)
    return value.astimezone(start.tzinfo).replace(tzinfo=None) if value.tzinfo else value
