"""Corrections of when: another day, another hour, later or earlier, how long, until when, in whose time."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from coach import lazy_re as re
from coach.model import Interview, wall_at
from coach.understand import DateRead
from handlers.interviews import particulars
from handlers.interviews.answer_when import on_the_clock
from handlers.interviews.day_or_hour import NAMES_A_DAY
from handlers.interviews.fill import PHONE_SCREEN_MINUTES
from handlers.interviews.meeting_time import LONGEST, at, lasting, only_time
from handlers.interviews.questions import company
from handlers.reading import clock_words, sense
from handlers.turn import Turn

LEAD = (
    r"^\W*(?:no|sorry|actually|oops|wait|oh|i meant?|it'?s|it is|make (?:it|that)|only|and|also|plus)?[, ]*"
)
SHIFT = re.compile(
    LEAD + r"(?:[\w'’]+(?: \w+)?(?: has| have|'ve|'s)?(?: just| now)? "
    r"(?:moved|pushed|shifted|starts?|put|made|wants?|is) "
    r"(?:(?:it|us|me|that|the (?:interview|call|meeting|chat))(?: back| forward)? )?"
    r"(?:back |forward )?(?:by )?)?"
    r"(?:(one|an|two|three|\d) hours?|half an hour|(\d{2}) min(?:ute)?s?) (later|earlier)\W*"
    r"(?:please|actually)?\W*$",
    re.I,
)
NUMBERS = {"one": 1, "an": 1, "two": 2, "three": 3}
UNTIL = re.compile(
    r"^\W*(?:it |it'?s |goes |ends? |runs )*(?:until|till|til|to|ends? at|at)\s+(?P<end>\S.{0,12}?)\W*$", re.I
)
ENDS = re.compile(r"\b(?:until|till|til|ends?)\b", re.I)
THEIR_TIME = re.compile(r"\b(their time|local time|over there|company time)\b", re.I)
ROUND = re.compile(
    LEAD + r"(?:the |a )?"
    r"((?:first|second|third|fourth|final|last|next) (?:round|interview|stage)|phone screen|panel|"
    r"on-?site|round \d)\W*$",
    re.I,
)
INTENTS = ("interview", "note", "other", "reschedule", "snooze", "debrief", "heard")
WEEK = timedelta(days=7)


def _shift(turn: Turn, interview: Interview) -> Turn | None:
    found = SHIFT.match(turn.text)
    if found is None or interview.start is None or not interview.time_known:
        return None
    hours = NUMBERS.get((found[1] or "").casefold(), int(found[1]) if (found[1] or "").isdigit() else 0)
    minutes = 60 * hours + int(found[2] or 0) or 30
    by = timedelta(minutes=minutes if found[3].casefold() == "later" else -minutes)
    return _put(turn, replace(interview, start=interview.start.plus(by)))


def _length(turn: Turn, interview: Interview) -> Turn | None:
    minutes = clock_words.length(turn.text)
    timed = lasting(interview, minutes) if minutes is not None else None
    return _put(turn, timed) if timed is not None else None


def _until(turn: Turn, interview: Interview) -> Turn | None:
    """ "Till 3:30" is where it ends."""
    found = UNTIL.match(turn.text) if ENDS.search(turn.text) else None
    ended = ending_at(interview, found["end"]) if found else None
    return _put(turn, ended) if ended is not None else None


def ending_at(interview: Interview, told: str, longest: int = LONGEST) -> Interview | None:
    """With the end that a time of day names; None where that cannot be, or is more than `longest` minutes off."""
    if interview.start is None or not interview.time_known:
        return None
    end = clock_words.clock(told, interview.start.local.time())
    if end is None:
        return None
    minutes = int((datetime.combine(interview.start.date, end) - interview.start.local).total_seconds() // 60)
    return lasting(interview, minutes, longest)


def _round(turn: Turn, interview: Interview) -> Turn | None:
    found = ROUND.match(turn.text)
    if found is None:
        return None
    screen = found[1].casefold() == "phone screen"
    minutes = PHONE_SCREEN_MINUTES if screen and interview.minutes_assumed else interview.minutes
    kind = "phone_screen" if screen else interview.kind
    return _put(turn, replace(interview, label=found[1], kind=kind, minutes=minutes))


def _date(turn: Turn, interview: Interview) -> Turn | None:
    said = _meant(turn, interview)
    if OF_ME.search(turn.text):
        return None
    if said is None or turn.read.company or turn.read.intent not in INTENTS:
        return None
    if sense.out_of_time(said.start, turn.now) or interview.start is None:
        return None
    turn, said = _on_their_clock(turn, interview, said)
    if said.has_time and not NAMES_A_DAY.search(said.text):
        return _put(turn, only_time(interview, said, turn.zone))
    if said.grade == "ask" and said.alts:
        return None
    return _put(turn, at(interview, said, interview.start.zone))


OF_ME = re.compile(
    r"\bi(?:['’]m| am| feel| might| may| could| will|['’]ll)?(?: \w+){0,2}? (?:sick|ill|unwell|busy|away|off|nervous|tired|travell?ing|late|hungover|free)\b",
    re.I,
)
""" "I might be sick tomorrow": a day of the user's, and none of the meeting's."""
OF_SOMETHING_ELSE = ("deadline", "decision", "remind")
"""Roles of a day that no meeting is on."""


def _meant(turn: Turn, interview: Interview) -> DateRead | None:
    """The date of a meeting ahead is ahead, of one that is over behind: "it was Monday" is the one before today."""
    over = interview.end is not None and interview.end.instant <= turn.now
    if not turn.read.dates:
        return on_the_clock(turn.text, interview)
    dates = [d for d in turn.read.dates if d.role not in OF_SOMETHING_ELSE]
    if not over:
        return next((d for d in dates if d.start > turn.now - timedelta(days=1)), None)
    if not dates:
        return None
    said = dates[0]
    if said.has_time and not NAMES_A_DAY.search(said.text):
        return said
    if said.start <= turn.now:
        return replace(said, alts=(), grade="sure")
    weekday = (
        said.grain in ("day", "minute")
        and said.start - turn.now <= WEEK
        and re.search(r"day\b", said.text, re.I)
    )
    return replace(said, start=said.start - WEEK, end=None, alts=(), grade="sure") if weekday else None


def _on_their_clock(turn: Turn, interview: Interview, said: DateRead) -> tuple[Turn, DateRead]:
    """ "They're in London, so 2pm their time"."""
    told = particulars.told(company(turn, interview), turn.read, turn.zone, turn.today)
    turn = turn.put(told)
    zone = turn.search.zone_of(told)
    if said.zone is not None or not THEIR_TIME.search(turn.text) or zone == turn.zone:
        return turn, said
    wall = wall_at(said.start, turn.zone).local
    return turn, replace(said, start=wall.replace(tzinfo=ZoneInfo(zone)), zone=zone)


def _put(turn: Turn, interview: Interview) -> Turn:
    return turn.put(interview)


TIMES: tuple[Callable[[Turn, Interview], Turn | None], ...] = (_shift, _length, _until, _round, _date)
