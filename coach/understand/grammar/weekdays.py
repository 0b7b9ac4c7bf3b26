"""Weekdays: "Friday", "next Tuesday", "Thursday next week", "Friday week", "the Monday after next"."""

from dataclasses import replace
from datetime import date, timedelta

from coach.understand.calendar import make, monday_of, nth_weekday
from coach.understand.grammar.cascade import Parts
from coach.understand.grammar.numbers import ordinal
from coach.understand.grammar.passes import days, relative
from coach.understand.grammar.values import Days
from coach.understand.lexicon import MONTHS, PARTS, WEEKDAYS
from coach.understand.wordlist import word_set

WEEK = timedelta(7)
JUST_PAST = 60
"""Days back in which "Friday Nov 20" without a year may lie."""


def ahead(today: date, weekday: int) -> date:
    """The next one strictly after today."""
    return today + timedelta((weekday - today.weekday() - 1) % 7 + 1)


def behind(today: date, weekday: int) -> date:
    """The last one strictly before today."""
    return today - timedelta((today.weekday() - weekday - 1) % 7 + 1)


def of_week(today: date, weekday: int, weeks: int) -> date:
    return monday_of(today) + timedelta(weekday + 7 * weeks)


def bare(today: date, weekday: int, past: bool) -> Days:
    """C1, C11; said on that very day it may mean today."""
    found = behind(today, weekday) if past else ahead(today, weekday)
    same = today.weekday() == weekday
    return Days(found, alts=(today,) if same else (), ambiguous=same, weekday=weekday, named=weekday)


def next_named(today: date, weekday: int) -> Days:
    """C3: of the next week; the coming one, or the one after it, is the other reading."""
    found = of_week(today, weekday, 1)
    coming = ahead(today, weekday)
    return Days(found, alts=(coming if coming != found else found + WEEK,), ambiguous=True, named=weekday)


_VERBS = word_set("sat wed sun")
_SUBJECTS = word_set("i we she he they you the who got and")


@days.rule("DATE", "<w>WEEKDAY .?")
def alone(p: Parts) -> Days | None:
    """C1. "she sat down" is no day."""
    if p.word("w") in _VERBS and (
        (p.before and p.before.word in _SUBJECTS) or (p.after and p.after.word in ("down", "in", "through"))
    ):
        return None
    return bare(p.context.today, WEEKDAYS[p.word("w")], p.context.is_past(p.matched[0].i))


@days.rule("DATE", "(the|this)? (NEXT|COMING) <w>WEEKDAY", "<w>WEEKDAY NEXT")
def following(p: Parts) -> Days | None:
    today, weekday = p.context.today, WEEKDAYS[p.word("w")]
    if any(t.word in ("coming", "upcoming") for t in p.matched):
        return Days(ahead(today, weekday), named=weekday)
    if (
        p.matched[-1].word in ("next", "nxt")
        and p.after is not None
        and p.after.word in ("week", "wk", "month")
    ):
        return None
    return next_named(today, weekday)


@days.rule("DATE", "this <w>WEEKDAY", "<w>WEEKDAY (of|in)? this week", "this week (on|,)? <w>WEEKDAY")
def this(p: Parts) -> Days:
    """C2: the coming one; in the past tense the one of this week."""
    today, weekday = p.context.today, WEEKDAYS[p.word("w")]
    if p.context.is_past(p.matched[0].i) or "week" in [t.word for t in p.matched]:
        return Days(of_week(today, weekday, 0))
    return Days(today if weekday == today.weekday() else ahead(today, weekday), named=weekday)


@days.rule("DATE", "(the|this|on)? LAST <w>WEEKDAY", "this? past <w>WEEKDAY", "<w>WEEKDAY past")
def last(p: Parts) -> Days:
    found = behind(p.context.today, WEEKDAYS[p.word("w")])
    return Days(found, alts=(found - WEEK,), named=found.weekday())


@days.rule(
    "DATE",
    "<w>WEEKDAY (of|in|on|the)? (NEXT|following|coming) <k>(week|wk)",
    "(the)? (NEXT|following) <k>(week|wk) (on|,|-)? (a)? <w>WEEKDAY",
    "<w>WEEKDAY (of|in)? LAST <l>(week|wk)",
    "LAST <l>(week|wk) (on|,)? <w>WEEKDAY",
)
def of_the_week(p: Parts) -> Days:
    return Days(of_week(p.context.today, WEEKDAYS[p.word("w")], 1 if p.has("k") else -1))


@days.rule(
    "DATE",
    "(the)? <w>WEEKDAY after next",
    "(the)? (week|wk) after next (on|,)? <w>WEEKDAY",
    "<w>WEEKDAY (of|in)? (the)? (week|wk) after next",
)
def after_next(p: Parts) -> Days:
    today, weekday = p.context.today, WEEKDAYS[p.word("w")]
    if any(t.word in ("week", "wk") for t in p.matched):
        return Days(of_week(today, weekday, 2))
    found = of_week(today, weekday, 1) + WEEK
    return Days(found, alts=(found - WEEK,), ambiguous=True)


@days.rule(
    "DATE",
    "(the)? <n>(ORD|last) <w>WEEKDAY <part>PART? (in|of|this|next) (the)? <k>(next|this)? (month|<m>MONTH) (,? <y>YEAR)?",
)
def nth_of_month(p: Parts) -> Days | None:
    """ "the first Monday of December"."""
    today, token = p.context.today, p.token("n")
    nth = -1 if token is None or token.word == "last" else ordinal(token)
    if p.has("m"):
        month = MONTHS[p.word("m")]
        year = p.number("y") if p.has("y") else today.year + (month < today.month)
    else:
        words = [t.word for t in p.matched]
        index = today.year * 12 + today.month - 1 + ("next" in words)
        year, month = index // 12, index % 12 + 1
    found = nth_weekday(year, month, WEEKDAYS[p.word("w")], nth) if nth < 6 else None
    if found and found < today and not p.has("y") and p.has("m"):
        found = nth_weekday(year + 1, month, WEEKDAYS[p.word("w")], nth)
    return Days(found, absolute=True, part=PARTS.get(p.word("part"))) if found else None


@relative.rule("DATE", "(the)? <w>DATE <k>(after|before|following) (the)? <d>DATE")
def beside_a_date(p: Parts) -> Days | None:
    """ "the Monday after Thanksgiving"."""
    said, anchor = p.value("w"), p.value("d")
    if (
        not isinstance(said, Days)
        or not isinstance(anchor, Days)
        or said.weekday is None
        or anchor.weekday is not None
    ):
        return None
    find = behind if p.word("k") == "before" else ahead
    return Days(find(anchor.end or anchor.start, said.weekday), absolute=True)


def fits(days: Days, weekday: int, today: date) -> Days:
    """A date with its weekday: when they do not fit, or fit another reading only, that one is offered."""
    if days.start.weekday() == weekday:
        return replace(days, alts=() if not days.year_named else days.alts, ambiguous=False)
    if days.absolute and not days.year_named:
        fitting = make(days.start.year - 1, days.start.month, days.start.day)
        recent = fitting is not None and fitting.weekday() == weekday and (today - fitting).days < JUST_PAST
        if fitting and recent and not any(a.weekday() == weekday for a in days.alts):
            return replace(days, start=fitting, alts=(days.start,), ambiguous=False)
    other = next((a for a in days.alts if a.weekday() == weekday), None)
    if other:
        return replace(days, start=other, alts=(days.start,), ambiguous=False)
    nearby = min(
        (days.start + timedelta((weekday - days.start.weekday()) % 7 - back) for back in (0, 7)),
        key=lambda d: abs(d - days.start),
    )
    return replace(days, alts=(nearby,), ambiguous=True)
