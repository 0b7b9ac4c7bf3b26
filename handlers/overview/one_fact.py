"""A question for one fact, answered whatever else is open: the first of these that knows the question answers it."""

from collections.abc import Callable

from handlers.overview import (
    meeting_asked,
    offer_terms,
    person_asked,
    terms,
    their_word,
    unlisted,
    what_if,
    why_not_now,
    wrote_what,
)
from handlers.turn import Turn

ANSWERS: tuple[Callable[[Turn], Turn | None], ...] = (
    wrote_what.answered,
    offer_terms.answered,
    their_word.answered,
    meeting_asked.answered,
    person_asked.answered,
    why_not_now.answered,
    terms.answered,
    what_if.answered,
    unlisted.answered,
)


def answered(turn: Turn) -> Turn | None:
    return next((done for answer in ANSWERS if (done := answer(turn)) is not None), None)
