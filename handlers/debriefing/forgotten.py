""" "I forgot to mention the portal! Can I mail that?": the point is kept, whatever becomes of the question."""

from dataclasses import replace

from coach.model import Debrief
from handlers.debriefing.debrief_told import fell_short, shortcomings
from handlers.reading import find, sentence_ends
from handlers.reading.fits import asks, is_mail
from handlers.reading.over import recent
from handlers.turn import Turn


def settled(turn: Turn) -> Turn:
    """The turn with what was left out kept with the meeting that is not long over; only beside a question."""
    if not asks(turn.text) or is_mail(turn) or turn.text.startswith("/"):
        return turn
    told = [s for s in sentence_ends.split(turn.text) if fell_short(s) and not asks(s)]
    company = find.opportunity(turn).one if told else None
    over = recent(turn, company.id) if company is not None else []
    if not over:
        return turn
    debrief = shortcomings(over[-1].debrief or Debrief(), ". ".join(told))
    return turn.put(replace(over[-1], debrief=debrief))
