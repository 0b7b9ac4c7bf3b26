"""The same thing is not said twice in the same words while the first time is still on screen."""

from collections.abc import Sequence

from coach.model import JobSearch

ON_SCREEN = 16
"""Messages of the bot that somebody has before their eyes, or still in the ear."""


def varied(search: JobSearch, ways: Sequence[str]) -> str:
    """The first way that was not said of late; where all were, the one that is longest ago."""
    said = [m.reply.text for m in search.outbox if m.reply.edits is None][-ON_SCREEN:]
    return min(ways, key=lambda way: max((n for n, text in enumerate(said) if way in text), default=-1))
