"""Months, seasons, quarters and years: "in March", "Q1", "next summer", "2027"."""

from dataclasses import replace
from datetime import date, timedelta

from coach.understand.calendar import add_months, make, month_end, nearest
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
