"""The questions of an interview: what is asked for each slot, with which buttons and which example."""

from collections.abc import Callable
from datetime import timedelta

from coach.model import Choice, Interview, Opportunity, wall_at
from handlers import either_day, words
from handlers.interviews.recounted_words import FINISHED
from handlers.overview import card
from handlers.reading import find
from handlers.stamps import wall_stamp
from handlers.turn import Turn

Asked = tuple[str, list[tuple[Choice, ...]]]


def company(turn: Turn, interview: Interview) -> Opportunity:
    found = turn.search.opportunity(interview.opportunity)
    assert found is not None
    return found


def _ask_when(turn: Turn, interview: Interview) -> Asked:
    name = find.name_of(company(turn, interview))
    if interview.either and interview.start is None:
        text, row = either_day.again(interview, turn.today)
        return f"{name}: {text}", [row]
    set_ = f"set:{interview.id}:"
    if turn.read.intent == "debrief" or any(p.search(turn.text) for p in FINISHED):
        here = wall_at(turn.now, turn.zone).local.replace(hour=0, minute=0, second=0, microsecond=0)
        days = (("Today", here), ("Yesterday", here - timedelta(days=1)))
        row = tuple(Choice(label=x, does=f"day:{interview.id}:d:{wall_stamp(day)}") for x, day in days)
        return f"{name}. When was it?", [(*row, Choice(label="Another day", does=set_ + "past"))]
    row = (
        Choice(label="I have a date", does=set_ + "date"),
        Choice(label="Not fixed yet", does=set_ + "open"),
        Choice(label="It already happened", does=set_ + "past"),
    )
    return f"{name}. When is it?", [row]


def _ask_time(turn: Turn, interview: Interview) -> Asked:
    assert interview.start is not None
    name = find.name_of(company(turn, interview))
    text = f"{name}, {words.near_day(interview.start.date, turn.today)}. What time?"
    unknown = (Choice(label="I don't know the time yet", does=f"skip:{interview.id}:time"),)
    if turn.search.preferences.zone_confirmed:
        return text, [unknown]
    here = words.clock(wall_at(turn.now, turn.zone).local)
    return f"{text} (Your clock: is it {here} for you now?)", [
        card.zone_buttons(turn.search, turn.now),
        unknown,
    ]


def _noted(turn: Turn, interview: Interview) -> str:
    """Company, day and hours said back, so that a wrong one is seen before anything else is asked."""
    if interview.start is None:
        return ""
    day = words.short_day(interview.start.date)
    hours = f", {words.span(interview.start, interview.minutes)}" if interview.time_known else ""
    return f"{find.name_of(company(turn, interview))}, {day}{hours}. "


def _ask_people(turn: Turn, interview: Interview) -> Asked:
    over = interview.end is not None and interview.end.instant < turn.now
    text = f"{_noted(turn, interview)}{'Who did you talk to?' if over else 'Who will you meet?'}"
    return text, [(Choice(label="Skip", does=f"skip:{interview.id}:people"),)]


def _ask_role(turn: Turn, interview: Interview) -> Asked:
    return 'What is the role? For example "Data Engineer".', [
        (Choice(label="Skip", does=f"skip:{interview.id}:role"),)
    ]


def _ask_round(turn: Turn, interview: Interview) -> Asked:
    labels = ("Phone screen", "Round 2", "Panel", "Final round")
    row = tuple(Choice(label=x, does=f"label:{interview.id}:{x}") for x in labels)
    return "Which round is it?", [row]


def _ask_name(turn: Turn, interview: Interview) -> Asked:
    return "What is the company called?", []


def _ask_length(turn: Turn, interview: Interview) -> Asked:
    row = tuple(Choice(label=f"{m} min", does=f"len:{interview.id}:{m}") for m in (30, 45, 60, 90, 120))
    return "How long is it?", [row]


QUESTIONS: dict[str, Callable[[Turn, Interview], Asked]] = {
    "when": _ask_when,
    "time": _ask_time,
    "people": _ask_people,
    "role": _ask_role,
    "round": _ask_round,
    "name": _ask_name,
    "length": _ask_length,
}

EXAMPLES = {
    "when": 'A day and a time is best, for example "Tuesday 3pm" or "24 Nov 14:00".',
    "time": 'Just the time, for example "2pm" or "14:00".',
    "people": 'A name is enough, for example "Dana Lee, hiring manager".',
    "length": 'Minutes are enough, for example "45".',
}
