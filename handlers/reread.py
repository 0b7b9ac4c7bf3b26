"""The same person with other words: read anew, with all that is known of their names."""

from dataclasses import replace

from coach.understand import Understood, understand
from handlers import known
from handlers.turn import Turn


def read(turn: Turn, text: str) -> Understood:
    prefs = turn.search.preferences
    return understand(text, turn.now, zone=prefs.zone, locale=prefs.locale, known=known.names(turn.search))


def reread(turn: Turn, text: str) -> Turn:
    """The turn as if `text` had been said."""
    return replace(turn, message=replace(turn.message, text=text), read=read(turn, text))
