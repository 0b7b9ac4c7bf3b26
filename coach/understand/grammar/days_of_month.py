"""Days by their number in the month alone: "the 30th", "on the 17"."""

from datetime import date, timedelta

from coach.understand.calendar import add_months, make, month_end
from coach.understand.grammar.alphabet import KINDS
from coach.understand.grammar.cascade import Parts
from coach.understand.grammar.followers import ends_phrase
from coach.understand.grammar.numbers import SPELLED, ordinal
from coach.understand.grammar.passes import days
from coach.understand.grammar.values import Days
from coach.understand.wordlist import word_set

_BEFORE_DAY = word_set("on by until till til before after from since for to - and through")


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
