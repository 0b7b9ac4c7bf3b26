"""A past interview is normal input: how long ago it was, what that means for writing, and a calm word."""

from dataclasses import replace
from datetime import timedelta

from coach import lazy_re as re
from coach.calendar import calendar_for
from coach.model import Interview, wall_at
from coach.understand import DateRead
from handlers import words
from handlers.interviews.questions import company
from handlers.turn import Turn

FELT_BAD = re.compile(
    r"\b(didn'?t go|not (that )?(great|good|well)|badly|terribl|awful|bombed|messed up|blew it|horribl|"
    r"disaster|nervous|"
    r"rough|meh|froze|stumbled)",
    re.I,
)
EASE = "Most people feel that way afterwards; they usually noticed less than you think."


WAS = re.compile(r"\b(?:had|was|went|did|finished|came out of|interviewed|talked|spoke|met)\b", re.I)
"""Told as past."""


def not_yet(turn: Turn, said: DateRead | None) -> str | None:
    """ "I had an interview this morning at 9", said at seven: what to ask."""
    said = todays(turn, said)
    if said is None or not said.has_time or said.start <= turn.now or not WAS.search(turn.text):
        return None
    if wall_at(said.start, turn.zone).date != turn.today or not _of_today(turn.text):
        return None
    at = words.capital(words.moment(said.start, turn.zone, turn.now))
    return f"{at} is still ahead. Was it on another day, or is it to come?"


def todays(turn: Turn, said: DateRead | None) -> DateRead | None:
    """ "At 9 this morning" is today's nine o'clock, whatever the tense makes of it."""
    if said is None or not said.has_time or not _of_today(said.text):
        return said
    late = turn.today - wall_at(said.start, turn.zone).date == timedelta(days=1)
    return replace(said, start=said.start + timedelta(days=1), end=None) if late else said


def _of_today(text: str) -> bool:
    return re.search(r"\b(?:today|this (?:morning|afternoon|evening)|tonight)\b", text, re.I) is not None


def over(turn: Turn, interview: Interview) -> bool:
    return interview.end is not None and interview.end.instant <= turn.now


def ease(turn: Turn, interview: Interview) -> str:
    return f"{EASE}\n\n" if over(turn, interview) and FELT_BAD.search(turn.text) else ""


def comment(turn: Turn, interview: Interview) -> str:
    """Is it too late? Said before the next question, once."""
    if not over(turn, interview) or interview.people:
        return ""
    calm = f"{EASE}\n" if FELT_BAD.search(turn.text) else ""
    return f"{ago_line(turn, interview)}\n{calm}"


def ago_line(turn: Turn, interview: Interview) -> str:
    """How long ago in business days, and what is still fitting (rule book 0.4 THANK_YOU_LATEST, _LATE_UNTIL)."""
    assert interview.start is not None
    day = words.capital(words.near_day(interview.start.date, turn.today))
    if interview.start.date == turn.today:
        return f"{day}. Right on time for a thank-you."
    ago = calendar_for(turn.search, company(turn, interview)).bd_between(interview.start.date, turn.today)
    count = f"{words.number(ago)} working day{'s' if ago != 1 else ''} ago"
    if ago < 1:
        return f"{day}, then. That is a normal time to write, and a short thank-you is still welcome."
    if ago <= 2:
        return (
            f"{day}, then; {count}. That is a normal time to write, and a short thank-you is still welcome."
        )
    if ago <= 5:
        return f"{day}, then; {count}. Not too late: a note with something of substance is still welcome."
    return f"{day}, then; {count}. Late for a plain thank-you, and a good time for a check-in. I'll plan from today."
