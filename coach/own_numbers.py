"""A user's own numbers laid over the rule book's: which there are, how they are written, what they become."""

from collections.abc import Iterable
from dataclasses import fields
from datetime import time, timedelta
from typing import Any

from coach import lazy_re as re

FROM, UNTIL = ".from", ".until"
"""Of a window, kept as two entries."""
LEAST, MOST = 1, 250
"""Business days, messages, characters, minutes: more than that was a slip of the finger."""
LONGEST = 7 * 24 * 60
"""Minutes that a span of time may have."""
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?", re.I)
_SPAN = re.compile(r"(\d{1,4})\s*(minutes?|min|m|hours?|h|days?|d)?", re.I)
_MINUTES = {"m": 1, "h": 60, "d": 24 * 60}
Entries = tuple[tuple[str, int], ...]


def names(defaults: Any) -> tuple[str, ...]:
    """What may be set, in the order of the settings: whole numbers, times of day, windows, spans of time."""
    kinds = (int, time, timedelta)
    return tuple(
        f.name
        for f in fields(defaults)
        if isinstance(value := getattr(defaults, f.name), kinds) or isinstance(value, tuple)
    )


def overrides(defaults: Any, own: Iterable[tuple[str, int]]) -> dict[str, Any]:
    """Field values for `defaults`; what is not known, or makes no window, is left out."""
    entries = dict(own)
    found: dict[str, Any] = {}
    for name in names(defaults):
        value = _value(getattr(defaults, name), name, entries)
        if value is not None:
            found[name] = value
    return found


def _value(default: Any, name: str, entries: dict[str, int]) -> Any:
    if isinstance(default, tuple):
        start, end = (
            _time(entries.get(name + edge), usual) for edge, usual in zip((FROM, UNTIL), default, strict=True)
        )
        return (start, end) if start < end and (start, end) != default else None
    number = entries.get(name)
    if number is None:
        return None
    if isinstance(default, timedelta):
        return timedelta(minutes=number)
    return _time(number, default) if isinstance(default, time) else number


def _time(minutes: int | None, usual: time) -> time:
    return time(*divmod(minutes, 60)) if minutes is not None and 0 <= minutes < 24 * 60 else usual


def parse(default: Any, name: str, text: str) -> Entries | None:
    """What to keep for a value in words ("7", "08:00-18:00", "2 h"); None where it is none."""
    if isinstance(default, tuple):
        clocks = [c for m in _CLOCK.finditer(text) if (c := _minutes(m)) is not None]
        if len(clocks) != 2 or clocks[0] >= clocks[1]:
            return None
        return ((name + FROM, clocks[0]), (name + UNTIL, clocks[1]))
    number = _number(default, text.strip())
    return None if number is None else ((name, number),)


def _number(default: Any, text: str) -> int | None:
    if isinstance(default, time):
        found = _CLOCK.fullmatch(text)
        return _minutes(found) if found else None
    if isinstance(default, timedelta):
        span = _SPAN.fullmatch(text)
        minutes = int(span[1]) * _MINUTES[(span[2] or "m")[0].lower()] if span else LONGEST + 1
        return minutes if minutes <= LONGEST else None
    return int(text) if text.isascii() and text.isdigit() and LEAST <= int(text) <= MOST else None


def _minutes(m: re.Match[str]) -> int | None:
    hour, minute = int(m[1]), int(m[2] or 0)
    if m[3]:
        hour = hour % 12 + (12 if m[3].casefold() == "pm" else 0)
    return hour * 60 + minute if hour < 24 and minute < 60 else None


def shown(value: Any) -> str:
    """ "7", "09:00", "08:00-18:00", "2 h"."""
    if isinstance(value, tuple):
        return "-".join(f"{edge:%H:%M}" for edge in value)
    if isinstance(value, timedelta):
        minutes = int(value.total_seconds()) // 60
        return f"{minutes} min" if minutes % 60 else f"{minutes // 60} h"
    return f"{value:%H:%M}" if isinstance(value, time) else str(value)


def without(own: Entries, name: str) -> Entries:
    """The entries without those of one setting."""
    return tuple((n, v) for n, v in own if n.partition(".")[0] != name)
