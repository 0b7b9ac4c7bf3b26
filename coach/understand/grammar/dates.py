"""Days of the calendar: "Dec 8", "3rd of December 2026", "the 30th", "12/03", "2026-12-03"."""

from dataclasses import replace
from datetime import date, timedelta

from coach.understand.calendar import add_months, make, month_end, nearest
from coach.understand.grammar.alphabet import KINDS
from coach.understand.grammar.cascade import Parts
from coach.understand.grammar.followers import ends_phrase
from coach.understand.grammar.numbers import SPELLED, ordinal
from coach.understand.grammar.passes import days
from coach.understand.grammar.tokens import Token
from coach.understand.grammar.values import Days
from coach.understand.lexicon import MONTHS, WEEKDAYS
from coach.understand.wordlist import word_set

_BEFORE_DAY = word_set("on by until till til before after from since for to - and through")


def day_of(p: Parts, month: int, day: int) -> Days | None:
    """With the year that was named, else the nearest (C13)."""
    found = _real_day(p, month, day)
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


def _real_day(p: Parts, month: int, day: int) -> date | None:
    year = year_of(p)
    if year is not None:
        return make(year, month, day)
    return nearest(p.context.today, month, day, p.context.is_past(p.matched[0].i))


def no_such_day(p: Parts, month: int, day: int) -> Days | None:
    """ "Nov 31": the last of November or the first of December, to be asked; never a date nobody said."""
    last = _real_day(p, month, 28) if 1 <= month <= 12 and 29 <= day <= 31 else None
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


@days.rule(
    "DATE",
    "<a>DAY / <b>DAY (/ <y>(YEAR|SHORT_YEAR))?",
    "<a>DAY - <b>DAY - <y>(YEAR|SHORT_YEAR)",
    "<a>DAY . <b>DAY . <y>(YEAR|SHORT_YEAR)",
    "<a>DAY . <b>DAY .?",
)
def numeric(p: Parts) -> Days | None:
    """C9: by locale; where both readings are real dates the other is offered."""
    a, b = p.number("a"), p.number("b")
    sign = p.matched[1].word
    if (
        not p.tight
        or (p.after is not None and p.after.word == "/")
        or p.runs_on
        or p.runs_in
        or (p.has("y") and len(p.word("y")) < 2)
        or (not p.has("y") and (a, b) in ((24, 7), (50, 50), (1, 1), (9, 11)))
    ):
        return None
    if not p.has("y") and (not ends_phrase(p.after) or (sign == "." and not _dotted(p)) or _part_of(p)):
        return None
    if sign == "." and not p.has("y") and b > 12:
        return None  # "11.30" is a time
    ordinal_dots = sign == "." and (p.has("y") or (p.matched[-1].word == "." and p.after is not None))
    day_first = p.context.day_first or ordinal_dots
    orders = ((b, a), (a, b)) if day_first else ((a, b), (b, a))
    found = [made for month, day in orders if (made := _numeric_day(p, month, day))]
    if not found:
        beyond = no_such_day(p, *orders[0]) or no_such_day(p, *orders[1])
        return replace(beyond, weak=not p.has("y")) if beyond else None
    settled = sign == "." and p.context.day_first  # nobody who writes dots there puts the month first
    other = () if settled else tuple(dict.fromkeys(f for f in found[1:] if f != found[0]))
    ahead = bool(other) and found[0] < p.context.today <= other[0]
    if ahead and p.has("y") and not p.context.is_past(p.matched[0].i):
        found, other, settled = [other[0]], (found[0],), True  # of one past and one to come, the one to come
    elif other and p.has("y") and other[0] < p.context.today <= found[0]:
        settled = not p.context.is_past(p.matched[0].i)
    return Days(
        found[0],
        alts=other,
        ambiguous=bool(other) and not settled,
        absolute=True,
        year_named=p.has("y"),
        weak=not p.has("y"),
    )


def _part_of(p: Parts) -> bool:
    """ "1/3 of the code", "9/12 on the aptitude paper"."""
    if p.after is None or p.after.word not in ("of", "on", "in"):
        return False
    then = [t.word for t in p.following(3)]
    return then[0] == "of" or (
        p.before is None and then[1:2] in (["the"], ["my"], ["their"]) and len(then) > 2
    )


def _dotted(p: Parts) -> bool:
    """ "on 12.3." without a year: only after a weekday or "on", or as written in Europe."""
    led = p.before is not None and (p.before.word in ("on", "by", "the", "am") or p.before.word in WEEKDAYS)
    no_month = p.number("b") <= 12 < p.number("a")
    return led or ((p.context.day_first or no_month) and p.matched[-1].word == "." and len(p.matched) == 4)


def _numeric_day(p: Parts, month: int, day: int) -> date | None:
    if not 1 <= month <= 12:
        return None
    return _real_day(p, month, day)


_NUMBERED = word_set("# id req ref / + be is was number no code badge pin ticket case order")


@days.rule("DATE", "<n>LONG")
def eight_digits(p: Parts) -> Days | None:
    """ "20261203"."""
    digits = p.word("n")
    if len(digits) != 8 or (p.before is not None and p.before.word in _NUMBERED):
        return None
    found = make(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    return Days(found, absolute=True, year_named=True, weak=True) if found else None


@days.rule(
    "DATE",
    "(the)? <d>ORDINAL (day)? (of)? <k>(this|next|last|the)? <u>month",
    "<t>the <d>ORDINAL",
    "<d>ORDINAL",
)
def day_of_month(p: Parts) -> Days | None:
    """ "the 30th": the next one there is, or the last in the past tense."""
    token = p.token("d")
    day = ordinal(token) if token else 0
    if token is None or not 1 <= day <= 31:
        return None
    today, past = p.context.today, p.context.is_past(token.i)
    if p.has("u"):
        shift = {"next": 1, "last": -1}.get(p.word("k"), 0)
        base = add_months(today.replace(day=1), shift)
        found = make(base.year, base.month, day) if base else None
        return Days(found, absolute=True) if found else None
    if not _stands_alone(p, token.word):
        return None
    weak = not p.has("t") and not (p.before is not None and p.before.word in _BEFORE_DAY)
    return only_day(today, day, past, weak)


@days.rule("DATE", "(on|by) the <d>ORDINAL_WORD")
def spelled_day_of_month(p: Parts) -> Days | None:
    """ "on the second at 11am": with a time behind it is no "second round"."""
    token = p.token("d")
    if token is None or p.after is None or p.after.code not in KINDS["CLOCK"]:
        return None
    return only_day(p.context.today, ordinal(token), p.context.is_past(token.i))


@days.rule("DATE", "the <d>DAY")
def plain_day_of_month(p: Parts) -> Days | None:
    """ "on the 17"."""
    if p.before is None or p.before.word not in _BEFORE_DAY or not ends_phrase(p.after) or p.runs_on:
        return None
    if p.after is not None and p.after.word in ("of", "and", "or", "-", "who", "that", "which"):
        return None
    if p.token("d").value == SPELLED:  # type: ignore[union-attr]
        return None
    return only_day(p.context.today, p.number("d"), p.context.is_past(p.matched[0].i))


def only_day(today: date, day: int, past: bool, weak: bool = False) -> Days | None:
    """Said on that very day it is the next month's, and today's is the other reading: as with a weekday (C1)."""
    found = month_day(today, day, past)
    later = month_day(today + timedelta(1), day, past=False) if found == today and not past else None
    if later is not None:
        return Days(later, alts=(today,), ambiguous=True, weak=weak, of_month=True)
    return Days(found, weak=weak, of_month=True) if found else None


_NTH_THINGS = word_set(
    "round interview call and week wk half quarter year grade floor form class gen generation semester term edition time"
)


def _stands_alone(p: Parts, word: str) -> bool:
    if not word[0].isdigit() and not p.has("t"):
        return False
    if p.after is not None and p.after.word == "and" and p.has("t"):
        beyond = p.following(2)
        return (
            len(beyond) == 2
            and beyond[1].code != "o"
            and not beyond[1].word.isdigit()
            and ends_phrase(beyond[1])
        )
    return ends_phrase(p.after) and not (p.after is not None and p.after.word in _NTH_THINGS)


def month_day(today: date, day: int, past: bool) -> date | None:
    first = today.replace(day=1)
    for months in range(0, -13, -1) if past else range(13):
        base = add_months(first, months)
        if base and day <= month_end(base).day:
            found = base.replace(day=day)
            if found <= today if past else found >= today:
                return found
    return None
