"""Weeks, weekends, months, quarters and their edges: "next week", "mid December", "end of the month", "Q1"."""

from dataclasses import replace
from datetime import date, timedelta

from coach.understand.calendar import add_months, make, monday_of, month_end, nearest
from coach.understand.grammar.cascade import Parts
from coach.understand.grammar.passes import edges, periods
from coach.understand.grammar.values import Days
from coach.understand.lexicon import EARLY, END, LATE, MID, MONTHS, SEASONS, UNITS
from coach.understand.wordlist import words

_MONTH_CUES = words(
    "in by until till til since of early mid late during for next last this after before end from around to "
    "beginning start middle sometime through between - / , and"
)
SHORT = words("jan feb mar apr jun jul aug sep sept oct nov dec")


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


def _next_weekend(today: date) -> Days:
    saturday = monday_of(today) + timedelta(12)
    return Days(saturday, saturday + timedelta(1), alts=(saturday - timedelta(7),), ambiguous=True)


@periods.rule("PERIOD", "(the|over the|at the|on the) (weekend|wkend|wknd)", "eow|eom|eoq|eoy")
def the_weekend(p: Parts) -> Days | None:
    word = p.matched[-1].word
    if p.after is not None and p.after.word in ("of", "after", "before"):
        return None
    if word in _ENDS:
        return edge_of(unit_period(p.context.today, _ENDS[word], 0), 3, p.context.today)
    return unit_period(p.context.today, "weekend", -1 if p.context.is_past(p.matched[0].i) else 0)


_ENDS = {"eow": "week", "eom": "month", "eoq": "quarter", "eoy": "year"}


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


@periods.rule(
    "PERIOD", "<m>MONTH (,|of|in|'|-|/)? <y>YEAR", "<m>MONTH ' <y>SHORT_YEAR", "<y>YEAR (,|-|/)? <m>MONTH"
)
def month_of_year(p: Parts) -> Days | None:
    year = p.number("y")
    start = make(year + 2000 if year < 100 else year, MONTHS[p.word("m")], 1)
    return month(start, absolute=True, year_named=True) if start else None


@periods.rule("PERIOD", "<s>(next|this|last)? <m>MONTH .?", "in <s>the <m>MONTH")
def month_alone(p: Parts) -> Days | None:
    """ "December": only where a month is expected, as "may" and "march" are words as well."""
    word, before = p.word("m"), p.before
    cued = p.has("s") or (before is not None and before.word in _MONTH_CUES)
    if word in ("may", "march") and (
        (
            "this" in (p.word("s"), before.word if before else "")
            and p.after is not None
            and p.after.word.isalpha()
        )
        or (before is not None and not before.word.isalnum())
    ):
        return None
    if (word in ("may", "march", "mar", "jan", "sep", "apr") and not cued) or (
        p.matched[-1].word == "." and not cued
    ):
        return None
    today, number = p.context.today, MONTHS[word]
    if p.word("s") == "this":
        start: date | None = today.replace(month=number, day=1)
    elif number == today.month and p.word("s") != "last":
        start = today.replace(day=1)
        if p.word("s") == "next":
            start = add_months(today.replace(day=1), 12)
    else:
        past = p.word("s") == "last" or p.context.is_past(p.matched[0].i)
        start = nearest(today, number, 1, past)
    return month(start, absolute=True, weak=not cued) if start else None


@periods.rule(
    "PERIOD",
    "(in|this|next|last|by|until|the)? <s>SEASON (of)? <y>YEAR",
    "(this|next|last|by|until) <s>SEASON",
)
def season(p: Parts) -> Days | None:
    word = p.matched[0].word
    if word not in ("in", "this", "next", "last", "by", "until") and not p.has("y"):
        return None
    start = _season_start(p, SEASONS[p.word("s")], word)
    return months(start, 3, "quarter") if start else None


def _season_start(p: Parts, first: int, word: str) -> date | None:
    if p.has("y"):
        return make(p.number("y"), first, 1)
    past = word == "last" or p.context.is_past(p.matched[0].i)
    return nearest(p.context.today, first, 1, past)


@periods.rule(
    "PERIOD", "(the|in)? q <n>NUM (of|')? <y>(YEAR|SHORT_YEAR)?", "(the)? <o>ORD quarter (of)? <y>YEAR?"
)
def quarter(p: Parts) -> Days | None:
    from coach.understand.grammar.numbers import ordinal

    token = p.token("o")
    number = ordinal(token) if token else p.number("n")
    if not 1 <= number <= 4:
        return None
    if p.has("y"):
        year = p.number("y")
        start = make(year + 2000 if year < 100 else year, number * 3 - 2, 1)
    else:
        start = nearest(p.context.today, number * 3 - 2, 1, p.context.is_past(p.matched[0].i))
        this = p.context.today.replace(month=number * 3 - 2, day=1)
        last = add_months(this, 2)
        start = this if last and this <= p.context.today <= month_end(last) else start
    return months(start, 3, "quarter") if start else None


@periods.rule("PERIOD", "<y>YEAR", "<t>(the)? (year|calendar year|cy) (of)? <y>YEAR")
def year(p: Parts) -> Days | None:
    """A year alone counts only after a word that leads to one."""
    glued = p.before is not None and p.before.j == p.matched[0].i and p.before.word == "-"
    start = make(p.number("y"), 1, 1)
    found = months(start, 12, "year") if start and not p.runs_on and not p.runs_in and not glued else None
    return replace(found, weak=len(p.matched) == 1, year_named=True) if found else None


@periods.rule(
    "PERIOD",
    "(the|in the|in)? new year",
    "after (the)? (holidays|hols|holiday|christmas break|xmas break|festive season|winter break)",
)
def new_year(p: Parts) -> Days | None:
    """Rule book 0.3: vague; the first working day stands for it."""
    start = date(p.context.today.year + 1, 1, 1)
    while start.weekday() > 4 or start.day == 1:
        start += timedelta(1)
    return Days(start, vague=True)


def edge_of(period: Days | None, edge: int, today: date) -> Days | None:
    """C6: end of a week is Friday, of a month its last day; the middle is Wednesday or the 15th; early is Monday."""
    if period is None or period.end is None:
        return None
    if period.grain == "week":
        return _edge_of_week(period, edge, today)
    if period.grain not in ("month", "quarter", "year"):
        return period
    return _edge_of_month(period, period.end, edge)


def later_in(period: Days, today: date) -> Days:
    """ "later this week": its second half, from today on."""
    end = period.end or period.start
    middle = (
        period.start.replace(month=7) if period.grain == "year" else period.start + (end - period.start) / 2
    )
    return Days(max(middle, today) if today <= end else middle, end, vague=True)


def _edge_of_week(period: Days, edge: int, today: date) -> Days:
    monday = period.start
    if edge == 0:
        return Days(monday, alts=(monday + timedelta(1),), ambiguous=True, vague=True)
    if edge == 1:
        return Days(monday + timedelta(2), vague=True)
    friday = monday + timedelta(4)
    if edge == 2:
        return Days(monday + timedelta(3), alts=(friday,), ambiguous=True, vague=True)
    if monday <= today and today >= friday:
        if today == friday:
            return Days(friday, alts=(friday + timedelta(7),), ambiguous=True)
        return Days(friday + timedelta(7), alts=(monday + timedelta(6),), ambiguous=True)
    return Days(friday, alts=(friday + timedelta(1), friday + timedelta(2)))


def _edge_of_month(period: Days, end: date, edge: int) -> Days:
    if edge == 0:
        alts = tuple(period.start + timedelta(n) for n in (2, 4, 6))
        return Days(period.start, period.start.replace(day=7), alts=alts, ambiguous=True, vague=True)
    if edge == 1:
        middle = period.start.replace(day=15)
        if period.grain == "quarter":
            middle = (add_months(period.start, 1) or period.start).replace(day=15)
        if period.grain == "year":
            middle = period.start.replace(month=7, day=1)
        near = (-5, -4, -1, 1)
        return Days(middle, alts=tuple(middle + timedelta(n) for n in near), ambiguous=True, vague=True)
    if edge == 2:
        start = end - timedelta(10 if period.grain == "month" else 20)
        return Days(start, end, alts=(end, end.replace(day=25)), ambiguous=True, vague=True)
    return Days(end)


@edges.rule(
    "PERIOD",
    "(by|at|in|towards|toward)? (the)? (very)? <e>(EARLY|MID|LATE|END) (of|in|-|part of)? "
    "(the|this|that)? <p>PERIOD",
    "<p>PERIOD (,)? <e>(early|end|late|mid)",
)
def edge_of_period(p: Parts) -> Days | None:
    if p.word("e") in ("later", "latter"):
        return later_in(p.value("p"), p.context.today)
    return edge_of(p.value("p"), _edge(p.word("e")), p.context.today)


@edges.rule(
    "PERIOD",
    "(by|at|in|towards)? (the)? <e>(EARLY|MID|LATE|END) (of|-|in) (the|this|my|your)? <u>UNIT",
    "(the)? <e>END (this)? <u>(week|wk|month)",
    "<e>mid - <u>(week|month)",
    "<m>(midweek|midmonth)",
)
def edge_of_unit(p: Parts) -> Days | None:
    if p.has("m"):
        return edge_of(unit_period(p.context.today, p.word("m")[3:], 0), 1, p.context.today)
    unit = UNITS[p.word("u")]
    if unit == "day" and _edge(p.word("e")) == 3:
        return Days(p.context.today, part="eod")
    if unit not in ("week", "month", "quarter", "year"):
        return None
    period = unit_period(p.context.today, unit, 0)
    if p.word("e") == "later" and period:
        return later_in(period, p.context.today)
    return edge_of(period, _edge(p.word("e")), p.context.today)


@edges.rule("PERIOD", "(in|for|over|during)? (the)? <w>(first|last) <s>SPAN (of|in) (the)? <p>PERIOD")
def so_many_of(p: Parts) -> Days | None:
    """ "the first two weeks of January"."""
    period, span = p.value("p"), p.value("s")
    per = {"day": 1, "week": 7, "month": 30}.get(span.unit)
    if per is None or period.end is None or span.most or period.grain not in ("month", "quarter", "year"):
        return None
    days = int(span.count * per) - 1
    if p.word("w") == "last":
        return Days(period.end - timedelta(days), period.end)
    return Days(period.start, period.start + timedelta(days))


@periods.rule("PERIOD", "(for|in) the <u>(week|month|year)")
def the_current(p: Parts) -> Days | None:
    """ "away for the week": this one, at the end of the sentence only."""
    if p.after is not None and p.after.word not in (".", ",", ";", "!"):
        return None
    return unit_period(p.context.today, p.word("u"), 0)


@edges.rule(
    "PERIOD",
    "(the)? <n>ORD (full)? week (of|in) (the)? <p>PERIOD",
    "(the)? <n>last week (of|in) (the)? <p>PERIOD",
    "(the)? <h>(first|second) half of <p>PERIOD",
)
def part_of_month(p: Parts) -> Days | None:
    from coach.understand.grammar.numbers import ordinal

    period: Days = p.value("p")
    if period.grain not in ("month", "year") or period.end is None:
        return None
    if p.has("h"):
        middle = period.start.replace(day=16)
        return (
            Days(period.start, middle - timedelta(1)) if p.word("h") == "first" else Days(middle, period.end)
        )
    token = p.token("n")
    if token is None or token.word.startswith("last"):
        return week(monday_of(period.end - timedelta(3)))
    nth = ordinal(token)
    return week(monday_of(period.start + timedelta(3 + 7 * (nth - 1)))) if 1 <= nth <= 5 else None


def _edge(word: str) -> int:
    return (EARLY | MID | LATE | END)[word]
