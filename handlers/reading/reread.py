"""The same person with other words: read anew, with all that is known of their names."""

from dataclasses import replace

from coach.understand import Understood
from handlers.reading import acquainted
from handlers.turn import Turn


def read(turn: Turn, text: str) -> Understood:
    return acquainted.understood(turn.search, text, turn.now)


def reread(turn: Turn, text: str) -> Turn:
    """The turn as if `text` had been said."""
    return replace(turn, message=replace(turn.message, text=text), read=read(turn, text))
