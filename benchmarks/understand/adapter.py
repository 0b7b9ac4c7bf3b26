"""The two functions outside scorers call: dates of a text, and all slots of a message."""

from datetime import datetime, timedelta
from typing import Any

from coach.understand import DateRead, as_json, understand
from coach.understand.grammar.context import Context
from coach.understand.grammar.read import read, typed_tokens
from coach.understand.grammar.tokens import tokenize
from coach.understand.grammar.values import Span
from coach.understand.lexicon import PART_HOURS
from coach.understand.text import cap, fold

SECONDS = {
    "second": 1,
    "minute": 60,
    "hour": 3600,
    "day": 86400,
    "week": 7 * 86400,
    "fortnight": 14 * 86400,
    "month": 30 * 86400,
    "year": 365 * 86400,
    "decade": 3650 * 86400,
}


def dates(text: str, now: datetime) -> list[dict[str, Any]]:
    """Every date of the text with start, end, grain and span, then every bare length with its seconds. A part of day
    starts at its first hour here, as outside suites expect; for the bot it is a day with a part (convention C4)."""
    found: list[dict[str, Any]] = [
        {
            "start": _start(d),
            "end": d.end,
            "grain": d.grain,
            "span": d.span,
            "alts": list(d.alts),
            "grade": d.grade,
        }
        for d in understand(text, now, zone=_zone(now)).dates
    ]
    return found + [x for x in _lengths(text, now) if not any(_meets(x["span"], f["span"]) for f in found)]


def capture(text: str, now: datetime, locale: str = "en_US") -> dict[str, Any]:
    """All slots, with datetimes instead of ISO texts."""
    read_ = understand(text, now, zone=_zone(now), locale=locale)
    slots = as_json(read_)
    slots["dates"] = [
        {**plain, "start": d.start, "end": d.end, "alts": list(d.alts)}
        for plain, d in zip(slots["dates"], read_.dates, strict=True)
    ]
    return slots


def _zone(now: datetime) -> str:
    key = getattr(now.tzinfo, "key", None)
    return key or "UTC"


def _start(date: DateRead) -> datetime:
    if date.has_time or date.part_of_day not in PART_HOURS:
        return date.start
    if date.part_of_day == "eod":
        return date.start + timedelta(days=1, seconds=-1)
    return date.start + timedelta(hours=PART_HOURS[date.part_of_day][0])


def _lengths(text: str, now: datetime) -> list[dict[str, Any]]:
    context = Context(now)
    folded = fold(cap(text))
    tokens = read(typed_tokens(folded, tokenize(folded), [], context), context)
    return [
        {"start": None, "seconds": _seconds(t.value), "span": (t.i, t.j)}
        for t in tokens
        if isinstance(t.value, Span)
    ]


def _seconds(span: Span) -> float:
    return span.count * SECONDS[span.unit] + (_seconds(span.extra) if span.extra else 0)


def _meets(a: tuple[int, int], b: tuple[int, int]) -> bool:
    return a[0] < b[1] and b[0] < a[1]
