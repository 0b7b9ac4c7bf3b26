"""Only an hour where a day is still open, or only a day while something else is asked."""

import re
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from coach.model import Interview
from coach.understand import DateRead
from handlers import record
from handlers.interviews.fill import fill
from handlers.reading import sense
from handlers.reading.within import DAY
from handlers.turn import Turn

NAMES_A_DAY = re.compile(
    r"[a-z]{3,}day|\b(mon|tue|wed|thu|fri|sat|sun)\b|tomorrow|today|tonight|\d[/.-]\d|"
    r"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
    re.I,
)
ONLY_A_DAY = re.compile(r"\b(?:no|sorry|actually|it'?s|it is|on|the|i mean(?:t)?|make it|oh|wait|at)\b", re.I)


def hour_of_either(turn: Turn, told: DateRead | None, interview: Interview) -> DateRead | None:
    """ "2:30pm", where it could be either of two days: that hour on both, and the day is still asked for."""
    if told is None or not told.has_time or NAMES_A_DAY.search(told.text) or interview.start is not None:
        return None
    if any(c.isalnum() for c in ONLY_A_DAY.sub(" ", turn.text.replace(told.text, " "))):
        return None
    days = [
        datetime.combine(w.date, told.start.timetz().replace(tzinfo=None), tzinfo=ZoneInfo(w.zone))
        for w in interview.either
    ]
    return replace(told, start=days[0], end=None, alts=tuple(days[1:]), grade="ask") if days else None


def only_a_day(turn: Turn, interview: Interview) -> Turn | None:
    """ "The 14th", while whom one meets is asked: the day is put right."""
    said = turn.read.when
    if (
        said is None
        or len(turn.read.dates) != 1
        or not (NAMES_A_DAY.search(said.text) or DAY.search(said.text))
    ):
        return None
    rest = ONLY_A_DAY.sub(" ", turn.text.replace(said.text, " "))
    if any(c.isalnum() for c in rest) or said.grade == "ask" or sense.out_of_time(said.start, turn.now):
        return None
    read = replace(turn.read, dates=(replace(said, role="event"),))
    kept = (
        interview.start.local.time()
        if interview.start and interview.time_known and not said.has_time
        else None
    )
    turn = turn.to(fill(turn.search, interview, read, turn.now))
    found = turn.search.interview(interview.id)
    if kept is None or found is None or found.start is None:
        return turn
    timed = replace(found.start, local=datetime.combine(found.start.date, kept))
    return turn.to(record.put(turn.search, replace(found, start=timed, time_known=True)))
