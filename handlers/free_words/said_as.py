"""Words taken for what they tell, as if grammar had read it: heard by the conversation of that intent."""

from collections.abc import Callable

from coach.understand import Intent
from handlers.free_words import note
from handlers.interviews import applied, interview, moved
from handlers.news import decide, heard, offer, outcome
from handlers.nudging import remind, snooze
from handlers.turn import Turn
from handlers.writing import contact, sent

TOLD = (
    contact.CONVERSATION,
    applied.CONVERSATION,
    interview.CONVERSATION,
    moved.CONVERSATION,
    heard.CONVERSATION,
    decide.CONVERSATION,
    offer.OFFER,
    outcome.REJECTED,
    outcome.WITHDRAWN,
    sent.CONVERSATION,
    note.CONVERSATION,
    remind.CONVERSATION,
    snooze.CONVERSATION,
)
BY_INTENT = {intent: c for c in TOLD for intent in c.intents}
"""Of the catalogue what free words can begin: the catalogue itself holds `meant`, and stands above."""


def said_as(intent: Intent) -> Callable[[Turn], Turn | None]:
    """Names and dates stay as they were read."""
    return lambda turn: BY_INTENT[intent].begin(turn.read_as(intent))
