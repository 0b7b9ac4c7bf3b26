"""Before any step hears a message: who speaks, of whom and when; what goes on from the message before is read as a whole."""

from collections.abc import Callable

from handlers.debriefing import forgotten
from handlers.free_words import continued, listing_announced, sentences
from handlers.nudging import lapsed
from handlers.reading import (
    days_in_quotes,
    firm_first,
    own_deeds,
    passed_on,
    quoting,
    said_anew,
    spoke_with,
    who_it_was,
    whose,
)
from handlers.reading.reread import reread
from handlers.turn import Turn
from handlers.writing import after_sent

SETTLE: tuple[Callable[[Turn], Turn], ...] = (
    said_anew.settled,
    who_it_was.settled,
    listing_announced.settled,
    spoke_with.settled,
    own_deeds.settled,
    passed_on.settled,
    firm_first.settled,
    quoting.settled,
    whose.settled,
    lapsed.settled,
    days_in_quotes.settled,
    sentences.headed,
    forgotten.settled,
    after_sent.settled,
)
"""In this order; each gives back the turn with something about it made certain."""


def settled(turn: Turn) -> Turn:
    for settle in SETTLE:
        turn = settle(turn)
    return reread(turn, whole) if (whole := continued.whole(turn)) else turn
