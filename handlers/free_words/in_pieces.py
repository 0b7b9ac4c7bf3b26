"""A message that tells several things is cut, and each of its parts is heard by itself."""

from collections.abc import Callable

from handlers.free_words import (
    came_back,
    companies_listed,
    deeds,
    each_heard,
    meetings_listed,
    sentences,
    several,
    task_and_meeting,
)
from handlers.free_words.seams import Part
from handlers.interviews import amend
from handlers.reading.fits import own_words
from handlers.reading.not_theirs import hearsay
from handlers.turn import Turn

LONGEST = 600
CUTS = (
    came_back.parts,
    meetings_listed.parts,
    companies_listed.parts,
    several.parts,
    task_and_meeting.parts,
    sentences.parts,
    deeds.parts,
)
"""Each says where it would cut; empty where it is one message to it."""


def apply(turn: Turn, hear: Callable[[Turn], Turn]) -> Turn | None:
    """None for one thing, for what puts another right, and for what somebody else wrote."""
    told = parts(turn)
    return each_heard.each(turn, told, hear) if len(told) > 1 else None


def parts(turn: Turn) -> tuple[Part, ...]:
    if not own_words(turn, LONGEST) or '"' in turn.text or amend.puts_right(turn) or hearsay(turn.text):
        return ()
    return next((found for cut in CUTS if (found := cut(turn))), ())
