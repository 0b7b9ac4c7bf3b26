"""Months, seasons, quarters and years: "in March", "Q1", "next summer", "2027"."""

from dataclasses import replace
from datetime import date, timedelta

from coach.understand.calendar import add_months, make, month_end, nearest, on_or_before_friday
from coach.understand.grammar.cascade import Parts
from coach.understand.grammar.passes import periods
from coach.understand.grammar.periods import month, months
from coach.understand.grammar.values import Days
from coach.understand.lexicon import MONTHS, SEASONS
from coach.understand.wordlist import word_set

_MONTH_CUES = word_set(
    "in by until till til since of early mid late during for next last this after before end from around to "
    "beginning start middle sometime through between - / , and"
)


@periods.rule(
    "PERIOD", "<m>MONTH (,|of|in|'|-|/)? <y>YEAR", "<m>MONTH ' <y>SHORT_YEAR", "<y>YEAR (,|-|/)? <m>MONTH"
)
def month_of_year(p: Parts) -> Days | None:
    year = p.number("y")
    start = make(year + 2000 if year < 100 else year, MONTHS[p.word("m")], 1)
    return month(start, absolute=True, year_named=True) if start else None


@periods.rule("PERIOD", "<n>NUM (-|/) <y>YEAR", "<y>YEAR - <n>NUM")
def numbered_month(p: Parts) -> Days | None:
    """ "12/2026", "2027-01"."""
    if not p.tight or not 1 <= p.number("n") <= 12 or p.runs_on or p.runs_in or _hyphened(p):
        return None
    start = make(p.number("y"), p.number("n"), 1)
    return month(start, absolute=True, year_named=True, weak=True) if start else None


def _hyphened(p: Parts) -> bool:
    """Part of a longer number: "555-12-2026-1"."""
    ends = (
        p.before and p.before.j == p.matched[0].i and p.before,
        p.after and p.after.i == p.matched[-1].j and p.after,
    )
    return any(t and t.word in ("-", "/", "#", "_") for t in ends)


def _edged(p: Parts) -> bool:
    """ "mid-March"."""
    return p.before_that is not None and p.before_that.word in ("mid", "early", "late")


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
        or (before is not None and not before.word.isalnum() and not _edged(p))
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
    if word == "this" and 0 <= (p.context.today.month - first) % 12 < 3:
        return nearest(p.context.today, first, 1, past=True)
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


_NEW_YEAR_THINGS = word_set("new resolution resolutions party greetings wishes")
_TO_THE_DAY = word_set("and on before until till til to")
_BREAK = "(holidays|hols|holiday season|holiday break|christmas break|xmas break|festive season|winter break)"


@periods.rule("PERIOD", f"<k>(before|by|until|over|during) (the)? {_BREAK}")
def around_the_holidays(p: Parts) -> Days | None:
    """ "before the holidays": the last working day before Christmas; in the months around it only."""
    today, past = p.context.today, p.context.is_past(p.matched[0].i)
    year = today.year - (past and today.month < 12)
    if today.month not in (10, 11, 12, 1) or (today.month == 1 and not past):
        return None
    if p.word("k") in ("over", "during"):
        return Days(date(year, 12, 24), date(year + 1, 1, 1), vague=True)
    return Days(on_or_before_friday(date(year, 12, 24)), alts=(date(year, 12, 18),), vague=True)


@periods.rule(
    "PERIOD",
    "(the|in the|in)? new year",
    "after (the)? (holidays|hols|holiday|christmas break|xmas break|festive season|winter break)",
)
def new_year(p: Parts) -> Days | None:
    """Rule book 0.3: vague; the first working day stands for it. "Christmas and New Year" ends on the day itself."""
    if p.after is not None and p.after.word in _NEW_YEAR_THINGS:
        return None
    if (
        [t.word for t in p.matched] == ["new", "year"]
        and p.before is not None
        and p.before.word in _TO_THE_DAY
    ):
        return Days(date(p.context.today.year + 1, 1, 1), absolute=True)
    start = date(p.context.today.year + 1, 1, 1)
    while start.weekday() > 4 or start.day == 1:
        start += timedelta(1)
    return Days(start, vague=True)
