"""An answer to "which day?" and "what time?": the day, the hour on a day that is known, or that it is not known yet."""

from dataclasses import replace
from datetime import datetime, time
from zoneinfo import ZoneInfo

from coach import lazy_re as re
from coach.model import Interview
from coach.understand import DateRead
from handlers import record
from handlers.conversation import plain_answer
from handlers.interviews import way_told
from handlers.interviews.answered import Answered
from handlers.interviews.day_or_hour import NAMES_A_DAY, hour_of_either
from handlers.interviews.fill import fill
from handlers.interviews.lateness import WAS
from handlers.interviews.meeting_time import only_time
from handlers.reading import find, sense, within
from handlers.reading.clock_words import clock
from handlers.reading.event_date import doubtful, event_date, names_no_day
from handlers.reading.their_time import on_their_clock
from handlers.turn import Turn

NOT_KNOWN = re.compile(
    r"\b(not (yet|sure|fixed|known|decided)|don'?t know|dunno|no idea|unknown|tbd|tba|tbc|later|unclear|"
    r"no clue)\b",
    re.I,
)
OF_OTHERS = re.compile(r"\b(?:who|names?|people|panel|where|address|link|what (?:to|they|about)|how)\b", re.I)
"""What is not known is something else than the day."""
NOT_KNOWN_ALONE = re.compile(
    r"^\W*(?:(?:i|we|sorry|hm+|no|oh|honestly|really|just)\b[, ]*)*"
    r"(?:don'?t (?:really )?know|do not know|dunno|no idea|not sure|no clue|can'?t say|idk|"
    r"don'?t remember|not (?:known|yet|fixed|set|arranged|scheduled|agreed|decided)|unclear|tbd|tba|tbc|"
    r"(?:still )?(?:waiting|open)|(?:they|she|he) (?:have|has|did)(?:n['’]?t| not)(?: \w+)? (?:said|say|told|tell|fixed|set)(?: me)?)"
    r"(?: yet| now| right now| at the moment| sorry)*\W*$",
    re.I,
)
LASTS = re.compile(
    r"\b(?:takes?|took|taking|costs?|loses?|lost|spends?|spent|wastes?|wasted)\b[^.;]{0,30}\b"
    r"(?:minutes?|hours?|days?|weeks?|months?)\b",
    re.I,
)
""" "Month end takes them nine days" names no day."""


def answered(turn: Turn, slot: str, interview: Interview) -> Answered:
    if NOT_KNOWN_ALONE.match(turn.text):
        return Answered(turn, "unknown")
    if (way := way_told.told(turn, interview)) is not None:
        return Answered(way, "noted")
    if not _tells_who(turn) and not plain_answer(turn, "reschedule", "debrief"):
        return Answered(turn, "no_answer")
    told = event_date(turn.read) or turn.read.when
    if (hour := hour_of_either(turn, told, interview)) is not None:
        return Answered(turn.read_as(dates=()), "two_readings", hour)
    said = within.settled(told, turn.search.question)
    if told is not None and said is not None and said is not told:
        dates = tuple(said if d is told else d for d in turn.read.dates)
        turn = turn.read_as(dates=dates)
    said = doubtful(said, turn.now)
    if interview.start is not None and slot == "time" and (said is None or not said.has_time):
        said = on_the_clock(turn.text, interview) or said
    if said is None or LASTS.search(turn.text):
        return _no_date(turn, interview)
    return _dated(turn, slot, interview, said)


def _dated(turn: Turn, slot: str, interview: Interview, said: DateRead) -> Answered:
    if names_no_day(said):
        return Answered(turn, "no_answer" if _of_another(turn, interview) else "unknown")
    if sense.out_of_time(said.start, turn.now):
        return Answered(turn, "no_answer")
    if slot == "time" and said.has_time and interview.start and not NAMES_A_DAY.search(said.text):
        return _at_that_hour(turn, interview, said)
    if said.grade == "ask" and said.alts:
        return Answered(turn, "two_readings", said)
    read = turn.read if event_date(turn.read) else replace(turn.read, dates=(replace(said, role="event"),))
    return Answered(turn.to(fill(turn.search, interview, read, turn.now)))


def _at_that_hour(turn: Turn, interview: Interview, said: DateRead) -> Answered:
    """On the day that is known, by their clock."""
    search = fill(turn.search, interview, replace(turn.read, dates=()), turn.now)
    said = on_their_clock(said, turn.text, search, interview.opportunity)
    timed = only_time(search.newest(interview), said, turn.zone)
    return Answered(turn.to(record.put(search, timed)))


def _no_date(turn: Turn, interview: Interview) -> Answered:
    if (held := _held(turn, interview)) is not None:
        turn = turn.put(held)
        return Answered(turn.to(fill(turn.search, held, turn.read, turn.now)))
    if NOT_KNOWN.search(turn.text) and not OF_OTHERS.search(turn.text):
        return Answered(turn, "unknown")
    if not turn.read.contacts and not turn.read.role:
        return Answered(turn, "no_answer")
    return Answered(turn.to(fill(turn.search, interview, turn.read, turn.now)), "partly")


def _held(turn: Turn, interview: Interview) -> Interview | None:
    """ "Met with Ruth and Devon", where one of the two days it could be has come and the other has not."""
    behind = [w for w in interview.either if w.instant <= turn.now]
    if len(behind) != 1 or not WAS.search(turn.text):
        return None
    return replace(interview, start=behind[0], time_known=behind[0].local.time() != time(), either=())


def _tells_who(turn: Turn) -> bool:
    """ "The committee chair is Prof. Ada Lund": people, and neither a date nor another company."""
    if turn.read.intent == "contact":
        return bool(turn.read.contacts)
    loose = turn.read.intent in ("decision", "heard", "ask_if_ok")
    return loose and bool(turn.read.contacts) and not (turn.read.dates or turn.read.company)


def _of_another(turn: Turn, interview: Interview) -> bool:
    """The week belongs to a company that is not the one asked about."""
    named = turn.read.company
    return named is not None and interview.opportunity not in {o.id for o in find.company(turn.search, named)}


def on_the_clock(text: str, interview: Interview) -> DateRead | None:
    """ "Around ten", on the day of the meeting, by the clock it was told in."""
    at = clock(text, interview.start.local.time() if interview.start and interview.time_known else None)
    if at is None or interview.start is None:
        return None
    start = datetime.combine(interview.start.date, at, tzinfo=ZoneInfo(interview.start.zone))
    return DateRead(role="event", start=start, grain="minute", has_time=True, text="at that hour")
