"""Two days that belong together: "Dec 8-10", "Mon-Wed next week", "between Tuesday and Thursday"."""

from dataclasses import replace
from datetime import timedelta

from coach.understand.calendar import make
from coach.understand.grammar.cascade import Parts
from coach.understand.grammar.passes import date_ranges, early_ranges
from coach.understand.grammar.numbers import ordinal
from coach.understand.grammar.values import Days
from coach.understand.grammar.weekdays import of_week
from coach.understand.lexicon import MONTHS, WEEKDAYS

@early_ranges.rule(
    "DATE",
    "<m>MONTH .? <a>(DAY|ORD) (-|to|through|thru|until|till|and) (the)? <b>(DAY|ORD) (,? <y>YEAR)?",
    "(from|between)? (the)? <a>(DAY|ORD) (-|to|through|thru|until|till|and) (the)? <b>(DAY|ORD) (of)? <m>MONTH (,? <y>YEAR)?",
    "<m>MONTH .? (from|between) (the)? <a>(DAY|ORD) (-|to|and|through) (the)? <b>(DAY|ORD)",
)
def days_of_month(p: Parts) -> Days | None:
    from coach.understand.grammar.dates import day_of

    a, b = p.token("a"), p.token("b")
    if a is None or b is None or p.after is not None and p.after.word in ("am", "pm", ":", "o'clock", "days", "rounds"):
        return None
    words = [t.word for t in p.matched]
    if "and" in words and "between" not in words and not (a.code == "o" and b.code == "o"):
        return None
    first = day_of(p, MONTHS[p.word("m")], ordinal(a))
    last = make(first.start.year, first.start.month, ordinal(b)) if first else None
    return replace(first, end=last) if first and last and last >= first.start else None


@early_ranges.rule("DATE", "(from|between)? <a>WEEKDAY (-|to|through|thru|till|until|and) <b>WEEKDAY (of|in)? <s>(next|this|last) (week|wk)")
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
)
def between(p: Parts) -> Days | None:
    first, last = p.value("a") or p.value("c"), p.value("b") or p.value("d")
    if p.context.moves:
        return None
    if not isinstance(first, Days) or not isinstance(last, Days) or first.part or last.part:
        return None
    end = last.end or last.start
    if last.weekday is not None and end <= first.start:
        end = first.start + timedelta((last.weekday - first.start.weekday() - 1) % 7 + 1)
    if end < first.start and last.absolute and not last.year_named:
        end = end.replace(year=end.year + 1) if (end.month, end.day) != (2, 29) else end + timedelta(366)
    return replace(first, end=end, weekday=None, ambiguous=False, alts=()) if end > first.start else None
