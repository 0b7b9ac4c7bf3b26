""" "I haven't answered her yet": nothing is logged, and the step that waits is brought again."""

from datetime import timedelta

from handlers import record
from handlers.conversation import Conversation
from handlers.news.silence import in_hand
from handlers.nudging import snooze
from handlers.overview.coming import NEXT
from handlers.personal.undo import restore
from handlers.reading import which_one
from handlers.reading.unanswered import UNSENT
from handlers.turn import Turn
from handlers.writing import drafts

NOBODY = "All right, nothing is noted. Whom is it about?"


FRESH = timedelta(hours=12)
"""So long a message just noted is what is meant."""


def begin(turn: Turn) -> Turn:
    if (taken := _taken_back(turn)) is not None:
        return taken
    return which_one.settled(turn, "undone", _undone, NOBODY)


def apply(turn: Turn) -> Turn | None:
    """ "That one went to someone else", right after it was noted as sent: no news of theirs."""
    return None if turn.text.rstrip().endswith("?") else _taken_back(turn)


def _taken_back(turn: Turn) -> Turn | None:
    """It was noted as sent, and that was the last thing noted."""
    change = record.last_change(turn.search)
    if change is None or turn.now - change.at > FRESH or not UNSENT.search(turn.text):
        return None
    added = [id for id, before in change.contacts if before is None]
    sent = [c for c in turn.search.contacts if c.id in added and c.direction == "out"]
    if not sent:
        return None
    turn = turn.to(restore(turn.search, change, turn.now)).about(sent[-1].opportunity)
    step = in_hand(turn, turn.opportunity) if turn.opportunity else None
    if step is not None and turn.read.when is not None and turn.read.when.start > turn.now:
        return snooze.until_words(turn.say("Taken back; it counts as not sent."), step)
    return turn.say("Taken back; it counts as not sent.", after=NEXT)


def _undone(turn: Turn) -> Turn:
    company = turn.company
    step = in_hand(turn, company)
    if step is None:
        return turn.say("All right, nothing is noted.", after=NEXT)
    return drafts.show(turn.say("No harm done; here it is again."), (step.id,))


CONVERSATION: Conversation = Conversation(
    name="undone",
    summary="something not written yet",
    begin=begin,
    in_menu=False,
)
