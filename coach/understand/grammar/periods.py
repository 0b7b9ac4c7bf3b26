"""Weeks, weekends, months, quarters and their edges: "next week", "mid December", "end of the month", "Q1"."""

from datetime import date, timedelta

from coach.understand.calendar import add_months, monday_of, month_end
from coach.understand.grammar.cascade import Parts
from coach.understand.grammar.passes import periods
from coach.understand.grammar.values import Days
from coach.understand.lexicon import UNITS
from coach.understand.wordlist import word_set

SHORT = word_set("jan feb mar apr jun jul aug sep sept oct nov dec")


def week(start: date, **more: object) -> Days:
    return Days(start, start + timedelta(6), "week", **more)  # type: ignore[arg-type]


def month(start: date, **more: object) -> Days:
    return Days(start, month_end(start), "month", **more)  # type: ignore[arg-type]


def months(start: date, count: int, grain: str) -> Days | None:
    last = add_months(start, count - 1)
    return Days(start, month_end(last), grain) if last else None


def unit_period(today: date, unit: str, shift: int) -> Days | None:
    """The week, month, quarter, year or weekend so many away from this one."""
    if unit == "week":
        return week(monday_of(today) + timedelta(7 * shift))
    if unit == "weekend":
        saturday = monday_of(today) + timedelta(5 + 7 * shift)
        return Days(saturday, saturday + timedelta(1))
    if unit == "day":
        return Days(today + timedelta(shift))
    return _calendar_period(today, unit, shift)


def _calendar_period(today: date, unit: str, shift: int) -> Days | None:
    first = today.replace(day=1)
    if unit == "month":
        start = add_months(first, shift)
        return month(start) if start else None
    if unit == "quarter":
        start = add_months(first.replace(month=(first.month - 1) // 3 * 3 + 1), 3 * shift)
        return months(start, 3, "quarter") if start else None
    if unit == "year":
        return months(date(today.year + shift, 1, 1), 12, "year")
    return None


@periods.rule(
    "PERIOD",
    "(the)? <s>(next|nxt|this|current|last|previous|prev|coming|upcoming|past|following) "
    "(BUSINESS|calendar)? <u>UNIT",
)
def around_now(p: Parts) -> Days | None:
    word = p.word("s")
    shift = {"this": 0, "current": 0, "last": -1, "previous": -1, "prev": -1, "past": -1}.get(word, 1)
    unit = UNITS[p.word("u")]
    if unit in ("second", "minute", "hour", "fortnight", "decade") or p.word("u").endswith("s"):
        return None
    if unit == "week" and word == "last" and p.after is not None and p.after.word in ("of", "in"):
        return None
    if unit == "day" and word not in ("next", "following", "nxt"):
        return None
    today = p.context.today
    if unit == "weekend" and word in ("next", "nxt"):
        return _next_weekend(today)
    found = unit_period(today, unit, 0 if unit == "weekend" and word in ("coming", "upcoming") else shift)
    if found and word == "last" and unit == "week":
        return week(found.start, alts=(today - timedelta(7),))
    return found


@periods.rule("PERIOD", "not this <u>(week|wk|month) (,|but)? (maybe|probably|rather|the)? next")
def not_this(p: Parts) -> Days | None:
    """ "not this week, next"."""
    if p.after is not None and p.after.word[:1].isalnum():
        return None
    return unit_period(p.context.today, UNITS[p.word("u")], 1)


def _next_weekend(today: date) -> Days:
    saturday = monday_of(today) + timedelta(12)
    return Days(saturday, saturday + timedelta(1), alts=(saturday - timedelta(7),), ambiguous=True)


@periods.rule(
    "PERIOD", "(the)? (week|wk|month|quarter) after next", "(the)? (week|wk|month) after <n>next (week|month)"
)
def after_next(p: Parts) -> Days | None:
    return unit_period(
        p.context.today, UNITS[p.matched[-3].word if not p.has("n") else p.matched[-1].word], 2
    )


@periods.rule("PERIOD", "(the)? (week|wk) before last", "(the)? (month) before last")
def before_last(p: Parts) -> Days | None:
    return unit_period(p.context.today, UNITS[p.matched[-3].word], -2)


@periods.rule(
    "PERIOD",
    "(the)? (week|wk|w) (of|commencing|beginning|starting|from|/ c) (on)? (the)? <d>DATE",
    "(the)? (wc|w / c|wb|w / b) (the)? <d>DATE",
)
def week_of(p: Parts) -> Days | None:
    day: Days = p.value("d")
    return week(monday_of(day.start), absolute=day.absolute) if day.grain == "day" else None


@periods.rule("PERIOD", "(for|in) the <u>(week|month|year)", "for the <u>day")
def the_current(p: Parts) -> Days | None:
    """ "away for the week": this one, at the end of the sentence only."""
    if p.after is not None and p.after.word not in (".", ",", ";", "!"):
        return None
    return unit_period(p.context.today, p.word("u"), 0)
