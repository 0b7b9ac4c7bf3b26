"""Names made up to look like times and numbers ("Midnight Oil", "Ninety One", "Tuesday Works"), to learn from."""

import random

from coach.understand.common_words import COMMON
from coach.understand.lexicon import MONTHS, WEEKDAYS
from coach.understand.slots.markup import Mark, Told
from coach.understand.slots.vary import in_case_of, renamed
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

    def name_for(mark: Mark, old: str) -> str:
        return in_case_of(old, _name(dice)) if mark.tag in ("co", "oc") and dice.random() < SHARE else old

    return Told(told.intent, *renamed(told, name_for))


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
