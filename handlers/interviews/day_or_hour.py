"""Only an hour where a day is still open, or only a day while something else is asked."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from coach import lazy_re as re
from coach.model import Interview
from coach.understand import DateRead
from handlers.interviews.fill import fill
from handlers.reading import sense
from handlers.reading.day_words import MONTHS
from handlers.reading.within import DAY
from handlers.turn import Turn

NAMES_A_DAY = re.compile(
    r"[a-z]{3,}day|\b(mon|tue|wed|thu|fri|sat|sun)\b|tomorrow|today|tonight|\d[/.-]\d|\d(?:st|nd|rd|th)\b|"
    rf"\b({MONTHS})",
    re.I,
)
ONLY_THAT = re.compile(r"\b(?:no|sorry|actually|it'?s|it is|on|the|i mean(?:t)?|make it|oh|wait|at)\b", re.I)


def hour_of_either(turn: Turn, told: DateRead | None, interview: Interview) -> DateRead | None:
    """ "2:30pm", where it could be either of two days: that hour on both, and the day is still asked for."""
    if told is None or not told.has_time or NAMES_A_DAY.search(told.text) or interview.start is not None:
        return None
    if not interview.either or not _alone(turn, told):
        return None
    days, zone = [w.date for w in interview.either], interview.either[0].zone
    return replace(on_all(told, days, told.start.time(), zone), end=None, grade="ask")


def on_all(said: DateRead, days: Sequence[date], hour: time, zone: str) -> DateRead:
    """Any of these days, at that hour."""
    first, *others = (datetime.combine(day, hour, tzinfo=ZoneInfo(zone)) for day in days)
    return replace(said, start=first, alts=tuple(others))


def only_a_day(turn: Turn, interview: Interview) -> Turn | None:
    """ "The 14th", while whom one meets is asked: the day is put right, and the hour stays."""
    said = turn.read.when
    if said is None or len(turn.read.dates) != 1 or said.grade == "ask" or not _alone(turn, said):
        return None
    named = NAMES_A_DAY.search(said.text) or DAY.search(said.text)
    if named is None or sense.out_of_time(said.start, turn.now):
        return None
    read = replace(turn.read, dates=(replace(said, role="event"),))
    return turn.to(fill(turn.search, interview, read, turn.now))


def _alone(turn: Turn, said: DateRead) -> bool:
    """Nothing else is told beside it."""
    return not any(c.isalnum() for c in ONLY_THAT.sub(" ", turn.text.replace(said.text, " ")))
