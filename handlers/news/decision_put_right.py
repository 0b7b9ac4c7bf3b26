"""The day of a decision, told by that word, "I misread her letter: the decision is on the 22nd, not the 15th": no meeting moves."""

from dataclasses import replace

from handlers.news import decide
from handlers.news.news_told import DECISION_IS
from handlers.reading import which_one
from handlers.reading.fits import own_words, wonders
from handlers.reading.supposed import MAYBE
from handlers.turn import Turn

NOBODY = 'Which company is that about? For example: "Acme decides by Friday".'


def apply(turn: Turn) -> Turn | None:
    """None where no such day is told, or a question that is open asks for it."""
    if (
        turn.search.question is not None
        or not own_words(turn)
        or wonders(turn.text)
        or MAYBE.search(turn.text)
    ):
        return None
    days = tuple(d for d in turn.days_ahead if not d.has_time and DECISION_IS.search(turn.text[: d.span[0]]))
    if (
        len(days) != 1
        or not turn.search.opportunities
        or turn.read.intent not in ("reschedule", "interview", "note")
    ):
        return None
    told = turn.read_as("decision", dates=(replace(days[0], role="decision"),))
    return which_one.settled(told, "decision", decide.decided, NOBODY)
