"""A further round that is told of in the debrief, its day still open: it goes on the list, and is no date of a decision."""

from dataclasses import replace

from coach.model import Debrief, Interview
from handlers.debriefing.debrief_flow import keep
from handlers.news import round_open
from handlers.turn import Turn


def told(turn: Turn, interview: Interview) -> tuple[Turn, str] | None:
    """The turn with that round, and what is said to it; None where none was told of."""
    company = turn.search.opportunity(interview.opportunity)
    if company is None or not round_open.told(turn):
        return None
    turn, echo = round_open.noted(turn, company)
    debrief = replace(interview.debrief or Debrief(), next_step=turn.text.strip()[:200])
    return keep(turn, turn.search.newest(interview), debrief), f"{echo}\n"
