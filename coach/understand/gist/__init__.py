"""What a free message is for, where no command and no date says it: `gist("any news from stripe?")` is "status"."""

from coach.understand.gist.asking import ASKING, ASKING_FIRST
from coach.understand.gist.facts import FACTS
from coach.understand.gist.frames import Frames
from coach.understand.gist.plain_words import plain
from coach.understand.gist.small_talk import SMALL_TALK
from coach.understand.gist.steering import STEERING
from coach.understand.gist.wordings import WORDINGS

FAMILIES: tuple[tuple[Frames, ...], ...] = (WORDINGS, FACTS, ASKING_FIRST, SMALL_TALK, STEERING, ASKING)
"""In this order; the first that fits counts."""


def gist(text: str) -> str | None:
    """The act of the conversation, or None where no frame fits; pure, of the words alone."""
    said = plain(text)
    families = (f for f in FAMILIES if f is not FACTS or not said.endswith("?"))
    return next((f.act for family in families for f in family if f.fits(said)), None) if said else None


def fact(text: str) -> str | None:
    """Which part of a debrief these words tell, or None."""
    said = plain(text)
    return next((f.act for f in FACTS if f.fits(said)), None) if said else None


__all__ = ["fact", "gist"]
