"""Names made up to look like times and numbers ("Midnight Oil", "Ninety One", "Tuesday Works"), to learn from."""

import random

from coach.understand.common_words import COMMON
from coach.understand.lexicon import MONTHS, WEEKDAYS
from coach.understand.slots.markup import Mark, Told
from coach.understand.vocabulary import STOPS, SUFFIXES, TRADES

_DAYS = sorted(w for w in (*WEEKDAYS, *MONTHS) if len(w) > 3 or w == "may")
_TIMES = ["midnight", "noon", "morning", "evening", "sunrise", "tomorrow", "today", "weekend", "week", "day", "hour", "time"]  # fmt: skip
_LEADS = [
    "next",
    "first",
    "second",
    "last",
    "half",
    "quarter",
    "early",
    "after",
    "before",
    "new",
    "now",
    "later",
]
_COUNTS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "twenty", "thirty", "forty", "fifty", "sixty", "ninety"]  # fmt: skip
_PLAIN = sorted(w for w in COMMON if w not in STOPS and 3 < len(w) < 9 and w.isalpha())
_ENDINGS = sorted(SUFFIXES | TRADES)
SHARE = 0.85
"""Of the names of a message that become such ones."""


def time_like(told: Told, dice: random.Random) -> Told:
    """The same message about employers with such names."""
    text, at = "", 0
    marks: list[Mark] = []
    for mark in sorted(told.marks, key=lambda m: m.i):
        old = name = told.text[mark.i : mark.j]
        if mark.tag in ("co", "oc") and dice.random() < SHARE:
            name = _cased(_name(dice), old)
        text += told.text[at : mark.i]
        marks.append(Mark(mark.tag, len(text), len(text) + len(name)))
        text += name
        at = mark.j
    return Told(told.intent, text + told.text[at:], tuple(marks))


def _cased(name: str, old: str) -> str:
    if old.islower():
        return name.lower()
    return name.upper() if old.isupper() and len(old) > 4 else name


def _name(dice: random.Random) -> str:
    time = dice.choice(dice.choice((_DAYS, _TIMES, _LEADS, _COUNTS)))
    behind = dice.choice((dice.choice(_PLAIN), dice.choice(_ENDINGS)))
    count, digits = dice.choice(_COUNTS), str(dice.randrange(1, 100))
    shapes = (
        f"{time} {behind}", f"{time} {behind}", f"{time} {behind}", f"{time} {behind} {dice.choice(_ENDINGS)}",
        time, f"{dice.choice(_PLAIN)} {time}", f"{count} {dice.choice(_COUNTS)}", f"{time} {dice.choice(_TIMES)}",
        f"{digits} {behind}", f"{behind} {digits}", f"{digits}{behind}", f"{dice.choice(_DAYS)}'s", f"{time}.{dice.choice(('com', 'io', 'ai'))}",
        f"{dice.choice(_PLAIN)}-{count}", f"{dice.choice(_PLAIN)} & {time}",
    )  # fmt: skip
    return " ".join(w[:1].upper() + w[1:] for w in dice.choice(shapes).split())
