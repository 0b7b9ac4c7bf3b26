"""Beginnings, middles and ends of weeks, months and quarters: "mid December", "end of the month"."""

from datetime import date, timedelta

from coach.understand.calendar import add_months, monday_of
from coach.understand.grammar.cascade import Parts
from coach.understand.grammar.counting import move
from coach.understand.grammar.passes import edges, periods
from coach.understand.grammar.periods import unit_period, week
from coach.understand.grammar.values import Days
from coach.understand.lexicon import EARLY, END, LATE, MID, UNITS
from coach.understand.wordlist import word_set


@periods.rule(
    "PERIOD",
    "(the|over the|at the|on the|by|before|until|till|til|over) (weekend|wkend|wknd)",
    "eow|eom|eoq|eoy",
)
def the_weekend(p: Parts) -> Days | None:
    word = p.matched[-1].word
    if p.after is not None and p.after.word in ("of", "after", "before"):
        return None
    if word in _ENDS:
        return edge_of(unit_period(p.context.today, _ENDS[word], 0), 3, p.context.today)
    return unit_period(p.context.today, "weekend", -1 if p.context.is_past(p.matched[0].i) else 0)


_ENDS = {"eow": "week", "eom": "month", "eoq": "quarter", "eoy": "year"}


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
    if p.word("e") == "start" and any(t.word == "in" for t in p.matched):
        return None  # "I can start in January"
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


@edges.rule("DATE", "(the)? first of (the|next|this) <u>(year|month)")
def first_of(p: Parts) -> Days | None:
    """ "the first of the year": the next one there is."""
    today, this = p.context.today, p.matched[-2].word == "this"
    period = unit_period(today, p.word("u"), 0 if this or p.context.is_past(p.matched[0].i) else 1)
    return Days(period.start, absolute=True) if period else None


_BY = word_set("by before until till til at around after towards from since")


@edges.rule("PERIOD", "(the|this)? <u>(month|year|quarter) -? end", "(the)? <u>(month|year|quarter)end")
def end_of_unit(p: Parts) -> Days | None:
    """ "by month end", "this year-end"; not "the month end close"."""
    led = p.before is not None and p.before.word in _BY
    if not led and p.matched[0].word != "this":
        return None
    return edge_of(unit_period(p.context.today, p.word("u"), 0), 3, p.context.today)


@edges.rule("PERIOD", "(in|for|over|during)? (the)? <w>(first|last) <s>SPAN (of|in) (the)? <p>PERIOD")
def so_many_of(p: Parts) -> Days | None:
    """ "the first two weeks of January"."""
    period, span = p.value("p"), p.value("s")
    if period.end is None or span.most or period.grain not in ("month", "quarter", "year"):
        return None
    beyond = period.end + timedelta(1)
    if p.word("w") == "last":
        start = move(beyond, span, -1)
        return Days(start, period.end) if start and start >= period.start else None
    after = move(period.start, span, 1)
    return Days(period.start, after - timedelta(1)) if after and after <= beyond else None


@edges.rule(
    "PERIOD",
    "(the)? <n>ORD (full)? week (of|in) (the)? <p>PERIOD",
    "(the)? <n>last (full)? week (of|in) (the)? <p>PERIOD",
    "(the)? <n>(ORD|last) (full)? week (of|in) (the|this) <u>(month|year|quarter)",
    "(the)? <h>(first|second) half of <p>PERIOD",
)
def part_of_month(p: Parts) -> Days | None:
    from coach.understand.grammar.numbers import ordinal

    period = p.value("p") or unit_period(p.context.today, p.word("u"), 0)
    if period is None or period.grain not in ("month", "quarter", "year") or period.end is None:
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
