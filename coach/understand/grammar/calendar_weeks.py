"""Weeks by their number, as Europe counts them: "calendar week 50", "KW 50", "in week 50"."""

from datetime import date, timedelta

from coach.understand.grammar.cascade import Parts
from coach.understand.grammar.passes import periods
from coach.understand.grammar.periods import week
from coach.understand.grammar.values import Days
from coach.understand.wordlist import word_set

_LEADS = word_set("in of by until till before during from since on for decision round interview")
_COUNTS_ON = word_set("of and or out")
FEW = 9
"""Up to here a plain "week 3" is more often one of a course than of the year."""
FAR = 20
"""Weeks ahead in which a plain number is that of the year."""


@periods.rule("PERIOD", "<k>(calendar week|calendar wk|kw|cw) .? -? <n>NUM ((/|of)? <y>YEAR)?")
def numbered(p: Parts) -> Days | None:
    found = _week(p, p.number("n"))
    return week(found, absolute=True) if found else None


@periods.rule("PERIOD", "(week|wk) <n>NUM")
def plain(p: Parts) -> Days | None:
    """Only behind a word that leads to a time, of a meeting or a promise, and not far off."""
    number = p.number("n")
    led = p.before is not None and p.before.word in _LEADS
    counts_on = p.after is not None and p.after.word in _COUNTS_ON
    spoken_of = p.context.promises or p.context.meets or (p.before is not None and p.before.word == "of")
    if not led or counts_on or number <= FEW or not spoken_of:
        return None
    found = _week(p, number)
    return week(found) if found and found <= p.context.today + timedelta(7 * FAR) else None


def _week(p: Parts, number: int) -> date | None:
    """Its Monday: of the year that was named, else the next one there is, or the last (C13)."""
    today = p.context.today
    if p.has("y"):
        return _monday(p.number("y"), number)
    past = p.context.is_past(p.matched[0].i)
    years = range(today.year + 1, today.year - 2, -1) if past else range(today.year - 1, today.year + 2)
    mondays = [m for year in years if (m := _monday(year, number))]
    return next((m for m in mondays if (m <= today if past else m + timedelta(6) >= today)), None)


def _monday(year: int, number: int) -> date | None:
    try:
        return date.fromisocalendar(year, number, 1)
    except ValueError:  # a year of 52 weeks, or no week of any
        return None
