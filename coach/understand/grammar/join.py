"""A day and a time of day that stand together become one moment."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from coach.understand.calendar import add_months
from coach.understand.grammar.cascade import Parts
from coach.understand.grammar.clocks import clock, in_part
from coach.understand.grammar.context import Context
from coach.understand.grammar.dates import month_day
from coach.understand.grammar.followers import ends_phrase
from coach.understand.grammar.passes import day_parts, joined, weekday_dates
from coach.understand.grammar.values import Clock, Days, Moment
from coach.understand.grammar.weekdays import fits, of_week
from coach.understand.lexicon import PARTS


@weekday_dates.rule(
    "DATE",
    "<w>DATE .? (,|-|/)? (the|on)? <d>DATE",
    "<d>DATE (,|OPEN|-) <w>DATE CLOSE?",
    "<w>DATE OPEN (the)? <d>DATE CLOSE",
)
def weekday_and_date(p: Parts) -> Days | None:
    """ "Thursday, December 10", "Friday the 4th", "Dec 4 (Friday)"."""
    days, said = p.value("d"), p.value("w")
    if (
        not isinstance(days, Days)
        or not isinstance(said, Days)
        or said.named is None
        or days.named is not None
    ):
        return None
    if days.grain != "day" or days.end or days.vague or days.part:
        return None
    if not days.absolute:
        return _nth_that_fits(p.context.today, days, said.named) if days.of_month else None
    return replace(fits(days, said.named, p.context.today), weak=False)


@weekday_dates.rule("DATE", "<w>DATE ,? (in|of)? <d>DATE", "<d>DATE (,)? (on|a)? <w>DATE")
def weekday_of_counted_week(p: Parts) -> Days | None:
    """ "Monday in two weeks"."""
    said, counted = p.value("w"), p.value("d")
    if (
        not isinstance(said, Days)
        or not isinstance(counted, Days)
        or said.weekday is None
        or not counted.counted
    ):
        return None
    return Days(of_week(counted.start, said.weekday, 0))


@weekday_dates.rule("DATE", "<d>DATE (of|in)? <p>PERIOD", "<p>PERIOD (on|,|-)? <d>DATE")
def weekday_of_named_week(p: Parts) -> Days | None:
    """ "Wednesday evening next week"."""
    said, week = p.value("d"), p.value("p")
    if not isinstance(said, Days) or said.named is None or said.weekday is None or week.grain != "week":
        return None
    return replace(said, start=of_week(week.start, said.weekday, 0), alts=(), ambiguous=False, weekday=None)


@weekday_dates.rule("DATE", "<w>DATE ,? (the)? <d>DAY")
def weekday_and_number(p: Parts) -> Days | None:
    """ "thursday 26": a plain number only where it cannot be an hour and fits."""
    day, said = p.number("d"), p.value("w")
    if not isinstance(said, Days) or said.named is None or day <= 12 or not ends_phrase(p.after):
        return None
    found = month_day(p.context.today, day, p.context.is_past(p.matched[0].i))
    if found is None or found.weekday() != said.named:
        return None
    return Days(found, absolute=True)


def _nth_that_fits(today: date, days: Days, weekday: int) -> Days:
    if days.start.weekday() == weekday:
        return replace(days, weak=False, absolute=True)
    for months in (1, -1, 2, -2, 3):
        moved = add_months(days.start, months)
        if (
            moved
            and moved.day == days.start.day
            and moved.weekday() == weekday
            and abs((moved - today).days) < 100
        ):
            return Days(moved, absolute=True)
    return replace(fits(days, weekday, today), weak=False, absolute=True)


@day_parts.rule(
    "DATE",
    "<d>DATE (,|in the|at|-|by)? <e>(early|late|first thing|mid)? (in the)? -? <p>PART",
    "(in|on)? (the)? <e>(early|late)? <p>PART (of|on|,) (the)? <d>DATE",
    "(the)? <p>PART <d>DATE",
)
def with_part(p: Parts) -> Days | None:
    days = p.value("d")
    if not isinstance(days, Days) or days.part not in (None, "night") or days.end or days.grain != "day":
        return None
    if not p.has("p"):
        return None
    part = PARTS[p.word("p")]
    if p.word("p") in ("lunch", "breakfast", "eve") and p.matched[-2].word not in ("at", "over"):
        return None
    return replace(days, part=part, weak=False)


@day_parts.rule("DATE", "<d>DATE (,|in the)? <ap>(am|pm)")
def with_half(p: Parts) -> Days | None:
    """ "tomorrow pm", "Friday am"."""
    days = p.value("d")
    if not isinstance(days, Days) or days.part or days.end or days.grain != "day":
        return None
    return replace(days, part="morning" if p.word("ap") == "am" else "afternoon", weak=False)


@day_parts.rule(
    "DATE",
    "<d>DATE (,|by|at|-)? (the)? EDGE_OF_DAY",
    "EDGE_OF_DAY (on|of|,|-)? (the)? <d>DATE",
    "(the)? (end|close) of <d>DATE",
)
def end_of_that_day(p: Parts) -> Days | None:
    days = p.value("d")
    if not isinstance(days, Days) or days.end or days.grain != "day":
        return None
    return replace(days, part="eod", weak=False)


@day_parts.rule(
    "DATE", "(early|late|earlier|later|first thing|mid) (on)? -? <d>DATE", "<d>DATE (early|first thing)"
)
def roughly_that_day(p: Parts) -> Days | None:
    days = p.value("d")
    if not isinstance(days, Days) or days.end or days.part:
        return None
    early = any(t.word in ("early", "first", "earlier") for t in p.matched)
    return replace(days, part="morning" if early else "afternoon", weak=False)


@joined.rule(
    "MOMENT",
    "<d>DATE (,|-|:|OPEN|@|at)? "
    "(at|@|around|about|from|by|for|till|until|before|after|starting|starts|say|approx|circa)? <c>CLOCK "
    "CLOSE?",
    "<c>CLOCK (,|-)? (on|of|this)? (the)? <d>DATE",
    "<c>CLOCK OPEN <d>DATE CLOSE",
)
def day_and_time(p: Parts) -> Moment | Days | None:
    if not isinstance(p.value("d"), Days):
        return None
    if p.matched[1].word == "," and p.matched[0].code == p.matched[0].code and p.value("c").weak:
        return None
    return moment(p.context, p.value("d"), p.value("c"))


@joined.rule("MOMENT", "<d>DATE (,|at|@)? <h>HOUR . <m>MIN")
def day_and_dotted_time(p: Parts) -> Moment | None:
    """ "tomorrow 10.30"."""
    said = clock(p.number("h"), p.number("m"))
    if (
        not isinstance(p.value("d"), Days)
        or said is None
        or len(p.word("m")) != 2
        or not ends_phrase(p.after)
    ):
        return None
    return moment(p.context, p.value("d"), said)


@joined.rule(
    "MOMENT",
    "<d>DATE (,|at|@|around|about|from|by)? <h>HOUR",
    "<d>DATE (at|@|from|between)? <h>HOUR (-|to|till|until|and) <k>HOUR",
    "<h>HOUR (-|to) <k>HOUR (on)? <d>DATE",
)
def day_and_bare_hour(p: Parts) -> Moment | None:
    """ "mon 9", "tomorrow 2-4"."""
    days = p.value("d")
    said = clock(p.number("h"), grain="hour")
    if not isinstance(days, Days) or said is None or not p.number("h") or not ends_phrase(p.after):
        return None
    if (p.matched[-1].word.startswith("0") and len(p.matched[-1].word) > 1) or p.matched[1].word == ",":
        return None
    if p.runs_on or p.runs_in:
        return None
    words = [t.word for t in p.matched]
    if p.has("k"):
        from coach.understand.grammar.clock_ranges import span

        last = clock(p.number("k"))
        if last is None or not p.number("k") or ("and" in words and "between" not in words):
            return None
        return moment(p.context, days, span(said, last))
    return moment(p.context, days, said)


def moment(context: Context, days: Days, said: Clock) -> Moment | None:
    """Combined by C1, C7 and C10; everything that chose hands on the other reading."""
    if days.grain != "day" or days.end:
        return None
    if days.part and said.bare:
        settled = in_part(said, days.part)
        said = replace(settled, zone=said.zone, end=said.end) if settled else said
    ranked = _hours(said)
    day, other_days = _day(context, days, ranked[0], said)
    from coach.understand.grammar.instants import instant, zone_alternative

    start = instant(context, day, ranked[0], said)
    alts = [instant(context, day, minutes, said) for minutes in ranked[1:]]
    alts += [instant(context, other, ranked[0], said) for other in other_days]
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
        zone=said.zone,
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
    """C1: a bare weekday named on that day means today while that time is ahead."""
    if days.weekday is None or context.today.weekday() != days.weekday:
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
