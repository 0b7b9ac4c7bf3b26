"""The two functions outside scorers call: dates of a text, and all slots of a message."""

from datetime import datetime, timedelta
from typing import Any

from coach.understand import as_json, understand


def _zone(now: datetime) -> str:
    key = getattr(now.tzinfo, "key", None)
    return key or "UTC"


def dates(text: str, now: datetime) -> list[dict[str, Any]]:
    """Every date of the text: start, end, grain and span."""
    read = understand(text, now, zone=_zone(now))
    return [
        {"start": d.start, "end": d.end, "grain": d.grain, "span": d.span, "alts": list(d.alts)} for d in read.dates
    ]


def capture(text: str, now: datetime, locale: str = "en_US") -> dict[str, Any]:
    """All slots, with datetimes instead of ISO texts."""
    read = understand(text, now, zone=_zone(now), locale=locale)
    slots = as_json(read)
    slots["dates"] = [
        {**plain, "start": d.start, "end": d.end, "alts": list(d.alts)}
        for plain, d in zip(slots["dates"], read.dates, strict=True)
    ]
    return slots


__all__ = ["capture", "dates", "timedelta"]
