"""A day and a time of day as one moment, with every other reading (C1, C7, C10)."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from coach.understand.grammar.context import Context
from coach.understand.grammar.part_clocks import in_part
from coach.understand.grammar.values import Clock, Days, Moment


def moment(context: Context, days: Days, said: Clock) -> Moment | None:
    """Combined by C1, C7 and C10; everything that chose hands on the other reading."""
    if days.grain != "day" or days.end:
        return None
    if days.part and said.bare:
        settled = in_part(said, days.part)
        said = replace(settled, zone=said.zone, end=said.end) if settled else said
    ranked = _hours(said)
    day, other_days = _day(context, days, ranked[0], said)
    from coach.understand.grammar.instants import instant, kept_zone, zone_alternative

    start = instant(context, day, ranked[0], said)
    alts = [instant(context, other, ranked[0], said) for other in other_days]
    if not (other_days and days.ambiguous):  # where the day itself is open, that is the question to ask
        alts += [instant(context, day, minutes, said) for minutes in ranked[1:]]
    if said.minutes == 0 and said.grain == "hour":  # midnight ends the day that people name with it
        alts.append(instant(context, day + timedelta(1), 0, said))
    literal = zone_alternative(context, day, ranked[0], said, start)
    ambiguous = (said.bare and len(ranked) > 1) or (bool(other_days) and days.ambiguous) or bool(literal)
    if days.weekday is not None and days.start.weekday() == context.today.weekday() and not days.absolute:
        ambiguous = ambiguous or (bool(other_days) and day == context.today)
    return Moment(
        start,
        _end(context, day, said, ranked[0]),
        alts=tuple(dict.fromkeys(a for a in alts + literal if a != start)),
        ambiguous=ambiguous,
        vague=days.vague,
        part=days.part or said.part,
        zone=kept_zone(context, said, start),
        grain=said.grain if said.grain in ("hour", "minute") else "minute",
    )


def _hours(said: Clock) -> tuple[int, ...]:
    """Minutes of the day, the likely reading first (C7)."""
    if not said.bare:
        return (said.minutes,)
    hour = said.hour % 12
    if 1 <= hour <= 7:
        return (said.minutes + 720 if said.hour < 12 else said.minutes, hour * 60 + said.minute)
    return (said.minutes,)


def _day(context: Context, days: Days, minutes: int, said: Clock) -> tuple[date, tuple[date, ...]]:
    """C1: a bare weekday, or day of the month, named on that day means today while that time is ahead."""
    named_today = days.weekday is not None and context.today.weekday() == days.weekday
    if not named_today and not days.of_month:
        return days.start, days.alts
    from coach.understand.grammar.instants import instant

    ahead = instant(context, context.today, minutes, said) > context.now
    if context.today in days.alts and days.start > context.today:
        return (context.today, (days.start,)) if ahead else (days.start, ())
    if context.today in days.alts and days.start < context.today:
        return (days.start, ()) if ahead else (context.today, (days.start,))
    return days.start, days.alts


def _end(context: Context, day: date, said: Clock, start: int) -> datetime | None:
    from coach.understand.grammar.instants import instant

    if said.end is None:
        return None
    last = said.end.minutes
    if said.end.bare and last <= start < 720 + last and last < 720:
        last += 720
    if said.bare and said.end.bare and start >= 720 > last:
        last += 720
    return instant(context, day if last > start else day + timedelta(1), last, said)
