"""A day that can mean two: the question and its buttons, wherever it is asked."""

from collections.abc import Sequence
from datetime import date, datetime

from coach.model import Choice, Interview
from handlers import words
from handlers.stamps import wall_stamp

FAR_DAYS = 200


def question(walls: Sequence[datetime], today: date) -> str:
    """Monday 16 November or Monday 23 November? Of the same day only the hours."""
    same_day = len({w.date() for w in walls}) == 1
    either = (words.clock(w) if same_day else words.day(w.date(), today) for w in walls)
    return f"{words.capital(words.listed(either, 'or'))}?"


def again(interview: Interview, today: date) -> tuple[str, tuple[Choice, ...]]:
    """What was told of the day of this meeting, asked about once more."""
    walls = [w.local for w in interview.either]
    timed = any(w.hour or w.minute for w in walls)
    return question(walls, today), row(interview.id, walls, timed, today)


def row(interview: str, walls: Sequence[datetime], timed: bool, today: date) -> tuple[Choice, ...]:
    kind = "t" if timed else "d"
    return tuple(
        Choice(label=_label(w, timed, today), does=f"day:{interview}:{kind}:{wall_stamp(w)}") for w in walls
    )


def _label(local: datetime, timed: bool, today: date) -> str:
    far = abs((local.date() - today).days) > FAR_DAYS
    day = words.short_day(local.date()) + (f" {local.year}" if far else "")
    return f"{day[4:]}, {words.clock(local)}" if timed else day
