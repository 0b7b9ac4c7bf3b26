"""/pause: a vacation from nudges; nothing piles up, what is left comes merged afterwards."""

from dataclasses import replace
from datetime import date, timedelta

from coach.model import Choice, OpenQuestion, wall_at
from handlers import record, words
from handlers.conversation import Conversation
from handlers.turn import Turn

UNDO = (Choice(label="Undo", does="undo:"),)


def begin(turn: Turn) -> Turn:
    if turn.read.when is not None:
        return _until(turn)
    until = turn.search.preferences.paused_until
    if until is not None and until > turn.today:
        return turn.say(f"Paused until {words.day(until)}.", (Choice(label="Go on now", does="resume"),))
    search = record.ask(turn.search, turn.now, "pause", "pause")
    return turn.to(search).say(
        'Until when? For example "Monday" or "3 January". Answers to employers wait for you as well.'
    )


def _until(turn: Turn) -> Turn:
    day = _last_day(turn)
    if day <= turn.today:
        return turn.say(
            f'{words.capital(words.day(day, turn.today))} has passed. Until when? For example "next Monday".'
        )
    preferences = replace(turn.search.preferences, paused_until=day)
    turn = turn.to(replace(record.answered(turn.search), preferences=preferences)).changed(
        f"paused until {words.day(day)}", tell=False
    )
    return turn.say(
        f"Good. I'm quiet until {words.day(day)} and bring what is left then, in one message.", UNDO
    )


def _last_day(turn: Turn) -> date:
    """The day to come back: of a range ("from Wednesday till the 9th") its end, and the day after where it is the last day off."""
    dates = sorted(turn.read.dates, key=lambda d: d.end or d.start)
    last = dates[-1]
    day = wall_at(last.end or last.start, turn.zone).date
    ranged = last.end is not None and last.grain == "day" and last.end.date() > last.start.date()
    return day + timedelta(days=1) if ranged else day


def answer(turn: Turn, question: OpenQuestion) -> Turn | None:
    return _until(turn) if turn.read.when is not None else None


def resume(turn: Turn, args: tuple[str, ...] = ()) -> Turn:
    preferences = replace(turn.search.preferences, paused_until=None)
    nudges = tuple(
        replace(n, snoozed_until=turn.now) if n.state == "snoozed" and n.asked_at is None else n
        for n in turn.search.nudges
    )
    turn = turn.to(replace(turn.search, preferences=preferences, nudges=nudges)).changed(
        "the pause is over", tell=False
    )
    return turn.say("Welcome back.", UNDO)


PAUSE = Conversation(
    name="pause",
    summary="a vacation from reminders",
    begin=begin,
    answer=answer,
    taps={"resume": resume},
    example="/pause until Monday",
)
RESUME = Conversation(
    name="resume", summary="end the pause", begin=resume, in_menu=False, aliases=("unpause",)
)
