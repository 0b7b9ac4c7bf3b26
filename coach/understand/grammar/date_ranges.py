"""Two days that belong together: "Dec 8-10", "Mon-Wed next week", "between Tuesday and Thursday"."""

from dataclasses import replace
from datetime import timedelta

from coach.understand.calendar import make, month_end
from coach.understand.grammar.alphabet import KINDS
from coach.understand.grammar.cascade import Parts
from coach.understand.grammar.numbers import ordinal
from coach.understand.grammar.passes import date_ranges, early_ranges
from coach.understand.grammar.values import Days
from coach.understand.grammar.weekdays import of_week
from coach.understand.lexicon import MONTHS, WEEKDAYS


@early_ranges.rule(
    "DATE",
    "<m>MONTH .? <a>(DAY|ORD) (-|to|through|thru|until|till|and) (the)? <b>(DAY|ORD) (,? <y>YEAR)?",
    "(from|between)? (the)? <a>(DAY|ORD) (-|to|through|thru|until|till|and) (the)? <b>(DAY|ORD) (of)? "
    "<m>MONTH (,? <y>YEAR)?",
    "<m>MONTH .? (from|between) (the)? <a>(DAY|ORD) (-|to|and|through) (the)? <b>(DAY|ORD)",
)
def days_of_month(p: Parts) -> Days | None:
    from coach.understand.grammar.dates import day_of

    a, b = p.token("a"), p.token("b")
    if a is None or b is None:
        return None
    if (
        p.matched[-1] is b
        and p.after is not None
        and p.after.word in ("am", "pm", ":", "o'clock", "days", "rounds")
    ):
        return None
    words = [t.word for t in p.matched]
    if words[0] in MONTHS and p.before is not None and p.before.word.isdigit() and len(p.before.word) <= 2:
        return None  # "Monday 10 May 11 to 12" is the tenth, from eleven
    if "and" in words and "between" not in words and not (a.code == "o" and b.code == "o"):
        return None
    first = day_of(p, MONTHS[p.word("m")], ordinal(a))
    last = make(first.start.year, first.start.month, ordinal(b)) if first else None
    return replace(first, end=last) if first and last and last >= first.start else None


@early_ranges.rule(
    "DATE",
    "<m>MONTH .? (the)? <a>(DAY|ORD) (and|&) (the)? <b>(DAY|ORD)",
    "(the)? <a>(DAY|ORD) (and|&) (the)? <b>(DAY|ORD) (of)? <m>MONTH",
)
def two_days(p: Parts) -> Days | None:
    """ "Dec 8 and 9"."""
    from coach.understand.grammar.dates import day_of

    a, b = p.token("a"), p.token("b")
    if (
        a is None
        or b is None
        or ordinal(b) != ordinal(a) + 1
        or (p.after is not None and p.after.word in ("am", "pm", ":"))
    ):
        return None
    first = day_of(p, MONTHS[p.word("m")], ordinal(a))
    return replace(first, end=first.start + timedelta(1)) if first else None


@early_ranges.rule(
    "DATE",
    "(from|in)? (this)? <a>MONTH (-|to|through|thru|until|till) <b>MONTH (,? (of|in)? <y>YEAR)?",
    "between <a>MONTH (and|-) <b>MONTH (,? (of|in)? <y>YEAR)?",
)
def months(p: Parts) -> Days | None:
    """ "from May to September", "Nov-Feb 2027"."""
    if p.after is not None and p.after.code in KINDS["DAY"] | KINDS["ORD"]:
        return None
    today, first, last = p.context.today, MONTHS[p.word("a")], MONTHS[p.word("b")]
    year = (
        p.number("y") - (first > last) if p.has("y") else today.year + (last < today.month and first <= last)
    )
    start, end = make(year, first, 1), make(year + (first > last), last, 1)
    return (
        Days(start, month_end(end), absolute=True, year_named=p.has("y"), vague=True)
        if start and end
        else None
    )


@early_ranges.rule(
    "DATE",
    "(from|in)? (the year)? <a>YEAR (-|~|to|through|thru|till|until) <b>YEAR",
    "between (the year)? <a>YEAR (and|-|~) <b>YEAR",
)
def years(p: Parts) -> Days | None:
    """ "from 2014 to 2018"."""
    first, last = make(p.number("a"), 1, 1), make(p.number("b"), 12, 31)
    return Days(first, last, absolute=True, year_named=True) if first and last and first < last else None


@early_ranges.rule(
    "DATE",
    "(from|between)? <a>WEEKDAY (-|to|through|thru|till|until|and) <b>WEEKDAY (of|in)? "
    "<s>(next|this|last) (week|wk)",
)
def weekdays_of_week(p: Parts) -> Days:
    shift = {"next": 1, "this": 0, "last": -1}[p.word("s")]
    today = p.context.today
    first = of_week(today, WEEKDAYS[p.word("a")], shift)
    last = of_week(today, WEEKDAYS[p.word("b")], shift)
    return Days(first, last if last >= first else last + timedelta(7))


@date_ranges.rule(
    "DATE",
    "(from)? (<a>DATE|<c>PERIOD) (-|to|through|thru|until|till|til) (the)? (<b>DATE|<d>PERIOD)",
    "between (the)? (<a>DATE|<c>PERIOD) (and|-) (the)? (<b>DATE|<d>PERIOD)",
    "(from|between) (the)? <c>PERIOD ~ <d>PERIOD",
)
def between(p: Parts) -> Days | None:
    first, last = p.value("a") or p.value("c"), p.value("b") or p.value("d")
    if p.context.moves:
        return None
    if not isinstance(first, Days) or not isinstance(last, Days) or first.part or last.part:
        return None
    first = _same_year(first, last)
    end = last.end or last.start
    if last.weekday is not None and end <= first.start:
        end = first.start + timedelta((last.weekday - first.start.weekday() - 1) % 7 + 1)
    if end < first.start and last.absolute and not last.year_named:
        end = end.replace(year=end.year + 1) if (end.month, end.day) != (2, 29) else end + timedelta(366)
    return replace(first, end=end, weekday=None, ambiguous=False, alts=()) if end > first.start else None


def _same_year(first: Days, last: Days) -> Days:
    """ "from April to June 2027", and "from 1 October to 7 November" said in between."""
    if not first.absolute or first.year_named or not last.absolute:
        return first
    end = last.end or last.start
    if not last.year_named and not (first.start > end and first.start.year == end.year + 1):
        return first
    year = end.year - ((first.start.month, first.start.day) > (end.month, end.day))
    moved = make(year, first.start.month, first.start.day)
    return replace(first, start=moved) if moved else first


@date_ranges.rule("DATE", "(between|from) now (and|to|until|till|through) (the)? (<b>DATE|<d>PERIOD)")
def from_now(p: Parts) -> Days | None:
    last = p.value("b") or p.value("d")
    if not isinstance(last, Days):
        return None
    return Days(p.context.today, last.end or last.start)


@date_ranges.rule("DATE", "(the)? <d>DATE weekend <y>YEAR?", "(the)? weekend (of|after|before) <d>DATE")
def weekend_of(p: Parts) -> Days | None:
    """ "Labor Day weekend", "the weekend after Thanksgiving"."""
    day = p.value("d")
    if not isinstance(day, Days) or not day.absolute or day.grain != "day":
        return None
    words = [t.word for t in p.matched]
    saturday = day.start + timedelta((5 - day.start.weekday()) % 7)
    if "after" not in words and (day.start.weekday() in (0, 1, 6) or "before" in words):
        saturday -= timedelta(7)
    return Days(saturday, saturday + timedelta(1), absolute=True)


@date_ranges.rule(
    "DATE", "(between|from) (the)? (<b>DATE|<d>PERIOD) (and|to|until|till|through) (now|today|date)"
)
def until_now(p: Parts) -> Days | None:
    """ "between Jan 22 and now": the last such day."""
    first = p.value("b") or p.value("d")
    if not isinstance(first, Days) or first.part:
        return None
    start = first.start
    if start > p.context.today and first.absolute and not first.year_named:
        start = make(start.year - 1, start.month, start.day) or start
    return Days(start, p.context.today) if start < p.context.today else None
