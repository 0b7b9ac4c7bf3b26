"""The same message with other names in it, in lower case, without its commas: so that learning looks at the words around."""

import random
import re
from bisect import bisect_left
from collections.abc import Callable, Iterator

from coach.understand.common_words import COMMON
from coach.understand.first_names import FIRST_NAMES
from coach.understand.reading import Known
from coach.understand.slots.employers import AGENCIES, EMPLOYERS
from coach.understand.slots.markup import NAMES, Mark, Told
from coach.understand.slots.surnames import SURNAMES
from coach.understand.vocabulary import STOPS, SUFFIXES, TITLES, TRADES

SWAPPED, LOWERED, RAISED, STRIPPED = 0.7, 0.35, 0.05, 0.15
"""Shares of names that are swapped, of copies in lower case, in capitals, without their signs."""
KNOWN, KNOWN_COMPANIES, KNOWN_PEOPLE = 0.25, 0.8, 0.6
"""Shares of messages from somebody whose names are known already."""

_FAMOUS, _AGENCIES = sorted(EMPLOYERS), sorted(AGENCIES)
_FAMILIES, _ENDINGS = sorted(SURNAMES), sorted(SUFFIXES | TRADES)
_FIRSTS = sorted(n for n in FIRST_NAMES if n not in COMMON)
_PLAIN = sorted(w for w in COMMON if w not in STOPS and 3 < len(w) < 9)
_SOUNDS = [
    "ka",
    "lo",
    "mi",
    "ra",
    "ven",
    "tor",
    "bri",
    "dex",
    "lum",
    "nex",
    "qua",
    "zen",
    "fi",
    "ola",
    "pe",
    "sha",
    "ri",
    "no",
    "va",
    "el",
    "ter",
    "mon",
    "cas",
    "del",
    "gra",
    "hol",
    "vi",
    "sta",
    "wex",
    "ply",
    "cor",
]
_SMALL = frozenset(("of", "the", "and", "&", "de"))


class Pool:
    """The names of the messages that are learned from, and names made up."""

    def __init__(self, rows: list[Told]) -> None:
        self.companies = [name for name in _all(rows, ("co", "oc")) if name.lower() not in AGENCIES]
        self.people = _all(rows, ("pe",))
        self.roles = _all(rows, ("ro",))

    def another(self, mark: Mark, old: str, dice: random.Random) -> str:
        """In the case of the old one."""
        if mark.tag == "ro":
            new = dice.choice(self.roles) if self.roles and dice.random() < 0.6 else old
        else:
            new = self._person(old, dice) if mark.tag == "pe" else self._firm(old, dice)
        return in_case_of(old, new)

    def _firm(self, old: str, dice: random.Random) -> str:
        """An agency stays one."""
        return _large(dice.choice(_AGENCIES)) if old.lower() in AGENCIES else self._company(dice)

    def _company(self, dice: random.Random) -> str:
        chance = dice.random()
        if chance < 0.3:
            return _large(dice.choice(_FAMOUS))
        if chance < 0.6 and self.companies:
            return dice.choice(self.companies)
        if chance < 0.66:
            return _glued(dice)
        if chance < 0.84:
            ending = ["", dice.choice(_ENDINGS), dice.choice(_PLAIN)][int(dice.random() * 3)]
            return _large(f"{dice.choice(_PLAIN)} {ending}")
        if chance < 0.93:
            return _large(f"{_made_up(dice)} {dice.choice(_ENDINGS) if dice.random() < 0.4 else ''}")
        family = dice.choice(_FAMILIES)
        return _large(
            f"{family} {dice.choice((f'& {dice.choice(_FAMILIES)}', dice.choice(_ENDINGS), 'and sons', 'brothers'))}"
        )

    def _person(self, old: str, dice: random.Random) -> str:
        first, *more = old.split()
        if first.lower().rstrip(".") in TITLES:
            return f"{first} {_large(dice.choice(_FAMILIES))}"
        given = dice.choice(_FIRSTS) if dice.random() < 0.85 or not more else _made_up(dice)
        if not more:
            return _large(given)
        if dice.random() < 0.3 and self.people:
            return dice.choice(self.people)
        return _large(f"{given} {dice.choice(_FAMILIES) if dice.random() < 0.75 else _made_up(dice)}")


def _all(rows: list[Told], tags: tuple[str, ...]) -> list[str]:
    return [t.text[m.i : m.j] for t in rows for m in t.marks if m.tag in tags]


def _large(name: str) -> str:
    return " ".join(w if w in _SMALL else w[:1].upper() + w[1:] for w in name.split())


def _made_up(dice: random.Random) -> str:
    return "".join(dice.choice(_SOUNDS) for _ in range(dice.choice((2, 2, 3))))


def _glued(dice: random.Random) -> str:
    """ "CalMac", "NIWA", "Jet2"."""
    kind = dice.random()
    if kind < 0.4:
        return "".join(dice.choice("ABCDEFGHIKLMNOPRSTUVWX") for _ in range(dice.choice((2, 3, 3, 4, 4, 5))))
    first, second = dice.choice(_PLAIN + _SOUNDS), dice.choice(_PLAIN + _SOUNDS)
    if kind < 0.8:
        return f"{first.title() if dice.random() < 0.8 else first}{second.title()}"
    return f"{first.title()}{dice.choice('0123456789')}"


def varied(rows: list[Told], copies: int, dice: random.Random, pool: Pool) -> Iterator[Told]:
    """Each message, and so many others like it."""
    for told in rows:
        yield told
        for _ in range(copies):
            other = swapped(told, pool, dice)
            yield without_signs(other) if dice.random() < STRIPPED else other


def in_case_of(old: str, new: str) -> str:
    if old.islower():
        return new.lower()
    return new.upper() if old.isupper() and len(old) > 4 else new


def renamed(told: Told, name_for: Callable[[Mark, str], str]) -> tuple[str, tuple[Mark, ...]]:
    """The text with what `name_for` (a mark, what stands there) says in each marked place, and the marks moved along."""
    text, at = "", 0
    marks: list[Mark] = []
    for mark in sorted(told.marks, key=lambda m: m.i):
        name = name_for(mark, told.text[mark.i : mark.j])
        text += told.text[at : mark.i]
        marks.append(Mark(mark.tag, len(text), len(text) + len(name)))
        text += name
        at = mark.j
    return text + told.text[at:], tuple(marks)


def swapped(told: Told, pool: Pool, dice: random.Random) -> Told:
    """The same company gets the same new name throughout."""
    chance = dice.random()
    new: dict[str, str] = {}

    def name_for(mark: Mark, old: str) -> str:
        if mark.tag not in NAMES:
            return old
        if old.lower() not in new:
            new[old.lower()] = pool.another(mark, old, dice) if dice.random() < SWAPPED else old
        return new[old.lower()]

    text, marks = renamed(told, name_for)
    text = text.lower() if chance < LOWERED else text.upper() if chance > 1 - RAISED else text
    return Told(told.intent, text, marks)


def without_signs(told: Told) -> Told:
    """As people type who set no commas."""
    drop = {m.start() for m in re.finditer(r"[,.;:](?=\s|$)", told.text)}
    kept = [i for i in range(len(told.text)) if i not in drop or any(m.i <= i < m.j for m in told.marks)]
    marks = tuple(Mark(m.tag, bisect_left(kept, m.i), bisect_left(kept, m.j)) for m in told.marks)
    return Told(told.intent, "".join(told.text[i] for i in kept), marks)


def knowing(told: Told, dice: random.Random) -> Known:
    """What the bot may have known of the person before."""
    if dice.random() >= KNOWN:
        return Known()
    companies = tuple(sorted(set(_all([told], ("co", "oc"))))) if dice.random() < KNOWN_COMPANIES else ()
    return Known(companies, tuple(sorted(set(_all([told], ("pe",))))) if dice.random() < KNOWN_PEOPLE else ())
