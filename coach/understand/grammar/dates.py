"""Days of the calendar by the name of their month, or by the year first: "Dec 8", "3rd of December 2026", "2026-12-03"."""

from datetime import date, timedelta

from coach.understand.calendar import make, month_end, nearest
from coach.understand.grammar.cascade import Parts
from coach.understand.grammar.followers import ends_phrase
from coach.understand.grammar.numbers import SPELLED, ordinal
from coach.understand.grammar.passes import days
from coach.understand.grammar.tokens import Token
from coach.understand.grammar.values import Days
from coach.understand.lexicon import MONTHS
from coach.understand.wordlist import word_set


def day_of(p: Parts, month: int, day: int) -> Days | None:
    """With the year that was named, else the nearest (C13)."""
    found = real_day(p, month, day)
    if found is None:
        return no_such_day(p, month, day)
    soon = _soon_again(p, found) if not p.has("y") else None
    return Days(
        found, alts=(soon,) if soon else (), ambiguous=bool(soon), absolute=True, year_named=p.has("y")
    )


LONG_AGO, SOON = timedelta(200), timedelta(120)


def _soon_again(p: Parts, found: date) -> date | None:
    """Told as past, without a year, most of a year ago: that day to come may be meant, and is asked about."""
    if found > p.context.today - LONG_AGO:
        return None
    again = nearest(p.context.today, found.month, found.day, past=False)
    return again if again and again <= p.context.today + SOON else None


def real_day(p: Parts, month: int, day: int) -> date | None:
    year = year_of(p)
    if year is not None:
        return make(year, month, day)
    return nearest(p.context.today, month, day, p.context.is_past(p.matched[0].i))


def no_such_day(p: Parts, month: int, day: int) -> Days | None:
    """ "Nov 31": the last of November or the first of December, to be asked; never a date nobody said."""
    last = real_day(p, month, 28) if 1 <= month <= 12 and 29 <= day <= 31 else None
    if last is None:
        return None
    last = month_end(last)
    after = (last + timedelta(1),)
    return Days(last, alts=after, ambiguous=True, absolute=True, year_named=p.has("y"))


def year_of(p: Parts) -> int | None:
    if not p.has("y"):
        return None
    year = p.number("y")
    if year < 100:
        return 2000 + year if year < 70 else 1900 + year
    return year


@days.rule(
    "DATE",
    "<m>MONTH .? (the)? <d>(DAY|ORD) (,? (of|in)? <y>YEAR)?",
    "<m>MONTH (-|/|,) <d>(DAY|ORD) ((-|/|,) <y>YEAR)?",
    "<m>MONTH .? <d>(DAY|ORD) , ' <y>SHORT_YEAR",
)
def month_first(p: Parts) -> Days | None:
    day = p.token("d")
    if day is None or (p.after is not None and p.after.word == ":"):
        return None
    if (
        day.value == SPELLED
        and p.matched[-1] is day
        and p.word("m") in ("may", "march")
        and not ends_phrase(p.after)
    ):
        return None
    return day_of(p, MONTHS[p.word("m")], ordinal(day))


@days.rule(
    "DATE",
    "(the)? <d>(DAY|ORD) .? (day)? (of)? (the)? <m>MONTH .? (,? (of|in)? <y>YEAR)?",
    "<d>(DAY|ORD) (-|/) <m>MONTH ((-|/) <y>(YEAR|SHORT_YEAR))?",
    "<d>(DAY|ORD) (of)? <m>MONTH ' <y>SHORT_YEAR",
    "<m>MONTH - <y>YEAR - <d>DAY",
    "<y>YEAR (-|/) <m>MONTH (-|/) <d>DAY",
    "<y>YEAR <m>MONTH <d>DAY",
)
def day_first(p: Parts) -> Days | None:
    day = p.token("d")
    if p.runs_in:
        return None  # "107.31 August"
    if day is not None and _stops(p, day) and not (p.context.day_first or p.matched[0].word == "the"):
        return None
    if day is None or (p.after is not None and p.word("m") in ("may", "march", "mar") and _verb(p)):
        return None
    return day_of(p, MONTHS[p.word("m")], ordinal(day))


def _stops(p: Parts, day: Token) -> bool:
    """A stop behind the day: German "the 11. December", or "I have 3. March was busy"."""
    return "." in [t.word for t in p.matched[p.matched.index(day) + 1 :][:1]]


def _verb(p: Parts) -> bool:
    """ "the first may ..." """
    day = p.token("d")
    return day is not None and day.code != "o" and day.value == SPELLED and not ends_phrase(p.after)


@days.rule(
    "DATE",
    "<y>YEAR (-|/|.) <m>NUM (-|/|.) <d>DAY",
    "<y>YEAR <m>NUM <d>DAY",
)
def year_first(p: Parts) -> Days | None:
    """With signs, or with blanks and two digits each: "2026 12 03"."""
    blank = len(p.matched) == 3
    if blank and not len(p.word("m")) == len(p.word("d")) == 2:
        return None
    return (
        day_of(p, p.number("m"), p.number("d")) if (blank or p.tight) and 1 <= p.number("m") <= 12 else None
    )


_NUMBERED = word_set("# id req ref / + be is was number no code badge pin ticket case order")


@days.rule("DATE", "<n>LONG")
def eight_digits(p: Parts) -> Days | None:
    """ "20261203"."""
    digits = p.word("n")
    if len(digits) != 8 or (p.before is not None and p.before.word in _NUMBERED):
        return None
    found = make(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    return Days(found, absolute=True, year_named=True, weak=True) if found else None
