"""A wish for a wording that is not on the screen yet: "more formal, and sign it Harold Whitcomb, CPA" shows it with that."""

from coach.wording.whole import is_whole
from coach.wording.wishes import understood, wishes_in
from handlers.reading import find, may_i, on_screen
from handlers.reading.fits import own_words
from handlers.turn import Turn
from handlers.writing import drafting

LONGEST = 200


def apply(turn: Turn) -> Turn | None:
    """None for one wish that could be something else ("say hello to Dana"), and where a wording is before them."""
    text = turn.text
    if not own_words(turn, LONGEST):
        return None
    if may_i.meant(turn) or not (is_whole(text) or (len(wishes_in(text)) > 1 and understood(text))):
        return None
    shown = on_screen.wording(turn.search, turn.now) is not None
    return None if shown or find.opportunity(turn).one is None else drafting.begin(turn)
