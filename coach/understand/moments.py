"""From the grammar's items to dates with their readings."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from coach.understand.day_and_time import apart, same_day
from coach.understand.grammar.context import Context
from coach.understand.grammar.instants import midnight, real
from coach.understand.grammar.tokens import Token
from coach.understand.grammar.values import Clock, Days, Moment
from coach.understand.moment_items import counts
from coach.understand.next_times import next_time
from coach.understand.reading import Grain
from coach.understand.shared_zone import with_shared_zone
from coach.understand.timetables import without_rhythms, without_timetables

MOST = 24
"""Dates of one message that are read."""


_GRAINS: dict[str, Grain] = {"quarter": "month", "year": "month", "second": "minute", "hour": "minute"}


@dataclass(frozen=True, slots=True)
class Reading:
    """A date of the message before its role is known."""

    i: int
    j: int
    start: datetime
    end: datetime | None
    grain: Grain
    alts: tuple[datetime, ...]
    ambiguous: bool
    vague: bool
    part: str | None
    has_time: bool
    zone: str | None
    beside: tuple[int, int] | None = None
    """Where its time stands, when that is apart from the day."""


def readings(tokens: list[Token], context: Context, folded: str) -> list[Reading]:
    """In order of appearance."""
    items = [t for k, t in enumerate(tokens) if counts(tokens, k, context)][:MOST]
    items = without_rhythms(items, folded)
    items = items if context.postpones or context.asks_time else without_timetables(items, folded)
    items, beside = apart(items, tokens, context)
    items = with_shared_zone(same_day(items, tokens, context), tokens, beside)
    found = (_reading(t, context) for t in items)
    return [replace(r, beside=beside[r.i]) if r.i in beside else r for r in found if r is not None]


def _reading(token: Token, context: Context) -> Reading | None:
    value = token.value
    if isinstance(value, Clock):
        value = next_time(context, value, token.i)
    try:
        return _from_moment(token, value) if isinstance(value, Moment) else _from_days(token, value, context)
    except (OverflowError, ValueError):
        return None


def _from_moment(token: Token, value: Moment) -> Reading:
    grain = _GRAINS.get(value.grain, value.grain)
    return Reading(
        token.i,
        token.j,
        value.start,
        value.end,
        grain,  # type: ignore[arg-type]
        value.alts,
        value.ambiguous,
        value.vague,
        value.part,
        True,
        value.zone,
    )


def _from_days(token: Token, value: Days, context: Context) -> Reading:
    def at(day: date) -> datetime:
        return real(midnight(day), context.now.tzinfo)

    end = at(value.end) if value.end and value.grain == "day" else None
    grain = _GRAINS.get(value.grain, value.grain)
    return Reading(
        token.i,
        token.j,
        at(value.start),
        end,
        grain,  # type: ignore[arg-type]
        tuple(at(a) for a in value.alts if a != value.start),
        value.ambiguous,
        value.vague or value.grain != "day",
        value.part,
        False,
        None,
    )
