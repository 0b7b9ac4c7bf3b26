""" "I haven't answered her yet": nothing is logged, and the step that waits is brought again."""

from handlers.conversation import Conversation
from handlers.news.silence import in_hand
from handlers.overview.coming import NEXT
from handlers.reading import find
from handlers.turn import Turn
from handlers.writing import drafts

NOBODY = "All right, nothing is noted. Whom is it about?"


def begin(turn: Turn) -> Turn:
    return find.settled(turn, "undone", _undone, NOBODY)


def _undone(turn: Turn) -> Turn:
    company = turn.opportunity
    assert company is not None
    step = in_hand(turn, company)
    if step is None:
        return turn.say("All right, nothing is noted.", after=NEXT)
    return drafts.show(turn.say("No harm done; here it is again."), (step.id,))


CONVERSATION: Conversation = Conversation(
    name="undone",
    summary="something not written yet",
    begin=begin,
    in_menu=False,
    example="I haven't answered her yet",
)
