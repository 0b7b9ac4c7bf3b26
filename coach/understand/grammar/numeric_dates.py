"""Days in figures: "12/03", "3.12.", "12-03-2026"."""

from dataclasses import replace
from datetime import date

from coach.understand.grammar.alphabet import KINDS
from coach.understand.grammar.cascade import Parts
from coach.understand.grammar.dates import no_such_day, real_day
from coach.understand.grammar.followers import counted, ends_phrase
from coach.understand.grammar.passes import days
from coach.understand.grammar.values import Days
from coach.understand.lexicon import WEEKDAYS
from coach.understand.wordlist import word_set


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
    if not (_with_year(p) if p.has("y") else _without_year(p, a, b)):
        return None
    ordinal_dots = sign == "." and (p.has("y") or p.matched[-1].word == ".")
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
        weak=not p.has("y") and not _stands_alone(p, max(a, b)),
    )


def _with_year(p: Parts) -> bool:
    return _alone(p) and len(p.word("y")) >= 2


def _without_year(p: Parts, a: int, b: int) -> bool:
    if not _alone(p) or (a, b) in ((24, 7), (50, 50), (1, 1), (9, 11)):
        return False
    dotted = p.matched[1].word == "."
    if not _ends(p, max(a, b)) or (dotted and not _dotted(p)) or _part_of(p):
        return False
    return not (dotted and b > 12)  # "11.30" is a time


def _alone(p: Parts) -> bool:
    """No piece of a longer row of figures."""
    return p.tight and not (p.after is not None and p.after.word == "/") and not p.runs_on and not p.runs_in


_LED = word_set("on by the am until till til before from since after around um bis den dem zum")


_SHARE = word_set("correct right points marks done complete questions pass passed score wrong")


def _ends(p: Parts, larger: int) -> bool:
    """ "submitted 4/30 Lockheed Martin": no fraction is typed like that, unless it is said to be one."""
    return _stands_alone(p, larger) or ends_phrase(p.after)


def _stands_alone(p: Parts, larger: int) -> bool:
    after = p.after
    typed = larger > 12 and p.matched[1].word == "/" and after is not None and after.code == "x"
    return typed and after is not None and after.word not in _SHARE and not counted(after)


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
    led = p.before is not None and (p.before.word in _LED or p.before.word in WEEKDAYS)
    no_month = p.number("b") <= 12 < p.number("a")
    timed = p.after is not None and (p.after.word in ("um", "at", "@") or p.after.code in KINDS["CLOCK"])
    return led or (
        (p.context.day_first or no_month or timed) and p.matched[-1].word == "." and len(p.matched) == 4
    )


def _numeric_day(p: Parts, month: int, day: int) -> date | None:
    if not 1 <= month <= 12:
        return None
    return real_day(p, month, day)
