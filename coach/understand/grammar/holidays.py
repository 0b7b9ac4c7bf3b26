"""Holidays people name instead of a date: "Thanksgiving", "New Year's Eve", "Boxing Day"."""

from collections.abc import Callable
from datetime import date, timedelta

from coach.understand.calendar import nth_weekday
from coach.understand.grammar.cascade import Parts
from coach.understand.grammar.followers import ends_phrase
from coach.understand.grammar.passes import days
from coach.understand.grammar.values import Days
from coach.understand.names_like_times.things import SALES
from coach.understand.wordlist import word_set

Rule = Callable[[int], date | None]


def _fixed(month: int, day: int) -> Rule:
    return lambda year: date(year, month, day)


def _nth(month: int, weekday: int, nth: int, plus: int = 0) -> Rule:
    def rule(year: int) -> date | None:
        found = nth_weekday(year, month, weekday, nth)
        return found + timedelta(plus) if found else None

    return rule


def easter(year: int) -> date:
    """Western Easter Sunday, by the anonymous Gregorian computus."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


def _easter(plus: int) -> Rule:
    return lambda year: easter(year) + timedelta(plus)


_DIWALI = {
    2024: (11, 1),
    2025: (10, 20),
    2026: (11, 8),
    2027: (10, 29),
    2028: (10, 17),
    2029: (11, 5),
    2030: (10, 26),
}


def _diwali(year: int) -> date | None:
    return date(year, *_DIWALI[year]) if year in _DIWALI else None


HOLIDAYS: dict[str, Rule] = {
    "new year's eve|new years eve|new year eve|nye": _fixed(12, 31),
    "new year's day|new years day|new year day|new year's|new years": _fixed(1, 1),
    "christmas eve|xmas eve": _fixed(12, 24),
    "christmas|christmas day|xmas|xmas day": _fixed(12, 25),
    "boxing day": _fixed(12, 26),
    "thanksgiving|thanksgiving day|turkey day": _nth(11, 3, 4),
    "black friday": _nth(11, 3, 4, 1),
    "cyber monday": _nth(11, 3, 4, 4),
    "halloween": _fixed(10, 31),
    "labor day|labour day": _nth(9, 0, 1),
    "memorial day": _nth(5, 0, -1),
    "mlk day|martin luther king day": _nth(1, 0, 3),
    "presidents day|presidents' day|president's day": _nth(2, 0, 3),
    "juneteenth": _fixed(6, 19),
    "independence day": _fixed(7, 4),
    "veterans day|veteran's day|veterans' day|remembrance day|armistice day": _fixed(11, 11),
    "columbus day|indigenous peoples' day|indigenous peoples day": _nth(10, 0, 2),
    "valentine's day|valentines day|valentine's|valentines": _fixed(2, 14),
    "st patrick's day|saint patrick's day|st patricks day|st . patrick's day": _fixed(3, 17),
    "good friday": _easter(-2),
    "easter monday": _easter(1),
    "easter|easter sunday": _easter(0),
    "canada day": _fixed(7, 1),
    "republic day": _fixed(1, 26),
    "australia day": _fixed(1, 26),
    "diwali|deepavali": _diwali,
    "groundhog day": _fixed(2, 2),
    "earth day": _fixed(4, 22),
    "may day": _fixed(5, 1),
    "april fools|april fool's day|april fools day": _fixed(4, 1),
    "bonfire night|guy fawkes": _fixed(11, 5),
    "epiphany": _fixed(1, 6),
    "mother's day|mothers day": _nth(5, 6, 2),
    "father's day|fathers day": _nth(6, 6, 3),
}


def next_one(rule: Rule, today: date, past: bool, year: int | None = None) -> date | None:
    """The coming one (today counts), or the last one in the past tense."""
    if year is not None:
        return rule(year)
    years = (today.year, today.year - 1) if past else (today.year, today.year + 1)
    found = (rule(y) for y in years)
    return next((d for d in found if d and (d <= today if past else d >= today)), None)


_SHIFTS = {"this": 0, "next": 1, "last": -1}


def _year(p: Parts) -> int | None:
    if p.has("k"):
        return p.context.today.year + _SHIFTS[p.word("k")]
    return p.number("y") if p.has("y") else None


_LEADS = word_set("on by before after until till since around over for from this next last")


def _is_things(p: Parts) -> bool:
    """ "Christmas temp", "felt like Groundhog Day"."""
    led = p.before.word if p.before else ""
    return led == "like" or (p.after is not None and led not in _LEADS and not ends_phrase(p.after))


def _register(names: str, rule: Rule) -> None:
    @days.rule("DATE", *(f"{name} (of)? (<y>YEAR|<k>(this|next|last) year)?" for name in names.split("|")))
    def holiday(p: Parts) -> Days | None:
        if (p.after is not None and p.after.word in SALES) or _is_things(p):
            return None
        past = (p.before is not None and p.before.word == "last") or p.context.is_past(p.matched[0].i)
        found = next_one(rule, p.context.today, past, _year(p))
        return Days(found, absolute=True) if found else None


for _names, _rule in HOLIDAYS.items():
    _register(_names, _rule)
