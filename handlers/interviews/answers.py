"""An answer to one of an interview's questions: the slot that was asked, and whatever else was said with it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import Literal
from zoneinfo import ZoneInfo

from coach.model import Interview
from coach.understand import ContactRead, DateRead
from handlers import record, words
from handlers.conversation import plain_answer
from handlers.interviews import way_told
from handlers.interviews.day_or_hour import NAMES_A_DAY, hour_of_either, only_a_day
from handlers.interviews.fill import fill
from handlers.interviews.lateness import WAS
from handlers.interviews.meeting_time import lasting, only_time
from handlers.interviews.questions import company
from handlers.interviews.who_is_met import add_people
from handlers.reading import find, sense, within
from handlers.reading.clock_words import clock
from handlers.reading.event_date import doubtful, event_date, names_no_day
from handlers.reading.fits import letter, name, wonders
from handlers.reading.their_time import on_their_clock
from handlers.turn import Turn

NOT_KNOWN = re.compile(
    r"\b"
    r"(not (yet|sure|fixed|known|decided)|don'?t know|dunno|no idea|unknown|tbd|tba|tbc|later|unclear|"
    r"no clue)\b",
    re.I,
)
OF_OTHERS = re.compile(r"\b(?:who|names?|people|panel|where|address|link|what (?:to|they|about)|how)\b", re.I)
"""What is not known is something else than the day."""
NOT_KNOWN_ALONE = re.compile(
    r"^\W*(?:(?:i|we|sorry|hm+|no|oh|honestly|really|just)\b[, ]*)*"
    r"(?:don'?t (?:really )?know|do not know|dunno|no idea|not sure|no clue|can'?t say|idk|"
    r"don'?t remember|not known|unclear|tbd|tba|tbc)"
    r"(?: yet| now| right now| at the moment| sorry)*\W*$",
    re.I,
)
NOBODY = re.compile(
    r"^\W*(?:(?:i|we|sorry|hm+|um+|uh|no|oh|well|honestly|really|just|still)\b[, ]*)*"
    r"(?:nobody|no ?one|none|skip|-|no|nope|(?:do not|don'?t|dunno)(?: \w+)? (?:know|who)\b.*|dunno|"
    r"not sure.*|(?:have )?(?:no|any) (?:idea|clue|names?)\b.*|"
    r"(?:they|she|he|hr|nobody|it|the \w+) "
    r"(?:(?:has|have|did|does) ?n[o'’]?t|hasn'?t|haven'?t|didn'?t|doesn'?t|never)(?: \w+)? "
    r"(?:say|said|tell|told|mention\w*|name[ds]?|give|given)\b(?: (?:me|us))?"
    r"(?: (?:who|yet|any|an?|names?|it)\b.*)?)\W*$",
    re.I,
)
""" "I don't know who will be there", "they haven't told me": nobody can be named."""
LASTS = re.compile(
    r"\b(?:takes?|took|taking|costs?|loses?|lost|spends?|spent|wastes?|wasted)\b[^.;]{0,30}\b"
    r"(?:minutes?|hours?|days?|weeks?|months?)\b",
    re.I,
)
""" "Month end takes them nine days" names no day."""
LONGEST_NAME = 60
"""Minutes."""


@dataclass(frozen=True, slots=True)
class Answered:
    """`filled`: go on; `partly`: something else was told, ask again; `noted`: as well, and it is said on the card; `unknown`: the user cannot say yet;
    `two_readings`: `said` has to be asked about; `no_answer`: these words are about something else."""

    turn: Turn
    how: Literal["filled", "partly", "noted", "unknown", "two_readings", "no_answer"] = "filled"
    said: DateRead | None = None


def answer_slot(turn: Turn, slot: str, interview: Interview) -> Answered:
    if slot in ("when", "time"):
        return _date(turn, slot, interview)
    if slot == "people":
        return _people(turn, interview)
    keep = _KEEP.get(slot)
    text = words.shown(turn.text, 80)
    kept = keep(turn, interview, text) if keep and text else None
    return Answered(kept) if kept is not None else Answered(turn, "no_answer")


def _date(turn: Turn, slot: str, interview: Interview) -> Answered:
    if NOT_KNOWN_ALONE.match(turn.text):
        return Answered(turn, "unknown")
    if (way := way_told.told(turn, interview)) is not None:
        return Answered(way, "noted")
    if not _tells_who(turn) and not plain_answer(turn, "reschedule", "debrief"):
        return Answered(turn, "no_answer")
    told = event_date(turn.read) or turn.read.when
    if (hour := hour_of_either(turn, told, interview)) is not None:
        return Answered(replace(turn, read=replace(turn.read, dates=())), "two_readings", hour)
    said = within.settled(told, turn.search.question)
    if said is not told:
        turn = replace(
            turn,
            read=replace(turn.read, dates=tuple(said if d is told else d for d in turn.read.dates if said)),
        )
    said = doubtful(said, turn.now)
    if interview.start is not None and slot == "time" and (said is None or not said.has_time):
        said = on_the_clock(turn.text, interview) or said
    if said is None or LASTS.search(turn.text):
        return _no_date(turn, interview)
    if names_no_day(said):
        return Answered(turn, "no_answer" if _of_another(turn, interview) else "unknown")
    if sense.out_of_time(said.start, turn.now):
        return Answered(turn, "no_answer")
    named_day = NAMES_A_DAY.search(said.text) is not None
    if slot == "time" and said.has_time and interview.start and not named_day:
        search = fill(turn.search, interview, replace(turn.read, dates=()), turn.now)
        said = on_their_clock(said, turn.text, search, interview.opportunity)
        timed = only_time(search.interview(interview.id) or interview, said, turn.zone)
        return Answered(turn.to(record.put(search, timed)))
    if said.grade == "ask" and said.alts:
        return Answered(turn, "two_readings", said)
    read = turn.read if event_date(turn.read) else replace(turn.read, dates=(replace(said, role="event"),))
    return Answered(turn.to(fill(turn.search, interview, read, turn.now)))


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


def _held(turn: Turn, interview: Interview) -> Interview | None:
    """ "Met with Ruth and Devon", where one of the two days it could be has come and the other has not."""
    behind = [w for w in interview.either if w.instant <= turn.now]
    if len(behind) != 1 or not WAS.search(turn.text):
        return None
    return replace(interview, start=behind[0], time_known=behind[0].local.time() != time(), either=())


def _no_date(turn: Turn, interview: Interview) -> Answered:
    if (held := _held(turn, interview)) is not None:
        turn = turn.to(record.put(turn.search, held))
        return Answered(turn.to(fill(turn.search, held, turn.read, turn.now)))
    if NOT_KNOWN.search(turn.text) and not OF_OTHERS.search(turn.text):
        return Answered(turn, "unknown")
    if not turn.read.contacts and not turn.read.role:
        return Answered(turn, "no_answer")
    return Answered(turn.to(fill(turn.search, interview, turn.read, turn.now)), "partly")


def _people(turn: Turn, interview: Interview) -> Answered:
    if NOBODY.match(turn.text):
        return Answered(turn)
    read = turn.read
    if wonders(turn.text) or letter(turn.text) or (read.company and read.dates):
        return Answered(turn, "no_answer")
    if not read.contacts and (moved := only_a_day(turn, interview)) is not None:
        return Answered(moved, "noted")
    if not read.contacts:
        if not plain_answer(turn, "heard") or not name(turn) or not turn.text[:1].isalpha():
            return Answered(turn, "no_answer")
        read = replace(read, contacts=(ContactRead(name=words.shown(turn.text, LONGEST_NAME)),))
    search, ids = add_people(turn.search, interview.opportunity, read)
    if not ids:
        return Answered(turn, "no_answer")
    return Answered(turn.to(fill(search, interview, read, turn.now)))


def _role(turn: Turn, interview: Interview, text: str) -> Turn:
    return turn.to(record.put(turn.search, replace(company(turn, interview), role=turn.read.role or text)))


def _name(turn: Turn, interview: Interview, text: str) -> Turn:
    return turn.to(
        record.put(turn.search, replace(company(turn, interview), company=turn.read.company or text))
    )


def _round(turn: Turn, interview: Interview, text: str) -> Turn:
    return turn.to(record.put(turn.search, replace(interview, label=turn.read.round or text)))


def _length(turn: Turn, interview: Interview, text: str) -> Turn | None:
    number = re.search(r"\d{1,3}", text)
    minutes = turn.read.duration_minutes or (int(number[0]) if number else 0)
    timed = lasting(interview, minutes)
    return turn.to(record.put(turn.search, timed)) if timed is not None else None


_KEEP: dict[str, Callable[[Turn, Interview, str], Turn | None]] = {
    "role": _role,
    "name": _name,
    "round": _round,
    "length": _length,
}
