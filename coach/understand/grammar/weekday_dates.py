"""A weekday with its date, or with the week it belongs to: "Thursday, December 10", "Monday in two weeks"."""

from dataclasses import replace
from datetime import date

from coach.understand.calendar import add_months
from coach.understand.grammar.cascade import Parts
from coach.understand.grammar.days_of_month import month_day
from coach.understand.grammar.followers import ends_phrase
from coach.understand.grammar.passes import weekday_dates
from coach.understand.grammar.values import Days
from coach.understand.grammar.weekdays import fits, of_week
from coach.understand.lexicon import TODAY


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


@weekday_dates.rule("DATE", "<w>DATE (,|-|OPEN) (the|on)? <d>DATE CLOSE?")
def near_day_and_date(p: Parts) -> Days | None:
    """ "tomorrow, December 1st": the date counts; where the two differ, it is an old mail."""
    near, days = p.value("w"), p.value("d")
    if not isinstance(near, Days) or not isinstance(days, Days) or p.matched[0].word not in TODAY:
        return None
    if near.part or days.end or days.grain != "day":
        return None
    if days.named is not None and not days.absolute:
        return near if near.start.weekday() == days.named else None
    same = days.start == near.start
    return (
        replace(days, weak=False, alts=() if same else days.alts, ambiguous=False) if days.absolute else None
    )


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
