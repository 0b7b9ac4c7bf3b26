"""So many days, weeks, months or hours from a day or from now."""

from datetime import UTC, date, timedelta

from coach.understand.calendar import add_business_days, add_months, shift
from coach.understand.grammar.context import Context
from coach.understand.grammar.values import Days, Moment, Span

_DAYS = {"day": 1, "week": 7, "fortnight": 14}


_SECONDS = {"second": 1, "minute": 60, "hour": 3600}


_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120}


def move(day: date, span: Span, sign: int, count: float | None = None) -> date | None:
    """So far from a day; None for hours, and beyond the calendar."""
    amount = span.count if count is None else count
    if span.business:
        return add_business_days(day, sign * int(amount))
    if span.unit in _DAYS:
        found = shift(day, sign * round(amount * _DAYS[span.unit]))
    elif span.unit in _MONTHS:
        found = _by_months(day, sign * amount * _MONTHS[span.unit])
    else:
        return None
    return (
        move(found, span.extra, sign) if found and span.extra and span.extra.unit not in _SECONDS else found
    )


def _by_months(day: date, months: float) -> date | None:
    found = add_months(day, int(months))
    return shift(found, round((months - int(months)) * 30)) if found else None


def days_away(day: date, span: Span, sign: int) -> Days | None:
    found = move(day, span, sign)
    if not found:
        return None
    last = move(day, span, sign, span.most) if span.most else None
    return Days(found, last, vague=span.vague, counted=span.unit in ("week", "fortnight", "month", "year"))


def in_hours(context: Context, span: Span, sign: int) -> Moment | None:
    """Elapsed time; over a clock change "in 48 hours" may mean the same time of day (both are offered). "A second time"
    is none."""
    seconds = seconds_of(span)
    if seconds is None or seconds == 1 or seconds > 86400 * 400:
        return None
    zone = context.now.tzinfo
    now = context.now.astimezone(UTC)
    start = (now + timedelta(seconds=sign * seconds)).astimezone(zone)
    wall = context.now + timedelta(seconds=sign * seconds)
    alts = (wall,) if wall.utcoffset() != context.now.utcoffset() and seconds >= 86400 else ()
    grain = "second" if span.unit == "second" else "minute"
    return Moment(
        start.replace(microsecond=0), grain=grain, alts=alts, ambiguous=bool(alts), vague=span.vague
    )


def seconds_of(span: Span) -> float | None:
    """None for months and longer, and for days unless hours are added to them."""
    if span.unit in _SECONDS:
        base = span.count * _SECONDS[span.unit]
    elif span.unit in _DAYS and span.extra and span.extra.unit in _SECONDS:
        base = span.count * _DAYS[span.unit] * 86400
    else:
        return None
    return base + (seconds_of(span.extra) or 0 if span.extra else 0)
