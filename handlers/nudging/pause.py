"""/pause: a vacation from nudges; nothing piles up, what is left comes merged afterwards."""

from dataclasses import replace
from datetime import date, timedelta

from coach.model import Choice, OpenQuestion
from handlers import record, words
from handlers.buttons import UNDO
from handlers.conversation import Conversation
from handlers.nudging import time_off
from handlers.turn import Turn


def begin(turn: Turn) -> Turn:
    if turn.read.when is not None:
        return _until(turn, told=not turn.text.startswith("/"))
    until = turn.search.preferences.paused_until
    if until is not None and until > turn.today:
        return turn.say(f"Paused until {words.day(until)}.", (Choice(label="Go on now", does="resume"),))
    return turn.ask("pause", "pause").say(
        'Until when? For example "Monday" or "3 January". Answers to employers wait for you as well.'
    )


def _until(turn: Turn, *, told: bool) -> Turn:
    first, day = time_off.days_off(turn, told=told)
    if day <= turn.today:
        return turn.say(
            f'{words.capital(words.day(day, turn.today))} has passed. Until when? For example "next Monday".'
        )
    preferences = replace(turn.search.preferences, paused_from=first, paused_until=day)
    turn = turn.to(replace(record.answered(turn.search), preferences=preferences)).changed(
        f"paused until {words.day(day)}", tell=False
    )
    return turn.say(_quiet(first, day), UNDO)


def _quiet(first: date | None, back: date) -> str:
    """What stays quiet, from the first day to the last."""
    if first is None:
        return f"Good. I'm quiet until {words.day(back)} and bring what is left then, in one message."
    last = back - timedelta(days=1)
    days = f"on {words.day(first)}" if first == last else f"from {words.day(first)} to {words.day(last)}"
    return f"Good. I'm quiet {days} and bring what is left afterwards, in one message."


def answer(turn: Turn, question: OpenQuestion) -> Turn | None:
    return _until(turn, told=False) if turn.read.when is not None else None


def resume(turn: Turn, args: tuple[str, ...] = ()) -> Turn:
    preferences = replace(turn.search.preferences, paused_from=None, paused_until=None)
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
)
RESUME = Conversation(
    name="resume", summary="end the pause", begin=resume, in_menu=False, aliases=("unpause",)
)
