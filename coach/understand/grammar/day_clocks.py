"""Three or four digits right behind a day are its time: "mon 930", "tomorrow 1145"."""

from dataclasses import replace

from coach.understand.grammar.alphabet import KINDS
from coach.understand.grammar.cascade import Parts
from coach.understand.grammar.clocks import clock
from coach.understand.grammar.followers import counted, ends_phrase
from coach.understand.grammar.passes import clocks
from coach.understand.grammar.tokens import Token
from coach.understand.grammar.values import Clock
from coach.understand.lexicon import MONTHS, TODAY, WEEKDAYS
from coach.understand.wordlist import word_set

_STANDS_BEHIND = word_set("for clinic tour orientation sharp est pst cst ist")
YEARS = ("2015", "2200")
"""What could be a year is none of these."""
_PEOPLE = word_set("people candidates applicants folks resumes emails guests calls")


def _is_day(before: Token | None, first: Token | None) -> bool:
    """ "tues", "tomorrow", "12/8", "Dec 8", "8th"."""
    if before is None or before.word in WEEKDAYS or before.word in TODAY:
        return before is not None
    if before.code in KINDS["ORDINAL"]:
        return True
    return first is not None and before.code in KINDS["DAY"] and (first.word in MONTHS or first.word == "/")


def _names(after: Token, digits: str) -> bool:
    """ "fri 1145 Lakeview Rehab": so exact a number counts nobody."""
    return digits[2:] in ("15", "30", "45") and not counted(after) and after.word not in _PEOPLE


_FEASTS = word_set("black good cyber easter palm")
"""Behind "Black Friday" stands a year."""


@clocks.rule("CLOCK", "<t>HHMM")
def behind_a_day(p: Parts) -> Clock | None:
    """Not a year, and not what is counted: "friday 500 people came"."""
    digits = p.word("t").zfill(4)
    led = _is_day(p.before, p.before_that) and not (p.before_that and p.before_that.word in _FEASTS)
    ended = (
        ends_phrase(p.after) or p.after is None or p.after.word in _STANDS_BEHIND or _names(p.after, digits)
    )
    if not led or not ended or int(digits) % 5 or p.runs_on or YEARS[0] < digits < YEARS[1]:
        return None
    said = clock(int(digits[:2]), int(digits[2:]))
    return replace(said, bare=False) if said and p.word("t")[0] == "0" else said
